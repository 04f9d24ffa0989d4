"""The voice as the window uses it: texts one after another, words in step, silent at once."""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.support_profile import SupportProfile
from app.speech.reports import AnyVoice, Finished, VoiceLost, VoiceReady, VoiceReport, WordStarted
from app.speech.voice import Voice


class Speech(QObject):
    """Says texts in the person's language and speed. A new `say` drops what is left of the last.

    Signals:
        word_started: a word of a text is being said (text, start, length in characters).
        changed: the voice began to speak or fell silent.
        readiness_changed: the voice was found, or lost.
    """

    word_started = Signal(str, int, int)
    changed = Signal()
    readiness_changed = Signal()
    _reported = Signal(object)

    def __init__(
        self, make_voice: Callable[[Callable[[VoiceReport], None]], AnyVoice] = Voice
    ) -> None:
        super().__init__()
        self._voice = make_voice(self._reported.emit)
        self._profile = SupportProfile()
        self._waiting: deque[str] = deque()
        self._text = ""
        self._utterance = -1
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
        return not self._voice.is_available or not self.has_sound

    def start(self) -> None:
        """Look for the voice, away from the window."""
        self._voice.start()

    def use(self, profile: SupportProfile) -> None:
        """Speak as `profile` says from the next text on."""
        self._profile = profile
        if not profile.has_voice:
            self.stop()

    def say(self, *texts: str) -> None:
        """Say `texts` one after another, if this person uses the voice."""
        if self._profile.has_voice:
            self.say_anyway(texts)

    def say_anyway(self, texts: Sequence[str]) -> None:
        """Say `texts` because somebody pressed a button for it."""
        self._waiting = deque(text for text in texts if text.strip())
        self._say_next()

    def say_in(self, language: str, text: str) -> None:
        """Say `text` in another language than the person's own: the name of a language."""
        if self._profile.has_voice:
            self._waiting.clear()
            self._begin(text, language)

    def stop(self) -> None:
        """Be silent within 200 ms."""
        self._waiting.clear()
        self._voice.stop()
        self._fall_silent()

    def close(self) -> None:
        """End the voice's process."""
        self._voice.close()

    def _say_next(self) -> None:
        if not self._waiting:
            self._fall_silent()
            return
        self._begin(self._waiting.popleft(), self._profile.language)

    def _begin(self, text: str, language: str) -> None:
        self._text = text
        profile = self._profile
        self._utterance = self._voice.say(
            text, language, profile.rate_wpm, profile.volume_percent / 100
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
                if utterance == self._utterance:
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
