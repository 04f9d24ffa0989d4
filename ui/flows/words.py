"""Small sentences several flows need: names of pictures, how a step was done, how it was."""

from app.domain.attempt import AttemptRecord, Feeling, Outcome, StepResult
from app.domain.prompting import PromptLevel
from app.i18n import _


def picture_words(name: str) -> str:
    """Return the words for one of the sign-in pictures."""
    words = {
        "pictogram/key": _("Key"),
        "pictogram/cup": _("Cup"),
        "pictogram/bicycle": _("Bicycle"),
        "pictogram/tree": _("Tree"),
        "pictogram/apple": _("Apple"),
        "pictogram/house": _("House"),
        "pictogram/hammer": _("Hammer"),
        "pictogram/box": _("Box"),
        "pictogram/broom": _("Broom"),
        "pictogram/sailboat": _("Boat"),
        "pictogram/sunflower": _("Sunflower"),
        "pictogram/mountain": _("Mountain"),
        "pictogram/anchor": _("Anchor"),
        "pictogram/guitar": _("Guitar"),
        "pictogram/football": _("Football"),
        "pictogram/umbrella": _("Umbrella"),
        "pictogram/lemon": _("Lemon"),
        "pictogram/carrot": _("Carrot"),
        "pictogram/bread": _("Bread"),
        "pictogram/camera": _("Camera"),
        "pictogram/chair": _("Chair"),
        "pictogram/cactus": _("Cactus"),
        "pictogram/fish": _("Fish"),
        "pictogram/horse": _("Horse"),
        "pictogram/book": _("Book"),
        "pictogram/bus": _("Bus"),
        "pictogram/sun": _("Sun"),
    }
    return words.get(name, _("Picture"))


AVATARS = (
    "pictogram/key",
    "pictogram/cup",
    "pictogram/bicycle",
    "pictogram/tree",
    "pictogram/apple",
    "pictogram/house",
    "pictogram/hammer",
    "pictogram/box",
    "pictogram/broom",
    "pictogram/sailboat",
    "pictogram/sunflower",
    "pictogram/mountain",
    "pictogram/anchor",
    "pictogram/guitar",
    "pictogram/football",
    "pictogram/umbrella",
    "pictogram/lemon",
    "pictogram/carrot",
    "pictogram/bread",
    "pictogram/camera",
    "pictogram/chair",
    "pictogram/cactus",
    "pictogram/fish",
    "pictogram/horse",
)
"""The pictures a person can have instead of a photo: different in shape, colour and name."""


def portrait_words() -> dict[str, str]:
    """Return the portraits a person can have, with a few words each."""
    names = ("ana", "bram", "chiara", "dimitar", "eleni", "fatima", "goran", "hanna")
    return {
        f"portrait/{name}": _("Portrait {number}").format(number=number)
        for number, name in enumerate(names, start=1)
    }


def how_done(result: StepResult) -> str:
    """Say with which help a step was done."""
    if result.by_supporter:
        return _("With a supporter.")
    words = {
        PromptLevel.ALONE: _("Alone."),
        PromptLevel.REPEATED: _("You heard it again."),
        PromptLevel.HINT: _("With a hint."),
        PromptLevel.SHOWN_WHERE: _("You were shown where."),
        PromptLevel.SHOWN_HOW: _("You were shown how."),
        PromptLevel.TOGETHER: _("Together with the program."),
    }
    return words[result.level]


def how_it_was(feeling: Feeling) -> str:
    """Say again what somebody answered to "How was it for you?"."""
    words = {
        Feeling.GOOD: _("For you it was good."),
        Feeling.OKAY: _("For you it was all right."),
        Feeling.HARD: _("For you it was hard."),
        Feeling.TIRED: _("For you it was tiring."),
    }
    return words[feeling]


def how_it_went(record: AttemptRecord) -> str:
    """Say in one sentence how an attempt went."""
    if record.outcome is not Outcome.FINISHED:
        return _("You stopped. That is fine.")
    if record.is_all_alone and record.attempt.probe is not None:
        return _("You still know this. You did all steps alone.")
    if record.is_all_alone:
        return _("You did all steps alone.")
    return _("You did {alone} of {all} steps alone.").format(
        alone=record.steps_alone, all=len(record.results)
    )
