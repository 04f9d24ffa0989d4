"""What is missing in a skin is named with its file and line, in words a site understands."""

from pathlib import Path

import pytest

from app.content.check import check_content
from app.content.library import Library
from app.content.skin_check import as_skin, skin_problems
from app.content.skin_schema import SkinFile
from app.content.source import Source, read_sources

SKINS = ("bike_workshop", "kitchen", "packing_hall")
TWO = """portrait: portrait/kofi}
  - {key: hanna, name: Hanna, job: Office, portrait: portrait/hanna}"""


def _changed(folder: Path, old: str, new: str) -> int:
    """Change the shipped workshop; return the line where it was changed."""
    path = folder / "skins" / "bike_workshop.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def _skin(folder: Path) -> Source[SkinFile]:
    return next(each for each in read_sources(folder).skins if each.path.stem == "bike_workshop")


@pytest.mark.parametrize("skin_id", SKINS)
def test_the_three_sites_that_ship_are_whole(data_folder: Path, skin_id: str) -> None:
    (source,) = (each for each in read_sources(data_folder).skins if each.path.stem == skin_id)

    assert list(skin_problems(source)) == []
    assert as_skin(source).id == skin_id


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("logo: pictogram/bicycle", "logo: pictogram/dragon", "'logo' is no picture we have: "),
        ("me: robin", "me: somebody", "'me' is not the key of one of the people"),
        ("me: robin", "me: kofi", "'me' is the key of a colleague: take another one"),
        ("group: two", "group: one", "'products.4.group' belongs to the group “two” in every site"),
        ("code: 10-118", "code: 10-204", "'products.1.code' is there twice"),
        ("key: c,", "key: z,", "'products.2.key' is a key no exercise uses"),
        ("portrait/kofi", "portrait/king", "'people.2.portrait' is no picture we have: "),
        ("key: kofi", "key: hanna", "'people.3.key' is there twice"),
        ("pictogram/bell", "pictogram/bells", "'products.6.picture' is no picture we have: "),
        ("name: Oil", "name: Bell", "'products.7.name' is there twice"),
        ("group: three", "group: four", "'products.8.group' is not the key of a group"),
        ("find: cable", "find: wire", "'products.0.find' is not a part of the name"),
        ("find: cable", "find: e", "'products.0.find' also finds “Gear wheel”"),
        ("key: floor", "key: cellar", "'folders.6.key' is a key no exercise uses"),
        (TWO, TWO.replace("}", ", mail: team}"), "'people.3.mail' is there twice"),
        (
            "Photos for the shop",
            "All the photos for the shop",
            "'folders.4.name' has more than 4 words",
        ),
    ],
)
def test_a_slip_is_told_with_its_line(data_folder: Path, old: str, new: str, what: str) -> None:
    line = _changed(data_folder, old, new)

    told = [each for each in skin_problems(_skin(data_folder)) if each.what.startswith(what)]

    assert told
    assert told[0].file == "skins/bike_workshop.yaml"
    assert line <= told[0].line <= line + 1


@pytest.mark.parametrize(
    ("names", "addresses"),
    [
        (("Ana", "Aná"), ("ana", "ana2")),
        (("Ана", "Олга"), ("kofi", "hanna")),
        (("Ana", "ANA"), ("ana", "ana2")),
    ],
)
def test_people_whose_names_differ_in_a_sign_have_addresses_of_their_own(
    data_folder: Path, names: tuple[str, str], addresses: tuple[str, str]
) -> None:
    for key, name in zip(("kofi", "hanna"), names, strict=True):
        own = as_skin(_skin(data_folder)).person(key).name
        _changed(data_folder, f"key: {key}, name: {own}", f"key: {key}, name: {name}")

    skin = as_skin(_skin(data_folder))

    assert tuple(skin.person(key).mail for key in ("kofi", "hanna")) == addresses
    assert len({person.mail for person in skin.people}) == len(skin.people)


@pytest.mark.parametrize(
    ("key", "part", "line"),
    [("kofi", "people", "people:"), ("f", "products", "products:"), ("store", "places", "places:")],
)
def test_an_entry_that_is_missing_is_named(
    data_folder: Path, key: str, part: str, line: str
) -> None:
    path = data_folder / "skins" / "bike_workshop.yaml"
    lines = [each for each in path.read_text("utf-8").splitlines() if f"{{key: {key}," not in each]
    path.write_text("\n".join(lines), "utf-8")

    (problem,) = skin_problems(_skin(data_folder))

    assert problem.what == f"'{part}' lacks the entry “{key}”"
    assert problem.line == lines.index(line) + 1


def test_a_skin_with_a_gap_hides_no_exercise_and_is_not_offered(data_folder: Path) -> None:
    _changed(data_folder, "find: cable", "find: wire")

    library = Library.load("en", data_folder)

    assert library.has("stock_brake_cables")
    assert {problem.file for problem in library.problems} == {"skins/bike_workshop.yaml"}
    assert library.skin("bike_workshop").id != "bike_workshop"


def test_a_translation_that_finds_two_products_is_told(data_folder: Path) -> None:
    before = set(check_content(data_folder).problems)
    _changed(data_folder, "name: Oil", "name: Brake cable oil")

    told = [str(each) for each in set(check_content(data_folder).problems) - before]

    assert any("'products.0.find' also finds “Brake cable oil”" in each for each in told)
