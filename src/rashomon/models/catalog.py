"""Model name → folder, licence; and the check of its file's hash."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

WEIGHTS = Path(__file__).parent / "weights"
NETWORK, CARD, TOKENIZER = "reader.onnx", "reader.json", "tokenizer.json"


@dataclass(frozen=True)
class Entry:
    """A model that comes with the package."""

    folder: Path
    licence: str
    made_from: str


CATALOG: dict[str, Entry] = {
    "reader": Entry(
        WEIGHTS, "CC-BY-SA-4.0", "all-MiniLM-L6-v2 (Apache-2.0), trained by `training.recipe`; see docs/model-card.md"
    ),
}


@lru_cache(maxsize=8)
def check(path: Path, sha256: str) -> None:
    """Raises unless the file is the one its card names; looked at once a process."""
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != sha256:
        raise ValueError(
            f"{path} has sha256 {found}, its card says {sha256}: the weights and their card do not belong together"
        )
