"""The tables of what people did, as they were in the first layout."""

import sqlalchemy as sa
from alembic import op

Seq = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def make_attempt_tables() -> None:
    for make_table in (
        _attempt,
        _index_attempts,
        _step_result,
        _attempt_end,
        _feeling,
        _hidden_attempt,
        _choice,
    ):
        make_table()


def length(table: str, column: str, most: int) -> sa.CheckConstraint:
    name = op.f(f"ck_{table}_{column}_length")
    return sa.CheckConstraint(f"length({column}) <= {most}", name=name)


def foreign(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))


def _attempt() -> None:
    op.create_table(
        "attempt",
        sa.Column("seq", Seq, nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("exercise_id", sa.String(length=80), nullable=False),
        sa.Column("task_id", sa.String(length=16), nullable=False),
        sa.Column("pack", sa.String(length=80), nullable=False),
        sa.Column("pack_version", sa.String(length=40), nullable=False),
        sa.Column("direction", sa.String(length=16), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("clock_suspect", sa.Boolean(), nullable=False),
        length("attempt", "exercise_id", 80),
        length("attempt", "id", 36),
        length("attempt", "pack", 80),
        length("attempt", "pack_version", 40),
        length("attempt", "task_id", 16),
        foreign("attempt", "person_id", "person.id"),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_attempt")),
        sa.UniqueConstraint("id", name=op.f("uq_attempt_id")),
        sqlite_autoincrement=True,
    )


def _index_attempts() -> None:
    for columns in (
        ["began_at"],
        ["month"],
        ["person_id", "exercise_id"],
        ["person_id", "task_id"],
    ):
        name = op.f("ix_attempt_" + "_".join(columns))
        op.create_index(name, "attempt", columns, unique=False)


def _step_result() -> None:
    op.create_table(
        "step_result",
        sa.Column("attempt_seq", Seq, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("step_id", sa.String(length=80), nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        sa.Column("asked", sa.SmallInteger(), nullable=False),
        sa.Column("offered", sa.SmallInteger(), nullable=False),
        sa.Column("by_supporter", sa.Boolean(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("supports", sa.String(length=200), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("asked between 0 and 5", name=op.f("ck_step_result_asked")),
        length("step_result", "step_id", 80),
        length("step_result", "supports", 200),
        sa.CheckConstraint("level between 0 and 5", name=op.f("ck_step_result_level")),
        sa.CheckConstraint("offered between 0 and 5", name=op.f("ck_step_result_offered")),
        sa.CheckConstraint("position >= 0", name=op.f("ck_step_result_position")),
        sa.CheckConstraint("tries >= 0", name=op.f("ck_step_result_tries")),
        foreign("step_result", "attempt_seq", "attempt.seq"),
        sa.PrimaryKeyConstraint("attempt_seq", "position", name=op.f("pk_step_result")),
        sqlite_with_rowid=False,
    )


def _attempt_end() -> None:
    op.create_table(
        "attempt_end",
        sa.Column("attempt_seq", Seq, autoincrement=False, nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "outcome in ('finished', 'stopped')", name=op.f("ck_attempt_end_outcome")
        ),
        foreign("attempt_end", "attempt_seq", "attempt.seq"),
        sa.PrimaryKeyConstraint("attempt_seq", name=op.f("pk_attempt_end")),
    )


def _feeling() -> None:
    op.create_table(
        "feeling",
        sa.Column("attempt_seq", Seq, autoincrement=False, nullable=False),
        sa.Column("feeling", sa.String(length=16), nullable=False),
        sa.CheckConstraint(
            "feeling in ('good', 'okay', 'hard', 'tired')", name=op.f("ck_feeling_feeling")
        ),
        foreign("feeling", "attempt_seq", "attempt.seq"),
        sa.PrimaryKeyConstraint("attempt_seq", name=op.f("pk_feeling")),
    )


def _hidden_attempt() -> None:
    op.create_table(
        "hidden_attempt",
        sa.Column("attempt_seq", Seq, autoincrement=False, nullable=False),
        foreign("hidden_attempt", "attempt_seq", "attempt.seq"),
        sa.PrimaryKeyConstraint("attempt_seq", name=op.f("pk_hidden_attempt")),
    )


def _choice() -> None:
    op.create_table(
        "choice",
        sa.Column("seq", Seq, nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("offered", sa.String(length=200), nullable=False),
        sa.Column("chosen", sa.String(length=16), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        length("choice", "chosen", 16),
        length("choice", "offered", 200),
        foreign("choice", "person_id", "person.id"),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_choice")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_choice_person_id"), "choice", ["person_id"], unique=False)
