"""`python -m tests.guides`: write the guides that say what is promised, from two lists.

`data/help/supports.yaml` holds what each support does, `data/help/access.yaml` each promise with the
tests that look at it. A test checks that the guides are up to date, that every support has its words
and that every test that is named exists.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from app.domain.support_group import SUPPORTS
from app.i18n import LANGUAGES
from app.paths import shipped

TESTS = Path(__file__).parent
HELP = shipped("data", "help")
STANDARDS = ("wcag", "en301549", "coga")
WORST_FIRST = ("not_shown", "partly", "holds")

Lists = dict[str, Any]


def lists() -> Lists:
    """Return both lists as they are written."""
    return {
        name: yaml.safe_load((HELP / f"{name}.yaml").read_text(encoding="utf-8"))
        for name in ("supports", "access")
    }


def guides(found: Lists) -> Iterator[tuple[str, str, str]]:
    """Return the language, the name and the text of every guide that is written from the lists."""
    for language in found["supports"]["title"]:
        yield language, "supports", _text(_supports(found["supports"], language))
        access = found["access"]
        yield language, "accessibility", _text(_overview(access, language))
        yield language, "requirements", _text(_requirements(access, language))
        for name in STANDARDS:
            yield language, name, _text(_standard(access, name, language))


def state_of(access: Lists, ids: str) -> str:
    """Return the state of a row that stands on requirements: that of the weakest."""
    if ids in {"none", "wcag"}:
        return ids
    states = {access["requirements"][one]["state"] for one in ids.split()}
    return next(state for state in WORST_FIRST if state in states)


def _supports(supports: Lists, language: str) -> Iterator[str]:
    yield f"# {supports['title'][language]}"
    yield supports["lead"][language]
    for group, names in SUPPORTS.items():
        yield f"## {supports['groups'][group][language]}"
        rows = [supports["supports"][name][language] for name in names]
        yield _table(supports["headings"][language], rows)


def _overview(access: Lists, language: str) -> Iterator[str]:
    sections, requirements = access["sections"], access["requirements"]
    count = Counter(one["state"] for one in requirements.values())
    yield from _opening(access, "accessibility", language)
    yield f"## {sections['sums'][language]}"
    yield sections["sum"][language].format(
        holds=count["holds"],
        all=count.total(),
        partly=count["partly"],
        open=count["not_shown"],
    )
    yield f"## {sections['missing'][language]}"
    yield "\n".join(
        f"- {name}: {one[language]} {one['open'][language]}"
        for name, one in requirements.items()
        if "open" in one
    )
    yield f"## {sections['by_people'][language]}"
    yield "\n".join(f"- {words}" for words in access["people"][language])


def _requirements(access: Lists, language: str) -> Iterator[str]:
    words = access["words"]
    yield from _opening(access, "requirements", language)
    rows = []
    for name, one in access["requirements"].items():
        looked = words["tests"][language].format(count=len(one["tests"]))
        said = [words[one["state"]][language]]
        said += [one["open"][language]] if "open" in one else []
        said.append(looked if one["tests"] else words["by_hand"][language])
        rows.append([f"{name}: {one[language]}", " ".join(said)])
    yield _table(["", ""], rows)


def _standard(access: Lists, name: str, language: str) -> Iterator[str]:
    words = access["words"]
    place = [one.code for one in LANGUAGES].index(language)
    yield from _opening(access, name, language)
    rows = []
    for number, level, *names, ids in access[name]:
        state = state_of(access, ids)
        said = [words["level"][language].format(level=level)] if level else []
        said.append(words[state][language])
        if state not in {"none", "wcag"}:
            said.append(words["by"][language].format(ids=ids.replace(" ", ", ")))
        rows.append([f"{number} {names[place]}", " ".join(said)])
    yield _table(["", ""], rows)


def _opening(access: Lists, name: str, language: str) -> Iterator[str]:
    yield f"# {access['titles'][name][language]}"
    yield access["leads"][name][language]


def _table(headings: list[str], rows: list[list[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _text(blocks: Iterator[str]) -> str:
    return "\n\n".join(blocks) + "\n"


if __name__ == "__main__":
    for code, guide, text in guides(lists()):
        (HELP / code / f"{guide}.md").write_text(text, encoding="utf-8")
