"""A person who switched the voice off: everything goes on as if it had been said."""

from app.speech.manner import Manner
from app.speech.reports import AnyVoice, Finished
from app.speech.silence import SilentVoice
from tests.app.speech.reports import Reports


def test_each_text_is_over_as_soon_as_it_was_asked_for(reports: Reports) -> None:
    voice: AnyVoice = SilentVoice(reports)
    voice.start()

    numbers = [voice.say("Hello.", Manner("en")), voice.say("Hallo.", Manner("nl"))]
    voice.stop()
    voice.replace()
    voice.close()

    assert reports.all == [Finished(number, is_complete=True) for number in numbers]
    assert numbers == [1, 2]
    assert not voice.is_available
