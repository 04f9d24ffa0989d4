"""Bring a database to another layout. Only this file loads Alembic, and only when it is due."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from app.store.engine import connect


def migration_settings() -> Config:
    """Return what Alembic needs to know; there is no file of settings."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    settings.set_main_option("path_separator", "os")
    return settings


def upgrade(path: Path, revision: str) -> None:
    """Migrate the database at `path`, wholly or not at all, without foreign keys meanwhile."""
    settings = migration_settings()
    connection = connect(path, has_foreign_keys=False)
    try:
        settings.attributes["connection"] = connection
        command.upgrade(settings, revision)
    finally:
        connection.close()
        connection.engine.dispose()
