"""A project with an invented story in it, made without a model, and a desk over it."""

import json
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser

from ferry import ARTICLES, MADE_BY, ferry_story

from rashomon.records import Article, Dossier, StoryMember
from rashomon.stages.write.dossier import write_dossier
from rashomon.storage.project import Project, ReadArticle

LOCAL = "http://localhost"
VOID = {"meta", "link", "br", "input"}


@cache
def ferry_dossier():
    [dossier] = write_dossier(*ferry_story(), made_by=MADE_BY)
    return dossier


def put_story(project, dossier, articles, made_by="test"):
    """Keep articles as read and a dossier as weighed."""
    rows = [
        ReadArticle(
            article_id=a.article_id,
            uri=a.uri,
            outlet=storable(a.outlet),
            title=storable(a.title),
            day=None,
            pin=None,
            rows={Article: [a]},
            profile={},
            terms=[],
        )
        for a in articles
    ]
    project.put_read(made_by, rows, {})
    project.place([StoryMember(story_id=dossier.story_id, article_id=a.article_id, reason="test") for a in articles])
    project.put_dossier(f"inputs of {dossier.story_id}", replace(dossier, headline=storable(dossier.headline)))


def storable(text):
    return text and text.encode("utf-8", "replace").decode()


class Page(HTMLParser):
    """Collects what a page has, and checks that its tags close."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.open, self.marked, self.words = [], [], [], []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)
        if "mark" in self.open:
            self.marked.append(data)

    def all(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]

    @property
    def ids(self):
        return [attrs["id"] for _, attrs in self.tags if "id" in attrs]


def ferry_project(folder):
    project = Project.create(folder)
    put_story(project, ferry_dossier(), ARTICLES)
    return project


def renamed(dossier, articles, to):
    """The same story again under other ids: `to` is put before each."""
    text = dossier.json
    for a in articles:
        text = text.replace(a.article_id, to + a.article_id[len(to) :])
    story = to + dossier.story_id[len(to) :]
    text = text.replace(dossier.story_id, story)
    moved = [replace(a, article_id=to + a.article_id[len(to) :]) for a in articles]
    return Dossier(story_id=story, headline=dossier.headline, json=text), moved


def hostile(words):
    """The ferry’s story with foreign words wherever words come from outside."""
    found = ferry_dossier()
    row = json.loads(found.json)
    row["story"]["headline"] = words
    for article in row["articles"]:
        article |= {"title": words, "outlet": words, "uri": f"javascript:alert(1)//{words}", "why_here": words}
    for actor in row["actors"]:
        actor |= {"name": words, "names": [words, "x" + words], "roles": [words], "reasons": [words], "links": [words]}
    for fact in row["facts"]:
        fact |= {"statement": words, "question": words}
        for root in fact["roots"]:
            root |= {"name": words, "interest_reason": words}
    for dispute in row["disputes"]:
        dispute |= {"question": words, "because": words}
        for position in dispute["positions"]:
            position["value"] = words
    for claim in row["claims"]:
        for source in claim["sources"]:
            source["text"] = words
    for quote in row["quotes"]:
        quote |= {"speaker_text": words, "via": [words]}
    for change in row.get("changes", ()):
        change["text"] = words
    articles = [replace(a, text=(words + a.text)[: len(a.text)], title=words, outlet=words) for a in ARTICLES]
    return Dossier(story_id=found.story_id, headline=words, json=json.dumps(row)), articles


def example_project(folder, dossier, texts):
    """A project with the example's record, from what `compare` wrote: nothing is read again."""
    project = Project.create(folder)
    articles = [
        Article(
            article_id=a["id"],
            uri=a["uri"],
            outlet=a["outlet"],
            title=a["title"],
            published=a["published"],
            published_by=a["published_by"],
            text=texts[a["id"]],
            story=None,
        )
        for a in dossier["articles"]
    ]
    story = Dossier(story_id=dossier["story"]["id"], headline=dossier["story"]["headline"], json=json.dumps(dossier))
    put_story(project, story, articles)
    return project
