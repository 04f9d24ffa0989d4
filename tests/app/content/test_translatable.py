"""What translators get: every text people read, under a context that stays when things move."""

from pathlib import Path
from typing import Any

import pytest

from app.content.extract import extract_exercise
from app.content.translatable import kind_and_name, texts_to_translate

EXERCISE: dict[str, Any] = {
    "task": "W15",
    "title": "Write to the workshop",
    "picture": "pictogram/bus",
    "programs": [
        {
            "name": "chat",
            "content": {
                "conversations": [
                    {
                        "id": "fatima",
                        "person": "fatima",
                        "messages": [{"from": "me", "text": "Good morning."}],
                        "quick_replies": ["My bus is late."],
                    }
                ]
            },
        }
    ],
    "steps": [
        {
            "id": "write",
            "easy": "Write: {typed}",
            "hint": "Press the field.",
            "do": [{"type": "chat/text", "words": "I come."}, {"type": "x", "exactly": "2580"}],
            "done_when": [{"fact": "chat.text", "says": "I come."}],
        }
    ],
}


def _contexts(values: object) -> dict[str, str]:
    found = texts_to_translate("exercise", "bus", values)
    return {each.context: each.text for each in found}


def test_all_that_people_read_or_type_is_translated() -> None:
    assert _contexts(EXERCISE) == {
        "bus|title": "Write to the workshop",
        "bus|programs.0.content.conversations.fatima.messages.0.text": "Good morning.",
        "bus|programs.0.content.conversations.fatima.quick_replies.0": "My bus is late.",
        "bus|steps.write.easy": "Write: {typed}",
        "bus|steps.write.hint": "Press the field.",
        "bus|steps.write.do.0.words": "I come.",
        "bus|steps.write.done_when.0.says": "I come.",
    }


def test_a_context_stays_when_a_step_moves() -> None:
    moved = {**EXERCISE, "steps": [{"id": "first", "easy": "Look."}, *EXERCISE["steps"]]}

    assert set(_contexts(EXERCISE)) <= set(_contexts(moved))


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("data/exercises/bus/exercise.yaml", "exercise", "bus"),
        ("data/skins/bakery.yaml", "skin", "skin-bakery"),
        ("data/framework/digcomp3.yaml", "framework", "skills"),
        ("data/tasks.yaml", "tasks", "tasks"),
        ("data/roles.yaml", "roles", "roles"),
    ],
)
def test_each_file_begins_its_contexts_with_its_name(path: str, kind: str, name: str) -> None:
    assert kind_and_name(Path(path)) == (kind, name)


def test_babel_gets_the_line_the_context_and_a_note(tmp_path: Path) -> None:
    path = tmp_path / "bus" / "exercise.yaml"
    path.parent.mkdir()
    path.write_text(
        'title: "Write"\n\nsteps:\n  - id: a\n    do:\n      - type: x\n        words: "I come."\n'
    )

    with path.open("rb") as file:
        title, words = extract_exercise(file, {}, (), {})

    assert title == (1, "pgettext", ("bus|title", "Write"), [])
    assert words[:3] == (7, "pgettext", ("bus|steps.a.do.0.words", "I come."))
    assert "types this" in words[3][0]
