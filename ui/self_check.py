"""`wise-steps --check`: the same check in the checkout, in the wheel and in the packaged program."""

import os
import sys
import tempfile
from array import array
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.admin.terminal import let_every_letter_through
from app.bootstrap import build
from app.content.library import Library
from app.desktop.program import Scene
from app.domain.support_profile import SupportProfile
from app.i18n import LANGUAGES, _, use
from app.ogg_opus import OpusSound
from app.practice.advance import begin
from app.practice.simulated import Habits, play_through
from app.speech.espeak import synthesise
from app.speech.opus import opus_samples
from app.speech.silence import SilentVoice
from ui.background import Background
from ui.flows.context import Context
from ui.flows.opening import open_place
from ui.flows.speech import Speech
from ui.places import ChooseLanguage
from ui.shell import Shell
from ui.theme.fonts import prepare_look

SHORTEST_SPEECH_SECONDS = 0.5
QUIETEST_PEAK = 500
"""Of 32,767: a synthesised sentence is far louder, silence far quieter."""
SHORTEST_OPUS = OpusSound(channels=1, gain=0, skip=0, length=960, packets=(b"\xf8\xff\xfe",))
SAMPLE_RATE = 22050

Check = Callable[[Path], str]


class CheckProblem(RuntimeError):
    """One part of the program does not work."""


def check(report: Path | None = None) -> int:
    """Check every part; print a line each and one closing line. Return 0 when all work."""
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    checks: tuple[tuple[str, Check], ...] = (
        ("data folder", _check_data),
        ("exercises", _check_exercises),
        ("voice", _check_voice),
        ("window", _check_window),
    )
    lines, is_good = [], True
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name, one in checks:
            line, works = _run(name, one, Path(folder) / name.replace(" ", "-"))
            lines.append(line)
            is_good = is_good and works
    lines.append("WISE Steps works." if is_good else "WISE Steps does not work here yet.")
    _tell(lines, report)
    return 0 if is_good else 1


def _run(name: str, one: Check, folder: Path) -> tuple[str, bool]:
    folder.mkdir()
    try:
        return f"{name}: {one(folder)}", True
    except Exception as problem:  # noqa: BLE001 - the edge of the check: whatever it is, it is told
        return f"{name}: does not work: {type(problem).__name__}: {problem}", False


def _check_data(folder: Path) -> str:
    with closing(build(folder)) as services:
        services.store.people.add_employee("Check", "pictogram/key")
    with closing(build(folder)) as services:
        people = services.store.people.employees()
    if len(people) != 1:
        raise CheckProblem("what was kept could not be read again")
    return "kept and read again"


def _check_exercises(_folder: Path) -> str:
    played = 0
    for language in LANGUAGES:
        use(language.code)
        if language.code != "en" and _("Help") == "Help":
            raise CheckProblem(f"the words of {language.code} are missing")
        library = Library.load(language.code)
        for task in library.tasks():
            for card in library.exercises(task.id):
                _play(library, card.id)
                played += 1
    use("en")
    if not played:
        raise CheckProblem("there is no exercise")
    return f"{played} played to the end in {len(LANGUAGES)} languages"


def _play(library: Library, exercise_id: str) -> None:
    exercise = library.exercise(exercise_id)
    scene = Scene(library.skin(), exercise.time)
    run, _opening = begin(exercise, scene, SupportProfile(), "check")
    if len(play_through(run, Habits.independent())) != len(exercise.steps) + 1:
        raise CheckProblem(f"{exercise_id} cannot be played to its end")


def _check_voice(_folder: Path) -> str:
    for language in LANGUAGES:
        use(language.code)
        pcm, rate = synthesise(_("This is how I speak."), language.code)
        samples = array("h", pcm)
        if len(samples) < SHORTEST_SPEECH_SECONDS * rate or max(samples) < QUIETEST_PEAK:
            raise CheckProblem(f"no sound in {language.code}")
    use("en")
    if not opus_samples(SHORTEST_OPUS, SAMPLE_RATE):
        raise CheckProblem("no sound in Opus")
    return f"speaks {', '.join(language.code for language in LANGUAGES)}, plays Opus"


def _check_window(folder: Path) -> str:
    qt_app = QApplication.instance() or QApplication([sys.argv[0]])
    if not isinstance(qt_app, QApplication) or not prepare_look(qt_app):
        raise CheckProblem("the fonts are missing")
    speech = Speech(SilentVoice)
    context = Context(folder, Background(), speech)
    shell = Shell(context)
    shell.has_loaded(open_place)
    shell.go(ChooseLanguage())
    shell.show()
    is_drawn = not shell.grab().isNull()
    shell.close()
    context.background.close()
    if not is_drawn:
        raise CheckProblem("nothing was drawn")
    return f"drawn on {qt_app.platformName()}"


def _tell(lines: list[str], report: Path | None) -> None:
    text = "\n".join(lines) + "\n"
    if report is not None:
        report.write_text(text, encoding="utf-8")
    if sys.stdout is not None:
        let_every_letter_through()
        sys.stdout.write(text)
        sys.stdout.flush()
