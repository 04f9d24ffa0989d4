"""The voice in a file: to hear elsewhere what this computer says, or to test it without a loudspeaker."""

import wave
from argparse import Namespace
from io import BytesIO

from app.admin.terminal import is_there, say
from app.export.writer import write_safely
from app.i18n import _
from app.speech.espeak import synthesise

_SAMPLE_BYTES = 2


def speak(wanted: Namespace) -> int:
    """Write what the bundled voice says as a sound file (.wav)."""
    text = wanted.text or _("This is how I speak.")
    folder = is_there(wanted.to.parent)
    pcm, rate = synthesise(text, wanted.lang)
    say(f"Written: {write_safely(folder, wanted.to.name, _sound_file(pcm, rate))}")
    return 0


def _sound_file(pcm: bytes, rate: int) -> bytes:
    written = BytesIO()
    with wave.open(written, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(_SAMPLE_BYTES)
        sound.setframerate(rate)
        sound.writeframes(pcm)
    return written.getvalue()
