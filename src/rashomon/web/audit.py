"""What was done at the desk → one line of a file that is only ever added to: who, from where, what, when."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

FILE, LONGEST = "desk-audit.jsonl", 300


@dataclass(frozen=True)
class Audit:
    """Writes the log, and shows its end. Nothing in the desk changes or shortens it."""

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

    def latest(self, count: int) -> list[dict[str, str]]:
        """The last entries, the latest first; a line that is none is passed over."""
        try:
            with self.path.open("rb") as file:
                file.seek(max(0, self.path.stat().st_size - count * 2 * LONGEST))
                lines = file.read().splitlines()[-count:]
        except FileNotFoundError:
            return []
        found = []
        for line in reversed(lines):
            with suppress(ValueError):
                row = json.loads(line)
                found.append({str(k): str(v) for k, v in row.items()})
        return found
