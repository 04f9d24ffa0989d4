"""Write the log so that it tells where something happened, and nothing about anybody."""

import logging
import sys
import traceback
from types import TracebackType
from typing import TypeAlias

from typing_extensions import override

_Caught: TypeAlias = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class WithoutWords(logging.Formatter):
    """Names the kind of every exception and the lines it passed, never its words.

    The words of an exception may quote what a person typed, or what they are called.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    @override
    def formatException(self, ei: _Caught) -> str:
        problem = ei[1]
        lines = []
        while problem is not None:
            frames = traceback.extract_tb(problem.__traceback__)
            lines += [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
            lines.append(type(problem).__qualname__)
            problem = problem.__cause__ or problem.__context__
        return "\n".join(lines)


def leave_no_core() -> None:
    """Ask the system to keep no picture of the memory when the program ends badly: names are in it."""
    if sys.platform != "win32":
        import resource

        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))
