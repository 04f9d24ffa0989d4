"""The program looks as the computer asks for: at the very first start, and whenever that changes.

The desktop is a real service on the real message bus; the answers are seen in the window.
"""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.support_profile import SupportProfile, Theme
from app.settings import save_start_profile
from tests.journeys.conftest import Start
from tests.journeys.program import Program
from ui.theme.tokens import Look, look_of

pytestmark = [pytest.mark.screen, pytest.mark.linux, pytest.mark.timeout(280)]

SERVICE = Path(__file__).with_name("desktop_portal.py")

DARK = ("org.freedesktop.appearance", "color-scheme", "u", 1)
LIGHT = ("org.freedesktop.appearance", "color-scheme", "u", 2)
CONTRAST = ("org.freedesktop.appearance", "contrast", "u", 1)
LARGE_TEXT = ("org.gnome.desktop.interface", "text-scaling-factor", "d", 1.9)
STILL = ("org.gnome.desktop.interface", "enable-animations", "b", False)


class Desktop:
    """The settings of a computer."""

    def __init__(self, service: "subprocess.Popen[str]") -> None:
        self._service = service

    def wants(self, *settings: tuple[str, str, str, object]) -> None:
        """Somebody changes these settings."""
        assert self._service.stdin is not None
        self._service.stdin.writelines(json.dumps(setting) + "\n" for setting in settings)
        self._service.stdin.flush()


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    command = ["/usr/bin/python3", "-W", "ignore", str(SERVICE)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as service:
        assert service.stdout is not None
        assert service.stdout.readline() == "here\n"
        yield Desktop(service)
        service.terminate()


def _shows(program: Program, look: Look) -> None:
    program.wait(lambda: look_of(program.window) == look)
    ground = program.window.grab().toImage().pixelColor(8, 300).name()
    assert ground == look.colours.ground


def test_the_first_page_is_large_and_high_in_contrast_where_the_computer_is(
    desktop: Desktop, start: Start, tmp_path: Path
) -> None:
    desktop.wants(CONTRAST, LARGE_TEXT, STILL)

    program = start(tmp_path)

    _shows(program, Look(Theme.CONTRAST, 200, is_moving=False))


def test_colours_change_with_the_computer_while_the_program_runs(
    desktop: Desktop, start: Start, tmp_path: Path
) -> None:
    program = start(tmp_path)
    _shows(program, Look())

    desktop.wants(DARK)
    _shows(program, Look(Theme.DARK))

    desktop.wants(LIGHT)
    _shows(program, Look(Theme.LIGHT))


def test_a_look_that_somebody_chose_stays_but_nothing_moves(
    desktop: Desktop, start: Start, invented_site: Path
) -> None:
    save_start_profile(invented_site, SupportProfile(theme=Theme.CALM, text_size_percent=150))
    program = start(invented_site)

    desktop.wants(CONTRAST, LARGE_TEXT, STILL)

    _shows(program, Look(Theme.CALM, 150, is_moving=False))
