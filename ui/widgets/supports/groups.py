"""The six groups of supports, each with its name, its picture and its table."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.domain.support_group import SupportGroup
from app.domain.support_profile import SupportProfile
from app.i18n import _
from ui.widgets.supports import attention, hearing, moving, reading, remembering, seeing
from ui.widgets.supports.row import Row

PICTURES: Mapping[SupportGroup, str] = MappingProxyType(
    {
        SupportGroup.SEEING: "pictogram/eyes",
        SupportGroup.HEARING: "pictogram/ear",
        SupportGroup.MOVING: "pictogram/tap",
        SupportGroup.READING: "pictogram/open-book",
        SupportGroup.REMEMBERING: "pictogram/thought",
        SupportGroup.ATTENTION: "pictogram/target",
    }
)

_TABLES: Mapping[SupportGroup, Callable[[SupportProfile], tuple[Row, ...]]] = MappingProxyType(
    {
        SupportGroup.SEEING: seeing.rows,
        SupportGroup.HEARING: hearing.rows,
        SupportGroup.MOVING: moving.rows,
        SupportGroup.READING: reading.rows,
        SupportGroup.REMEMBERING: remembering.rows,
        SupportGroup.ATTENTION: attention.rows,
    }
)


def rows_of(group: SupportGroup, profile: SupportProfile) -> tuple[Row, ...]:
    """Return the supports of `group`, as `profile` has them."""
    return _TABLES[group](profile)


def group_name(group: SupportGroup) -> str:
    """Return what `group` helps with."""
    names = {
        SupportGroup.SEEING: _("Seeing"),
        SupportGroup.HEARING: _("Hearing"),
        SupportGroup.MOVING: _("Moving"),
        SupportGroup.READING: _("Reading"),
        SupportGroup.REMEMBERING: _("Remembering"),
        SupportGroup.ATTENTION: _("Paying attention"),
    }
    return names[group]


def group_examples(group: SupportGroup) -> str:
    """Return a few words on what can be chosen in `group`."""
    examples = {
        SupportGroup.SEEING: _("Text size, colours, letters"),
        SupportGroup.HEARING: _("The voice"),
        SupportGroup.MOVING: _("Mouse, keys, switches"),
        SupportGroup.READING: _("Words, language"),
        SupportGroup.REMEMBERING: _("Help with each step"),
        SupportGroup.ATTENTION: _("A calm screen"),
    }
    return examples[group]
