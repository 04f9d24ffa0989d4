"""The practice desktop behaves like the computer people meet at work."""

import pytest

from app.desktop.desktop import DesktopState, facts, start_desktop, update, view
from app.desktop.elements import Bar, Button, Frame, Text
from app.desktop.setup import SetupProblem
from app.desktop.tree import find, walk
from app.domain.action import Action
from app.domain.exercise import ProgramSetup
from tests.app.desktop.samples import FULL, SCENE, press, setup, write

OFFICE = (setup("mail", "program"), setup("chat", "program"), setup("clock", "phone"))
LOCKED = (setup("lock_screen", "tiles"), *OFFICE)
SIGN_IN = (
    press("lock_screen/wake"),
    press("lock_screen/person/me"),
    *(press(f"lock_screen/keypad/{key}") for key in (*"2580", "ok")),
)


def do(state: DesktopState, *actions: Action) -> DesktopState:
    for action in actions:
        state = update(state, action)
    return state


def open_windows(state: DesktopState) -> list[str]:
    return [window.id for window in view(state).windows]


def has(state: DesktopState, identity: str) -> bool:
    return find(view(state), identity) is not None


def test_an_empty_desktop_has_a_task_bar_with_the_time() -> None:
    state = start_desktop(OFFICE, "", SCENE)

    time = find(view(state), "desktop/time")

    assert open_windows(state) == []
    assert isinstance(time, Text)
    assert time.text == "08:02"
    assert facts(state)["desktop.active"] == ""


def test_the_start_menu_lists_the_programs_and_opens_one() -> None:
    state = do(start_desktop(OFFICE, "", SCENE), press("desktop/start"))

    assert facts(state)["desktop.menu"] == "open"
    assert has(state, "desktop/menu/mail")
    assert has(state, "desktop/menu/chat")

    state = do(state, press("desktop/menu/chat"))

    assert open_windows(state) == ["desktop/window/chat"]
    assert facts(state)["desktop.menu"] == "closed"
    assert facts(state)["desktop.open.chat"] == "yes"
    assert facts(state)["desktop.open.mail"] == "no"


def test_the_start_button_closes_the_menu_again() -> None:
    state = do(start_desktop(OFFICE, "", SCENE), press("desktop/start"), press("desktop/start"))

    assert view(state).start_menu is None


def test_an_act_anywhere_else_closes_the_menu() -> None:
    state = start_desktop(OFFICE, "mail", SCENE)

    state = do(state, press("desktop/start"), press("mail/folder/sent"))

    assert view(state).start_menu is None
    assert facts(state)["mail.folder"] == "sent"


def test_the_task_bar_has_a_button_for_each_open_window_and_brings_it_to_the_front() -> None:
    state = start_desktop(OFFICE, "mail", SCENE)
    state = do(state, press("desktop/start"), press("desktop/menu/chat"))

    assert facts(state)["desktop.active"] == "chat"
    assert not has(state, "desktop/taskbar/clock")

    state = do(state, press("desktop/taskbar/mail"))

    assert open_windows(state) == ["desktop/window/chat", "desktop/window/mail"]
    assert [window.is_active for window in view(state).windows] == [False, True]
    button = find(view(state), "desktop/taskbar/mail")
    assert isinstance(button, Button)
    assert button.is_pressed


def test_a_window_behind_another_does_not_answer() -> None:
    state = start_desktop(OFFICE, "mail", SCENE)
    state = do(state, press("desktop/start"), press("desktop/menu/chat"))

    assert update(state, press("mail/new")) is state
    assert update(state, press("desktop/window/mail/close")) is state


def test_a_closed_window_keeps_what_was_in_it() -> None:
    state = start_desktop(OFFICE, "mail", SCENE)
    state = do(state, press("mail/letter/shift"), press("desktop/window/mail/close"))

    assert open_windows(state) == []
    assert not has(state, "mail/reply")

    state = do(state, press("desktop/start"), press("desktop/menu/mail"))

    assert facts(state)["mail.open"] == "shift"


def test_a_program_that_is_not_open_does_not_answer() -> None:
    state = start_desktop(OFFICE, "mail", SCENE)

    assert update(state, press("chat/new")) is state


