"""Look for a screen reader on the message buses of a Linux desktop (decision 0019).

The desktop says in `org.a11y.Status` that one runs, but Orca started by hand does not tell it so.
The registry of the accessibility bus knows who wants to hear what: a program that listens to the
focus and to names reads them to somebody.
"""

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusServiceWatcher,
    QDBusVariant,
)

from ui.accessibility.screen_reader import ReaderState

DBUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
BUS = "org.a11y.Bus"
LAUNCHER = (BUS, "/org/a11y/bus", BUS)
STATUS = (BUS, "/org/a11y/bus", "org.freedesktop.DBus.Properties")
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
OURS = "wise-steps-accessibility"

READS = frozenset({"object:statechanged:focused", "object:propertychange:accessiblename"})
ANNOUNCEMENT = "object:announcement"
PAIR = re.compile(r'\(ss\) "([^"]*)", "([^"]*)"')


class Listeners:
    """Who on the accessibility bus wants to hear which events."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._events: dict[str, set[str]] = {}
        for who, event in pairs:
            self.add(who, event)

    def add(self, who: str, event: str) -> None:
        """`who` wants to hear `event` from now on."""
        self._events.setdefault(who, set()).add(_plain(event))

    def remove(self, who: str, event: str) -> None:
        """`who` does not want to hear `event` any more."""
        self._events.get(who, set()).discard(_plain(event))

    def forget(self, who: str) -> None:
        """`who` has left the bus, perhaps without a word."""
        self._events.pop(who, None)

    @property
    def has_reader(self) -> bool:
        """True when one of them listens as screen readers do."""
        return any(events >= READS for events in self._events.values())

    @property
    def hears_announcements(self) -> bool:
        """True when one of them is told of announcements."""
        return any(ANNOUNCEMENT in events for events in self._events.values())


class BusWatch(QObject):
    """Follows both buses. Without a bus, or with one that comes late, nothing is found until then.

    Signals:
        found: what is known now (a `ReaderState`).
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = QDBusConnection.sessionBus()
        self._says_so = False
        self._listeners = Listeners()
        self._is_joined = False

    def begin(self) -> None:
        """Look now, and whenever something may have changed."""
        if not self._desktop.isConnected():
            return
        mode = QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
        late = QDBusServiceWatcher(BUS, self._desktop, mode, self)
        late.serviceRegistered.connect(self._look)
        self._listen(self._desktop, STATUS, "PropertiesChanged", "on_status")
        # Asking the service itself would start it.
        self._ask(self._desktop, _call(*DBUS, "NameHasOwner", BUS), self._on_owner)

    def _tell(self) -> None:
        listeners = self._listeners
        is_running = self._says_so or listeners.has_reader
        is_deaf = listeners.has_reader and not listeners.hears_announcements
        self.found.emit(ReaderState(is_running, not is_deaf))

    def _look(self) -> None:
        status = _call(*STATUS, "Get", "org.a11y.Status", "ScreenReaderEnabled")
        self._ask(self._desktop, status, self._on_enabled)
        if not self._is_joined:
            self._ask(self._desktop, _call(*LAUNCHER, "GetAddress"), self._on_address)

    def _on_owner(self, answer: QDBusMessage) -> None:
        if answer.arguments() == [True]:
            self._look()

    def _on_enabled(self, answer: QDBusMessage) -> None:
        [told] = answer.arguments()
        self._says_so = isinstance(told, QDBusVariant) and told.variant() is True
        self._tell()

    def _on_address(self, answer: QDBusMessage) -> None:
        if self._is_joined:
            return
        bus = QDBusConnection.connectToBus(str(answer.arguments()[0]), OURS)
        self._is_joined = bus.isConnected()
        if self._is_joined:
            self._listen(bus, REGISTRY, "EventListenerRegistered", "on_added")
            self._listen(bus, REGISTRY, "EventListenerDeregistered", "on_removed")
            self._listen(bus, DBUS, "NameOwnerChanged", "on_owner_changed")
            self._ask(bus, _call(*REGISTRY, "GetRegisteredEvents"), self._on_listeners)

    def _on_listeners(self, answer: QDBusMessage) -> None:
        # WORKAROUND for PySide6 6.11: its QDBusArgument.beginStructure() is the one that writes, so
        # pairs cannot be taken out of an answer. What Qt prints of the answer has them all.
        self._listeners = Listeners(PAIR.findall(repr(answer)))
        self._tell()

    @Slot(QDBusMessage)
    def on_status(self, _message: QDBusMessage) -> None:
        """The desktop says something else about assistive technology."""
        self._look()

    @Slot(QDBusMessage)
    def on_added(self, message: QDBusMessage) -> None:
        """Somebody wants to hear one kind of event more."""
        who, event, *_more = message.arguments()
        self._listeners.add(str(who), str(event))
        self._tell()

    @Slot(QDBusMessage)
    def on_removed(self, message: QDBusMessage) -> None:
        """Somebody does not want to hear one kind of event any more."""
        who, event, *_more = message.arguments()
        self._listeners.remove(str(who), str(event))
        self._tell()

    @Slot(QDBusMessage)
    def on_owner_changed(self, message: QDBusMessage) -> None:
        """Somebody came to the bus, or left it."""
        name, _old, new = message.arguments()
        if not new:
            self._listeners.forget(str(name))
            self._tell()

    def _listen(
        self, bus: QDBusConnection, place: tuple[str, str, str], event: str, slot: str
    ) -> None:
        told = SLOT(f"{slot}(QDBusMessage)")
        bus.connect(*place, event, self, told)  # type: ignore[call-overload] # the stub is untrue

    def _ask(
        self,
        bus: QDBusConnection,
        message: QDBusMessage,
        then: Callable[[QDBusMessage], None],
    ) -> None:
        """Send `message` and take the answer to `then`; nothing waits for it."""
        waiting = QDBusPendingCallWatcher(bus.asyncCall(message), self)

        def on_finished() -> None:
            reply = waiting.reply()
            if reply.type() == QDBusMessage.MessageType.ReplyMessage:
                then(reply)
            waiting.deleteLater()

        waiting.finished.connect(on_finished)


def _call(service: str, path: str, interface: str, method: str, *words: str) -> QDBusMessage:
    message = QDBusMessage.createMethodCall(service, path, interface, method)
    message.setArguments(list(words))
    return message


def _plain(event: str) -> str:
    return event.rstrip(":").lower()
