"""Stored story → an Atom feed of how its record changed, one entry a change, the latest first."""

import re
from datetime import UTC, datetime
from xml.etree.ElementTree import Element, SubElement, tostring

from rashomon.exports.accounts import KINDS
from rashomon.exports.stored import Stored
from rashomon.exports.view import Row, listed, turns
from rashomon.language.moments import first_minute, last_minute
from rashomon.language.sentences import sentence_case
from rashomon.records import content_id
from rashomon.web.record import pages_of_facts

MOST = 60
UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what XML cannot hold
NAMESPACE = "http://www.w3.org/2005/Atom"


def atom(stored: Stored, base: str, ending: str = "", fact: str = "") -> str:
    """Write the feed of a story, or of one fact of it, by its id.

    `base` is the address of the story's folder, "" where it is not known; `ending` that of pages.
    """
    story, view = stored.dossier["story"], stored.view
    feed = Element("feed", xmlns=NAMESPACE)
    add(feed, "id", f"urn:rashomon:story:{story['id']}" + (f":fact:{fact}" if fact else ""))
    add(feed, "title", sentence_case(view.facts[fact]["statement"]) if fact else story["headline"])
    asked = [c for c in turns(view) if fact in ("", c["fact"])]
    changes = sorted(asked, key=lambda c: last_minute(c["at"]), reverse=True)[:MOST]
    add(feed, "updated", moment(changes[0]["at"] if changes else story["to"]))
    SubElement(SubElement(feed, "author"), "name").text = "Rashomon"
    SubElement(feed, "link", rel="alternate", href=f"{base}record{ending}", type="text/html")
    if base:
        SubElement(feed, "link", rel="self", href=f"{base}feed.atom" + (f"?fact={fact}" if fact else ""))
    placed = pages_of_facts(view, {a: n for n, a in enumerate(view.articles, 1)})
    for change in changes:
        page, anchor = placed[view.handle[change["fact"]]]
        entry(feed, change, stored, f"{base}{page}{ending}#{anchor}")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(feed, encoding="unicode") + "\n"


def entry(feed: Element, change: Row, stored: Stored, address: str) -> None:
    """Write one change. `address`: where its fact stands."""
    view, fact = stored.view, stored.view.facts[change["fact"]]
    made = SubElement(feed, "entry")
    parts = (change["at"], change["kind"], change["fact"], change["dispute"], change["article"], change["text"])
    add(made, "id", f"urn:rashomon:change:{content_id(stored.dossier['story']['id'], *parts)}")
    add(made, "title", f"{KINDS.get(change['kind'], change['kind'])}: {sentence_case(fact['statement'])}"[:300])
    add(made, "updated", moment(change["at"]))
    SubElement(made, "link", rel="alternate", href=address)
    outlets = listed(view.outlets(change["claims"]), 6)
    add(
        made, "summary", f"{sentence_case(change['text'])}. In {outlets}." if outlets else sentence_case(change["text"])
    )


def add(parent: Element, name: str, text: str) -> None:
    """Append a text element."""
    SubElement(parent, name).text = UNFIT.sub("\N{REPLACEMENT CHARACTER}", text)


def moment(iso: str | None) -> str:
    """A date as Atom wants it, to the second: the end of what the date leaves open, 1970 where there is none."""
    found = datetime(1970, 1, 1, tzinfo=UTC)
    for text in (last_minute(iso), first_minute(iso)) if iso else ():  # June has no 31st
        try:
            found = datetime.fromisoformat(text)
            break
        except ValueError:
            continue
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).isoformat(timespec="seconds")
