"""Every row of the page of threats names a test that exists."""

import ast
import re

from app.machine import ROOT
from tests.sources import tree_of

PAGE = ROOT / "app" / "THREATS.md"
FEWEST_ROWS = 30
_ROW = re.compile(r"^\| (?!what could|---)(.+?) \| (.+?) \| `(.+?)::(.+?)` \|$", re.MULTILINE)


def test_every_threat_has_a_test() -> None:
    text = PAGE.read_text("utf-8")
    rows = _ROW.findall(text)

    missing = [name for _what, _how, path, name in rows if name not in _tests_in(path)]

    assert missing == []
    assert len(rows) >= FEWEST_ROWS
    assert len(rows) == len([line for line in text.splitlines() if line.startswith("| ")]) - 1


def _tests_in(path: str) -> set[str]:
    file = ROOT / path
    if not file.is_file():
        return set()
    return {node.name for node in ast.walk(tree_of(file)) if isinstance(node, ast.FunctionDef)}
