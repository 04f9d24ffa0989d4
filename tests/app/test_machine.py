"""One command sets up a computer that has nothing but Python, and heals what was interrupted.

Each test has a small checkout of its own, and one package that pip finds on the disk.
"""

import ast
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from app.machine import ROOT, SetupStoppedError, _run

pytestmark = pytest.mark.timeout(120)
_STARTED = "print('program', *__import__('sys').argv[1:])"

_COMPILER = """
from pathlib import Path
for path in Path().glob("locales/*/*/*.po"):
    path.with_suffix(".mo").touch()
Path("data/.compiled").mkdir(parents=True, exist_ok=True)
Path("data/.compiled/nl.jsonl").touch()
with Path("count").open("a") as file:
    file.write("x")
"""


class Checkout:
    """A checkout on a computer without network, and what happens when somebody starts it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.environment = root / ".venv"
        (root / "app").mkdir()
        for name in ("__init__", "__main__", "errors", "machine", "system_packages"):
            shutil.copy(ROOT / "app" / f"{name}.py", root / "app")
        (root / "ui").mkdir()
        (root / "ui" / "__main__.py").write_text(f"import greeting\n{_STARTED}\n", encoding="utf-8")
        self.lock(_wheel(root / "shelf"))

    def lock(self, wheel: Path, digest: str = "") -> None:
        known = digest or hashlib.sha256(wheel.read_bytes()).hexdigest()
        folder = self.root / "packaging" / "lock"
        folder.mkdir(parents=True, exist_ok=True)
        text = f"greeting==1.0 --hash=sha256:{known}\n"
        (folder / "run.txt").write_text(text, encoding="ascii")

    def begin(self, *wishes: str, **settings: str) -> "subprocess.Popen[str]":
        strange = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "WISE_STEPS_VENV", "PYTHONPATH")
        own = {name: value for name, value in os.environ.items() if name not in strange}
        own = {name: value for name, value in own.items() if not name.startswith("PIP_")}
        own |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.root / "shelf")} | settings
        return subprocess.Popen(
            [sys.executable, "-m", "app", *wishes],
            cwd=self.root,
            env=own,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def start(self, *wishes: str, **settings: str) -> tuple[int, str, str]:
        program = self.begin(*wishes, **settings)
        said, told = program.communicate()
        return program.returncode, said, told


def _wheel(shelf: Path) -> Path:
    shelf.mkdir()
    wheel = shelf / "greeting-1.0-py3-none-any.whl"
    inside = "greeting-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr("greeting.py", "")
        file.writestr(f"{inside}/METADATA", "Metadata-Version: 2.1\nName: greeting\nVersion: 1.0\n")
        file.writestr(
            f"{inside}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        file.writestr(f"{inside}/RECORD", "")
    return wheel


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_two_first_starts_at_once_share_one_set_up(checkout: Checkout) -> None:
    first, second = checkout.begin(), checkout.begin()

    answers = [first.communicate(), second.communicate()]
    again = checkout.start()

    assert [first.returncode, second.returncode] == [0, 0]
    assert sum("Installing packages" in told for _said, told in answers) == 1
    assert again[0] == 0
    assert "Installing packages" not in again[2]


def test_changed_words_are_compiled_before_the_start(checkout: Checkout) -> None:
    words = checkout.root / "locales" / "nl" / "LC_MESSAGES" / "ui.po"
    words.parent.mkdir(parents=True)
    words.touch()
    (checkout.root / "app" / "catalogues.py").write_text(_COMPILER, encoding="utf-8")

    checkout.start()
    checkout.start()
    os.utime(words, (2**32, 2**32))
    checkout.start()

    assert (checkout.root / "count").read_text() == "xx"


def test_the_commands_can_be_started_from_any_folder(checkout: Checkout, tmp_path: Path) -> None:
    checkout.start()
    folder = checkout.environment / ("Scripts" if sys.platform == "win32" else "bin")
    (command,) = [path for path in folder.iterdir() if path.stem == "wise-steps"]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    said = subprocess.run(
        [command, "--lang", "bg"], cwd=elsewhere, capture_output=True, text=True, check=True
    ).stdout

    assert said.split() == ["program", "--lang", "bg"]


@pytest.mark.linux
def test_without_a_screen_the_program_checks_itself(checkout: Checkout) -> None:
    _code, said, told = checkout.start("--lang", "nl")
    asked = checkout.start("--check", DISPLAY=":1")

    assert said.split() == ["program", "--lang", "nl", "--check"]
    assert "There is no screen here" in told
    assert asked[1].split() == ["program", "--check"]
    assert "There is no screen here" not in asked[2]


def test_packages_that_were_cut_off_are_installed_again(checkout: Checkout) -> None:
    checkout.start()
    (module,) = checkout.environment.rglob("greeting.py")
    module.unlink()
    (checkout.environment / "wise-steps-run.stamp").write_text("begun", encoding="ascii")

    code, said, _told = checkout.start()

    assert code == 0
    assert said.startswith("program")


def test_an_environment_that_is_half_made_is_made_again(checkout: Checkout, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "bin").mkdir(parents=True)
    (elsewhere / "bin" / "python").write_text("half a file", encoding="ascii")

    code, said, _told = checkout.start(WISE_STEPS_VENV=str(elsewhere))

    assert code == 0
    assert said.startswith("program")
    assert not checkout.environment.exists()


def test_a_package_that_is_not_the_known_one_is_not_installed(checkout: Checkout) -> None:
    checkout.lock(checkout.root / "shelf" / "greeting-1.0-py3-none-any.whl", digest="0" * 64)

    code, said, told = checkout.start()

    assert (code, said) == (1, "")
    assert "A package is not the one we know" in told
    assert "Traceback" not in told


def test_without_a_network_a_sentence_says_so(checkout: Checkout) -> None:
    nowhere = {"PIP_NO_INDEX": "0", "PIP_FIND_LINKS": "", "PIP_RETRIES": "1"}

    code, _said, told = checkout.start(PIP_INDEX_URL="http://127.0.0.1:9/simple", **nowhere)

    assert code == 1
    assert "The network cannot be reached." in told
    assert "Traceback" not in told


def test_a_folder_that_cannot_be_written_to_is_named(checkout: Checkout) -> None:
    file = checkout.root / "a file"
    file.touch()

    code, _said, told = checkout.start(WISE_STEPS_VENV=str(file / "venv"))

    assert code == 1
    assert f"This folder cannot be written to: {file}" in told


@pytest.mark.parametrize(
    ("detail", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full."),
        ("[Errno 13] Permission denied: '/opt/x'", "A folder cannot be written to."),
        ("Could not find a version\nNo matching distribution found", "There is no package"),
        ("something nobody foresaw", "The set-up stopped here."),
    ],
)
def test_what_stopped_the_set_up_is_said_in_plain_words(detail: str, sentence: str) -> None:
    with pytest.raises(SetupStoppedError) as stopped:
        _run([sys.executable, "-c", f"import sys; sys.exit({detail!r})"])

    assert detail.splitlines()[-1] in str(stopped.value)
    assert sentence in str(stopped.value)


@pytest.mark.parametrize("name", ["app/__init__.py", "app/__main__.py", "tests/__main__.py"])
def test_an_old_python_can_read_that_it_is_too_old(name: str) -> None:
    source = (ROOT / name).read_text(encoding="utf-8")

    assert ast.parse(source, feature_version=(3, 7)).body
