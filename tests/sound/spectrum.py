"""Tell without ears whether what was recorded is what should have been said."""

import numpy as np
from numpy.typing import NDArray

from app.speech.espeak import synthesise

SAME_TEXT = 0.88  # the right text reaches 0.97; "Ayla" for "Anna", and nothing else, 0.83
LOUD = 300  # of 32,768: above the noise of nothing at all

_FRAME, _HOP, _BANDS = 512, 220, 40
_FLOOR = 60.0  # decibels below the loudest that still count
_WINDOW, _STEP, _SHIFT = 40, 20, 12  # in hops of 10 ms

Spectrum = NDArray[np.float64]


def likeness(recorded: bytes, text: str, language: str, rate_wpm: int = 140) -> float:
    """Return how much of `recorded` (16 bit mono, 22,050 a second) sounds like `text`: up to 1.0.

    Compares the logarithmic spectrum with a fresh synthesis, where they fit best, in windows of
    0.4 s; the worst window counts, so that one other word in a long text is noticed.
    """
    expected, rate = synthesise(text, language, rate_wpm)
    wanted, heard = _spectrum(expected, rate), _spectrum(recorded, rate)
    if not len(wanted) or not len(heard):
        return 0.0
    room = np.full((len(wanted), _BANDS), -_FLOOR)
    heard = np.concatenate([room[:_SHIFT], heard, room, room[:_SHIFT]])
    places = range(_SHIFT, len(heard) - len(wanted) - _SHIFT + 1)
    best = max(places, key=lambda at: _correlation(heard[at : at + len(wanted)], wanted))
    starts = range(0, max(1, len(wanted) - _WINDOW + 1), _STEP)
    return min(_fit(heard, wanted, best, start) for start in starts)


def _fit(heard: Spectrum, wanted: Spectrum, place: int, start: int) -> float:
    """Return how well one window fits, a little earlier or later than its neighbours if need be."""
    usual = wanted.mean(axis=0)
    window = wanted[start : start + _WINDOW] - usual
    shifts = range(place + start - _SHIFT, place + start + _SHIFT + 1)
    return max(_correlation(heard[at : at + len(window)] - usual, window) for at in shifts)


def is_loud(recorded: bytes) -> bool:
    """Tell whether anything can be heard in `recorded`."""
    samples = np.frombuffer(recorded[: len(recorded) // 2 * 2], np.int16)
    return bool(samples.size and int(np.abs(samples.astype(np.int32)).max()) > LOUD)


def _spectrum(pcm: bytes, rate: int) -> Spectrum:
    """Return decibels in bands as the ear has them, one row every 10 ms, without quiet ends."""
    samples = np.frombuffer(pcm[: len(pcm) // 2 * 2], np.int16).astype(np.float64)
    loud = np.flatnonzero(np.abs(samples) > LOUD)
    if loud.size == 0:
        return np.zeros((0, _BANDS))
    samples = samples[loud[0] : loud[-1] + _FRAME]
    samples = np.pad(samples, (0, _FRAME))
    starts = range(0, len(samples) - _FRAME, _HOP)
    frames = np.stack([samples[at : at + _FRAME] for at in starts]) * np.hanning(_FRAME)
    power = np.abs(np.fft.rfft(frames)) ** 2 @ _filters(rate).T
    decibels = 10 * np.log10(power + 1e-9)
    return np.asarray(np.maximum(decibels - decibels.max(), -_FLOOR), dtype=np.float64)


def _filters(rate: int) -> Spectrum:
    """Return overlapping triangles, equally wide to the ear (mel), over the frequencies."""
    top = 2595 * np.log10(1 + (rate / 2) / 700)
    edges = 700 * (10 ** (np.linspace(0, top, _BANDS + 2) / 2595) - 1)
    lines = np.fft.rfftfreq(_FRAME, 1 / rate)
    rise = (lines - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    fall = (edges[2:, None] - lines) / (edges[2:] - edges[1:-1])[:, None]
    return np.asarray(np.clip(np.minimum(rise, fall), 0, None), dtype=np.float64)


def _correlation(one: Spectrum, other: Spectrum) -> float:
    a, b = one - one.mean(), other - other.mean()
    size = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return float((a * b).sum() / size) if size else 0.0
