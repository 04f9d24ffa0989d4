"""System packages are installed only when that is allowed; else the exact command is said."""

import io
import os
import stat
from pathlib import Path

import pytest

from app.system_packages import PackagesMissingError, install, missing_qt_packages

pytestmark = pytest.mark.linux
_APT = """#!/bin/sh
echo "$@" >> "{log}"
case "$*" in
  *update*) : > "{lists}" ;;
  *) test -e "{lists}" || {{ echo "Unable to locate package"; exit 100; }} ;;
esac
"""
_SUDO = """#!/bin/sh
test "$1" = "-n" && shift
test "$1" = "true" && exit {code}
exec "$@"
"""


class Computer:
    """A computer with an apt-get that needs its package lists, and perhaps sudo."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "log"
        self.lists = folder / "lists"
        self._program("apt-get", _APT.format(log=self.log, lists=self.lists))

    def has_sudo(self, *, needs_password: bool) -> None:
        self._program("sudo", _SUDO.format(code=int(needs_password)))

    def installed(self) -> list[str]:
        commands = self.log.read_text().splitlines() if self.log.exists() else []
        return ["update" if "update" in line else line.split("install ")[1] for line in commands]

    def _program(self, name: str, text: str) -> None:
        path = self.folder / name
        path.write_text(text, encoding="ascii")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)


class Person(io.StringIO):
    """Somebody at a terminal who types one answer."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Computer:
    monkeypatch.setenv("PATH", str(tmp_path))
    return Computer(tmp_path)


def _person(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr("sys.stdin", Person(answer))


def test_root_installs_at_once_and_a_new_computer_gets_its_lists(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    install(["libegl1", "libgl1"])

    assert computer.installed() == ["libegl1 libgl1", "update", "libegl1 libgl1"]


def test_lists_that_are_there_are_not_fetched_again(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    computer.lists.touch()

    install(["libegl1"])

    assert computer.installed() == ["libegl1"]


def test_other_people_are_asked_first(computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    computer.has_sudo(needs_password=False)
    computer.lists.touch()
    _person(monkeypatch, "y\n")

    install(["libegl1"])

    assert computer.installed() == ["libegl1"]


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
def test_a_no_is_respected_and_the_command_is_said(
    answer: str, computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer.has_sudo(needs_password=False)
    _person(monkeypatch, answer)

    with pytest.raises(
        PackagesMissingError, match="sudo apt-get install --no-install-recommends libegl1"
    ):
        install(["libegl1"])

    assert computer.installed() == []


@pytest.mark.parametrize("has_sudo", [True, False])
def test_without_a_password_free_sudo_the_command_is_said(
    has_sudo: bool,  # noqa: FBT001 - a parameter of pytest
    computer: Computer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if has_sudo:
        computer.has_sudo(needs_password=True)
    _person(monkeypatch, "y\n")

    with pytest.raises(
        PackagesMissingError, match="sudo apt-get install --no-install-recommends libegl1"
    ):
        install(["libegl1"])

    assert computer.installed() == []


def test_nobody_at_the_terminal_means_no(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer.has_sudo(needs_password=False)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))

    with pytest.raises(PackagesMissingError):
        install(["libegl1"])


def test_a_package_that_cannot_be_had_is_said_with_the_reason(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    computer._program("apt-get", "#!/bin/sh\necho Unable to locate package\nexit 100\n")

    with pytest.raises(PackagesMissingError, match="Unable to locate package"):
        install(["libegl1"])


def test_another_linux_is_told_what_to_look_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(PackagesMissingError, match="libegl1"):
        install(["libegl1"])


def test_nothing_missing_means_nothing_to_do(computer: Computer) -> None:
    install(())

    assert computer.installed() == []


def test_qt_finds_its_libraries_where_these_tests_run() -> None:
    assert missing_qt_packages() == ()
