"""A desktop that tells programs how it wants them to look, over the message bus.

Runs in the Python of the system, which has the bus library. It prints a line when it is there. Each
line on the standard input, [namespace, key, type, value], is a setting that somebody changes.
"""

import json
import os
import sys
from typing import Any

from gi.repository import Gio, GLib  # type: ignore[import-not-found] # of the system

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
DESCRIPTION = """
<node><interface name="org.freedesktop.portal.Settings">
  <method name="Read">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
  </method>
  <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>
"""

settings: dict[tuple[str, str], Any] = {}


def main() -> None:
    """Be a desktop until the input ends."""
    loop = GLib.MainLoop()
    Gio.bus_own_name(Gio.BusType.SESSION, NAME, 0, _on_bus, _on_name, None)
    loop.run()


def _on_bus(bus: Any, _name: str) -> None:
    interface = Gio.DBusNodeInfo.new_for_xml(DESCRIPTION).interfaces[0]
    bus.register_object(PATH, interface, _on_call, None, None)
    GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, _on_line, bus)


def _on_name(_bus: Any, _name: str) -> None:
    sys.stdout.write("here\n")
    sys.stdout.flush()


def _on_call(*call: Any) -> None:
    arguments, answer = call[5], call[6]
    value = settings.get(arguments.unpack())
    if value is None:
        answer.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")
    else:
        answer.return_value(GLib.Variant("(v)", (GLib.Variant("v", value),)))


def _on_line(_source: Any, _condition: Any, bus: Any) -> bool:
    lines = os.read(0, 65536).splitlines()
    if not lines:
        sys.exit()
    for namespace, key, kind, plain in map(json.loads, lines):
        value = settings[namespace, key] = GLib.Variant(kind, plain)
        change = GLib.Variant("(ssv)", (namespace, key, value))
        bus.emit_signal(None, PATH, INTERFACE, "SettingChanged", change)
    return True


if __name__ == "__main__":
    main()
