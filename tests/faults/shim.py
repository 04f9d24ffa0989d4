"""Build what stands between a program and the disk, and run programs with it."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from app.errors import KnownError
from app.machine import ROOT

SOURCE = Path(__file__).with_name("disk.c")
LIBRARY = "libdisk.so"


class NoCompiler(KnownError):
    """The part that watches the disk is written in C, and nothing here can compile it."""


def build_shim(folder: Path) -> Path:
    """Compile the part that watches the disk. Raises NoCompiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        raise NoCompiler("There is no C compiler. Install one (Debian: gcc libc6-dev).")
    library = folder / LIBRARY
    options = ["-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
    command = [compiler, *options, "-o", str(library), str(SOURCE), "-ldl", "-lpthread"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise NoCompiler(f"The C compiler did not do it: {done.stderr}")
    return library


def run_watched(
    library: Path, module: str, words: Sequence[str], *, root: Path, log: Path | None = None
) -> str:
    """Run a module of ours while the disk below `root` is watched, and return what it said."""
    environment = {**os.environ, "LD_PRELOAD": str(library), "FAULTS_ROOT": str(root)}
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    if log is not None:
        environment["FAULTS_LOG"] = str(log)
    done = subprocess.run(
        [sys.executable, "-m", module, *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise AssertionError(done.stdout + done.stderr)
    return done.stdout


def acknowledge(words: str) -> None:
    """Note, among what the disk is asked for, that a person was told `words`. In the watched program."""
    ctypes.CDLL(None).faults_acknowledge(words.encode())
