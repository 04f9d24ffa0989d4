"""Whoever looks after a computer reads which voices it has, without a window."""

import pytest

from app.cli import main
from app.speech.doctor import Findings, technical_lines
from app.speech.reports import FoundVoice, SoundDevices, VoiceReady
from app.speech.speaking import BUNDLED

OURS = FoundVoice("gmw/nl", "nl", "eSpeak", BUNDLED)
FRANK = FoundVoice("HKEY/Frank", "nl", "Microsoft Frank", "Windows (SAPI)")


def told(system: str, *voices: FoundVoice) -> str:
    ready = VoiceReady(("nl",), has_sound=True, found=voices, engines=("Engine 1",))
    findings = Findings(ready, SoundDevices(("Headphones",), ()))
    return "\n".join(technical_lines(findings, system, ["nl", "lv"]))


def test_the_voices_of_every_language_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    main(["voices"])

    said = capsys.readouterr().out
    assert "Speech engines: eSpeak NG" in said
    assert "Loudspeakers:" in said
    for line in ("Voices for en:", "Voices for nl:", "Voices for bg:", "[zls/bg]"):
        assert line in said


def test_windows_without_a_voice_is_told_how_to_get_one_offline() -> None:
    said = told("win32", OURS)

    assert "DISM" in said
    assert "Language.TextToSpeech~~~nl-NL" in said
    assert "Windows has no voice for this language" in said


def test_windows_with_a_voice_and_other_systems_need_nothing() -> None:
    assert "nl-NL" not in told("win32", OURS, FRANK)
    assert "DISM" not in told("linux", OURS)
    assert "Headphones" in told("linux", OURS)


def test_a_computer_without_any_voice_says_so() -> None:
    said = "\n".join(technical_lines(Findings(None, SoundDevices((), ())), "linux", ["nl"]))

    assert "Speech engines: none" in said
    assert "Sound can be heard: no" in said
