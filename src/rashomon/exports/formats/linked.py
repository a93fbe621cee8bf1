"""Names of the record's things in linked data: the same on every machine, because ids are content hashes."""

from rashomon.exports.view import Row


def urn(kind: str, name: str) -> str:
    """Return the name of a thing of the record; ids are content hashes, so it is the same everywhere."""
    return f"urn:rashomon:{kind}:{name}"


def address(article: Row) -> str:
    """Return a report's address where it has one, else its name in the record."""
    return article["uri"] if article["uri"].startswith(("http://", "https://")) else urn("article", article["id"])
