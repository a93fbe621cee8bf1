"""Tiny invented stories, taken through the whole pipeline once a session however many tests look at them."""

from functools import cache

from rashomon.config import Config
from rashomon.engine.local import LocalEngine, Tables
from rashomon.models.encoder import reader_model
from rashomon.pipeline import all_stages, reading_stages
from rashomon.records import Article, Claim, Dispute, Page, Position, content_id

Account = tuple[str, str, str]  # outlet, day of publication, text


def make_page(outlet: str, published: str | None, text: str, story: str | None = "one") -> Page:
    return Page(
        article_id=content_id(outlet, text),
        uri=f"{outlet}.txt",
        outlet=outlet,
        title=None,
        published=published,
        text=text,
        story=story,
    )


@cache
def compare(*accounts: Account) -> Tables:
    """Everything the pipeline gives for a few accounts of one story."""
    return LocalEngine(workers=1).run(all_stages(Config(), reader_model()), [make_page(*a) for a in accounts])


@cache
def read(text: str) -> Tables:
    """Everything that is read in one article."""
    return LocalEngine(workers=1).run(reading_stages(reader_model()), [make_page("The Gazette", "2031-05-06", text)])


def words_of(tables: Tables, claim: Claim) -> str:
    [text] = [a.text for a in tables[Article] if a.article_id == claim.article_id]
    return text[claim.start : claim.stop]


def disputes(tables: Tables, kind: str) -> list[Dispute]:
    return [d for d in tables.get(Dispute, []) if d.kind == kind]


def outlets_of(tables: Tables, position: Position) -> set[str | None]:
    """Who holds a position."""
    outlet = {a.article_id: a.outlet for a in tables[Article]}
    return {outlet[c.article_id] for c in tables[Claim] if c.id in position.claims}
