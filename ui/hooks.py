"""The last edge: what nobody caught is written to the log and shown calmly."""

import logging
import sys
import threading
from types import TracebackType

from ui.flows.context import Context

log = logging.getLogger(__name__)


def catch_everything(context: Context) -> None:
    """From now on an unforeseen problem shows the calm page instead of a traceback."""

    def on_exception(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        log.critical("Unforeseen: %s", kind.__name__, exc_info=(kind, problem, trace))
        if isinstance(problem, Exception):
            context.report_trouble(problem)

    def on_thread_exception(caught: threading.ExceptHookArgs) -> None:
        log.critical("Unforeseen in a thread: %s", caught.exc_type.__name__)

    sys.excepthook = on_exception
    threading.excepthook = on_thread_exception
