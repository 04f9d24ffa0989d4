"""The voices this computer brings along: SAPI's on Windows, none elsewhere."""

import _ctypes
import logging
import sys

from app.speech.talker import Talker

log = logging.getLogger(__name__)

# What a broken SAPI was seen to raise; COMError exists on Windows only.
_FAULTS: tuple[type[Exception], ...] = (
    ImportError,
    OSError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
    getattr(_ctypes, "COMError", OSError),
)


def system_talker(driver: str = "sapi5", platform: str = sys.platform) -> Talker | None:
    """Return an engine with the system's own voices, or None where there are none to trust."""
    if platform != "win32":
        return None
    try:
        talker = Talker(driver, is_sapi=True)
        voices = talker.voices("")
    except _FAULTS as error:
        log.warning("The voices of the system cannot be used: %s", type(error).__name__)
        return None
    return talker if voices else None
