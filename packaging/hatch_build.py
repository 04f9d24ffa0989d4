"""Put what ships beside the code into the wheel: pictures, words and exercises."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShippedFiles(BuildHookInterface[Any]):
    """Adds `assets`, `data` and the compiled `locales` below `app/_shipped`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files. An editable install reads them from the checkout instead."""
        if version == "editable":
            return
        root = Path(self.root)
        catalogues = [path for path in self._compiled(root) if path.suffix == ".mo"]
        shipped = [root / "assets", root / "data", *catalogues]
        build_data["force_include"] |= {
            str(path): f"app/_shipped/{path.relative_to(root).as_posix()}" for path in shipped
        }

    def _compiled(self, root: Path) -> tuple[Path, ...]:
        sys.path.insert(0, str(root))
        from app.catalogues import compile_texts

        return compile_texts()
