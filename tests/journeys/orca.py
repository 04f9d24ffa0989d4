"""A real screen reader in the session of the tests, and somebody who knows only what it says."""

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

PATIENCE_SECONDS = 60
SETTLED_SECONDS = 0.4
"""A screen reader that has said nothing for so long has said all. It only parts what was heard."""
LOOK_AGAIN_SECONDS = 0.05
MOST_TABS = 150
PLACE = re.compile(r"\d+ of \d+\.")

_PYTHON = "/usr/bin/python3"
_VOICE = Path(__file__).with_name("speech_log.py")
_CONFIGURATION = """
LogLevel 1
LogDir "{folder}"
CommunicationMethod "unix_socket"
SocketPath "{folder}/speech.socket"
Timeout 0
AddModule "written" "{folder}/voice" ""
DefaultModule written
DefaultLanguage "en"
"""
ECHO = frozenset({"tab", "space", "return", "enter", "down", "up", "left", "right", "F1", "F6"})


class Ear:
    """Somebody at the keyboard who sees nothing and hears what Orca says."""

    def __init__(self, heard: Path) -> None:
        self._heard = heard
        self._read = 0

    def all(self) -> list[str]:
        """Return everything that was ever said, without the names of pressed keys."""
        lines = self._heard.read_text("utf-8").splitlines()
        return [line for line in lines if line and line not in ECHO]

    def new(self) -> list[str]:
        """Return what was said since the last key, as far as it has come."""
        return self.all()[self._read :]

    def key(self, *names: str) -> None:
        """Press keys, one after another, by their names in X; what was said before is over."""
        self._read = len(self.all())
        _press("key", *names)

    def type(self, text: str) -> None:
        """Type `text`."""
        self._read = len(self.all())
        _press("type", "--delay", "30", text)

    def hear(self, *phrases: str) -> list[str]:
        """Wait until each of `phrases` was said since the last key; return all that was."""
        self._wait(
            lambda: all(any(phrase in line for line in self.new()) for phrase in phrases),
            f"{phrases} not heard",
        )
        return self.hear_out()

    def hear_out(self) -> list[str]:
        """Wait until Orca has said all it has to say; return what was said since the last key."""
        self._wait(lambda: bool(self.new()), "silence")
        count, since = -1, time.monotonic()
        while time.monotonic() - since < SETTLED_SECONDS:
            if len(self.new()) != count:
                count, since = len(self.new()), time.monotonic()
            time.sleep(LOOK_AGAIN_SECONDS)
        return self.new()

    def go_to(self, phrase: str) -> list[str]:
        """Press Tab until something that begins with `phrase` is heard."""
        way: list[str] = []
        for _unused in range(MOST_TABS):
            self.key("Tab")
            said = self.hear_out()
            if any(line.startswith(phrase) for line in said):
                return said
            way += said
        raise AssertionError(f"{phrase!r} was never heard on the way: {way}")

    def press(self, phrase: str) -> None:
        """Go to what is called so, if it is not under the focus, and press it."""
        if not any(line.startswith(phrase) for line in self.new()):
            self.go_to(phrase)
        self.key("space")

    def go_round(self) -> list[list[str]]:
        """Press Tab until the first control comes again; return what was said at each."""
        stops: list[list[str]] = []
        for _unused in range(MOST_TABS):
            self.key("Tab")
            stops.append(self.hear_out())
            if len(stops) > 1 and _name_in(stops[-1]) == _name_in(stops[0]):
                return stops
        raise AssertionError(f"Tab never comes round: {stops}")

    def _wait(self, is_so: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + PATIENCE_SECONDS
        while not is_so():
            if time.monotonic() > until:
                raise AssertionError(f"{what}; last heard: {self.all()[-25:]}")
            time.sleep(LOOK_AGAIN_SECONDS)


def _name_in(stop: list[str]) -> str:
    """Return what the control is called, without the words on which of how many it is."""
    return next((line for line in reversed(stop) if not PLACE.fullmatch(line)), "")


@contextmanager
def orca(folder: Path) -> Iterator[Ear]:
    """Start Orca with a voice that only writes down.

    `tests.session` names the packages it needs; without them this fails and says so.
    """
    heard = folder / "heard.txt"
    heard.touch()
    environment = _prepare(folder, heard)
    with ExitStack() as stack:
        _start(stack, folder, environment, ["speech-dispatcher", "-s", "-C", str(folder)])
        _await((folder / "speech.socket").exists, "speech-dispatcher")
        _start(stack, folder, environment, ["orca", "--user-prefs-dir", str(folder / "orca")])
        ear = Ear(heard)
        ear.hear("Screen reader on.")
        yield ear


def _prepare(folder: Path, heard: Path) -> dict[str, str]:
    (folder / "orca").mkdir()
    (folder / "speechd.conf").write_text(_CONFIGURATION.format(folder=folder), "utf-8")
    voice = folder / "voice"
    voice.write_text(f"#!/bin/sh\nexec {_PYTHON} {_VOICE}\n", "utf-8")
    voice.chmod(0o755)
    return {
        **os.environ,
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
        "XDG_CACHE_HOME": str(folder),
        "WISE_STEPS_HEARD": str(heard),
        "SPEECHD_ADDRESS": f"unix_socket:{folder}/speech.socket",
    }


def _start(
    stack: ExitStack, folder: Path, environment: Mapping[str, str], command: Sequence[str]
) -> None:
    output = stack.enter_context((folder / f"{command[0]}.out").open("wb"))
    program = subprocess.Popen(
        command, env=dict(environment), stdin=subprocess.DEVNULL, stdout=output, stderr=output
    )
    stack.callback(_end, program)


def _end(program: "subprocess.Popen[bytes]") -> None:
    program.terminate()
    try:
        program.wait(timeout=5)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()


def _await(is_ready: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while not is_ready():
        if time.monotonic() > until:
            raise AssertionError(f"{what} did not start")
        time.sleep(LOOK_AGAIN_SECONDS)


def _press(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True, timeout=PATIENCE_SECONDS)
