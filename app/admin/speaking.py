"""The voice in a file: to hear elsewhere what this computer says, or to test it without a loudspeaker."""

import wave
from argparse import Namespace

from app.admin.terminal import say
from app.i18n import _
from app.speech.espeak import synthesise

_SAMPLE_BYTES = 2


def speak(wanted: Namespace) -> int:
    """Write what the bundled voice says as a sound file (.wav)."""
    text = wanted.text or _("This is how I speak.")
    pcm, rate = synthesise(text, wanted.lang)
    with wave.open(str(wanted.to), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(_SAMPLE_BYTES)
        sound.setframerate(rate)
        sound.writeframes(pcm)
    say(f"Written: {wanted.to}")
    return 0
