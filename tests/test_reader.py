"""The reader: arrays become well-formed trees and spans; any model fits behind the same door."""

import pickle
from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language import mentionkinds
from rashomon.models import catalog, decode, lemmas
from rashomon.models.decode import Reading
from rashomon.models.encoder import OnnxReader
from rashomon.models.pieces import SHAPES, shape
from rashomon.records import Article
from rashomon.stages.annotate.parse import kept, parse
from rashomon.stages.annotate.repairs import repaired

TAGS = ("O", "B-person", "I-person", "B-place", "I-place")
needs_weights = pytest.mark.skipif(
    not (catalog.WEIGHTS / catalog.NETWORK).exists(), reason="no weights beside the code"
)


def make_article(text, dropped=()):
    return Article(
        article_id="a1",
        uri="a1.txt",
        outlet=None,
        title=None,
        published=None,
        published_by="unknown",
        text=text,
        story=None,
        dropped_start=[a for a, _ in dropped],
        dropped_stop=[b for _, b in dropped],
        dropped_why=["boilerplate"] * len(dropped),
    )


@dataclass(frozen=True)
class TinyReader:
    """A second model behind the same door: hangs every word on the first."""

    def read(self, sentences):
        return [self._one(words) for words in sentences]

    def _one(self, words):
        n = len(words)
        vector = np.eye(1, 384, dtype=np.float32)[0]
        return Reading(
            upos=["X"] * n,
            xpos=["FW"] * n,
            lemma=[w.lower() for w in words],
            head=[-1] + [0] * (n - 1),
            rel=["root"] + ["dep"] * (n - 1),
            mentions=[(0, 1, "other")],
            telling=[0.5] * n,
            sentence_vector=vector,
            token_vectors=np.full((n, 96), 0.25, dtype=np.float32),
        )


def is_tree(head):
    if head.count(-1) != 1:
        return False
    for start in range(len(head)):
        at, steps = start, 0
        while head[at] >= 0 and steps <= len(head):
            at, steps = head[at], steps + 1
        if steps > len(head):
            return False
    return True


@st.composite
def three_best(draw):
    n = draw(st.integers(1, 9))
    heads = [draw(st.permutations(range(n + 1)))[:3] for _ in range(n)]
    heads = [[*row, 0, 0][:3] for row in heads]
    scores = [sorted((draw(st.floats(-9, 0)) for _ in range(3)), reverse=True) for _ in range(n)]
    return np.array(heads), np.array(scores, dtype=np.float32)


@given(three_best())
def test_any_scores_give_a_tree_with_one_root(case):
    heads, scores = case
    head, rel = decode.tree(heads, scores, [["nsubj", "obj", "obl"]] * len(heads))
    assert is_tree(head)
    assert [i for i, r in enumerate(rel) if r == "root"] == [head.index(-1)]


def test_a_predicate_keeps_one_subject_where_the_other_has_a_place_nearly_as_good():
    heads = np.array([[3, 4, 2], [3, 4, 1], [0, 1, 2], [3, 2, 1]])
    rels = [["nsubj", "obl", "obj"], ["nsubj", "obl", "obj"], ["root", "obj", "obl"], ["obj", "obl", "nmod"]]
    near = np.log(np.array([[0.5, 0.4, 0.1], [0.9, 0.1, 0.0001], [1, 0.1, 0.1], [1, 0.1, 0.1]], dtype=np.float32))
    assert decode.tree(heads, near, rels) == ([3, 2, -1, 2], ["obl", "nsubj", "root", "obj"])
    far = np.log(np.array([[1, 0.01, 0.01], [1, 0.01, 0.01], [1, 0.1, 0.1], [1, 0.1, 0.1]], dtype=np.float32))
    assert decode.tree(heads, far, rels) == ([2, 2, -1, 2], ["nsubj", "nsubj", "root", "obj"])


