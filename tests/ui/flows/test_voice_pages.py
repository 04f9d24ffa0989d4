"""The supporter's pages about the voice: what was found, words said otherwise, own recordings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.speech.add_on import AddOn
from app.speech.doctor import Findings
from app.speech.reports import FoundVoice, SoundDevices, VoiceReady
from app.speech.speaking import BUNDLED
from app.speech.word_list import own_words, save_own_words
from tests.ui.conftest import Show
from tests.ui.flows.conftest import Settle
from tests.ui.flows.voice_pages import ANNA, Heard, opened, shown
from ui.flows.context import Context
from ui.flows.say_otherwise import SayOtherwiseFlow
from ui.flows.voice_doctor import VoiceDoctorFlow
from ui.screens.supporter.say_otherwise import SayOtherwiseScreen
from ui.screens.supporter.voice_doctor import VoiceDoctorScreen
from ui.voice_places import SayOtherwise, VoiceDoctor
from ui.widgets.notice import Notice


@pytest.fixture
def voices() -> list[Heard]:
    return []


@pytest.fixture
def context(qtbot: QtBot, tmp_path: Path, voices: list[Heard]) -> Iterator[Context]:
    with opened(tmp_path / "wise-steps", qtbot, voices) as context:
        yield context


def test_every_voice_that_was_found_can_be_heard_in_its_language(
    qtbot: QtBot, context: Context, voices: list[Heard]
) -> None:
    flow = VoiceDoctorFlow(VoiceDoctor(), context)
    screen = shown(qtbot, flow, VoiceDoctorScreen)
    flow.begin()
    none = "No voice was found for this language."
    qtbot.waitUntil(lambda: screen.texts().count(none) == 2)

    screen.voice_buttons[0].click()

    text, manner = voices[0].said[-1]
    assert text == "Zo praat ik."
    assert (manner.voice, manner.language) == ("anna", "nl")
    assert {"Sound can be heard on this computer.", "1 voice was found."} <= set(screen.texts())


def test_each_language_says_where_nothing_but_our_voices_was_found(show: Show) -> None:
    screen = VoiceDoctorScreen()
    ours = FoundVoice("zls/bg", "bg", "eSpeak", BUNDLED)
    ready = VoiceReady(("nl", "bg"), has_sound=True, found=(ANNA, ours), engines=("Engine 1",))

    screen.display(Findings(ready, SoundDevices((), ())), (), "", is_windows=False)
    show(screen)

    texts = screen.texts()
    alone = "All of them come along with this program."
    assert texts.count(alone) == 1
    assert texts.index("Български") < texts.index(alone)


def test_somebody_from_it_gets_a_text_that_names_everything(qtbot: QtBot, context: Context) -> None:
    flow = VoiceDoctorFlow(VoiceDoctor(), context)
    screen = shown(qtbot, flow, VoiceDoctorScreen)
    flow.begin()
    qtbot.waitUntil(lambda: "Loudspeakers: Headphones" in screen.texts())

    screen.copy_button.click()

    copied = QGuiApplication.clipboard().text()
    assert "Anna [anna], Engine 1" in copied
    assert "Microphones: none" in copied
    qtbot.waitUntil(lambda: any("copied" in text for text in screen.texts()))


def test_loudness_is_heard_from_soft_to_loud(
    qtbot: QtBot, context: Context, voices: list[Heard]
) -> None:
    flow = VoiceDoctorFlow(VoiceDoctor(), context)
    screen = shown(qtbot, flow, VoiceDoctorScreen)

    screen.loudness_button.click()

    qtbot.waitUntil(lambda: len(voices[0].said) == 3)
    volumes = [manner.volume for _text, manner in voices[0].said]
    assert volumes == sorted(volumes)
    assert volumes[-1] == 1.0


def test_a_word_is_heard_then_kept_and_said_so_at_once(
    qtbot: QtBot, context: Context, voices: list[Heard], settle: Settle
) -> None:
    flow = SayOtherwiseFlow(SayOtherwise("nl"), context)
    screen = shown(qtbot, flow, SayOtherwiseScreen)
    flow.begin()
    settle()
    screen.written.set_text(" Roetz ")
    screen.spoken.set_text("roets")

    screen.hear_button.click()
    screen.save_button.click()
    qtbot.waitUntil(lambda: voices[0].words.get("nl") == {"Roetz": "roets"})
    qtbot.waitUntil(lambda: bool(screen.findChildren(Notice)))

    assert voices[0].said[-1][0] == "roets"
    assert own_words(context.folder, ["nl"]) == {"nl": {"Roetz": "roets"}}
    (told,) = (notice.text for notice in screen.findChildren(Notice))
    assert told == "“Roetz” is said as “roets”."
    assert screen.texts().count(told) == 2
    assert screen.written.text() == ""


def test_the_same_word_is_replaced_and_one_can_be_removed(
    qtbot: QtBot, context: Context, settle: Settle
) -> None:
    save_own_words(context.folder, "nl", {"Roetz": "rutz", "WISE": "waais"})
    flow = SayOtherwiseFlow(SayOtherwise("nl"), context)
    screen = shown(qtbot, flow, SayOtherwiseScreen)
    flow.begin()
    settle()

    screen.kept.emit(("ROETZ", "roets"))
    settle()
    screen.word_removed.emit("WISE")
    qtbot.waitUntil(lambda: not any(notice.isVisible() for notice in screen.findChildren(Notice)))
    settle()

    assert own_words(context.folder, ["nl"]) == {"nl": {"ROETZ": "roets"}}


@pytest.mark.parametrize(("written", "spoken"), [("", "roets"), ("Roetz", "  "), ("a=b", "c")])
def test_half_a_word_is_not_kept(
    qtbot: QtBot, context: Context, settle: Settle, written: str, spoken: str
) -> None:
    flow = SayOtherwiseFlow(SayOtherwise("nl"), context)
    screen = shown(qtbot, flow, SayOtherwiseScreen)
    screen.written.set_text(written)
    screen.spoken.set_text(spoken)

    screen.save_button.click()
    settle()

    assert own_words(context.folder, ["nl"]) == {"nl": {}}
    assert any(text.startswith("Please write") for text in screen.texts())


def test_a_voice_that_was_added_speaks_only_when_a_supporter_switched_it_on(
    qtbot: QtBot, context: Context, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    noor = AddOn("noor", "Noor", ("/voices/noor",), "CC0")
    monkeypatch.setattr("ui.flows.site_voice.find_add_ons", lambda: (noor,))
    context.listen_anew()
    settle()
    before = context.speech.site.add_on_command
    flow = VoiceDoctorFlow(VoiceDoctor(), context)
    screen = shown(qtbot, flow, VoiceDoctorScreen)

    screen.add_on_tiles.tiles["noor"].click()
    settle()
    settle()

    assert before == ()
    assert context.speech.site.add_on_command == ("/voices/noor",)
    assert screen.add_on_tiles.choice() == "noor"
