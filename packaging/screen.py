"""`python3 packaging/screen.py :5`: wait until a program shows a page on an empty screen of X11."""

import ctypes
import sys
import time

WIDTH, HEIGHT = 1280, 800
COLOURS_OF_A_PAGE = 5
"""An empty window has one colour beside the screen's; words and pictures have many."""
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

    def colours(self) -> frozenset[int]:
        """Return the different colours of many places; an empty screen has one."""
        planes = ctypes.c_ulong(_ALL_PLANES)
        image = ctypes.c_void_p(
            self._x11.XGetImage(self._display, self._root, 0, 0, WIDTH, HEIGHT, planes, _Z_PIXMAP)
        )
        pixel = self._x11.XGetPixel
        seen = {pixel(image, x, y) for x in range(0, WIDTH, 31) for y in range(0, HEIGHT, 29)}
        self._x11.XDestroyImage(image)
        return frozenset(int(colour) for colour in seen)


def main() -> int:
    """Return 0 as soon as a page with words and pictures can be seen."""
    screen = Screen(sys.argv[1])
    end = time.monotonic() + PATIENCE_SECONDS
    while len(screen.colours()) < COLOURS_OF_A_PAGE:
        if time.monotonic() > end:
            return 1
        time.sleep(0.1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
