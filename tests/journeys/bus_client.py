"""Use the program from outside, as assistive technology does: through the accessibility bus alone.

Runs in the Python of the system, which has the bus library; it knows nothing of the program. What
to do comes as JSON on the standard input, in lines [verb, name, text]; what was seen is printed.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found] # of the system

gi.require_version("Atspi", "2.0")
# The version must be said first.
from gi.repository import Atspi, GLib  # type: ignore[import-not-found] # noqa: E402 - after the version

PATIENCE_SECONDS = 60
LOOK_AGAIN_SECONDS = 0.05
PRESSES = ("press", "toggle", "check")
INTERACTIVE = {
    Atspi.Role.PUSH_BUTTON,
    Atspi.Role.TOGGLE_BUTTON,
    Atspi.Role.RADIO_BUTTON,
    Atspi.Role.CHECK_BOX,
    Atspi.Role.ENTRY,
    Atspi.Role.PASSWORD_TEXT,
    Atspi.Role.TEXT,
    Atspi.Role.SLIDER,
    Atspi.Role.LIST_ITEM,
}

Node = Any


class Client:
    """Somebody who sees the program as a tree of names, roles and actions."""

    def __init__(self, process: int) -> None:
        self._process = process
        self._seen: set[tuple[str, str]] = set()
        self._nameless: set[str] = set()
        self._announced: list[str] = []
        # Not to the focus and not to names: the program shall not take this for a screen reader.
        self._listener = Atspi.EventListener.new(self._on_announcement, None)
        self._listener.register("object:announcement")

    def follow(self, orders: list[list[str]]) -> None:
        """Carry out every order."""
        for verb, name, *text in orders:
            getattr(self, verb)(name, *text)

    def report(self) -> dict[str, object]:
        """Tell what was met on the way."""
        return {
            "met": len(self._seen),
            "nameless": sorted(self._nameless),
            "announced": self._announced,
        }

    def _on_announcement(self, event: Any, _unused: object) -> None:
        self._announced.append(str(event.any_data))

    def see(self, name: str) -> None:
        """Wait until something is called `name`."""
        self._wait_for(name, lambda _node: True)
        self._look_around()

    def miss(self, name: str) -> None:
        """Look everywhere and find nothing that is called `name`."""
        found = [
            node
            for node in self._nodes()
            if _is_still_there(node, lambda one: _is_called(one, name))
        ]
        if found:
            raise SystemExit(f"{name!r} is there: {_way_to(found[0])}")

    def hear(self, sentence: str, times: str) -> None:
        """Wait until `sentence` has been announced so many times."""
        until = time.monotonic() + PATIENCE_SECONDS
        while sum(sentence in one for one in self._announced) < int(times):
            if time.monotonic() > until:
                raise SystemExit(f"{sentence!r} was not announced; there was {self._announced}")
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(LOOK_AGAIN_SECONDS)

    def press(self, name: str) -> None:
        """Do the press action of what is called `name`."""
        node = self._wait_for(name, lambda one: _press_of(one) is not None and _is_control(one))
        number = _press_of(node)
        assert number is not None
        node.get_action_iface().do_action(number)
        self._look_around()

    def type(self, name: str, text: str) -> None:
        """Put `text` into the field called `name`."""
        node = self._wait_for(name, lambda one: one.get_editable_text_iface() is not None)
        node.get_editable_text_iface().set_text_contents(text)
        self._look_around()

    def read(self, name: str, columns: str, row: str) -> None:
        """Find `row` in the table called `name`, whose columns are called `columns`."""
        table = self._wait_for(name, lambda one: one.get_table_iface() is not None)
        cells = table.get_table_iface()
        across, down = range(cells.get_n_columns()), range(cells.get_n_rows())
        headers = ", ".join(cells.get_column_header(one).get_name() for one in across)
        rows = [", ".join(cells.get_accessible_at(y, x).get_name() for x in across) for y in down]
        if headers != columns or row not in rows:
            raise SystemExit(f"{name!r} has the columns {headers!r} and the rows {rows}")

    def _wait_for(self, name: str, fits: Callable[[Node], bool]) -> Node:
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            for node in self._nodes():
                if _is_still_there(node, lambda one: _is_called(one, name) and fits(one)):
                    return node
            time.sleep(LOOK_AGAIN_SECONDS)
        names = sorted({f"{one.get_role_name()} {one.get_name()!r}" for one in self._nodes()})
        raise SystemExit(f"{name!r} is not there; there are {names}")

    def _look_around(self) -> None:
        for node in self._nodes():
            _is_still_there(node, self._look_at)

    def _look_at(self, node: Node) -> bool:
        if node.get_role() in INTERACTIVE and _has(node, Atspi.StateType.FOCUSABLE):
            self._seen.add((node.get_role_name(), node.get_name()))
            if not node.get_name().strip():
                self._nameless.add(_way_to(node))
        return True

    def _nodes(self) -> Iterator[Node]:
        """Go through everything the program shows now."""
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        while GLib.MainContext.default().iteration(False):
            pass
        for number in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(number)
            # By its number and not by its name: the process of the tests may be on the bus too,
            # and while it waits for us it answers nothing.
            if program is not None and program.get_process_id() == self._process:
                program.clear_cache()
                yield from _shown_below(program)


def _shown_below(node: Node) -> Iterator[Node]:
    try:
        children = [node.get_child_at_index(one) for one in range(node.get_child_count())]
        shown = [one for one in children if one is not None and _is_shown(one)]
    except GLib.Error:  # it went away while we looked
        return
    for child in shown:
        yield child
        yield from _shown_below(child)


def _is_still_there(node: Node, look: Callable[[Node], bool]) -> bool:
    """Return what `look` finds; False for a node that went away meanwhile."""
    try:
        return look(node)
    except GLib.Error:
        return False


def _is_shown(node: Node) -> bool:
    is_window = node.get_role() in {Atspi.Role.FRAME, Atspi.Role.WINDOW}
    return is_window or _has(node, Atspi.StateType.SHOWING)


def _is_control(node: Node) -> bool:
    """Tell whether it answers now. A cell that is only read can be pressed too, for Qt."""
    return _has(node, Atspi.StateType.ENABLED) and node.get_role() != Atspi.Role.TABLE_CELL


def _has(node: Node, state: Any) -> bool:
    return bool(node.get_state_set().contains(state))


def _is_called(node: Node, name: str) -> bool:
    own = node.get_name()
    return bool(own == name or (name.endswith("…") and own.startswith(name[:-1])))


def _press_of(node: Node) -> int | None:
    action = node.get_action_iface()
    if action is None:
        return None
    names = [action.get_action_name(one).lower() for one in range(action.get_n_actions())]
    return next((names.index(press) for press in PRESSES if press in names), None)


def _way_to(node: Node) -> str:
    way = [node.get_role_name()]
    above = node.get_parent()
    while above is not None:
        way.append(f"{above.get_role_name()} {above.get_name()!r}")
        above = above.get_parent()
    return " in ".join(way)


if __name__ == "__main__":
    client = Client(int(sys.argv[1]))
    client.follow(json.load(sys.stdin))
    json.dump(client.report(), sys.stdout)
