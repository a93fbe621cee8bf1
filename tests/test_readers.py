"""Other readers come in by the settings, a network or a spaCy pipeline, and the whole main job runs on them."""

import hashlib
import json
import shutil

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.cli import main
from rashomon.models import catalog
from rashomon.models.decode import UnknownReaderError
from rashomon.models.encoder import running
from rashomon.models.readers import chosen
from rashomon.models.universal import is_clear, universal

LINES = (
    "A dam burst above Korva on Monday. At least 14 people died, the mayor Ida Bale said.",
    "Fourteen people were killed when a dam burst above Korva, officials said. The army sent two boats.",
)


def reports(folder):
    folder.mkdir()
    for n, line in enumerate(LINES):
        (folder / f"r{n}.txt").write_text(line, encoding="utf-8")
    return folder


def compared(tmp_path, settings):
    """The dossiers of the two reports, by these settings."""
    config = tmp_path / "rashomon.toml"
    config.write_text(settings, encoding="utf-8")
    out = tmp_path / "out"
    status = main(["compare", str(reports(tmp_path / "in")), "--config", str(config), "--one-story", "--out", str(out)])
    assert status == 0
    return [json.loads(path.read_text(encoding="utf-8")) for path in out.glob("*/dossier.json")]


def test_a_network_in_a_folder_reads_the_whole_job(tmp_path):
    onnx = pytest.importorskip("onnx", reason="the small network is made with onnx")
    folder = tmp_path / "other"
    small_reader(onnx, folder)
    (dossier,) = compared(tmp_path, f'[reader]\npath = "{folder}"\n')
    assert dossier["made_by"]["models"][0]["sha256"] == chosen(str(folder)).sha256
    assert len(dossier["articles"]) == 2
    assert dossier["claims"]


@pytest.mark.parametrize("wide", [4, 64])
def test_bytes_are_multiplied_exactly_on_every_processor(wide):
    onnx = pytest.importorskip("onnx", reason="the small network is made with onnx")
    onnxruntime = pytest.importorskip("onnxruntime")
    make, number = onnx.helper, onnx.TensorProto
    weights = np.full((wide, 16), 127, np.int8)
    weights[:, ::2] = -128
    graph = make.make_graph(
        [make.make_node("MatMulInteger", ["told", "weights"], ["sums"])],
        "bytes",
        [make.make_tensor_value_info("told", number.UINT8, [None, wide])],
        [make.make_tensor_value_info("sums", number.INT32, [None, 16])],
        [onnx.numpy_helper.from_array(weights, "weights")],
    )
    network = make.make_model(graph, opset_imports=[make.make_opsetid("", 17)], ir_version=8)
    session = onnxruntime.InferenceSession(network.SerializeToString(), running(), providers=["CPUExecutionProvider"])
    told = np.array([[255] * wide, [0, 255] * (wide // 2)], np.uint8)
    (sums,) = session.run(None, {"told": told})
    assert sums.tolist() == (told.astype(np.int32) @ weights.astype(np.int32)).tolist()


def test_a_spacy_pipeline_reads_the_whole_job(tmp_path):
    spacy = pytest.importorskip("spacy", reason="spaCy is an extra")
    folder = tmp_path / "pipeline"
    small_pipeline(spacy).to_disk(folder)
    (dossier,) = compared(tmp_path, f'[reader]\nspacy = "{folder}"\n')
    own = chosen().sha256
    assert dossier["made_by"]["models"][0]["sha256"] not in ("", own)
    names = {a["name"] for a in dossier["actors"]}
    assert "Korva" in names
    assert dossier["claims"]


def test_a_spacy_pipeline_gives_names_and_trees(tmp_path):
    spacy = pytest.importorskip("spacy", reason="spaCy is an extra")
    folder = tmp_path / "pipeline"
    small_pipeline(spacy).to_disk(folder)
    (reading,) = chosen(spacy=str(folder)).read([["A", "dam", "burst", "above", "Korva", "."]])
    assert reading.mentions == [(4, 5, "place")]
    assert reading.head == [1, 2, -1, 4, 2, 2]
    assert reading.rel == ["det", "nsubj", "root", "case", "obl", "punct"]
    assert reading.sentence_vector.shape == (384,)


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"path": "/nowhere/at/all"}, "reader.path '/nowhere/at/all': holds no reader.onnx"),
        ({"spacy": "no_such_pipeline"}, "reader.spacy 'no_such_pipeline'"),
    ],
)
def test_a_reader_that_is_not_there_is_named(settings, told):
    with pytest.raises(UnknownReaderError, match=told):
        chosen(**settings)


