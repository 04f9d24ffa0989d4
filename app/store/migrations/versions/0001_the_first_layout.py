"""The first layout."""

import sqlalchemy as sa
from alembic import op

from app.store.layout import APPLICATION_ID, DATA_GENERATION
from app.store.migrations.attempts_0001 import Seq, foreign, length, make_attempt_tables
from app.store.triggers import trigger_statements

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

FACTS = ("attempt", "step_result", "attempt_end", "choice", "audit")


def upgrade() -> None:
    dialect = op.get_context().dialect.name
    for make_table in (
        _audit,
        _frozen_export,
        _person,
        _site,
        _supporter,
        _tip,
        _help_request,
        _invitation,
        _note,
        _support_profile,
    ):
        make_table()
    make_attempt_tables()
    for statement in trigger_statements(dialect, FACTS):
        op.execute(statement)
    op.execute("INSERT INTO tip VALUES (1, 0, '" + "0" * 64 + "', 0, 'none')")
    if dialect == "sqlite":
        op.execute(f"PRAGMA application_id={APPLICATION_ID}")
        op.execute(f"PRAGMA user_version={DATA_GENERATION}")


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("seq", Seq, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.String(length=60), nullable=False),
        sa.Column("action", sa.String(length=60), nullable=False),
        sa.Column("subject", sa.String(length=120), nullable=True),
        sa.Column("salt", sa.String(length=32), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        length("audit", "action", 60),
        length("audit", "actor", 60),
        length("audit", "subject", 120),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )


def _frozen_export() -> None:
    op.create_table(
        "frozen_export",
        sa.Column("period", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        length("frozen_export", "body", 2097152),
        sa.PrimaryKeyConstraint("period", name=op.f("pk_frozen_export")),
    )


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("nickname", sa.String(length=60), nullable=False),
        sa.Column("picture", sa.String(length=200), nullable=False),
        sa.Column("sequence", sa.String(length=200), nullable=False),
        sa.Column("consent", sa.String(length=16), nullable=False),
        sa.Column("is_archived", sa.Boolean(), nullable=False),
        sa.CheckConstraint("consent in ('not_asked', 'yes', 'no')", name=op.f("ck_person_consent")),
        length("person", "id", 36),
        length("person", "nickname", 60),
        length("person", "picture", 200),
        length("person", "sequence", 200),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )


def _site() -> None:
    op.create_table(
        "site",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("scenario", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("idle_minutes", sa.Integer(), nullable=True),
        sa.Column("is_demo", sa.Boolean(), nullable=False),
        sa.Column("minimum_people", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_site_single")),
        length("site", "name", 120),
        sa.CheckConstraint("minimum_people >= 5", name=op.f("ck_site_minimum_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
    )


def _supporter() -> None:
    op.create_table(
        "supporter",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("nickname", sa.String(length=60), nullable=False),
        sa.Column("secret_hash", sa.String(length=200), nullable=False),
        sa.Column("recovery_hash", sa.String(length=200), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("wait_seconds", sa.Float(), nullable=False),
        sa.Column("is_locked_out", sa.Boolean(), nullable=False),
        sa.Column("reset_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("failures >= 0", name=op.f("ck_supporter_failures")),
        length("supporter", "nickname", 60),
        length("supporter", "recovery_hash", 200),
        length("supporter", "secret_hash", 200),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supporter")),
    )


def _tip() -> None:
    op.create_table(
        "tip",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", Seq, nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("erasure", sa.String(length=8), nullable=False),
        sa.CheckConstraint("erasure in ('none', 'open', 'sweep')", name=op.f("ck_tip_erasure")),
        sa.CheckConstraint("id = 1", name=op.f("ck_tip_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tip")),
    )


def _help_request() -> None:
    op.create_table(
        "help_request",
        sa.Column("seq", Seq, nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("exercise_id", sa.String(length=80), nullable=False),
        sa.Column("step_id", sa.String(length=80), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        length("help_request", "exercise_id", 80),
        length("help_request", "step_id", 80),
        foreign("help_request", "person_id", "person.id"),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_help_request")),
        sa.UniqueConstraint("id", name=op.f("uq_help_request_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_help_request_person_id"), "help_request", ["person_id"], unique=False)


def _invitation() -> None:
    op.create_table(
        "invitation",
        sa.Column("seq", Seq, nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("task_id", sa.String(length=16), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("is_withdrawn", sa.Boolean(), nullable=False),
        length("invitation", "task_id", 16),
        foreign("invitation", "person_id", "person.id"),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_invitation")),
        sa.UniqueConstraint("id", name=op.f("uq_invitation_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_invitation_person_id"), "invitation", ["person_id"], unique=False)


def _note() -> None:
    op.create_table(
        "note",
        sa.Column("seq", Seq, nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=False),
        length("note", "text", 2000),
        foreign("note", "person_id", "person.id"),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_note")),
        sa.UniqueConstraint("id", name=op.f("uq_note_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_note_person_id"), "note", ["person_id"], unique=False)


def _support_profile() -> None:
    op.create_table(
        "support_profile",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        length("support_profile", "body", 4000),
        foreign("support_profile", "person_id", "person.id"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_support_profile")),
    )
