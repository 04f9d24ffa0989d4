"""A lost passphrase is set anew by whoever looks after the computer, and that is kept."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.bootstrap import build
from app.identity.secret import check_secret
from app.machine import ROOT
from tests.app.admin.conftest import SUPPORTER, Run, Said, Typing

PHRASE = "quiet river 7"
OTHER = "Wilhelmina"


@pytest.fixture
def two(folder: Path) -> Path:
    with closing(build(folder)) as services:
        services.store.people.add_supporter(OTHER, "no hash", "no hash")
    return folder


def _opens(folder: Path) -> dict[str, bool]:
    with closing(build(folder)) as services:
        people = services.store.people
        return {
            one.nickname: check_secret(PHRASE, people.secret_of(one.id).secret_hash).is_right
            for one in people.supporters()
        }


def test_any_supporter_can_be_chosen_by_number(
    run: Run, two: Path, said: Said, typing: Typing
) -> None:
    typing("2", PHRASE, PHRASE)

    assert run("reset-passphrase") == 0

    assert said()[:2] == [f"1  {SUPPORTER}", f"2  {OTHER}"]
    assert _opens(two) == {SUPPORTER: False, OTHER: True}


def test_any_supporter_can_be_named(run: Run, two: Path, typing: Typing) -> None:
    typing(PHRASE, PHRASE)

    assert run("reset-passphrase", "--supporter", OTHER.lower()) == 0

    assert _opens(two) == {SUPPORTER: False, OTHER: True}


@pytest.mark.parametrize("words", [("--supporter", "Nobody"), ()])
def test_somebody_unknown_changes_nothing(
    run: Run, two: Path, said: Said, typing: Typing, words: tuple[str, ...]
) -> None:
    typing("7", PHRASE)

    assert run("reset-passphrase", *words) == 1

    assert said()[-1] == "There is no such supporter. Nothing was changed."
    assert _opens(two) == {SUPPORTER: False, OTHER: False}


def test_it_is_kept_who_got_a_new_passphrase_and_when(
    run: Run, folder: Path, typing: Typing
) -> None:
    typing(PHRASE, PHRASE)

    assert run("reset-passphrase") == 0

    with closing(build(folder)) as services:
        (supporter,) = services.store.people.supporters()
        assert services.store.people.secret_of(supporter.id).reset_at is not None
        rows = services.store._database.driver.execute(
            "SELECT actor, action, subject FROM audit ORDER BY seq DESC LIMIT 1"
        ).fetchall()
    assert rows == [("administrator", "passphrase reset", supporter.id)]


def test_a_slip_in_a_passphrase_nobody_sees_changes_nothing(
    run: Run, two: Path, said: Said, typing: Typing
) -> None:
    typing("2", PHRASE, f"{PHRASE}8")

    assert run("reset-passphrase") == 1

    assert said()[-1] == "These two are not the same. Nothing was changed."
    assert _opens(two) == {SUPPORTER: False, OTHER: False}


AS_SOMEBODY_ELSE = """
import os, sys
from pathlib import Path
from app.admin.passphrase import looks_after
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
    print(looks_after(Path(sys.argv[1])))
else:
    print(looks_after(Path('/')))
"""


@pytest.mark.linux
def test_another_account_of_the_computer_may_not_do_it(folder: Path) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", AS_SOMEBODY_ELSE, str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.stdout == "False\n", answer.stderr
