"""The shape of the files of ready session plans."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from app.content.schema import Key, Part, Picture, TaskId, Words
from app.domain.session_plan import LONG_PARTS, SHORT_PARTS, Form

SESSIONS = 10
"""From the issue: 10 sessions for each kind of enterprise, each in two lengths."""

Minutes = Annotated[int, Field(ge=5, le=40)]


class SessionPart(Part):
    """One session. `welcome`, `talk` and `end` are said aloud."""

    id: Key
    title: Words
    picture: Picture
    aim: Words
    tasks: Annotated[list[TaskId], Field(min_length=1, max_length=2)]
    prepare: Annotated[list[Words], Field(min_length=1, max_length=4)]
    welcome: Words
    practise: Words
    second: Words
    work: Words
    talk: Annotated[list[Words], Field(min_length=1, max_length=3)]
    end: Words
    short: Annotated[list[Minutes], Field(min_length=len(SHORT_PARTS), max_length=len(SHORT_PARTS))]
    long: Annotated[list[Minutes], Field(min_length=len(LONG_PARTS), max_length=len(LONG_PARTS))]

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        for minutes, form in ((self.short, Form.SHORT), (self.long, Form.LONG)):
            if sum(minutes) != form.value:
                raise ValueError(f"minutes are {sum(minutes)} together and not {form.value}")
        return self


class SessionPlansFile(Part):
    """`data/session_plans/<scenario>.yaml`."""

    scenario: Literal["productive", "social", "training"]
    sessions: Annotated[list[SessionPart], Field(min_length=SESSIONS, max_length=SESSIONS)]
