"""How a help page for devices stands: what is plugged in, switched on, and what does not work."""

from dataclasses import dataclass
from enum import StrEnum

from app.desktop.program import Scene

PROGRAM = "program"
WEB = "web"
PHONE = "phone"


class Device(StrEnum):
    """What can stop working."""

    SCREEN = "screen"
    SOUND = "sound"
    NETWORK = "network"
    PRINTER = "printer"


class Fault(StrEnum):
    """Why it does not work; `other` cannot be mended by the person who sits there."""

    CABLE = "cable"
    VOLUME = "volume"
    WIFI = "wifi"
    PAPER = "paper"
    RESTART = "restart"
    OTHER = "other"


FAULTS_OF = {
    Device.SCREEN: (Fault.CABLE, Fault.RESTART, Fault.OTHER),
    Device.SOUND: (Fault.VOLUME, Fault.CABLE, Fault.OTHER),
    Device.NETWORK: (Fault.WIFI, Fault.RESTART, Fault.OTHER),
    Device.PRINTER: (Fault.PAPER, Fault.CABLE, Fault.OTHER),
}
"""What can be behind each device that does not work."""

CHECKS_OF = {
    Device.SCREEN: (Fault.CABLE, Fault.RESTART),
    Device.SOUND: (Fault.CABLE, Fault.VOLUME),
    Device.NETWORK: (Fault.WIFI, Fault.RESTART),
    Device.PRINTER: (Fault.CABLE, Fault.PAPER),
}
"""What a person can look at themselves, first things first."""


class Answer(StrEnum):
    """What the page says to the last act, in words of its view."""

    NONE = ""
    DONE = "done"
    WORKS = "works"
    STILL_NOT = "still_not"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class HelpdeskState:
    """The page. `checked` is what was done about the open device; `asked` where help was asked for."""

    layout: str
    scene: Scene
    helper: str
    faults: tuple[tuple[Device, Fault], ...]
    open: str = ""
    checked: tuple[Fault, ...] = ()
    mended: tuple[Device, ...] = ()
    asked: tuple[Device, ...] = ()
    answer: Answer = Answer.NONE

    def fault(self, device: Device) -> Fault | None:
        """Return why a device does not work; None when it works."""
        return None if device in self.mended else dict(self.faults).get(device)
