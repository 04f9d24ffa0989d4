"""What the packages are made of is there, and says the same version everywhere."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from app.machine import ROOT

PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"


@pytest.fixture(scope="module")
def shipped() -> "dict[str, list[str]]":
    show = (
        "import json, recipe; print(json.dumps([recipe.files_to_ship(), recipe.modules_to_ship()]))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", show],
        cwd=PACKAGING,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(PACKAGING)])},
        capture_output=True,
        text=True,
        check=True,
    )
    files, modules = ast.literal_eval(answer.stdout)
    places = [f"{Path(folder).as_posix()}/{Path(file).name}" for file, folder in files]
    return {"files": places, "modules": modules}


def test_the_folder_does_not_hide_the_package_of_its_name() -> None:
    assert not (PACKAGING / "__init__.py").exists()


def test_the_scripts_that_the_recipe_names_are_there() -> None:
    recipe = (PACKAGING / "wise-steps.spec").read_text("utf-8")
    commands = re.search(r"^COMMANDS = (\{.*\})$", recipe, re.MULTILINE)

    assert commands is not None
    for script in ast.literal_eval(commands[1]).values():
        assert (PACKAGING / f"{script}.py").is_file()


@pytest.mark.parametrize(
    "needed",
    [
        "data/.compiled/bg.jsonl",
        "data/tasks.yaml",
        "locales/nl/LC_MESSAGES/ui.mo",
        "locales/bg/LC_MESSAGES/content.mo",
        "assets/fonts/ibm-plex-sans/OFL.txt",
        "assets/LICENCES.md",
        "app/store/migrations/env.py",
        "app/store/migrations/versions/0001_the_first_layout.py",
        "app/store/migrations/versions/0002_skills_check.py",
        "app/store/migrations/versions/0003_mastery_and_probes.py",
        "espeakng_loader/espeak-ng-data/bg_dict",
        "espeakng_loader/espeak-ng-data/phontab",
        "espeakng_loader/espeak-ng-data/voices/!v/Reed",
    ],
)
def test_what_the_program_reads_is_shipped(shipped: "dict[str, list[str]]", needed: str) -> None:
    assert needed in shipped["files"]


def test_the_modules_that_are_loaded_by_name_are_shipped(shipped: "dict[str, list[str]]") -> None:
    by_name = {"app.bootstrap", "app.demo", "app.speech.host", "ui.first_window", "ui.self_check"}

    assert by_name <= set(shipped["modules"])
    assert not [name for name in shipped["modules"] if name.startswith(("tests", "packaging"))]


def test_the_software_list_tells_the_version_of_now() -> None:
    entry = (LINUX / "org.wise_steps.WiseSteps.metainfo.xml").read_text("utf-8")

    assert re.findall('<release version="([^"]+)"', entry)[0] == __version__


def test_the_menu_entry_starts_the_command_that_the_package_installs() -> None:
    entry = (LINUX / "wise-steps.desktop").read_text("utf-8")
    commands = (PACKAGING / "deb.py").read_text("utf-8")

    assert "Exec=wise-steps %f\n" in entry
    assert 'COMMANDS = ("wise-steps", "wise-steps-admin")' in commands


@pytest.mark.linux
@pytest.mark.parametrize(
    "script",
    [
        "linux/install",
        "linux/postinst",
        "linux/postrm",
        *(path.relative_to(PACKAGING).as_posix() for path in sorted(PACKAGING.rglob("*.sh"))),
    ],
)
def test_the_scripts_for_the_shell_can_be_read_by_it(script: str) -> None:
    answer = subprocess.run(
        ["bash", "-n", str(PACKAGING / script)], capture_output=True, text=True, check=False
    )

    assert answer.stderr == ""


def test_what_the_build_installs_is_what_the_program_was_tested_with() -> None:
    run, build = _pins("run"), _pins("build")

    assert run <= build
    assert not [pin for pin in build if pin.startswith("pyside6-addons")]


def _pins(lock: str) -> set[str]:
    text = (PACKAGING / "lock" / f"{lock}.txt").read_text("ascii")
    return set(re.findall(r"^[\w.-]+==\S+", text, re.MULTILINE))
