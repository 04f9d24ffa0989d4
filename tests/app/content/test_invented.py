"""Nothing in the content is somebody's: no real firm, no number that rings, no address that exists."""

import pytest

from app.content.invented import not_invented


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Send it with WhatsApp.", "real firm or product: WhatsApp"),
        ("Call +31 20 123 45 67 now.", "number that may ring somewhere"),
        ("Call 0888123456.", "number that may ring somewhere"),
        ("Write to info@two-wheels.com", "address that may exist: two-wheels.com"),
        ("Go to www.parcel.nl.", "address that may exist: www.parcel.nl"),
    ],
)
def test_what_may_be_somebodys_is_told(text: str, what: str) -> None:
    [found] = not_invented(text)

    assert what in found


@pytest.mark.parametrize(
    "text",
    [
        "Call 07700 900123 or +44 7700 900456.",
        "Write to kofi@two-wheels.example or look at parcel.example.com.",
        "The file is delivery-note.pdf. Order 30-007, 12 x 40, code 4 7 1 1.",
        "Open the window and speak slowly.",
        "We work from 08:00 to 16:30 on 18.12.2026.",
    ],
)
def test_what_is_kept_free_for_stories_passes(text: str) -> None:
    assert list(not_invented(text)) == []
