"""The order of the work, one line a stage. Read this file second."""

from rashomon import __version__
from rashomon.config import Config
from rashomon.models.readers import Reader
from rashomon.records import (
    Actor,
    Amendment,
    Article,
    Attribution,
    Change,
    Claim,
    Copy,
    Dispute,
    Dossier,
    Echo,
    Event,
    Fact,
    Figure,
    Interest,
    Likeness,
    LocalActor,
    Omission,
    Outage,
    Page,
    ParsedArticle,
    Quote,
    Root,
    Ruling,
    Standing,
    StoryMember,
    Time,
    TimeMention,
)
from rashomon.stage import Stage
from rashomon.stages.acquire.clean import clean
from rashomon.stages.annotate.parse import parse
from rashomon.stages.extract.actors import find_actors
from rashomon.stages.extract.attributions import find_attributions
from rashomon.stages.extract.claims import find_claims
from rashomon.stages.extract.figures import find_figures
from rashomon.stages.extract.quotes import find_quotes
from rashomon.stages.extract.times import find_times
from rashomon.stages.group.identities import resolve_actors
from rashomon.stages.group.stories import cluster_stories
from rashomon.stages.weigh.align import align_claims
from rashomon.stages.weigh.conflicts import weigh_conflicts
from rashomon.stages.weigh.copies import find_copies
from rashomon.stages.weigh.dates import resolve_times
from rashomon.stages.weigh.echoes import find_echoes
from rashomon.stages.weigh.events import find_events
from rashomon.stages.weigh.history import trace_changes
from rashomon.stages.weigh.interests import weigh_interests
from rashomon.stages.weigh.likeness import liken_claims
from rashomon.stages.weigh.omissions import find_omissions
from rashomon.stages.weigh.standing import weigh_standing
from rashomon.stages.weigh.trace import trace_roots
from rashomon.stages.write.dossier import write_dossier

ARTICLE, STORY, EVERYTHING = "article_id", "story_id", ""


def reading_stages(reader: Reader) -> tuple[Stage, ...]:
    """What is done with one article at a time: `rashomon read` stops here."""
    return (
        Stage(name="clean", takes=(Page,), gives=Article, run=clean, by=ARTICLE),
        Stage(name="parse", takes=(Article,), gives=ParsedArticle, run=parse, by=ARTICLE, with_={"reader": reader}),
        Stage(name="figures", takes=(ParsedArticle,), gives=Figure, run=find_figures, by=ARTICLE),
        Stage(name="times", takes=(ParsedArticle,), gives=TimeMention, run=find_times, by=ARTICLE),
        Stage(name="actors", takes=(ParsedArticle,), gives=LocalActor, run=find_actors, by=ARTICLE),
        Stage(name="quotes", takes=(ParsedArticle, LocalActor), gives=Quote, run=find_quotes, by=ARTICLE),
        Stage(
            name="attributions",
            takes=(ParsedArticle, LocalActor, Quote),
            gives=Attribution,
            run=find_attributions,
            by=ARTICLE,
        ),
        Stage(
            name="claims",
            takes=(ParsedArticle, LocalActor, Figure, TimeMention, Attribution),
            gives=Claim,
            run=find_claims,
            by=ARTICLE,
        ),
    )


def grouping_stages() -> tuple[Stage, ...]:
    """Where articles meet: stories over all articles at once, then each story's actors."""
    return (
        Stage(
            name="stories",
            takes=(Article, ParsedArticle, LocalActor),
            gives=StoryMember,
            run=cluster_stories,
            by=EVERYTHING,
        ),
        *identity_stages(),
    )


def identity_stages() -> tuple[Stage, ...]:
    """Who is one actor under all the names in a story."""
    return (Stage(name="identities", takes=(Article, LocalActor, Ruling), gives=Actor, run=resolve_actors, by=STORY),)


def weighing_stages() -> tuple[Stage, ...]:
    """What is done with one story at a time: the same claim, whose word, where accounts part, who is silent."""
    traced = (Article, Fact, Claim, Quote, Actor, Copy, Likeness, Amendment)
    likened = (Article, Claim, Actor, Figure, Time)
    compared = (Article, Fact, Claim, Figure, Time, Actor, Likeness)
    untold = (Article, Fact, Claim, Time, Outage)
    concerned = (Article, Fact, Claim, Actor, Root, Event, Dispute)
    acted = (Fact, Claim, Actor, Time, LocalActor, ParsedArticle, Article)
    dated = (Article, Fact, Claim, Figure, Root, Dispute)
    return (
        Stage(name="dates", takes=(Article, TimeMention), gives=Time, run=resolve_times, by=STORY),
        Stage(name="copies", takes=(Article, ParsedArticle), gives=Copy, run=find_copies, by=STORY),
        Stage(name="echoes", takes=(Article, Quote, Actor), gives=Echo, run=find_echoes, by=STORY),
        Stage(name="likeness", takes=(*likened, ParsedArticle), gives=Likeness, run=liken_claims, by=STORY),
        Stage(name="align", takes=(*likened, Likeness), gives=Fact, run=align_claims, by=STORY),
        Stage(name="trace", takes=traced, gives=Root, run=trace_roots, by=STORY),
        Stage(name="conflicts", takes=compared, gives=Dispute, run=weigh_conflicts, by=STORY),
        Stage(name="omissions", takes=untold, gives=Omission, run=find_omissions, by=STORY),
        Stage(name="standing", takes=(Fact, Claim, Root, Dispute), gives=Standing, run=weigh_standing, by=STORY),
        Stage(name="events", takes=acted, gives=Event, run=find_events, by=STORY),
        Stage(name="interests", takes=concerned, gives=Interest, run=weigh_interests, by=STORY),
        Stage(name="history", takes=dated, gives=Change, run=trace_changes, by=STORY),
    )


def writing_stages(config: Config, reader: Reader) -> tuple[Stage, ...]:
    """The record of one story, from everything that is known of it."""
    read = (Article, ParsedArticle, LocalActor, Figure, Quote, Claim)
    weighed = (Actor, Time, Copy, Echo, Fact, Root, Dispute, Omission, Standing, Event, Interest, Change)
    made_by = {
        "version": __version__,
        "models": [{"name": "reader", "sha256": reader.sha256}],
        "config_sha256": config.sha256(),
    }
    return (
        Stage(
            name="dossier",
            takes=(*read, *weighed, StoryMember, Amendment),
            gives=Dossier,
            run=write_dossier,
            by=STORY,
            with_={"made_by": made_by, "codes": config.scheme.codes},
        ),
    )


def all_stages(config: Config, reader: Reader) -> tuple[Stage, ...]:
    """The whole way from page to record."""
    return (*reading_stages(reader), *grouping_stages(), *weighing_stages(), *writing_stages(config, reader))
