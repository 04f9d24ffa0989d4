"""The tables of what people say about what they can do."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    String,
    Table,
    UniqueConstraint,
)

from app.store.columns import Seq, at_most, metadata, of_person, seq, word

skills_check = Table(
    "skills_check",
    metadata,
    seq(),
    word("id", 36),
    of_person(),
    word("role_id", 60),
    word("task_ids", 200),
    Column("is_invited", Boolean, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    UniqueConstraint("id"),
    at_most("role_id", 60),
    at_most("task_ids", 200),
    Index(None, "person_id"),
    sqlite_autoincrement=True,
)

self_rating = Table(
    "self_rating",
    metadata,
    seq(),
    of_person(),
    Column("check_seq", Seq, ForeignKey("skills_check.seq"), nullable=False),
    word("task_id", 16),
    Column("rating", String(16)),
    Column("said_at", BigInteger, nullable=False),
    at_most("task_id", 16),
    CheckConstraint("rating in ('cannot_yet', 'with_help', 'alone', 'can_show')", name="rating"),
    Index(None, "person_id"),
    Index(None, "check_seq"),
    sqlite_autoincrement=True,
)
