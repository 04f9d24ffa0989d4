"""The prompter never runs ahead of what is on disk."""

from app.practice.events import Acted, AskedForHelp
from app.practice.prompter import Prompter
from app.practice.run import Run


def test_while_a_fact_is_being_kept_events_are_ignored_and_not_queued(run: Run) -> None:
    prompter = Prompter(run)
    assert run.step is not None
    reply = prompter.tell(Acted(run.step.expected[0]))
    assert reply.facts

    ignored = prompter.tell(AskedForHelp())
    assert (ignored.facts, ignored.orders) == ((), ())
    assert ignored.run is reply.run

    prompter.saved()
    assert prompter.tell(AskedForHelp()).orders


def test_facts_are_parted_from_what_is_carried_out_after_them(run: Run) -> None:
    assert run.step is not None

    reply = Prompter(run).tell(Acted(run.step.expected[0]))

    assert [fact.step_id for fact in reply.facts if hasattr(fact, "step_id")] == [run.step.id]
    assert reply.orders
