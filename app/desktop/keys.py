"""The keys of a computer as they lie, and which signs come from the same key.

For Cyrillic the traditional phonetic layout: a letter lies where the Latin one of its sound lies, so
one picture of the keyboard serves names, codes and mail addresses.
"""

Rows = tuple[tuple[str, ...], ...]
"""Keys from the top, row by row. One sign, or two: the second comes with Shift."""

_NUMBERS = ("1", "2@", *"34567890", "-")

LATIN: Rows = (
    _NUMBERS,
    tuple("qwertyuiop"),
    tuple("asdfghjkl"),
    (*"zxcvbnm", ",", ".", "/"),
)
CYRILLIC: Rows = (
    _NUMBERS,
    (*"явертъуиоп", "ш", "щ", "ю"),
    (*"асдфгхйкл", "ч"),
    (*"зьцжбнм", ",", ".", "/"),
)
_ALIKE = (
    ("qwertyuiop", "явертъуиоп"),
    ("asdfghjkl", "асдфгхйкл"),
    ("zxcvbnm", "зьцжбнм"),
)
"""Latin and Cyrillic letters of the same keys."""

_OTHER = {
    one: other
    for latin, cyrillic in _ALIKE
    for first, second in zip(latin, cyrillic, strict=True)
    for one, other in ((first, second), (second, first))
}


MOST_IN_A_ROW = 12


def rows_for(text: str) -> Rows:
    """Return the keys that `text` is typed with; signs without a key get one in a row below."""
    rows = CYRILLIC if any("а" <= sign <= "я" for sign in text.lower()) else LATIN
    known = {sign for row in rows for key in row for sign in (*key, key[0].upper(), " ")}
    more = dict.fromkeys(_small(sign) for sign in text if sign not in known)
    return (*rows, tuple(more)[:MOST_IN_A_ROW]) if more else rows


def _small(sign: str) -> str:
    return sign.lower() if len(sign.lower()) == 1 else sign


def needs_shift(sign: str) -> bool:
    """Tell whether `sign` comes with Shift."""
    if sign.isalpha():
        return sign.isupper()
    return any(key[1:] == sign for rows in (LATIN, CYRILLIC) for row in rows for key in row)


def is_same_key(pressed: str, wanted: str) -> bool:
    """Tell whether both signs come from one key, Shift or not and whatever the language is set to."""
    one, other = pressed.lower(), wanted.lower()
    return one == other or _OTHER.get(one) == other


def is_same_case(pressed: str, wanted: str) -> bool:
    """Tell whether both are capitals, or both are not."""
    return pressed.isupper() == wanted.isupper()
