"""Before anybody chose a language, the program speaks the administrator's or the computer's."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale

from app.computer import ComputerSettings
from ui import first_window
from ui.first_window import first_language


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
