"""Every door through which a file comes in from outside, as a function of its bytes.

A door answers True when it let the bytes in and False when it refused them as it should. Anything
else it does is a fault that a hostile file could use.
"""

import json
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from nacl.public import PrivateKey, PublicKey, SealedBox
from pydantic import ValidationError

from app.admin.packs import is_signed
from app.content.bundle import Json
from app.content.checks import problems_of
from app.content.compiler import compile_exercises
from app.content.filling import filled
from app.content.library import Library
from app.content.making import exercise_from
from app.content.pack import opened_pack
from app.content.pack_file import PackRefused, pack, unpack
from app.content.pack_pictures import is_plain_png, is_plain_svg
from app.content.pack_sounds import is_plain_sound
from app.content.pack_sources import translations
from app.content.playing import play_problems
from app.content.schema import ExerciseFile
from app.content.site_skin import own_skin
from app.content.skin_check import as_skin
from app.content.source import Source, Sources, read_sources
from app.content.words import Words
from app.content.yaml_file import UnreadableYaml, read_yaml_text
from app.desktop.desktop import start_desktop
from app.desktop.program import Scene
from app.domain.counts import PersonCell
from app.domain.profile_words import profile_words, read_profile
from app.domain.support_profile import SupportProfile
from app.export.file_format import read_results, write_results
from app.export.passport import NoPassport, passport_bytes, passport_from
from app.export.problems import ResultsFileProblem
from app.export.tally import Tally, TallyProblem, collector_of, opened_tally, sealed_tally
from app.paths import shipped
from app.speech.playback import UnreadableSound, read_sound
from app.speech.protocol import Pong, UnreadableLine, encode, read_answer
from app.speech.word_list import read_words
from app.store.chain import START, entry_of, next_entry
from app.store.tiles import read_tiles
from tests.app.content.packing import pack_files, sealed_files
from tests.app.content.test_pack_pictures import png
from tests.app.content.test_pack_sounds import sound
from tests.app.export.organisations import SEED, contents
from tests.app.opus_made import ogg_opus, opus_content
from tests.fuzz.forged import WholePack, open_forged_results, payload, whole_packs

SECRET = bytes(range(32))
COLLECTOR = collector_of(SECRET)
Open = Callable[[bytes], bool]


@dataclass(frozen=True, slots=True)
class Door:
    """A door and files that it lets in, from which hostile ones are made."""

    open: Open
    seeds: tuple[bytes, ...]
    is_slow: bool = False


def open_results(content: bytes) -> bool:
    try:
        read_results(content)
    except ResultsFileProblem:
        return False
    return True


def open_pack(content: bytes) -> bool:
    try:
        opened_pack(unpack(content), is_signed)
    except PackRefused:
        return False
    return True


def open_manifest(content: bytes) -> bool:
    """Open a pack whose manifest somebody wrote and sealed."""
    files = {**pack_files(), "pack.yaml": content}
    return open_pack(pack(sealed_files(files)))


class ExerciseDoor:
    """Reads, checks, compiles and makes an exercise as the program does with one of a pack."""

    def __init__(self) -> None:
        self._shipped = read_sources(shipped("data"))

    def open(self, content: bytes) -> bool:
        path = shipped("data", "exercises", "hostile", "exercise.yaml")
        try:
            written = read_yaml_text(content)
            shape = ExerciseFile.model_validate(written.values)
        except (UnreadableYaml, ValidationError):
            return False
        sources = Sources(shipped("data"))
        sources.tasks, sources.skins = self._shipped.tasks, self._shipped.skins
        sources.exercises = [Source(path, "exercise.yaml", shape, written)]
        made = compile_exercises(sources, problems_of(sources), Words("en"))
        return any(self._is_playable(each) for each in made.values())

    def _is_playable(self, values: Json) -> bool:
        skin = as_skin(self._shipped.skins[0])
        exercise = exercise_from(filled(values, skin, "en"), "en")
        desktop = start_desktop(exercise.programs, exercise.opened, Scene(skin, exercise.time))
        return not list(play_problems(exercise, desktop))


def open_skin(content: bytes) -> bool:
    """Read a skin that somebody put into the data folder, and play an exercise in it."""
    with tempfile.TemporaryDirectory(prefix="wise-steps-") as folder:
        path = Path(folder, "our_site.yaml")
        path.write_bytes(content)
        found = own_skin(path)
    if found.skin is None:
        return not found.problems
    exercise = Library.load("en").exercise("stock_brake_cables", found.skin)
    start_desktop(exercise.programs, exercise.opened, Scene(found.skin, exercise.time))
    return True


def open_translations(content: bytes) -> bool:
    try:
        return bool(translations(content.decode("utf-8").splitlines(keepends=True)))
    except ValueError:
        return False


