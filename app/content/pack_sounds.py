"""Look at the recordings of a pack before any player does.

A WAV file must be plain, short and whole, and so must Opus, whatever its file is called. The other kinds
are read by the voice's process only, which can be replaced at any time: here they must at least begin as
what they say they are.
"""

import wave
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import PurePosixPath

from app.content.pack_file import Files, PackRefused, is_sound
from app.ogg_opus import NoOggOpus, is_ogg_opus, read_ogg_opus

RATES = range(8000, 48_001)
MOST_CHANNELS = 2
SAMPLE_BYTES = 2
MOST_SECONDS = 60
OPUS = ".opus"
BEGINNINGS: Mapping[str, tuple[bytes, ...]] = {
    ".flac": (b"fLaC",),
    ".ogg": (b"OggS",),
    ".mp3": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2"),
}


def refuse_strange_sounds(files: Files, exercises: Iterable[str]) -> None:
    """Refuse a pack with a recording that is none, or belongs to no exercise in it."""
    known = set(exercises)
    for name in sorted(filter(is_sound, files)):
        if name.split("/")[1] not in known:
            raise PackRefused(f"A recording belongs to no exercise of the pack: {name}")
        if not _is_playable(name, files[name]):
            raise PackRefused(f"This is no recording we can play: {name}")


def _is_playable(name: str, content: bytes) -> bool:
    ending = PurePosixPath(name).suffix
    if ending == OPUS or is_ogg_opus(content):
        return is_plain_opus(content)
    beginnings = BEGINNINGS.get(ending)
    return is_plain_sound(content) if beginnings is None else content.startswith(beginnings)


def is_plain_opus(content: bytes) -> bool:
    """Tell whether this is an Ogg Opus file, short and without damage."""
    try:
        read_ogg_opus(content, MOST_SECONDS)
    except NoOggOpus:
        return False
    return True


def is_plain_sound(content: bytes) -> bool:
    """Tell whether this is a WAV file with 16 bits, and exactly as long as it says."""
    try:
        with wave.open(BytesIO(content), "rb") as sound:
            shape = sound.getparams()
            frames = sound.readframes(shape.nframes)
    except (wave.Error, EOFError, ValueError, OverflowError, MemoryError, RuntimeError):
        return False
    is_plain = shape.sampwidth == SAMPLE_BYTES and 1 <= shape.nchannels <= MOST_CHANNELS
    is_whole = len(frames) == shape.nframes * SAMPLE_BYTES * shape.nchannels > 0
    is_short = shape.framerate in RATES and shape.nframes <= MOST_SECONDS * shape.framerate
    return is_plain and is_whole and is_short