def reading_of(rows):
    """A reading of "lemma|tag|head|relation" a word, heads from 1 on, 0 the root."""
    lemma, upos, head, rel = zip(*(row.split("|") for row in rows.split()), strict=True)
    one = TinyReader().read([list(lemma)])[0]
    return replace(one, lemma=list(lemma), upos=list(upos), head=[int(h) - 1 for h in head], rel=list(rel))


@pytest.mark.parametrize(
    ("rows", "head", "rel"),
    [
        (  # the root is "forty": what hangs on it goes on to "one"
            "forty|NUM|0|root -|PUNCT|1|punct one|NUM|4|nsubj leave|VERB|1|parataxis",
            [2, 0, 3, -1],
            ["compound", "punct", "nsubj", "root"],
        ),
        (  # "forty" stands where "one" should
            "forty|NUM|4|nsubj -|PUNCT|1|punct one|NUM|1|nummod leave|VERB|0|root",
            [2, 0, 3, -1],
            ["compound", "punct", "nsubj", "root"],
        ),
        (
            "well|ADV|3|advmod -|PUNCT|3|punct one|NUM|4|nsubj leave|VERB|0|root",
            [2, 2, 3, -1],
            ["advmod", "punct", "nsubj", "root"],
        ),
    ],
)
def test_a_number_of_two_words_hangs_together(rows, head, rel):
    reading = reading_of(rows)
    found = repaired(reading.lemma, reading)
    assert (found.head, found.rel) == (head, rel)


def test_who_passes_by_is_a_passer_by():
    reading = reading_of("a|DET|2|det passer|NOUN|5|nsubj -|PUNCT|4|punct by|ADV|5|nsubj call|VERB|0|root")
    found = repaired(reading.lemma, reading)
    assert (found.head, found.rel[1]) == ([1, 4, 1, 1, -1], "nsubj")


def test_an_owner_stands_under_what_he_owns():
    reading = reading_of("star|NOUN|4|nsubj 's|PART|1|case agent|NOUN|4|appos agree|VERB|0|root")
    marked = replace(reading, xpos=["NN", "POS", "NN", "VBD"])
    found = repaired(["star", "'s", "agent", "agreed"], marked)
    assert (found.head, found.rel) == ([2, 0, 3, -1], ["nmod:poss", "case", "nsubj", "root"])


def test_who_hangs_on_the_person_before_it_and_not_on_a_thing():
    rows = (
        "{}|NOUN|0|root of|ADP|3|case Ada|PROPN|1|nmod Brel|PROPN|3|flat ,|PUNCT|7|punct who|PRON|7|nsubj "
        "say|VERB|1|acl:relcl"
    )
    for noun, head in (("care", 2), ("sister", 0)):
        reading = replace(reading_of(rows.format(noun)), mentions=[(2, 4, "person")])
        assert repaired(reading.lemma, reading).head[6] == head


def test_the_noun_before_a_reporting_verb_speaks_and_the_one_behind_is_spoken_of():
    rows = "police|NOUN|{}|nsubj say|VERB|0|root Brel|PROPN|2|nsubj be|AUX|6|cop at|ADP|6|case home|NOUN|2|ccomp"
    for head in (6, 2):
        found = repaired(["police", "said", "Brel", "was", "at", "home"], reading_of(rows.format(head)))
        assert (found.head[0], found.head[2]) == (1, 5)


def test_a_name_with_an_aside_is_the_subject_of_the_verb_behind():
    rows = (
        "Gulls|PROPN|0|root ,|PUNCT|4|punct who|PRON|4|nsubj lose|VERB|1|acl:relcl ,|PUNCT|4|punct "
        "deny|VERB|1|parataxis"
    )
    reading = replace(reading_of(rows), xpos=["NNPS", ",", "WP", "VBD", ",", "VBD"])
    found = repaired(["Gulls", ",", "who", "lost", ",", "denied"], reading)
    assert (found.head[0], found.rel[0], found.head[5], found.rel[5]) == (5, "nsubj", -1, "root")


