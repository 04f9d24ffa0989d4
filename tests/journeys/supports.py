"""Give somebody of the invented site other supports before the program starts."""

from pathlib import Path

from app.bootstrap import build
from app.domain.support_profile import SupportProfile


def give(folder: Path, nickname: str, profile: SupportProfile) -> None:
    """Let this person have these supports from now on."""
    services = build(folder)
    person = next(one for one in services.store.people.employees() if one.nickname == nickname)
    services.store.people.save_profile(person.id, profile)
    services.close()
