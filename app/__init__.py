"""Everything WISE Steps knows and does. Never imports Qt: `ui` shows it."""

__version__ = "0.1.0"
