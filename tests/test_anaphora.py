"""How mentions of the product are held against those of a key."""

from evals.anaphora import errors, groupings, marks_of, matched, total
from evals.gum import Document, Gold
from rashomon.records import LocalActor

TEXT = "Mayor Eva Lund left. She sang. The crowd of Torvann cheered."


def gold(words, group, *heads, form="name", asked=True):
    start = TEXT.index(words)
    spans = tuple((TEXT.index(h, start), TEXT.index(h, start) + len(h)) for h in heads or (words,))
    return Gold(start=start, stop=start + len(words), heads=spans, group=group, kind="person", form=form, asked=asked)


def actor(name, *mentions, kind="person"):
    spans = [(TEXT.index(w), TEXT.index(w) + len(w), form) for w, form in mentions]
    return LocalActor(
        article_id="d", id=name, name=name, kind=kind, country="", names=[name], roles=[],
        mention_start=[s for s, _, _ in spans], mention_stop=[e for _, e, _ in spans],
        mention_form=[f for _, _, f in spans],
    )  # fmt: skip


KEY = Document("d", "news", "dev", TEXT, gold=[
    gold("Mayor Eva Lund", "1", "Mayor", "Eva", "Lund"),
    gold("She", "1", form="pronoun"),
    gold("The crowd of Torvann", "2", "crowd", form="nominal", asked=False),
    gold("Torvann", "3"),
])  # fmt: skip


def test_a_name_without_its_title_is_the_mention_that_it_heads():
    (mine,) = matched(KEY, [actor("Eva Lund", ("Eva Lund", "name"))])
    assert mine.match is KEY.gold[0]


def test_an_actor_that_the_key_does_not_ask_for_is_left_out():
    assert matched(KEY, [actor("crowd", ("The crowd", "nominal"))]) == []
    assert [m.actor for m in matched(KEY, [actor("sang", ("sang", "name"))])] == ["sang"]


def test_a_place_inside_a_longer_mention_is_the_shorter_one():
    (mine,) = matched(KEY, [actor("Torvann", ("Torvann", "name"))])
    assert mine.match is KEY.gold[3]


def test_errors_have_their_classes():
    mine = matched(KEY, [actor("Eva Lund", ("Eva Lund", "name")), actor("sang", ("sang", "name"))])
    assert sorted(name for name, _ in errors(KEY, mine)) == [
        "made up: no mention of the key, a name",
        "missed name",
        "missed pronoun (he, she)",
    ]


def test_marks_of_documents_add_up():
    good = matched(KEY, [actor("Eva Lund", ("Eva Lund", "name"), ("She", "pronoun")), actor("T", ("Torvann", "name"))])
    whole = marks_of(*groupings(KEY, good))
    assert whole.conll() == 100.0
    nothing = marks_of(*groupings(KEY, []))
    assert nothing.conll() == 0.0
    assert 0.0 < total([whole, nothing]).conll() < 100.0
