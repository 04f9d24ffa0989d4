"""The help page leads from the simple things to a person, and says if it works again."""

import pytest

from app.desktop.programs.helpdesk import Helpdesk
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import SCENE, press

PROGRAM = Helpdesk()


@pytest.fixture(params=["program", "web", "phone"])
def helpdesk(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param)


def test_the_right_check_makes_it_work(helpdesk: Played) -> None:
    helpdesk = helpdesk.do(press("helpdesk/device/sound"), press("helpdesk/check/cable"))
    assert helpdesk.text("helpdesk/answer") == "Done. Now try if it works."

    helpdesk = helpdesk.do(press("helpdesk/try"))
    assert helpdesk.text("helpdesk/answer").startswith("It does not work yet.")
    assert helpdesk.fact("helpdesk.works.sound") == "no"

    helpdesk = helpdesk.do(press("helpdesk/check/volume"), press("helpdesk/try"))
    assert helpdesk.text("helpdesk/answer") == "It works again."
    assert helpdesk.fact("helpdesk.works.sound") == "yes"


def test_what_nobody_can_mend_alone_needs_a_person(helpdesk: Played) -> None:
    helpdesk = helpdesk.do(
        press("helpdesk/device/printer"),
        press("helpdesk/check/cable"),
        press("helpdesk/check/paper"),
        press("helpdesk/try"),
    )
    assert helpdesk.fact("helpdesk.works.printer") == "no"

    helpdesk = helpdesk.do(press("helpdesk/ask"))
    assert helpdesk.text("helpdesk/answer") == "Jasmin comes to you."
    assert helpdesk.ignores(press("helpdesk/ask"))


def test_what_works_is_said_to_work(helpdesk: Played) -> None:
    helpdesk = helpdesk.do(press("helpdesk/device/network"), press("helpdesk/try"))

    assert helpdesk.text("helpdesk/answer") == "It works again."


def test_back_leads_to_all_devices(helpdesk: Played) -> None:
    helpdesk = helpdesk.do(press("helpdesk/device/screen"), press("helpdesk/back"))

    assert helpdesk.text("helpdesk/question") == "What does not work?"


def test_a_fault_that_does_not_fit_the_device_is_named() -> None:
    content = {"helper": "kofi", "faults": [{"device": "sound", "fault": "paper"}]}

    with pytest.raises(SetupProblem, match=r"'faults\[0\].fault' does not fit"):
        PROGRAM.start("web", content, SCENE)
