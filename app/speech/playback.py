"""Plays a recording in place of the engine, and tells its words as well as can be known."""

from array import array
from collections import deque
from pathlib import Path

import miniaudio  # type: ignore[import-untyped] # it ships none

from app.errors import KnownError
from app.ogg_opus import BEGINNING_BYTES, NoOggOpus, is_ogg_opus, read_ogg_opus
from app.speech.opus import opus_samples
from app.speech.player import Player
from app.speech.protocol import Problem, Say
from app.speech.reel import SAMPLE_BYTES
from app.speech.reports import Finished, WordStarted
from app.speech.timeline import word_timeline

MOST_BYTES = 20_000_000
MOST_SECONDS = 120.0


class UnreadableSound(KnownError):
    """A sound file is missing, damaged, empty, or far too long."""


def read_sound(file: Path, sample_rate: int) -> bytes:
    """Return a WAV, FLAC, Ogg Vorbis, Ogg Opus or MP3 file as 16 bit mono samples.

    Opus is known by what is in the file: many that end in .ogg hold it. Raises UnreadableSound.
    """
    try:
        if file.stat().st_size > MOST_BYTES:
            raise UnreadableSound("A sound file is too large.")
        with file.open("rb") as opened:
            beginning = opened.read(BEGINNING_BYTES)
        if is_ogg_opus(beginning):
            return opus_samples(read_ogg_opus(file.read_bytes(), MOST_SECONDS), sample_rate)
        return _decoded(file, sample_rate)
    except (OSError, ValueError, NoOggOpus, miniaudio.MiniaudioError) as error:
        raise UnreadableSound("A sound file cannot be read.") from error


def _decoded(file: Path, sample_rate: int) -> bytes:
    told = miniaudio.get_file_info(str(file))
    if not 0 < told.duration <= MOST_SECONDS:
        raise UnreadableSound("A sound file is empty or too long.")
    sound = miniaudio.decode_file(
        str(file), miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=sample_rate
    )
    return bytes(sound.samples)


class Playback:
    """Plays one recording at a time. One thread only; the player is looked after by the engine.

    When a word is said nobody knows: the words share the time by their length.
    """

    def __init__(self, player: Player, sample_rate: int) -> None:
        self._player = player
        self._rate = sample_rate
        self._order: Say | None = None
        self._seconds = 0.0
        self._words: deque[tuple[float, WordStarted]] = deque()
        self._happenings: list[WordStarted | Finished | Problem] = []

    @property
    def is_speaking(self) -> bool:
        """True while a recording is being played."""
        return self._order is not None

    def say(self, order: Say) -> bool:
        """Begin to play the order's recording; False when it cannot be played."""
        try:
            pcm = read_sound(Path(order.recording), self._rate)
        except UnreadableSound as problem:
            self._happenings.append(Problem(str(problem)))
            return False
        self._seconds = len(pcm) / SAMPLE_BYTES / self._rate
        self._words = deque(
            (word.seconds, WordStarted(order.utterance, word.start, word.length))
            for word in word_timeline(order.text, (), self._seconds)
        )
        self._order = order
        self._player.stop()
        self._player.add(_louder(pcm, order.volume))
        return True

    def stop(self) -> None:
        """Be silent; what was being played is over, not complete."""
        if self._order is not None:
            self._player.stop()
            self._finish(is_complete=False)

    def hear(self) -> list[WordStarted | Finished | Problem]:
        """Return what happened since the last time."""
        if self._order is not None:
            heard = self._player.heard_seconds()
            while self._words and self._words[0][0] <= heard:
                self._happenings.append(self._words.popleft()[1])
            if heard >= self._seconds - 1 / self._rate:
                self._finish(is_complete=True)
        happenings, self._happenings = self._happenings, []
        return happenings

    def _finish(self, *, is_complete: bool) -> None:
        if self._order is not None:
            self._happenings.append(Finished(self._order.utterance, is_complete))
        self._order = None
        self._words.clear()


def _louder(pcm: bytes, volume: float) -> bytes:
    """Return `pcm` at `volume`, 0.0 to 1.0."""
    samples = array("h", pcm)
    return array("h", (int(one * volume) for one in samples)).tobytes()
