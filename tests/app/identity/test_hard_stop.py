"""The door of a real data folder: tries are counted over restarts, clocks and crashes, to a hard stop."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from app.bootstrap import Services, build
from app.identity.door import check_code
from app.identity.gate import FAILURES_BEFORE_RECOVERY_CODE, Allowed, LockedOut, Permission, Wait
from app.identity.secret import hash_recovery_code
from tests.app.store.facts import StandingClock

CODE = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-23"


class Clock(StandingClock):
    """A clock on the wall that people can set; `passed` is what the computer itself knows."""

    passed = 0.0

    def monotonic(self) -> float:
        return self.passed


def _set_up(folder: Path) -> str:
    with closing(build(folder, Clock())) as services:
        added = services.store.people.add_supporter("Ottoline", "none", hash_recovery_code(CODE))
    return added.id


def _try(services: Services, supporter_id: str) -> Permission:
    return services.door.count_try(supporter_id).permission


def test_neither_restarts_nor_clocks_give_more_tries(tmp_path: Path) -> None:
    folder, clock = tmp_path / "data", Clock()
    supporter_id = _set_up(folder)

    answers = []
    for hours in (0, 0, 0, 24, -48, 87_600, -87_600, 1):
        clock.moment += timedelta(hours=hours)
        with closing(build(folder, clock)) as services:
            answers.append(_try(services, supporter_id))

    assert [isinstance(answer, Allowed) for answer in answers] == [True] * 3 + [False] * 5
    assert all(isinstance(answer, Wait) for answer in answers[3:])


def test_a_crash_while_the_secret_is_checked_gives_no_free_try(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    supporter_id = _set_up(folder)

    for _each in range(3):
        services = build(folder, Clock())
        assert isinstance(_try(services, supporter_id), Allowed)
        services.store.let_go()
        services.store._lock.release()

    with closing(build(folder, Clock())) as services:
        assert isinstance(_try(services, supporter_id), Wait)


def test_at_the_hard_stop_only_the_recovery_code_helps(tmp_path: Path) -> None:
    folder, clock = tmp_path / "data", Clock()
    supporter_id = _set_up(folder)
    with closing(build(folder, clock)) as services:
        for _each in range(FAILURES_BEFORE_RECOVERY_CODE):
            clock.passed += 3601
            assert isinstance(_try(services, supporter_id), Allowed)

    with closing(build(folder, clock)) as services:
        clock.passed += 1_000_000
        assert isinstance(_try(services, supporter_id), LockedOut)
        record = services.store.people.secret_of(supporter_id)
        renewed = check_code([(supporter_id, record)], CODE, "quiet river 7", clock.now())
        assert renewed is not None
        services.door.keep(*renewed)
        assert isinstance(_try(services, supporter_id), Allowed)
