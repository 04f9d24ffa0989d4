"""The works of other people that are in the packaged program: found by where each file came from."""

import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions, version
from pathlib import Path
from sqlite3 import sqlite_version

# What an author says on the page of the work and not in the work.
_NOT_SAID = {"espeakng-loader": "MIT"}
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Component:
    """One work, its licence as SPDX writes it, and the files that hold the licence's text."""

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...] = ()


def components(sources: Iterable[Path]) -> tuple[Component, ...]:
    """Return what the files `sources` are from, sorted by name."""
    found = {}
    owners = _owners()
    python = Path(sys.base_prefix).resolve()
    for source in sorted(set(sources)):
        distribution = owners.get(source.resolve())
        if distribution is not None:
            found[distribution.metadata["Name"]] = _of_distribution(distribution)
        elif ".so" in source.name and not _is_stdlib(source, python):
            component = _of_system(source.resolve())
            found[component.name] = component
    named = [*found.values(), _python(), *_inside_wheels()]
    return tuple(sorted(named, key=lambda component: component.name.casefold()))


def _owners() -> Mapping[Path, Distribution]:
    return {
        Path(str(distribution.locate_file(file))).resolve(): distribution
        for distribution in distributions()
        for file in distribution.files or ()
    }


def _of_distribution(distribution: Distribution) -> Component:
    facts = distribution.metadata
    name, number = facts["Name"], distribution.version
    licence = facts.get("License-Expression") or _short(facts.get("License"))
    licence = licence or _NOT_SAID.get(name, "")
    texts = tuple(
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if ".dist-info" in str(file) and _LICENCE_FILE.search(file.name)
    )
    purl = f"pkg:pypi/{name.casefold().replace('_', '-')}@{number}"
    return Component(name, number, licence, purl, texts)


def _short(licence: str | None) -> str:
    return licence if licence and "\n" not in licence else ""


def _of_system(path: Path) -> Component:
    owner = _ask("dpkg", "-S", str(path)) or _ask("dpkg", "-S", str(path).removeprefix("/usr"))
    name = owner.partition(":")[0]
    if not name:
        return Component(path.name, "", "", "")
    number = _ask("dpkg-query", "-W", "-f", "${Version}", name)
    text = Path("/usr/share/doc", name, "copyright")
    purl = f"pkg:deb/debian/{name}@{number}"
    return Component(name, number, "", purl, (text,) if text.exists() else ())


def _python() -> Component:
    number = platform.python_version()
    places = (
        Path(sys.base_prefix, "LICENSE.txt"),
        Path(sys.base_prefix, "lib", f"python{sys.version_info.major}.{sys.version_info.minor}")
        / "LICENSE.txt",
    )
    texts = tuple(place for place in places if place.exists())
    return Component("Python", number, "PSF-2.0", f"pkg:generic/python@{number}", texts)


def _inside_wheels() -> tuple[Component, ...]:
    """Return what wheels, and Python itself, hold without saying so to a program."""
    qt, espeak = version("PySide6_Essentials"), "1.52.0"
    everywhere = (
        Component("Qt", qt, "LGPL-3.0-only", f"pkg:generic/qt@{qt}"),
        Component("espeak-ng", espeak, "GPL-3.0-or-later", f"pkg:generic/espeak-ng@{espeak}"),
        Component("libopus", "1.6.1", "BSD-3-Clause", "pkg:generic/opus@1.6.1"),
        Component("libsodium", "", "ISC", "pkg:generic/libsodium"),
        Component("libyaml", "", "MIT", "pkg:generic/libyaml"),
        Component("miniaudio (library)", "", "MIT-0", "pkg:generic/miniaudio"),
    )
    if sys.platform != "win32":  # Windows has ICU itself
        return (*everywhere, Component("ICU", "73", "Unicode-3.0", "pkg:generic/icu@73"))
    lite, ours = sqlite_version, "LicenseRef-Microsoft-Visual-Studio-Distributable-Code"
    return (
        *everywhere,
        Component("SQLite", lite, "LicenseRef-public-domain", f"pkg:generic/sqlite@{lite}"),
        Component("libffi", "", "MIT", "pkg:generic/libffi"),
        Component("Microsoft Visual C++ runtime", "14", ours, "pkg:generic/vcruntime@14"),
    )


def _is_stdlib(path: Path, python: Path) -> bool:
    return "lib-dynload" in path.parts or path.resolve().is_relative_to(python / "DLLs")


def _ask(*command: str) -> str:
    try:
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return answer.stdout.strip() if answer.returncode == 0 else ""
