"""Make the seven sounds of the program again: `python3 make_sounds.py` writes them beside itself."""
# ruff: noqa: INP001

import math
import struct
import wave
from pathlib import Path

RATE = 44_100
C5, D5, E5, G5, A4, G4 = 523.25, 587.33, 659.25, 783.99, 440.0, 392.0
SOFT = ((1, 1.0), (2, 0.22), (3, 0.08))
PURE = ((1, 1.0), (2, 0.1))

Note = tuple[float, list[float]]


def tone(
    pitch: float,
    seconds: float,
    loudness: float = 0.28,
    shape: tuple[float, float] = (0.012, 0.18),
    partials: tuple[tuple[int, float], ...] = SOFT,
) -> list[float]:
    """Return one note with a soft start; `shape` is the seconds of its rise and of its end."""
    rise, end = shape
    samples = []
    for number in range(int(RATE * seconds)):
        at = number / RATE
        left = seconds - at
        fade = min(1.0, left / end) if left < end else 1.0
        envelope = min(1.0, at / rise) * math.exp(-3.2 * at / seconds) * fade
        wave_now = sum(part * math.sin(2 * math.pi * pitch * k * at) for k, part in partials)
        samples.append(loudness * envelope * wave_now / 1.3)
    return samples


def mix(notes: list[Note], seconds: float) -> list[float]:
    """Lay notes, each with its start in seconds, over one another."""
    mixed = [0.0] * int(RATE * seconds)
    for start, note in notes:
        first = int(start * RATE)
        for number, value in enumerate(note):
            if first + number < len(mixed):
                mixed[first + number] += value
    return mixed


def save(name: str, samples: list[float]) -> None:
    """Write `name`.wav beside this file: one channel, 16 bit."""
    with wave.open(str(Path(__file__).parent / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        whole = (int(max(-1.0, min(1.0, value)) * 32767) for value in samples)
        file.writeframes(b"".join(struct.pack("<h", value) for value in whole))


def make_all() -> None:
    """Write the seven sounds; none falls in pitch, none buzzes."""
    save("step_done", mix([(0, tone(E5, 0.22))], 0.25))
    triad = [(0.0, tone(C5, 0.35)), (0.13, tone(E5, 0.35)), (0.26, tone(G5, 0.5))]
    save("exercise_done", mix(triad, 0.8))
    save("look_again", mix([(0, tone(D5, 0.22, 0.2)), (0.14, tone(D5, 0.28, 0.2))], 0.45))
    save("hint", mix([(0, tone(A4, 0.25, 0.2)), (0.1, tone(D5, 0.3, 0.2))], 0.42))
    save("message_in", mix([(0, tone(G5, 0.16)), (0.11, tone(C5 * 2, 0.25, 0.22))], 0.4))
    ring: list[Note] = []
    for start in (0.0, 0.5):
        ring += [(start, tone(G4 * 2, 0.22, 0.22)), (start + 0.22, tone(E5, 0.22, 0.22))]
    save("call_ring", mix(ring, 1.4))
    save("scan_beep", mix([(0, tone(1046.5, 0.12, 0.25, (0.004, 0.03), PURE))], 0.14))


if __name__ == "__main__":
    make_all()
