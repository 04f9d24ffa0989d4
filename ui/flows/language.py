"""The very first page: choose the language. It needs nothing that is slow to load."""

from dataclasses import replace

from app.i18n import LANGUAGES, Language
from ui.flows.context import Context
from ui.flows.flow import Flow
from ui.places import ChooseLanguage, ChooseLook
from ui.screens.start.language import LanguageScreen


class LanguageFlow(Flow):
    """Each name is said in its own language."""

    def __init__(self, _place: ChooseLanguage, context: Context) -> None:
        screen = LanguageScreen(LANGUAGES)
        super().__init__(screen, context)
        screen.chosen.connect(self._on_chosen)
        screen.looked_at.connect(self._on_looked_at)

    def _on_looked_at(self, language: Language) -> None:
        self.context.speech.say_in(language.code, language.own_name)

    def _on_chosen(self, code: str) -> None:
        profile = replace(self.context.session.profile, language=code)
        self.context.start_profile = profile
        self.context.session.profile = profile
        self.context.speech.use(profile)
        self.went.emit(ChooseLook())
