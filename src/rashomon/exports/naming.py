"""Where a story's files lie: an id → the name of its folder or file."""

import re

from rashomon.records import content_id

PLAIN_NAME = re.compile(r"[\w-][\w.-]{0,80}", re.ASCII)


def folder_name(name: str) -> str:
    """Return the id itself where it is a plain file name, else a hash of it: an id must not leave the folder."""
    return name if PLAIN_NAME.fullmatch(name) else content_id(name)
