"""A work instruction is read at one's own pace; somebody who cannot go on is heard."""

import pytest

from app.desktop.programs.work_instruction import WorkInstruction
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import FULL, SCENE, pick, press

PROGRAM = WorkInstruction()


@pytest.fixture(params=["tablet", "program"])
def instruction(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param)


def test_the_pages_are_turned_both_ways(instruction: Played) -> None:
    assert instruction.text("work_instruction/place") == "Page 1 of 2"
    assert instruction.text("work_instruction/care/words") == "Wear gloves."
    assert instruction.ignores(press("work_instruction/back"))

    instruction = instruction.do(press("work_instruction/next"))
    assert instruction.text("work_instruction/title") == "Change the tube"
    assert instruction.element("work_instruction/care") is None
    assert instruction.ignores(press("work_instruction/next"))

    instruction = instruction.do(press("work_instruction/back"))
    assert instruction.fact("work_instruction.sheet") == "wheel"


def test_done_comes_on_the_last_page_and_can_be_begun_again(instruction: Played) -> None:
    assert instruction.ignores(press("work_instruction/done"))

    instruction = instruction.do(press("work_instruction/next"), press("work_instruction/done"))
    assert instruction.text("work_instruction/ready/words") == "The work is done."

    instruction = instruction.do(press("work_instruction/again"))
    assert instruction.text("work_instruction/place") == "Page 1 of 2"


def test_somebody_who_cannot_go_on_is_heard(instruction: Played) -> None:
    instruction = instruction.do(press("work_instruction/stop"), press("work_instruction/report"))
    assert instruction.text("work_instruction/answer") == "Choose what it is first."

    instruction = instruction.do(
        pick("work_instruction/trouble", "tool"), press("work_instruction/report")
    )

    assert instruction.fact("work_instruction.reported") == "tool"
    assert instruction.text("work_instruction/reported") == "Jasmin knows it and comes to you."


def test_the_question_can_be_closed_without_an_answer(instruction: Played) -> None:
    instruction = instruction.do(
        press("work_instruction/stop"),
        pick("work_instruction/trouble", "part"),
        press("work_instruction/keep"),
    )

    assert instruction.fact("work_instruction.reported") == ""
    assert instruction.fact("work_instruction.asking") == "no"


def test_the_list_leads_to_every_page() -> None:
    instruction = start(PROGRAM, "program").do(press("work_instruction/sheet/tube"))

    assert instruction.item("work_instruction/sheet/tube").is_chosen
    assert instruction.text("work_instruction/place") == "Page 2 of 2"


def test_a_setup_without_pages_is_named() -> None:
    with pytest.raises(SetupProblem, match="'sheets' must have at least one"):
        PROGRAM.start("tablet", {**FULL["work_instruction"], "sheets": []}, SCENE)
