"""The door of the supporter area counts each try before it looks at the secret."""

from dataclasses import replace
from datetime import UTC, datetime

from nacl import pwhash

from app.domain.secret import SecretRecord
from app.identity.door import Door, Try, check_code, check_try
from app.identity.gate import Allowed, LockedOut, Wait
from app.identity.secret import check_secret, hash_recovery_code, hash_secret

NOW = datetime(2026, 11, 22, tzinfo=UTC)
CODE = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-23"


class Shelf:
    """Keeps records as the store does: what was saved is what is read."""

    def __init__(self, record: SecretRecord) -> None:
        self.record = record

    def secret_of(self, supporter_id: str) -> SecretRecord:
        assert supporter_id == "sam"
        return self.record

    def save_secret(self, supporter_id: str, record: SecretRecord) -> None:
        assert supporter_id == "sam"
        self.record = record


class Stopwatch:
    """A clock whose monotonic seconds a test moves on."""

    seconds = 100.0

    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return self.seconds


def fresh() -> SecretRecord:
    return SecretRecord(hash_secret("482913"), hash_recovery_code(CODE))


def test_a_try_is_on_disk_as_a_failure_before_it_is_checked() -> None:
    shelf = Shelf(fresh())

    attempt = Door(shelf, Stopwatch()).count_try("sam")

    assert attempt == Try("sam", Allowed(), shelf.record)
    assert shelf.record.failures == 1


def test_the_right_secret_forgives_every_failure() -> None:
    shelf, clock = Shelf(replace(fresh(), failures=2)), Stopwatch()
    door = Door(shelf, clock)
    attempt = door.count_try("sam")

    record = check_try(attempt, "482913")

    assert record is not None
    door.keep("sam", record)
    assert shelf.record.failures == 0
    assert shelf.record.wait_seconds == 0


def test_another_secret_changes_nothing_more() -> None:
    attempt = Door(Shelf(fresh()), Stopwatch()).count_try("sam")

    assert check_try(attempt, "482914") is None


def test_an_old_hash_is_made_anew_when_the_secret_is_right() -> None:
    old = pwhash.argon2id.str(b"482913", opslimit=1, memlimit=8 * 1024 * 1024).decode()
    attempt = Door(Shelf(replace(fresh(), secret_hash=old)), Stopwatch()).count_try("sam")

    record = check_try(attempt, "482913")

    assert record is not None
    check = check_secret("482913", record.secret_hash)
    assert check.is_right
    assert not check.needs_new_hash


def test_waiting_is_burnt_while_the_program_runs_and_no_try_is_counted() -> None:
    shelf, clock = Shelf(replace(fresh(), failures=4, wait_seconds=15.0)), Stopwatch()
    door = Door(shelf, clock)

    clock.seconds += 5
    assert door.count_try("sam").permission == Wait(10.0)
    clock.seconds += 4
    assert door.count_try("sam").permission == Wait(6.0)
    assert shelf.record.failures == 4
    clock.seconds += 6
    assert door.count_try("sam").permission == Allowed()
    assert shelf.record.failures == 5


def test_a_restart_goes_on_waiting_where_it_was() -> None:
    shelf, clock = Shelf(replace(fresh(), failures=4, wait_seconds=15.0)), Stopwatch()
    clock.seconds += 5
    Door(shelf, Stopwatch()).count_try("sam")

    assert Door(shelf, clock).count_try("sam").permission == Wait(15.0)


def test_a_locked_door_opens_with_the_recovery_code_and_a_new_secret() -> None:
    locked = replace(fresh(), failures=20, is_locked_out=True)
    assert Door(Shelf(locked), Stopwatch()).count_try("sam").permission == LockedOut()

    kims = replace(fresh(), recovery_hash=hash_recovery_code("another code"))
    renewed = check_code([("kim", kims), ("sam", locked)], CODE.lower(), "new secret", NOW)

    assert renewed is not None
    supporter, record = renewed
    assert supporter == "sam"
    assert not record.is_locked_out
    assert record.reset_at == NOW
    assert check_secret("new secret", record.secret_hash).is_right


def test_another_recovery_code_opens_nothing() -> None:
    assert check_code([("sam", fresh())], CODE[:-1] + "4", "new secret", NOW) is None
