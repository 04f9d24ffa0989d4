"""What holds for every program in every layout, whatever somebody does on it."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.desktop.desktop import DesktopState, facts, start_desktop, update, view
from app.desktop.elements import Element, Frame
from app.desktop.registry import PROGRAMS
from app.desktop.tree import accepts, walk
from app.domain.action import Action
from app.i18n import LANGUAGES, use
from tests.app.desktop.acts import NONSENSE, invited, is_already_so, words_of
from tests.app.desktop.samples import FULL, SCENE, setup
from tests.counts import long_count

LAYOUTS = [(name, layout) for name in PROGRAMS for layout in PROGRAMS[name].layouts]
COMPUTERS = (
    (("lock_screen", "tiles"), ("mail", "program"), ("chat", "program"), ("clock", "phone")),
    (("lock_screen", "name_and_password"), ("mail", "web"), ("chat", "phone")),
    (("mail", "web"), ("clock", "terminal")),
    (("mail", "web"), ("portal", "web"), ("chat", "program")),
    (("portal", "phone"),),
    (("phone", "phone"),),
    (("helpdesk", "program"), ("chat", "program")),
    (("helpdesk", "phone"),),
    (("settings", "program"), ("mail", "program")),
    (("pointer_gym", "bench"), ("settings", "phone")),
    (("key_gym", "web"), ("mail", "program")),
    (("sheet", "program"), ("stock", "program")),
    (("stock", "program"), ("scanner", "station"), ("work_instruction", "program")),
    (("files", "program"), ("mail", "program")),
    (("roster", "web"), ("portal", "phone")),
    (("clock", "terminal"),),
    (("chat", "phone"),),
    (("chat", "web"), ("clock", "web")),
    (("files", "phone"),),
    (("stock", "web"), ("clock", "web")),
    (("lock_screen", "last_person"), ("files", "web")),
    (("mail", "phone"), ("files", "phone")),
)
WALKS = long_count(30, 500)
WHICH = st.lists(st.integers(0, 10**6), min_size=20, max_size=60)


def assert_is_sound(shown: Element) -> None:
    every = list(walk(shown))
    twins = [name for name, count in Counter(each.id for each in every).items() if count > 1]
    assert twins == []
    assert [each.id for each in every if not words_of(each).strip()] == []


def choose(shown: Element, number: int) -> tuple[Element | None, Action]:
    possible = invited(shown)
    if number % 10 == 0 or not possible:
        return None, NONSENSE[number // 10 % len(NONSENSE)]
    return possible[number % len(possible)]


@pytest.mark.parametrize("programs", COMPUTERS)
@settings(max_examples=WALKS)
@given(numbers=WHICH)
def test_whatever_somebody_does_the_desktop_stays_whole(
    programs: tuple[tuple[str, str], ...], numbers: list[int]
) -> None:
    state = start_desktop([setup(*each) for each in programs], "", SCENE)

    for number in numbers:
        state = step(state, number)


def step(state: DesktopState, number: int) -> DesktopState:
    shown = view(state)
    element, action = choose(shown, number)
    after = update(state, action)
    assert_is_sound(view(after))
    assert all(isinstance(value, str) for value in facts(after).values())
    if element is None:
        assert accepts(shown, action) or after == state
    else:
        assert after != state or is_already_so(shown, element, action), action
    return after


@pytest.mark.parametrize(("name", "layout"), LAYOUTS)
@settings(max_examples=WALKS)
@given(numbers=WHICH)
def test_whatever_somebody_does_a_program_answers_or_says_why_not(
    name: str, layout: str, numbers: list[int]
) -> None:
    program = PROGRAMS[name]
    state = program.start(layout, FULL[name], SCENE)

    for number in numbers:
        shown = program.view(state)
        element, action = choose(shown, number)
        after = program.update(state, action)
        assert_is_sound(program.view(after))
        if element is None:
            assert accepts(shown, action) or after == state
        else:
            assert after != state or is_already_so(shown, element, action), action
        state = after


@pytest.mark.parametrize(("name", "layout"), LAYOUTS)
def test_a_program_begins_every_id_and_fact_with_its_name(name: str, layout: str) -> None:
    program = PROGRAMS[name]
    state = program.start(layout, FULL[name], SCENE)

    assert all(each.id.startswith(f"{name}/") for each in walk(program.view(state)))
    assert all(fact.startswith(f"{name}.") for fact in program.facts(state))


@pytest.mark.parametrize(("name", "layout"), LAYOUTS)
def test_a_program_shows_itself_in_every_language(name: str, layout: str) -> None:
    program = PROGRAMS[name]
    state = program.start(layout, FULL[name], SCENE)

    for language in LANGUAGES:
        use(language.code)
        assert program.title()
        assert_is_sound(program.view(state))


@pytest.mark.parametrize(("name", "layout"), LAYOUTS)
def test_a_program_has_an_address_only_in_a_browser(name: str, layout: str) -> None:
    program = PROGRAMS[name]
    state = program.start(layout, FULL[name], SCENE)

    is_browser = program.layouts[layout] is Frame.BROWSER

    assert bool(program.address(state)) == is_browser


@pytest.mark.parametrize(("name", "layout"), LAYOUTS)
def test_an_act_on_nothing_leaves_a_program_as_it_was(name: str, layout: str) -> None:
    program = PROGRAMS[name]
    state = program.start(layout, FULL[name], SCENE)

    for nonsense in NONSENSE:
        assert program.update(state, nonsense) is state
