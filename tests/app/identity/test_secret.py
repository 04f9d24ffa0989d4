"""A supporter's secret is kept as a slow hash, and the recovery code forgives how it is typed."""

import re

from nacl import pwhash

from app.identity.secret import (
    SecretCheck,
    check_recovery_code,
    check_secret,
    hash_recovery_code,
    hash_secret,
    is_long_enough,
    new_recovery_code,
)

SPOKEN = "Zomer in Brugge é"


def test_the_right_secret_opens_and_another_does_not() -> None:
    kept = hash_secret(SPOKEN)

    assert check_secret(SPOKEN, kept) == SecretCheck(is_right=True)
    assert check_secret(SPOKEN + "!", kept) == SecretCheck(is_right=False)


def test_the_kept_hash_is_argon2id_with_64_mib_and_3_passes_and_never_the_same_twice() -> None:
    first, second = hash_secret("482913"), hash_secret("482913")

    assert first.startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    assert first != second
    assert "482913" not in first


def test_a_hash_with_other_parameters_opens_once_and_asks_for_a_new_one() -> None:
    old = pwhash.argon2id.str(b"482913", opslimit=2, memlimit=19 * 1024 * 1024).decode()

    assert check_secret("482913", old) == SecretCheck(is_right=True, needs_new_hash=True)
    assert check_secret("482914", old) == SecretCheck(is_right=False)


def test_a_damaged_hash_fits_no_secret() -> None:
    for damaged in ("", "nothing", "$argon2id$v=19$m=65536", hash_secret("482913")[:-4], "\u0431"):
        assert not check_secret("482913", damaged).is_right


def test_the_same_letters_typed_on_another_keyboard_are_the_same_secret() -> None:
    kept = hash_secret("caf\u00e9 in Gent")

    assert check_secret("cafe\u0301 in Gent", kept).is_right


def test_a_pin_needs_6_digits_and_a_passphrase_8_characters() -> None:
    assert not is_long_enough("")
    assert not is_long_enough("12345")
    assert is_long_enough("123456")
    assert not is_long_enough("12345a")
    assert not is_long_enough("seven77")
    assert is_long_enough("eight888")
    assert not is_long_enough("   a    ")


def test_a_recovery_code_has_26_characters_in_groups_and_differs_each_time() -> None:
    codes = {new_recovery_code() for _unused in range(200)}

    assert len(codes) == 200
    for code in codes:
        assert re.fullmatch(r"([A-Z2-7]{4}-){6}[A-Z2-7]{2}", code)


def test_a_recovery_code_may_be_typed_as_people_read_it() -> None:
    kept = hash_recovery_code("ABCD-OI27-EFGH-JKLM-NPQR-STUV-WX")

    assert check_recovery_code(" abcd 0127 efgh-jklm-npqr-stuv wx\n", kept).is_right
    assert not check_recovery_code("ABCD-OI27-EFGH-JKLM-NPQR-STUV-WY", kept).is_right
