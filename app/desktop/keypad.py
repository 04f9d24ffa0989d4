"""What a number keypad does with its keys, the same in every program that has one."""

MAXIMUM_DIGITS = 8


def after_key(entered: str, key: str) -> str:
    """Return the digits after one of the keys 0 to 9 or `back`. More than 8 digits do not fit."""
    if key == "back":
        return entered[:-1]
    return (entered + key)[:MAXIMUM_DIGITS]
