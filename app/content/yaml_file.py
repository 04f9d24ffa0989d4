"""Read one YAML file into plain values that know their lines; nothing clever is allowed in it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import yaml

from app.errors import KnownError

Place = tuple[str | int, ...]
"""Where a value stands: ("steps", 2, "hint")."""

LARGEST_BYTES = 200_000
DEEPEST = 20

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,17}")
"""Longer rows of digits stay text: what is counted here is small, and `int` refuses thousands."""
_TRUTH = {"true": True, "false": False}


class UnreadableYaml(KnownError):
    """The file cannot be read at all; `line` is where reading stopped, from 1."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(f"line {line}: {what}")
        self.line = line
        self.what = what


@dataclass(frozen=True, slots=True)
class Written:
    """The values of a file and the line each begins on."""

    values: object
    lines: Mapping[Place, int]

    def line_of(self, place: Place) -> int:
        """Return the line of the value at `place`, or of the nearest one around it."""
        while place not in self.lines and place:
            place = place[:-1]
        return self.lines.get(place, 1)


def read_yaml(path: Path) -> Written:
    """Read a file. Raises UnreadableYaml.

    Only `true`, `false` and plain whole numbers are more than text: a time or a `no` stays as written.
    """
    try:
        return read_yaml_text(path.read_bytes())
    except OSError as problem:
        raise UnreadableYaml(1, "the file cannot be opened") from problem


def read_yaml_text(written: bytes) -> Written:
    """Read what stands in a file. Raises UnreadableYaml."""
    content = _content(written)
    try:
        _refuse_tricks(content)
        root = yaml.compose(content, _LOADER)
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        line = mark.line + 1 if mark else 1
        raise UnreadableYaml(line, f"this is not YAML: {problem.problem}") from problem
    except yaml.YAMLError as problem:
        raise UnreadableYaml(1, "this is not YAML: a sign that cannot be read") from problem
    if root is None:
        raise UnreadableYaml(1, "the file is empty")
    lines: dict[Place, int] = {}
    return Written(_value(root, (), lines), lines)


def _content(content: bytes) -> str:
    try:
        if len(content) > LARGEST_BYTES:
            raise UnreadableYaml(1, f"the file is larger than {LARGEST_BYTES // 1000} kB")
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = problem.object[: problem.start].count(b"\n") + 1
        raise UnreadableYaml(line, "this is not UTF-8 text") from problem


def _refuse_tricks(content: str) -> None:
    """Refuse aliases, tags and deep nesting before anything is built from them."""
    depth = 0
    for event in yaml.parse(content, _LOADER):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise UnreadableYaml(line, "anchors and aliases (& and *) are not used here")
        if getattr(event, "tag", None):
            raise UnreadableYaml(line, "tags (!) are not used here")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            raise UnreadableYaml(line, "this is nested too deeply")


def _value(node: yaml.Node, place: Place, lines: dict[Place, int]) -> object:
    lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, place, lines)
    if isinstance(node, yaml.SequenceNode):
        return [_value(each, (*place, n), lines) for n, each in enumerate(node.value)]
    return _scalar(cast("yaml.ScalarNode", node))


def _mapping(node: yaml.MappingNode, place: Place, lines: dict[Place, int]) -> dict[str, object]:
    values: dict[str, object] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise UnreadableYaml(line, "a key must be a word")
        if key.value in values:
            raise UnreadableYaml(line, f"'{key.value}' is there twice")
        lines[(*place, key.value)] = line
        values[key.value] = _value(value, (*place, key.value), lines)
    return values


def _scalar(node: yaml.ScalarNode) -> str | int | bool | None:
    text: str = node.value
    if node.style:
        return text
    if text in ("", "null", "~"):
        return None
    if _NUMBER.fullmatch(text):
        return int(text)
    return _TRUTH.get(text, text)
