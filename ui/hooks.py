"""The last edge: what nobody caught is written to the log and shown calmly."""

import logging
import sys
import threading
from types import TracebackType

from ui.flows.context import Context

log = logging.getLogger(__name__)


def catch_everything(context: Context) -> None:
    """From now on an unforeseen problem shows the calm page instead of a traceback."""
    being_told: list[BaseException] = []

    def on_exception(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        log.critical("Unforeseen: %s", kind.__name__, exc_info=(kind, problem, trace))
        # The page that tells of a problem can have one too: that one only goes to the log.
        if isinstance(problem, Exception) and not being_told:
            being_told.append(problem)
            context.report_trouble(problem)
            being_told.clear()

    def on_thread_exception(caught: threading.ExceptHookArgs) -> None:
        log.critical("Unforeseen in a thread: %s", caught.exc_type.__name__)

    sys.excepthook = on_exception
    threading.excepthook = on_thread_exception
