"""Exercises, tasks, skills and skins: read from YAML, checked, compiled, offered in one language."""
