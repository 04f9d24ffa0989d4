"""The audit finds every fault it promises to find, and none in a window that everybody can use."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.support_profile import Theme
from tests.ui.accessibility import windows
from tests.ui.accessibility.windows import Painted, Window, clean
from ui.accessibility.audit import AuditResult, audit
from ui.accessibility.audit_findings import Rule
from ui.accessibility.audit_window import place_in
from ui.accessibility.scan_frame import ScanFrame
from ui.theme.fonts import prepare_look
from ui.theme.tokens import Look
from ui.widgets.big_button import BigButton
from ui.widgets.number_table import NumberTable

SCALES = (100, 150, 200, 300)

FAULTS: dict[Rule, tuple[Callable[[Window], None], ...]] = {
    Rule.NAME: (windows.without_a_name, windows.with_another_name),
    Rule.ROLE: (windows.without_a_role,),
    Rule.TARGET: (windows.with_a_small_target, windows.with_a_target_that_lies),
    Rule.CLIP: (
        windows.with_words_too_long,
        windows.with_a_label_too_low,
        windows.with_shortened_words,
    ),
    Rule.CUT: (windows.with_a_button_outside,),
    Rule.OVERLAP: (windows.with_things_on_each_other,),
    Rule.OVERFLOW: (windows.scrolling_sideways,),
    Rule.CONTRAST: (windows.with_pale_words,),
    Rule.EDGE: (windows.with_a_faint_edge,),
    Rule.KEYREACH: (windows.that_keys_do_not_reach,),
    Rule.KEYTRAP: (windows.that_keeps_the_tab_key,),
    Rule.ORDER: (windows.with_a_jumping_focus,),
    Rule.FOCUSVIS: (windows.with_an_unseen_focus,),
    Rule.CALM: (windows.that_changes_when_the_focus_comes,),
    Rule.SLIDE: (windows.that_acts_at_once,),
    Rule.CHORD: (windows.with_two_keys_at_once, windows.with_a_letter_that_acts),
    Rule.LINE: (windows.with_a_long_line, windows.with_stretched_words),
    Rule.GLYPH: (windows.with_unknown_letters,),
}

PLANTED = [(rule, plant) for rule, faults in FAULTS.items() for plant in faults]


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    prepare_look(qapp)


def audited(window: Window, qtbot: QtBot) -> AuditResult:
    qtbot.addWidget(window)
    window.show()
    return audit(window)


def rules(result: AuditResult) -> set[Rule]:
    return {finding.rule for finding in result.findings}


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("scale", SCALES)
def test_a_clean_window_has_no_finding(qtbot: QtBot, theme: Theme, scale: int) -> None:
    result = audited(clean(Look(theme, scale)), qtbot)

    assert result.findings == ()
    assert result.controls == 12


def test_a_clean_window_is_clean_from_right_to_left(qtbot: QtBot) -> None:
    window = clean(Look())
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert audited(window, qtbot).findings == ()


@pytest.mark.parametrize(("rule", "plant"), PLANTED)
def test_every_fault_is_caught(qtbot: QtBot, rule: Rule, plant: Callable[[Window], None]) -> None:
    window = clean(Look())
    plant(window)

    assert rule in rules(audited(window, qtbot))


def test_every_rule_has_a_fault_that_proves_it() -> None:
    assert set(FAULTS) == set(Rule)


def test_a_simulated_program_may_have_smaller_targets(qtbot: QtBot) -> None:
    window = Window(Look())
    window.add(Painted("Send", QSize(300, 48)))
    window.body.setProperty("practiceDesktop", True)

    assert Rule.TARGET not in rules(audited(window, qtbot))


def test_what_stands_side_by_side_in_a_table_is_no_long_line(qtbot: QtBot) -> None:
    window, table = Window(Look()), NumberTable("What was said")
    words = "A customer asks whether the bicycle is done."
    table.display((words, words), ((words, words),))
    window.add(table)

    assert Rule.LINE not in rules(audited(window, qtbot))


def test_a_finding_says_where_and_what(qtbot: QtBot) -> None:
    window = Window(Look())
    windows.with_a_small_target(window)

    (finding,) = (f for f in audited(window, qtbot).findings if f.rule is Rule.TARGET)

    assert finding.widget.endswith('Painted "No"')
    assert finding.detail == "reacts on 300 x 50 px, needs 60"


@pytest.mark.parametrize("theme", Theme)
def test_the_frame_of_a_scan_is_no_edge_of_what_it_stands_around(
    qtbot: QtBot, theme: Theme
) -> None:
    window = clean(Look(theme))
    qtbot.addWidget(window)
    window.show()
    frame = ScanFrame(window)
    buttons = window.findChildren(BigButton)

    for framed in (buttons, buttons[-2:], buttons[-1:]):
        frame.surround(framed)

        assert audit(window).findings == ()
        assert frame.isVisible()
        assert frame.area().contains(place_in(framed[-1], window))


def test_the_focus_stays_where_it_was(qtbot: QtBot) -> None:
    window = clean(Look())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    last = window.findChildren(BigButton)[-1]
    last.setFocus()

    audit(window)

    assert last.hasFocus()
