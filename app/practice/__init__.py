"""One employee's practice: the run that moves on, the help that fades, the choice of tasks."""
