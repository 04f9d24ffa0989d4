"""Make hostile bytes of good ones, without a library, always the same for the same seed."""

from random import Random

WORDS = (
    b"{", b"}", b"[", b"]", b'"', b":", b"&a ", b"*a", b"!!python/object:os.system ", b"<<: ",
    b"null", b"-1", b"1e400", b"99999999999999999999", b"\x00", b"\xff\xfe", b"\xe2\x80\xae",
    b"../", b"<b>", b"=cmd()", b"{me}", b"{button:", b"true", b"\n", b"\r\n", b"\t", b"- ", b"{} ",
    b"NaN", b"PK\x03\x04", b"%s%n", b"\\u0000", b"0" * 400, b"[" * 400,
)  # fmt: skip


def spoiled(seed: bytes, random: Random) -> bytes:
    """Return `seed` with a few pieces cut out, doubled, moved, or something strange put in."""
    content = bytearray(seed)
    for _unused in range(random.choice((1, 1, 2, 3, 8))):
        place = random.randrange(len(content) + 1)
        length = random.choice((1, 2, 4, 16, 100))
        match random.randrange(6):
            case 0:
                del content[place : place + length]
            case 1:
                content[place:place] = random.choice(WORDS)
            case 2:
                content[place : place + length] = random.randbytes(length)
            case 3:
                content[place:place] = content[place : place + length]
            case 4:
                content[place : place + 1] = random.choice(WORDS)
            case _:
                other = random.randrange(len(content) + 1)
                content[place:place] = content[other : other + length]
    return bytes(content)
