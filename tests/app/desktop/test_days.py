"""Days are words, and what happened today needs only its time."""

from app.desktop.days import Day, day_name, moment_text


def test_every_day_has_a_name() -> None:
    assert [day_name(day) for day in Day][:3] == ["Today", "Yesterday", "Monday"]
    assert len({day_name(day) for day in Day}) == len(Day)


def test_a_moment_of_today_is_its_time() -> None:
    assert moment_text(Day.TODAY, "07:45") == "07:45"
    assert moment_text(Day.TODAY, "") == "Today"


def test_a_moment_of_another_day_names_the_day() -> None:
    assert moment_text(Day.MONDAY, "07:45") == "Monday 07:45"
    assert moment_text(Day.MONDAY, "") == "Monday"
