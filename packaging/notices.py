"""Put beside the packaged program what it owes: licence texts, thanks, and a list of its parts.

`sbom.cdx.json` is CycloneDX 1.6. Written here in few lines, it lists what is in the package and
nothing that was only there to build it, and it is the same at each build.
"""

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

from components import Component, components

from app import __version__

HERE = Path(__file__).resolve().parent


def write_notices(bundle: Path, contents: Path) -> tuple[Component, ...]:
    """Fill `licences/` and write `sbom.cdx.json` in `bundle`; return what the package holds.

    `contents` is the list that the recipe wrote: which file of the package came from where.
    """
    parts = components(Path(source) for _name, source in json.loads(contents.read_text("utf-8")))
    folder = bundle / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copyfile(HERE.parent / "LICENSE", folder / "GPL-3.txt")
    for text in sorted((HERE / "licences").iterdir()):
        shutil.copyfile(text, folder / text.name)
    for part in parts:
        for number, text in enumerate(part.texts):
            ending = f"-{number}" if number else ""
            shutil.copyfile(text, folder / f"{part.name}{ending}.txt")
    (folder / "COMPONENTS.txt").write_text(_table(parts), encoding="utf-8")
    (bundle / "sbom.cdx.json").write_text(_sbom(parts), encoding="utf-8")
    return parts


def _table(parts: Iterable[Component]) -> str:
    lines = ["Works of others in this package, with their versions and licences:", ""]
    lines += [
        f"{part.name} {part.version}: {part.licence or 'its text is in this folder'}"
        for part in parts
    ]
    return "\n".join(lines) + "\n"


def _sbom(parts: Iterable[Component]) -> str:
    program = {"type": "application", "name": "wise-steps", "version": __version__}
    program |= {"bom-ref": "wise-steps"}
    licences = {"licenses": [{"license": {"id": "GPL-3.0-or-later"}}]}
    bom = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": program | licences},
        "components": [_entry(part) for part in parts],
    }
    return json.dumps(bom, indent=1, ensure_ascii=False) + "\n"


def _entry(part: Component) -> dict[str, object]:
    entry: dict[str, object] = {"type": "library", "name": part.name}
    if part.version:
        entry["version"] = part.version
    if part.purl:
        entry |= {"purl": part.purl, "bom-ref": part.purl}
    if part.licence:
        # A name is right for whatever the author wrote; only some of them wrote SPDX.
        entry["licenses"] = [{"license": {"name": part.licence}}]
    return entry
