import importlib.util
import json
import random
import re
from collections import defaultdict

import pytest

from evals.chain import gluing
from evals.scoring import score
from evals.stories import SHARED, Keyed, example, with_key_offsets

TOOL = SHARED / "tools" / "score_story.py"


def span(entry):
    return {"article": entry["article"], "start": entry["start"], "stop": entry["end"]}


def perfect_dossier(key, texts):
    """The dossier of a program that finds just what the key lists."""
    claims, facts, at = [], [], {}
    voices = {(v["article"], v["start"]): "own" for entry in key["voice"] for v in entry["asserted"]}
    for fact in key["facts"]:
        for told in fact["told"]:
            place = (told["article"], told["start"], told["end"])
            at.setdefault(place, f"c{len(claims)}")
            claims.append({"id": at[place], **span(told), "voice": "own"})
        roots = [{} for root in key["roots"] if root["fact"] == fact["id"] for _ in range(root["independent"])]
        claim_ids = [at[told["article"], told["start"], told["end"]] for told in fact["told"]]
        facts.append({"id": fact["id"], "claims": claim_ids, "roots": roots})
    for entry in key["voice"]:
        for v in entry["asserted"] + entry["attributed"]:
            voice = voices.get((v["article"], v["start"]), "attributed")
            claims.append({"id": f"c{len(claims)}", **span(v), "voice": voice})
    disputes = [
        {
            "id": d["id"],
            "reading": d["reading"],
            "positions": [
                {"claims": [at[c["article"], c["start"], c["end"]] for c in p["claims"]]} for p in d["positions"]
            ],
        }
        for d in key["disputes"]
    ]
    actors = []
    for entity in key["entities"]:
        places = [
            {"article": name, "start": found.start(), "stop": found.end()}
            for form in entity["forms"]
            for name, text in texts.items()
            for found in re.finditer(re.escape(form), text)
        ]
        actors.append({"id": entity["name"], "name": entity["name"], "mentions": places})
    junk = defaultdict(list)
    for entry in key["boilerplate"] + key["repeats"]:
        junk[entry["article"]].append({"start": entry["start"], "stop": entry["end"]})
    groups = {(s["article"], s["start"]): str(n) for n, group in enumerate(key["same_quote"]) for s in group["spans"]}
    return {
        "articles": [{"id": name, "uri": name, "dropped": junk[name]} for name in texts],
        "claims": claims,
        "facts": facts,
        "disputes": disputes,
        "actors": actors,
        "quotes": [
            {**span(q), "speaker": None, "speaker_text": q["speaker"], "group": group_of(groups, q)}
            for q in key["quotes"]
        ],
        "times": [{**span(d), "from": d["date"]} for d in key["dates"]],
        "copies": [
            {"article": c["article"], "of": c["of"], "spans": list(map(span, c["spans"]))} for c in key["copies"]
        ],
    }


def group_of(groups, quote):
    inside = [g for (name, at), g in groups.items() if name == quote["article"] and quote["start"] <= at < quote["end"]]
    return inside[0] if inside else None


def worn(dossier, seed):
    """The same dossier with a third of everything lost, shifted or mixed up."""
    chance = random.Random(seed)
    lost = json.loads(json.dumps(dossier))
    for part in ("claims", "quotes", "times", "disputes"):
        lost[part] = [entry for entry in lost[part] if chance.random() > 0.2]
        for entry in lost[part]:
            if "start" in entry:
                entry["start"] += chance.choice([0, 0, 3, 15])
    kept = {claim["id"] for claim in lost["claims"]}
    for fact in lost["facts"]:
        fact["claims"] = [c for c in fact["claims"] if c in kept]
        if chance.random() < 0.3:
            fact["claims"] += chance.sample(sorted(kept), 2)
    for claim in lost["claims"]:
        claim["voice"] = chance.choice([claim["voice"], "own", "attributed"])
    for actor in lost["actors"]:
        actor["mentions"] = [m for m in actor["mentions"] if chance.random() > 0.2]
    return lost


