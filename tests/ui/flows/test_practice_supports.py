"""Supports in the middle of a step: other words, only this step, help in the language of home."""

from dataclasses import replace

from PySide6.QtCore import Qt

from app.domain.attempt import StepResult
from app.domain.exercise import KeyWord, Wording
from app.domain.prompting import PromptLevel, TextLevel
from app.practice.events import SupportsChanged
from app.practice.prompter import Prompter
from tests.ui.desktop.scenes import ANSWER_A_MAIL
from tests.ui.practising import PATIENT, Practice, Practise
from ui.accessibility.role_interface import OnlyPartInterface

KEY_WORDS = (KeyWord("Ana", "portrait/ana"), KeyWord("open", "pictogram/folder-open"))
WORDS = Wording("Open the mail from Ana.", "Open the new mail that Ana sent you.", "Ana · open")


def with_all_words(practice: Practice) -> Practice:
    """Let the first step have all three kinds of words, as every exercise that ships."""
    run = practice.flow.run
    first, *others = run.exercise.steps
    step = replace(first, instruction=WORDS, key_words=KEY_WORDS)
    exercise = replace(run.exercise, steps=(step, *others))
    prompter: Prompter = practice.flow._prompter
    prompter.run = replace(run, exercise=exercise)
    practice.flow.tell(SupportsChanged(run.profile))
    return practice


def test_one_button_goes_through_the_three_kinds_of_words(practise: Practise) -> None:
    practice = with_all_words(practise())
    button = practice.screen.card.words_button
    seen = [(button.text(), practice.words()[0])]

    for _unused in range(3):
        button.click()
        seen.append((button.text(), practice.words()[0]))

    assert seen == [
        ("Easy words", WORDS.easy),
        ("All words", WORDS.plain),
        ("A few words", WORDS.key),
        ("Easy words", WORDS.easy),
    ]


def test_other_words_are_said_and_kept_and_are_no_help(practise: Practise) -> None:
    practice = with_all_words(practise())

    practice.screen.card.words_button.click()

    assert practice.voice.said[-1] == WORDS.plain
    assert practice.kept.text_level is TextLevel.PLAIN
    assert practice.flow.run.level is PromptLevel.ALONE


def test_what_was_done_in_the_step_stays(practise: Practise) -> None:
    practice = practise()
    practice.act("mail/letter/ana")
    practice.screen.card.help_button.click()

    practice.screen.card.words_button.click()

    assert practice.is_shown("mail/reading")
    assert practice.flow.run.help.asked is PromptLevel.REPEATED


def test_a_few_words_stand_beside_their_pictures_and_light_up(practise: Practise) -> None:
    practice = with_all_words(practise(replace(PATIENT, text_level=TextLevel.KEY)))
    words = practice.screen.card.words

    labels = words.key_words._labels
    assert [label.text() for label in labels] == ["Ana", "open"]
    assert not words.instruction.isVisible()
    before = labels[1].grab().toImage()
    practice.screen.repeat_wanted.emit()
    practice.voice.word(6, 4)

    assert practice.voice.said[-1] == "Ana · open"
    assert labels[1].grab().toImage() != before


def test_beside_a_sentence_stands_only_what_has_a_picture(practise: Practise) -> None:
    practice = with_all_words(practise())
    words = practice.screen.card.words

    assert words.instruction.isVisible()
    assert words.key_words.isVisible()
    practice.flow.tell(SupportsChanged(replace(PATIENT, has_pictograms=False)))
    assert not words.key_words.isVisible()


def test_only_this_step_hides_the_rest_until_everything_is_wanted(practise: Practise) -> None:
    practice = practise(replace(PATIENT, shows_only_step=True))
    button, surface = practice.screen.card.everything_button, practice.screen.surface
    other = surface.place_of("mail/letter/lunch")
    assert other is not None
    place = other.mapTo(surface, other.rect().center())
    hidden = surface.childAt(place)
    assert button.isVisible()
    assert hidden is not other

    button.click()

    assert surface.childAt(place) is other
    assert not button.isVisible()
    assert not practice.kept.shows_only_step


def test_only_this_step_is_all_that_keys_reach_and_a_screen_reader_meets(
    practise: Practise,
) -> None:
    practice = practise(replace(PATIENT, shows_only_step=True))
    surface = practice.screen.surface
    target = surface.place_of(practice.flow.run.target or "")
    other = surface.place_of("mail/letter/lunch")
    told = OnlyPartInterface(surface, "client")
    assert target is not None
    assert other is not None

    alone = [told.child(each).object() for each in range(told.childCount())]
    other.setFocus(Qt.FocusReason.OtherFocusReason)
    focused = practice.screen.window().focusWidget()
    practice.screen.card.everything_button.click()

    assert alone == [target]
    assert focused is target
    assert told.child(0).object() is not target


def test_a_step_with_only_its_element_to_see_counts_as_shown_where(practise: Practise) -> None:
    practice = practise(replace(PATIENT, shows_only_step=True))

    practice.act("mail/letter/ana")

    result = next(fact for fact in practice.shelf.facts if isinstance(fact, StepResult))
    assert (result.level, result.offered) == (PromptLevel.SHOWN_WHERE, PromptLevel.SHOWN_WHERE)
    assert result.asked is PromptLevel.ALONE
    assert "only_step" in result.supports


def test_help_stands_in_the_language_of_home_too(practise: Practise) -> None:
    practice = practise()
    step = ANSWER_A_MAIL.steps[0]
    at_home = replace(step, instruction=Wording("Open de mail van Ana."), hint="Druk op de regel.")
    home = replace(ANSWER_A_MAIL, steps=(at_home, *ANSWER_A_MAIL.steps[1:]), language="nl")
    practice.flow._prompter.run = replace(practice.flow.run, home=home)
    practice.flow.tell(SupportsChanged(PATIENT))
    alone = practice.words()

    practice.screen.card.help_button.click()
    practice.screen.card.help_button.click()

    labels = practice.screen.card.words
    spoken = (labels.home_instruction, labels.home_hint)
    assert [label.locale().name()[:2] for label in spoken] == ["nl", "nl"]
    assert alone == ("Open the mail from Ana.",)
    assert practice.words() == (
        "Open the mail from Ana.",
        "Open de mail van Ana.",
        "Press the line with Ana Silva.",
        "Druk op de regel.",
    )
