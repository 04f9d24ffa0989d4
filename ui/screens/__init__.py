"""One screen per file. Screens show and report; they decide nothing."""
