"""What helps you? Each choice is kept and seen or heard at once; all of it can be taken back."""

from dataclasses import replace

from typing_extensions import override

from app.domain.hearing import heard_languages
from app.domain.support_group import SupportGroup, normal_in
from app.domain.support_profile import SupportProfile
from app.i18n import text_in
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.saying import Saying
from ui.places import ChooseTask, Place
from ui.screens.employee.supports import SupportsScreen
from ui.screens.employee.what_helps import WhatHelpsScreen
from ui.support_places import SupportsOf, WhatHelpsYou


class WhatHelpsFlow(Flow):
    """The six groups. A new person may go on to the first task at once."""

    def __init__(self, place: WhatHelpsYou, context: Context) -> None:
        screen = WhatHelpsScreen(is_first=isinstance(place.then, ChooseTask))
        super().__init__(screen, context)
        self._place = place
        screen.group_wanted.connect(self._on_group)
        screen.normal_wanted.connect(self._on_normal)
        screen.undo_wanted.connect(self._on_undo)
        screen.go_on_wanted.connect(self._on_back)
        screen.back_wanted.connect(self._on_back)
        screen.display(can_undo=place.before is not None, is_from_file=place.is_from_file)

    def _on_group(self, group: SupportGroup) -> None:
        self.went.emit(SupportsOf(group, self._place.then))

    def _on_normal(self) -> None:
        before = self.context.session.profile
        self.keep_profile(before.back_to_normal())
        self.went.emit(replace(self._place, before=before, is_from_file=False))

    def _on_undo(self) -> None:
        if self._place.before is not None:
            self.keep_profile(self._place.before)
        self.went.emit(replace(self._place, before=None))

    def _on_back(self) -> None:
        self.went.emit(self._place.then)


class SupportsFlow(Flow):
    """One group of supports."""

    def __init__(self, place: SupportsOf, context: Context) -> None:
        screen = SupportsScreen(place.group)
        super().__init__(screen, context)
        self._supports = screen
        self._place = place
        screen.changed.connect(self._on_changed)
        screen.language_wanted.connect(self._on_language)
        screen.more_wanted.connect(self._on_more)
        screen.normal_wanted.connect(self._on_normal)
        screen.undo_wanted.connect(self._on_undo)
        screen.voice_test_wanted.connect(self._on_voice_test)
        screen.back_wanted.connect(self._on_back)
        self._display()

    @override
    def place_now(self, place: Place) -> Place:
        return self._place

    @property
    def _heard(self) -> str:
        """The language whose voice is chosen now; of those heard no more the first."""
        languages = heard_languages(self.context.session.profile)
        return self._place.heard if self._place.heard in languages else languages[0]

    def _display(self) -> None:
        session = self.context.session
        can_undo = self._place.before is not None
        shows_more = session.shows_more_supports
        voices = self.context.speech.found
        self._supports.display(
            session.profile, voices, self._heard, shows_more=shows_more, can_undo=can_undo
        )

    def _on_changed(self, profile: SupportProfile) -> None:
        self.keep_profile(profile)
        self.context.profile_changed.emit()
        if self._place.group is SupportGroup.HEARING:
            self.context.speech.say_all([self._sample()])

    def _on_language(self, language: str) -> None:
        self._place = replace(self._place, heard=language)
        self.context.profile_changed.emit()
        self.context.speech.say_all([self._sample()])

    def _on_more(self) -> None:
        session = self.context.session
        session.shows_more_supports = not session.shows_more_supports
        self._display()

    def _on_normal(self) -> None:
        before = self.context.session.profile
        self.keep_profile(normal_in(before, self._place.group))
        self.went.emit(replace(self._place, before=before))

    def _on_undo(self) -> None:
        if self._place.before is not None:
            self.keep_profile(self._place.before)
        self.went.emit(replace(self._place, before=None))

    def _on_voice_test(self) -> None:
        self.context.speech.say_anyway([self._sample()])

    def _on_back(self) -> None:
        self.went.emit(WhatHelpsYou(self._place.then))

    def _sample(self) -> Saying:
        return Saying(text_in(self._heard, "This is how I speak."), self._heard)
