"""Translators get every text of the program with its comments; only finished work is shown."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, write_po

from app.catalogues import compile_catalogues, extract, main, read, untranslated

_SOURCE = """
def greet(name, count):
    # Translators: a greeting at the door.
    hello = _("Hello, {name}.").format(name=name)
    return hello + ngettext("{n} step", "{n} steps", count) + pgettext("state", "Open")
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "greet.py").write_text(_SOURCE, encoding="utf-8")
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "locales").mkdir()
    return tmp_path


def _keep(catalogue: Catalog, folder: Path) -> Path:
    path = folder / "nl" / "LC_MESSAGES" / "ui.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalogue)
    return path


def test_every_text_of_the_sources_is_found(checkout: Path) -> None:
    template = extract("ui", checkout)

    greeting = template.get("Hello, {name}.")
    assert greeting is not None
    assert greeting.auto_comments == ["Translators: a greeting at the door."]
    assert "python-brace-format" in greeting.flags
    assert template.get(("{n} step", "{n} steps")) is not None
    assert template.get("Open", context="state") is not None
    assert len(template) == 3


def test_an_update_keeps_what_is_translated_and_marks_what_changed(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["update"])
    path = checkout / "locales" / "nl" / "LC_MESSAGES" / "ui.po"
    dutch = read(path)
    for message in dutch:
        if message.id == "Hello, {name}.":
            message.string = "Hallo, {name}."
    _keep(dutch, checkout / "locales")

    main(["update"])
    kept = read(path).get("Hello, {name}.")
    changed = _SOURCE.replace("Hello, {name}.", "Hello there, {name}.")
    (checkout / "ui" / "greet.py").write_text(changed, encoding="utf-8")
    main(["update"])
    marked = read(path).get("Hello there, {name}.")

    assert kept is not None
    assert (kept.string, kept.fuzzy) == ("Hallo, {name}.", False)
    assert marked is not None
    assert (marked.string, marked.fuzzy) == ("Hallo, {name}.", True)
    assert "nl/LC_MESSAGES/ui.po: 3 of 3 to translate" in capsys.readouterr().out


def test_a_new_language_can_be_begun(checkout: Path) -> None:
    main(["update", "de"])

    german = read(checkout / "locales" / "de" / "LC_MESSAGES" / "ui.po")
    assert str(german.locale) == "de"
    assert len(untranslated(german, extract("ui", checkout))) == 3


def test_an_update_without_news_changes_nothing(checkout: Path) -> None:
    main(["update"])
    path = checkout / "locales" / "bg" / "LC_MESSAGES" / "ui.po"
    before = path.read_bytes()

    main(["update"])

    assert path.read_bytes() == before


def test_only_finished_translations_are_compiled(tmp_path: Path) -> None:
    dutch = Catalog(locale="nl", fuzzy=False)
    dutch.add("Stop", "Stoppen")
    dutch.add("Help me", "Help", flags=["fuzzy"])
    _keep(dutch, tmp_path)

    (made,) = compile_catalogues(tmp_path)

    assert b"Stoppen" in made.read_bytes()
    assert b"Help me" not in made.read_bytes()
    assert [path.name for path in made.parent.iterdir() if path.suffix not in {".po", ".mo"}] == []


def test_a_fuzzy_or_half_translated_text_counts_as_missing(checkout: Path) -> None:
    dutch = Catalog(locale="nl", fuzzy=False)
    dutch.add("Hello, {name}.", "Hoi, {name}.", flags=["fuzzy"])
    dutch.add(("{n} step", "{n} steps"), ("{n} stap", ""))
    dutch.add("Open", "Geopend", context="state")

    missing = untranslated(dutch, extract("ui", checkout))

    assert missing == ("Hello, {name}.", "('{n} step', '{n} steps')")


def test_a_damaged_catalogue_is_refused(tmp_path: Path) -> None:
    path = _keep(Catalog(locale="nl"), tmp_path)
    path.write_text("this is a letter\n", encoding="utf-8")

    with pytest.raises(PoFileError):
        compile_catalogues(tmp_path)
