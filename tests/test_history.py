"""weigh.history: what each dated report added or altered, and that nothing is put into an order by guess."""

from dataclasses import replace

from builders import make_article, make_claim, make_dispute, make_fact, make_figure, make_root
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.moments import first_minute, is_moment, last_minute
from rashomon.records import UNATTRIBUTED
from rashomon.stages.weigh.history import trace_changes


def counting(*told):
    """One article for each (day, number, source): all tell one fact and count those held."""
    articles, claims, figures = [], [], []
    for n, (day, number, source) in enumerate(told):
        by = f", {source} said" if source else ""
        article = make_article(f"At the quay {number} people were held{by}. Note {n}.", f"Outlet {n}", published=day)
        figure = make_figure(article, str(number), "detained", number)
        claims.append(make_claim(article, f"{number} people were held", "held", source=source, figures=[figure]))
        articles.append(article)
        figures.append(figure)
    fact = make_fact(*claims, question="How many were held?", statement="People were held")
    names = dict.fromkeys(source or UNATTRIBUTED for _, _, source in told)
    pairs = list(zip(told, claims, strict=True))
    roots = [make_root(fact, name, *(c for (*_, s), c in pairs if (s or UNATTRIBUTED) == name)) for name in names]
    return articles, [fact], claims, figures, roots


def changes_of(*told, disputes=()):
    return list(trace_changes(*counting(*told), list(disputes)))


def texts(changes, kind):
    return [c.text for c in changes if c.kind == kind]


def test_who_contradicts_a_fact_is_no_source_of_it():
    articles, facts, claims, figures, roots = counting(
        ("2031-05-01", 9, "the mayor"), ("2031-05-02", 9, "the union"), ("2031-05-03", 9, "the clinic")
    )
    roots = [replace(r, against=r.name == "the union") for r in roots]
    changes = list(trace_changes(articles, facts, claims, figures, roots, []))
    assert texts(changes, "fact") == ["first told, on the word of the mayor"]
    assert texts(changes, "root") == ["the union contradicts it", "the clinic is the second independent source"]


def sides(story, reading="conflict", kind="figure"):
    """A dispute in which every number is a position."""
    _, (fact,), claims, figures, _ = story
    given = {f.article_id: str(f.low) for f in figures}
    values = dict.fromkeys(given.values())
    positions = [(v, [c for c in claims if given[c.article_id] == v]) for v in values]
    return make_dispute(fact, *positions, reading=reading, kind=kind)


def test_the_first_report_tells_a_fact_and_later_ones_add_their_sources():
    changes = changes_of(
        ("2031-05-04", 9, "police"), ("2031-05-05", 9, "police"), ("2031-05-06", 9, "the harbour master")
    )
    assert [(c.at, c.kind) for c in changes] == [("2031-05-04", "fact"), ("2031-05-06", "root")]
    assert texts(changes, "fact") == ["first told, on the word of police"]
    assert texts(changes, "root") == ["the harbour master is the second independent source"]


def test_a_source_named_after_a_report_without_one_is_the_first():
    changes = changes_of(("2031-05-04", 9, None), ("2031-05-05", 9, "police"))
    assert texts(changes, "fact") == ["first told, without a source"]
    assert texts(changes, "root") == ["police is the first source named"]


def test_a_report_that_names_nobody_adds_no_source():
    articles, facts, claims, figures, _ = story = counting(("2031-05-04", 9, "police"), ("2031-05-05", 9, None))
    (fact,) = facts
    police = replace(make_root(fact, "police", *claims), basis=["named", "adopted"])
    assert not texts(trace_changes(articles, facts, claims, figures, [police], []), "root")
    assert len(story) == 5


def test_a_source_that_tells_something_beside_the_fact_is_no_later_source_of_it():
    articles, facts, claims, figures, roots = counting(
        ("2031-05-04", 9, "the mayor"), ("2031-05-05", 9, "the union"), ("2031-05-06", 9, "the clinic")
    )
    roots = [replace(r, nearness=0.2 if r.name == "the union" else 0.9) for r in roots]
    changes = list(trace_changes(articles, facts, claims, figures, roots, []))
    assert texts(changes, "root") == ["the clinic is the second independent source"]
    alone = [replace(roots[0], nearness=0.2), replace(roots[1], nearness=0.1)]
    changes = list(trace_changes(articles, facts, claims, figures, alone, []))
    assert texts(changes, "fact") == ["first told, on the word of the mayor"]
    assert not texts(changes, "root")


