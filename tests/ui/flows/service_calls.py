"""Which functions of the store are called by whom, read from the sources."""

import ast
import inspect
from collections import defaultdict
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import get_args

from app.machine import ROOT
from app.store.count_store import CountStore
from app.store.mastery import MasteryStore
from app.store.people import People
from app.store.progress import ProgressStore
from app.store.records import FrozenExports
from app.store.retention import Retention
from app.store.site_store import SiteStore
from app.store.skills import SkillsStore
from app.store.store import Store
from app.store.support import SupportStore
from tests.sources import python_files, tree_of
from ui.flows.opening import FLOWS
from ui.places import EmployeePlace, StartPlace, SupporterDoor, SupporterPlace, UseRecoveryCode

PARTS: dict[str, type[object]] = {
    "people": People,
    "site": SiteStore,
    "progress": ProgressStore,
    "support": SupportStore,
    "mastery": MasteryStore,
    "skills": SkillsStore,
    "counts": CountStore,
    "frozen_exports": FrozenExports,
    "retention": Retention,
    "store": Store,
}
"""The parts of the store, by the names flows have for them."""


class Role(Enum):
    """Who asks. PROGRAM is what runs for everybody: opening, closing, the voice, the self-check."""

    EMPLOYEE = "employee"
    SUPPORTER = "supporter"
    SET_UP = "set-up"
    DOOR = "door"
    ADMINISTRATOR = "administrator"
    PROGRAM = "program"


def functions() -> set[str]:
    """Return every public function of the store, as `part.name`."""
    return {
        f"{part}.{name}"
        for part, kind in PARTS.items()
        for name, _function in inspect.getmembers(kind, inspect.isfunction)
        if not name.startswith("_")
    }


def calls() -> dict[str, set[Role]]:
    """Return who calls each function of the store."""
    found: dict[str, set[Role]] = defaultdict(set)
    known, roles = functions(), _roles_of_modules()
    for path in python_files("ui", "app/admin"):
        for name in _names(path, known):
            found[name] |= roles.get(_module(path), {_role_of_other(path)})
    return found


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _role_of_other(path: Path) -> Role:
    return Role.ADMINISTRATOR if "admin" in path.parts else Role.PROGRAM


def _roles_of_modules() -> dict[str, set[Role]]:
    found: dict[str, set[Role]] = defaultdict(set)
    for place, flow in FLOWS.items():
        found[getattr(flow, "__module__", "")].add(_role_at(place))
    return found


def _role_at(place: type[object]) -> Role:
    if place in {SupporterDoor, UseRecoveryCode}:
        return Role.DOOR
    kinds = (
        (StartPlace, Role.SET_UP),
        (EmployeePlace, Role.EMPLOYEE),
        (SupporterPlace, Role.SUPPORTER),
    )
    return next((role for kind, role in kinds if place in get_args(kind)), Role.PROGRAM)


def _names(path: Path, known: set[str]) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Attribute):
            owner = node.value
            part = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
            if f"{part}.{node.attr}" in known:
                yield f"{part}.{node.attr}"
