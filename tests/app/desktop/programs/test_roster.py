"""The roster: one's own week, the team's week, and a yes or a no to other hours."""

import pytest

from app.desktop.programs.roster import Roster
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import FULL, SCENE, pick, press

PROGRAM = Roster()


@pytest.fixture(params=["web", "phone"])
def roster(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param)


def test_a_day_says_when_where_and_with_whom(roster: Played) -> None:
    assert roster.item("roster/day/monday").subtitle == "08:00 to 16:00"
    assert roster.item("roster/day/tuesday").subtitle == "Free day"

    roster = roster.do(press("roster/day/monday"))

    assert roster.text("roster/detail/start") == "You begin at 08:00."
    assert roster.text("roster/detail/place") == "Place: Workshop"
    assert roster.text("roster/detail/people") == "You work with: Kofi, Bram"

    roster = roster.do(press("roster/day/tuesday"))

    assert roster.text("roster/detail/free") == "You are free."


def test_the_team_is_a_table(roster: Played) -> None:
    roster = roster.do(press("roster/tab/team"))

    table = roster.table("roster/team")
    assert table.columns == ("Name", "Monday", "Tuesday")
    assert table.rows == (("Kofi", "08:00–16:00", "free"),)


def test_a_yes_changes_the_hours(roster: Played) -> None:
    assert roster.item("roster/day/monday").badge == "Question"

    roster = roster.do(press("roster/tab/changes"), press("roster/change/early/yes"))
    assert roster.text("roster/change/early/card/answer") == "You said yes. Kofi knows it."
    assert roster.element("roster/change/early/yes") is None

    roster = roster.do(press("roster/tab/mine"))
    assert roster.item("roster/day/monday").subtitle == "06:00 to 14:00"
    assert roster.item("roster/day/monday").badge == ""


def test_a_yes_on_a_free_day_says_where_and_with_whom() -> None:
    extra = {"id": "extra", "day": "tuesday", "start": "08:00", "end": "12:00"}
    change = {**extra, "from": "kofi", "why": "x", "place": "Shop", "with": ["bram"]}
    team = [{"person": "me", "shifts": ["08:00-16:00", ""]}]
    setup = {**FULL["roster"], "team": team, "changes": [change]}
    roster = Played(PROGRAM, PROGRAM.start("web", setup, SCENE)).do(press("roster/tab/changes"))
    assert roster.text("roster/change/extra/card/place") == "Place: Shop"

    roster = roster.do(press("roster/change/extra/yes"), press("roster/tab/team"))
    assert roster.table("roster/team").rows[0][1:] == ("08:00–16:00", "08:00–12:00")

    roster = roster.do(press("roster/tab/mine"), press("roster/day/tuesday"))
    assert roster.text("roster/detail/place") == "Place: Shop"
    assert roster.text("roster/detail/people") == "You work with: Bram"


def test_a_no_asks_for_a_reason_and_leaves_the_hours(roster: Played) -> None:
    roster = roster.do(press("roster/tab/changes"), press("roster/change/early/no"))
    assert roster.ignores(press("roster/change/early/yes"))

    roster = roster.do(press("roster/refuse"))
    assert roster.text("roster/answer") == "Choose a reason first."

    roster = roster.do(pick("roster/reason", "private"), press("roster/refuse"))
    assert roster.fact("roster.change.early") == "refused"
    assert roster.fact("roster.change.early.reason") == "private"

    roster = roster.do(press("roster/tab/mine"))
    assert roster.item("roster/day/monday").subtitle == "08:00 to 16:00"


def test_a_no_can_be_taken_back_before_it_is_sent(roster: Played) -> None:
    roster = roster.do(
        press("roster/tab/changes"), press("roster/change/early/no"), press("roster/keep")
    )

    assert roster.fact("roster.change.early") == "waiting"
    assert roster.fact("roster.waiting") == "1"
    assert not roster.ignores(press("roster/change/early/yes"))


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"days": [{"day": "monday", "start": "8", "end": "16:00", "place": "x"}]}, "start"),
        ({"team": [{"person": "kofi", "shifts": []}]}, "'team[0].shifts' must have 2 entries"),
        (
            {
                "changes": [
                    {
                        "id": "x",
                        "day": "friday",
                        "start": "06:00",
                        "end": "07:00",
                        "from": "kofi",
                        "why": "x",
                    }
                ]
            },
            "'changes[0].day' is not a day",
        ),
        (
            {
                "changes": [
                    {
                        "id": "x",
                        "day": "tuesday",
                        "start": "06:00",
                        "end": "07:00",
                        "from": "kofi",
                        "why": "x",
                    }
                ]
            },
            "changes[0].place",
        ),
    ],
)
def test_a_setup_that_does_not_fit_is_named(change: dict[str, object], named: str) -> None:
    with pytest.raises(SetupProblem) as problem:
        PROGRAM.start("web", {**FULL["roster"], **change}, SCENE)

    assert named in str(problem.value)
