"""Parts of the way through the program, as any hand can go them."""

from PySide6.QtWidgets import QApplication

from tests.journeys.hands import Hand
from tests.journeys.practising import Practising
from tests.journeys.program import Program

SITE = "Wheels and more"
PASSPHRASE = "green bicycle 7"  # noqa: S105 - invented
SUPPORTER = "Sanne"
CHOOSE = "What would you like to practise?"


def set_up_site(
    program: Program, hand: Hand, *, site: str = SITE, secret: str = PASSPHRASE
) -> None:
    """Go from the very first page to the first supporter's recovery code."""
    program.page("WISE Steps")
    hand.press("English")
    program.page("Can you read this well?")
    hand.press("Yes, go on")
    program.page("How do you want to begin?")
    hand.press("Set up")
    program.page("Your site")
    hand.write("Name of your organisation", site)
    hand.press("Goods and services")
    hand.press("Next")
    program.page("The first supporter")
    hand.write("Your name", SUPPORTER)
    hand.write("Passphrase or PIN", secret)
    hand.write("The same again", secret)
    hand.press("Next")
    program.page("Your recovery code")
    hand.press("I have it. Go on")


def add_person(program: Program, hand: Hand, nickname: str, picture: str) -> None:
    """Add an employee, beginning and ending at the people."""
    program.page("People")
    hand.press("Add a person")
    program.page("New person")
    hand.write("First name or nickname", nickname)
    hand.press(picture)
    hand.press("Save")
    program.page("People")
    program.control(nickname)


def sign_in(program: Program, hand: Hand, nickname: str) -> None:
    """Sign in from the tiles."""
    program.page("Who are you?")
    hand.press(nickname)
    program.page(f"You are {nickname}.")
    hand.press(f"Yes, I am {nickname}")


def begin_exercise(program: Program, hand: Hand, practising: Practising) -> None:
    """Go from choosing to the first step of an exercise."""
    program.page(CHOOSE)
    hand.press("Something else")
    program.page("Everything you can practise")
    hand.press(practising.exercise.title)
    program.page(practising.exercise.title)
    hand.press("Start now")
    practising.is_at(1)


def open_supporter_area(program: Program, hand: Hand, secret: str) -> None:
    """Go through the supporter's door."""
    program.page("Who are you?")
    hand.press("I am a supporter")
    program.page("For supporters")
    program.wait(lambda: QApplication.focusWidget() is program.control("Passphrase or PIN"))
    hand.write("Passphrase or PIN", secret)
    hand.press("Open")
    program.page("Today")
