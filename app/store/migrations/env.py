"""What Alembic runs: one transaction on the connection it is given, or the SQL as text."""

from alembic import context
from sqlalchemy import Connection

from app.store.columns import metadata
from app.store.tables import tip


def run_migrations() -> None:
    """Run what is due."""
    connection: Connection | None = context.config.attributes.get("connection")
    dialect = context.config.attributes.get("dialect", "postgresql")
    if connection is None:
        context.configure(dialect_name=dialect, target_metadata=metadata, literal_binds=True)
    else:
        context.configure(
            connection=connection,
            target_metadata=tip.metadata,
            render_as_batch=True,
            transactional_ddl=True,
        )
    with context.begin_transaction():
        context.run_migrations()


# Alembic loads this file under a name of its own; imported by anyone else, it does nothing.
if __name__ == "env_py":
    run_migrations()
