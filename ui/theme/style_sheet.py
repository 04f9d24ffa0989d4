"""Turn a look into a style sheet.

It is set on a page or a small window and never on the application: that costs 4 ms instead of 80.
Borders for the focus are reserved as margins, so nothing moves when the focus comes.
"""

from PySide6 import QtCore  # `Qt` itself is made when it is first asked for (decision 0013)
from PySide6.QtWidgets import QWidget

from app.domain.support_profile import Font
from ui.theme.tokens import LOOK_PROPERTY, Look

FOCUS_PX = 3
RADIUS_PX = 12
PASSWORD_CHARACTER = ord("•")
"""The typeface has no larger dot."""


def apply_look(part: QWidget, look: Look) -> None:
    """Draw `part`, a page or a whole window, and everything in it in `look` from now on."""
    if look.font is not Font.PLEX:  # That one is loaded once the empty window is on show.
        from ui.theme.fonts import load_font

        load_font(look.font)
    part.setProperty(LOOK_PROPERTY, look)
    part.setProperty("isGround", True)
    part.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
    part.setStyleSheet(style_sheet(look))


def style_sheet(look: Look) -> str:
    """Return the style sheet of `look`."""
    return "\n".join((_text(look), _frames(look), _fields(look), _tables(look), _scroll_bars(look)))


def _text(look: Look) -> str:
    colours = look.colours
    body, lead, title = look.body_points, look.lead_points, look.title_points
    return f"""
* {{ font-family: {look.family}; font-size: {body:.1f}pt; color: {colours.text}; }}
QWidget[isGround="true"] {{ background: {colours.ground}; }}
SpokenText[kind="title"] {{ font-size: {title:.1f}pt; font-weight: 700; }}
SpokenText[kind="section"] {{ font-size: {lead:.1f}pt; font-weight: 600; }}
SpokenText[kind="lead"] {{ font-size: {lead:.1f}pt; }}
SpokenText[kind="strong"] {{ font-weight: 600; }}
BigButton, PictureTile, ChoiceTile, OnOffTile {{ font-weight: 600; }}
"""


def _frames(look: Look) -> str:
    colours = look.colours
    return f"""
QScrollArea, QScrollArea > QWidget > QWidget#scrolled {{ background: transparent; border: 0; }}
VerticalScroll {{ border: {FOCUS_PX}px solid transparent; }}
QScrollArea:focus {{ border: {FOCUS_PX}px solid {colours.focus}; }}
QFrame#card {{
  background: {colours.surface}; border: 1px solid {colours.hairline}; border-radius: {RADIUS_PX}px;
}}
QFrame#notice {{
  background: {colours.soft}; border: 2px solid {colours.accent}; border-radius: {RADIUS_PX}px;
}}
QFrame#bar {{
  background: {colours.surface}; border: 0; border-top: 1px solid {colours.hairline};
}}
QToolTip {{
  background: {colours.surface}; color: {colours.text}; border: 2px solid {colours.outline};
  padding: 8px;
}}
"""


def _fields(look: Look) -> str:
    colours = look.colours
    still, focused = 2, 2 + FOCUS_PX
    return f"""
QLineEdit, QPlainTextEdit {{
  background: {colours.surface}; border: {still}px solid {colours.outline};
  border-radius: 8px; margin: {FOCUS_PX}px; padding: 8px 12px;
  selection-background-color: {colours.accent}; selection-color: {colours.on_accent};
}}
QLineEdit {{
  min-height: {max(40, round(look.em_points * 1.9))}px;
  lineedit-password-character: {PASSWORD_CHARACTER};
}}
QLineEdit:focus, QPlainTextEdit:focus {{
  border: {focused}px solid {colours.focus}; margin: 0px;
}}
QLineEdit:disabled, QPlainTextEdit:disabled {{ color: {colours.dim}; }}
"""


def _tables(look: Look) -> str:
    colours = look.colours
    return f"""
QTableView {{
  background: {colours.surface}; gridline-color: {colours.hairline}; margin: {FOCUS_PX}px;
  border: 1px solid {colours.outline}; border-radius: 8px;
  selection-background-color: {colours.soft}; selection-color: {colours.text}; outline: 0;
}}
QTableView:focus {{ border: {1 + FOCUS_PX}px solid {colours.focus}; margin: 0px; }}
QTableView::item {{ padding: 6px 10px; }}
QTableView::item:selected {{ background: {colours.soft}; color: {colours.text}; }}
QTableView::item:focus {{
  background: {colours.soft}; color: {colours.text}; border: 2px solid {colours.accent};
  padding: 4px 8px;
}}
QHeaderView, QTableCornerButton::section {{ background: {colours.ground}; border: 0; }}
QHeaderView::section {{
  background: {colours.ground}; color: {colours.text}; font-weight: 600;
  border: 0; border-bottom: 2px solid {colours.outline}; padding: 8px 10px;
}}
"""


def _scroll_bars(look: Look) -> str:
    colours = look.colours
    return f"""
QScrollBar:vertical {{ background: transparent; width: 20px; margin: 0; border: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 20px; margin: 0; border: 0; }}
QScrollBar::handle {{ background: {colours.outline}; border-radius: 6px; margin: 4px; }}
QScrollBar::handle:vertical {{ min-height: 60px; }}
QScrollBar::handle:horizontal {{ min-width: 60px; }}
QScrollBar::handle:hover {{ background: {colours.accent}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
