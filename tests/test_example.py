import gzip
import json

import pytest

from evals.stories import EXAMPLE, SHARED, example
from examples.build import KEY, STORY, build
from training.stories.markup import MarkupError, read, unmark


def key_spans(node):
    if isinstance(node, dict):
        if {"article", "start", "end", "text"} <= node.keys():
            yield node
        for value in node.values():
            yield from key_spans(value)
    elif isinstance(node, list):
        for value in node:
            yield from key_spans(value)


def test_the_inputs_and_the_key_are_what_the_marked_source_says():
    files, key = build()
    assert json.loads(KEY.read_text(encoding="utf-8")) == key
    assert {path.name for path in EXAMPLE.iterdir()} == set(files)
    for name, content in files.items():
        stored = (EXAMPLE / name).read_bytes()
        if name.endswith(".gz"):
            stored, content = gzip.decompress(stored), gzip.decompress(content)
        assert stored == content, name


def test_every_span_of_the_key_slices_to_the_words_it_names():
    keyed = example()
    spans = list(key_spans(keyed.key))
    assert len(spans) > 150
    assert [s for s in spans if keyed.texts[s["article"]][s["start"] : s["end"]] != s["text"]] == []


def test_the_example_holds_every_kind_of_difficulty():
    key = example().key
    assert {d["reading"] for d in key["disputes"]} == {"conflict", "update", "rounding"}
    assert {d["kind"] for d in key["disputes"]} >= {"figure", "identity", "cause", "denial", "date", "characterisation"}
    assert all(key[part] for part in ("boilerplate", "repeats", "voice", "roots", "same_quote", "copies", "dates"))
    assert sum(fact["single"] for fact in key["facts"]) >= 5
    assert min(len(text.split()) for text in example().texts.values()) in range(40, 80)


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("⟦F1; v=4: four dead", "never closed"),
        ("four dead⟧", "unbalanced"),
        ("⟦F1; st=perhaps: four dead⟧", "bad mark"),
        ("⟦F1 four dead⟧", "no colon"),
    ],
)
def test_broken_markup_is_refused_with_its_place(body, complaint):
    with pytest.raises(MarkupError, match=f"a1: {complaint}"):
        unmark(body, "a1")


def test_no_sentence_comes_from_an_article_beside_the_repository():
    if not SHARED.exists():
        pytest.skip("the real articles are not beside the repository")
    real = "".join(path.read_text(encoding="utf-8") for path in sorted((SHARED / "seeds").glob("*.txt")))
    real += "".join(path.read_text(encoding="utf-8") for path in sorted((SHARED / "stories").glob("*/*.jsonl")))
    words = real.split()
    known = {tuple(words[at : at + 8]) for at in range(len(words) - 7)}
    for article in read(STORY)[0]:
        own = article["maintext"].split()
        assert not {tuple(own[at : at + 8]) for at in range(len(own) - 7)} & known, article["id"]


def test_no_fact_is_stated_in_words_that_others_give_as_a_party_s_expression(example_dossier):
    stated = [
        f["statement"]
        for f in example_dossier["facts"]
        if "naval aggression" in f["statement"] and len(f["told_by"]) > 1
    ]
    assert stated
    assert all("aggression”" in statement for statement in stated)
