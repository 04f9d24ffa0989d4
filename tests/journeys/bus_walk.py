"""Write down all that assistive technology is told about the window that is on show now.

Runs in the Python of the system, as `bus_client` does, and knows nothing of the program. Prints one
JSON list, in the order of the tree; each entry knows what it stands in.
"""

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found] # of the system

gi.require_version("Atspi", "2.0")
# The version must be said first.
from gi.repository import Atspi, GLib  # type: ignore[import-not-found] # noqa: E402 - after the version

Node = Any


def main(process: int) -> None:
    """Walk through the program with this process number."""
    entries: list[dict[str, object]] = []
    program = program_of(process)
    if program is not None:
        program.clear_cache()
        walk(program, [], entries)
    json.dump(entries, sys.stdout)


def program_of(process: int) -> Node | None:
    """Return the root of the program on the bus."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    while GLib.MainContext.default().iteration(False):
        pass
    programs = [desktop.get_child_at_index(one) for one in range(desktop.get_child_count())]
    known = [one for one in programs if one is not None and one.get_process_id() == process]
    return known[0] if known else None


def walk(node: Node, way: list[str], entries: list[dict[str, object]]) -> None:
    """Write down everything on show below `node`."""
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        states = states_of(child) if child is not None else []
        if child is None or ("showing" not in states and child.get_role_name() != "frame"):
            continue
        entries.append(told_of(child, way, states))
        walk(child, [*way, f"{child.get_role_name()} {child.get_name()}"], entries)


def told_of(node: Node, way: list[str], states: list[str]) -> dict[str, object]:
    """Return what is told of one thing."""
    action, table = node.get_action_iface(), node.get_table_iface()
    count = action.get_n_actions() if action is not None else 0
    return {
        "way": way,
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": states,
        "actions": [action.get_action_name(one) for one in range(count)],
        "relations": [one.get_relation_type().value_nick for one in node.get_relation_set()],
        "size": [table.get_n_rows(), table.get_n_columns()] if table is not None else [],
        "headers": headers_of(table) if table is not None else [],
    }


def headers_of(table: Any) -> list[str]:
    """Return what the columns are called."""
    headers = [table.get_column_header(one) for one in range(table.get_n_columns())]
    return [one.get_name() if one is not None else "" for one in headers]


def states_of(node: Node) -> list[str]:
    """Return the names of its states."""
    return sorted(state.value_nick for state in node.get_state_set().get_states())


if __name__ == "__main__":
    main(int(sys.argv[1]))