def test_a_figure_that_more_sources_give_takes_the_place_of_the_first():
    changes = changes_of(
        ("2031-05-04", 9, "police"), ("2031-05-05", 11, "the harbour master"), ("2031-05-06", 11, "a court clerk")
    )
    assert [t.split(", on")[0] for t in texts(changes, "figure")] == ["detained: 9 → 9 or 11", "detained: 9 or 11 → 11"]


def test_reports_that_may_have_come_out_in_any_order_are_one_step():
    whole_day = changes_of(("2031-05-04", 9, "police"), ("2031-05-05T10:00", 11, "a"), ("2031-05-05", 12, "b"))
    assert {c.at for c in whole_day if c.kind != "fact"} == {"2031-05-05"}
    minutes = changes_of(("2031-05-05T09:00", 9, "police"), ("2031-05-05T10:00", 9, "a court clerk"))
    assert [c.at for c in minutes] == ["2031-05-05T09:00", "2031-05-05T10:00"]


def test_a_report_without_a_day_or_dated_by_its_file_is_in_no_order():
    assert changes_of(("2031-05-04", 9, "police"), ("2031-05", 11, "a"), (None, 12, "b")) == []
    articles, *others = counting(("2031-05-04", 9, "police"), ("2031-05-05", 11, "a"))
    filed = [replace(articles[0], published_by="file"), articles[1]]
    assert list(trace_changes(filed, *others, [])) == []


def test_a_dispute_opens_with_the_second_answer():
    story = counting(("2031-05-04", 9, "police"), ("2031-05-05", 11, "a court clerk"))
    changes = list(trace_changes(*story, [sides(story)]))
    assert [(c.at, c.text) for c in changes if c.kind == "dispute"] == [("2031-05-05", "11, against 9")]
    assert not texts(trace_changes(*story, [sides(story, "scope")]), "dispute")


def test_a_source_that_gives_another_value_has_taken_back_the_first():
    story = counting(("2031-05-04", 11, "police"), ("2031-05-05", 9, "police"))
    changes = list(trace_changes(*story, [sides(story, "update")]))
    assert texts(changes, "withdrawn") == ["police gave 11 before, and now 9"]
    assert not texts(changes, "figure")


def test_a_source_that_still_gives_the_first_value_has_taken_nothing_back():
    story = counting(("2031-05-04", 11, "police"), ("2031-05-05", 9, "police"), ("2031-05-05", 11, "police"))
    assert not texts(trace_changes(*story, [sides(story, "update")]), "withdrawn")


def test_an_outlet_that_adopts_a_figure_does_not_make_its_source_take_back_another():
    articles, facts, claims, figures, _ = story = counting(("2031-05-04", 11, "police"), ("2031-05-05", 9, None))
    police = replace(make_root(facts[0], "police", *claims), basis=["named", "adopted"])
    changes = trace_changes(articles, facts, claims, figures, [police], [sides(story, "update")])
    assert not texts(changes, "withdrawn")


def test_every_change_rests_on_claims_of_its_moment():
    story = counting(("2031-05-04", 9, "police"), ("2031-05-05", 11, "a"), ("2031-05-06", 11, "b"))
    day = {a.article_id: a.published for a in story[0]}
    told = {c.id: day[c.article_id] for c in story[2]}
    changes = list(trace_changes(*story, [sides(story)]))
    assert all(c.claims and {told[i] for i in c.claims} == {c.at} for c in changes)


REPORTS = st.lists(
    st.tuples(
        st.sampled_from(["2031-05-04", "2031-05-04T10:00", "2031-05-05", "2031-05", None]),
        st.integers(1, 3),
        st.sampled_from(["police", "the harbour master", None]),
    ),
    min_size=1,
    max_size=6,
)


@given(REPORTS, st.randoms(use_true_random=False))
def test_the_order_of_the_input_changes_nothing(told, chance):
    story = counting(*told)
    disputes = [sides(story), sides(story, "update", "denial")]
    shuffled = [chance.sample(rows, len(rows)) for rows in (*story, disputes)]
    assert list(trace_changes(*shuffled)) == list(trace_changes(*story, disputes))


@given(st.dates(), st.integers(0, 23), st.integers(0, 59))
def test_a_date_leaves_open_what_it_does_not_say(day, hour, minute):
    instant = f"{day.isoformat()}T{hour:02}:{minute:02}"
    for cut in (instant, instant[:10], instant[:7], instant[:4]):
        assert is_moment(cut)
        assert first_minute(cut) <= instant
        assert last_minute(cut) >= instant if len(cut) > 4 else last_minute(cut)[:4] == cut


@given(st.text(max_size=16))
def test_what_is_no_date_is_no_moment(text):
    assert not is_moment(text) or (text[:4].isdigit() and len(text) in (4, 7, 10, 16))
