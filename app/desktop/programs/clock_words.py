"""The words both looks of the time clock share."""

from app.desktop.elements import Button, Column, Element, Emphasis, Picture, Table, Text, Weight
from app.desktop.programs.clock_state import Answer, ClockState, Kind, Status
from app.desktop.skin import ME
from app.i18n import _


def kind_name(kind: Kind) -> str:
    """Return what a clocking says."""
    names = {
        # Translators: tell the time clock that the work begins
        Kind.COME: _("Clock in"),
        # Translators: tell the time clock that the work ends
        Kind.GO: _("Clock out"),
        Kind.PAUSE: _("Start break"),
        Kind.RESUME: _("End break"),
    }
    return names[kind]


def kind_button(kind: Kind, emphasis: Emphasis = Emphasis.MAIN) -> Button:
    """Return the button that clocks."""
    icons = {
        Kind.COME: "icon/door-enter",
        Kind.GO: "icon/door-exit",
        Kind.PAUSE: "icon/coffee",
        Kind.RESUME: "icon/player-play",
    }
    return Button(f"clock/{kind}", kind_name(kind), icon=icons[kind], emphasis=emphasis)


def status_text(state: ClockState) -> Text:
    """Return whether the player is at work."""
    words = {
        Status.OUT: _("You are not at work."),
        Status.IN: _("You are at work."),
        Status.PAUSE: _("You are on a break."),
    }
    return Text("clock/status", words[state.status], Weight.STRONG)


def today_table(state: ClockState) -> Element:
    """Return what was clocked today."""
    if not state.today:
        return Text("clock/nothing_today", _("You have not clocked in today."))
    rows = tuple((kind_name(each.kind), each.time) for each in state.today)
    return Table("clock/today", _("Clocked today"), (_("What"), _("Time")), rows)


def confirmation(state: ClockState) -> Column:
    """Return the page that says what was clocked last."""
    last = state.today[-1]
    words = {
        Kind.COME: _("You are clocked in."),
        Kind.GO: _("You are clocked out."),
        Kind.PAUSE: _("Your break has started."),
        Kind.RESUME: _("Your break is over."),
    }
    parts = (
        Picture("clock/confirmed/sign", "icon/check", size=64),
        Text("clock/confirmed/words", words[last.kind], Weight.TITLE),
        Text("clock/confirmed/time", last.time, Weight.DISPLAY),
        Text("clock/confirmed/name", state.scene.skin.person(ME).name, Weight.BODY),
        Button("clock/done", _("OK"), icon="icon/check", emphasis=Emphasis.MAIN),
    )
    return Column("clock/confirmed", parts, scrolls=True, is_centred=True)


def answer(state: ClockState) -> tuple[Text, ...]:
    """Return what the clock says to the last act, if anything."""
    if state.answer is Answer.NONE:
        return ()
    words = {
        Answer.BADGE_NOT_FITTING: _("This badge number does not match. Try again."),
        Answer.NOTHING_TYPED: _("Type your badge number first."),
        Answer.ALREADY_IN: _("You are already clocked in."),
        Answer.ALREADY_OUT: _("You are already clocked out."),
        Answer.CHOOSE_DAY: _("Choose the day first."),
        Answer.CHOOSE_KIND: _("Choose first if you mean in or out."),
        Answer.CHOOSE_TIME: _("Choose the time first."),
        Answer.CHOOSE_REASON: _("Choose the reason first."),
        Answer.SENT: _("Your request is sent."),
    }
    return (Text("clock/answer", words[state.answer], Weight.STRONG),)
