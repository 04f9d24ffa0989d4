"""Where the packaged `wise-steps` begins: `ui.main` takes `--speech-host` before Qt is loaded."""

import sys

from ui.main import main

sys.exit(main())
