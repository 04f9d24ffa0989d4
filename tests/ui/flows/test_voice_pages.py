"""The supporter's pages about the voice: what was found, words said otherwise, own recordings."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import build
from app.domain.prompting import TextLevel
from app.speech.add_on import AddOn
from app.speech.manner import Manner
from app.speech.recorder import Recording
from app.speech.recordings import recording_file
from app.speech.reports import FoundVoice, SoundDevices, VoiceReady, VoiceReport
from app.speech.silence import SilentVoice
from app.speech.word_list import Words, own_words, save_own_words
from tests.app.speech.fakes import wav_file
from tests.ui.flows.conftest import Settle
from ui.background import Background, ignore
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.own_recordings import OwnRecordingsFlow, RecordStepsFlow
from ui.flows.say_otherwise import SayOtherwiseFlow
from ui.flows.speech import Speech
from ui.flows.voice_doctor import VoiceDoctorFlow
from ui.screens.supporter.own_recordings import OwnRecordingsScreen, RecordStepsScreen
from ui.screens.supporter.say_otherwise import SayOtherwiseScreen
from ui.screens.supporter.voice_doctor import VoiceDoctorScreen
from ui.voice_places import OwnRecordings, RecordSteps, SayOtherwise, VoiceDoctor
from ui.widgets.page import Page
from ui.widgets.picture_tile import WideTile

Screen = TypeVar("Screen", bound=Page)

ANNA = FoundVoice("anna", "nl", "Anna", "Engine 1")
EXERCISE = "mail_about_friday"


class Heard(SilentVoice):
    """A silent voice that keeps what it was asked to say, and finds one voice and a loudspeaker."""

    def __init__(self, report: Callable[[VoiceReport], None]) -> None:
        super().__init__(report)
        self.said: list[tuple[str, Manner]] = []
        self.words: Mapping[str, Words] = {}
        self._tell = report

    def use_words(self, words: Mapping[str, Words]) -> None:
        self.words = words

    def start(self) -> None:
        self._tell(VoiceReady(("nl",), has_sound=True, found=(ANNA,), engines=("Engine 1",)))

    def look_around(self) -> None:
        self._tell(SoundDevices(("Headphones",), ()))

    def say(self, text: str, manner: Manner) -> int:
        self.said.append((text, manner))
        return super().say(text, manner)


@pytest.fixture
def voices() -> list[Heard]:
    return []


@pytest.fixture
def context(qtbot: QtBot, tmp_path: Path, voices: list[Heard]) -> Iterator[Context]:
    def make(report: Callable[[VoiceReport], None]) -> Heard:
        voices.append(Heard(report))
        return voices[0]

    background = Background()
    context = Context(tmp_path / "wise-steps", background, Speech(make))
    context.speech.start()
    background.store(lambda: build(context.folder), context.open, context.report_trouble)
    qtbot.waitUntil(lambda: context.is_open and context.speech.is_ready)
    yield context
    background.store(context.services.close, ignore, ignore)
    background.close()


def shown(qtbot: QtBot, flow: Flow, kind: type[Screen]) -> Screen:
    """Show the flow's screen and return it."""
    assert isinstance(flow.screen, kind)
    qtbot.addWidget(flow.screen)
    flow.screen.show()
    return flow.screen


def test_every_voice_that_was_found_can_be_heard_in_its_language(
    qtbot: QtBot, context: Context, voices: list[Heard]
) -> None:
    flow = VoiceDoctorFlow(VoiceDoctor(), context)
    screen = shown(qtbot, flow, VoiceDoctorScreen)
    flow.begin()
    qtbot.waitUntil(lambda: "Loudspeakers: Headphones" in screen.texts())

    screen.voice_buttons[0].click()

    text, manner = voices[0].said[-1]
    assert text == "Zo praat ik."
    assert (manner.voice, manner.language) == ("anna", "nl")
    assert {"Sound can be heard on this computer.", "1 voice was found."} <= set(screen.texts())
    assert screen.texts().count("No voice was found for this language.") == 2


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

    assert voices[0].said[-1][0] == "roets"
    assert own_words(context.folder, ["nl"]) == {"nl": {"Roetz": "roets"}}
    assert "“Roetz” is said as “roets”." in screen.texts()
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


