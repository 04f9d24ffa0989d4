"""My settings: each choice is kept and seen at once, and one press brings back normal."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.prompting import Direction, TextLevel
from app.domain.support_profile import PressWay, SupportProfile, Theme
from app.i18n import _
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.places import MySettings, MyThings
from ui.screens.employee.settings import SettingsScreen

CHANGES: dict[str, Callable[[SupportProfile, str], SupportProfile]] = {
    "text_size_percent": lambda profile, key: replace(profile, text_size_percent=int(key)),
    "theme": lambda profile, key: replace(profile, theme=Theme(key)),
    "has_voice": lambda profile, key: replace(profile, has_voice=key == "1"),
    "rate_wpm": lambda profile, key: replace(profile, rate_wpm=int(key)),
    "text_level": lambda profile, key: replace(profile, text_level=TextLevel(key)),
    "direction": lambda profile, key: replace(profile, direction=Direction(key)),
    "waiting_seconds": lambda profile, key: replace(
        profile, waiting_seconds=None if key == "None" else int(key)
    ),
    "language": lambda profile, key: replace(profile, language=key),
    "press_way": lambda profile, key: replace(profile, press_way=PressWay(key)),
    "press_switch": lambda profile, key: replace(profile, press_switch=key),
    "switches": lambda profile, key: _with_switches(profile, *key.split()),
    "scan_seconds": lambda profile, key: replace(profile, scan_seconds=float(key)),
    "scans_rows": lambda profile, key: replace(profile, scans_rows=key == "1"),
    "says_scanned": lambda profile, key: replace(profile, says_scanned=key == "1"),
    "dwell_seconds": lambda profile, key: replace(profile, dwell_seconds=float(key)),
    "ignore_seconds": lambda profile, key: replace(profile, ignore_seconds=float(key)),
    "hold_seconds": lambda profile, key: replace(profile, hold_seconds=float(key)),
}


class SettingsFlow(Flow):
    """Changes the person's own support profile."""

    def __init__(self, _place: MySettings, context: Context) -> None:
        screen = SettingsScreen()
        super().__init__(screen, context)
        self._settings = screen
        screen.changed.connect(self._on_changed)
        screen.normal_wanted.connect(self._on_normal_wanted)
        screen.voice_test_wanted.connect(self._on_voice_test_wanted)
        screen.back_wanted.connect(self._on_back)
        screen.display(context.session.profile)

    def _on_changed(self, change: tuple[str, str]) -> None:
        name, key = change
        self._keep(CHANGES[name](self.context.session.profile, key))

    def _on_normal_wanted(self) -> None:
        self._keep(self.context.session.profile.back_to_normal())

    def _keep(self, profile: SupportProfile) -> None:
        employee = self.context.session.employee
        if employee is not None:
            self.tell(lambda s: s.store.people.save_profile(employee.id, profile))
        self.context.use_profile(profile)

    def _on_voice_test_wanted(self) -> None:
        self.context.speech.say_anyway([_("This is how I speak.")])

    def _on_back(self) -> None:
        self.went.emit(MyThings())


def _with_switches(profile: SupportProfile, step: str, press: str) -> SupportProfile:
    return replace(profile, step_switch=step, press_switch=press)
