"""A voice for speech-dispatcher that makes no sound: it writes down what a screen reader says.

Runs in the Python of the system. What is said goes, one text a line, into the file named by
`WISE_STEPS_HEARD`. The words on the standard streams are speech-dispatcher's own protocol.
"""

import html
import os
import re
import sys
from pathlib import Path

MARKS = re.compile(r"<[^>]*>")
ENDINGS = {
    "INIT": "299-written down\n299 OK LOADED SUCCESSFULLY",
    "LIST VOICES": "200-nobody\ten\tnone\n200 OK VOICE LIST SENT",
    "QUIT": "210 OK QUIT",
}
LISTS = {
    "AUDIO": ("207 OK RECEIVING AUDIO SETTINGS", "203 OK AUDIO INITIALIZED"),
    "LOGLEVEL": ("207 OK RECEIVING LOGLEVEL SETTINGS", "203 OK LOG LEVEL SET"),
    "SET": ("203 OK RECEIVING SETTINGS", "203 OK SETTINGS RECEIVED"),
}
SAYING = ("SPEAK", "CHAR", "KEY", "SOUND_ICON")


def main() -> None:
    """Answer speech-dispatcher until it wants no more."""
    heard = Path(os.environ["WISE_STEPS_HEARD"])
    for line in sys.stdin:
        order = line.strip()
        if order in LISTS:
            before, after = LISTS[order]
            say(before)
            lines_until_dot()
            say(after)
        elif order in SAYING:
            say("202 OK RECEIVING MESSAGE")
            text = html.unescape(MARKS.sub("", " ".join(lines_until_dot()))).strip()
            with heard.open("a", encoding="utf-8") as file:
                file.write(f"{text}\n")
            say("200 OK SPEAKING\n701 BEGIN\n702 END")
        elif order in ENDINGS:
            say(ENDINGS[order])
        elif order.startswith("DEBUG"):
            say("200 OK DEBUGGING")
        if order == "QUIT":
            return


def lines_until_dot() -> list[str]:
    """Return what comes until a line with a dot only; a dot that begins a line is doubled."""
    lines = []
    for line in sys.stdin:
        text = line.rstrip("\n")
        if text == ".":
            break
        lines.append(text.removeprefix("."))
    return lines


def say(text: str) -> None:
    """Answer with `text`."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
