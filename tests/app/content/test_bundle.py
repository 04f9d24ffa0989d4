"""The compiled content is used while it fits its sources, and made anew in memory otherwise."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.content.bundle import bundle_path, make_bundle, read_bundle, unpack
from app.content.compiler import write_bundles
from app.content.library import Library
from app.i18n import LANGUAGES


def test_a_packed_bundle_is_unpacked_as_it_was() -> None:
    bundle = make_bundle({"language": "bg"}, {"a": {"title": "Час"}, "b": {"title": "ден\n"}})

    again = unpack(bundle.pack())

    assert again == bundle
    assert again is not None
    assert again.exercise("b") == {"title": "ден\n"}
    assert again.exercise("a") == {"title": "Час"}


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{", b'{"format": 0}\n', b"[1]\n", b"1"])
def test_what_is_no_bundle_is_not_used(content: bytes) -> None:
    assert unpack(content) is None


def test_every_language_is_compiled(data_folder: Path) -> None:
    made = write_bundles(data_folder)

    assert [path.name for path in made] == [f"{each.code}.jsonl" for each in LANGUAGES]
    assert all(read_bundle(data_folder, each.code) for each in LANGUAGES)


def test_compiled_and_fresh_content_are_the_same(data_folder: Path) -> None:
    fresh = Library.load("en", data_folder)
    write_bundles(data_folder)

    compiled = Library.load("en", data_folder)

    assert compiled.tasks() == fresh.tasks()
    for card in (card for task in fresh.tasks() for card in fresh.exercises(task.id)):
        assert compiled.card(card.id) == card
        assert compiled.exercise(card.id) == fresh.exercise(card.id)


def test_without_compiled_content_there_is_none_to_read(data_folder: Path) -> None:
    assert read_bundle(data_folder, "en") is None


def test_a_change_of_an_author_is_seen_at_once(
    data_folder: Path, add_exercise: Callable[..., Path]
) -> None:
    write_bundles(data_folder)
    add_exercise()

    assert read_bundle(data_folder, "en") is None
    assert Library.load("en", data_folder).has("lunch")


def test_a_damaged_bundle_is_made_anew(data_folder: Path) -> None:
    write_bundles(data_folder)
    path = bundle_path(data_folder, "en")
    path.write_bytes(path.read_bytes()[:100])

    assert len(Library.load("en", data_folder).tasks()) == 40


def test_two_can_compile_at_once(data_folder: Path) -> None:
    write_bundles(data_folder)

    assert sorted(path.suffix for path in bundle_path(data_folder, "en").parent.iterdir()) == [
        ".jsonl"
    ] * len(LANGUAGES)
