"""A layout that does not exist yet: it builds the table of attempts anew."""

import sqlalchemy as sa
from alembic import op

from app.store.triggers import trigger_statements

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("attempt", recreate="always") as attempt:
        attempt.add_column(sa.Column("place", sa.String(20), nullable=True))
    for statement in trigger_statements(op.get_context().dialect.name, ["attempt"]):
        op.execute(statement)