def open_profile(content: bytes) -> bool:
    """Read the supports somebody uses. What cannot be read is named and passed over."""
    try:
        words = json.loads(content)
    except (ValueError, RecursionError):
        return False
    if not isinstance(words, dict):
        return False
    return not read_profile(words)[1]


def open_passport(content: bytes) -> bool:
    try:
        return not passport_from(content, SupportProfile()).unread
    except NoPassport:
        return False


def open_tally(content: bytes) -> bool:
    """Open what somebody wrote and sealed for a collector, and what they did not seal at all."""
    sealed = bytes(SealedBox(PublicKey(bytes.fromhex(COLLECTOR.key))).encrypt(content))
    answers = []
    for file in (sealed, content):
        try:
            opened_tally(file, SECRET)
        except TallyProblem:
            answers.append(False)
        else:
            answers.append(True)
    return any(answers)


def open_word_list(content: bytes) -> bool:
    with tempfile.TemporaryDirectory(prefix="wise-steps-") as folder:
        Path(folder, "nl.txt").write_bytes(content)
        return bool(read_words(Path(folder, "nl.txt")))


def open_recording(content: bytes) -> bool:
    """Play what somebody put into the data folder: the voice speaks when it cannot be played."""
    with tempfile.TemporaryDirectory(prefix="wise-steps-") as folder:
        Path(folder, "one.opus").write_bytes(content)
        try:
            return bool(read_sound(Path(folder, "one.opus"), 22_050))
        except UnreadableSound:
            return False


def open_opus_packet(content: bytes) -> bool:
    """Play packets that are no sound, on pages without any damage."""
    packets = [content[at : at + 40] for at in range(0, min(len(content), 2000), 40)]
    return open_recording(ogg_opus(packets))


def open_voice_answer(content: bytes) -> bool:
    try:
        read_answer(content)
    except UnreadableLine:
        return False
    return True


def open_day_log(content: bytes) -> bool:
    try:
        entry_of(content)
    except ValueError:
        return False
    return True


def open_tiles(content: bytes) -> bool:
    with tempfile.TemporaryDirectory(prefix="wise-steps-") as folder:
        Path(folder, "tiles.json").write_bytes(content)
        return bool(read_tiles(Path(folder)))


def _tally() -> bytes:
    """Return what is in a good tally before it is sealed."""
    count = PersonCell("0" * 32, "mail", "W14", 1, 1, 0, 0)
    sealed = sealed_tally(Tally("0" * 32, "2026-10", (count,)), COLLECTOR, SEED)
    return bytes(SealedBox(PrivateKey(SECRET)).decrypt(sealed))


def _doors() -> Mapping[str, Door]:
    files = pack_files()
    exercises = sorted(shipped("data", "exercises").glob("*/exercise.yaml"))
    skins = sorted(shipped("data", "skins").glob("*.yaml"))
    pictures = [
        shipped("assets", "pictograms", f"{name}.svg") for name in ("bicycle", "cup", "key")
    ]
    catalogue = shipped("locales", "nl", "LC_MESSAGES", "content.po").read_bytes()
    tile = {"id": "1", "nickname": "Kim", "picture": "pictogram/cup", "has_sequence": False}
    return {
        "results": Door(open_results, (write_results(contents(), SEED),)),
        "forged_results": Door(open_forged_results, (payload(contents()),)),
        "whole_pack": Door(WholePack().open, whole_packs(), is_slow=True),
        "pack": Door(open_pack, (pack(sealed_files(files)),)),
        "manifest": Door(open_manifest, (files["pack.yaml"],)),
        "exercise": Door(ExerciseDoor().open, tuple(path.read_bytes() for path in exercises)),
        "skin": Door(open_skin, tuple(path.read_bytes() for path in skins)),
        "svg": Door(is_plain_svg, tuple(path.read_bytes() for path in pictures)),
        "png": Door(is_plain_png, (png(), png(40, 30, rows=bytes(30 * 121)))),
        "wav": Door(is_plain_sound, (sound(),)),
        "opus": Door(open_recording, (opus_content(0.1), opus_content(0.1, gain=256))),
        "opus_packet": Door(open_opus_packet, (b"\xf8\xff\xfe",)),
        "translations": Door(open_translations, (catalogue[:4000].rpartition(b"\n\n")[0],)),
        "profile": Door(open_profile, (json.dumps(profile_words(SupportProfile())).encode(),)),
        "passport": Door(open_passport, (passport_bytes(SupportProfile()),)),
        "tally": Door(open_tally, (_tally(),)),
        "word_list": Door(open_word_list, (b"# names\nRoetz = roots\nAyla = eye la\n",)),
        "voice_answer": Door(open_voice_answer, (encode(Pong()),)),
        "day_log": Door(open_day_log, (next_entry(START, {"at": 1, "rows": []}).line(),)),
        "tiles": Door(open_tiles, (json.dumps([tile]).encode(),)),
    }


DOORS = _doors()
"""Every door by its name."""