@given(st.integers(0, 9999))
def test_a_number_of_two_words_leaves_a_tree(seed):
    rows = np.random.default_rng(seed).permutation(6)
    order = {int(w): n for n, w in enumerate(rows)}  # each word hangs on one before it in a random order
    head = [int(rows[seed % n]) if (n := order[w]) else -1 for w in range(6)]
    words = ["two", "Forty", "-", "one", "people", "left"]
    one = TinyReader().read([words])[0]
    found = repaired(words, replace(one, head=head, rel=["root" if h < 0 else "dep" for h in head]))
    assert is_tree(found.head)
    assert (found.head[1], found.head[2]) == (3, 1)


def test_a_second_subject_between_commas_is_what_the_first_one_is():
    rows = (
        "Roe|PROPN|6|nsubj ,|PUNCT|4|punct a|DET|4|det miner|NOUN|6|nsubj ,|PUNCT|4|punct say|VERB|0|root so|ADV|{}|dep"
    )
    found = repaired("Roe , a miner , said so".split(), reading_of(rows.format(6)))
    assert (found.head[3], found.rel[3]) == (0, "appos")
    astray = reading_of(rows.format(4))  # its last word ends the sentence
    assert repaired("Roe , a miner , said so".split(), astray).head == astray.head


RELATIONS = "nsubj nsubj:pass ccomp advmod acl:relcl parataxis appos flat punct conj".split()
WORDS = ("Roe|PROPN|NNP", ",|PUNCT|,", "a|DET|DT", "union|NOUN|NN", "which|PRON|WDT", "say|VERB|VBD", "who|PRON|WP")


@given(st.integers(0, 10**9), st.integers(3, 9))
def test_whatever_is_put_right_leaves_a_tree(seed, size):
    draw = np.random.default_rng(seed)
    order = draw.permutation(size).tolist()  # each word hangs on one before it in a random order
    above = {w: order[int(draw.integers(n))] if n else -1 for n, w in enumerate(order)}
    words, upos, xpos = zip(*(WORDS[i].split("|") for i in draw.integers(len(WORDS), size=size)), strict=True)
    head = [above[w] for w in range(size)]
    rel = ["root" if h < 0 else RELATIONS[int(draw.integers(len(RELATIONS)))] for h in head]
    one = TinyReader().read([list(words)])[0]
    reading = replace(one, lemma=list(words), upos=list(upos), xpos=list(xpos), head=head, rel=rel)
    found = repaired(words, reading)
    assert is_tree(found.head)
    assert found.rel[found.head.index(-1)] == "root"


@pytest.mark.parametrize(
    ("verb", "above"), [("say", 5), ("sink", 1)], ids=["a reporting verb", "another verb: nobody is moved"]
)
def test_the_second_subject_of_a_clause_is_the_speaker_behind_it(verb, above):
    reading = reading_of(
        f"boat|NOUN|2|nsubj sink|VERB|6|ccomp ,|PUNCT|2|punct the|DET|5|det mayor|NOUN|2|nsubj {verb}|VERB|0|root"
    )
    assert repaired(reading.lemma, reading).head[4] == above


