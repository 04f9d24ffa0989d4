"""What a person can do is said in words, best first, and never as a score."""

from datetime import UTC, datetime, timedelta

from app.domain.attempt import Attempt, AttemptRecord, Outcome, StepResult
from app.domain.mastery import MasteryRule
from app.domain.prompting import Direction, PromptLevel
from app.domain.task import Scenario, Task
from app.review.what_i_can import Ability, Degree, ability_words, what_i_can

RULE = MasteryRule()
BEGAN = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
ALONE, HINT = PromptLevel.ALONE, PromptLevel.HINT


def task(number: int, *, is_safety: bool = False) -> Task:
    scenarios = frozenset({Scenario.SOCIAL})
    return Task(f"W{number:02}", f"Task {number}", "mail", ("2.1",), scenarios, is_safety)


def tried(of: Task, day: int, *levels: PromptLevel, is_stopped: bool = False) -> AttemptRecord:
    attempt = Attempt(
        f"{of.id}-{day}", "kim", f"{of.id}-{day % 2}", of.id, "core", "1",
        Direction.LEAST_TO_MOST, BEGAN + timedelta(days=day),
    )  # fmt: skip
    results = tuple(StepResult(attempt.id, f"s{at}", at, level) for at, level in enumerate(levels))
    return AttemptRecord(attempt, results, Outcome.STOPPED if is_stopped else Outcome.FINISHED)


def test_tasks_are_told_best_first_and_untouched_ones_not_at_all() -> None:
    mastered, alone, helped, started, untouched = (task(number) for number in range(5))
    records = [
        tried(started, 1, ALONE, is_stopped=True),
        tried(helped, 1, ALONE, HINT),
        tried(alone, 1, ALONE, ALONE),
        *(tried(mastered, day, ALONE) for day in (1, 2, 3)),
    ]

    found = what_i_can([untouched, started, helped, alone, mastered], records, RULE)

    assert found == (
        Ability(mastered, Degree.MASTERED),
        Ability(alone, Degree.ONCE_ALONE),
        Ability(helped, Degree.WITH_HELP),
        Ability(started, Degree.STARTED),
    )


def test_a_safety_task_follows_its_own_rule() -> None:
    nearly = [(ALONE,) * 9 + (HINT,), (ALONE,) * 10, (ALONE,) * 10]
    easy, safety = task(14), task(32, is_safety=True)

    for of, degree in ((easy, Degree.MASTERED), (safety, Degree.ONCE_ALONE)):
        records = [tried(of, day, *levels) for day, levels in enumerate(nearly)]
        assert what_i_can([of], records, RULE) == (Ability(of, degree),)


def test_nothing_practised_is_nothing_said() -> None:
    assert what_i_can([task(1)], [], RULE) == ()


def test_each_degree_is_a_sentence_about_the_task_without_a_number() -> None:
    of = Task("W14", "Answer a mail", "mail", ("2.1",), frozenset(), is_safety=False)

    sentences = [ability_words(Ability(of, degree)) for degree in Degree]

    assert len(set(sentences)) == len(Degree)
    for sentence in sentences:
        assert sentence.endswith("Answer a mail")
        assert not any(letter.isdigit() for letter in sentence)
