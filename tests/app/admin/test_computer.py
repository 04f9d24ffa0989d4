"""An administrator sees what is decided for the computer, and starts the program at log-in."""

import sys
import wave
from pathlib import Path

import pytest

from tests.app.admin.conftest import Run, Said


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the program, with a name that a desktop entry must write with care."""
    folder = tmp_path / 'Vera "50%" $HOME'
    folder.mkdir()
    monkeypatch.setattr("app.computer._FOR_ALL_OF_LINUX", tmp_path / "etc")
    monkeypatch.setattr(sys, "executable", str(folder / "wise-steps-admin"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return folder


def test_the_settings_are_said(run: Run, said: Said, program: Path) -> None:
    (program / "settings.toml").write_text("kiosk = true\n")

    assert run("settings") == 0

    assert "The whole screen, left with the passphrase: yes" in said()


def test_a_line_that_cannot_be_used_is_named(run: Run, said: Said, program: Path) -> None:
    (program / "settings.toml").write_text("kiosk = 1\nlanguage = 'tlh'\n")

    assert run("settings") == 1

    assert said()[-2:] == ["Not used: kiosk", "Not used: language"]


@pytest.mark.linux
def test_it_starts_at_log_in_until_it_is_switched_off(
    run: Run, program: Path, tmp_path: Path
) -> None:
    entry = tmp_path / "config" / "autostart" / "wise-steps.desktop"

    assert run("start-at-log-in", "on") == 0
    command = entry.read_text("utf-8").splitlines()[-1]
    assert command.startswith('Exec="')
    assert command.endswith('/Vera \\\\"50%%\\\\" \\\\$HOME/wise-steps"')

    assert run("start-at-log-in", "off") == 0
    assert not entry.exists()
    assert run("start-at-log-in", "off") == 0


@pytest.mark.linux
def test_only_an_administrator_starts_it_for_everybody(
    run: Run, said: Said, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    monkeypatch.setattr("app.admin.log_in._FOR_EVERYBODY", closed / "autostart")

    def refuse(*_words: object, **_more: object) -> None:
        raise PermissionError

    with monkeypatch.context() as denied:
        denied.setattr(Path, "mkdir", refuse)
        assert run("start-at-log-in", "on", "--everybody") == 1
    assert said() == ["Only an administrator can change this for everybody. Nothing was changed."]

    assert run("start-at-log-in", "on", "--everybody") == 0
    assert (closed / "autostart" / "wise-steps.desktop").is_file()


def test_the_voice_can_be_heard_from_a_file(run: Run, tmp_path: Path) -> None:
    assert run("--lang", "nl", "speak", "--to", tmp_path / "stem.wav") == 0

    with wave.open(str(tmp_path / "stem.wav")) as sound:
        assert sound.getnframes() > sound.getframerate() / 2
        assert any(sound.readframes(sound.getnframes()))
