"""The sources as the house rules see them: their files, their functions, what they import."""

import ast
from collections.abc import Iterator
from pathlib import Path

from app.machine import ROOT

Function = ast.FunctionDef | ast.AsyncFunctionDef


def python_files(*folders: str) -> list[Path]:
    """Return the Python files of top-level folders."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def tree_of(path: Path) -> ast.Module:
    """Return what a file is made of."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(path: Path) -> Iterator[Function]:
    """Return every function of a file, inner ones too."""
    return (node for node in ast.walk(tree_of(path)) if isinstance(node, Function))


def body_lines(function: Function) -> int:
    """Return how long a function is without its head and its docstring."""
    first = function.body[1:] if ast.get_docstring(function) else function.body
    return (function.end_lineno or 0) - first[0].lineno + 1 if first else 0


def imports(path: Path) -> Iterator[str]:
    """Return the full name of all that a file imports: `from a import b` is `a.b`."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)


def place(path: Path) -> str:
    """Return a file as people name it."""
    return path.relative_to(ROOT).as_posix()
