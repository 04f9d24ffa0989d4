"""Have the system start a program at log-in: a file on Linux, a line of the registry on Windows."""

import os
import sys
from pathlib import Path

_FOR_EVERYBODY = Path("/etc/xdg/autostart")
_FILE = "wise-steps.desktop"
_WINDOWS_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_WINDOWS_NAME = "WISE Steps"


class _ByFile:
    """Linux: https://specifications.freedesktop.org/autostart-spec/0.5/."""

    def __init__(self, *, for_everybody: bool) -> None:
        own = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config", "autostart")
        self._file = (_FOR_EVERYBODY if for_everybody else own) / _FILE

    def switch_on(self, program: Path) -> None:
        """Start `program` at every log-in. Raises PermissionError."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        lines = ["[Desktop Entry]", "Type=Application", "Name=WISE Steps", "Icon=wise-steps"]
        lines += [f"Exec={_quoted(str(program))}", ""]
        self._file.write_text("\n".join(lines), encoding="utf-8")

    def switch_off(self) -> None:
        """Start nothing any more. Raises PermissionError."""
        self._file.unlink(missing_ok=True)


def _quoted(word: str) -> str:
    """Write a word as a desktop entry wants it, whatever letters are in it."""
    for special in '\\"`$':
        word = word.replace(special, f"\\{special}")
    return f'"{word}"'.replace("\\", "\\\\").replace("%", "%%")


if sys.platform == "win32":
    import winreg

    class LogInStart:
        """Windows: a value below the key `Run`."""

        def __init__(self, *, for_everybody: bool) -> None:
            self._root = winreg.HKEY_LOCAL_MACHINE if for_everybody else winreg.HKEY_CURRENT_USER

        def switch_on(self, program: Path) -> None:
            """Start `program` at every log-in. Raises PermissionError."""
            with winreg.CreateKeyEx(self._root, _WINDOWS_KEY, 0, winreg.KEY_SET_VALUE) as key:
                winreg.SetValueEx(key, _WINDOWS_NAME, 0, winreg.REG_SZ, f'"{program}"')

        def switch_off(self) -> None:
            """Start nothing any more. Raises PermissionError."""
            with winreg.CreateKeyEx(self._root, _WINDOWS_KEY, 0, winreg.KEY_SET_VALUE) as key:
                try:
                    winreg.DeleteValue(key, _WINDOWS_NAME)
                except FileNotFoundError:
                    return

else:
    LogInStart = _ByFile