def recorded(context: Context, settle: Settle) -> Path:
    """Record the first step, as the microphone does, and return the file."""
    step = context.services.library("en").exercise(EXERCISE).steps[0]
    file = recording_file(context.folder, EXERCISE, step.id, step.instruction.easy, "en")
    file.parent.mkdir(parents=True)
    wav_file(file, 0.1)
    context.listen_anew()
    settle()
    return file


def test_a_recorded_step_is_heard_and_can_be_removed(
    qtbot: QtBot, context: Context, voices: list[Heard], settle: Settle
) -> None:
    file = recorded(context, settle)
    flow = RecordStepsFlow(RecordSteps(EXERCISE, "en"), context)
    screen = shown(qtbot, flow, RecordStepsScreen)
    card = next(iter(screen.cards.values()))
    was_removable = card.remove_button.isEnabled()

    card.hear_button.click()
    card.remove_button.click()
    settle()
    settle()

    assert was_removable
    assert voices[0].said[-1][1].recording == str(file)
    assert not file.exists()
    assert not card.remove_button.isEnabled()
    assert "The voice of the computer says this step." in screen.texts()


def test_another_text_level_has_its_own_recordings(
    qtbot: QtBot, context: Context, settle: Settle
) -> None:
    recorded(context, settle)
    flow = RecordStepsFlow(RecordSteps(EXERCISE, "en", TextLevel.PLAIN), context)
    screen = shown(qtbot, flow, RecordStepsScreen)
    exercise = context.services.library("en").exercise(EXERCISE)

    assert exercise.steps[0].instruction.plain != exercise.steps[0].instruction.easy
    assert "You recorded this step." not in screen.texts()


def test_how_many_steps_are_recorded_is_told_for_each_exercise(
    qtbot: QtBot, context: Context, settle: Settle
) -> None:
    recorded(context, settle)
    flow = OwnRecordingsFlow(OwnRecordings("en"), context)
    screen = shown(qtbot, flow, OwnRecordingsScreen)
    flow.begin()
    settle()
    steps = len(context.services.library("en").exercise(EXERCISE).steps)

    names = [tile.accessibleDescription() for tile in screen.findChildren(WideTile)]

    assert names.count(f"1 of {steps} steps is recorded.") == 1
    assert set(names) == {f"1 of {steps} steps is recorded.", "No step is recorded."}


@pytest.mark.parametrize(
    ("came", "words"),
    [
        (Recording.KEPT, "Saved. People hear it from now on."),
        (
            Recording.NOTHING_HEARD,
            "Nothing was heard. Is the microphone on? Speak a little louder.",
        ),
        (Recording.NO_MICROPHONE, "No microphone was found. Plug one in. Then try again."),
        (Recording.NOT_KEPT, "The recording could not be saved. Please try again."),
    ],
)
def test_what_came_of_a_recording_is_said(
    qtbot: QtBot, context: Context, came: Recording, words: str
) -> None:
    flow = RecordStepsFlow(RecordSteps(EXERCISE, "en"), context)
    screen = shown(qtbot, flow, RecordStepsScreen)

    flow.ear.told.emit(came)

    qtbot.waitUntil(lambda: words in screen.texts())


def test_one_step_is_recorded_at_a_time_and_never_after_the_page_has_gone(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    flow = RecordStepsFlow(RecordSteps(EXERCISE, "en"), context)
    screen = shown(qtbot, flow, RecordStepsScreen)
    told: list[Recording] = []
    flow.ear.told.connect(told.append)
    first, second, *_rest = screen.cards.values()

    first.record_button.click()
    states = (first.record_button.text(), second.record_button.isEnabled())
    screen.hide()
    qtbot.waitUntil(lambda: bool(told) and told[-1] is not Recording.LISTENING)

    assert states == ("Stop", False)
    assert second.record_button.isEnabled()


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
