"""The very first page: choose the language. It needs nothing that is slow to load."""

from dataclasses import replace

from typing_extensions import override

from app.domain.support_profile import TEXT_SIZES_PERCENT, PressWay, SupportProfile
from app.i18n import LANGUAGES, Language
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.flows.saying import Saying
from ui.places import ChooseLanguage, ChooseLook
from ui.screens.start.language import LanguageScreen
from ui.support_places import HowToPress


class LanguageFlow(Flow):
    """Everything is said in its own language, first of all without anybody asking for it."""

    def __init__(self, _place: ChooseLanguage, context: Context) -> None:
        screen = LanguageScreen(LANGUAGES, context.session.profile.language)
        super().__init__(screen, context)
        screen.chosen.connect(self._on_chosen)
        screen.looked_at.connect(self._on_looked_at)
        screen.larger_wanted.connect(self._on_larger_wanted)
        screen.pressing_wanted.connect(self._on_pressing_wanted)
        screen.rested.connect(self._on_rested)

    def begin(self) -> None:
        """Say what this page is, in every language."""
        self._say_first_words()

    @override
    def _on_read_aloud(self) -> None:
        if self.context.speech.is_speaking:
            self.context.speech.stop()
        else:
            self._say_first_words()

    def _say_first_words(self) -> None:
        known = [one for one in LANGUAGES if one.first_words]
        self.context.speech.say_all([Saying(one.first_words, one.code) for one in known])

    def _on_looked_at(self, language: Language) -> None:
        self.context.speech.say_in(language.code, language.own_name)

    def _on_larger_wanted(self) -> None:
        profile = self.context.session.profile
        place = TEXT_SIZES_PERCENT.index(profile.text_size_percent) + 1
        size = TEXT_SIZES_PERCENT[place % len(TEXT_SIZES_PERCENT)]
        self.context.follows_text_size = False
        self.context.start_profile = replace(profile, text_size_percent=size)
        self.context.use_profile(self.context.start_profile)

    def _on_pressing_wanted(self) -> None:
        self.went.emit(HowToPress(ChooseLanguage()))

    def _on_rested(self) -> None:
        self.context.expect(replace(SupportProfile(), press_way=PressWay.RESTING))
        self._on_pressing_wanted()

    def _on_chosen(self, code: str) -> None:
        profile = replace(self.context.session.profile, language=code)
        self.context.start_profile = profile
        self.context.session.profile = profile
        self.context.speech.use(profile)
        self.went.emit(ChooseLook())