def test_a_wrong_reader_in_the_settings_is_one_line_and_wrong_use(tmp_path, capsys):
    config = tmp_path / "rashomon.toml"
    config.write_text('[reader]\npath = "/nowhere"\n', encoding="utf-8")
    status = main(["read", str(reports(tmp_path / "in")), "--config", str(config)])
    told = capsys.readouterr()
    assert status == 2
    assert told.out == ""
    assert told.err.splitlines() == ["rashomon: reader.path '/nowhere': holds no reader.onnx"]


# word|head|label|part of speech|lemma: heads count from 1
CLEAR_AND_UNIVERSAL = [
    (  # a preposition hangs on its noun
        "She|2|nsubj|PRON|she left|0|ROOT|VERB|leave in|2|prep|ADP|in May|3|pobj|PROPN|May",
        ["2 nsubj", "0 root", "4 case", "2 obl"],
    ),
    (  # prepositions in a row
        "Out|2|prep|ADP|out ran|0|ROOT|VERB|run of|1|prep|ADP|of town|3|pobj|NOUN|town",
        ["4 case", "0 root", "4 case", "2 obl"],
    ),
    (  # the copula hangs on its complement
        "It|2|nsubj|PRON|it was|0|ROOT|AUX|be very|4|advmod|ADV|very old|2|acomp|ADJ|old .|2|punct|PUNCT|.",
        ["4 nsubj", "4 cop", "4 advmod", "0 root", "4 punct"],
    ),
    (  # every conjunct hangs on the first, with its own "and"
        "cats|0|ROOT|NOUN|cat ,|1|punct|PUNCT|, dogs|1|conj|NOUN|dog and|3|cc|CCONJ|and hens|3|conj|NOUN|hen",
        ["0 root", "1 punct", "1 conj", "5 cc", "1 conj"],
    ),
    (  # who did it, in the passive
        "Two|2|nummod|NUM|two died|0|ROOT|VERB|die killed|2|advcl|VERB|kill by|3|agent|ADP|by her|4|pobj|PRON|her",
        ["2 nummod", "0 root", "2 advcl", "5 case", "3 obl:agent"],
    ),
    (  # "to" before a verb is a mark
        "asked|0|ROOT|VERB|ask to|3|aux|PART|to go|1|xcomp|VERB|go",
        ["0 root", "3 mark", "1 xcomp"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), CLEAR_AND_UNIVERSAL)
def test_clear_dependencies_become_universal_ones(sentence, expected):
    cells = [cell.split("|") for cell in sentence.split()]
    head, rel, upos, lemma = ([c[i] for c in cells] for i in (1, 2, 3, 4))
    assert is_clear(rel)
    found = universal([int(h) - 1 for h in head], rel, upos, lemma)
    assert [f"{h + 1} {r}" for h, r in zip(*found, strict=True)] == expected
    assert not is_clear(found[1])


@given(st.data())
def test_any_clear_tree_becomes_a_tree(data):
    size = data.draw(st.integers(1, 10))
    order = data.draw(st.permutations(range(size)))
    head = [-1] * size
    for place, word in enumerate(order[1:], 1):
        head[word] = order[data.draw(st.integers(0, place - 1))]
    labels = st.sampled_from(["prep", "pobj", "pcomp", "conj", "cc", "attr", "acomp", "agent", "dobj", "aux"])
    rel = [data.draw(labels) if h >= 0 else "ROOT" for h in head]
    upos = [data.draw(st.sampled_from(["NOUN", "VERB", "PART"])) for _ in head]
    lemma = [data.draw(st.sampled_from(["be", "go"])) for _ in head]
    found, _ = universal(head, rel, upos, lemma)
    assert found.count(-1) == 1
    for word in range(size):
        steps = 0
        while (word := found[word]) >= 0:
            steps += 1
            assert steps <= size


def small_pipeline(spacy):
    """A pipeline that was taught one sentence, with ClearNLP labels."""
    nlp = spacy.blank("en")
    words, heads = ["A", "dam", "burst", "above", "Korva", "."], [1, 2, 2, 2, 3, 2]
    deps, tags = ["det", "nsubj", "ROOT", "prep", "pobj", "punct"], ["DT", "NN", "VBD", "IN", "NNP", "."]
    nlp.add_pipe("tagger")
    nlp.add_pipe("parser", config={"min_action_freq": 1})
    nlp.add_pipe("ner")
    doc = spacy.tokens.Doc(nlp.vocab, words=words, heads=heads, deps=deps, tags=tags, ents=["O"] * 4 + ["B-GPE", "O"])
    bare = spacy.tokens.Doc(nlp.vocab, words=words)
    example = spacy.training.Example(bare, doc)
    spacy.util.fix_random_seed(0)
    nlp.initialize(lambda: [example])
    for _ in range(30):
        nlp.update([example])
    return nlp


def small_reader(onnx, folder):
    """A network of one matrix that gives every output of the shipped one but those of meaning."""
    folder.mkdir()
    card = json.loads((catalog.WEIGHTS / catalog.CARD).read_text(encoding="utf-8"))
    network = small_network(onnx, card)
    onnx.save(network, str(folder / catalog.NETWORK))
    card["sha256"] = hashlib.sha256((folder / catalog.NETWORK).read_bytes()).hexdigest()
    (folder / catalog.CARD).write_text(json.dumps(card), encoding="utf-8")
    shutil.copyfile(catalog.WEIGHTS / catalog.TOKENIZER, folder / catalog.TOKENIZER)


def small_network(onnx, card):
    """Every word hangs on the one before it, has the first tag of each list, and heads a claim as likely as not."""
    make, number = onnx.helper, onnx.TensorProto
    inputs = ["input_ids", "shapes", "attention_mask", "word_index", "word_mask"]
    outputs = {"upos": number.INT32, "xpos": number.INT32, "lemma": number.INT32, "heads": number.INT32}
    outputs |= {"head_scores": number.FLOAT, "rels": number.INT32, "mentions": number.FLOAT}
    outputs |= {"sentence": number.FLOAT, "claims": number.FLOAT, "telling": number.FLOAT}
    constants = {
        "one": make.make_tensor("one", number.INT64, [1], [1]),
        "axis": make.make_tensor("axis", number.INT64, [], [1]),
        "last": make.make_tensor("last", number.INT64, [1], [2]),
        "half": make.make_tensor("half", number.FLOAT, [1], [0.5]),
        "three": make.make_tensor("three", number.INT32, [3], [0, 0, 0]),
        "tags": make.make_tensor("tags", number.FLOAT, [len(card["mention"])], [1.0] + [0.0] * 14),
        "vector": make.make_tensor("vector", number.FLOAT, [96], [0.25] * 96),
        "unit": make.make_tensor("unit", number.FLOAT, [384], [1.0] + [0.0] * 383),
        "first": make.make_tensor("first", number.INT64, [1], [0]),
    }
    nodes = [
        make.make_node("CumSum", ["word_mask", "axis"], ["counted"]),
        make.make_node("Sub", ["counted", "one"], ["before"]),
        make.make_node("Cast", ["before"], ["head"], to=number.INT32),
        make.make_node("Sub", ["head", "head"], ["none"]),
        *(make.make_node("Identity", ["none"], [name]) for name in ("upos", "xpos", "lemma")),
        make.make_node("Unsqueeze", ["head", "last"], ["head_of"]),
        make.make_node("Add", ["head_of", "three"], ["heads"]),
        make.make_node("Sub", ["heads", "heads"], ["rels"]),
        make.make_node("Cast", ["rels"], ["head_scores"], to=number.FLOAT),
        make.make_node("Cast", ["none"], ["zero"], to=number.FLOAT),
        make.make_node("Add", ["zero", "half"], ["telling"]),
        make.make_node("Unsqueeze", ["zero", "last"], ["zeros"]),
        make.make_node("Add", ["zeros", "tags"], ["mentions"]),
        make.make_node("Add", ["zeros", "vector"], ["claims"]),
        make.make_node("Gather", ["zero", "first"], ["begin"], axis=1),
        make.make_node("Add", ["begin", "unit"], ["sentence"]),
    ]
    graph = make.make_graph(
        nodes,
        "small",
        [make.make_tensor_value_info(name, number.INT64, [None, None]) for name in inputs],
        [make.make_tensor_value_info(name, kind, None) for name, kind in outputs.items()],
        list(constants.values()),
    )
    return make.make_model(graph, opset_imports=[make.make_opsetid("", 17)], ir_version=8)