@pytest.mark.parametrize(
    ("rows", "tags", "moved"),
    [
        (  # "near the lock, general Roe, the commander, said"
            "sink|VERB|11|ccomp near|ADP|4|case the|DET|4|det lock|NOUN|1|obl ,|PUNCT|7|punct general|NOUN|7|nmod:desc "
            "Roe|PROPN|4|appos ,|PUNCT|9|punct commander|NOUN|7|appos ,|PUNCT|9|punct say|VERB|0|root",
            "VBD",
            {6: (10, "nsubj")},
        ),
        (  # "was hurt, says Roe"
            "diver|NOUN|3|nsubj be|AUX|3|aux hurt|VERB|0|root ,|PUNCT|3|punct say|VERB|3|aux Roe|PROPN|3|nsubj",
            "VBZ",
            {4: (2, "parataxis"), 5: (4, "nsubj")},
        ),
        (  # "near the lock in the harbour, said": nobody stands there
            "sink|VERB|7|ccomp near|ADP|3|case lock|NOUN|1|obl in|ADP|5|case harbour|NOUN|3|nmod ,|PUNCT|5|punct "
            "say|VERB|0|root",
            "VBD",
            {},
        ),
        ("sink|VERB|4|ccomp ,|PUNCT|1|punct Roe|PROPN|1|appos say|VERB|0|root", "VB", {}),  # no finite verb
        (  # "sank, a clerk of the lock, said": an arc hangs the verb on the lock
            "sink|VERB|0|root ,|PUNCT|4|punct a|DET|4|det clerk|NOUN|1|nsubj of|ADP|6|case lock|NOUN|4|nmod "
            "say|VERB|6|parataxis",
            "VBD",
            {3: (6, "nsubj"), 6: (0, "parataxis")},
        ),
    ],
)
def test_the_verb_of_a_tag_gets_the_name_beside_it(rows, tags, moved):
    reading = reading_of(rows)
    reading = replace(reading, xpos=[tags if lemma == "say" else "NN" for lemma in reading.lemma])
    found = repaired(reading.lemma, reading)
    before = list(zip(reading.head, reading.rel, strict=True))
    after = list(zip(found.head, found.rel, strict=True))
    assert {n: b for n, (a, b) in enumerate(zip(before, after, strict=True)) if a != b} == moved


@given(st.integers(0, 9999), st.lists(st.sampled_from(["say", ",", "Roe", "lock", "near"]), min_size=3, max_size=8))
def test_tags_leave_a_tree(seed, words):
    order = np.random.default_rng(seed).permutation(len(words)).tolist()
    place = {w: n for n, w in enumerate(order)}
    head = [order[seed % n] if (n := place[w]) else -1 for w in range(len(words))]
    kind = {"say": "VERB", ",": "PUNCT", "near": "ADP"}
    one = TinyReader().read([words])[0]
    reading = replace(
        one,
        head=head,
        rel=["root" if h < 0 else "dep" for h in head],
        lemma=words,
        upos=[kind.get(w, "NOUN") for w in words],
        xpos=["VBD" if w == "say" else "NN" for w in words],
    )
    assert is_tree(repaired(words, reading).head)


@given(st.integers(1, 6), st.integers(0, 9999))
def test_the_best_tags_never_begin_inside_a_mention(words, seed):
    scores = np.random.default_rng(seed).normal(size=(2, words, len(TAGS))).astype(np.float32)
    best = decode.best_tags(scores, np.ones((2, words), dtype=np.int64), TAGS)
    for row in best.tolist():
        before = "O"
        for tag in row:
            assert TAGS[tag][0] != "I" or before[1:] == TAGS[tag][1:]
            before = TAGS[tag]


@pytest.mark.parametrize(
    ("tags", "spans"),
    [
        ([0, 1, 2, 0, 3], [(1, 3, "person"), (4, 5, "place")]),
        ([1, 1, 4], [(0, 1, "person"), (1, 2, "person"), (2, 3, "place")]),
        ([0, 0], []),
        ([], []),
    ],
)
def test_tags_become_spans(tags, spans):
    assert decode.mentions(tags, TAGS) == spans


@given(st.text(min_size=1, max_size=12), st.text(min_size=1, max_size=12))
def test_an_edit_script_leads_from_form_to_lemma(form, lemma):
    if len(form.lower()) > 0 and not lemma.startswith("="):
        script = lemmas.rule(form, lemma)
        if script.startswith("-") and int(script[1:].partition("+")[0]) >= len(form.lower()):
            return
        assert lemmas.edited(form, script) == lemma


