"""Slow work in pieces: people are answered before it, and between any two pieces."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ui.turns import in_turns


def test_a_press_is_answered_before_the_work_and_between_its_pieces(qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QObject()

    def press() -> None:
        QTimer.singleShot(0, owner, lambda: done.append("a press"))

    def work() -> Iterator[None]:
        done.append("the first piece")
        press()
        yield
        done.append("the second piece")

    in_turns(owner, work())
    press()
    qtbot.waitUntil(lambda: "the second piece" in done)

    assert done == ["a press", "the first piece", "a press", "the second piece"]


def test_the_work_ends_with_its_owner(qtbot: QtBot) -> None:
    done: list[str] = []
    owner, other = QObject(), QObject()

    def work() -> Iterator[None]:
        done.append("the first piece")
        owner.deleteLater()
        yield
        done.append("the second piece")

    def later() -> Iterator[None]:
        for _turn in range(5):
            yield
        done.append("much later")

    in_turns(owner, work())
    in_turns(other, later())
    qtbot.waitUntil(lambda: "much later" in done)

    assert done == ["the first piece", "much later"]
