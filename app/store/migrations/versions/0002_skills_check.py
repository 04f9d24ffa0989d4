"""What people say about what they can do."""

import sqlalchemy as sa
from alembic import op

from app.store.migrations.attempts_0001 import Seq, foreign, length
from app.store.triggers import trigger_statements

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _skills_check()
    _self_rating()
    for statement in trigger_statements(op.get_context().dialect.name, ("self_rating",)):
        op.execute(statement)


def _skills_check() -> None:
    op.create_table(
        "skills_check",
        sa.Column("seq", Seq, nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("role_id", sa.String(length=60), nullable=False),
        sa.Column("task_ids", sa.String(length=200), nullable=False),
        sa.Column("is_invited", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        length("skills_check", "role_id", 60),
        length("skills_check", "task_ids", 200),
        foreign("skills_check", "person_id", "person.id"),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_skills_check")),
        sa.UniqueConstraint("id", name=op.f("uq_skills_check_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_skills_check_person_id"), "skills_check", ["person_id"], unique=False)


def _self_rating() -> None:
    op.create_table(
        "self_rating",
        sa.Column("seq", Seq, nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("check_seq", Seq, nullable=False),
        sa.Column("task_id", sa.String(length=16), nullable=False),
        sa.Column("rating", sa.String(length=16), nullable=True),
        sa.Column("said_at", sa.BigInteger(), nullable=False),
        length("self_rating", "task_id", 16),
        sa.CheckConstraint(
            "rating in ('cannot_yet', 'with_help', 'alone', 'can_show')",
            name=op.f("ck_self_rating_rating"),
        ),
        foreign("self_rating", "person_id", "person.id"),
        foreign("self_rating", "check_seq", "skills_check.seq"),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_self_rating")),
        sqlite_autoincrement=True,
    )
    for column in ("person_id", "check_seq"):
        op.create_index(op.f(f"ix_self_rating_{column}"), "self_rating", [column], unique=False)
