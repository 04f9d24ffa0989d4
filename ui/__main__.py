"""`python -m ui`: the window. `python3 -m app` sets this computer up first."""

from ui.main import main

raise SystemExit(main())
