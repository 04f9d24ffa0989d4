"""What is different between two profiles, in the words of their pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.hearing import heard_languages, own_languages
from app.domain.support_group import SUPPORTS, SupportGroup
from app.domain.support_profile import SupportProfile
from app.i18n import LANGUAGES, _
from ui.widgets.supports import hearing
from ui.widgets.supports.groups import group_name, rows_of
from ui.widgets.supports.own_switch import words_of
from ui.widgets.supports.row import OnOff, OwnSwitch, Question, Row


@dataclass(frozen=True, slots=True)
class Difference:
    """One support: what it is called, how it is, and how it would be. `before` may be empty."""

    label: str
    before: str
    after: str


def differences(before: SupportProfile, after: SupportProfile) -> tuple[Difference, ...]:
    """Return what changes from `before` to `after`; empty when they are the same."""
    found = tuple(one for group in SupportGroup for one in _in_group(group, before, after))
    if not found and before != after:
        return (Difference(_("Small things"), "", ""),)
    return found


def chosen(profile: SupportProfile) -> dict[SupportGroup, tuple[Difference, ...]]:
    """Return what is other in `profile` than at first, by group; a group without is left out."""
    first = SupportProfile(language=profile.language)
    found = {group: tuple(_in_group(group, first, profile)) for group in SupportGroup}
    return {group: choices for group, choices in found.items() if choices}


def support_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return what supports are called, or their group where they have no row of their own."""
    called: dict[str, str] = {}
    for group, fields in SUPPORTS.items():
        called |= dict.fromkeys(fields, group_name(group))
        called |= {row.name: row.label for row in rows_of(group, SupportProfile())}
    return tuple(dict.fromkeys(called[name] for name in names if name in called))


def _in_group(
    group: SupportGroup, before: SupportProfile, after: SupportProfile
) -> Iterator[Difference]:
    languages = _told_apart(before, after)
    known = {row.name: row for row in _rows(group, before, languages)}
    for row in _rows(group, after, languages):
        old = known.get(row.name)
        if old is None or _chosen(old) != _chosen(row):
            yield Difference(row.label, _answer(old) if old else "", _answer(row))


def _rows(
    group: SupportGroup, profile: SupportProfile, languages: Sequence[str]
) -> tuple[Row, ...]:
    if group is SupportGroup.HEARING:
        return hearing.rows(profile, languages)
    return rows_of(group, profile)


def _told_apart(*profiles: SupportProfile) -> tuple[str, ...]:
    """The languages of ours that are heard in different ways; none where all sound the same."""
    if not any(own_languages(one) for one in profiles):
        return ()
    named = {one for own in profiles for one in (*heard_languages(own), *own_languages(own))}
    return tuple(one.code for one in LANGUAGES if one.code in named)


def _chosen(row: Row) -> object:
    match row:
        case OnOff():
            return row.is_on
        case OwnSwitch():
            return row.now
        case Question():
            return row.chosen


def _answer(row: Row) -> str:
    match row:
        case OnOff():
            return _("On") if row.is_on else _("Off")
        case OwnSwitch():
            return words_of(row.now)
        case Question():
            own = _("Your own choice")
            return next((one.text for one in row.options if one.key == row.chosen), own)
