"""group.stories: which articles report the same happening, and why."""

import random
from collections import Counter
from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.records import Article, content_id
from rashomon.stages.group.linkage import average_linkage
from rashomon.stages.group.readings import Reading, read
from rashomon.stages.group.stories import cluster, cluster_stories
from tests.builders import make_article, make_local, make_parse

FERRY = (
    "The ferry Amarilla sank off Port Quill on Tuesday with 61 people aboard, and divers from Port Quill searched the "
    "hull of the Amarilla until dusk. Harbour master Odile Brandt said that 14 passengers were missing.",
    "Divers found two more bodies inside the ferry Amarilla, which went down near Port Quill on Tuesday. Odile Brandt, "
    "the harbour master of Port Quill, said 12 of the 61 people aboard were still missing.",
    "Relatives waited at Port Quill for word of the 61 people who sailed on the Amarilla. Odile Brandt would not say "
    "why the ferry had left the harbour in a gale.",
)
STRIKE = (
    "Bakers in Tornhem walked out on Monday over a new oven levy. The guild's chairman, Pelle Rask, said that 400 "
    "bakeries in Tornhem would stay shut until the levy is dropped by mayor Signe Holt.",
    "The mayor of Tornhem, Signe Holt, offered the bakers' guild talks about the oven levy. Pelle Rask of the guild "
    "said the 400 bakeries would open when the levy is gone.",
)


def articles_of(texts, outlet, day="2031-04-02"):
    return [make_article(text, f"{outlet} {n}", published=day) for n, text in enumerate(texts)]


def grouping(articles, actors=()):
    members = list(cluster_stories(articles, [make_parse(a) for a in articles], actors))
    return {m.article_id: m.story_id for m in members}, members


def test_reports_of_one_happening_are_one_story_and_of_two_are_two():
    ferry, strike = articles_of(FERRY, "Coast Mail"), articles_of(STRIKE, "Tornhem Post")
    story, _ = grouping([*ferry, *strike])
    assert len({story[a.article_id] for a in ferry}) == 1
    assert len({story[a.article_id] for a in strike}) == 1
    assert story[ferry[0].article_id] != story[strike[0].article_id]


def test_the_order_of_the_input_changes_nothing():
    articles = [*articles_of(FERRY, "Coast Mail"), *articles_of(STRIKE, "Tornhem Post")]
    shuffled = articles[:]
    random.Random(5).shuffle(shuffled)
    assert sorted(map(str, grouping(articles)[1])) == sorted(map(str, grouping(shuffled)[1]))


def test_a_story_is_named_by_the_articles_it_holds():
    articles = articles_of(STRIKE, "Tornhem Post")
    story, _ = grouping(articles)
    assert set(story.values()) == {content_id(*sorted(a.article_id for a in articles))}


def test_pinned_articles_stay_together_whatever_they_say():
    pinned = [replace(a, story="folder 7") for a in (articles_of(FERRY, "A")[0], articles_of(STRIKE, "B")[0])]
    loose = articles_of(FERRY[1:2], "C")
    story, members = grouping([*pinned, *loose])
    assert story[pinned[0].article_id] == story[pinned[1].article_id] != story[loose[0].article_id]
    assert all("folder 7" in m.reason for m in members if m.article_id != loose[0].article_id)


def test_a_single_article_is_a_story_of_one():
    only = articles_of(FERRY[:1], "Coast Mail")
    story, members = grouping(only)
    assert len(story) == 1
    assert members[0].reason


def test_the_reason_names_what_two_articles_share_and_how_far_apart_they_are():
    first, second = (
        make_article(FERRY[0], "A", published="2031-04-02"),
        make_article(FERRY[1], "B", published="2031-04-04"),
    )
    actor = make_local(first, "Odile Brandt")
    reason = next(m.reason for m in grouping([first, second], [actor])[1] if m.article_id == first.article_id)
    assert "Quill" in reason
    assert "within 2 days" in reason


def test_no_articles_make_no_stories():
    assert list(cluster_stories([], [], [])) == []


def test_articles_without_words_or_dates_are_kept_apart_but_kept():
    empty = [make_article(text, outlet) for text, outlet in (("…", "A"), ("?!", "B"), ("", "C"))]
    story, _ = grouping(empty)
    assert len(set(story.values())) == 3


