"""Text of strangers → what the database can hold of it."""

import re
from typing import Any


def bound(value: Any) -> Any:
    """What the database can hold of a text."""
    return told_of(value) if isinstance(value, str) else value


def told_of(text: str) -> str:
    """A text without what no database can hold, and without the marks that stand around what was found."""
    return re.sub("[\x00\x02\x03\ud800-\udfff]", " ", text)
