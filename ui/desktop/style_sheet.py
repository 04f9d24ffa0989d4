"""Turn a desktop style into the style sheet of the practice desktop, below that of the window."""

from ui.desktop.ground import OWN_COLOURS
from ui.desktop.style import DesktopStyle

SMALL_RATIO = 0.86
TITLE_RATIO = 1.2
DISPLAY_RATIO = 2.6
DISPLAY_RATIO_LARGE = 1.4


def desktop_style_sheet(style: DesktopStyle) -> str:
    """Return the style sheet of the practice desktop."""
    return "\n".join(
        (_words(style), _surfaces(style), _own_surfaces(style), _cases(style), _devices(style))
    )


def _words(style: DesktopStyle) -> str:
    body = style.look.body_points
    display = body * (DISPLAY_RATIO_LARGE if style.is_large else DISPLAY_RATIO)
    return f"""
Words[weight="display"] {{ font-size: {display:.1f}pt; font-weight: 600; }}
Words[weight="title"] {{ font-size: {body * TITLE_RATIO:.1f}pt; font-weight: 600; }}
Words[weight="strong"] {{ font-weight: 600; }}
Words[weight="small"] {{ font-size: {body * SMALL_RATIO:.1f}pt; }}
DesktopButton, SwitchButton, OptionButton {{ font-weight: 600; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {style.colours.dim}; }}
"""


def _own_surfaces(style: DesktopStyle) -> str:
    return "\n".join(
        f'QWidget[surface="{name}"] {{ background: {ground};'
        f" border: 2px solid {style.colours.outline}; border-radius: 8px; }}"
        for name, (ground, _ink) in OWN_COLOURS.items()
    )


def _surfaces(style: DesktopStyle) -> str:
    colours = style.colours
    return f"""
QWidget[surface="plain"] {{ background: transparent; }}
QWidget[surface="panel"] {{ background: {colours.ground}; }}
QWidget[surface="accent"] {{ background: {style.accent}; }}
QWidget[surface="sunken"] {{ background: {colours.ground}; border-radius: 8px; }}
BarPart[surface="panel"] {{ border-bottom: 1px solid {colours.hairline}; }}
QFrame#divided {{ border: 0; border-left: 1px solid {colours.hairline}; }}
QFrame#bubble {{
  background: {colours.ground}; border: 1px solid {colours.hairline}; border-radius: 14px;
}}
QFrame#ownBubble {{
  background: {style.soft}; border: 1px solid {style.accent}; border-radius: 14px;
}}
QTableView#table, QTableView#table:focus {{ background: transparent; border: 0; margin: 0; }}
QFrame#tableHead {{
  background: {colours.ground}; border: 0; border-bottom: 2px solid {colours.outline};
  border-top-left-radius: 8px; border-top-right-radius: 8px;
}}
QFrame#tableRow {{ border: 0; border-top: 1px solid {colours.hairline}; }}
QFrame#shade {{ background: rgba(10, 16, 22, 150); border: 0; }}
QFrame#dialogCard, QFrame#startMenu {{
  background: {colours.surface}; border: 2px solid {colours.outline}; border-radius: 12px;
}}
QFrame#entered {{
  background: {colours.surface}; border: 2px solid {colours.outline}; border-radius: 8px;
}}
"""


def _cases(style: DesktopStyle) -> str:
    colours = style.colours
    radius = 10
    return f"""
QFrame#windowFace {{
  background: {colours.surface}; border: 1px solid {colours.outline}; border-radius: {radius}px;
}}
QFrame#titleBar {{
  background: {style.accent}; border: 0;
  border-top-left-radius: {radius - 1}px; border-top-right-radius: {radius - 1}px;
}}
QFrame#tabStrip {{
  background: {colours.hairline if not style.look.is_dark else colours.ground}; border: 0;
  border-top-left-radius: {radius - 1}px; border-top-right-radius: {radius - 1}px;
}}
QFrame#tab {{
  background: {colours.surface}; border: 0;
  border-top-left-radius: 10px; border-top-right-radius: 10px;
}}
QFrame#addressStrip {{
  background: {colours.surface}; border: 0; border-bottom: 1px solid {colours.hairline};
}}
QFrame#addressPill {{
  background: {colours.ground}; border: 1px solid {colours.outline}; border-radius: 16px;
}}
"""


def _devices(style: DesktopStyle) -> str:
    colours = style.colours
    return f"""
QFrame#phoneScreen, QFrame#tabletScreen {{ background: {colours.surface}; border: 0; border-radius: 22px; }}
QFrame#phoneBar {{
  background: {style.accent}; border: 0;
  border-top-left-radius: 22px; border-top-right-radius: 22px;
}}
QFrame#terminalScreen {{
  background: {colours.surface}; border: 2px solid {colours.outline}; border-radius: 8px;
}}
"""
