"""Give a supporter a new passphrase when the old one and the recovery code are gone."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.admin.terminal import asked, asked_unseen, opened_again, say
from app.bootstrap import Services
from app.domain.person import Supporter
from app.identity.gate import after_reset
from app.identity.secret import hash_recovery_code, hash_secret, is_long_enough, new_recovery_code
from app.paths import data_folder

_TWICE = "Two supporters have this name. Leave it out, and choose by number."


def reset_passphrase(wanted: Namespace) -> int:
    """Set a new passphrase and a new recovery code for one supporter, and keep that it was done."""
    folder = data_folder(wanted.data)
    if not looks_after(folder):
        say("Only an administrator, or the account the data belongs to, may do this.")
        return 1
    with opened_again(folder) as services:
        supporters = services.store.people.supporters()
        if not supporters:
            say("There is no supporter yet. Start WISE Steps and set it up.")
            return 1
        supporter = _chosen(supporters, wanted.supporter)
        if supporter is None:
            return 1
        secret = asked_unseen("New passphrase or PIN: ")
        if not is_long_enough(secret):
            say("Please use at least 8 letters, or 6 digits. Nothing was changed.")
            return 1
        if asked_unseen("The same again: ") != secret:
            say("These two are not the same. Nothing was changed.")
            return 1
        code = _reset(services, supporter.id, secret)
    say("The supporter sees for 30 days that the passphrase was set anew.")
    say(f"The passphrase is new. The new recovery code is {code}")
    return 0


def looks_after(folder: Path) -> bool:
    """Tell whether this account is an administrator's or the one the data folder belongs to."""
    if sys.platform == "win32":
        import ctypes

        is_elevated = bool(ctypes.windll.shell32.IsUserAnAdmin())
        return is_elevated or folder.resolve().is_relative_to(Path.home().resolve())
    try:
        owner = folder.stat().st_uid
    except FileNotFoundError:
        return True
    except PermissionError:
        return False
    return os.geteuid() in {0, owner}


def _chosen(supporters: Sequence[Supporter], nickname: str | None) -> Supporter | None:
    if nickname is None and len(supporters) > 1:
        for number, one in enumerate(supporters, start=1):
            say(f"{number}  {one.nickname}")
        answer = asked("Which supporter? Type the number.")
        known = {str(number): one for number, one in enumerate(supporters, start=1)}
        named = [known[answer]] if answer in known else []
    else:
        wanted = supporters[0].nickname if nickname is None else nickname
        named = [one for one in supporters if one.nickname.casefold() == wanted.casefold()]
    if len(named) == 1:
        return named[0]
    say("There is no such supporter. Nothing was changed." if not named else _TWICE)
    return None


def _reset(services: Services, supporter_id: str, secret: str) -> str:
    code = new_recovery_code()
    record = services.store.people.secret_of(supporter_id)
    renewed = after_reset(record, hash_secret(secret), services.clock.now())
    services.door.keep(supporter_id, replace(renewed, recovery_hash=hash_recovery_code(code)))
    services.store.audit("administrator", "passphrase reset", supporter_id)
    return code
