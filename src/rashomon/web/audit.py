"""What was done at the desk → one line of a file that is only ever added to: who, from where, what, when."""

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

FILE, LONGEST = "desk-audit.jsonl", 300


@dataclass(frozen=True)
class Audit:
    """Writes the log. Nothing in the desk reads, changes or shortens it."""

    path: Path

    def write(self, event: str, user: str, client: str, **details: str) -> None:
        """Add an entry; it is on the disk when this returns. Raises OSError where it cannot be written."""
        entry = {
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "event": event,
            "user": user[:LONGEST],
            "from": client,
        }
        line = json.dumps(entry | {k: v[:LONGEST] for k, v in details.items()}) + "\n"
        file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(file, line.encode("ascii"))
            os.fsync(file)
        finally:
            os.close(file)
