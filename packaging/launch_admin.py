"""Where the packaged `wise-steps-admin` begins."""

import sys

from app.cli import main

sys.exit(main())
