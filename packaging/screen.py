"""`python3 packaging/screen.py :5`: wait until a program has drawn something on an empty screen of X11."""

import ctypes
import sys
import time

WIDTH, HEIGHT = 1280, 800
PATIENCE_SECONDS = 30
_ALL_PLANES, _Z_PIXMAP = 0xFFFFFFFF, 2


class Screen:
    """What can be seen on a display of X11."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = self._x11.XGetImage.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = self._x11.XGetPixel.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        self._root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))

    def colours(self) -> tuple[int, ...]:
        """Return the colours of a few places."""
        places = [(WIDTH * n // 6, HEIGHT * n // 6) for n in range(1, 6)]
        return tuple(self._colour(x, y) for x, y in places)

    def _colour(self, x: int, y: int) -> int:
        planes = ctypes.c_ulong(_ALL_PLANES)
        image = ctypes.c_void_p(
            self._x11.XGetImage(self._display, self._root, x, y, 1, 1, planes, _Z_PIXMAP)
        )
        colour = int(self._x11.XGetPixel(image, 0, 0))
        self._x11.XDestroyImage(image)
        return colour


def main() -> int:
    """Return 0 as soon as the screen is no longer empty."""
    screen = Screen(sys.argv[1])
    end = time.monotonic() + PATIENCE_SECONDS
    while not any(screen.colours()):
        if time.monotonic() > end:
            return 1
        time.sleep(0.1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
