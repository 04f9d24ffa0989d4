"""Show that a results file is unchanged since it left its workstation. It does not show that it is true."""

from dataclasses import dataclass

from nacl.exceptions import CryptoError
from nacl.signing import SigningKey, VerifyKey

_ABOUT = b"wise-steps-results\n"


@dataclass(frozen=True, slots=True)
class Seal:
    """An Ed25519 signature and the public key that checks it, both as lower-case hex."""

    key: str
    signature: str


def seal(payload: bytes, seed: bytes) -> Seal:
    """Return the seal of the workstation with the 32-byte `seed` on `payload`."""
    return signed(_ABOUT + payload, seed)


def signed(content: bytes, seed: bytes) -> Seal:
    """Return the signature of the key with the 32-byte `seed` under `content`."""
    key = SigningKey(seed)
    return Seal(bytes(key.verify_key).hex(), key.sign(content).signature.hex())


def is_unbroken(payload: bytes, found: Seal) -> bool:
    """Tell whether `payload` is exactly what was sealed."""
    return has_signature(_ABOUT + payload, found)


def has_signature(content: bytes, found: Seal) -> bool:
    """Tell whether the signature is that of its key under `content`."""
    try:
        key = VerifyKey(bytes.fromhex(found.key))
        key.verify(content, bytes.fromhex(found.signature))
    except (CryptoError, ValueError):
        return False
    return True
