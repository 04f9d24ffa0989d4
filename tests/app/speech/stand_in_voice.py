"""An added voice for the tests: the shared part of one, and espeak-ng for its sound. Breaks on order.

python stand_in_voice.py [--breaks]
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "voice_add_on")]

from line_voice import LineVoice  # type: ignore[import-not-found] # noqa: E402 - it lies outside

from app.speech.espeak import VoiceSetting, bundled_espeak  # noqa: E402 - after the path

READY = {
    "voices": ["nl"],
    "found": [{"id": "added", "language": "nl", "name": "Noor", "engine": "Stand-in"}],
    "engines": ["Stand-in 1.0"],
}


def synthesise(sentence: str, order: dict[str, Any]) -> Iterator[bytes]:
    if "--breaks" in sys.argv:
        os._exit(1)
    setting = VoiceSetting("gmw/nl+Annie", order["rate_wpm"], order["volume"])
    yield bundled_espeak().speak(sentence, setting).pcm


if __name__ == "__main__":
    LineVoice(synthesise, bundled_espeak().sample_rate, READY).run()
