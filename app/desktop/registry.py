"""Every simulated program there is, by the name an exercise uses."""

from collections.abc import Mapping
from types import MappingProxyType

from app.desktop.program import AnyProgram
from app.desktop.programs.chat import Chat
from app.desktop.programs.clock import TimeClock
from app.desktop.programs.files import Files
from app.desktop.programs.helpdesk import Helpdesk
from app.desktop.programs.key_gym import KeyGym
from app.desktop.programs.lock_screen import LockScreen
from app.desktop.programs.mail import Mail
from app.desktop.programs.phone import Phone
from app.desktop.programs.pointer_gym import PointerGym
from app.desktop.programs.portal import Portal
from app.desktop.programs.roster import Roster
from app.desktop.programs.scanner import Scanner
from app.desktop.programs.settings import Settings
from app.desktop.programs.sheet import Sheet
from app.desktop.programs.stock import Stock
from app.desktop.programs.work_instruction import WorkInstruction

LOCK_SCREEN = LockScreen()

_EVERY: tuple[AnyProgram, ...] = (
    LOCK_SCREEN,
    Mail(),
    Chat(),
    TimeClock(),
    Portal(),
    Roster(),
    Files(),
    Stock(),
    Scanner(),
    WorkInstruction(),
    Sheet(),
    Phone(),
    Helpdesk(),
    Settings(),
    PointerGym(),
    KeyGym(),
)

PROGRAMS: Mapping[str, AnyProgram] = MappingProxyType({each.name: each for each in _EVERY})
