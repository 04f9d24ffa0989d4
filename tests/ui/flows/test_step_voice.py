"""A step is said again, slowly, and with everything around it; help in the language of home."""

from dataclasses import replace

from PySide6.QtCore import QPoint

from app.domain.exercise import Wording
from tests.ui.desktop.scenes import ANSWER_A_MAIL
from tests.ui.practising import PATIENT, Practise
from ui.accessibility.reading_mark import ReadingMark

FIRST, *OTHERS = ANSWER_A_MAIL.steps
IN_BULGARIAN = replace(
    ANSWER_A_MAIL,
    language="bg",
    steps=(
        replace(FIRST, instruction=Wording("Отворете писмото."), hint="Натиснете реда."),
        *OTHERS,
    ),
)
OPEN = "Open the mail from Ana."


def test_the_voice_button_says_it_again_then_slowly_then_everything(practise: Practise) -> None:
    practice = practise(PATIENT)
    button = practice.screen.card.voice_button
    words = []
    for _turn in range(4):
        practice.speech.stop()
        words.append(button.text())
        button.click()
    practice.speech.stop()

    assert words == ["Say it again", "Slowly", "Read all", "Say it again"]
    assert practice.voice.said[:3] == [OPEN, OPEN, OPEN]
    usual, slow = (practice.voice.manners[place].rate_wpm for place in (1, 2))
    assert slow < usual
    assert practice.voice.said[3].startswith("Step 1 of")


def test_a_new_step_is_said_at_the_usual_speed_first(practise: Practise) -> None:
    practice = practise(PATIENT)
    practice.voice.end()
    practice.screen.card.voice_button.click()
    practice.voice.end()
    was_slow_next = practice.screen.card.voice_button.text()

    practice.act("mail/letter/ana")
    practice.voice.end()

    assert was_slow_next == "Slowly"
    assert practice.words() != (OPEN,)
    practice.speech.stop()
    assert practice.screen.card.voice_button.text() == "Say it again"


def test_help_is_said_in_the_language_of_home_and_marked_where_it_stands(
    practise: Practise,
) -> None:
    profile = replace(PATIENT, help_language="bg")
    practice = practise(profile, home=IN_BULGARIAN)
    practice.voice.end()

    practice.screen.card.voice_button.click()
    practice.voice.word(0, 8)

    assert practice.voice.said == [OPEN, "Отворете писмото."]
    assert [manner.language for manner in practice.voice.manners] == ["en", "bg"]
    assert practice.screen.card.words.home_instruction.span() is not None
    assert practice.screen.card.words.instruction.span() is None


def test_everything_read_aloud_is_said_in_its_own_language_and_marked(practise: Practise) -> None:
    practice = practise(replace(PATIENT, help_language="bg"), home=IN_BULGARIAN)
    practice.voice.end()
    practice.screen.card.voice_button.click()
    practice.voice.end()

    practice.screen.reading_wanted.emit()
    while practice.speech.is_speaking and practice.voice.said[-1] != "Отворете писмото.":
        practice.voice.end()
    (mark,) = practice.window.findChildren(ReadingMark)
    in_bulgarian, area = practice.voice.manners[-1].language, mark.area()
    practice.voice.end()
    in_english = practice.voice.manners[-1].language
    practice.speech.stop()

    label = practice.screen.card.words.home_instruction
    assert (in_bulgarian, in_english) == ("bg", "en")
    assert area.topLeft() == label.mapTo(practice.window, QPoint(0, 0))
    assert not mark.isVisible()
