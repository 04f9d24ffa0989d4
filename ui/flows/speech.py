"""The voice as the window uses it: texts one after another, words in step, silent at once."""

from collections import deque
from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.support_profile import SupportProfile
from app.paths import shipped
from app.speech.manner import Manner
from app.speech.recordings import Recordings
from app.speech.reports import (
    AnyVoice,
    Finished,
    FoundVoice,
    SoundDevices,
    VoiceLost,
    VoiceReady,
    VoiceReport,
    WordStarted,
)
from ui.flows.saying import Saying, manner_of
from ui.flows.site_voice import SiteVoice

MakeVoice = Callable[[Callable[[VoiceReport], None]], AnyVoice]
Chime = Literal["step_done", "exercise_done", "hint"]


def spoken_voice(report: Callable[[VoiceReport], None]) -> AnyVoice:
    """Return the voice that can be heard. The first window does not wait for what it imports."""
    from app.speech.voices import Voices

    return Voices(report)


class Speech(QObject):
    """Says texts as the person wants to hear them. A new `say` drops what is left of the last.

    What is to be said before `start` waits for it. A text somebody recorded is played instead.

    Signals:
        word_started: a word of a text is being said (text, start, length in characters).
        changed: the voice began to speak or fell silent.
        readiness_changed: the voice was found, or lost.
        devices_found: what `look_around` found (`SoundDevices`).
    """

    word_started = Signal(str, int, int)
    changed = Signal()
    readiness_changed = Signal()
    devices_found = Signal(object)
    _reported = Signal(object)

    def __init__(self, make_voice: MakeVoice = spoken_voice) -> None:
        super().__init__()
        self._make_voice = make_voice
        self._voice: AnyVoice | None = None
        self._profile = SupportProfile()
        self._waiting: deque[Saying] = deque()
        self._now: Saying | None = None
        self._utterance = -1
        self._is_read_to = False
        self.site = SiteVoice()
        self.ready: VoiceReady | None = None
        self._is_discreet = False
        # Queued: a silent voice reports before `say` has told the number of the utterance.
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    @property
    def is_speaking(self) -> bool:
        """True while something is being said, or waits for it; a sound alone is not."""
        return bool(self._waiting) or (self._now is not None and not self._now.sound)

    @property
    def now(self) -> Saying | None:
        """What is being said."""
        return self._now

    @property
    def is_ready(self) -> bool:
        """True once the voice was found, until it is lost."""
        return self.ready is not None

    @property
    def has_sound(self) -> bool:
        """False when it is known that nothing can be heard on this computer."""
        return self.ready is None or self.ready.has_sound

    @property
    def found(self) -> tuple[FoundVoice, ...]:
        """Every voice of this computer; none until it was looked for."""
        return self.ready.found if self.ready is not None else ()

    @property
    def is_missing(self) -> bool:
        """True when a voice was looked for and none can be heard."""
        return self._voice is None or not self._voice.is_available or not self.has_sound

    @property
    def gives_way(self) -> bool:
        """True while a screen reader speaks to a person who wants one voice at a time."""
        return self._is_read_to and self._profile.yields_to_reader

    @property
    def _speaks_by_itself(self) -> bool:
        return self._profile.has_voice and not self.gives_way

    def start(self) -> None:
        """Look for the voice, away from the window."""
        if self._voice is None:
            self._voice = self._make_voice(self._reported.emit)
            self._use_site()
        self._voice.start()
        if self._waiting:
            self._say_next()

    def use(self, profile: SupportProfile) -> None:
        """Speak as `profile` says from the next text on."""
        self._profile = profile
        if not self._speaks_by_itself:
            self.stop()

    def hear_reader(self, *, is_running: bool) -> None:
        """A screen reader came or went."""
        self._is_read_to = is_running
        if self.gives_way:
            self.stop()

    def use_site(self, site: SiteVoice) -> None:
        """Say words as this site says them, and play what it recorded, from the next text on."""
        self.site = site
        self._use_site()

    @property
    def recordings(self) -> Recordings:
        """What this site recorded, and what came with the exercises."""
        return self.site.recordings

    def say(self, *texts: str) -> None:
        """Say `texts` one after another, if this person uses the voice."""
        self.say_all([Saying(text) for text in texts])

    def say_all(self, sayings: Sequence[Saying]) -> None:
        """Say `sayings` one after another, if this person uses the voice."""
        if self._speaks_by_itself:
            self._begin(sayings)

    def say_anyway(self, texts: Sequence[str | Saying], *, is_slow: bool = False) -> None:
        """Say `texts` because somebody pressed a button for it."""
        self._begin(
            [Saying(one, is_slow=is_slow) if isinstance(one, str) else one for one in texts]
        )

    def say_in(self, language: str, text: str) -> None:
        """Say `text` in another language than the person's own: the name of a language."""
        self.say_all([Saying(text, language)])

    def spell(self, text: str) -> None:
        """Say `text` and then its letters, if this person uses the voice."""
        self.say_all([Saying(text), Saying(text, spells=True)])

    def say_focused(self, text: str, language: str = "") -> None:
        """Say what the focus came to, for people who want that."""
        if self._profile.speaks_on_focus:
            self.say_in(language, text)

    def say_pointed(self, text: str, language: str = "") -> None:
        """Say what the pointer rests on, for people who want that."""
        if self._profile.speaks_on_hover:
            self.say_in(language, text)

    def say_appeared(self, text: str) -> None:
        """Say what appeared on a page after what is being said; nothing where nothing is unasked."""
        if self._speaks_by_itself and not self.is_discreet:
            self._waiting.append(Saying(text))
            if self._now is None:
                self._say_next()

    def chime(self, name: Chime) -> None:
        """Play a short quiet sound, for people who want that; what is said next comes after it."""
        wants_none = self._profile.is_calm or not self._profile.has_sounds
        if self._voice is None or wants_none:
            return
        self._waiting.clear()
        self._give(Saying("", sound=str(shipped("assets", "sounds", f"{name}.wav"))))

    def cue(self, text: str) -> None:
        """Say what a scan is on, if nothing else is being said. Nothing ever waits for it.

        A screen reader does not know the frame of a scan, so it is no second voice.
        """
        if self._voice is not None and self._profile.has_voice and text and self._now is None:
            self._voice.say(text, self._manner(Saying(text)))

    def look_around(self) -> None:
        """Look for the sound devices of this computer."""
        if self._voice is not None:
            self._voice.look_around()

    def turn_page(self, *, is_discreet: bool) -> None:
        """Be silent: another page comes. On a discreet one nothing is said unasked."""
        self._is_discreet = is_discreet
        self.stop()

    @property
    def is_discreet(self) -> bool:
        """True where only supporters are meant to hear: what they know of people."""
        return self._is_discreet

    def stop(self) -> None:
        """Be silent within 200 ms."""
        self._waiting.clear()
        if self._voice is not None:
            self._voice.stop()
        self._fall_silent()

    def close(self) -> None:
        """End the voice's process."""
        if self._voice is not None:
            self._voice.close()

    def _use_site(self) -> None:
        if self._voice is not None:
            self._voice.use_words(self.site.words)
            self._voice.use_add_on(self.site.add_on_command)

    def _begin(self, sayings: Sequence[Saying]) -> None:
        self._waiting = deque(one for one in sayings if one.text.strip())
        if self._now is None or not self._now.sound:
            self._say_next()
        else:
            self.changed.emit()

    def _say_next(self) -> None:
        if self._voice is None:
            return
        if not self._waiting:
            self._fall_silent()
            return
        self._give(self._waiting.popleft())
        self.changed.emit()

    def _give(self, saying: Saying) -> None:
        self._now = saying
        if self._voice is not None:
            self._utterance = self._voice.say(saying.text, self._manner(saying))

    def _manner(self, saying: Saying) -> Manner:
        return manner_of(saying, self._profile, self.site.recordings)

    def _fall_silent(self) -> None:
        was_sound = self._now is not None and bool(self._now.sound)
        self._now = None
        self._utterance = -1
        if not was_sound:
            self.changed.emit()

    def _show_word(self, utterance: int, start: int, length: int) -> None:
        is_shown = self._profile.highlights_words and utterance == self._utterance
        if is_shown and self._now is not None:
            self.word_started.emit(self._now.text, start, length)

    @Slot(object)
    def _on_reported(self, report: VoiceReport) -> None:
        match report:
            case WordStarted(utterance, start, length):
                self._show_word(utterance, start, length)
            case Finished(utterance):
                if utterance == self._utterance:
                    self._say_next()
            case VoiceReady():
                self.ready = report
                self.readiness_changed.emit()
            case SoundDevices():
                self.devices_found.emit(report)
            case VoiceLost():
                self.ready = None
                self._fall_silent()
                self.readiness_changed.emit()
