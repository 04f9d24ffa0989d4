"""What the window says: as each person wants to hear it, one text at a time."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.hearing import heard_otherwise
from app.domain.support_profile import LanguageManner, SupportProfile
from app.speech.espeak import synthesise
from app.speech.recordings import find_recordings, recording_file
from app.speech.reports import VoiceReport
from tests.app.speech.fakes import wav_file
from tests.ui.practising import FakeVoice
from ui.flows.saying import Saying, manner_of
from ui.flows.site_voice import SiteVoice
from ui.flows.speech import Speech
from ui.widgets.supports.row import set_to

DUTCH = SupportProfile(language="nl")


class Spoken:
    """A speech whose voice the test controls."""

    def __init__(self, profile: SupportProfile) -> None:
        self.voices: list[FakeVoice] = []
        self.speech = Speech(self._find)
        self.speech.use(profile)
        self.speech.start()
        self.changes: list[bool] = []
        self.speech.changed.connect(self._on_changed)

    @property
    def voice(self) -> FakeVoice:
        return self.voices[0]

    def _find(self, report: Callable[[VoiceReport], None]) -> FakeVoice:
        self.voices.append(FakeVoice(report))
        return self.voices[0]

    def _on_changed(self) -> None:
        self.changes.append(self.speech.is_speaking)


@pytest.fixture(autouse=True)
def _qt(qtbot: QtBot) -> None:
    """Signals need an application."""


def test_each_person_hears_the_voice_they_chose() -> None:
    profile = replace(
        DUTCH,
        voices=(("bg", "zls/bg+Reed"), ("nl", "gmw/nl+Annie")),
        pitch_percent=75,
        rate_wpm=110,
        volume_percent=50,
    )
    spoken = Spoken(profile)

    spoken.speech.say("Druk op Stuur.")
    spoken.speech.say_in("bg", "Български")

    manners = spoken.voice.manners
    assert [one.voice for one in manners] == ["gmw/nl+Annie", "zls/bg+Reed"]
    assert [one.language for one in manners] == ["nl", "bg"]
    assert {(one.rate_wpm, one.pitch_percent, one.volume) for one in manners} == {(110, 75, 0.5)}


def test_two_languages_are_spoken_at_two_speeds() -> None:
    both = replace(DUTCH, help_language="bg", manners=(LanguageManner("bg", 110, 75, 50),))
    spoken = Spoken(both)

    spoken.speech.say("Druk op Stuur.")
    spoken.speech.say_in("bg", "Натиснете Изпрати.")
    spoken.speech.say_anyway([Saying("Натиснете Изпрати.", "bg", is_slow=True)])

    dutch, bulgarian, slowly = spoken.voice.manners
    assert (dutch.rate_wpm, dutch.pitch_percent, dutch.volume) == (140, 100, 0.8)
    assert (bulgarian.rate_wpm, bulgarian.pitch_percent, bulgarian.volume) == (110, 75, 0.5)
    assert slowly.rate_wpm < bulgarian.rate_wpm


def test_a_language_chosen_slower_takes_longer_to_hear() -> None:
    slow = heard_otherwise(replace(DUTCH, help_language="bg"), "bg", rate_wpm=90)
    dutch, bulgarian = Saying("Druk op Stuur.", "nl"), Saying("Натиснете Изпрати.", "bg")

    assert heard_length(dutch, slow) == pytest.approx(heard_length(dutch, DUTCH), rel=0.02)
    assert heard_length(bulgarian, slow) > 1.2 * heard_length(bulgarian, DUTCH)


def heard_length(saying: Saying, profile: SupportProfile) -> int:
    """Return the bytes of sound the real voice makes of it."""
    manner = manner_of(saying, profile, SiteVoice().recordings)
    return len(synthesise(saying.text, manner.language, manner.rate_wpm)[0])


def test_a_text_is_said_more_slowly_when_asked() -> None:
    spoken = Spoken(DUTCH)

    spoken.speech.say_anyway(["Druk op Stuur."])
    spoken.speech.say_anyway(["Druk op Stuur."], is_slow=True)

    usual, slow = (manner.rate_wpm for manner in spoken.voice.manners)
    assert slow < 0.8 * usual


def test_a_word_is_said_and_then_spelled() -> None:
    spoken = Spoken(DUTCH)

    spoken.speech.spell("Stuur")
    spoken.voice.end()

    assert spoken.voice.said == ["Stuur", "Stuur"]
    assert [manner.spells for manner in spoken.voice.manners] == [False, True]


def test_a_recorded_text_is_played_and_said_slowly_by_the_engine(tmp_path: Path) -> None:
    file = recording_file(tmp_path, "mail", "send", "Druk op Stuur.", "nl")
    file.parent.mkdir(parents=True)
    wav_file(file, 0.1)
    spoken = Spoken(DUTCH)
    spoken.speech.use_site(SiteVoice({}, find_recordings([tmp_path / "none"], tmp_path)))

    spoken.speech.say("Druk op Stuur.")
    spoken.speech.say("Druk op Antwoord.")
    spoken.speech.say_anyway(["Druk op Stuur."], is_slow=True)

    assert [one.recording for one in spoken.voice.manners] == [str(file), "", ""]


def test_a_sound_comes_before_what_is_said_next_and_is_quieter() -> None:
    spoken = Spoken(DUTCH)

    spoken.speech.chime("step_done")
    spoken.speech.say("Druk op Stuur.")

    assert spoken.voice.said == [""]
    assert spoken.voice.manners[0].volume < DUTCH.volume_percent / 100
    assert spoken.speech.is_speaking
    spoken.voice.end()
    assert spoken.voice.said == ["", "Druk op Stuur."]


def test_a_sound_alone_is_no_speech() -> None:
    spoken = Spoken(replace(DUTCH, has_voice=False))
    spoken.changes.clear()

    spoken.speech.chime("step_done")
    spoken.speech.say("Druk op Stuur.")
    is_speaking = spoken.speech.is_speaking
    spoken.voice.end()

    assert not is_speaking
    assert spoken.voice.said == [""]
    assert spoken.changes == []


@pytest.mark.parametrize("support", [{"has_sounds": False}, {"is_calm": True}])
def test_who_wants_no_sounds_or_a_calm_screen_hears_none(support: dict[str, bool]) -> None:
    spoken = Spoken(set_to(DUTCH, **support))

    spoken.speech.chime("exercise_done")

    assert spoken.voice.said == []


@pytest.mark.parametrize("wants", [True, False])
def test_buttons_are_said_on_focus_and_under_the_pointer_for_who_wants_it(*, wants: bool) -> None:
    spoken = Spoken(replace(DUTCH, speaks_on_focus=wants, speaks_on_hover=wants))

    spoken.speech.say_focused("Hulp")
    spoken.speech.say_pointed("Rust")

    assert spoken.voice.said == (["Hulp", "Rust"] if wants else [])


def test_a_stop_forgets_what_was_to_come_and_a_sound() -> None:
    spoken = Spoken(DUTCH)

    spoken.speech.chime("hint")
    spoken.speech.say_all([Saying("Een."), Saying("Twee.")])
    spoken.speech.stop()
    spoken.voice.end()

    assert spoken.voice.said == [""]
    assert not spoken.speech.is_speaking


def test_what_appears_is_said_after_what_is_being_said() -> None:
    spoken = Spoken(DUTCH)

    spoken.speech.say("Wie ben je?")
    spoken.speech.say_appeared("Schrijf eerst je naam.")
    while_speaking = list(spoken.voice.said)
    spoken.voice.end()

    assert while_speaking == ["Wie ben je?"]
    assert spoken.voice.said == ["Wie ben je?", "Schrijf eerst je naam."]


def test_nothing_is_said_unasked_where_supporters_read_about_people() -> None:
    spoken = Spoken(DUTCH)

    spoken.speech.turn_page(is_discreet=True)
    spoken.speech.say_appeared("Kim vroeg om hulp.")

    assert spoken.voice.said == []
