"""Print how fast the voice begins, how fast it stops, and how well texts can be told apart.

Run by hand, on the silent sink: `python -m tests.session python -m tests.benchmarks.speech`.
"""

import statistics
import time
from collections.abc import Sequence

from app.speech.manner import Manner
from app.speech.voice import Voice
from tests.app.speech.reports import Reports
from tests.sound.listening import Listener
from tests.sound.spectrum import likeness

TIMES = 12
TEXTS = {
    "en": ("Please put the red box on the table.", "Please put the blue box on the table."),
    "nl": ("Leg de rode doos op de tafel.", "Leg de groene doos op de tafel."),
    "bg": ("Сложете червената кутия на масата.", "Сложете зелената кутия на масата."),
}
LONG = "Please read this sentence, which has ten words in all. " * 22


def main() -> None:
    """Measure and print."""
    reports = Reports()
    with Listener() as listener:
        begin = time.monotonic()
        voice = Voice(reports)
        voice.start()
        reports.ready()
        _print("start of the process -> ready", [time.monotonic() - begin])
        _speed(voice, reports, listener, "short text", TEXTS["en"][0])
        _speed(voice, reports, listener, "220 words", LONG)
        for language in TEXTS:
            _likeness(voice, reports, listener, language)
        voice.close()


def _speed(voice: Voice, reports: Reports, listener: Listener, name: str, text: str) -> None:
    starts, stops, calls = [], [], []
    for _turn in range(TIMES):
        begin = time.monotonic()
        utterance = voice.say(text, Manner("en"))
        listener.wait_for_sound()
        starts.append(listener.first_loud_after(begin) - begin)
        begin = time.monotonic()
        voice.stop()
        calls.append(time.monotonic() - begin)
        stops.append(listener.wait_for_silence() - begin)
        reports.finished(utterance)
    _print(f"{name}: say -> first sound", starts)
    _print(f"{name}: stop -> silence", stops)
    _print(f"{name}: the call of stop", calls)


def _likeness(voice: Voice, reports: Reports, listener: Listener, language: str) -> None:
    right, wrong = TEXTS[language]
    begin = time.monotonic()
    reports.finished(voice.say(right, Manner(language)))
    listener.wait_for_silence()
    recorded = listener.since(begin)
    figures = (likeness(recorded, text, language) for text in (right, wrong))
    print(
        f"{language}: likeness of the right text, one other word:", *map("{:.3f}".format, figures)
    )


def _print(what: str, seconds: Sequence[float]) -> None:
    median, worst = statistics.median(seconds) * 1000, max(seconds) * 1000
    print(f"{what}: median {median:.1f} ms, worst {worst:.1f} ms, {len(seconds)} times")


if __name__ == "__main__":
    main()
