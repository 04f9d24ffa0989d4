"""Make the Debian package out of the folder of the packaged program."""

import os
import shutil
import subprocess
from pathlib import Path

from needs import Needs

HERE = Path(__file__).resolve().parent
COMMANDS = ("wise-steps", "wise-steps-admin")

_LIBC = {
    "ld-linux-x86-64.so.2", "libc.so.6", "libdl.so.2", "libm.so.6", "libmvec.so.1",
    "libpthread.so.0", "librt.so.1",
}  # fmt: skip
# A library that the bundle takes from the system -> the package it is in on Debian 12 and 13.
_NEEDED = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbz2.so.1.0": "libbz2-1.0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "liblzma.so.5": "liblzma5",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# Without these one part does not work, and the rest does: printing, Wayland.
_WANTED = {
    "libcups.so.2": "libcups2 | libcups2t64",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
_ALSO_NEEDED = ("adduser", "xkb-data")
# Sound and the screen reader's bus are loaded by name at run time.
_ALSO_WANTED = ("at-spi2-core", "libasound2 | libasound2t64", "libpulse0")


class UnknownLibraryError(Exception):
    """The bundle needs a library of which we do not know the package."""


def build_deb(bundle: Path, needs: Needs, version: str, made: Path) -> Path:
    """Write the package below `made`. Raises UnknownLibraryError."""
    root = made.parent / "build" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "opt" / "wise-steps", symlinks=True)
    _place_in_the_system(root)
    _write_control(root, needs, version)
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    file = made / f"wise-steps_{version}_amd64.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(root), str(file)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return file


def depends(needs: Needs) -> tuple[list[str], list[str]]:
    """Return the packages the bundle cannot work without, and those it should have."""
    unknown = sorted(set(needs.libraries) - _LIBC - set(_NEEDED) - set(_WANTED))
    if unknown:
        raise UnknownLibraryError(f"In which package is {', '.join(unknown)}?")
    libc = f"libc6 (>= {'.'.join(map(str, needs.glibc))})"
    needed = {_NEEDED[name] for name in needs.libraries if name in _NEEDED}
    wanted = {_WANTED[name] for name in needs.libraries if name in _WANTED}
    return [libc, *sorted({*needed, *_ALSO_NEEDED})], sorted({*wanted, *_ALSO_WANTED})


def _place_in_the_system(root: Path) -> None:
    share, linux = root / "usr" / "share", HERE / "linux"
    places = {
        linux / "wise-steps.desktop": share / "applications",
        linux / "org.wise_steps.WiseSteps.metainfo.xml": share / "metainfo",
        linux / "copyright": share / "doc" / "wise-steps",
        linux / "wise-steps.xml": share / "mime" / "packages",
    }
    for file, folder in places.items():
        folder.mkdir(parents=True)
        shutil.copy(file, folder)
    icons = share / "icons" / "hicolor" / "scalable" / "apps"
    icons.mkdir(parents=True)
    shutil.copy(HERE.parent / "assets" / "icon.svg", icons / "wise-steps.svg")
    commands = root / "usr" / "bin"
    commands.mkdir()
    for name in COMMANDS:
        (commands / name).symlink_to(f"/opt/wise-steps/{name}")


def _maintainer() -> str:
    """Return who answers for the package: whoever builds it says so; .invalid is nobody's."""
    return os.environ.get(
        "WISE_STEPS_MAINTAINER", "The WISE Steps project <nobody-yet@wise-steps.invalid>"
    )


def _write_control(root: Path, needs: Needs, version: str) -> None:
    needed, wanted = depends(needs)
    kilobytes = sum(path.stat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    folder = root / "DEBIAN"
    folder.mkdir()
    for script in ("postinst", "postrm"):
        shutil.copy(HERE / "linux" / script, folder)
        (folder / script).chmod(0o755)
    lines = [
        "Package: wise-steps",
        f"Version: {version}",
        "Architecture: amd64",
        f"Maintainer: {_maintainer()}",
        f"Installed-Size: {kilobytes}",
        f"Depends: {', '.join(needed)}",
        f"Recommends: {', '.join(wanted)}",
        "Section: education",
        "Priority: optional",
        "Description: practise digital work step by step",
        " Short exercises on practice programs for employees who need some support:",
        " large text, everything spoken, one step at a time. It needs no network.",
    ]
    (folder / "control").write_text("\n".join(lines) + "\n", encoding="utf-8")
