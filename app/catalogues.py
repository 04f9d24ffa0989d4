"""`python -m app.catalogues extract | update [language ...] | compile`: the work of translators.

`extract` collects the words of the sources (`ui`) and of the exercises (`content`) into templates,
`update` brings every language up to date with them, `compile` makes what the program reads: the
catalogues, and the exercises in every language.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from app import __version__
from app.i18n import LANGUAGES, SOURCE_LANGUAGE
from app.paths import shipped

DOMAINS = ("ui", "content")
_KEYWORDS: Mapping[str, Any] = {
    "_": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "text_in": (2,),
}
_COMMENT_TAGS = ("Translators:",)
# Authors copy it; nobody sees it in the program.
_TEMPLATE_EXERCISE = "_template"
# The guides are whole texts in each language, and each language has rules of its own.
_IN_EACH_LANGUAGE = frozenset({"help", "words"})
_LINE_WIDTH = 100


def main(arguments: list[str] | None = None) -> int:
    """Run one of the three commands."""
    parser = argparse.ArgumentParser(prog="python -m app.catalogues", description=__doc__)
    parser.add_argument("command", choices=("extract", "update", "compile"))
    parser.add_argument("languages", nargs="*", help="other languages to begin, such as de")
    wishes = parser.parse_args(arguments)
    folder = shipped("locales")
    if wishes.command == "compile":
        compile_texts()
        return 0
    for domain in DOMAINS:
        template = extract(domain, shipped())
        _write(folder / f"{domain}.pot", template)
        if wishes.command == "update":
            _update(folder, domain, template, wishes.languages)
    return 0


def extract(domain: str, root: Path) -> Catalog:
    """Collect the words of a domain: those of the sources, or those of the exercises."""
    template = _new_catalogue(None)
    for path in _sources(domain, root):
        method = "python" if domain == "ui" else _exercise_method()
        found = extract_from_file(method, path, _KEYWORDS, _COMMENT_TAGS)
        place = path.relative_to(root).as_posix()
        for line, message, comments, context in found:
            template.add(message, None, [(place, line)], auto_comments=comments, context=context)
    return template


def compile_texts() -> tuple[Path, ...]:
    """Compile all catalogues, then all exercises. Raises ContentNotUsable."""
    from app.content.compiler import write_bundles

    return compile_catalogues(shipped("locales")) + write_bundles(shipped("data"))


def compile_catalogues(folder: Path) -> tuple[Path, ...]:
    """Compile every catalogue below `folder`; a translation that may be outdated stays out."""
    made = []
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        # Written beside and moved, so that a program that starts now never reads half a file.
        draft = target.with_suffix(f".{os.getpid()}")
        with draft.open("wb") as file:
            write_mo(file, read(source), use_fuzzy=False)
        draft.replace(target)
        made.append(target)
    return tuple(made)


def read(path: Path) -> Catalog:
    """Read a catalogue. Raises PoFileError when it is not one."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name, abort_invalid=True)


def untranslated(catalogue: Catalog, template: Catalog) -> tuple[str, ...]:
    """Return the texts of `template` that people would still read in English."""
    return tuple(_missing(catalogue, template))


def _missing(catalogue: Catalog, template: Catalog) -> Iterator[str]:
    for message in template:
        known = catalogue.get(message.id, message.context) if message.id else message
        if known is None or (message.id and (known.fuzzy or not _is_whole(known.string))):
            yield str(message.id)


def _is_whole(string: str | Iterable[str] | None) -> bool:
    return all(string) if isinstance(string, tuple | list) else bool(string)


def _update(folder: Path, domain: str, template: Catalog, more: Iterable[str]) -> None:
    known = [language.code for language in LANGUAGES if language.code != SOURCE_LANGUAGE]
    for language in dict.fromkeys([*known, *more]):
        path = folder / language / "LC_MESSAGES" / f"{domain}.po"
        catalogue = read(path) if path.exists() else _new_catalogue(language)
        catalogue.update(template, update_creation_date=False)
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, catalogue)
        count = len(untranslated(catalogue, template))
        sys.stdout.write(
            f"{path.relative_to(folder).as_posix()}: {count} of {len(template)} to translate\n"
        )


def _new_catalogue(language: str | None) -> Catalog:
    return Catalog(
        locale=language,
        header_comment="# Words of WISE Steps. Licence: GPL-3.0-or-later, as the program.",
        project="WISE Steps",
        version=__version__,
        charset="utf-8",
        fuzzy=False,
    )


def _write(path: Path, catalogue: Catalog) -> None:
    # No line numbers: a moved line is no news for a translator.
    with path.open("wb") as file:
        write_po(
            file,
            catalogue,
            width=_LINE_WIDTH,
            sort_by_file=True,
            ignore_obsolete=True,
            include_lineno=False,
        )


def _sources(domain: str, root: Path) -> Iterator[Path]:
    if domain == "ui":
        yield from sorted([*root.glob("app/**/*.py"), *root.glob("ui/**/*.py")])
        return
    for path in sorted(root.glob("data/**/*.yaml")):
        if path.parent.name not in {_TEMPLATE_EXERCISE, *_IN_EACH_LANGUAGE}:
            yield path


def _exercise_method() -> Any:
    # Loaded here: compiling needs neither YAML nor pydantic.
    from app.content.extract import extract_exercise

    return extract_exercise


if __name__ == "__main__":
    sys.exit(main())
