"""The voice as the window uses it: texts one after another, words in step, silent at once."""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.support_profile import SupportProfile
from app.speech.reports import AnyVoice, Finished, VoiceLost, VoiceReady, VoiceReport, WordStarted

MakeVoice = Callable[[Callable[[VoiceReport], None]], AnyVoice]


def spoken_voice(report: Callable[[VoiceReport], None]) -> AnyVoice:
    """Return the voice that can be heard. The first window does not wait for what it imports."""
    from app.speech.voice import Voice

    return Voice(report)


class Speech(QObject):
    """Says texts in the person's language and speed. A new `say` drops what is left of the last.

    What is to be said before `start` waits for it.

    Signals:
        word_started: a word of a text is being said (text, start, length in characters).
        changed: the voice began to speak or fell silent.
        readiness_changed: the voice was found, or lost.
    """

    word_started = Signal(str, int, int)
    changed = Signal()
    readiness_changed = Signal()
    _reported = Signal(object)

    def __init__(self, make_voice: MakeVoice = spoken_voice) -> None:
        super().__init__()
        self._make_voice = make_voice
        self._voice: AnyVoice | None = None
        self._profile = SupportProfile()
        self._waiting: deque[tuple[str, str]] = deque()
        self._text = ""
        self._utterance = -1
        self._is_read_to = False
        self.is_ready = False
        self.has_sound = True
        # Queued: a silent voice reports before `say` has told the number of the utterance.
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    @property
    def is_speaking(self) -> bool:
        """True while something is being said."""
        return bool(self._text)

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

    def say(self, *texts: str) -> None:
        """Say `texts` one after another, if this person uses the voice."""
        if self._speaks_by_itself:
            self.say_anyway(texts)

    def say_anyway(self, texts: Sequence[str]) -> None:
        """Say `texts` because somebody pressed a button for it."""
        language = self._profile.language
        self._waiting = deque((text, language) for text in texts if text.strip())
        self._say_next()

    def say_in(self, language: str, text: str) -> None:
        """Say `text` in another language than the person's own: the name of a language."""
        if self._speaks_by_itself:
            self._waiting = deque([(text, language)])
            self._say_next()

    def cue(self, text: str) -> None:
        """Say what a scan is on, if nothing else is being said. Nothing ever waits for it.

        A screen reader does not know the frame of a scan, so it is no second voice.
        """
        if self._voice is not None and self._profile.has_voice and text and not self._text:
            profile = self._profile
            volume = profile.volume_percent / 100
            self._voice.say(text, profile.language, profile.rate_wpm, volume)

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

    def _say_next(self) -> None:
        if self._voice is None:
            return
        if not self._waiting:
            self._fall_silent()
            return
        self._text, language = self._waiting.popleft()
        profile = self._profile
        self._utterance = self._voice.say(
            self._text, language, profile.rate_wpm, profile.volume_percent / 100
        )
        self.changed.emit()

    def _fall_silent(self) -> None:
        self._text = ""
        self._utterance = -1
        self.changed.emit()

    @Slot(object)
    def _on_reported(self, report: VoiceReport) -> None:
        match report:
            case WordStarted(utterance, start, length):
                if utterance == self._utterance and self._profile.highlights_words:
                    self.word_started.emit(self._text, start, length)
            case Finished(utterance):
                if utterance == self._utterance:
                    self._say_next()
            case VoiceReady():
                self.is_ready, self.has_sound = True, report.has_sound
                self.readiness_changed.emit()
            case VoiceLost():
                self.is_ready = False
                self._fall_silent()
                self.readiness_changed.emit()
