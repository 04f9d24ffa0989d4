"""Read one skin file of a site, in words for somebody who does not write software."""

from pathlib import Path

from pydantic import ValidationError

from app.content.problems import ContentProblem
from app.content.skin_check import as_skin, skin_problems
from app.content.skin_schema import SkinFile
from app.content.source import Source
from app.content.yaml_file import UnreadableYaml, Written, read_yaml
from app.desktop.skin import Skin
from app.i18n import _


def read_skin_file(path: Path) -> tuple[Skin | None, tuple[ContentProblem, ...]]:
    """Return the skin in a file, None when something is amiss, and what that is, by line."""
    file = f"{path.parent.name}/{path.name}"
    try:
        written = read_yaml(path)
    except UnreadableYaml as problem:
        words = _(
            "Here or one line above, a sign is missing: a colon, comma, bracket or quotation mark."
        )
        return None, (ContentProblem(file, problem.line, words),)
    try:
        source = Source(path, file, SkinFile.model_validate(written.values), written)
    except ValidationError as problem:
        return None, tuple(sorted(_amiss(problem, file, written)))
    problems = tuple(sorted(skin_problems(source)))
    return (None if problems else as_skin(source)), problems


def _amiss(error: ValidationError, file: str, written: Written) -> list[ContentProblem]:
    said = {
        "missing": _("is missing"),
        "extra_forbidden": _("is not known here"),
        "string_too_short": _("is still empty"),
        "string_type": _("is a number: put it in quotation marks"),
    }
    found = []
    for each in error.errors(include_url=False):
        name = ".".join(str(part) for part in each["loc"])
        what = said.get(each["type"], _("is not written as in the other skins"))
        found.append(ContentProblem(file, written.line_of(each["loc"]), f"'{name}' {what}"))
    return found