def shared_scorer():
    spec = importlib.util.spec_from_file_location("score_story", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_dossier_that_holds_just_the_key_gets_full_marks():
    keyed = example()
    scores, misses = score(keyed.key, perfect_dossier(keyed.key, keyed.texts), keyed.texts)
    parts = ("dropped", "tellings", "facts", "quotes", "speakers", "same_quote", "roots", "dates", "copies")
    assert {part: scores[part]["f1"] for part in parts} == dict.fromkeys(parts, 1.0)
    assert scores["alignment"]["recall"] == 1.0
    assert (scores["disputes"]["precision"], scores["disputes"]["recall_all"]) == (1.0, 1.0)
    assert [miss for miss in misses if miss[0] != "entity split or merged"] == []


def test_an_empty_dossier_scores_nothing_and_says_what_it_missed():
    keyed = example()
    empty = {name: [] for name in ("claims", "facts", "disputes", "actors", "quotes", "times", "copies")}
    empty["articles"] = [{"id": name, "uri": name} for name in keyed.texts]
    scores, misses = score(keyed.key, empty, keyed.texts)
    assert scores["tellings"]["recall"] == scores["disputes"]["recall"] == scores["quotes"]["f1"] == 0.0
    assert {miss[0] for miss in misses} >= {"untold", "dispute missed", "quote missed", "date"}


def test_a_dispute_needs_two_positions_in_two_articles():
    keyed = example()
    dossier = perfect_dossier(keyed.key, keyed.texts)
    for dispute in dossier["disputes"]:
        dispute["positions"] = dispute["positions"][:1]
    assert score(keyed.key, dossier, keyed.texts)[0]["disputes"]["recall_all"] == 0.0


def test_a_fact_that_swallows_every_claim_costs_alignment_precision():
    keyed = example()
    dossier = perfect_dossier(keyed.key, keyed.texts)
    dossier["facts"] = [{"id": "all", "claims": [claim["id"] for claim in dossier["claims"]], "roots": []}]
    scores, _ = score(keyed.key, dossier, keyed.texts)
    assert scores["alignment"]["recall"] == 1.0
    assert scores["alignment"]["precision"] < 0.3


def test_spans_of_a_web_page_are_counted_in_the_text_of_the_key():
    keyed = Keyed("page", (), {}, {"p": "One line.\nTwo lines.\n"})
    dossier = {
        "articles": [{"id": "x", "uri": "p.html", "dropped": [{"start": 0, "stop": 5}]}],
        "claims": [{"article": "x", "start": 16, "stop": 19}],
        **{part: [] for part in ("quotes", "times", "actors")},
    }
    moved = with_key_offsets(dossier, keyed, {"p": "Title\nOne line.\nTwo lines."})
    assert moved["claims"] == [{"article": "x", "start": 10, "stop": 13}]
    assert moved["articles"][0]["dropped"] == []


@pytest.mark.skipif(not TOOL.exists(), reason="the scorer beside the repository is absent")
@pytest.mark.parametrize("seed", range(3))
def test_the_scorer_beside_the_repository_gives_the_same_figures(seed):
    keyed = example()
    dossier = worn(perfect_dossier(keyed.key, keyed.texts), seed)
    theirs, _ = shared_scorer().score({**keyed.key, "_texts": dict(keyed.texts)}, dossier)
    ours, _ = score(keyed.key, dossier, keyed.texts)
    assert {name: ours[name] for name in theirs} == theirs


def test_an_agency_is_credited_by_any_of_its_names_and_for_its_own_characters():
    def copied(of, start, stop, end="stop"):
        return {"article": "a.txt", "of": of, "spans": [{"article": "a.txt", "start": start, end: stop}]}

    key = {
        "facts": [],
        "disputes": [],
        "quotes": [],
        "voice": [],
        "roots": [],
        "entities": [],
        "same_quote": [],
        "copies": [copied("AP", 0, 100, "end"), copied("b", 200, 300, "end")],
    }
    articles = [{"id": "1", "uri": "a.txt"}, {"id": "2", "uri": "b.txt"}]
    dossier = {name: [] for name in ("claims", "facts", "disputes", "actors", "quotes", "times")}
    dossier |= {"articles": articles}
    dossier["copies"] = [copied("The Associated Press", 0, 50), copied("Reuters", 50, 100), copied("2", 200, 300)]
    found = score(key, dossier, {"a": "x" * 400, "b": "y"})[0]
    assert (found["agencies"]["precision"], found["agencies"]["recall"]) == (0.5, 0.5)
    assert found["copies"]["f1"] == 1.0


def test_events_that_are_spare_and_events_that_are_shared_are_counted_apart():
    text = "Police arrested nine men. Police freed nine men."
    spans_of = {"taken": [0, 24], "freed": [26, 47]}
    items = {"also": {name: {"told": [["a", *at]]} for name, at in spans_of.items()}}
    claims = [{"id": name, "article": "a1", "start": a, "stop": b} for name, (a, b) in spans_of.items()]
    record = {"articles": [{"id": "a1", "uri": "a"}], "claims": claims, "texts": {"a1": text}}
    key = {"facts": []}

    def events(*held):
        return record | {"events": [{"claims": list(names), "denials": []} for names in held]}

    assert gluing(items, key, events(["taken"], ["freed"])) == (2, 0, 0)
    assert gluing(items, key, events(["taken"], ["taken"], ["freed"])) == (2, 1, 0)
    assert gluing(items, key, events(["taken", "freed"])) == (2, 0, 2)
    assert gluing(items, key, events()) == (0, 0, 0)
