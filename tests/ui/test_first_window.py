"""Before anybody chose anything, the program is as the administrator or the computer says."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale

from app.computer import ComputerSettings
from app.domain.support_profile import PressWay, SupportProfile
from ui import first_window
from ui.first_window import first_language, pressing_as_decided


@pytest.mark.parametrize(
    ("computer", "decided", "spoken"),
    [("bg_BG", None, "bg"), ("nl_BE", None, "nl"), ("nl_BE", "en", "en")],
)
def test_the_first_language_is_the_administrators_or_the_computers(
    computer: str, decided: str | None, spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    this = SimpleNamespace(system=lambda: QLocale(computer))
    monkeypatch.setattr(first_window, "QLocale", this)
    monkeypatch.setattr(
        first_window, "read_computer_settings", lambda: ComputerSettings(language=decided)
    )

    assert first_language() == spoken


@pytest.mark.parametrize(
    ("way", "switch", "pressed"),
    [
        (None, None, SupportProfile()),
        ("resting", None, SupportProfile(press_way=PressWay.RESTING)),
        ("one_switch", "F7", SupportProfile(press_way=PressWay.ONE_SWITCH, press_switch="F7")),
    ],
)
def test_people_press_at_first_as_the_administrator_said(
    way: str | None,
    switch: str | None,
    pressed: SupportProfile,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings = ComputerSettings(press_way=way, press_switch=switch)
    monkeypatch.setattr(first_window, "read_computer_settings", lambda: settings)

    assert pressing_as_decided(SupportProfile()) == pressed


def test_who_chose_otherwise_presses_as_they_chose(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = ComputerSettings(press_way="resting")
    monkeypatch.setattr(first_window, "read_computer_settings", lambda: settings)
    chosen = SupportProfile(press_way=PressWay.TWO_SWITCHES)

    assert pressing_as_decided(chosen) == chosen
