"""The tables. Facts are only added; moments are whole microseconds since 1970 in UTC.

A row's place in time is its `seq`, never its moment: the clock of a computer can be set back.
`day` is `date.toordinal()` and `month` is year * 100 + month, both of the moment an attempt began.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from app.domain.person import LONGEST_NICKNAME
from app.domain.support import LONGEST_NOTE
from app.store.columns import Seq, at_most, metadata, of_attempt, of_person, seq, word
from app.store.tables_of_mastery import mastery, probe
from app.store.tables_of_skills import self_rating, skills_check

tip = Table(
    "tip",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", Seq, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("erasure", String(8), nullable=False),
    CheckConstraint("id = 1", name="single"),
    CheckConstraint("erasure in ('none', 'open', 'sweep')", name="erasure"),
)

site = Table(
    "site",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    word("name", 120),
    word("scenario", 16),
    word("language", 8),
    Column("idle_minutes", Integer),
    Column("is_demo", Boolean, nullable=False),
    Column("minimum_people", Integer, nullable=False),
    CheckConstraint("id = 1", name="single"),
    at_most("name", 120),
    CheckConstraint("minimum_people >= 5", name="minimum_people"),
)

person = Table(
    "person",
    metadata,
    word("id", 36, is_key=True),
    word("nickname", LONGEST_NICKNAME),
    word("picture", 200),
    word("sequence", 200),
    word("consent", 16),
    Column("is_archived", Boolean, nullable=False),
    at_most("id", 36),
    at_most("nickname", LONGEST_NICKNAME),
    at_most("picture", 200),
    at_most("sequence", 200),
    CheckConstraint("consent in ('not_asked', 'yes', 'no')", name="consent"),
)

support_profile = Table(
    "support_profile",
    metadata,
    of_person(is_key=True),
    Column("body", Text, nullable=False),
    at_most("body", 4000),
)

supporter = Table(
    "supporter",
    metadata,
    word("id", 36, is_key=True),
    word("nickname", LONGEST_NICKNAME),
    word("secret_hash", 200),
    word("recovery_hash", 200),
    Column("failures", Integer, nullable=False),
    Column("wait_seconds", Float, nullable=False),
    Column("is_locked_out", Boolean, nullable=False),
    Column("reset_at", BigInteger),
    at_most("nickname", LONGEST_NICKNAME),
    at_most("secret_hash", 200),
    at_most("recovery_hash", 200),
    CheckConstraint("failures >= 0", name="failures"),
)

supporter_profile = Table(
    "supporter_profile",
    metadata,
    Column(
        "supporter_id", String(36), ForeignKey("supporter.id"), primary_key=True, nullable=False
    ),
    Column("body", Text, nullable=False),
    at_most("body", 4000),
)

attempt = Table(
    "attempt",
    metadata,
    seq(),
    word("id", 36),
    of_person(),
    word("exercise_id", 80),
    word("task_id", 16),
    word("pack", 80),
    word("pack_version", 40),
    word("direction", 16),
    Column("began_at", BigInteger, nullable=False),
    Column("day", Integer, nullable=False),
    Column("month", Integer, nullable=False),
    Column("clock_suspect", Boolean, nullable=False),
    UniqueConstraint("id"),
    at_most("id", 36),
    at_most("exercise_id", 80),
    at_most("task_id", 16),
    at_most("pack", 80),
    at_most("pack_version", 40),
    Index(None, "person_id", "exercise_id"),
    Index(None, "person_id", "task_id"),
    Index(None, "began_at"),
    Index(None, "month"),
    sqlite_autoincrement=True,
)

step_result = Table(
    "step_result",
    metadata,
    of_attempt(),
    Column("position", Integer, primary_key=True, autoincrement=False),
    word("step_id", 80),
    Column("level", SmallInteger, nullable=False),
    Column("asked", SmallInteger, nullable=False),
    Column("offered", SmallInteger, nullable=False),
    Column("by_supporter", Boolean, nullable=False),
    Column("tries", Integer, nullable=False),
    word("supports", 200),
    Column("at", BigInteger, nullable=False),
    at_most("step_id", 80),
    at_most("supports", 200),
    CheckConstraint("level between 0 and 5", name="level"),
    CheckConstraint("asked between 0 and 5", name="asked"),
    CheckConstraint("offered between 0 and 5", name="offered"),
    CheckConstraint("tries >= 0", name="tries"),
    CheckConstraint("position >= 0", name="position"),
    sqlite_with_rowid=False,
)

attempt_end = Table(
    "attempt_end",
    metadata,
    of_attempt(),
    word("outcome", 16),
    Column("at", BigInteger, nullable=False),
    CheckConstraint("outcome in ('finished', 'stopped')", name="outcome"),
)

hidden_attempt = Table(
    "hidden_attempt",
    metadata,
    of_attempt(),
)

feeling = Table(
    "feeling",
    metadata,
    of_attempt(),
    word("feeling", 16),
    CheckConstraint("feeling in ('good', 'okay', 'hard', 'tired')", name="feeling"),
)

choice = Table(
    "choice",
    metadata,
    seq(),
    of_person(),
    word("offered", 200),
    Column("chosen", String(16)),
    Column("at", BigInteger, nullable=False),
    at_most("offered", 200),
    at_most("chosen", 16),
    Index(None, "person_id"),
    sqlite_autoincrement=True,
)

invitation = Table(
    "invitation",
    metadata,
    seq(),
    word("id", 36),
    of_person(),
    word("task_id", 16),
    Column("made_at", BigInteger, nullable=False),
    Column("is_withdrawn", Boolean, nullable=False),
    UniqueConstraint("id"),
    at_most("task_id", 16),
    Index(None, "person_id"),
    sqlite_autoincrement=True,
)

note = Table(
    "note",
    metadata,
    seq(),
    word("id", 36),
    of_person(),
    Column("text", Text, nullable=False),
    Column("written_at", BigInteger, nullable=False),
    UniqueConstraint("id"),
    at_most("text", LONGEST_NOTE),
    Index(None, "person_id"),
    sqlite_autoincrement=True,
)

help_request = Table(
    "help_request",
    metadata,
    seq(),
    word("id", 36),
    of_person(),
    word("exercise_id", 80),
    word("step_id", 80),
    Column("asked_at", BigInteger, nullable=False),
    Column("closed_at", BigInteger),
    UniqueConstraint("id"),
    at_most("exercise_id", 80),
    at_most("step_id", 80),
    Index(None, "person_id"),
    sqlite_autoincrement=True,
)

audit = Table(
    "audit",
    metadata,
    seq(),
    Column("at", BigInteger, nullable=False),
    word("actor", 60),
    word("action", 60),
    Column("subject", String(120)),
    Column("salt", String(32)),
    word("digest", 64),
    word("hash", 64),
    at_most("actor", 60),
    at_most("action", 60),
    at_most("subject", 120),
    sqlite_autoincrement=True,
)

frozen_export = Table(
    "frozen_export",
    metadata,
    word("period", 16, is_key=True),
    Column("revision", Integer, nullable=False),
    Column("body", Text, nullable=False),
    at_most("body", 2097152),
)

FACTS = (attempt, step_result, attempt_end, mastery, probe, choice, self_rating, audit)
"""Tables that refuse every change and removal, except while somebody is erased."""

OF_A_PERSON = (
    support_profile,
    choice,
    invitation,
    note,
    help_request,
    self_rating,
    skills_check,
)
"""Tables whose rows go with their person, in this order, beside the attempts and what hangs on them."""

OF_AN_ATTEMPT = (step_result, attempt_end, hidden_attempt, feeling, mastery, probe)
"""Tables whose rows go with their attempt."""
