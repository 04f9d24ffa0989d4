"""Opus sound as samples: the packets of a recording through libopus."""

from typing import Any

import miniaudio  # type: ignore[import-untyped] # it ships none

from app.ogg_opus import RATE, NoOggOpus, OpusSound
from app.speech.reel import SAMPLE_BYTES

DECODED_RATE = 24_000
"""The highest of libopus' rates that the voice, at 22,050 a second, has a use for."""
_LONGEST_PACKET = DECODED_RATE * 120 // 1000


def opus_samples(sound: OpusSound, sample_rate: int) -> bytes:
    """Return what is heard of `sound` as 16 bit mono samples. Raises NoOggOpus."""
    pcm = bytearray()
    decoder, refused = _new_decoder()
    decoder.gain = sound.gain
    try:
        for packet in sound.packets:
            pcm += decoder.decode(packet, _LONGEST_PACKET)
    except refused as error:
        raise NoOggOpus("A part of an Opus file cannot be decoded.") from error
    begin = _place(sound.skip)
    heard = bytes(pcm[begin : begin + _place(sound.length)])
    mono = miniaudio.SampleFormat.SIGNED16
    return bytes(miniaudio.convert_frames(mono, 1, DECODED_RATE, heard, mono, 1, sample_rate))


def _new_decoder() -> tuple[Any, type[Exception]]:
    """Return a decoder that mixes to one channel, and what it raises.

    libopus is loaded when the first such recording is played: most sites have none.
    """
    try:
        from opuslib_next import Decoder, OpusError
    except (OSError, RuntimeError) as error:
        raise NoOggOpus("libopus cannot be loaded.") from error
    return Decoder(DECODED_RATE, 1), OpusError


def _place(samples: int) -> int:
    """Return how many bytes after decoding `samples` of the file are."""
    return samples * DECODED_RATE // RATE * SAMPLE_BYTES
