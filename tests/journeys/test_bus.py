"""An exercise is done through the accessibility bus alone, by another process than the program's."""

import json
import subprocess
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.content.library import Library
from app.demo import DEMO_PIN
from app.domain.support_profile import SupportProfile
from app.export.file_format import read_results
from tests.journeys.outside import printed_by, running
from tests.journeys.paths import CHOOSE
from tests.journeys.supports import give

pytestmark = [pytest.mark.screen, pytest.mark.linux, pytest.mark.timeout(280)]

CLIENT = Path(__file__).with_name("bus_client.py")

ORDERS = [
    ["see", "Who are you?"],
    ["press", "Kim"],
    ["press", "Yes, I am Kim"],
    ["see", CHOOSE],
    ["press", "Something else"],
    ["see", "Everything you can practise"],
    ["press", "Answer a mail about Friday"],
    ["press", "Start now"],
    ["see", "Step 1 of 7"],
    ["press", "Help"],
    ["press", "Start"],
    ["see", "Step 2 of 7"],
    ["press", "Mail"],
    ["see", "Step 3 of 7"],
    ["press", "Kofi, Friday…"],
    ["see", "Step 4 of 7"],
    ["press", "Reply"],
    ["see", "Step 5 of 7"],
    ["type", "Message", "Yes, I can come."],
    ["see", "Step 6 of 7"],
    ["press", "Send"],
    ["see", "Step 7 of 7"],
    ["press", "Sent"],
    ["see", "Well done!"],
    ["press", "Good"],
    ["press", "Stop"],
    ["see", "Who are you?"],
]


def test_an_exercise_is_done_by_names_and_actions_only(invented_site: Path) -> None:
    report = follow(ORDERS, invented_site)

    assert report["nameless"] == []
    assert report["met"] > 50


def test_a_table_of_a_program_has_rows_and_named_columns(invented_site: Path) -> None:
    begin = ORDERS[: ORDERS.index(["see", "Everything you can practise"]) + 1]
    columns = "Shelf, Pieces, State"
    orders = [
        *begin,
        ["press", "Fill in the count list"],
        ["press", "Start now"],
        ["read", "Count list of Friday", columns, "2, 112, good"],
        ["type", "Shelf", "4"],
        ["see", "Step 2 of 4"],
        ["type", "Pieces", "36"],
        ["see", "Step 3 of 4"],
        ["press", "good"],
        ["see", "Step 4 of 4"],
        ["press", "Add the row"],
        ["see", "Well done!"],
    ]

    report = follow(orders, invented_site)

    assert report["nameless"] == []


def test_who_sees_only_this_step_meets_nothing_else(invented_site: Path) -> None:
    give(invented_site, "Kim", SupportProfile(waiting_seconds=None, shows_only_step=True))
    begin = ORDERS[: ORDERS.index(["see", "Step 4 of 7"]) + 1]
    others = ("New mail", "Sent", "Close Mail")
    orders = [
        *(order for order in begin if order != ["press", "Help"]),
        ["see", "Reply"],
        *(["miss", other] for other in others),
        ["press", "Show everything"],
        *(["see", other] for other in others),
    ]

    report = follow(orders, invented_site)

    assert report["nameless"] == []


def test_the_practice_with_the_mouse_is_done_without_a_mouse(invented_site: Path) -> None:
    begin = ORDERS[: ORDERS.index(["see", "Everything you can practise"]) + 1]
    orders = [
        *begin,
        ["press", "Put articles into boxes with the mouse"],
        ["press", "Start now"],
        ["see", "Step 1 of 5"],
        ["press", "Brake cable"],
        ["see", "Step 2 of 5"],
        ["press", "Box A, empty"],
        ["see", "Step 3 of 5"],
        ["press", "Rear light"],
        ["press", "Box B, empty"],
        ["see", "Step 4 of 5"],
        ["press", "Helmet"],
        ["press", "Box A, 1 inside"],
        ["see", "Step 5 of 5"],
        ["press", "All is put away"],
        ["see", "Well done!"],
    ]

    report = follow(orders, invented_site)

    assert report["nameless"] == []


def test_each_step_is_announced_once(invented_site: Path) -> None:
    give(invented_site, "Kim", SupportProfile(waiting_seconds=None))
    library = Library.load("en")
    steps = library.exercise("mail_about_friday", library.skin()).steps
    orders = [order for order in ORDERS if order != ["press", "Help"]]

    report = follow(orders, invented_site)

    announced = [sentence for text in report["announced"] for sentence in text.split("\n")]
    instructions = [step.instruction.easy for step in steps]
    assert [one for one in announced if one in instructions] == instructions
    paths = [f"Step {number} of {len(steps)}" for number in range(1, len(steps) + 1)]
    assert [one for one in announced if one in paths] == paths


def test_help_and_what_was_not_needed_are_announced_once(invented_site: Path) -> None:
    give(invented_site, "Kim", SupportProfile(waiting_seconds=None))
    library = Library.load("en")
    step = library.exercise("mail_about_friday", library.skin()).steps[2]
    begin = ORDERS[: ORDERS.index(["see", "Step 3 of 7"]) + 1]
    orders = [order for order in begin if order != ["press", "Help"]]
    asks = [
        ["press", "Help"],
        ["hear", step.instruction.easy, "2"],
        ["press", "Help"],
        ["hear", step.hint, "1"],
    ]
    strays = [["press", "New mail"], ["hear", "You do not need this now.", "1"]]

    report = follow([*orders, *asks, *strays], invented_site)

    announced = [sentence for text in report["announced"] for sentence in text.split("\n")]
    assert announced.count(step.hint) == 1
    assert announced.count("You do not need this now.") == 1


def test_a_supporter_reads_a_step_map_and_writes_the_results_file(
    invented_site: Path, documents: Path
) -> None:
    orders = [
        ["see", "Who are you?"],
        ["press", "I am a supporter"],
        ["type", "Passphrase or PIN", DEMO_PIN],
        ["press", "Open"],
        ["see", "Has practised"],
        ["press", "Fatou"],
        ["press", "Tell your supervisor that the bus is late"],
        ["see", "Your bus is late. Open the chat with Fatima."],
        ["see", "Shown where"],
        ["press", "Results file"],
        ["press", month_before_last(datetime.now().astimezone().date())],
        ["see", "All numbers of the file"],
        ["press", "Documents"],
        ["press", "Write the file"],
        ["see", "You can remove the stick."],
        ["press", "Leave"],
        ["see", "Who are you?"],
    ]

    report = follow(orders, invented_site)

    [written] = documents.glob("*.json")
    assert read_results(written.read_bytes()).contents.cells
    assert report["nameless"] == []


def month_before_last(today: date) -> str:
    """Return the newest month but one that has ended, as it is called."""
    first = today.replace(day=1)
    for _unused in range(2):
        first = (first - timedelta(days=1)).replace(day=1)
    return f"{first:%B %Y}"


def follow(orders: list[list[str]], folder: Path) -> Any:
    """Let the client carry out `orders` in the running program; return what it reports."""
    with running(folder) as process:
        done = subprocess.run(
            ["/usr/bin/python3", "-W", "ignore", str(CLIENT), str(process)],
            input=json.dumps(orders),
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
    assert done.returncode == 0, done.stderr + printed_by(folder)
    return json.loads(done.stdout)
