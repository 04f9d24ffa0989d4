"""The picture and the facts that Windows shows for a program, made of what is there already."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIDES_PX = (16, 24, 32, 48, 64, 256)
_HEADER = struct.Struct("<HHH")
_ENTRY = struct.Struct("<BBBBHHII")
_ICON, _PLANES, _BITS = 1, 1, 32


def write_icon(drawing: Path, file: Path) -> None:
    """Write `drawing` (SVG) as an icon of Windows: some sizes, each as PNG."""
    pictures = [_png(drawing, side) for side in SIDES_PX]
    position = _HEADER.size + len(pictures) * _ENTRY.size
    entries = b""
    for side, picture in zip(SIDES_PX, pictures, strict=True):
        short = side % 256  # 256 is written as 0
        entries += _ENTRY.pack(short, short, 0, 0, _PLANES, _BITS, len(picture), position)
        position += len(picture)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(_HEADER.pack(0, _ICON, len(pictures)) + entries + b"".join(pictures))


def write_facts(version: str, name: str, file: Path) -> None:
    """Write what Windows shows as the details of a program, in the words of PyInstaller."""
    described = "WISE Steps" if name == "wise-steps" else "WISE Steps for administrators"
    numbers = tuple(int(part) for part in f"{version}.0".split("."))
    words = {
        "CompanyName": "The WISE Steps project",
        "FileDescription": described,
        "FileVersion": version,
        "LegalCopyright": "GPL-3.0-or-later",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "WISE Steps",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {word!r})" for key, word in words.items())
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f,"
        " flags=0, OS=0x40004, fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo(["
        f"StringTable('040904B0', [{strings}])]), VarFileInfo([VarStruct('Translation',"
        " [1033, 1200])])])\n",
        encoding="utf-8",
    )


def _png(drawing: Path, side: int) -> bytes:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    bytes_of_png = QByteArray()
    buffer = QBuffer(bytes_of_png)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(bytes_of_png.data())
