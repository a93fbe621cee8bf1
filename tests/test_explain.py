import json
import re
from collections.abc import Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import pairwise

import pytest
from ferry import ARTICLES, MADE_BY, ferry_story
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from rashomon.cli import main
from rashomon.exports.explain import explain
from rashomon.exports.folder import write_folder
from rashomon.exports.knowledge import contested_then, known_at
from rashomon.exports.stored import Stored, UnreadableError, parsed, read_stored
from rashomon.exports.terminal import render_view
from rashomon.exports.things import UnknownIdError, find, things_of
from rashomon.exports.view import view_of
from rashomon.stages.write.dossier import write_dossier

(WRITTEN,) = write_dossier(*ferry_story(), made_by=MADE_BY)
DOSSIER = json.loads(WRITTEN.json)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    out = tmp_path_factory.mktemp("record")
    write_folder(out, [WRITTEN], [], ARTICLES)
    return out


@pytest.fixture(scope="module")
def stories(folder):
    return read_stored(folder)


def told(stories, wanted):
    return explain(find(stories, wanted))


def flat(text):
    return " ".join(text.split())


def test_every_id_of_the_dossier_can_be_explained_within_the_screen(stories):
    things = list(things_of(stories[0]))
    assert {t.kind for t in things} == {"fact", "dispute", "claim", "quote", "actor", "date", "article", "root"}
    for thing in things:
        lines = explain(find(stories, thing.id)).splitlines()
        assert max(map(cell_len, lines)) <= 80
        assert thing.id in lines[0]


def test_the_handles_of_the_record_name_facts_disputes_and_roots(stories):
    for n, fact in enumerate(DOSSIER["facts"], 1):
        assert find(stories, f"F{n}").id == fact["id"]
        for m, root in enumerate(fact["roots"], 1):
            assert find(stories, f"F{n}.{m}").row["name"] == root["name"]
    assert find(stories, "D1").id == DOSSIER["disputes"][0]["id"]


def test_a_unique_beginning_of_an_id_is_enough(stories):
    assert find(stories, DOSSIER["claims"][0]["id"][:12]).kind == "claim"


@pytest.mark.parametrize("wanted", ["F99", "F1.99", "F1.0", "zz", "", "F", "\x1b[2J"])
def test_an_unknown_id_is_one_line(stories, wanted):
    with pytest.raises(UnknownIdError) as raised:
        find(stories, wanted)
    assert len(str(raised.value).splitlines()) == 1
    assert "\x1b" not in str(raised.value)


def test_an_ambiguous_beginning_is_one_line_that_names_what_it_may_be(stories):
    first = [t.id[0] for t in things_of(stories[0])]
    common = max(set(first), key=first.count)
    with pytest.raises(UnknownIdError, match="ambiguous: ") as raised:
        find(stories, common)
    assert len(str(raised.value).splitlines()) == 1


def test_a_handle_that_two_stories_have_is_ambiguous(folder, stories):
    other = Stored(folder / "other" / "dossier.json", DOSSIER, stories[0].texts)
    with pytest.raises(UnknownIdError, match="ambiguous"):
        find([*stories, other], "F1")


def test_a_fact_is_explained_by_its_words_its_roots_and_why_they_are_one(stories):
    handle = next(n for n, f in enumerate(DOSSIER["facts"], 1) if f["statement"] == "Fourteen people died")
    shown = flat(told(stories, f"F{handle}"))
    at = ARTICLES[1].text.index("killing 11 people")
    assert f"“killing 11 people” Strait Herald {at}–{at + 17}" in shown
    assert "tells the same with the same words" in shown
    assert "coast guard" in shown
    assert "the tellings name coast guard" in shown
    assert "came out before: Marrow Radio" in shown


def test_a_claim_is_explained_by_the_way_to_its_root(stories):
    claim = next(c for c in DOSSIER["claims"] if c["stance"] == "denied")
    shown = flat(told(stories, claim["id"]))
    assert "← Selma Roth (“Selma Roth” " in shown
    assert "shown: its own words name the source" in shown
    assert "about self" in shown


def test_a_dispute_is_explained_by_its_reading_and_all_words(stories):
    shown = flat(told(stories, "D1"))
    assert "WHY THIS READING" in shown
    assert "the owner denies it" in shown
    assert "“The ferry was not overloaded”" in shown


