"""The voice in a file: to hear elsewhere what this computer says, or to test it without a loudspeaker."""

import wave
from argparse import Namespace
from io import BytesIO

from app.admin.terminal import is_there, say
from app.errors import KnownError
from app.i18n import _
from app.speech.espeak import synthesise

_SAMPLE_BYTES = 2


class NotWritten(KnownError):
    """The sound cannot be written where it is wanted."""


def speak(wanted: Namespace) -> int:
    """Write what the bundled voice says as a sound file (.wav)."""
    text = wanted.text or _("This is how I speak.")
    is_there(wanted.to.parent)
    pcm, rate = synthesise(text, wanted.lang)
    try:
        wanted.to.write_bytes(_sound_file(pcm, rate))
    except OSError as problem:
        raise NotWritten(f"{wanted.to} cannot be written: {problem.strerror}.") from problem
    say(f"Written: {wanted.to}")
    return 0


def _sound_file(pcm: bytes, rate: int) -> bytes:
    written = BytesIO()
    with wave.open(written, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(_SAMPLE_BYTES)
        sound.setframerate(rate)
        sound.writeframes(pcm)
    return written.getvalue()
