"""The shape of the content files. Strict: an unknown key is a slip of the pen."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

FEWEST_STEPS, MOST_STEPS = 4, 9


def _day(written: str) -> str:
    """Raises ValueError for what is no day."""
    date.fromisoformat(written)
    return written


Words = Annotated[str, Field(min_length=1, pattern=r"\S")]
Key = Annotated[str, Field(pattern=r"^[a-z0-9_-]+$", max_length=60)]
Version = Annotated[str, Field(min_length=1, max_length=40, pattern=r"\S")]
TaskId = Annotated[str, Field(pattern=r"^W[0-9]{2}$")]
SkillId = Annotated[str, Field(pattern=r"^[0-5]\.[1-6]$")]
Picture = Annotated[str, Field(pattern=r"^(pictogram|portrait|icon)/[a-z0-9-]+$", max_length=80)]
PictureOf = Annotated[
    str,
    Field(
        pattern=r"^((pictogram|portrait|icon)/[a-z0-9-]+|own/[a-z0-9][a-z0-9_-]*"
        r"|\{logo\}|\{(product|group):[a-z]+:picture\})$"
    ),
]
"""A picture, one of the skin (its logo, or that of a product or group), or "own/..." of the same pack."""
Time = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
TradeWord = Literal["bicycles", "kitchen", "packing"]
LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
ReadOn = Annotated[str, AfterValidator(_day)]
HarmlessAct = Annotated[str, Field(pattern=r"^(press|type|pick|toggle|open|move) [a-z0-9_/.*-]+$")]


class Part(BaseModel):
    """A named part of a content file."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class DoPart(Part):
    """One act with the id of an element: `press`, `type`, `pick`, `toggle`, `open` or `move`."""

    press: Words | None = None
    type: Words | None = None
    pick: Words | None = None
    toggle: Words | None = None
    open: Words | None = None
    move: Words | None = None
    onto: Words | None = None
    words: Words | None = None
    exactly: Words | None = None
    option: Words | None = None

    @model_validator(mode="after")
    def _is_one_act(self) -> Self:
        acts = (self.press, self.type, self.pick, self.toggle, self.open, self.move)
        if sum(each is not None for each in acts) != 1:
            raise ValueError("must be one of press, type, pick, toggle, open, move")
        if bool(self.type) != bool((self.words is None) != (self.exactly is None)):
            raise ValueError("'type' needs 'words' (translated) or 'exactly'; nothing else does")
        if bool(self.pick) != bool(self.option):
            raise ValueError("'pick' needs 'option'; nothing else does")
        if bool(self.move) != bool(self.onto):
            raise ValueError("'move' needs 'onto'; nothing else does")
        return self


class DoneWhenPart(Part):
    """One fact that must hold: `is` a word, `says` words, or is `filled` at all."""

    fact: Words
    is_: str | None = Field(default=None, alias="is")
    says: Words | None = None
    filled: Literal[True] | None = None

    @model_validator(mode="after")
    def _is_one_comparison(self) -> Self:
        if sum(each is not None for each in (self.is_, self.says, self.filled)) != 1:
            raise ValueError("must have one of is, says, filled")
        return self


class StepPart(Part):
    """One step as its author writes it."""

    id: Key
    easy: Words
    plain: Words | None = None
    key: Words | None = None
    by_pressing: Words | None = None
    hint: Words
    picture: PictureOf
    do: Annotated[list[DoPart], Field(min_length=1)]
    done_when: list[DoneWhenPart] = []
    harmless: list[HarmlessAct] = []
    done: Words | None = None


class ProgramPart(Part):
    """One program of the practice desktop; what may stand in `content` the program itself knows.

    One that names `trades` is there only in the skins of these.
    """

    name: Words
    layout: Words
    content: dict[str, object] = {}
    trades: list[TradeWord] = []


class ExerciseFile(Part):
    """`data/exercises/<id>/exercise.yaml`."""

    task: TaskId
    title: Words
    good_for: Words
    picture: PictureOf
    version: Version = "1"
    probe: bool = False
    read_by_readers: dict[LanguageCode, ReadOn] = {}
    time: Time
    opened: str = ""
    programs: Annotated[list[ProgramPart], Field(min_length=1)]
    steps: Annotated[list[StepPart], Field(min_length=FEWEST_STEPS, max_length=MOST_STEPS)]


class TaskPart(Part):
    """One of the 40 tasks."""

    id: TaskId
    title: Words
    picture: Picture
    skills: Annotated[list[SkillId], Field(min_length=1)]
    outcomes: list[Words] = []
    scenarios: Annotated[
        list[Literal["productive", "social", "training"]], Field(min_length=1, max_length=3)
    ]
    is_safety: bool = False
    first_release: bool = False


class TasksFile(Part):
    """`data/tasks.yaml`."""

    tasks: list[TaskPart]


class KeyWordsFile(Part):
    """`data/key_words.yaml`: the picture of a key word, as it is written in English."""

    pictures: dict[Words, Picture]


class RolePart(Part):
    """A job: the bundle of tasks an enterprise needs for it."""

    id: Key
    title: Words
    picture: Picture
    scenarios: list[Literal["productive", "social", "training"]]
    tasks: list[TaskId]


class RolesFile(Part):
    """`data/roles.yaml`."""

    roles: list[RolePart]


class SkillPart(Part):
    """One competence of the framework."""

    id: SkillId
    label: Words


class FrameworkFile(Part):
    """`data/framework/<name>.yaml`."""

    name: Words
    attribution: Words
    skills: list[SkillPart]


class LanguageFile(Part):
    """`data/words/<language>.yaml`. A language without one is checked by the general rules alone.

    `ending` is how many letters at the end of a word only say how it is used in its sentence.
    """

    blame: list[Words] = []
    shortened: list[Words] = []
    not_addressed: list[Words] = []
    instead: dict[Words, Words] = {}
    ending: Annotated[int, Field(ge=0, le=6)] = 0
    explained: dict[Words, Words] = {}


class PackFile(Part):
    """`pack.yaml`: what a pack of exercises says about itself. `version` counts up."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
    title: Annotated[str, Field(min_length=1, max_length=120, pattern=r"\S")]
    version: Annotated[int, Field(ge=1, le=999_999)]
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
    made_by: Annotated[str, Field(min_length=1, max_length=120, pattern=r"\S")]
    licence: Annotated[str, Field(min_length=1, max_length=120, pattern=r"\S")]