def test_a_date_is_explained_by_what_it_was_resolved_against(stories):
    time = next(t for t in DOSSIER["times"] if t["from"] == "2031-05-04")
    shown = flat(told(stories, time["id"]))
    assert "as written" in shown
    assert "as the input says" in shown


def test_an_actor_is_explained_by_why_its_names_are_one(stories):
    owner = next(a for a in DOSSIER["actors"] if a["name"] == "Selma Roth")
    assert "is the same name" in told(stories, owner["id"])


def test_words_are_not_shown_where_the_text_is_another(folder, tmp_path):
    story = next(folder.glob("*/dossier.json")).parent
    copy = tmp_path / "story"
    (copy / "texts").mkdir(parents=True)
    (copy / "dossier.json").write_bytes((story / "dossier.json").read_bytes())
    for file in (story / "texts").iterdir():
        (copy / "texts" / file.name).write_bytes(file.read_bytes() + b" changed")
    assert "the text is not beside the dossier" in told(read_stored(copy), "F1")


def test_a_source_that_perhaps_tells_something_else_says_how_near_it_is(folder, tmp_path):
    (path,) = folder.glob("*/dossier.json")
    row = json.loads(path.read_text(encoding="utf-8"))
    row["facts"][0]["roots"][-1]["nearness"] = 0.5
    (tmp_path / "dossier.json").write_text(json.dumps(row), encoding="utf-8")
    (story,) = read_stored(tmp_path / "dossier.json")
    assert "0.50 near what the fact is stated to be: perhaps it tells something else" in flat(told([story], "F1"))


def test_what_was_known_is_what_the_reports_had_told_by_then(stories):
    (stored,) = stories
    first = known_at(stored.view, "2031-05-04T10:20", stored.words)
    assert [f["told_by"] for f in first.facts.values()] == [[ARTICLES[0].article_id]]
    assert known_at(stored.view, "2031-05-03", stored.words).facts == {}
    second = known_at(stored.view, "2031-05-05", stored.words)
    assert "11" in render_view(second)
    assert not re.search("14|[Ff]ourteen", render_view(second))
    assert not second.dossier["disputes"]  # the other side came a day later
    third = known_at(stored.view, "2031-05", stored.words)
    assert third.standing("disputed")
    assert set(third.handle.items()) == set(stored.view.handle.items())


def test_a_fact_in_the_words_of_a_contested_account_is_disputed_from_when_the_conflict_was_known(stories):
    (stored,) = stories
    disputed, disputes = stored.view.standing("disputed")[0], stored.view.dossier["disputes"]
    beside = {**disputed, "id": "beside"}  # disputed without a conflict of its own
    view = view_of({**stored.view.dossier, "facts": [*stored.view.dossier["facts"], beside]})
    assert contested_then(view, disputes) >= {"beside", disputed["id"]}
    assert contested_then(view, []) == set()


def test_nothing_that_was_known_is_forgotten_later(stories):
    (stored,) = stories
    moments = ["2031-05-03", "2031-05-04", "2031-05-05", "2031-05-06", "2032"]
    known = [set(known_at(stored.view, m, stored.words).facts) for m in moments]
    assert all(earlier <= later for earlier, later in pairwise(known))


def test_the_command_prints_one_line_where_it_cannot_explain(folder, tmp_path, capsys):
    (tmp_path / "dossier.json").write_text(WRITTEN.json[:500], encoding="utf-8")
    for words, status in (
        (["F1", str(folder)], 0),
        (["--at", "2031-05-05", str(folder)], 0),
        (["--at", "2031-05-03", str(folder)], 1),
        (["F99", str(folder)], 2),
        ([str(folder)], 2),
        (["--at", "2031-05-05", "F1", str(folder)], 2),
        (["F1", str(tmp_path)], 1),
        (["F1", str(tmp_path / "absent")], 1),
    ):
        assert main(["explain", *words]) == status
        captured = capsys.readouterr()
        assert bool(captured.out) == (status == 0)
        assert len(captured.err.splitlines()) == (status > 0)


def test_what_was_known_of_undated_reports_cannot_be_said(folder, tmp_path, capsys):
    row = json.loads(WRITTEN.json)
    for article in row["articles"]:
        article["published"] = None
    (tmp_path / "dossier.json").write_text(json.dumps(row), encoding="utf-8")
    assert main(["explain", "--at", "2031-05-05", str(tmp_path)]) == 1
    assert "no day of publication is told of 5 reports" in capsys.readouterr().err
    main(["explain", "--at", "2031-05-03", str(folder)])
    assert "the first dated report is of 4 May 2031" in capsys.readouterr().err


