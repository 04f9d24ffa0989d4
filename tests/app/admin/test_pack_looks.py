"""A pack brings its own pictures and a skin, once they were looked at as an enemy's."""

from contextlib import closing
from pathlib import Path

import pytest

from app.bootstrap import build
from app.cli import main
from app.paths import shipped
from tests.app.admin.conftest import Run, Said
from tests.app.admin.test_packs import ID, sealed, titles
from tests.app.content.packing import ABOUT, pack_files, with_picture, write_files
from tests.app.content.test_pack_pictures import png, svg


def test_an_exercise_shows_a_picture_of_its_pack(run: Run, folder: Path, tmp_path: Path) -> None:
    file = sealed(tmp_path, files=with_picture("soup.png", png()))

    assert run("import", file) == 0

    with closing(build(folder)) as services:
        library = services.library("en")
        kind, _slash, path = library.card(ID).picture.partition("/")
        assert kind == "pack"
        assert Path(path).read_bytes() == png()
        assert library.exercise(ID).picture == f"pack/{path}"


def test_a_picture_that_is_not_in_the_pack_is_named(
    run: Run, folder: Path, tmp_path: Path, said: Said
) -> None:
    file = sealed(tmp_path, files=with_picture("soup.png", png(), "own/bread"))
    said()

    assert run("import", file) == 1

    assert "is no picture we have: own/bread" in said()[0]
    assert ID not in titles(folder)


def test_a_picture_that_could_do_more_is_in_no_pack(tmp_path: Path, said: Said) -> None:
    source = write_files(tmp_path / "source", pack_files() | with_picture("soup.svg", svg("<a/>")))
    words = ["--data", str(tmp_path / "maker"), "pack", str(source), "--to", str(tmp_path)]

    assert main(words) == 1

    assert said()[-1].endswith("This is no picture we can show: pictures/soup.svg")
    assert list(tmp_path.glob("*.wisepack")) == []


def _skin(**changes: str) -> bytes:
    text = shipped("data", "skins", "kitchen.yaml").read_text("utf-8")
    for old, new in {"Long Table": "Soup and More", **changes}.items():
        text = text.replace(old, new)
    return text.encode()


def _logo() -> dict[str, str]:
    text = shipped("data", "skins", "kitchen.yaml").read_text("utf-8")
    return {next(line for line in text.splitlines() if line.startswith("logo:")): "logo: own/sign"}


def test_a_site_wears_the_skin_of_a_pack_with_its_own_sign(
    run: Run, folder: Path, tmp_path: Path, said: Said
) -> None:
    files = {"skins/soup_and_more.yaml": _skin(**_logo()), "pictures/sign.svg": svg()}
    assert run("import", sealed(tmp_path, files=files)) == 0

    assert run("skin", "soup_and_more") == 0

    with closing(build(folder)) as services:
        skin = services.library("en").skin()
        assert skin.firm == "Soup and More"
        assert Path(skin.logo.removeprefix("pack/")).read_bytes() == svg()


def test_a_pack_may_be_a_skin_alone(run: Run, tmp_path: Path, said: Said) -> None:
    source = write_files(
        tmp_path / "source",
        {"pack.yaml": ABOUT.encode(), "skins/soup_and_more.yaml": _skin()},
    )
    words = ["--data", str(tmp_path / "maker"), "pack", str(source), "--to", str(tmp_path)]
    assert main(words) == 0

    assert run("import", next(tmp_path.glob("*.wisepack"))) == 0

    assert said()[-2].startswith("Added: Lunch in the canteen")


@pytest.mark.parametrize(
    ("name", "changes", "why"),
    [
        ("kitchen", {}, "Skins with the same id are here already: kitchen."),
        ("soup", {"name: Apples": "name: 12"}, "'products.1.name' is a number"),
        ("soup", _logo(), "is no picture we have: own/sign"),
    ],
    ids=["one that ships", "something amiss", "no such picture"],
)
def test_a_skin_that_cannot_be_worn_keeps_the_pack_out(
    run: Run, tmp_path: Path, said: Said, name: str, changes: dict[str, str], why: str
) -> None:
    file = sealed(tmp_path, files={f"skins/{name}.yaml": _skin(**changes)})
    said()

    assert run("import", file) == 1

    assert why in said()[0]
