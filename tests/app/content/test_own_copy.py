"""A site makes its own file from one that ships: in its language, with every comment in its place."""

from pathlib import Path

import pytest

from app.content.library import Library
from app.content.own_copy import copy_skin
from app.content.site_skin import own_skin
from app.i18n import LANGUAGES
from app.paths import shipped

SKINS = ("bike_workshop", "kitchen", "packing_hall")


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
@pytest.mark.parametrize("skin_id", SKINS)
def test_the_copy_has_the_names_of_the_language(
    tmp_path: Path, skin_id: str, language: str
) -> None:
    copied = own_skin(copy_skin(skin_id, tmp_path, language))
    known = Library.load(language).skin(skin_id)

    assert copied.problems == ()
    assert copied.skin is not None
    assert copied.skin.products == known.products
    assert (copied.skin.folders, copied.skin.places) == (known.folders, known.places)
    assert copied.skin.people == known.people
    assert (copied.skin.firm, copied.skin.portal) == (known.firm, known.portal)


def test_lines_and_comments_stay_where_they_were(tmp_path: Path) -> None:
    before = shipped("data", "skins", "kitchen.yaml").read_text("utf-8").splitlines()
    after = copy_skin("kitchen", tmp_path, "nl").read_text("utf-8").splitlines()

    assert len(after) == len(before)
    assert after[0] == before[0]


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    first = copy_skin("kitchen", tmp_path, "en")
    first.write_text("mine", "utf-8")

    second = copy_skin("kitchen", tmp_path, "en")

    assert first.read_text("utf-8") == "mine"
    assert second.name == "our_site_2.yaml"