def test_a_moment_that_is_none_is_wrong_use(folder):
    with pytest.raises(SystemExit) as left:
        main(["explain", "--at", "yesterday", str(folder)])
    assert left.value.code == 2


# --- whatever a dossier holds, reading it gives a dossier that can be explained, or one line --------------------------

ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def places(value, path=()):
    """Every path into nested JSON."""
    yield path
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from places(inner, (*path, key))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for n, inner in enumerate(value):
            yield from places(inner, (*path, n))


PLACES = list(places(DOSSIER))


def changed(value, path, new):
    """A copy with the value at a path replaced, or left out where `new` is ...."""
    if not path:
        return new
    copy = dict(value) if isinstance(value, Mapping) else list(value)
    if len(path) == 1 and new is ...:
        del copy[path[0]]
    else:
        copy[path[0]] = changed(value[path[0]], path[1:], new)
    return copy


def explained_or_refused(content):
    """Explain everything in a dossier's bytes; where it is refused, the reason is one line."""
    with suppress(OneLineError), one_line():
        stored = Stored(None, parsed(content, "x.json"), {a.article_id: a.text for a in ARTICLES})
        for thing in list(things_of(stored))[::7]:
            with suppress(OneLineError), one_line():
                assert explain(find([stored], thing.id))
        assert render_view(known_at(stored.view, "2031-05-05", stored.words))


class OneLineError(Exception):
    """The user was told in one line."""


@contextmanager
def one_line():
    try:
        yield
    except (UnreadableError, UnknownIdError) as error:
        if len(str(error).splitlines()) == 1:
            raise OneLineError from error
        raise


def test_the_dossier_itself_can_be_read():
    assert parsed(WRITTEN.json.encode(), "x.json") == DOSSIER


@given(st.integers(0, len(WRITTEN.json.encode()) - 1))
def test_a_truncated_dossier_is_one_line(length):
    with pytest.raises(UnreadableError):
        parsed(WRITTEN.json.encode()[:length], "x.json")


def test_a_change_by_a_report_that_has_lost_its_date_is_not_shown():
    explained_or_refused(json.dumps(changed(DOSSIER, ("articles", 1, "published"), None)).encode())


@given(st.sampled_from(PLACES), ODD)
def test_a_dossier_with_an_odd_value_is_explained_or_one_line(path, value):
    explained_or_refused(json.dumps(changed(DOSSIER, path, value)).encode())


@given(st.sampled_from(PLACES[1:]))
def test_a_dossier_with_a_part_left_out_is_explained_or_one_line(path):
    explained_or_refused(json.dumps(changed(DOSSIER, path, ...)).encode())


@given(st.binary(max_size=60))
def test_bytes_that_are_no_dossier_are_one_line(content):
    with pytest.raises(UnreadableError) as raised:
        parsed(content, "x.json")
    assert len(str(raised.value).splitlines()) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 100_000,
        b'{"format": "rashomon-dossier/1"}',
        b'{"format": "rashomon-dossier/2"}',
        b"null",
        json.dumps({**DOSSIER, "timeline": None}).encode(),
        json.dumps({**DOSSIER, "facts": [{**DOSSIER["facts"][0], "claims": ["nowhere"]}]}).encode(),
        WRITTEN.json.replace('"low":14', '"low":1' + "0" * 400).encode(),
    ],
)
def test_a_dossier_that_is_not_whole_is_one_line(content):
    with pytest.raises(UnreadableError) as raised:
        parsed(content, "x.json")
    assert len(str(raised.value).splitlines()) == 1


def test_a_toll_is_known_from_the_reports_that_had_given_it(stories):
    (stored,) = stories
    rows = {
        m: known_at(stored.view, m, stored.words).dossier["story"]["main"]["figures"]
        for m in ("2031-05-05", "2031-05-06")
    }
    assert [row["low"] for row in rows["2031-05-05"]] == [11]
    assert {row["low"] for row in rows["2031-05-06"]} == {11, 14}
    assert all(a in stored.view.articles for row in rows["2031-05-06"] for a in row["articles"])
