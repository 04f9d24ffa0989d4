"""Who wrote another passphrase too often is told what to do now, and never how many seconds."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.secret import SecretRecord
from tests.ui.flows.conftest import Settle, ShowFlow
from ui.flows.context import Context
from ui.flows.door import DoorFlow
from ui.places import SupporterDoor
from ui.screens.supporter.door import DoorScreen

RECORD = SecretRecord("no hash", "no hash", failures=4)


@pytest.mark.parametrize(
    ("record", "told"),
    [
        (replace(RECORD, wait_seconds=15.0), "Please wait a little. Then try again."),
        (
            replace(RECORD, wait_seconds=1800.0),
            "Please wait some minutes, or use the recovery code.",
        ),
        (replace(RECORD, is_locked_out=True), "Please use the recovery code now."),
    ],
)
def test_who_has_to_wait_is_told_what_to_do(
    context: Context,
    settle: Settle,
    show_flow: ShowFlow,
    qtbot: QtBot,
    record: SecretRecord,
    told: str,
) -> None:
    people = context.services.store.people

    def fill() -> None:
        ana = people.add_supporter("Ana", "no hash", "no hash")
        people.save_secret(ana.id, record)

    context.background.store(fill, lambda _none: None, context.report_trouble)
    settle()
    screen = show_flow(DoorFlow(SupporterDoor(), context)).screen
    assert isinstance(screen, DoorScreen)

    screen.secret.set_text("123456")
    screen.open_button.click()

    qtbot.waitUntil(lambda: told in screen.texts())
