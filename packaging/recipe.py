"""What goes into the packaged program, and what stays out. `wise-steps.spec` asks this file."""

import sys
from pathlib import Path

import espeakng_loader
import opuslib_next

from app.i18n import LANGUAGES
from app.speech.languages import VOICES

ROOT = Path(__file__).resolve().parent.parent
IS_WINDOWS = sys.platform == "win32"

_FOR_DEVELOPERS = {
    "app.__main__", "app.catalogues", "app.machine", "app.system_packages", "ui.__main__",
}  # fmt: skip
_FILES_ONLY = ROOT / "app" / "store" / "migrations" / "versions"

HIDDEN_IMPORTS = [
    "PySide6.QtSvg",
    "_cffi_backend",  # without it miniaudio cannot be imported, and the program is mute
    "logging.config",
    "miniaudio",
    "opuslib_next",
    "pyttsx3.drivers",
    "sqlalchemy.dialects.sqlite",
    *(["comtypes.gen", "comtypes.stream", "pyttsx3.drivers.sapi5"] if IS_WINDOWS else []),
]
EXCLUDED_MODULES = [
    # The program never reaches the network; hashes come from Python itself.
    "_hashlib", "_ssl", "ssl",
    "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtQml",
    "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest",
    "_tkinter", "curses", "lib2to3", "pip", "pydoc_data", "readline", "setuptools", "test", "tkinter",
]  # fmt: skip
# It loads Qt to help builds of PySide6 that cannot find their own parts. The wheels can, and the
# voice's process must not pay for Qt.
EXCLUDED_RUNTIME_HOOKS = {"pyi_rth_pyside6"}

# All else that lies outside the wheels comes from the distribution, which keeps it safe and up to
# date. These are missing on many computers, or are of the very Python that is packaged.
_LIBRARIES_TO_BRING = (
    "libffi.so", "libpython3", "libsqlite3.so", "libmpdec.so",
    "libxcb-cursor.so", "libxcb-icccm.so", "libxcb-image.so", "libxcb-keysyms.so",
    "libxcb-render-util.so", "libxcb-util.so", "libxkbcommon-x11.so", "libxkbcommon.so",
)  # fmt: skip
_PARTS_NOT_USED = (
    "qt6eglfs", "qt6network", "qt6opengl", "qt6pdf", "qt6qml", "qt6quick", "qt6sql", "qt6test",
    "qt6virtualkeyboard", "qt6waylandcompositor", "qt6waylandeglcompositor",
    "opengl32sw", "d3dcompiler",
    "/plugins/egldeviceintegrations", "/plugins/generic/", "/plugins/networkinformation",
    "/plugins/qmltooling", "/plugins/sqldrivers", "/plugins/tls",
    "/plugins/wayland-graphics-integration", "/plugins/xcbglintegrations",
    "platforminputcontexts/libqtvirtualkeyboard", "platforminputcontexts/qtvirtualkeyboard",
    "platforms/libqeglfs", "platforms/libqlinuxfb", "platforms/libqminimal", "platforms/libqvkkhr",
    "platforms/libqvnc", "platforms/qdirect2d", "platforms/qminimal", "platformthemes/libqgtk3",
    *(f"imageformats/{start}{name}" for start in ("libq", "q")
      for name in ("icns", "pdf", "tga", "tiff", "wbmp", "webp")),
)  # fmt: skip


def modules_to_ship() -> list[str]:
    """Return every module of ours: many are loaded by name, when they are needed."""
    paths = [path for folder in ("app", "ui") for path in sorted((ROOT / folder).rglob("*.py"))]
    names = [
        path.relative_to(ROOT).with_suffix("").as_posix().removesuffix("/__init__")
        for path in paths
        if path.parent != _FILES_ONLY
    ]
    return sorted({name.replace("/", ".") for name in names} - _FOR_DEVELOPERS)


def files_to_ship() -> list[tuple[str, str]]:
    """Return (file, folder in the package): pictures, words, exercises, migrations, the voice."""
    found = [
        *_below(ROOT / "assets", "*", leave_out=(".py", ".md")),
        *_below(ROOT / "data", "*", leave_out=(".py", ".md")),
        *_below(ROOT / "data" / "help", "*.md"),
        *_below(ROOT / "locales", "*.mo"),
        *_below(ROOT / "app" / "store" / "migrations", "*", leave_out=(".pyc",)),
        ROOT / "assets" / "LICENCES.md",
    ]
    ours = [(str(path), str(path.parent.relative_to(ROOT))) for path in found]
    return [*ours, *_voice_files()]


def voice_libraries() -> list[tuple[str, str]]:
    """Return espeak-ng itself and libopus, and where in the package their loaders look for them."""
    opus = Path(opuslib_next.__file__).parent / "_native"
    name = "opus.dll" if IS_WINDOWS else "libopus.so"
    return [
        (espeakng_loader.get_library_path(), "espeakng_loader"),
        (str(opus / name), "opuslib_next/_native"),
    ]


def is_left_out(destination: str, source: str, kind: str) -> bool:
    """Say whether a file that PyInstaller found is not part of the program."""
    name = destination.replace("\\", "/").casefold()
    if name.startswith("babel/locale-data/"):
        return _language_of(name) not in {"root", *(language.code for language in LANGUAGES)}
    if "/translations/" in name and name.endswith(".qm"):
        codes = [f"qtbase_{language.code}." for language in LANGUAGES]
        return not any(code in name for code in codes)
    if any(part in f"/{name}" for part in _PARTS_NOT_USED):
        return True
    if IS_WINDOWS:
        # Never Windows' own libraries, nor what stands in for them where Windows is imitated.
        return source.casefold().startswith(r"c:\windows")
    is_from_system = kind == "BINARY" and "/" not in name and ".so" in name
    return is_from_system and not name.startswith(_LIBRARIES_TO_BRING)


def _below(folder: Path, pattern: str, leave_out: tuple[str, ...] = ()) -> list[Path]:
    return [
        path
        for path in sorted(folder.rglob(pattern))
        if path.is_file() and not (path.suffix in leave_out and path.parent != _FILES_ONLY)
    ]


def _voice_files() -> list[tuple[str, str]]:
    data = Path(espeakng_loader.get_data_path())
    wanted = [data / f"{code}_dict" for code in VOICES]
    wanted += [*data.glob("phon*"), data / "intonations"]
    wanted += [*_below(data / "lang", "*"), *_below(data / "voices" / "!v", "*")]
    return [(str(path), str(path.parent.relative_to(data.parents[1]))) for path in sorted(wanted)]


def _language_of(name: str) -> str:
    return name.rpartition("/")[2].partition(".")[0].partition("_")[0]
