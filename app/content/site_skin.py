"""Which skin a site wears: one that ships, or a file of its own in the data folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.content.library import DEFAULT_SKIN, Library
from app.content.packs import FOLDER as PACKS
from app.content.packs import installed_packs
from app.content.problems import ContentProblem
from app.desktop.skin import Skin
from app.domain.task import Scenario

FOLDER = "skins"
"""Below the data folder: where a site puts its own."""

SKIN_FOR = {
    Scenario.PRODUCTIVE: "packing_hall",
    Scenario.SOCIAL: "kitchen",
    Scenario.TRAINING: DEFAULT_SKIN,
}
"""What is proposed at set-up, until somebody chooses."""


@dataclass(frozen=True, slots=True)
class FoundSkin:
    """A skin that can be chosen, or a file of the site's own with what is amiss in it."""

    id: str
    skin: Skin | None
    is_own: bool = False
    problems: tuple[ContentProblem, ...] = ()


def found_skins(library: Library, folder: Path) -> tuple[FoundSkin, ...]:
    """Return the skins that ship, in the language of `library`, then those in the data folder.

    A file of the site's own takes the place of a shipped one with its name.
    """
    own = {skin_id: own_skin(path) for skin_id, path in own_files(folder).items()}
    shipped = (FoundSkin(skin.id, skin) for skin in library.skins() if skin.id not in own)
    return (*shipped, *own.values())


def skin_to_wear(library: Library, folder: Path, wanted: str) -> Skin:
    """Return the wanted skin; the shipped one where the site's own file is not whole."""
    path = own_files(folder).get(wanted)
    if path is not None and (skin := own_skin(path).skin):
        return skin
    return library.skin(wanted or DEFAULT_SKIN)


def own_files(folder: Path) -> Mapping[str, Path]:
    """Return the skin files in a data folder by their id: those of packs, and over them the site's."""
    homes = (*installed_packs(folder / PACKS), folder)
    files = (path for home in homes for path in sorted(home.glob(f"{FOLDER}/*.yaml")))
    return {path.stem: path for path in files}


def own_skin(path: Path) -> FoundSkin:
    """Read a skin file of the site's own, and tell all that is amiss in it at once."""
    # Loaded here: a site that wears a shipped skin needs neither YAML nor pydantic.
    from app.content.skin_file import read_skin_file

    skin, problems = read_skin_file(path)
    return FoundSkin(path.stem, skin, is_own=True, problems=problems)
