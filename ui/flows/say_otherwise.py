"""Words that are said otherwise: heard before they are kept, and used at once everywhere."""

from app.i18n import language as language_in_use
from app.speech.word_list import MOST_WORDS, own_words_file, read_words, save_own_words
from ui.flows.context import Context
from ui.flows.saying import Saying
from ui.flows.supporter_flow import SupporterFlow
from ui.screens.supporter.say_otherwise import SayOtherwiseScreen
from ui.voice_places import SayOtherwise, VoiceDoctor


class SayOtherwiseFlow(SupporterFlow):
    """Keeps the list of one language in the data folder."""

    def __init__(self, place: SayOtherwise, context: Context) -> None:
        self._language = place.language or language_in_use()
        screen = SayOtherwiseScreen(self._language)
        super().__init__(screen, context)
        self._otherwise = screen
        self._words: dict[str, str] = {}
        self._kept = ""  # the word that was written last
        screen.language_chosen.connect(self._on_language)
        screen.hear_wanted.connect(self._on_hear)
        screen.kept.connect(self._on_kept)
        screen.word_removed.connect(self._on_removed)
        screen.back_wanted.connect(self._on_back)

    def begin(self) -> None:
        """Read the words so far."""
        file = own_words_file(self.context.folder, self._language)
        self.work(lambda: read_words(file), self._on_read)

    def _on_read(self, words: dict[str, str]) -> None:
        self._words = words
        self._otherwise.display(words, self._kept)

    def _on_language(self, language: str) -> None:
        self.went.emit(SayOtherwise(language))

    def _on_hear(self, sound: str) -> None:
        self.context.speech.say_anyway([Saying(sound, self._language)])

    def _on_kept(self, word: tuple[str, str]) -> None:
        written, spoken = word
        self._kept = written
        same = [one for one in self._words if one.casefold() == written.casefold()]
        rest = {one: said for one, said in self._words.items() if one not in same}
        self._keep(dict(list({written: spoken, **rest}.items())[:MOST_WORDS]))

    def _on_removed(self, written: str) -> None:
        self._kept = ""
        self._keep({one: said for one, said in self._words.items() if one != written})

    def _keep(self, words: dict[str, str]) -> None:
        folder, language = self.context.folder, self._language
        self.work(lambda: save_own_words(folder, language, words), lambda _none: self._on_saved())

    def _on_saved(self) -> None:
        self.context.listen_anew()
        self.begin()

    def _on_back(self) -> None:
        self.went.emit(VoiceDoctor())
