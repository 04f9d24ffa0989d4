"""Three of twelve pictures, in order, guard against the wrong tile."""

from app.identity.pictures import PICTURES, matches
from app.paths import shipped

KIMS = ("pictogram/cup", "pictogram/sun", "pictogram/key")


def test_there_are_twelve_different_pictures_and_each_one_ships() -> None:
    assert len(set(PICTURES)) == 12
    for picture in PICTURES:
        kind, name = picture.split("/")
        assert shipped("assets", f"{kind}s", f"{name}.svg").is_file()


def test_the_pictures_match_only_in_order_and_complete() -> None:
    assert matches(KIMS, list(KIMS))
    assert not matches(KIMS, KIMS[::-1])
    assert not matches(KIMS, KIMS[:2])
    assert not matches(KIMS, (*KIMS, "pictogram/cup"))


def test_who_has_no_sequence_needs_none() -> None:
    assert matches((), ())
