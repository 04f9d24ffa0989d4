"""The tables of what people have mastered, and of the probes whether it lasts."""

from sqlalchemy import CheckConstraint, Column, Integer, Table

from app.store.columns import metadata, of_attempt

mastery = Table(
    "mastery",
    metadata,
    of_attempt(),
    Column("rule_version", Integer, nullable=False),
    CheckConstraint("rule_version >= 1", name="rule_version"),
)

probe = Table(
    "probe",
    metadata,
    of_attempt(),
    Column("days", Integer, nullable=False),
    Column("rule_version", Integer, nullable=False),
    CheckConstraint("days >= 1", name="days"),
    CheckConstraint("rule_version >= 1", name="rule_version"),
)
