"""One more supporter opens the door with a passphrase of their own; who left opens nothing any more."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.domain.person import Supporter
from app.identity.secret import hash_recovery_code, hash_secret
from tests.ui.flows.conftest import Settle, ShowFlow
from ui.flows.context import Context
from ui.flows.set_up import RecoveryCodeFlow
from ui.flows.supporters import NewSupporterFlow, SupportersFlow
from ui.places import Place, SiteRules
from ui.screens.start.recovery import RecoveryScreen
from ui.screens.start.supporter import SupporterScreen
from ui.screens.supporter.supporters import SupporterCard, SupportersScreen
from ui.site_places import NewSupporter, NewSupporterCode, Supporters

WORDS = "a tall green tree"


@pytest.fixture
def ana(context: Context, settle: Settle) -> Supporter:
    """Ana, who is in the supporter area."""
    people, found = context.services.store.people, list[Supporter]()
    hashes = (hash_secret("123456"), hash_recovery_code("ABCD"))
    context.background.store(
        lambda: people.add_supporter("Ana", *hashes), found.append, context.report_trouble
    )
    settle()
    context.session.supporter = found[0]
    return found[0]


def _known(context: Context, settle: Settle) -> list[str]:
    names: list[str] = []
    people = context.services.store.people
    context.background.store(
        lambda: [one.nickname for one in people.supporters()], names.extend, context.report_trouble
    )
    settle()
    return names


def _add_bo(context: Context, show_flow: ShowFlow, qtbot: QtBot) -> NewSupporterCode:
    flow = show_flow(NewSupporterFlow(NewSupporter(), context))
    screen = flow.screen
    assert isinstance(screen, SupporterScreen)
    screen.name.set_text("Bo")
    screen.secret.set_text(WORDS)
    screen.again.set_text(WORDS)
    with qtbot.waitSignal(flow.went, timeout=20_000) as gone:
        screen.next_button.click()
    assert gone.args is not None
    [place] = gone.args
    assert isinstance(place, NewSupporterCode)
    return place


def test_one_more_supporter_has_a_passphrase_and_a_code_of_their_own(
    context: Context, ana: Supporter, show_flow: ShowFlow, settle: Settle, qtbot: QtBot
) -> None:
    place = _add_bo(context, show_flow, qtbot)

    assert place.supporter.nickname == "Bo"
    assert len(place.code) > 20
    assert _known(context, settle) == ["Ana", "Bo"]
    assert context.session.supporter == ana


def test_after_the_code_the_supporters_are_shown(
    context: Context, ana: Supporter, show_flow: ShowFlow, qtbot: QtBot
) -> None:
    flow = show_flow(RecoveryCodeFlow(NewSupporterCode(ana, "ABCD-EFGH"), context))
    assert isinstance(flow.screen, RecoveryScreen)

    with qtbot.waitSignal(flow.went) as gone:
        flow.screen.next_button.click()

    assert gone.args == [Supporters()]


def test_who_left_is_taken_away_after_a_clear_yes_and_nobody_takes_away_themselves(
    context: Context, ana: Supporter, show_flow: ShowFlow, settle: Settle, qtbot: QtBot
) -> None:
    _add_bo(context, show_flow, qtbot)
    screen = show_flow(SupportersFlow(Supporters(), context)).screen
    assert isinstance(screen, SupportersScreen)
    own, other = screen.findChildren(SupporterCard)
    assert not hasattr(own, "removal")

    other.removal.delete_button.click()
    settle()
    assert _known(context, settle) == ["Ana", "Bo"]
    other.removal.confirm_button.click()
    settle()

    assert _known(context, settle) == ["Ana"]


@pytest.mark.parametrize(
    ("press", "place"),
    [
        (lambda screen: screen.add_button.click(), NewSupporter()),
        (lambda screen: screen.back_wanted.emit(), SiteRules()),
    ],
)
def test_the_ways_on(
    context: Context,
    ana: Supporter,
    show_flow: ShowFlow,
    qtbot: QtBot,
    press: Callable[[object], None],
    place: Place,
) -> None:
    flow = show_flow(SupportersFlow(Supporters(), context))

    with qtbot.waitSignal(flow.went) as gone:
        press(flow.screen)

    assert gone.args == [place]
