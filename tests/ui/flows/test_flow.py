"""A flow and the threads beside the window: answers come while its screen is there, or not at all."""

from threading import get_ident

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.bootstrap import Services
from tests.ui.flows.conftest import Settle
from ui.background import ignore
from ui.flows.context import Context
from ui.flows.flow import Flow


@pytest.fixture
def flow(qtbot: QtBot, context: Context) -> Flow:
    screen = QWidget()
    flow = Flow(screen, context)
    # The screen owns the flow, and nobody else owns the screen.
    flow.setProperty("screen", screen)
    return flow


@pytest.fixture
def troubles(context: Context) -> list[Exception]:
    found: list[Exception] = []
    context.trouble_came.connect(found.append)
    return found


def fail(_services: Services | None = None) -> None:
    raise OSError("The disk is full")


def test_a_question_is_answered_from_the_thread_of_the_data_folder(
    settle: Settle, context: Context, flow: Flow
) -> None:
    given: list[Services] = []
    threads: dict[str, int] = {}

    def ask(services: Services) -> int:
        given.append(services)
        return get_ident()

    flow.ask(ask, lambda thread: threads.update(store=thread))
    flow.work(get_ident, lambda thread: threads.update(slow=thread))
    settle()

    assert given == [context.services]
    assert len({threads["store"], threads["slow"], get_ident()}) == 3


def test_what_fails_is_reported_as_trouble(
    settle: Settle, context: Context, flow: Flow, troubles: list[Exception],
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    flow.ask(fail, ignore)
    flow.work(fail)
    settle()

    assert [type(each) for each in troubles] == [OSError, OSError]
    caplog.clear()


def test_a_flow_that_has_its_own_words_for_a_problem_hears_of_it_alone(
    settle: Settle, context: Context, flow: Flow, troubles: list[Exception],
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    heard: list[Exception] = []

    flow.ask(fail, ignore, heard.append)
    flow.work(fail, ignore, heard.append)
    settle()

    assert (len(heard), troubles) == (2, [])
    caplog.clear()


def test_answers_that_come_after_the_screen_has_gone_are_dropped(
    settle: Settle, context: Context, flow: Flow, caplog: pytest.LogCaptureFixture
) -> None:
    late: list[object] = []

    flow.ask(lambda _services: "answer", late.append)
    flow.work(lambda: "answer", late.append)
    flow.ask(fail, ignore, late.append)
    delete(flow.screen)
    settle()

    assert late == []
    caplog.clear()


def test_a_photo_that_is_gone_is_replaced_by_a_picture_of_anybody(context: Context) -> None:
    photos = context.folder / "photos"
    photos.mkdir(exist_ok=True)
    (photos / "kim.png").write_bytes(b"a photo")

    assert context.picture("photo/kim.png") == f"photo/{photos / 'kim.png'}"
    assert context.picture("photo/gone.png") == "pictogram/person"
    assert context.picture("portrait/ana") == "portrait/ana"


def test_a_closed_context_has_no_services_until_it_is_opened_again(context: Context) -> None:
    services = context.services

    context.close()

    assert not context.is_open
    with pytest.raises(RuntimeError):
        _unused = context.services
    context.open(services)
