"""What people have mastered, and the probes whether it lasts."""

import sqlalchemy as sa
from alembic import op

from app.store.migrations.attempts_0001 import Seq, foreign
from app.store.triggers import trigger_statements

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _of_attempt("mastery", "rule_version")
    _of_attempt("probe", "days", "rule_version")
    for statement in trigger_statements(op.get_context().dialect.name, ("mastery", "probe")):
        op.execute(statement)


def _of_attempt(table: str, *numbers: str) -> None:
    op.create_table(
        table,
        sa.Column("attempt_seq", Seq, autoincrement=False, nullable=False),
        *(sa.Column(number, sa.Integer(), nullable=False) for number in numbers),
        *(
            sa.CheckConstraint(f"{number} >= 1", name=op.f(f"ck_{table}_{number}"))
            for number in numbers
        ),
        foreign(table, "attempt_seq", "attempt.seq"),
        sa.PrimaryKeyConstraint("attempt_seq", name=op.f(f"pk_{table}")),
    )
