"""The first start: language, look, and how to begin."""
