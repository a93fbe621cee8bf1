"""Libraries that only some sources need: asked for before they are used, with a line that tells how to get them."""

from importlib.util import find_spec


class MissingExtraError(Exception):
    """A library that is not installed; the message says how to install it."""


def need(library: str, extra: str, what: str) -> None:
    """Raise MissingExtraError where `library`, which belongs to the extra `extra`, is not installed."""
    if find_spec(library) is None:
        raise MissingExtraError(f"{what} needs {library}: pip install 'rashomon[{extra}]'")
