"""A context whose voice finds one voice and a loudspeaker, and keeps what it was asked to say."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from pytestqt.qtbot import QtBot

from app.bootstrap import build
from app.speech.manner import Manner
from app.speech.reports import FoundVoice, SoundDevices, VoiceReady, VoiceReport
from app.speech.silence import SilentVoice
from app.speech.word_list import Words
from ui.background import Background, ignore
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.speech import Speech
from ui.widgets.page import Page

Screen = TypeVar("Screen", bound=Page)

ANNA = FoundVoice("anna", "nl", "Anna", "Engine 1")


class Heard(SilentVoice):
    """A silent voice that keeps what it was asked to say, and finds one voice and a loudspeaker."""

    def __init__(self, report: Callable[[VoiceReport], None]) -> None:
        super().__init__(report)
        self.said: list[tuple[str, Manner]] = []
        self.words: Mapping[str, Words] = {}
        self._tell = report

    def use_words(self, words: Mapping[str, Words]) -> None:
        self.words = words

    def start(self) -> None:
        self._tell(VoiceReady(("nl",), has_sound=True, found=(ANNA,), engines=("Engine 1",)))

    def look_around(self) -> None:
        self._tell(SoundDevices(("Headphones",), ()))

    def say(self, text: str, manner: Manner) -> int:
        self.said.append((text, manner))
        return super().say(text, manner)


def shown(qtbot: QtBot, flow: Flow, kind: type[Screen]) -> Screen:
    """Show the flow's screen and return it."""
    assert isinstance(flow.screen, kind)
    qtbot.addWidget(flow.screen)
    flow.screen.show()
    return flow.screen


@contextmanager
def opened(folder: Path, qtbot: QtBot, voices: list[Heard]) -> Iterator[Context]:
    """Open a data folder with a voice that is kept in `voices`."""

    def make(report: Callable[[VoiceReport], None]) -> Heard:
        voices.append(Heard(report))
        return voices[0]

    background = Background()
    context = Context(folder, background, Speech(make))
    context.speech.start()
    background.store(lambda: build(folder), context.open, context.report_trouble)
    qtbot.waitUntil(lambda: context.is_open and context.speech.is_ready)
    yield context
    background.store(context.services.close, ignore, ignore)
    background.close()
