"""A picture of a pack is looked at before anything draws it: it can be seen, and do nothing else."""

import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.content.own_pictures import own_picture, with_own_pictures
from app.content.pack_file import PackRefused
from app.content.pack_pictures import is_plain_png, is_plain_svg, refuse_strange_pictures
from app.paths import shipped

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{}</svg>'
CIRCLE = '<circle cx="12" cy="12" r="9" fill="#abc"/>'


def chunk(kind: bytes, body: bytes) -> bytes:
    check = zlib.crc32(kind + body)
    return len(body).to_bytes(4) + kind + body + check.to_bytes(4)


def png(
    width: int = 3,
    height: int = 2,
    *,
    rows: bytes | None = None,
    more: bytes = b"",
    after: bytes = b"",
    head: bytes = bytes([8, 2, 0, 0, 0]),
) -> bytes:
    rows = bytes(height * (1 + width * 3)) if rows is None else rows
    parts = (
        chunk(b"IHDR", width.to_bytes(4) + height.to_bytes(4) + head),
        more,
        chunk(b"IDAT", zlib.compress(rows)),
        chunk(b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts) + after


def svg(inside: str = CIRCLE, before: str = "") -> bytes:
    return (before + SVG.format(inside)).encode()


def test_a_plain_picture_of_each_kind_may_come_in() -> None:
    refuse_strange_pictures({"pictures/a.png": png(), "pictures/b.svg": svg(), "pack.yaml": b""})


@pytest.mark.parametrize(
    "content",
    [
        svg(before='<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- by hand -->'),
        svg(
            '<g style="fill:none;stroke:#000;stroke-width:2;stroke-dasharray:none"><path d="M1 2"/></g>'
        ),
        svg(
            '<defs><linearGradient id="sky"><stop offset="0" stop-color="red"/></linearGradient></defs>'
            '<rect width="9" height="9" fill="url(#sky)" transform="rotate(45 1 2)"/>'
        ),
    ],
    ids=["a head and a note", "a style", "a gradient"],
)
def test_what_drawing_programs_write_may_come_in(content: bytes) -> None:
    assert is_plain_svg(content)


@pytest.mark.parametrize(
    "content",
    [
        svg("<script>alert(1)</script>"),
        svg('<circle r="1" onload="alert(1)"/>'),
        svg('<image href="file:///etc/passwd" width="9" height="9"/>'),
        svg('<a href="https://example.org"><circle r="1"/></a>'),
        svg('<use href="#a"/>'),
        svg('<rect fill="url(https://example.org/a.svg#b)"/>'),
        svg('<rect style="fill:url(file:///a#b)"/>'),
        svg('<rect style="background:url(#a)"/>'),
        svg('<rect fill="&#117;rl(http://example.org)"/>'),
        svg("<style>@import 'a.css';</style>"),
        svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
        svg('<animate attributeName="r"/>'),
        svg('<filter id="f"/>'),
        svg('<path d="M0 0 1 1" stroke-dasharray="0.0001"/>'),
        svg("<text>words</text>"),
        svg(before='<?xml-stylesheet href="file:///etc/passwd"?>'),
        svg(before='<?xml version="1.0" encoding="UTF-16"?>'),
        svg(before='<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
        svg("<g>" * 40 + "</g>" * 40),
        svg(CIRCLE * 4000),
        svg("<title>" + "x" * 300_000 + "</title>"),
        SVG.replace("0 0 24 24", "0 0 1e9 1e9").format(CIRCLE).encode(),
        SVG.replace('viewBox="0 0 24 24"', "").format(CIRCLE).encode(),
        b'<html xmlns="http://www.w3.org/1999/xhtml"/>',
        SVG.format(CIRCLE).encode("utf-16"),
        b"",
        b"\xff\xfe",
        b"<svg",
    ],
)
def test_an_svg_that_could_do_more_stays_out(content: bytes) -> None:
    assert not is_plain_svg(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        png()[:-5],
        png(after=b"PK\x03\x04"),
        png(5000, 1),
        png(0, 1, rows=b""),
        png(rows=bytes(13)),
        png(rows=bytes(50_000_000)),
        png(more=chunk(b"tEXt", b"Author\0Anna")),
        png(more=chunk(b"acTL", bytes(8))),
        png(more=chunk(b"iCCP", b"a\0\0" + zlib.compress(bytes(1000)))),
        png(head=bytes([8, 2, 0, 0, 1])),
        png(head=bytes([8, 7, 0, 0, 0])),
        png(head=bytes([3, 2, 0, 0, 0])),
        png().replace(b"IDAT", b"IDAX"),
        b"GIF89a" + bytes(20),
    ],
)
def test_a_png_that_is_not_just_one_small_picture_stays_out(content: bytes) -> None:
    assert not is_plain_png(content)


@given(place=st.integers(0, len(png()) - 1), bit=st.integers(0, 7))
def test_no_bit_of_a_png_can_be_another(place: int, bit: int) -> None:
    content = bytearray(png())
    content[place] ^= 1 << bit

    assert not is_plain_png(bytes(content))


@given(st.binary(max_size=200))
def test_any_bytes_get_an_answer(content: bytes) -> None:
    assert not is_plain_svg(content)
    assert not is_plain_png(content)
    assert not is_plain_png(b"\x89PNG\r\n\x1a\n" + content)


@given(st.text("<>!?/=\"'&;#:()svgrectuilfh xmlns-", max_size=80))
def test_any_words_in_an_svg_get_an_answer(words: str) -> None:
    assert is_plain_svg(svg(words)) in {True, False}


def test_the_same_picture_in_two_kinds_is_one_too_many() -> None:
    with pytest.raises(PackRefused, match=r"twice: pictures/a\.svg"):
        refuse_strange_pictures({"pictures/a.png": png(), "pictures/a.svg": svg()})


def test_a_picture_that_is_none_is_named() -> None:
    with pytest.raises(PackRefused, match=r"can show: pictures/a\.png"):
        refuse_strange_pictures({"pictures/a.png": svg()})


def test_the_pictures_that_ship_would_do_as_examples() -> None:
    folder = shipped("assets", "pictograms")
    files = [file for file in folder.glob("*.svg") if b"dasharray" not in file.read_bytes()]

    assert len(files) > 100
    assert [file.name for file in files if not is_plain_svg(file.read_bytes())] == []


def test_a_name_leads_to_the_picture_of_the_pack(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    soup = tmp_path / "pictures" / "soup.svg"
    soup.write_bytes(svg())

    assert own_picture(tmp_path, "own/soup") == soup
    assert own_picture(tmp_path, "own/../../secret") is None
    assert own_picture(tmp_path, "pictogram/soup") is None
    assert with_own_pictures(
        {
            "picture": "own/soup",
            "steps": [{"picture": "own/gone", "easy": "Eat own/soup."}],
            "n": 1,
        },
        tmp_path,
    ) == {"picture": f"pack/{soup}", "steps": [{"picture": "", "easy": "Eat own/soup."}], "n": 1}
