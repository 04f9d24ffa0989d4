"""An update from a stick is looked at and told how to install; nothing is installed unasked."""

from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from app.bootstrap import build
from tests.app.admin.conftest import Run, Said

NEWER = "wise-steps_99.1.0_amd64.deb"
CONTENT = b"a program" * 999


def _on_a_stick(
    folder: Path, name: str = NEWER, *, above: str = "", content: bytes = CONTENT
) -> Path:
    stick = folder / "stick"
    stick.mkdir()
    (stick / "SHA256SUMS").write_text(f"{sha256(CONTENT).hexdigest()}  {above}{name}\n", "utf-8")
    (stick / name).write_bytes(content)
    return stick / name


def test_an_update_is_told_how_to_install_after_a_backup(
    run: Run, folder: Path, tmp_path: Path, said: Said
) -> None:
    file = _on_a_stick(tmp_path)
    before = set((folder / "backups").glob("*.db"))

    assert run("import", file) == 0

    assert said()[-1].endswith(f'as administrator: apt-get install -y "{file}"')
    assert len(set((folder / "backups").glob("*.db")) - before) >= 1
    with closing(build(folder)) as services:
        assert services.store.verify().is_sound


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("wise-steps-99.1.0-setup.exe", "/S"),
        ("wise-steps-99.1.0.msi", "msiexec /i"),
        ("wise-steps-99.1.0-linux-x86_64.tar.xz", "./install"),
        ("wise-steps-99.1.0-windows-x86_64.zip", "unpack it"),
    ],
)
def test_each_kind_of_package_has_its_way(
    run: Run, tmp_path: Path, said: Said, name: str, words: str
) -> None:
    assert run("import", _on_a_stick(tmp_path, name, above="windows/")) == 0

    assert words in said()[-1]


def test_an_update_that_was_changed_or_is_no_newer_is_refused(
    run: Run, tmp_path: Path, said: Said
) -> None:
    for each, (name, content) in enumerate(
        [(NEWER, CONTENT[1:]), ("wise-steps_0.0.1_amd64.deb", CONTENT)]
    ):
        (tmp_path / str(each)).mkdir()
        assert run("import", _on_a_stick(tmp_path / str(each), name, content=content)) == 1

    changed, older = said()
    assert changed == "The file is not what was given out. Copy it again."
    assert older.startswith("It holds version 0.0.1")


def test_an_update_without_its_sums_is_refused(run: Run, tmp_path: Path, said: Said) -> None:
    file = _on_a_stick(tmp_path)
    (file.parent / "SHA256SUMS").write_text("", "utf-8")
    assert run("import", file) == 1
    (file.parent / "SHA256SUMS").unlink()

    assert run("import", file) == 1

    assert said() == [
        "SHA256SUMS does not name this file.",
        "There is no SHA256SUMS beside the file. Copy it to the stick too.",
    ]
