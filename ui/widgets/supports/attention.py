"""What helps paying attention: a calm screen, and fewer things on it."""

from app.domain.support_profile import SupportProfile
from app.i18n import _
from ui.widgets.supports.row import OnOff, Row


def rows(profile: SupportProfile) -> tuple[Row, ...]:
    """Return what helps paying attention, as `profile` has it."""
    return (
        OnOff("shows_only_step", _("Only this step"), "icon/target", profile.shows_only_step),
        OnOff("is_calm", _("A calm screen"), "icon/leaf", profile.is_calm),
        OnOff("has_motion", _("Things may move"), "icon/hand-click", profile.has_motion),
    )
