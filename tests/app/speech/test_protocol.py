"""The lines on the pipe: what is sent is what arrives, and nothing else is taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.speech.protocol import (
    Answer,
    LookAround,
    Order,
    Ping,
    Pong,
    Problem,
    Say,
    Stopped,
    StopSaying,
    UnreadableLine,
    encode,
    read_answer,
    read_order,
)
from app.speech.reports import Finished, FoundVoice, SoundDevices, VoiceReady, WordStarted

ORDERS = [
    Say(1, 'Ж "😀"\n', "bg", 140, 0.5),
    Say(1, "Ja.", "nl", 140, 0.5, 120, "gmw/nl+Annie", "/recordings/ja.wav"),
    StopSaying(),
    Ping(),
    LookAround(),
]
ANSWERS = [
    WordStarted(1, 2, 3),
    Finished(1, is_complete=True),
    VoiceReady(("en", "nl"), has_sound=False),
    VoiceReady(("nl",), True, (FoundVoice("a", "nl", "Anna", "Engine"),), ("Engine 1.0",)),
    Pong(),
    SoundDevices(("Loudspeaker",), ()),
    Stopped(),
    Problem("It broke."),
]


@pytest.mark.parametrize("order", ORDERS, ids=repr)
def test_an_order_arrives_as_it_was_sent(order: Order) -> None:
    assert read_order(encode(order)) == order


@pytest.mark.parametrize("answer", ANSWERS, ids=repr)
def test_an_answer_arrives_as_it_was_sent(answer: Answer) -> None:
    assert read_answer(encode(answer)) == answer


@given(st.text())
def test_any_text_is_one_line_of_ascii(text: str) -> None:
    line = encode(Say(1, text, "en", 140, 1.0))

    assert line.isascii()
    assert line.count(b"\n") == 1
    assert read_order(line) == Say(1, text, "en", 140, 1.0)


BAD_LINES = [
    b"",
    b"rubbish",
    b"\xff\xfe",
    b"[1, 2]",
    b"null",
    b'{"kind": "Dance"}',
    b'{"kind": "Say"}',
    b'{"kind": "Ping", "more": 1}',
    b'{"kind": "Say", "utterance": "1", "text": "", "language": "", "rate_wpm": 1, "volume": 1}',
    b'{"kind": "Say", "utterance": true, "text": "", "language": "", "rate_wpm": 1, "volume": 1}',
    b'{"kind": "Say", "utterance": 1, "text": "", "language": "", "rate_wpm": 1, "volume": NaN}',
    b"[" * 100_000,
]


@pytest.mark.parametrize("line", BAD_LINES, ids=lambda line: line[:60])
def test_anything_else_is_not_an_order(line: bytes) -> None:
    with pytest.raises(UnreadableLine):
        read_order(line)


def test_an_order_is_not_an_answer() -> None:
    with pytest.raises(UnreadableLine):
        read_answer(encode(Ping()))


def test_what_has_a_preset_may_be_left_out() -> None:
    line = b'{"kind":"Say","utterance":1,"text":"","language":"nl","rate_wpm":140,"volume":1}'

    assert read_order(line) == Say(1, "", "nl", 140, 1.0)


@pytest.mark.parametrize("voice", ["3", "[]", '{"id": "a"}', '{"id": "a", "more": 1}'])
def test_a_voice_that_is_none_is_not_an_answer(voice: str) -> None:
    with pytest.raises(UnreadableLine):
        read_answer(
            f'{{"kind":"VoiceReady","voices":[],"has_sound":true,"found":[{voice}]}}'.encode()
        )
