"""A site wears one that ships, or its own file; what is amiss in that is told by line."""

import shutil
from pathlib import Path

import pytest

from app.content.library import Library
from app.content.site_skin import SKIN_FOR, found_skins, own_skin, skin_to_wear
from app.domain.task import Scenario
from app.i18n import use
from app.paths import shipped
from tests.app.content.test_pack_pictures import svg

LIBRARY = Library.load("en")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the kitchen in the data folder of a site, not changed yet."""
    path = tmp_path / "skins" / "our_site.yaml"
    path.parent.mkdir()
    shutil.copy(shipped("data", "skins", "kitchen.yaml"), path)
    return path


def _change(path: Path, old: str, new: str) -> int:
    text = path.read_text("utf-8")
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_what_ships_can_be_worn_and_every_scenario_has_a_proposal(tmp_path: Path) -> None:
    found = found_skins(LIBRARY, tmp_path)

    assert [each.id for each in found] == ["bike_workshop", "kitchen", "packing_hall"]
    assert {each.id for each in found} == {SKIN_FOR[scenario] for scenario in Scenario}


def test_a_copied_file_is_offered_with_the_names_of_the_site(own: Path) -> None:
    _change(own, "firm: Long Table", "firm: Soup and More")

    *_shipped, ours = found_skins(LIBRARY, own.parents[1])

    assert ours.skin is not None
    assert (ours.id, ours.skin.firm, ours.is_own) == ("our_site", "Soup and More", True)
    assert skin_to_wear(LIBRARY, own.parents[1], "our_site") == ours.skin


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("firm: Long Table", "", "'firm' is missing"),
        ("portal: My Long Table", "portel: My Long Table", "'portel' is not known here"),
        ('accent: "#8a2f1d"', "accent: red", "'accent' is not written as in the other skins"),
        ("long-table.example", "long-table.com", "'mail_domain' is not written as in the"),
        ("trade: kitchen", "trade: bakery", "'trade' is not written as in the other skins"),
        ("firm: Long Table", 'firm: "Long Table', "'firm' is not written as in the other skins"),
        ("firm: Long Table", "firm Long Table", "Here or one line above, a sign is missing"),
        ("name: Apples", "name: 12", "'products.1.name' is a number"),
        ("key: kofi", "key: otto", "'people' lacks the entry “kofi”"),
    ],
)
def test_what_is_amiss_in_it_is_told_and_it_is_not_worn(
    own: Path, old: str, new: str, what: str
) -> None:
    _change(own, old, new)

    found = own_skin(own)

    assert found.skin is None
    assert [each.file for each in found.problems] == ["skins/our_site.yaml"] * len(found.problems)
    assert any(each.what.startswith(what) for each in found.problems)
    assert skin_to_wear(LIBRARY, own.parents[1], "our_site").id == "bike_workshop"


def test_it_is_told_in_the_language_of_the_supporter(own: Path) -> None:
    line = _change(own, "find: paper", "find: wood")
    use("nl")

    (problem,) = own_skin(own).problems
    use("en")

    assert (problem.line, problem.what) == (line, "'products.8.find' is geen deel van de naam")


def test_a_file_of_the_site_takes_the_place_of_a_shipped_one(own: Path) -> None:
    own.rename(own.with_name("kitchen.yaml"))

    found = found_skins(LIBRARY, own.parents[1])

    assert [(each.id, each.is_own) for each in found] == [
        ("bike_workshop", False),
        ("packing_hall", False),
        ("kitchen", True),
    ]


def test_a_library_in_another_skin_is_told_in_its_names() -> None:
    kitchen = LIBRARY.wearing(LIBRARY.skin("kitchen"))

    assert kitchen.skin().id == "kitchen"
    assert kitchen.exercise("stock_brake_cables").steps[1].instruction.easy == "Press “Carrots”."
    assert LIBRARY.exercise("stock_brake_cables").steps[1].instruction.easy == (
        "Press “Brake cable”."
    )


def test_a_site_has_its_own_sign_beside_its_own_file(own: Path) -> None:
    _change(own, "logo: ", "logo: own/sign # ")
    home = own.parents[1]
    (home / "pictures").mkdir()
    (home / "pictures" / "sign.svg").write_bytes(svg())

    skin = own_skin(own).skin

    assert skin is not None
    assert skin.logo == f"pack/{home / 'pictures' / 'sign.svg'}"


def test_a_sign_that_could_do_more_than_be_seen_is_not_shown(own: Path) -> None:
    line = _change(own, "logo: ", "logo: own/sign # ")
    home = own.parents[1]
    (home / "pictures").mkdir()
    (home / "pictures" / "sign.svg").write_bytes(svg("<script/>"))

    found = own_skin(own)

    assert found.skin is None
    assert [problem.line for problem in found.problems] == [line]


def test_the_file_of_a_site_stands_over_that_of_a_pack(own: Path) -> None:
    home = own.parents[1]
    of_pack = home / "content" / "lunch@1" / "skins"
    of_pack.mkdir(parents=True)
    for name in ("our_site", "canteen"):
        shutil.copy(shipped("data", "skins", "kitchen.yaml"), of_pack / f"{name}.yaml")
    _change(own, "firm: Long Table", "firm: Soup and More")

    found = {each.id: each.skin.firm for each in found_skins(LIBRARY, home) if each.skin}

    assert found["our_site"] == "Soup and More"
    assert found["canteen"] == "Long Table"
