"""Who starts the program a second time is shown the window that is open."""

import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.bootstrap import build
from app.store.already_open import (
    Asked,
    answer,
    ask_to_come_forward,
    is_open_elsewhere,
    prepare_to_be_asked,
)

NOT_LONG_SECONDS = 0.1


def test_a_folder_is_open_from_its_opening_to_its_closing(tmp_path: Path) -> None:
    assert not is_open_elsewhere(tmp_path)

    with closing(build(tmp_path)):
        assert is_open_elsewhere(tmp_path)

    assert not is_open_elsewhere(tmp_path)


def test_asking_whether_it_is_open_keeps_nobody_out(tmp_path: Path) -> None:
    build(tmp_path).close()

    assert not is_open_elsewhere(tmp_path)

    with closing(build(tmp_path)):
        assert is_open_elsewhere(tmp_path)


@pytest.mark.parametrize("brought", [None, Path("/stick/Обяд.wisepack")])
def test_a_window_that_is_asked_answers(tmp_path: Path, brought: Path | None) -> None:
    brought = brought.absolute() if brought else None
    file = prepare_to_be_asked(tmp_path)
    answers: list[bool] = []
    second = threading.Thread(
        target=lambda: answers.append(ask_to_come_forward(tmp_path, brought, 10))
    )

    second.start()
    while (asked := answer(file)) is None:
        pass
    second.join()

    assert answers == [True]
    assert asked == Asked(brought)
    assert answer(file) is None


@pytest.mark.parametrize("words", [b"stick/lunch.wisepack", b"\xff\xfe", b"x" * 5000])
def test_strange_words_only_ask_for_the_window(tmp_path: Path, words: bytes) -> None:
    file = prepare_to_be_asked(tmp_path)
    file.write_bytes(words)

    assert answer(file) == Asked()


def test_where_nobody_answers_the_question_is_taken_back(tmp_path: Path) -> None:
    file = prepare_to_be_asked(tmp_path)

    assert not ask_to_come_forward(tmp_path, None, NOT_LONG_SECONDS)

    assert answer(file) is None


def test_a_folder_that_is_gone_asks_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert not ask_to_come_forward(tmp_path / "gone", None, NOT_LONG_SECONDS)
    assert answer(tmp_path / "gone" / "come-forward") is None
    caplog.clear()
