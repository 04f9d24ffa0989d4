"""What the linters cannot say: sizes, names, what is where, and that nothing reaches the network."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from app.machine import ROOT
from tests.sources import body_lines, functions, imports, place, python_files, tree_of

CODE = ("app", "ui", "tests", "packaging")
MOST_LINES_OF_A_FILE = 300
MOST_LINES_OF_A_FUNCTION = 30
TOP_LEVEL = {
    "app", "ui", "assets", "locales", "data", "tests", "packaging",
    "pyproject.toml", "README.md", "LICENSE",
}  # fmt: skip
MADE_HERE = {"build", "dist"}
NETWORK = {
    "socket", "socketserver", "ssl", "http", "urllib", "ftplib", "smtplib", "xmlrpc", "webbrowser",
    "requests", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets",
}  # fmt: skip
# A name that ends so says nothing about the thing it names.
EMPTY_WORDS = {
    "Manager", "Helper", "Helpers", "Util", "Utils", "Handler", "Processor", "Data", "Info", "Base",
    "Misc",
}  # fmt: skip
UNFINISHED = re.compile("|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX"]))
# What makes a window wait, hides a change from a view, or guesses that a text is HTML.
NOT_IN_THE_WINDOW = re.compile(
    r"processEvents|blockSignals|time\.sleep|QMessageBox|QInputDialog|setHtml|Qt\.TextFormat\.RichText"
)


def test_a_file_is_short_enough_to_be_read_at_once() -> None:
    lines = {place(path): len(path.read_text("utf-8").splitlines()) for path in python_files(*CODE)}

    assert {name: count for name, count in lines.items() if count > MOST_LINES_OF_A_FILE} == {}


def test_a_function_fits_on_a_screen() -> None:
    long = [
        f"{place(path)}:{function.lineno} {function.name} has {body_lines(function)} lines"
        for path in python_files(*CODE)
        for function in functions(path)
        if body_lines(function) > MOST_LINES_OF_A_FUNCTION
    ]

    assert long == []


def test_folders_that_are_no_packages_stay_none() -> None:
    found = [
        place(path)
        for folder in ("tests", "packaging", "data", "assets", "locales")
        for path in (ROOT / folder).rglob("__init__.py")
    ]

    assert found == []


def test_a_package_says_its_purpose_and_nothing_else() -> None:
    wrong = []
    for path in python_files("app", "ui"):
        if path.name != "__init__.py":
            continue
        body = tree_of(path).body
        rest = [node for node in body[1:] if place(path) != "app/__init__.py"]
        if not body or ast.get_docstring(tree_of(path)) is None or rest:
            wrong.append(place(path))

    assert wrong == []


def test_the_top_level_stays_as_it_is() -> None:
    seen = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}

    assert seen - TOP_LEVEL - MADE_HERE == set()


def test_every_top_level_folder_says_what_is_in_it() -> None:
    folders = [name for name in TOP_LEVEL if (ROOT / name).is_dir()]

    assert [name for name in folders if not (ROOT / name / "README.md").is_file()] == []


def test_names_say_what_a_thing_is() -> None:
    empty = [
        f"{place(path)}:{node.lineno} {node.name}"
        for path in python_files(*CODE)
        for node in ast.walk(tree_of(path))
        if (isinstance(node, ast.ClassDef) and _last_word(node.name) in EMPTY_WORDS)
        or (isinstance(node, ast.FunctionDef) and re.match(r"(process|handle)$|do_", node.name))
    ]
    empty += [place(path) for path in python_files(*CODE) if path.stem.title() in EMPTY_WORDS]

    assert empty == []


def test_every_decision_has_a_number_of_its_own() -> None:
    numbers = [path.name[:4] for path in sorted((ROOT / "app" / "decisions").glob("*.md"))]

    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]


def test_nothing_is_left_unfinished_or_left_out() -> None:
    marks = re.compile(UNFINISHED.pattern + r"|mark\.(skip|xfail)|pytest\.skip\(|unittest\.mock")
    own = ("tests/test_house_rules.py",)

    assert (
        _lines_with(marks, [path for path in python_files(*CODE) if place(path) not in own]) == []
    )


def test_a_check_is_switched_off_only_with_a_reason() -> None:
    switched_off = re.compile(r"# (noqa|type: ignore)")
    with_reason = re.compile(r"# (noqa: [A-Z0-9, ]+|type: ignore\[[\w, -]+\]) +(-|#) \w")
    paths = [path for path in python_files(*CODE) if path.stem != "test_house_rules"]

    bare = [line for line in _lines_with(switched_off, paths) if not with_reason.search(line)]

    assert bare == []


def test_the_window_never_waits_and_never_guesses() -> None:
    assert _lines_with(NOT_IN_THE_WINDOW, python_files("ui")) == []


def test_nothing_can_reach_the_network() -> None:
    reaching = [
        f"{place(path)} {name}"
        for path in python_files("app", "ui")
        for name in imports(path)
        if any(f"{name}.".startswith(f"{module}.") for module in NETWORK)
    ]

    assert reaching == []


def test_names_are_imported_not_packages() -> None:
    whole = [
        f"{place(path)} import {name}"
        for path in python_files(*CODE)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Import)
        for name in (alias.name for alias in node.names)
        if name.split(".")[0] in {"app", "ui", "tests"}
    ]

    assert whole == []


def test_simulated_programs_do_not_know_each_other() -> None:
    paths = python_files("app/desktop/programs")
    mixed = [
        f"{place(path)} {name}"
        for path in paths
        for name in imports(path)
        if name.startswith("app.desktop.programs.")
        and _program(name.split(".")[3], paths) != _program(path.stem, paths)
    ]

    assert mixed == []


def test_app_works_on_a_computer_without_qt() -> None:
    modules = [
        place(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in python_files("app")
        if path.stem != "__main__" and "versions" not in path.parts
    ]
    block = "import sys; sys.modules.update(PySide6=None, shiboken6=None); "
    load = f"import importlib; [importlib.import_module(name) for name in {modules!r}]"

    answer = subprocess.run(
        [sys.executable, "-W", "error", "-c", block + load],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.returncode == 0, answer.stderr


def test_the_tests_look_at_this_checkout() -> None:
    assert sys.modules["app"].__path__ == [str(ROOT / "app")]


def test_qt_is_the_one_that_does_not_crash() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]

    assert "PySide6-Essentials==6.11.3" in wanted
    assert _locked("run")["pyside6-essentials"] == {"6.11.3"}
    assert not [name for name in _locked("test") if name in {"pyside6", "pyside6-addons"}]


def test_the_locks_agree() -> None:
    run, test = _locked("run"), _locked("test")

    assert {name: test.get(name) for name in run} == run


def _locked(name: str) -> dict[str, set[str]]:
    text = (ROOT / "packaging" / "lock" / f"{name}.txt").read_text("ascii")
    pins: dict[str, set[str]] = {}
    for package, version in re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE):
        pins.setdefault(package, set()).add(version)
    return pins


def _program(stem: str, paths: list[Path]) -> str:
    """Return the program a file is part of: `mail` for `mail`, `mail_view` and `mail_setup`."""
    stems = [path.stem for path in paths]
    return min((name for name in stems if f"{stem}_".startswith(f"{name}_")), key=len)


def _last_word(name: str) -> str:
    return re.split(r"(?=[A-Z])", name)[-1]


def _lines_with(pattern: "re.Pattern[str]", paths: list[Path]) -> list[str]:
    return [
        f"{place(path)}:{number} {line.strip()}"
        for path in paths
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]
