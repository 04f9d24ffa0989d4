"""Sealed tallies: made beside the collector's file on each computer, counted by the collector alone."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.admin.tallies import KEY, write_collector
from app.bootstrap import Services
from app.domain.person import Consent
from app.domain.site import Site
from app.domain.task import Scenario
from tests.app.admin.test_tallies import HERE, THERE, tally, workstation
from tests.app.store.facts import whole_attempt
from tests.ui.flows.conftest import Settle, ShowFlow
from ui.background import ignore
from ui.flows.context import Context
from ui.flows.count_together import CountTogetherFlow
from ui.flows.sealed_tally import SealedTallyFlow
from ui.screens.supporter.count_together import CountTogetherScreen
from ui.screens.supporter.sealed_tally import SealedTallyScreen
from ui.site_places import CountTogether, SealedTally
from ui.widgets.number_table import NumberTable
from ui.widgets.picture_tile import WideTile


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one place that files can go to."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    return folder


def fill(services: Services, nicknames: Sequence[str]) -> None:
    people = services.store.people
    for nickname in nicknames:
        added = people.add_employee(nickname, "pictogram/cup")
        people.change_employee(replace(added, consent=Consent.YES))
        services.store.progress.record(whole_attempt(f"of-{nickname}", added.id))


@pytest.fixture
def here(context: Context, settle: Settle) -> Context:
    """Three people practised here in a month that is long over."""
    context.session.site = Site("Werkplaats", Scenario.SOCIAL)
    context.background.store(lambda: fill(context.services, HERE), ignore, context.report_trouble)
    settle()
    return context


@pytest.fixture
def sealed(here: Context, show_flow: ShowFlow, settle: Settle, stick: Path) -> SealedTallyFlow:
    flow = show_flow(SealedTallyFlow(SealedTally(), here))
    settle()
    return flow


def sealed_screen(flow: SealedTallyFlow) -> SealedTallyScreen:
    assert isinstance(flow.screen, SealedTallyScreen)
    return flow.screen


def look_again(flow: SealedTallyFlow, settle: Settle) -> SealedTallyScreen:
    screen = sealed_screen(flow)
    screen.again_button.click()
    settle()
    return screen


def test_what_is_counted_is_shown_before_anything_is_written(
    sealed: SealedTallyFlow, stick: Path
) -> None:
    texts = sealed_screen(sealed).texts()

    assert "March 2026. People: 3. Attempts: 3." in texts
    assert "No file of a collector is here. Put in the stick." in texts
    assert not any(name in text for text in texts for name in HERE)
    assert list(stick.iterdir()) == []


def test_a_tally_is_written_beside_the_collectors_file(
    sealed: SealedTallyFlow, stick: Path, tmp_path: Path, settle: Settle
) -> None:
    write_collector(tmp_path / "collector", stick)
    screen = look_again(sealed, settle)

    screen.write_button.click()
    for _unused in range(4):
        settle()

    assert "The tally is written. You can remove the stick." in screen.texts()
    (written,) = stick.glob("*_2026-03.tally")
    assert not any(name.encode() in written.read_bytes() for name in HERE)


def test_a_file_that_only_looks_like_a_collectors_is_told(
    sealed: SealedTallyFlow, stick: Path, settle: Settle, caplog: pytest.LogCaptureFixture
) -> None:
    (stick / "other.collector").write_text("{}", "utf-8")
    screen = look_again(sealed, settle)

    screen.write_button.click()
    settle()

    assert "This file cannot be used. Ask the collector for a new one." in screen.texts()
    assert screen.write_button.isEnabled()
    assert list(stick.glob("*.tally")) == []
    caplog.clear()


@pytest.fixture
def collecting(here: Context, show_flow: ShowFlow, stick: Path) -> CountTogetherFlow:
    return show_flow(CountTogetherFlow(CountTogether(), here))


def together_screen(flow: CountTogetherFlow) -> CountTogetherScreen:
    assert isinstance(flow.screen, CountTogetherScreen)
    return flow.screen


def press(screen: CountTogetherScreen, words: str) -> None:
    tile = next(one for one in screen.findChildren(WideTile) if words in one.accessibleName())
    tile.click()


def count(flow: CountTogetherFlow, settle: Settle) -> CountTogetherScreen:
    screen = together_screen(flow)
    screen.again_button.click()
    settle()
    press(screen, "tall")
    settle()
    settle()
    return screen


def test_several_computers_together_are_enough(
    collecting: CountTogetherFlow, stick: Path, tmp_path: Path, settle: Settle
) -> None:
    press(together_screen(collecting), "My folder")
    settle()
    for name, people in (("one", HERE), ("other", THERE)):
        assert tally(workstation(tmp_path / name, people), stick / "wise-steps.collector") == 0

    screen = count(collecting, settle)

    assert "Results of March 2026" in screen.texts()
    table = screen.findChild(NumberTable)
    assert table is not None
    assert any("People: 5, Attempts: 5" in line for line in table.in_words())


def test_too_few_stay_too_few_and_a_damaged_file_stops_nothing(
    collecting: CountTogetherFlow, stick: Path, tmp_path: Path, settle: Settle
) -> None:
    press(together_screen(collecting), "My folder")
    settle()
    assert tally(workstation(tmp_path / "one", HERE), stick / "wise-steps.collector") == 0
    (stick / "torn.tally").write_bytes(b"torn")

    screen = count(collecting, settle)

    assert "There are too few people, also together." in screen.texts()
    assert "torn.tally is not used. It is damaged, or not for you." in screen.texts()


def test_who_never_wrote_a_collectors_file_can_open_nothing(
    collecting: CountTogetherFlow,
    stick: Path,
    settle: Settle,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (stick / "of-others.tally").write_bytes(b"sealed for somebody else")

    screen = count(collecting, settle)

    assert any(text.startswith("Write your collector's file first.") for text in screen.texts())
    caplog.clear()


def test_a_spoiled_key_is_told_and_who_can_help(
    collecting: CountTogetherFlow, stick: Path, settle: Settle, caplog: pytest.LogCaptureFixture
) -> None:
    (collecting.context.folder / KEY).write_bytes(b"spoiled")
    (stick / "of-others.tally").write_bytes(b"sealed for somebody else")

    screen = count(collecting, settle)

    told = "The key for tallies is damaged. Ask the person who looks after this computer."
    assert told in screen.texts()
    caplog.clear()
