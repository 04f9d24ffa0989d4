"""Ask a Linux desktop, over its message bus, how everything is to look (XDG desktop portal)."""

from collections.abc import Mapping

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

from app.domain.support_profile import Theme
from ui.theme.wishes import Wishes

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"

APPEARANCE = "org.freedesktop.appearance"
GNOME = "org.gnome.desktop.interface"
GNOME_CONTRAST = "org.gnome.desktop.a11y.interface"

SCHEME = (APPEARANCE, "color-scheme")
CONTRAST = (APPEARANCE, "contrast")
REDUCED_MOTION = (APPEARANCE, "reduced-motion")
HIGH_CONTRAST = (GNOME_CONTRAST, "high-contrast")
ANIMATIONS = (GNOME, "enable-animations")
KDE_ANIMATIONS = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")
TEXT_FACTOR = (GNOME, "text-scaling-factor")
KEYS = (
    SCHEME,
    CONTRAST,
    REDUCED_MOTION,
    HIGH_CONTRAST,
    ANIMATIONS,
    KDE_ANIMATIONS,
    TEXT_FACTOR,
)

DARK, LIGHT = 1, 2
"""From the portal's documentation: 0 is no preference."""

Key = tuple[str, str]


def wishes_in(settings: Mapping[Key, object]) -> Wishes:
    """Return what the desktop asks for; what it does not say is left as it is."""
    factor = settings.get(TEXT_FACTOR)
    is_calm = (
        settings.get(REDUCED_MOTION) == 1
        or settings.get(ANIMATIONS) is False
        or str(settings.get(KDE_ANIMATIONS, "")) in {"0", "0.0"}
    )
    return Wishes(
        _theme(settings),
        round(factor * 100) if isinstance(factor, float) else 100,
        has_motion=not is_calm,
    )


def _theme(settings: Mapping[Key, object]) -> Theme | None:
    if settings.get(CONTRAST) == 1 or settings.get(HIGH_CONTRAST) is True:
        return Theme.CONTRAST
    schemes = {DARK: Theme.DARK, LIGHT: Theme.LIGHT}
    scheme = settings.get(SCHEME)
    return schemes.get(scheme) if isinstance(scheme, int) else None


class Portal(QObject):
    """Asks without ever waiting: a desktop without a portal simply never answers.

    Signals:
        answered: the desktop said what it wants, at first or anew (`Wishes`).
    """

    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        self._settings: dict[Key, object] = {}
        self._asked: dict[QDBusPendingCallWatcher, Key] = {}

    def ask(self) -> None:
        """Ask for everything, and listen from now on."""
        if self._bus.isConnected():
            slot = SLOT("_on_setting_changed(QDBusMessage)")
            self._bus.connect(  # type: ignore[call-overload] # it takes what SLOT() makes, a str
                SERVICE, PATH, INTERFACE, "SettingChanged", self, slot
            )
            self._ask_again()

    def _ask_again(self) -> None:
        for key in KEYS:
            call = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Read")
            call.setArguments(list(key))
            watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
            self._asked[watcher] = key
            watcher.finished.connect(self._on_answer)

    @Slot(QDBusMessage)
    def _on_setting_changed(self, message: QDBusMessage) -> None:
        namespace = next(iter(message.arguments()), "")
        if any(namespace == known for known, _key in KEYS):
            self._ask_again()

    @Slot(QDBusPendingCallWatcher)
    def _on_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        key = self._asked.pop(watcher)
        reply = watcher.reply()
        if reply.type() == QDBusMessage.MessageType.ReplyMessage:
            self._settings[key] = _plain(next(iter(reply.arguments()), None))
        watcher.deleteLater()
        if not self._asked and self._settings:
            self.answered.emit(wishes_in(self._settings))


def _plain(value: object) -> object:
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
