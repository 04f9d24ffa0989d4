"""The columns all tables are made of, and the names constraints get."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    String,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Seq = BigInteger().with_variant(Integer, "sqlite")


def seq() -> Column[int]:
    """Return the column that puts rows in order."""
    return Column("seq", Seq, primary_key=True)


def word(name: str, most: int, *, is_key: bool = False) -> Column[str]:
    """Return a column for a short text."""
    return Column(name, String(most), primary_key=is_key, nullable=False)


def at_most(name: str, most: int) -> CheckConstraint:
    """Return the check that a text is not longer than `most` characters."""
    return CheckConstraint(f"length({name}) <= {most}", name=f"{name}_length")


def of_person(*, is_key: bool = False) -> Column[str]:
    """Return the column that says whose row it is."""
    return Column(
        "person_id", String(36), ForeignKey("person.id"), primary_key=is_key, nullable=False
    )


def of_attempt() -> Column[int]:
    """Return the column that says which attempt a row belongs to."""
    return Column(
        "attempt_seq", Seq, ForeignKey("attempt.seq"), primary_key=True, autoincrement=False
    )
