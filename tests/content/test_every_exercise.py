"""Every shipped exercise can be done to its end in every language, also when people look around."""

from collections.abc import Iterator

import pytest

from app.content.library import Library
from app.desktop.desktop import start_desktop, update, view
from app.desktop.program import Scene
from app.desktop.tree import KEYS, accepts, answering
from app.domain.action import Act, Action
from app.domain.attempt import AttemptEnd, Outcome, StepResult
from app.domain.exercise import Exercise, Step
from app.domain.prompting import PromptLevel
from app.domain.support_profile import SupportProfile
from app.i18n import LANGUAGES, use
from app.paths import shipped
from app.practice.advance import advance, begin
from app.practice.effects import Record
from app.practice.events import Acted
from app.practice.help import Entry
from app.practice.run import Run

LANGUAGE_CODES = [language.code for language in LANGUAGES]
EXERCISES = sorted(
    path.parent.name
    for path in shipped("data", "exercises").glob("*/exercise.yaml")
    if path.parent.name != "_template"
)
