"""The simulated work programs, one pure module each."""
