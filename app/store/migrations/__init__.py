"""How one layout becomes the next: Alembic revisions, run on a verified copy, never backwards."""
