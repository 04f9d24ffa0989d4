"""A real exercise on the real practice desktop, in English."""

import pytest

from app.content.library import Library
from app.desktop.program import Scene
from app.domain.exercise import Exercise
from app.domain.support_profile import SupportProfile
from app.practice.advance import begin
from app.practice.run import Run


@pytest.fixture(scope="session")
def library() -> Library:
    return Library.load("en")


@pytest.fixture(scope="session")
def mail(library: Library) -> Exercise:
    return library.exercise("mail_about_friday")


@pytest.fixture(scope="session")
def scene(library: Library, mail: Exercise) -> Scene:
    return Scene(library.skin(), mail.time)


@pytest.fixture
def run(mail: Exercise, scene: Scene) -> Run:
    return begin(mail, scene, SupportProfile(), "attempt")[0]
