"""The sound device of this computer, looked after so that the voice survives its moods."""

from collections.abc import Callable, Generator
from typing import Any

import miniaudio  # type: ignore[import-untyped] # it ships none

from app.clock import Clock
from app.errors import KnownError
from app.speech.player import Player, SilentPlayer
from app.speech.reel import Reel
from app.speech.reports import SoundDevices

BUFFER_SECONDS = 0.04
STUCK_SECONDS = 1.0
IDLE_SECONDS = 10.0
RETRY_SECONDS = 5.0


class NoSoundDevice(KnownError):
    """This computer has no sound device, or it does not answer."""


def sound_devices() -> SoundDevices:
    """Return what this computer has to hear with and to speak into."""
    try:
        devices = miniaudio.Devices()
    except miniaudio.MiniaudioError:
        return SoundDevices((), ())
    return SoundDevices(_names(devices.get_playbacks), _names(devices.get_captures))


def _names(find: Callable[[], list[dict[str, Any]]]) -> tuple[str, ...]:
    """Return the names of devices; a broken one hides all, as if there were none."""
    try:
        return tuple(str(device["name"]) for device in find())
    except (miniaudio.MiniaudioError, UnicodeDecodeError):
        return ()


class MiniaudioPlayer:
    """Plays a reel on the default device, which is open only while somebody needs it.

    Sound servers die without a word: then the position stands still. After a second of that the
    device is opened again; if that was in vain the device is given up with NoSoundDevice.
    """

    def __init__(
        self,
        reel: Reel,
        sample_rate: int,
        clock: Clock,
        make_device: Callable[..., Any] = miniaudio.PlaybackDevice,
    ) -> None:
        self._reel = reel
        self._rate = sample_rate
        self._clock = clock
        self._make_device = make_device
        self._device: Any = None
        self._was_reopened = False
        self._taken = 0
        self._moved_at = self._used_at = clock.monotonic()
        self._open()

    @property
    def has_sound(self) -> bool:
        """Always: without a device there is no such player."""
        return True

    @property
    def is_open(self) -> bool:
        """Whether the device is held at the moment."""
        return self._device is not None

    def add(self, pcm: bytes) -> None:
        """Play `pcm` after what is being played; raises NoSoundDevice."""
        if self._device is None:
            self._open()
        if self._reel.waiting == 0:
            self._moved_at = self._used_at = self._clock.monotonic()
        self._reel.add(pcm)

    def stop(self) -> None:
        """Be silent as soon as the device has played its 40 ms."""
        self._reel.clear()
        self._taken = 0
        self._was_reopened = False

    def heard_seconds(self) -> float:
        """Return how much of the sound has left the device."""
        return self._reel.taken_before(int(BUFFER_SECONDS * self._rate)) / self._rate

    def tend(self) -> None:
        """Open a stuck device again, close an idle one; raises NoSoundDevice."""
        now = self._clock.monotonic()
        if self._reel.taken != self._taken:
            self._taken = self._reel.taken
            self._moved_at = self._used_at = now
        elif self._reel.waiting and now - self._moved_at > STUCK_SECONDS:
            self._reopen()
        elif self._device is not None and now - self._used_at > IDLE_SECONDS:
            self.close()

    def close(self) -> None:
        """Give the device back."""
        if self._device is not None:
            self._device.close()
            self._device = None

    def _reopen(self) -> None:
        self.close()
        if self._was_reopened:
            raise NoSoundDevice("The sound device stands still.")
        self._was_reopened = True
        self._open()

    def _open(self) -> None:
        try:
            self._device = self._make_device(
                miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=self._rate,
                buffersize_msec=int(BUFFER_SECONDS * 1000),
                app_name="WISE Steps",
            )
            sound = _sound(self._reel)
            next(sound)
            self._device.start(sound)
        except miniaudio.MiniaudioError as error:
            self.close()
            raise NoSoundDevice("No sound device can be opened.") from error
        self._moved_at = self._used_at = self._clock.monotonic()


def _sound(reel: Reel) -> Generator[bytes, int, None]:
    """Yield to the device, in its own thread, as many samples as it asks for."""
    samples = yield b""
    while True:
        samples = yield reel.take(samples)


OpenDevice = Callable[[Reel, int, Clock], MiniaudioPlayer]


class Loudspeaker:
    """The device when there is one, and silence that keeps the time when there is none.

    It changes over in the middle of a sentence if it must, and looks for a device again before
    a new one is spoken.
    """

    def __init__(
        self, sample_rate: int, clock: Clock, open_device: OpenDevice = MiniaudioPlayer
    ) -> None:
        self._reel = Reel()
        self._rate = sample_rate
        self._clock = clock
        self._open_device = open_device
        self._device: MiniaudioPlayer | None = None
        self._silent = SilentPlayer(self._reel, sample_rate, clock)
        self._looked_at = 0.0
        self._look_for_device()

    @property
    def has_sound(self) -> bool:
        """Whether what is played can be heard."""
        return self._device is not None

    @property
    def is_open(self) -> bool:
        """Whether a device is held and wants to be tended."""
        return self._device is not None and self._device.is_open

    def add(self, pcm: bytes) -> None:
        """Play `pcm` after what is being played."""
        try:
            self._player.add(pcm)
        except NoSoundDevice:
            self._fall_silent()
            self._silent.add(pcm)

    def stop(self) -> None:
        """Be silent now, and look whether a missing device is back."""
        self._player.stop()
        if self._device is None and self._clock.monotonic() - self._looked_at > RETRY_SECONDS:
            self._look_for_device()

    def heard_seconds(self) -> float:
        """Return how much of the sound since the last stop was heard."""
        return self._player.heard_seconds()

    def tend(self) -> None:
        """Look after the device; without one the sound goes on in silence."""
        try:
            self._player.tend()
        except NoSoundDevice:
            self._fall_silent()

    def close(self) -> None:
        """Give the device back."""
        self._player.close()

    @property
    def _player(self) -> Player:
        return self._device or self._silent

    def _look_for_device(self) -> None:
        self._looked_at = self._clock.monotonic()
        try:
            self._device = self._open_device(self._reel, self._rate, self._clock)
        except NoSoundDevice:
            self._device = None

    def _fall_silent(self) -> None:
        self._device = None
        self._looked_at = self._clock.monotonic()
        self._silent = SilentPlayer(self._reel, self._rate, self._clock)
