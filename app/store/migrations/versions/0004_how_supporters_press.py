"""How supporters press: with switches, by resting the pointer, or steadily."""

import sqlalchemy as sa
from alembic import op

from app.store.migrations.attempts_0001 import foreign, length

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "supporter_profile",
        sa.Column("supporter_id", sa.String(length=36), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        length("supporter_profile", "body", 4000),
        foreign("supporter_profile", "supporter_id", "supporter.id"),
        sa.PrimaryKeyConstraint("supporter_id", name=op.f("pk_supporter_profile")),
    )
