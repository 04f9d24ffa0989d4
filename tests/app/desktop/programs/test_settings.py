"""The settings change the sample at once, and go back to normal page by page."""

import pytest

from app.desktop.elements import Column, Item, Picture, Surface, Text, Weight
from app.desktop.instruments import Slider
from app.desktop.programs.settings import Settings
from app.desktop.programs.settings_state import NORMAL, Chosen, Page, normal_again
from app.desktop.setup import SetupProblem
from app.domain.action import Action
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import SCENE, pick, press, toggle

PROGRAM = Settings()
NEW = {"sample": "Order 1042"}


@pytest.fixture(params=["program", "phone"])
def settings(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param, NEW)


def test_the_sample_shows_larger_words_and_other_colours_at_once(settings: Played) -> None:
    settings = settings.do(press("settings/page/text"), pick("settings/text", "largest"))
    words = settings.element("settings/sample/words")
    assert isinstance(words, Text)
    assert words.weight is Weight.DISPLAY

    settings = start(PROGRAM, "program", NEW | {"colours": "night"})
    sample = settings.element("settings/sample")
    assert isinstance(sample, Column)
    assert sample.surface is Surface.NIGHT


def test_the_pointer_grows_and_says_its_colour(settings: Played) -> None:
    settings = settings.do(
        press("settings/page/pointer"),
        pick("settings/pointer", "largest"),
        pick("settings/pointer_colour", "yellow"),
    )

    pointer = settings.element("settings/sample/pointer")
    assert isinstance(pointer, Picture)
    assert (pointer.name, pointer.label) == (
        "pictogram/pointer-yellow",
        "Mouse pointer: Very large, Yellow",
    )


def test_how_fast_the_voice_reads_is_asked_once_it_reads(settings: Played) -> None:
    settings = settings.do(press("settings/page/reading"))
    assert settings.element("settings/pace") is None

    settings = settings.do(toggle("settings/reads"), pick("settings/pace", "slow"))
    assert settings.text("settings/sample/heard") == "The voice reads this: Slow."
    assert settings.fact("settings.pace") == "slow"


def test_a_voice_without_sound_is_told(settings: Played) -> None:
    silent = start(PROGRAM, "program", NEW | {"reads": True, "volume": 0})

    assert silent.text("settings/sample/heard").endswith("but the sound is off.")


@pytest.mark.parametrize(
    ("volume", "words", "loudness"),
    [
        ("0", "Off: you hear nothing.", "off"),
        ("2", "2 of 10: Quiet", "quiet"),
        ("6", "6 of 10: Good to hear", "good"),
        ("10", "10 of 10: Loud", "loud"),
    ],
)
def test_the_volume_is_told_in_words(
    settings: Played, volume: str, words: str, loudness: str
) -> None:
    settings = settings.do(press("settings/page/sound"), pick("settings/volume", volume))

    slider = settings.element("settings/volume")
    assert isinstance(slider, Slider)
    assert (slider.told, settings.fact("settings.loudness")) == (words, loudness)


@pytest.mark.parametrize("value", ["11", "-1", "", "3.5", "03", "much"])
def test_a_value_beside_the_line_changes_nothing(settings: Played, value: str) -> None:
    settings = settings.do(press("settings/page/sound"))

    assert settings.ignores(pick("settings/volume", value))


CHANGES = [
    ("text", (pick("settings/text", "large"),)),
    ("colours", (pick("settings/colours", "signal"),)),
    ("pointer", (pick("settings/pointer", "large"), pick("settings/mouse", "1"))),
    ("reading", (toggle("settings/reads"),)),
    ("sound", (pick("settings/volume", "9"),)),
]


@pytest.mark.parametrize(("page", "acts"), CHANGES)
def test_back_to_normal_takes_back_the_page_that_is_open(
    settings: Played, page: str, acts: tuple[Action, ...]
) -> None:
    opened = settings.do(press(f"settings/page/{page}"))
    assert opened.ignores(press("settings/normal"))

    again = opened.do(*acts, press("settings/normal"))

    assert again.state.chosen == opened.state.chosen


def test_back_to_normal_leaves_the_other_pages(settings: Played) -> None:
    changed = start(PROGRAM, "program", NEW | {"volume": 9}).do(
        press("settings/page/text"), pick("settings/text", "large"), press("settings/normal")
    )

    assert changed.fact("settings.volume") == "9"
    assert changed.fact("settings.text") == "normal"


def test_the_list_on_a_phone_says_how_each_page_is_set() -> None:
    phone = start(PROGRAM, "phone", NEW | {"text": "large", "reads": True, "pace": "fast"})

    subtitles = [
        item.subtitle
        for name in ("text", "colours", "pointer", "reading", "sound")
        if isinstance(item := phone.element(f"settings/page/{name}"), Item)
    ]
    assert subtitles == ["Large", "Black on white", "Normal", "Fast", "5 of 10: Good to hear"]

    phone = phone.do(press("settings/page/text"), press("settings/back"))
    assert phone.fact("settings.page") == ""


def test_the_list_at_the_side_shows_which_page_is_open() -> None:
    program = start(PROGRAM, "program", NEW).do(press("settings/page/sound"))

    assert program.item("settings/page/sound").is_chosen


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ({}, "'sample'"),
        (NEW | {"volume": 11}, "'volume' must be 10 or less"),
        (NEW | {"mouse": 7}, "'mouse' must be 6 or less"),
        (NEW | {"colours": "pink"}, "'colours' must be one of"),
    ],
)
def test_a_setting_that_does_not_exist_is_named(content: dict[str, object], problem: str) -> None:
    with pytest.raises(SetupProblem, match=problem):
        PROGRAM.start("phone", content, SCENE)


def test_from_where_the_settings_begin_all_of_them_go_back_to_normal() -> None:
    assert normal_again(Chosen(volume=9, reads=True), Page.NONE) == NORMAL


def test_it_has_a_name_and_no_address(settings: Played) -> None:
    assert (PROGRAM.title(), PROGRAM.address(settings.state)) == ("Settings", "")
