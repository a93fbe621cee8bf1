"""A page's name → its address, on a server or in a folder that is opened from disk."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from rashomon.exports.naming import folder_name
from rashomon.records import content_id

Query = Mapping[str, str | list[str]]


@dataclass(frozen=True, slots=True)
class Links:
    """How the pages of one depth name the others.

    `live`: a server answers, so that addresses may ask for something; `up` leads from the page to the root. Pages of
    one story lie side by side and name each other without it.
    """

    live: bool
    up: str = "/"

    @property
    def ending(self) -> str:
        """What the address of a page ends in."""
        return "" if self.live else ".html"

    def home(self, query: Query | None = None) -> str:
        """The list of stories."""
        return self.up + ("" if self.live else "index.html") + asked(query if self.live else None)

    def relation(self, one: str = "", two: str = "", by: str = "month", reported: bool = False) -> str:
        """The relation of two actors, or the list of those of whom there is one."""
        if not self.live:
            return f"{self.up}relations/{content_id(one, two)}.html" if one else f"{self.up}relations.html"
        query = {"one": one, "two": two, "by": by if by != "month" else "", "reported": "yes" if reported else ""}
        return f"{self.up}relations{asked(query)}"

    def asset(self, name: str) -> str:
        """A file of the desk itself: style, script."""
        return f"{self.up}static/{name}"

    def story(self, story_id: str, page: str = "record", query: Query | None = None, anchor: str = "") -> str:
        """A page of a story, from anywhere."""
        return f"{self.up}story/{quote(folder_name(story_id))}/{self.near(page, query, anchor)}"

    def near(self, page: str, query: Query | None = None, anchor: str = "") -> str:
        """A page of the same story, from another of its pages."""
        return f"{page}{self.ending}{asked(query)}{'#' + quote(anchor) if anchor else ''}"

    def known(self, moment: str) -> str:
        """The record of the same story as it was known at a moment."""
        return self.near("record", {"at": moment}) if self.live else self.near(known_name(moment))


def asked(query: Query | None) -> str:
    """What stands after the question mark, with it; what is empty is left out."""
    kept = {k: v for k, v in (query or {}).items() if v}
    return f"?{urlencode(kept, doseq=True, safe=',-')}" if kept else ""


def known_name(moment: str) -> str:
    """The name of the page on a moment, where pages are files."""
    return f"record-{moment.replace(':', '')}"
