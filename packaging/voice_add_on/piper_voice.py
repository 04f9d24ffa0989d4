"""A voice made with Piper: `piper_voice.py MODEL.onnx...`, one model for each language.

Runs in a Python of its own that has piper-tts and miniaudio. Nothing is downloaded: the models (each
with its .onnx.json) are put beside it by hand.
"""

import sys
from array import array
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from line_voice import LineVoice
from piper import PiperVoice, SynthesisConfig

USUAL_WPM = 150.0


def main() -> None:
    """Load the models and speak."""
    models = [Path(name) for name in sys.argv[1:]]
    voices = {model.stem: PiperVoice.load(model) for model in models}
    rates = {voice.config.sample_rate for voice in voices.values()}
    (rate,) = rates  # models of one quality have one rate; do not mix them
    found = [
        {"id": name, "language": _language(voice), "name": name.split("-")[1], "engine": "Piper"}
        for name, voice in voices.items()
    ]

    def synthesise(sentence: str, order: dict[str, Any]) -> Iterator[bytes]:
        voice = voices.get(order.get("voice", "")) or _speaker(voices, order["language"])
        pace = USUAL_WPM / max(order["rate_wpm"], 1)
        setting = SynthesisConfig(length_scale=pace, volume=order["volume"])
        for chunk in voice.synthesize(sentence, setting):
            yield array("h", chunk.audio_int16_array.tolist()).tobytes()

    ready = {
        "voices": sorted({one["language"] for one in found}),
        "found": found,
        "engines": [f"Piper {version('piper-tts')}"],
    }
    LineVoice(synthesise, rate, ready).run()


def _language(voice: PiperVoice) -> str:
    return str(voice.config.espeak_voice).split("-")[0]


def _speaker(voices: dict[str, PiperVoice], language: str) -> PiperVoice:
    wanted = language.split("-", maxsplit=1)[0]
    return next(voice for voice in voices.values() if _language(voice) == wanted)


if __name__ == "__main__":
    main()
