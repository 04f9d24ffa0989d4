"""Say which voices and sound devices this computer has: the voice doctor for a terminal."""

from argparse import Namespace
from queue import Empty, SimpleQueue

from app.admin.terminal import say
from app.speech.doctor import Findings, technical_lines
from app.speech.reports import SoundDevices, VoiceLost, VoiceReady, VoiceReport
from app.speech.voice import Voice

PATIENCE_SECONDS = 30.0


def list_voices(_wanted: Namespace) -> int:
    """Print what was found; 0 when every language has a voice that can be heard."""
    findings = find_voices()
    for line in technical_lines(findings):
        say(line)
    return 0 if findings.has_sound else 1


def find_voices() -> Findings:
    """Ask the voice's own process, as the program does."""
    reports: SimpleQueue[VoiceReport] = SimpleQueue()
    voice = Voice(reports.put)
    voice.start()
    voice.look_around()
    ready: VoiceReady | None = None
    devices: SoundDevices | None = None
    try:
        while ready is None or devices is None:
            report = reports.get(timeout=PATIENCE_SECONDS)
            match report:
                case VoiceReady():
                    ready = report
                case SoundDevices():
                    devices = report
                case VoiceLost():
                    break
                case _:
                    pass
    except Empty:
        say("The voice's process does not answer.")
    finally:
        voice.close()
    return Findings(ready, devices or SoundDevices((), ()))