def test_vectors_of_like_meaning_bring_articles_together():
    texts = (
        "Fire gutted the mill at dawn.",
        "Flames destroyed a factory before sunrise.",
        "The choir sang in the old town hall.",
    )
    articles = [make_article(t, f"O{n}", published="2031-04-02") for n, t in enumerate(texts)]
    one, other = np.zeros(384, np.float16), np.zeros(384, np.float16)
    one[0] = other[1] = 1
    rows = (one, one, other)
    parses = [replace(make_parse(a), sentence_vectors=v.tobytes()) for a, v in zip(articles, rows, strict=True)]
    story = {m.article_id: m.story_id for m in cluster_stories(articles, parses, [])}
    assert story[articles[2].article_id] not in (story[articles[0].article_id], story[articles[1].article_id])


def lot_of(stories, reports):
    """Readings of so many stories, whose reports share half of their words; and two more that share a third."""
    readings = []
    for story in range(stories):
        for report in range(reports):
            words = [f"w{story}x{n}" for n in range(30)] + [f"w{story}x{report}x{n}" for n in range(30)]
            readings.append(Reading(Counter(words), Counter(), Counter(), 0, None))
    shared = [f"subject{n}" for n in range(20)]
    two = [Counter(shared + [f"own{k}x{n}" for n in range(40)]) for k in range(2)]
    return readings + [Reading(words, Counter(), Counter(), 0, None) for words in two]


def test_what_makes_a_story_among_many_told_by_several_makes_none_in_a_lot_of_strangers():
    *_, one, other = cluster(lot_of(stories=20, reports=5))[2]
    assert one == other
    *_, one, other = cluster(lot_of(stories=100, reports=1))[2]
    assert one != other


def test_average_linkage_does_not_chain_two_groups_over_one_likeness():
    pairs = [(0, 1, 0.9), (2, 3, 0.9), (1, 2, 0.7)]
    assert average_linkage(4, pairs, 0.5) == [0, 0, 2, 2]


texts = st.lists(st.text(alphabet=st.characters(codec="utf-8"), max_size=80), min_size=1, max_size=6)


@settings(max_examples=40, deadline=None)
@given(texts, st.randoms(use_true_random=False))
def test_any_text_is_grouped_once_and_the_same_in_any_order(bodies, chance):
    articles = [
        Article(
            article_id=f"{n:04}", uri=f"{n}", outlet=None, title=None, published="2031-04-02" if n % 2 else "never",
            published_by="unknown", text=text, story=None,
        )
        for n, text in enumerate(bodies)
    ]  # fmt: skip
    turned = articles[:]
    chance.shuffle(turned)
    members = list(cluster_stories(articles, [], []))
    assert sorted(m.article_id for m in members) == [a.article_id for a in articles]
    assert sorted(map(str, members)) == sorted(map(str, cluster_stories(turned, [], [])))


def test_a_name_is_known_by_its_capital_also_where_it_begins_a_sentence():
    body = "Harvig was fined on Monday. Harvig will appeal. Shares fell; the shares of Lome Port rose."
    told = read(make_article(body, title="Court Fines Harvig Over Spill At Lome Port"), b"").names
    assert {"harvig", "monday", "lome", "port"} == set(told)


def test_a_short_text_is_told_by_its_title():
    short = read(make_article("Follow us for more.", title="Harvig fined over spill"), b"")
    assert short.words["harvig"] > short.words["follow"]


def briefs(names, outlet):
    """One brief twice, under other names: all that changes from town to town is who and where."""
    text = "Police in {0} said {1} was robbed of a red bicycle outside the station on Friday, and {1} was not hurt."
    return [make_article(text.format(*pair), f"{outlet} {n}", published="2031-04-02") for n, pair in enumerate(names)]


def test_the_same_words_under_other_names_are_two_stories_among_many():
    others = [f"w{n}x{k}" for n in range(70) for k in range(12)]
    strangers = [
        Reading(Counter(others[n * 12 : n * 12 + 12]), Counter([f"n{n}"]), Counter(), 0, None) for n in range(70)
    ]
    one, again, other = (
        read(a, None) for a in briefs([("Tornhem", "Rask"), ("Tornhem", "Rask"), ("Quill", "Brandt")], "O")
    )
    *_, first, second, third = cluster([*strangers, one, again, other])[2]
    assert first == second != third
