"""Files whose seal is whole, because whoever made them has a key: what they say may still be anything."""

import atexit
import json
import shutil
import tempfile
from pathlib import Path

from app.admin.packs import add_pack, is_signed
from app.bootstrap import Services, build
from app.content.pack import opened_pack
from app.content.pack_file import PackRefused, pack, unpack
from app.content.packs import FOLDER
from app.export.file_format import read_results, write_results
from app.export.problems import ResultsFileProblem
from app.export.results_file import Contents
from app.paths import shipped
from tests.app.content.packing import EXERCISE, pack_files, sealed_files, with_picture
from tests.app.export.organisations import SEED, sealed
from tests.faults.quick_disk import quick_place


def open_forged_results(content: bytes) -> bool:
    """Open results in which somebody wrote whatever they wanted, and sealed it."""
    try:
        read_results(sealed(json.loads(content)))
    except (ValueError, RecursionError, ResultsFileProblem):
        return False
    return True


def payload(contents: Contents) -> bytes:
    """Return what is under the seal of a good results file."""
    return json.dumps(json.loads(write_results(contents, SEED))["payload"]).encode()


def whole_packs() -> tuple[bytes, ...]:
    """Return a pack once for each of its files, that file first."""
    exercise = EXERCISE.split("/")[1]
    catalogue = f'msgctxt "exercise {exercise} title"\nmsgid "x"\nmsgstr "y"\n'
    files = {**_good_pack(), "translations/nl.po": catalogue.encode()}
    return tuple(f"{name}\n".encode() + content for name, content in files.items())


def _good_pack() -> dict[str, bytes]:
    cup = shipped("assets", "pictograms", "cup.svg").read_bytes()
    return {**pack_files(), **with_picture("soup.svg", cup)}


class WholePack:
    """Adds a pack as `import` and the window do. The first line names the file that is hostile."""

    def __init__(self) -> None:
        self._opened: Services | None = None

    def open(self, content: bytes) -> bool:
        name, _line, inside = content.partition(b"\n")
        files = {**_good_pack(), name.decode("utf-8", "replace"): inside}
        try:
            made = opened_pack(unpack(pack(sealed_files(files))), is_signed)
        except (PackRefused, ValueError):
            return False
        services = self._services()
        reasons = add_pack(services, made, "somebody")
        if not reasons:
            library = services.library("en")
            for exercise_id in made.exercises:
                if library.has(exercise_id):
                    library.exercise(exercise_id)
        shutil.rmtree(services.folder / FOLDER, ignore_errors=True)
        services.forget_libraries()
        return not reasons

    def _services(self) -> Services:
        """Open one data folder for all packs. It goes when the tests end."""
        if self._opened is None:
            folder = Path(tempfile.mkdtemp(prefix="wise-steps-fuzz-", dir=quick_place()))
            self._opened = build(folder / "data")
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
            atexit.register(self._opened.close)
        return self._opened