@pytest.mark.parametrize(
    ("form", "tags", "lemma"),
    [
        ("Killed", ("VERB", "VBD"), "kill"),
        ("hostages", ("NOUN", "NNS"), "hostage"),
        ("was", ("AUX", "VBD"), "be"),
        ("Baku", ("PROPN", "NNP"), "Baku"),
        ("blorping", ("VERB", "VBG"), "blorp"),
        ("sunk", ("VERB", "VBN"), "sink"),
        ("rammed", ("VERB", "VBD"), "ram"),
        ("devastated", ("VERB", "VBD"), "devastate"),
        ("capsizing", ("VERB", "VBG"), "capsize"),
        ("capsizing", ("NOUN", "NN"), "capsizing"),
        ("expelled", ("VERB", "VBN"), "expel"),
        ("panicked", ("VERB", "VBD"), "panic"),
        ("remedied", ("VERB", "VBD"), "remedy"),
    ],
)
def test_lemmas_come_from_seen_forms_then_from_endings(form, tags, lemma):
    seen = [("was", "AUX", "be"), ("kill", "VERB", "kill"), ("hostage", "NOUN", "hostage")]
    assert lemmas.lemma(form, tags, "-3+", lemmas.Lexicon.of(seen)) == lemma


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("house", "lower"),
        ("House", "title"),
        ("UN", "upper"),
        ("iPhone", "mixed"),
        ("3rd", "digit"),
        (",", "mark"),
        ("J.", "initial"),
    ],
)
def test_the_shape_of_a_word_keeps_its_letter_case(word, name):
    assert SHAPES[shape(word)] == name


def test_dropped_spans_are_not_read():
    article = make_article("Keep this. DROP THIS. Keep that.", [(11, 22)])
    assert kept(article) == [(0, 11), (22, 32)]
    parsed = next(parse([article], TinyReader()))
    assert [parsed.text[a:b] for a, b in zip(parsed.sentence_start, parsed.sentence_stop, strict=True)] == [
        "Keep this.",
        "Keep that.",
    ]


def test_another_model_fits_behind_the_same_door():
    parsed = next(parse([make_article("One two. Three four five.")], TinyReader()))
    assert parsed.head == [-1, 0, 0, -1, 3, 3, 3]
    assert parsed.token_sentence == [0, 0, 0, 1, 1, 1, 1]
    assert [parsed.text[a:b] for a, b in zip(parsed.mention_start, parsed.mention_stop, strict=True)] == [
        "One",
        "Three",
    ]
    assert np.frombuffer(parsed.token_vectors, np.int8).shape == (7 * 96,)
    assert np.frombuffer(parsed.sentence_vectors, np.float16).shape == (2 * 384,)


def test_a_dateline_is_read_apart_and_hangs_on_what_it_opens():
    parsed = next(parse([make_article("VELMAR (NP) — Three people left. Two stayed.")], TinyReader()))
    assert parsed.head == [5, 0, 0, 0, 0, -1, 5, 5, 5, -1, 9, 9]
    assert parsed.rel[0] == "parataxis"
    assert parsed.token_sentence == [0] * 9 + [1] * 3
    mentions = [parsed.text[a:b] for a, b in zip(parsed.mention_start, parsed.mention_stop, strict=True)]
    assert mentions == ["VELMAR", "Three", "Two"]
    assert np.frombuffer(parsed.token_vectors, np.int8).shape == (12 * 96,)


def test_an_empty_article_parses_to_empty_columns():
    parsed = next(parse([make_article(" \n ")], TinyReader()))
    assert parsed.token_start == []
    assert parsed.sentence_vectors == b""


def test_weights_with_another_hash_are_refused(tmp_path):
    (tmp_path / "x.onnx").write_bytes(b"other")
    with pytest.raises(ValueError, match="do not belong together"):
        catalog.check(tmp_path / "x.onnx", "0" * 64)


