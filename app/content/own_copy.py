"""Make a file of a site's own from a skin that ships, in the language of its people."""

import json
import re
from pathlib import Path

from app.content.site_skin import FOLDER
from app.content.translatable import kind_and_name, texts_to_translate
from app.content.yaml_file import read_yaml
from app.i18n import content_text
from app.paths import shipped

NAME = "our_site"


def copy_skin(skin_id: str, folder: Path, language: str) -> Path:
    """Copy a shipped skin into the data folder and return the new file. Raises OSError.

    Its comments and lines stay, so that whoever changes it finds everything in its place. A file
    that is there is never written over.
    """
    source = shipped("data", "skins", f"{skin_id}.yaml")
    lines = source.read_text("utf-8").splitlines()
    written = read_yaml(source)
    for each in texts_to_translate(*kind_and_name(source), written.values):
        text = content_text(each.context, each.text, language)
        number = written.line_of(each.place) - 1
        if text and text != each.text:
            lines[number] = _said(lines[number], str(each.place[-1]), each.text, text)
            if each.place[0] == "people" and each.place[-1] == "name" and not text.isascii():
                # An address needs Latin letters, which the translated name does not have.
                lines[number] = lines[number].replace("}", f", mail: {each.text.lower()}}}")
    return _write(folder / FOLDER, "\n".join(lines) + "\n")


def _said(line: str, field: str, before: str, now: str) -> str:
    """Return a line of the file with another text after `field`."""
    found = re.compile(rf'\b{field}: ("?){re.escape(before)}\1(?=[,}}]|$)')
    return found.sub(lambda _found: f"{field}: {json.dumps(now, ensure_ascii=False)}", line, 1)


def _write(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    number = 1
    while True:
        path = folder / (f"{NAME}.yaml" if number == 1 else f"{NAME}_{number}.yaml")
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            number += 1
        else:
            return path
