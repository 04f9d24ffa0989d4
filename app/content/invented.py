"""Is everything invented? No real firm, no number that rings somewhere, no address that exists."""

import re
from collections.abc import Iterator

_FIRMS = (
    "Adobe Airbnb Aldi Amazon Android AOL Bing Bol Booking Chrome DHL DPD DSK eBay Econt Edge Excel Facebook"
    " FedEx Firefox Gmail GLS Google Heineken Hotmail Huawei Ikea Instagram iPad iPhone KPN Lidl LinkedIn"
    " Lenovo Messenger Microsoft Netflix Nokia Office365 OneDrive Outlook PayPal Philips Postbank PostNL"
    " PowerPoint Rabobank Samsung SharePoint Skype Slack Snapchat Speedy Spotify Telegram TikTok Twitter"
    " Uber Viber Vodafone Vivacom WeTransfer WhatsApp Wikipedia Windows Yahoo YouTube Zoom"
)
_FIRM = re.compile(r"\b(?:" + "|".join(_FIRMS.split()) + r")\b")
_DIGITS = re.compile(r"\+?\d(?:[ /().-]?\d){8,}")
_RESERVED_NUMBERS = re.compile(
    r"(?:\+44|0)(?:7700900\d{3}|1632960\d{3}|2079460\d{3})|\+?1?\d{3}55501\d{2}"
)
"""Numbers that the British and the North American authorities keep free for stories."""

_ADDRESS = re.compile(r"\b(?:[\w-]+\.)+([a-z]{2,})\b", re.IGNORECASE)
_REAL_ENDINGS = re.compile(
    r"com|org|net|info|biz|eu|io|app|dev|co|uk|nl|bg|be|de|fr|es|it|pl|ro|gr|hr|si|lv|ua|at|ch"
)
_KEPT_FREE = re.compile(r"(?:^|\.)example\.(?:com|org|net)$", re.IGNORECASE)


def not_invented(text: str) -> Iterator[str]:
    """Give what in `text` may be somebody's: a firm, a telephone number, an address."""
    for found in _FIRM.finditer(text):
        yield f"names a real firm or product: {found[0]}"
    for found in _DIGITS.finditer(text):
        if not _RESERVED_NUMBERS.fullmatch(re.sub(r"[^+\d]", "", found[0])):
            yield f"has a number that may ring somewhere: {found[0]}. Take 07700 900123"
    for found in _ADDRESS.finditer(text):
        if _REAL_ENDINGS.fullmatch(found[1].lower()) and not _KEPT_FREE.search(found[0]):
            yield f"has an address that may exist: {found[0]}. Let it end in .example"
