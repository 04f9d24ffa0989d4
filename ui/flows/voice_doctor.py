"""The voice doctor: what was found on this computer, heard one by one."""

import sys

from PySide6.QtGui import QGuiApplication

from app.i18n import _, text_in
from app.speech.add_on import choose_add_on
from app.speech.doctor import Findings, technical_lines
from app.speech.reports import FoundVoice, SoundDevices
from ui.flows.context import Context
from ui.flows.saying import Saying
from ui.flows.supporter_flow import SupporterFlow
from ui.places import SiteRules
from ui.screens.supporter.voice_doctor import VoiceDoctorScreen
from ui.voice_places import OwnRecordings, SayOtherwise, VoiceDoctor

IS_WINDOWS = sys.platform == "win32"


class VoiceDoctorFlow(SupporterFlow):
    """Looks for voices and devices, and lets them be heard."""

    def __init__(self, _place: VoiceDoctor, context: Context) -> None:
        screen = VoiceDoctorScreen()
        super().__init__(screen, context)
        self._doctor = screen
        self._findings = Findings(context.speech.ready, SoundDevices((), ()))
        screen.voice_wanted.connect(self._on_voice)
        screen.loudness_wanted.connect(self._on_loudness)
        screen.copy_wanted.connect(self._on_copy)
        screen.words_wanted.connect(self._on_words)
        screen.recordings_wanted.connect(self._on_recordings)
        screen.back_wanted.connect(self._on_back)
        context.speech.devices_found.connect(self._on_devices)
        screen.add_on_chosen.connect(self._on_add_on)
        context.speech.readiness_changed.connect(self._on_readiness)
        context.site_voice_changed.connect(self._display)
        self._display()

    def begin(self) -> None:
        """Look for the sound devices."""
        self.context.speech.look_around()

    def _on_devices(self, devices: SoundDevices) -> None:
        self._findings = Findings(self.context.speech.ready, devices)
        self._display()

    def _on_readiness(self) -> None:
        self._on_devices(self._findings.devices)

    def _display(self) -> None:
        site = self.context.speech.site
        self._doctor.display(self._findings, site.add_ons, site.add_on_id, is_windows=IS_WINDOWS)

    def _on_add_on(self, add_on_id: str) -> None:
        folder = self.context.folder
        self.work(lambda: choose_add_on(folder, add_on_id), self._on_chosen)

    def _on_chosen(self, _answer: None) -> None:
        self.context.listen_anew()

    def _on_voice(self, voice: FoundVoice) -> None:
        sentence = text_in(voice.language, "This is how I speak.")
        self.context.speech.say_anyway([Saying(sentence, voice.language, voice=voice.id)])

    def _on_loudness(self) -> None:
        loudness = ((30, _("This is soft.")), (60, _("This is normal.")), (100, _("This is loud.")))
        self.context.speech.say_anyway(
            [Saying(text, volume_percent=percent) for percent, text in loudness]
        )

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(technical_lines(self._findings)))
        self._doctor.show_copied()

    def _on_words(self) -> None:
        self.went.emit(SayOtherwise())

    def _on_recordings(self) -> None:
        self.went.emit(OwnRecordings())

    def _on_back(self) -> None:
        self.went.emit(SiteRules())