@pytest.mark.parametrize(
    ("words", "read", "settled"),
    [
        ("Norway wants them", (0, 1, "organisation"), (0, 1, "place")),
        ("Norwegian courts", (0, 1, "organisation"), (0, 1, "group")),
        ("Bay of Korva , Norway", (0, 4, "place"), (0, 3, "place")),
        ("Georgia Holt sang", (0, 1, "person"), (0, 1, "person")),
        ("Bank of Norway", (0, 3, "organisation"), (0, 3, "organisation")),
        ("the ferry Margaret Rose", (2, 4, "person"), (2, 4, "other")),
        ("the tanker MT Solveig", (3, 4, "person"), (2, 4, "other")),
        ("the ferry captain Rose", (3, 4, "person"), (3, 4, "person")),
        ("the federal Unity Party of", (1, 5, "organisation"), (2, 4, "organisation")),
        ("al Hadra Front", (0, 3, "organisation"), (0, 3, "organisation")),
        ("Sri Lankan courts", (0, 1, "person"), (0, 2, "group")),
        ("the Kingdom of Arvel", (1, 4, "organisation"), (1, 4, "place")),
        ("a spokesman of ORVA said", (3, 4, "person"), (3, 4, "organisation")),
        ("in ORVA Case Reports ,", (1, 3, "person"), (1, 4, "organisation")),
        ("Ada Brel reports", (0, 2, "person"), (0, 2, "person")),
        ("ORVA HEAD SAYS NO", (0, 1, "person"), (0, 1, "person")),
    ],
)
def test_a_mentions_words_settle_its_kind_and_borders(words, read, settled):
    assert mentionkinds.settled(words.split(), [read]) == [settled]


@pytest.mark.parametrize(
    ("words", "read", "settled"),
    [
        ("U.N. envoy Ada Brel left", [(0, 4, "organisation")], [(0, 1, "organisation"), (2, 4, "person")]),
        ("Norway Foreign Minister left", [(0, 3, "organisation")], [(0, 1, "place")]),
        ("then Ada Brel left", [(1, 2, "person"), (2, 3, "person")], [(1, 3, "person")]),
        ("in New Zealand today", [(1, 2, "place"), (2, 3, "place")], [(1, 3, "place")]),
        ("The union of Arvel", [(1, 2, "organisation")], []),
        ("in arvel they met", [(1, 2, "place")], [(1, 2, "place")]),
    ],
)
def test_names_are_read_in_one_piece_and_without_an_office(words, read, settled):
    assert mentionkinds.settled(words.split(), read) == settled


@needs_weights
def test_the_shipped_reader_reads_a_sentence():
    reader = pickle.loads(pickle.dumps(OnnxReader()))
    text = "Russian police detained two men in Yekaterinburg , Foreign Minister Jeyhun Bayramov said ."
    words = text.split(" ")
    (found,) = reader.read([words])
    assert is_tree(found.head)
    assert found.upos[2] == "VERB"
    assert (6, 7, "place") in found.mentions
    assert (10, 12, "person") in found.mentions
    assert abs(float(np.linalg.norm(found.sentence_vector)) - 1) < 1e-3
    assert np.abs(found.token_vectors).max() <= 1


@needs_weights
def test_readings_do_not_depend_on_the_company_of_a_sentence():
    reader = OnnxReader()
    short, long = (
        ["He", "left", "."],
        ["The", "two", "sides", "met", "on", "Monday", "without", "coming", "to", "terms", "."],
    )
    assert reader.read([short, long])[0].head == reader.read([short])[0].head


@needs_weights
@pytest.mark.parametrize("words", [["a"], ["\u200b"], ["word"] * 900, ["x" * 4000], ["𝔘𝔫𝔦", "☃"]])
def test_odd_sentences_are_read_without_a_crash(words):
    (found,) = OnnxReader().read([words])
    assert len(found.head) == len(found.lemma) == len(found.telling) == len(words)
    assert is_tree(found.head)


@needs_weights
def test_no_sentences_give_no_readings():
    assert OnnxReader().read([]) == []
