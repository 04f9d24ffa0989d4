"""What the installers for Windows are made of fits the program, and what they promise."""

import re
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.content.pack_file import ENDING
from app.i18n import LANGUAGES
from app.machine import ROOT
from app.paths import APP_NAME

PACKAGING = ROOT / "packaging"
WINDOWS = PACKAGING / "windows"
NSIS_NAMES = {"en": "ENGLISH", "nl": "DUTCH", "bg": "BULGARIAN"}


def _installer() -> str:
    return (WINDOWS / "installer.nsi").read_text("utf-8")


def test_the_installer_says_everything_in_every_language() -> None:
    wanted = {NSIS_NAMES[language.code] for language in LANGUAGES}
    said: dict[str, set[str]] = {}
    for name, language in re.findall(
        r"^LangString (\w+) \$\{LANG_(\w+)\}", _installer(), re.MULTILINE
    ):
        said.setdefault(name, set()).add(language)

    assert said
    assert {name: languages for name, languages in said.items() if languages != wanted} == {}


def test_the_installers_never_delete_what_people_did() -> None:
    assert not re.search(r"(RMDir|Delete)[^\n]*(APPDATA|COMMAND\}\"$)", _installer())
    permanent = 16
    orders = (WINDOWS / "after_wixl.sql").read_text("ascii")
    kept = re.search(r"SET `Attributes`=(\d+) WHERE `Component`='SharedData'", orders)
    assert kept is not None
    assert int(kept[1]) & permanent


def test_both_installers_share_one_folder_with_the_program() -> None:
    assert f'!define COMMAND "{APP_NAME}"' in _installer()
    assert 'CreateDirectory "$APPDATA\\${COMMAND}"' in _installer()
    assert f'<Directory Id="SHAREDDATA" Name="{APP_NAME}">' in _product()


def test_packs_open_with_the_program() -> None:
    assert f"${{KINDS}}\\{ENDING}" in _installer()
    assert f"Software\\Classes\\{ENDING}" in _product()
    kinds = (PACKAGING / "linux" / "wise-steps.xml").read_text("utf-8")
    assert f'<glob pattern="*{ENDING}"' in kinds
    named = re.findall(r'<mime-type type="([^"]+)"', kinds)
    entry = (PACKAGING / "linux" / "wise-steps.desktop").read_text("utf-8")
    assert f"MimeType={';'.join(named)};\n" in entry


def test_every_component_of_the_package_is_installed() -> None:
    product = ElementTree.fromstring(_product())  # noqa: S314 - our own file
    space = "{http://schemas.microsoft.com/wix/2006/wi}"
    made = {one.get("Id") for one in product.iter(f"{space}Component")}
    used = {one.get("Id") for one in product.iter(f"{space}ComponentRef")}

    assert made == used


def test_the_picture_of_the_program_has_every_size(tmp_path: Path) -> None:
    order = (
        "from pathlib import Path; from windows_icon import write_icon;"
        f"write_icon(Path({str(ROOT / 'assets' / 'icon.svg')!r}), Path({str(tmp_path / 'x.ico')!r}))"
    )
    subprocess.run([sys.executable, "-c", order], cwd=PACKAGING, check=True)

    icon = (tmp_path / "x.ico").read_bytes()

    _zero, kind, count = struct.unpack_from("<HHH", icon)
    entries = [struct.unpack_from("<BBBBHHII", icon, 6 + 16 * number) for number in range(count)]
    assert kind == 1
    assert [entry[0] or 256 for entry in entries] == [16, 24, 32, 48, 64, 256]
    assert all(icon[at : at + 4] == b"\x89PNG" for *_rest, at in entries)


@pytest.mark.linux
def test_a_package_is_not_marked_with_the_time_it_was_made(tmp_path: Path) -> None:
    """The summary of a package as [MS-OLEPS] describes it: a code and two times."""
    form = bytes.fromhex("e0859ff2f94f6810ab9108002b27b3d9")
    guid = b"{00000000-0000-0000-0000-000000000000}\0"
    values = [
        (12, struct.pack("<IQ", 64, 7)),
        (13, struct.pack("<IQ", 64, 8)),
        (9, struct.pack("<II", 30, len(guid)) + guid),
    ]
    table, body = b"", b""
    for number, value in values:
        table += struct.pack("<II", number, 8 + 8 * len(values) + len(body))
        body += value
    section = struct.pack("<II", 8 + len(table) + len(body), len(values)) + table + body
    stream = bytes(28) + form + struct.pack("<I", 48) + section
    file = tmp_path / "made.msi"
    file.write_bytes(b"before" + stream + b"after")
    code = "11111111-2222-3333-4444-555555555555"
    order = (
        "from pathlib import Path; from msi_summary import set_summary;"
        f"set_summary(Path({str(file)!r}), {code!r}, 1)"
    )

    subprocess.run([sys.executable, "-c", order], cwd=PACKAGING, check=True)

    changed = file.read_bytes()
    assert code.encode() in changed
    assert changed.count(struct.pack("<Q", 116_444_736_010_000_000)) == 2
    assert len(changed) == len(b"before" + stream + b"after")


def _product() -> str:
    return (WINDOWS / "product.wxs").read_text("utf-8")
