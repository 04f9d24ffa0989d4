"""The bundled voice speaks every language we ship, and no text brings it down."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.speech.espeak import VoiceFault, VoiceSetting, bundled_espeak, synthesise
from app.speech.languages import VOICES, bundled_voice

HOSTILE = {
    "empty": "",
    "spaces": " \n\t ",
    "emoji": "😀👨‍👩‍👧‍👦🇧🇬 ❤️",
    "control characters": "a\0b\x07\x1b[2Jc\r\n\ud800",
    "markup": "<speak><break time='9s'/>&amp;[[f@nEm]]</speak>",
    "one long word": "ж" * 1000,
    "many words": "Press Send. " * 417,
}


@pytest.mark.parametrize("language", VOICES)
def test_each_language_has_a_voice_that_sounds(language: str) -> None:
    pcm, rate = synthesise("Anna 1 2 3", language)

    assert rate == 22050
    assert len(pcm) / 2 / rate > 0.5
    assert max(pcm) > 0


def test_a_slow_voice_takes_longer() -> None:
    slow, _rate = synthesise("Open the mail from Ayla.", "en", rate_wpm=90)
    fast, _rate = synthesise("Open the mail from Ayla.", "en", rate_wpm=250)

    assert len(slow) > len(fast) * 1.5


def test_volume_makes_it_louder_and_zero_makes_it_silent() -> None:
    espeak, voice = bundled_espeak(), VOICES["nl"]

    loud, soft, none = (
        max(memoryview(espeak.speak("Hallo.", VoiceSetting(voice, 140, volume)).pcm).cast("h"))
        for volume in (1.0, 0.3, 0.0)
    )

    assert loud > soft * 2 > none == 0


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("language", ["en", "nl", "bg"])
def test_no_text_brings_the_voice_down(text: str, language: str) -> None:
    pcm, _rate = synthesise(text, language)

    assert bool(pcm) == bool(text.strip())


def test_a_voice_that_is_not_there_is_a_known_problem_and_the_next_text_is_spoken() -> None:
    espeak = bundled_espeak()

    with pytest.raises(VoiceFault):
        espeak.speak("Hello", VoiceSetting("xx/nobody"))

    assert espeak.speak("Hello", VoiceSetting(VOICES["en"])).pcm


def test_an_unknown_language_is_spoken_by_the_english_voice() -> None:
    assert bundled_voice("xx") == bundled_voice("en-GB") == VOICES["en"]
    assert bundled_voice("nl_BE") == VOICES["nl"]


@pytest.mark.parametrize("missing", ["library_file", "voices_folder"])
def test_missing_parts_are_a_known_problem_and_do_not_end_the_process(
    missing: str, tmp_path: Path
) -> None:
    program = f"""
from pathlib import Path
from app.speech import espeak
espeak.{missing} = lambda: Path({str(tmp_path / "nothing")!r})
try:
    espeak.bundled_espeak()
except espeak.VoiceFault:
    print("known")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout == "known\n"
