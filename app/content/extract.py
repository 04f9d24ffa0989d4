"""Give Babel the texts of a content file, so that translators find them in `content.po`."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from app.content.translatable import kind_and_name, texts_to_translate
from app.content.yaml_file import read_yaml

_NOTES = {
    "words": "The person types this. 1 to 6 short words.",
    "says": "Must equal what the person is asked to type.",
    "key": "2 to 4 key words, most important first.",
    "find": "A part of the name, which no other product of this skin has.",
    "quick_replies": "A ready answer in the chat. A few words.",
}

Found = tuple[int, str, tuple[str, str], list[str]]


def extract_exercise(
    fileobj: BinaryIO,
    keywords: Mapping[str, object],  # noqa: ARG001 - Babel's signature
    comment_tags: Collection[str],  # noqa: ARG001 - Babel's signature
    options: Mapping[str, object],  # noqa: ARG001 - Babel's signature
) -> Iterator[Found]:
    """Give line, function, (context, text) and notes of every text to translate.

    Raises UnreadableYaml.
    """
    path = Path(fileobj.name)
    written = read_yaml(path)
    kind, name = kind_and_name(path)
    for each in texts_to_translate(kind, name, written.values):
        notes = [note for part, note in _NOTES.items() if part in each.place[-2:]]
        yield written.line_of(each.place), "pgettext", (each.context, each.text), notes
