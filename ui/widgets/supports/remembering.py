"""What helps remembering: where help begins, when it comes, and what it shows."""

from app.domain.prompting import Direction
from app.domain.support_profile import SupportProfile
from app.i18n import _
from ui.widgets.choice_tiles import Option
from ui.widgets.supports.row import OnOff, Question, Row, set_to


def rows(profile: SupportProfile) -> tuple[Row, ...]:
    """Return what helps remembering, as `profile` has it."""
    return (
        Question(
            "direction",
            _("Help"),
            _directions(),
            profile.direction.value,
            lambda one, key: set_to(one, direction=Direction(key)),
        ),
        Question(
            "waiting_seconds",
            _("When help comes"),
            _paces(),
            str(profile.waiting_seconds),
            lambda one, key: set_to(one, waiting_seconds=None if key == "None" else int(key)),
        ),
        OnOff(
            "has_spotlight",
            _("Show where to press"),
            "icon/bulb",
            profile.has_spotlight,
            is_more=True,
        ),
        OnOff(
            "has_demonstration",
            _("Show how it is done"),
            "icon/hand-click",
            profile.has_demonstration,
            is_more=True,
        ),
    )


def _directions() -> tuple[Option, ...]:
    return (
        Option(Direction.LEAST_TO_MOST.value, _("I try first"), "icon/user"),
        Option(Direction.MOST_TO_LEAST.value, _("Show me first"), "icon/eye"),
    )


def _paces() -> tuple[Option, ...]:
    """When help is offered: 4, 8 or 20 seconds without an act, or only when asked."""
    return (
        Option("4", _("Soon")),
        Option("8", _("After a moment")),
        Option("20", _("Later")),
        Option("None", _("Only when I ask")),
    )
