"""Plain text → what the reader and the extracting stages find in it, for evaluations on texts that are no web pages."""

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor

from rashomon.engine.local import Tables, run_stages
from rashomon.models.encoder import OnnxReader
from rashomon.pipeline import reading_stages
from rashomon.records import Article, Attribution, Claim, Figure, LocalActor, ParsedArticle, TimeMention
from rashomon.stages.extract.claims import ClaimConfig, find_claims

EVERY_SHAPE = ClaimConfig(min_fit=float("-inf"), min_alone=float("-inf"), max_overlap=1.0)


def article_of(name: str, text: str) -> Article:
    """A text as an article of which nothing else is known."""
    return Article(
        article_id=name,
        uri=name,
        outlet=None,
        title=None,
        published=None,
        published_by="unknown",
        text=text,
        story=None,
    )


def read(name: str, text: str) -> Tables:
    """The records of one text, up to its claims; nothing of it is dropped."""
    given = {Article: [article_of(name, text)]}
    return given | run_stages(reading_stages(OnnxReader())[1:], given)


def every_claim(tables: Tables) -> list[Claim]:
    """Every shape that a claim can take, where the product keeps the best ones only."""
    kinds = (ParsedArticle, LocalActor, Figure, TimeMention, Attribution)
    return list(find_claims(*(tables.get(kind, []) for kind in kinds), EVERY_SHAPE))


def read_all(texts: Mapping[str, str]) -> Iterator[Tables]:
    """The records of many texts, in order, read on all cores."""
    with ProcessPoolExecutor() as pool:
        yield from pool.map(read, texts, texts.values(), chunksize=8)


def joined(tables: Iterable[Tables], kind: type) -> list:  # type: ignore[type-arg]
    """The records of one kind of many texts."""
    return [record for one in tables for record in one.get(kind, [])]
