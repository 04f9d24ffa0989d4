"""Make the package for Windows' own installer (.msi) out of the folder of the program."""

import hashlib
import os
import shutil
import subprocess
import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

from freeze import BUILD, moment
from msi_summary import set_summary

WINDOWS = Path(__file__).resolve().parent / "windows"
WORK = BUILD / "windows" / "msi"
_OURS = uuid.UUID("4b0f1c64-7b0e-4e0a-9a8e-5c3b6b0b7a11")
# What wixl has no words for: the folder of people's progress stays (276: permanent, of 64 bits), and
# all local accounts may change what is in it; NODESKTOP=1 leaves out the icon on the desktop.
_AFTERWARDS = WINDOWS / "after_wixl.sql"


def build_msi(bundle: Path, version: str, icon: Path, file: Path) -> None:
    """Write the package. The same bundle gives the same bytes."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    (WORK / "bundle").symlink_to(bundle)
    shutil.copy(icon, WORK / "wise-steps.ico")
    shutil.copy(WINDOWS / "product.wxs", WORK)
    (WORK / "program.wxs").write_text(_program(bundle), encoding="utf-8")
    code = _guid(f"{version} {_digest(bundle)}")
    words = ["-a", "x64", "-D", f"Version={version}", "-D", f"ProductCode={code}"]
    made = WORK / "made.msi"
    _run("wixl", *words, "-o", str(made), "product.wxs", "program.wxs")
    for statement in _AFTERWARDS.read_text("ascii").splitlines():
        _run("msibuild", str(made), "-q", statement)
    set_summary(made, _guid(f"package {code}"), moment())
    shutil.copyfile(made, file)


def _program(bundle: Path) -> str:
    """Return the list of all files, as WiX writes it: a component each, known by its place."""
    lines, names = [], []

    def list_folder(folder: Path) -> None:
        for path in sorted(folder.iterdir()):
            inside = path.relative_to(bundle).as_posix()
            name = quoteattr(path.name)
            if path.is_dir():
                lines.append(f'<Directory Id="{_id("d", inside)}" Name={name}>')
                list_folder(path)
                lines.append("</Directory>")
                continue
            names.append(_id("c", inside))
            source = quoteattr(f"bundle/{inside}")
            lines.append(
                f'<Component Id="{names[-1]}" Guid="{_guid(inside)}" Win64="yes">'
                f'<File Id="{_id("f", inside)}" KeyPath="yes" Name={name} Source={source}/>'
                "</Component>"
            )

    list_folder(bundle)
    group = [f'<ComponentRef Id="{name}"/>' for name in names]
    return "\n".join(
        [
            '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Fragment>',
            '<DirectoryRef Id="INSTALLDIR">', *lines, "</DirectoryRef>",
            '<ComponentGroup Id="Program">', *group, "</ComponentGroup></Fragment></Wix>", "",
        ]
    )  # fmt: skip


def _id(letter: str, inside: str) -> str:
    return letter + hashlib.sha256(inside.encode()).hexdigest()[:24]


def _guid(words: str) -> str:
    return str(uuid.uuid5(_OURS, words)).upper()


def _digest(bundle: Path) -> str:
    whole = hashlib.sha256()
    for path in sorted(path for path in bundle.rglob("*") if path.is_file()):
        whole.update(path.relative_to(bundle).as_posix().encode() + path.read_bytes())
    return whole.hexdigest()


def _run(*command: str) -> None:
    subprocess.run(command, cwd=WORK, env={**os.environ, "TZ": "UTC"}, check=True)