def test_the_lock_screen_covers_everything_until_somebody_has_signed_in() -> None:
    state = start_desktop(LOCKED, "mail", SCENE)

    assert view(state).cover is not None
    assert facts(state)["desktop.active"] == "lock_screen"
    assert update(state, press("mail/new")) is state
    assert update(state, press("desktop/start")) is state

    state = do(state, *SIGN_IN)

    assert view(state).cover is None
    assert facts(state)["desktop.active"] == "mail"


def test_the_screen_is_locked_from_the_start_menu_and_the_windows_stay() -> None:
    state = do(start_desktop(LOCKED, "mail", SCENE), *SIGN_IN)

    assert update(state, press("lock_screen/lock")) is state

    state = do(state, press("desktop/start"), press("lock_screen/lock"))

    assert view(state).cover is not None
    assert facts(state)["lock_screen.locked"] == "yes"
    assert state.windows == ("mail",)


def test_signing_out_closes_all_windows() -> None:
    state = do(start_desktop(LOCKED, "mail", SCENE), *SIGN_IN)

    state = do(state, press("desktop/start"), press("lock_screen/sign_out"))

    assert state.windows == ()
    assert facts(state)["lock_screen.signed_in"] == "no"


def test_without_a_lock_screen_nothing_offers_to_lock() -> None:
    state = do(start_desktop(OFFICE, "", SCENE), press("desktop/start"))

    assert not has(state, "lock_screen/lock")


def test_opened_may_name_the_lock_screen() -> None:
    assert start_desktop(LOCKED, "lock_screen", SCENE).windows == ()


@pytest.mark.parametrize(("name", "layout"), [("clock", "terminal"), ("chat", "phone")])
def test_a_device_alone_has_no_computer_around_it(name: str, layout: str) -> None:
    state = start_desktop((setup(name, layout),), "", SCENE)

    assert open_windows(state) == [f"desktop/window/{name}"]
    assert view(state).task_bar is None
    assert not any(isinstance(each, Bar) and each.id == "desktop/taskbar" for each in _all(state))
    assert update(state, press("desktop/start")) is state
    assert update(state, press(f"desktop/window/{name}/close")) is state


def _all(state: DesktopState) -> list[object]:
    return list(walk(view(state)))


def test_a_window_has_the_frame_of_its_layout_and_a_browser_shows_an_address() -> None:
    web = view(start_desktop((setup("mail", "web"),), "mail", SCENE)).windows[0]
    phone = view(start_desktop((setup("chat", "phone"),), "chat", SCENE)).windows[0]

    assert (web.frame, web.address) == (
        Frame.BROWSER,
        "https://mail.wheelwise.example/inbox",
    )
    assert (phone.frame, phone.address, phone.can_close) == (Frame.PHONE, "", False)


@pytest.mark.parametrize(
    ("programs", "opened", "place"),
    [
        ((ProgramSetup("radio", "program", {}),), "", ("programs", 0, "name")),
        ((ProgramSetup("mail", "fax", {}),), "", ("programs", 0, "layout")),
        ((setup("mail", "web"), setup("mail", "program")), "", ("programs",)),
        ((setup("mail", "web"),), "chat", ("opened",)),
        (
            (ProgramSetup("mail", "web", {"inbox": [{**FULL["mail"], "id": "a"}]}),),
            "",
            ("programs", 0, "content", "inbox", 0, "inbox"),
        ),
    ],
)
def test_a_desktop_that_cannot_start_names_the_entry(
    programs: tuple[ProgramSetup, ...], opened: str, place: tuple[object, ...]
) -> None:
    with pytest.raises(SetupProblem) as caught:
        start_desktop(programs, opened, SCENE)

    assert caught.value.place == place


def test_typed_words_live_only_on_the_desktop_they_were_typed_on() -> None:
    start = start_desktop(OFFICE, "mail", SCENE)

    typed = do(start, press("mail/new"), write("mail/body", "Secret words"))

    assert facts(typed)["mail.write.body"] == "Secret words"
    assert facts(start)["mail.write.body"] == ""
    assert facts(start_desktop(OFFICE, "mail", SCENE)) == facts(start)
