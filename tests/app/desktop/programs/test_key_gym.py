"""Typing is taken sign by sign, with room for hands that press beside, too long or twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desktop.elements import Picture
from app.desktop.instruments import Keyboard
from app.desktop.keys import CYRILLIC, LATIN
from app.desktop.programs.key_gym import KeyGym
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import SCENE, press, write

PROGRAM = KeyGym()
KEYS = "key_gym/keyboard"
BACK, ENTER = f"{KEYS}/back", f"{KEYS}/enter"


def gym(*lines: dict[str, str], layout: str = "label") -> Played:
    numbered = [{"id": f"l{number}", "name": "Line"} | line for number, line in enumerate(lines)]
    return start(PROGRAM, layout, {"name": "Label", "lines": numbered})


def keys(played: Played) -> Keyboard:
    found = played.element(KEYS)
    assert isinstance(found, Keyboard)
    return found


def said(played: Played) -> str:
    return played.text("key_gym/answer")


def test_the_right_keys_fill_the_line_and_the_next_one_is_named() -> None:
    typing = gym({"text": "Ana 7"})
    assert (keys(typing).next, said(typing)) == ("A", "Next key: A")

    typing = typing.do(write(KEYS, "A"), write(KEYS, "An"), write(KEYS, "Ana"))
    assert (keys(typing).value, said(typing)) == ("Ana", "Next key: Space")

    typing = typing.do(write(KEYS, "Ana 7"))
    assert typing.fact("key_gym.complete.l0") == "yes"
    assert said(typing) == "The line is complete. Press Enter."


def test_another_key_is_not_taken_and_told_kindly() -> None:
    typing = gym({"text": "cab"}).do(write(KEYS, "c"), write(KEYS, "cx"))

    assert keys(typing).value == "c"
    assert said(typing) == "That was: x. Next key: a"


def test_a_key_that_is_held_or_bounces_counts_once() -> None:
    typing = gym({"text": "cab"}).do(write(KEYS, "cccc"))

    assert keys(typing).value == "c"
    assert said(typing) == "A key that you hold counts 1 time. Next key: a"
    assert keys(gym({"text": "book"}).do(write(KEYS, "book"))).value == "book"


@pytest.mark.parametrize(
    ("text", "typed", "words"),
    [
        ("Ana", "a", "A capital letter comes here. First press Shift, then the letter."),
        ("ana", "A", "A small letter comes here. Press it without Shift."),
    ],
)
def test_small_and_capital_letters_are_told_apart(text: str, typed: str, words: str) -> None:
    typing = gym({"text": text}).do(write(KEYS, typed))

    assert (keys(typing).value, said(typing)) == ("", words)


@pytest.mark.parametrize(("text", "typed"), [("лак", "lak"), ("lak", "лак"), ("Шал", "Шal")])
def test_a_computer_set_to_the_other_letters_types_by_the_place_of_the_keys(
    text: str, typed: str
) -> None:
    assert keys(gym({"text": text}).do(write(KEYS, typed))).value == text


def test_what_stands_there_too_much_is_taken_back_and_no_more() -> None:
    typing = gym({"text": "B 12", "given": "B 1222"})
    assert (keys(typing).next, said(typing)) == ("back", "Press Backspace.")
    assert said(typing.do(write(KEYS, "B 12223"))).startswith("There is one sign too many.")
    assert said(typing.do(press(ENTER))).startswith("There is one sign too many.")

    by_key = typing.do(press(BACK), press(BACK))
    held = typing.do(write(KEYS, "B"))

    assert keys(by_key).value == keys(held).value == "B 12"
    assert said(by_key.do(press(BACK))).startswith("This is right already.")


def test_enter_leads_to_the_next_line_when_this_one_is_complete() -> None:
    typing = gym({"text": "ab"}, {"text": "cd", "given": "cx"})
    assert said(typing.do(press(ENTER))) == "The line is not complete. Next key: a"

    typing = typing.do(write(KEYS, "ab"), press(ENTER))
    assert typing.fact("key_gym.line") == "l1"
    assert keys(typing).value == "cx"

    typing = typing.do(press(BACK), write(KEYS, "cd"), press(ENTER))
    assert typing.fact("key_gym.finished") == "yes"
    assert typing.text("key_gym/done") == "Everything is typed."
    assert typing.element(KEYS) is None
    assert typing.ignores(press(ENTER))


def test_a_complete_line_takes_no_more_signs() -> None:
    typing = gym({"text": "ab"}).do(write(KEYS, "ab"), write(KEYS, "abz"))

    assert keys(typing).value == "ab"
    assert said(typing) == "The line is complete. Press Enter."


def test_a_sign_put_in_the_middle_counts_as_the_next_one() -> None:
    typing = gym({"text": "abc"}).do(write(KEYS, "ab"), write(KEYS, "cab"))

    assert keys(typing).value == "abc"


def test_the_keys_are_those_of_the_letters_of_the_line() -> None:
    assert keys(gym({"text": "Сапун"})).rows == CYRILLIC
    assert keys(gym({"text": "x@y.example"})).rows == LATIN


def test_signs_are_named() -> None:
    typing = gym({"text": "a@b"}).do(write(KEYS, "a"))

    assert said(typing) == "Next key: @ (At sign)"


def test_the_form_on_the_web_has_an_address_and_the_sign_of_the_firm() -> None:
    form = gym({"text": "ab"}, layout="web")

    assert PROGRAM.address(form.state) == "forms.wheelwise.example"
    sign = form.element("key_gym/line/l0/sign")
    assert isinstance(sign, Picture)
    assert sign.name == SCENE.skin.logo


@given(target=st.text("abcAB 12@.-", min_size=1, max_size=12), noise=st.data())
def test_whatever_is_pressed_only_what_is_wanted_stands_there(
    target: str, noise: st.DataObject
) -> None:
    text = target.strip() or "a"
    typing = gym({"text": text})
    pressed = noise.draw(st.lists(st.sampled_from("abcABx 12@.-"), max_size=30))

    for sign in pressed:
        before = keys(typing).value
        state = PROGRAM.update(typing.state, write(KEYS, before + sign))
        typing = Played(PROGRAM, state)
        assert text.startswith(keys(typing).value)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ({"name": "Label", "lines": []}, "'lines' must have at least one"),
        ({"lines": [{"id": "a", "name": "A", "text": "a"}]}, "'name'"),
        ({"name": "L", "lines": [{"id": "a", "name": "A", "text": " "}]}, r"'lines\[0\].text'"),
    ],
)
def test_a_line_that_cannot_be_typed_is_named(content: dict[str, object], problem: str) -> None:
    with pytest.raises(SetupProblem, match=problem):
        PROGRAM.start("label", content, SCENE)


def test_the_same_text_again_changes_nothing() -> None:
    assert gym({"text": "ab"}).ignores(write(KEYS, ""))
