"""An author's file is read as written, every value knows its line, and tricks are refused."""

from pathlib import Path

import pytest

from app.content.yaml_file import LARGEST_BYTES, UnreadableYaml, Written, read_yaml


def _read(folder: Path, content: str | bytes) -> Written:
    path = folder / "some.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_yaml(path)


def test_times_and_a_no_stay_words(tmp_path: Path) -> None:
    written = _read(tmp_path, "at: 10:15\ncountry: no\nday: 2026-01-02\nversion: 1.0\n")

    assert written.values == {
        "at": "10:15",
        "country": "no",
        "day": "2026-01-02",
        "version": "1.0",
    }


def test_numbers_truth_and_nothing_are_read_unless_quoted(tmp_path: Path) -> None:
    written = _read(tmp_path, 'a: 12\nb: "12"\nc: true\nd: "true"\ne:\nf: 0042\ng: -3\n')

    assert written.values == {
        "a": 12,
        "b": "12",
        "c": True,
        "d": "true",
        "e": None,
        "f": "0042",
        "g": -3,
    }


def test_a_number_without_end_stays_text(tmp_path: Path) -> None:
    assert _read(tmp_path, f"a: {'9' * 5000}\n").values == {"a": "9" * 5000}


def test_every_value_knows_its_line(tmp_path: Path) -> None:
    written = _read(tmp_path, "title: x\nsteps:\n  - id: a\n    hint: b\n  - id: c\n")

    assert written.line_of(("steps", 0, "hint")) == 4
    assert written.line_of(("steps", 1)) == 5
    assert written.line_of(("steps", 1, "hint")) == 5
    assert written.line_of(("nowhere",)) == 1


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("a: 1\nb: [1, 2\nc: 3\n", 3),
        ("a: 1\na: 2\n", 2),
        ("a: &x [1]\nb: *x\n", 1),
        ("a: 1\n? [b, c]\n: 2\n", 2),
        ("a: 1\n\tb: 2\n", 2),
        ("", 1),
        (b"a: 1\nb: \xff\n", 2),
        ("a: 1\nb: \x07\n", 1),
        ("a: 1\nb: !!python/object:os.system x\n", 2),
        ("a: 1\n---\nb: 2\n", 2),
        ("a: " + "[" * 1000 + "]" * 1000, 1),
        ("a: " + "x" * LARGEST_BYTES, 1),
    ],
    ids=[
        "list_left_open",
        "key_twice",
        "alias",
        "key_that_is_a_list",
        "tab",
        "empty",
        "not_text",
        "bell",
        "tag",
        "two_documents",
        "deep",
        "huge",
    ],
)
def test_a_file_that_cannot_be_read_says_where(
    tmp_path: Path, content: str | bytes, line: int
) -> None:
    with pytest.raises(UnreadableYaml) as caught:
        _read(tmp_path, content)

    assert caught.value.line == line


def test_a_bomb_of_aliases_is_refused_at_once(tmp_path: Path) -> None:
    layers = [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 12)]

    with pytest.raises(UnreadableYaml, match="aliases"):
        _read(tmp_path, "\n".join(["l0: &l0 x", *layers]))


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableYaml, match="cannot be opened"):
        read_yaml(tmp_path / "gone.yaml")
