"""One thing a person does per file: each flow joins a screen to app."""
