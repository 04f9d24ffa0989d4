"""A private X session for the tests that need a screen: display, bus, windows and a silent sink.

Nothing of the person at this computer is touched: the session has its own display, its own message
bus with the accessibility bus on it, its own window manager and its own sound server.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.errors import KnownError

SINK = "wise_steps_null"
SCREEN = "1366x768x24"
_PATIENCE_SECONDS = 60
_LOOK_AGAIN_SECONDS = 0.05

# What must be there -> the package it is in.
_PROGRAMS: Mapping[str, str] = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "dbus-daemon": "dbus",
    "gdbus": "libglib2.0-bin",
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "parec": "pulseaudio-utils",
    "orca": "orca",
    "speech-dispatcher": "speech-dispatcher",
    "xdotool": "xdotool",
}
_ACCESSIBILITY_BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_BUS_CLIENT = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


class SessionProblem(KnownError):
    """A part of the session did not start. The message names it."""


def missing_packages() -> tuple[str, ...]:
    """Return the system packages the session and its tests need and do not find."""
    wanted = [package for name, package in _PROGRAMS.items() if shutil.which(name) is None]
    if not _ACCESSIBILITY_BUS.exists():
        wanted.append("at-spi2-core")
    if _quiet(["/usr/bin/python3", "-c", _BUS_CLIENT], os.environ) != 0:
        wanted += ["gir1.2-atspi-2.0", "python3-gi"]
    if shutil.which("cc") is None:
        wanted += ["gcc", "libc6-dev"]
    return tuple(dict.fromkeys(wanted))


@contextmanager
def session() -> Iterator[dict[str, str]]:
    """Start everything and give the environment to run the tests in. Raises SessionProblem."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wise-steps-")))
        environment = _own_environment(folder)
        environment["DISPLAY"] = _start_screen(stack, environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _start_bus(stack, environment)
        _start_windows(stack, environment, folder)
        environment["PULSE_SERVER"] = _start_sound(stack, environment, folder)
        yield environment


def _own_environment(folder: Path) -> dict[str, str]:
    strange = ("WAYLAND_DISPLAY", "XAUTHORITY", "AT_SPI_BUS_ADDRESS", "SESSION_MANAGER")
    environment = {name: value for name, value in os.environ.items() if name not in strange}
    for name in ("runtime", "home"):
        (folder / name).mkdir(mode=0o700)
    environment |= {
        "XDG_RUNTIME_DIR": str(folder / "runtime"),
        "XDG_CURRENT_DESKTOP": "openbox",
        "QT_QPA_PLATFORM": "xcb",
        "WISE_STEPS_SCREEN": "1",
    }
    return environment


def _start_screen(stack: ExitStack, environment: Mapping[str, str]) -> str:
    options = ["-screen", "0", SCREEN, "-nolisten", "tcp", "-dpi", "96", "-noreset"]
    return f":{_start_and_read(stack, environment, ['Xvfb', *options, '-displayfd'])}"


def _start_bus(stack: ExitStack, environment: dict[str, str]) -> str:
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    address = _start_and_read(stack, environment, command, joined=True)
    environment = {**environment, "DBUS_SESSION_BUS_ADDRESS": address}
    call = [
        "gdbus",
        "call",
        "--session",
        "--dest",
        "org.a11y.Bus",
        "--object-path",
        "/org/a11y/bus",
    ]
    if _quiet([*call, "--method", "org.a11y.Bus.GetAddress"], environment) != 0:
        raise SessionProblem("The accessibility bus did not start.")
    switch = ["org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>"]
    if _quiet([*call, "--method", *switch], environment) != 0:
        raise SessionProblem("The accessibility bus could not be switched on.")
    return address


def _start_windows(stack: ExitStack, environment: Mapping[str, str], folder: Path) -> None:
    ready = folder / "windows-ready"
    own = {**environment, "HOME": str(folder / "home"), "XDG_CONFIG_HOME": str(folder / "home")}
    _start(stack, own, ["openbox", "--sm-disable", "--startup", f"touch {ready}"])
    _wait("The window manager", ready.exists)


def _start_sound(stack: ExitStack, environment: Mapping[str, str], folder: Path) -> str:
    own = {**environment, "HOME": str(folder / "home"), "XDG_CONFIG_HOME": str(folder / "home")}
    socket = folder / "runtime" / "sound"
    modules = (
        f"module-null-sink sink_name={SINK} rate=44100 channels=2",
        f"module-native-protocol-unix socket={socket} auth-anonymous=1",
    )
    command = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--disable-shm=yes"]
    command += ["--exit-idle-time=-1", "--disallow-exit", "--log-target=null"]
    _start(stack, own, command + [part for module in modules for part in ("-L", module)])
    server = f"unix:{socket}"
    look = ["pactl", "--server", server, "get-sink-volume", SINK]
    _wait("The sound server", lambda: _quiet(look, own) == 0)
    return server


def _start_and_read(
    stack: ExitStack,
    environment: Mapping[str, str],
    command: Sequence[str],
    *,
    joined: bool = False,
) -> str:
    """Start a program that writes its first line to a file descriptor, and return that line."""
    reader, writer = os.pipe()
    tail = [f"{command[-1]}={writer}"] if joined else [command[-1], str(writer)]
    try:
        _start(stack, environment, [*command[:-1], *tail], keep_open=(writer,))
    finally:
        os.close(writer)
    with os.fdopen(reader, encoding="ascii") as answer:
        line = answer.readline().strip()
    if not line:
        raise SessionProblem(f"{command[0]} did not start.")
    return line


def _start(
    stack: ExitStack,
    environment: Mapping[str, str],
    command: Sequence[str],
    keep_open: tuple[int, ...] = (),
) -> None:
    program = subprocess.Popen(
        command,
        env=dict(environment),
        pass_fds=keep_open,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    stack.callback(_end, program)


def _end(program: "subprocess.Popen[bytes]") -> None:
    program.terminate()
    try:
        program.wait(timeout=5)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()


def _wait(what: str, is_ready: Callable[[], bool]) -> None:
    until = time.monotonic() + _PATIENCE_SECONDS
    while not is_ready():
        if time.monotonic() > until:
            raise SessionProblem(f"{what} did not start.")
        time.sleep(_LOOK_AGAIN_SECONDS)


def _quiet(command: Sequence[str], environment: Mapping[str, str]) -> int:
    try:
        return subprocess.run(
            command,
            env=dict(environment),
            capture_output=True,
            check=False,
            timeout=_PATIENCE_SECONDS,
        ).returncode
    except (OSError, subprocess.TimeoutExpired):
        return -1


if __name__ == "__main__":
    # `python -m tests.session COMMAND ...` runs one command inside a session, for a closer look.
    with session() as inside:
        sys.exit(subprocess.call(sys.argv[1:], env=inside))
