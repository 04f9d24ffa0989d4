"""The invented site: tried at the first start, its results file leaves, and it can be removed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.export.file_format import read_results
from tests.journeys import paths
from tests.journeys.hands import Keys
from tests.journeys.program import Program

pytestmark = [pytest.mark.screen, pytest.mark.timeout(280)]

Start = Callable[[Path], Program]

PIN = "123456"
MARK = "This is an invented site to try things out."


def test_the_invented_site_is_tried_closed_opened_again_and_removed(
    start: Start, tmp_path: Path
) -> None:
    program = start(tmp_path / "data")
    keys = Keys(program)
    keys.press("English")
    keys.press("Yes, go on")
    keys.press("Try it now")
    program.page("Who are you?")
    program.sees(MARK)
    program.close()

    program = start(tmp_path / "data")
    keys = Keys(program)
    program.sees(MARK)
    paths.open_supporter_area(program, keys, PIN)
    keys.press("This site")
    program.page("This site")
    keys.press("Remove the invented site")
    keys.press("Yes, delete it for good")
    program.page("How do you want to begin?")

    assert MARK not in program.texts()


def test_a_results_file_is_written_into_a_folder_and_is_valid(
    start: Start, invented_site: Path, documents: Path
) -> None:
    program = start(invented_site)
    keys = Keys(program)
    paths.open_supporter_area(program, keys, PIN)
    keys.press("Results file")
    program.control(months(program)[0])
    names = months(program)

    keys.press(names[1])
    program.sees("This is in the file")
    keys.press("Documents")
    keys.press("Write the file")
    program.sees("You can remove the stick.")

    [written] = documents.glob("*.json")
    results = read_results(written.read_bytes())
    assert results.contents.cells
    assert written.name in " ".join(program.texts())


def test_a_month_with_too_few_people_makes_no_file_and_says_so(
    start: Start, invented_site: Path, documents: Path
) -> None:
    program = start(invented_site)
    keys = Keys(program)
    paths.open_supporter_area(program, keys, PIN)
    keys.press("Results file")
    program.control(months(program)[0])

    keys.press(months(program)[-1])

    program.sees("Too few people practised")
    assert not list(documents.iterdir())


def months(program: Program) -> list[str]:
    """Return the months that can be chosen, as they are read."""
    program.wait(lambda: any("202" in name for name in program.texts()))
    return [name for name in program.texts() if name.rpartition(" ")[2].isdigit()]
