"""exports.formats: what is written is read back by other people's libraries, and says what the record says."""

import csv
import io
import json
from pathlib import Path

import pytest
from envoys import ARTICLES, envoys_story
from hypothesis import given
from hypothesis import strategies as st

from rashomon.cli import main
from rashomon.exports.codebook import PAGE, codebook
from rashomon.exports.folder import write_folder
from rashomon.exports.formats import cells, gdelt, geojson, graphml, polecat, stix, ucdp
from rashomon.exports.formats.coded import coded_events
from rashomon.exports.formats.table import FORMATS, Format
from rashomon.exports.relations import UnknownActorError, relation
from rashomon.exports.stored import Stored, UnreadableError, parsed, read_stored
from rashomon.storage.project import Project

EVENTS = {"SANCTION": "happened", "SUPPORT": "happened", "THREATEN": "threatened"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    out = tmp_path_factory.mktemp("envoys")
    write_folder(out, [envoys_story()], [], ARTICLES)
    return out


@pytest.fixture(scope="module")
def stories(folder):
    return read_stored(folder)


@pytest.fixture(scope="module")
def files(stories):
    """Every file of every format but Parquet by name."""
    return {n: b for name, f in FORMATS.items() if f.write and not f.needs for n, b in f.write(stories).items()}


def rows_of(content):
    return [line.split("\t") for line in content.decode().splitlines()]


def test_the_same_record_gives_the_same_bytes(stories, files):
    again = {n: b for name, f in FORMATS.items() if f.write and not f.needs for n, b in f.write(stories).items()}
    assert again == files


def test_a_table_with_tabs_has_as_many_cells_in_every_row(files):
    for name, width in (("polecat.tsv", 40), ("gdelt.export.tsv", 61), ("gdelt.mentions.tsv", 16)):
        rows = rows_of(files[name])
        assert rows
        assert {len(row) for row in rows} == {width}, name
    assert (len(polecat.COLUMNS), len(gdelt.EVENTS), len(gdelt.MENTIONS)) == (40, 61, 16)


def test_polecat_names_types_and_parties_and_leaves_out_what_is_only_alleged(files):
    head, *rows = rows_of(files["polecat.tsv"])
    told = [dict(zip(head, row, strict=True)) for row in rows]
    assert {(r["Event Type"], r["Event Mode"]) for r in told} == {
        ("SANCTION", "expel"),
        ("ASSAULT", "explosives"),
        ("THREATEN", "restrict"),
        ("SUPPORT", "None"),
    }
    expelled = next(r for r in told if r["Event Type"] == "SANCTION")
    assert (expelled["Actor Country"], expelled["Recipient COW"], expelled["Intensity"]) == ("NOR", "380", "-5.5")
    assert (expelled["Event Date"], expelled["Quad Code"]) == ("2031-05-03", "MATERIAL CONFLICT")
    assert expelled["Latitude"] == "None"


def test_gdelt_counts_a_happening_once_and_its_mentions_apart(files):
    events, mentions = rows_of(files["gdelt.export.tsv"]), rows_of(files["gdelt.mentions.tsv"])
    names = [c.name for c in gdelt.EVENTS]
    expelled = next(r for r in events if r[names.index("EventRootCode")] == "16")
    assert expelled[names.index("NumArticles")] == "2"
    assert sum(m[0] == expelled[0] for m in mentions) == 2
    assert len({r[0] for r in events}) == len(events) == 4
    assert expelled[names.index("SQLDATE")] == "20310503"


def test_ucdp_has_best_high_and_low_and_whose_word_it_is(files):
    (row,) = csv.DictReader(io.StringIO(files["ucdp.csv"].decode()))
    assert {row["best"], row["high"], row["low"]} == {"11", "14"}
    assert (row["high"], row["low"]) == ("14", "11")
    assert row["source_original"] == "police"
    assert (row["where_prec"], row["date_prec"], row["latitude"]) == ("1", "1", "59.5")
    assert row["priogrid_gid"] == str(ucdp.grid_cell(59.5, 10.25))
    assert ucdp.grid_cell(-90, -180) == 1
    assert ucdp.grid_cell(90, 180) == 259200


def test_csv_reads_back_whatever_the_texts_hold(files):
    claims = list(csv.DictReader(io.StringIO(files["claims.csv"].decode())))
    assert {"=Norland expelled", "Norland expelled two envoys of Sudmark on 3 May"} & {c["words"][:47] for c in claims}
    for name, content in files.items():
        if name.endswith(".csv"):
            rows = list(csv.reader(io.StringIO(content.decode())))
            assert {len(r) for r in rows} == {len(rows[0])}, name


POLECAT = """Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW
Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country
Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID
Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source
Publication Date|Story People|Story Organizations|Story Locations|Language|Version"""
"""The columns of the published data, in their order (Halterman et al., POLECAT, doi:10.7910/DVN/AJGVIT)."""


def test_pandas_reads_the_tables_of_other_coders_with_the_types_that_their_codebooks_give(files):
    pandas = pytest.importorskip("pandas")

    def read(name, **options):
        return pandas.read_csv(io.BytesIO(files[name]), sep="\t", quoting=csv.QUOTE_NONE, **options)

    table = read("polecat.tsv", keep_default_na=False)
    assert list(table.columns) == POLECAT.replace("\n", "|").split("|")
    assert table["Intensity"].astype(float).between(-10, 10).all()
    assert pandas.to_datetime(table["Event Date"], format="%Y-%m-%d").dt.year.eq(2031).all()
    assert table["Event ID"].is_unique

    whole = ["SQLDATE", "MonthYear", "Year", "IsRootEvent", "QuadClass", "NumMentions", "NumSources", "NumArticles"]
    events = read("gdelt.export.tsv", header=None, names=[c.name for c in gdelt.EVENTS], dtype={"EventCode": str})
    assert (events[[*whole, "GLOBALEVENTID", "DATEADDED"]].dtypes == "int64").all()
    assert events["GoldsteinScale"].between(-10, 10).all()
    assert events["QuadClass"].between(1, 4).all()
    assert (events["Year"] == events["SQLDATE"] // 10000).all()
    mentions = read("gdelt.mentions.tsv", header=None, names=[c.name for c in gdelt.MENTIONS])
    assert set(mentions["GLOBALEVENTID"]) <= set(events["GLOBALEVENTID"])
    assert mentions["MentionType"].between(1, 6).all()
    assert mentions["InRawText"].isin([0, 1]).all()
    assert mentions["SentenceID"].ge(1).all()

    deaths = pandas.read_csv(io.BytesIO(files["ucdp.csv"]))
    assert (deaths[["year", "best", "high", "low"]].dtypes == "int64").all()
    assert deaths["type_of_violence"].dropna().isin([1, 2, 3]).all()  # blank where no side is named
    assert (deaths["low"] <= deaths["best"]).all()
    assert (deaths["best"] <= deaths["high"]).all()
    assert deaths["where_prec"].between(1, 7).all()
    assert deaths["date_prec"].between(1, 5).all()


def test_geojson_never_puts_a_pin_for_a_country(files):
    schema = pytest.importorskip("geojson")
    found = schema.loads(files["places.geojson"])
    assert found.is_valid
    by_name = {f["properties"]["name"]: f for f in found["features"]}
    assert by_name["Karst"]["geometry"]["coordinates"] == [10.25, 59.5]
    assert by_name["Norland"]["geometry"] is None
    assert by_name["Karst"]["properties"]["events"][0]["plover"] == "ASSAULT"


def test_networkx_reads_the_graph(files):
    networkx = pytest.importorskip("networkx")
    graph = networkx.parse_graphml(files["graph.graphml"].decode(), force_multigraph=True)
    names = networkx.get_node_attributes(graph, "name")
    edges = {(names[a], names[b], d["plover"], d["status"]) for a, b, d in graph.edges(data=True)}
    assert ("Norland", "Sudmark", "SANCTION", "happened") in edges
    assert ("Norland", "Sudmark", "ASSAULT", "alleged") in edges
    assert len(graph.edges) == 4


def test_stix2_reads_the_bundle_strictly(files):
    stix2 = pytest.importorskip("stix2")
    bundle = stix2.parse(files["stix.json"].decode(), allow_custom=False)
    kinds = [o.type for o in bundle.objects]
    assert kinds.count("incident") == 5
    assert {"identity", "location", "note", "relationship", "report"} <= set(kinds)
    known = {o.id for o in bundle.objects}
    for thing in bundle.objects:
        refs = [*thing.get("object_refs", []), thing.get("source_ref"), thing.get("target_ref")]
        assert {r for r in refs if r} <= known
    (place,) = [o for o in bundle.objects if o.type == "location"]
    assert (place.name, place.latitude) == ("Karst", 59.5)
    assert stix.stamp("2031-05-06T08:30") == "2031-05-06T08:30:00.000Z"


def test_followthemoney_reads_entities_and_statements(files):
    pytest.importorskip("followthemoney")
    from followthemoney import model
    from followthemoney.proxy import EntityProxy
    from followthemoney.statement import Statement

    rows = [json.loads(line) for line in files["entities.ftm.jsonl"].splitlines()]
    made = {row["id"]: EntityProxy.from_dict(row, cleaned=False) for row in rows}
    for row in rows:
        kept = {p: set(v) for p, v in made[row["id"]].to_dict()["properties"].items()}
        assert {p: set(v) for p, v in row["properties"].items()} == kept, row["schema"]
        assert model.get(row["schema"]) is not None
    event = next(e for e in made.values() if e.schema.name == "Event" and "SANCTION" in e.get("keywords"))
    assert {made[i].caption for i in event.get("involved")} == {"Norland", "Sudmark"}
    assert {made[i].schema.name for i in event.get("proof")} == {"Article"}
    told = [Statement.from_dict(json.loads(line)) for line in files["statements.ftm.jsonl"].splitlines()]
    assert {(s.entity_id, s.prop, s.value) for s in told if s.prop != "id"} == {
        (i, p, v) for i, e in made.items() for p, v in e.itervalues() for p in [p.name]
    }
    assert len({s.id for s in told}) == len(told)


def test_rdflib_reads_where_every_fact_comes_from(files, stories):
    rdflib = pytest.importorskip("rdflib")
    graph = rdflib.Graph().parse(data=files["prov.jsonld"].decode(), format="json-ld")
    prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
    dossier = stories[0].dossier
    quoted = {(str(s), str(o)) for s, o in graph.subject_objects(prov.wasQuotedFrom)}
    assert len(quoted) == len(dossier["claims"])
    assert any(o == "https://gazette.example/1?a=b&c=d" for _, o in quoted)
    primary = {str(graph.value(o, rdflib.RDFS.label)) for o in graph.objects(None, prov.hadPrimarySource)}
    assert "police" in primary


def test_claims_are_claims_with_appearances_and_never_reviews(files):
    rdflib = pytest.importorskip("rdflib")
    content = files["claims.jsonld"].decode()
    assert "ClaimReview" not in content
    page = json.loads(content)
    assert page["@context"] == "https://schema.org"
    local = page | {"@context": {"@vocab": "https://schema.org/"}}
    graph = rdflib.Graph().parse(data=json.dumps(local), format="json-ld")
    schema = rdflib.Namespace("https://schema.org/")
    claims = list(graph.subjects(rdflib.RDF.type, schema.Claim))
    assert len(claims) == 5
    assert all(list(graph.objects(c, schema.appearance)) for c in claims)


def test_annotations_find_the_same_words_both_ways(files, stories):
    texts = stories[0].texts
    uris = {a["uri"]: a["id"] for a in stories[0].dossier["articles"]}
    for item in json.loads(files["annotations.jsonld"])["items"]:
        quoted, at = item["target"]["selector"]
        text = texts[uris.get(item["target"]["source"], item["target"]["source"].rsplit(":", 1)[-1])]
        assert text[at["start"] : at["end"]] == quoted["exact"]
        assert quoted["prefix"] + quoted["exact"] + quoted["suffix"] in text


def test_rdflib_reads_the_annotations_by_the_terms_of_the_web_annotation_model(files):
    rdflib = pytest.importorskip("rdflib")
    terms = {
        "oa": "http://www.w3.org/ns/oa#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "@vocab": "http://www.w3.org/ns/oa#",
        "id": "@id",
        "type": "@type",
        "items": "http://www.w3.org/ns/activitystreams#items",
        "body": "oa:hasBody",
        "target": "oa:hasTarget",
        "source": {"@id": "oa:hasSource", "@type": "@id"},
        "selector": "oa:hasSelector",
        "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
        "value": "rdf:value",
    }
    page = json.loads(files["annotations.jsonld"])
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    graph = rdflib.Graph().parse(data=json.dumps(page | {"@context": terms}), format="json-ld")
    oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
    notes = list(graph.subjects(rdflib.RDF.type, oa.Annotation))
    assert len(notes) == len(page["items"])
    for note in notes:  # the model asks for one target at least; a position has a start and an end
        (target,) = graph.objects(note, oa.hasTarget)
        kinds = {graph.value(s, rdflib.RDF.type) for s in graph.objects(target, oa.hasSelector)}
        assert kinds == {oa.TextQuoteSelector, oa.TextPositionSelector}


def test_plover_lines_keep_the_status_and_the_sentences(files):
    rows = [json.loads(line) for line in files["plover.jsonl"].splitlines()]
    assert sorted(r["status"] for r in rows) == ["alleged", "happened", "happened", "happened", "threatened"]
    expelled = next(r for r in rows if r["event"] == ["SANCTION"])
    assert (expelled["actor"][0]["code"], expelled["quad_code"], expelled["event_scale"]) == ("NOR", 4, -5.5)
    assert len(expelled["text_info"]["spans"]) == 2
    assert expelled["text"].startswith("Norland expelled")


def test_the_timeline_escapes_what_reports_wrote_and_keeps_a_month_a_month(files):
    page = json.loads(files["timeline.json"])
    dates = [slide["start_date"] for slide in page["events"]]
    assert {"year": 2031, "month": 3} in dates
    assert all(set(d) <= {"year", "month", "day", "hour", "minute"} for d in dates)
    assert "<old>" not in files["timeline.json"].decode()


def test_parquet_tables_hold_what_the_csv_files_hold(stories, files):
    pq = pytest.importorskip("pyarrow.parquet")
    for name, content in FORMATS["parquet"].write(stories).items():
        table = pq.read_table(io.BytesIO(content))
        rows = list(csv.reader(io.StringIO(files[name.replace(".parquet", ".csv")].decode())))
        assert table.column_names == rows[0]
        assert table.num_rows == len(rows) - 1
    facts = pq.read_table(io.BytesIO(FORMATS["parquet"].write(stories)["facts.parquet"])).to_pylist()
    assert facts[0]["told_by"] == [a.article_id for a in ARTICLES]


@given(st.text())
def test_no_text_breaks_a_row(text):
    written = cells.tsv((cells.Column("a", "", lambda v: v), cells.Column("b", "", lambda v: [v, v])), [text])
    assert [line.count("\t") for line in written.decode().split("\n")] == [1, 1, 0]
    assert len(written.decode().splitlines()) == 2
    read = list(
        csv.reader(io.StringIO(cells.comma_separated((cells.Column("a", "", lambda v: v),) * 2, [text]).decode()))
    )
    assert [len(r) for r in read] == [2, 2]


@given(st.text())
def test_any_text_makes_json_that_is_utf_8(text):
    assert json.loads(cells.json_file({"a": text})) == {"a": text}


def test_the_command_writes_one_file_or_a_folder(folder, tmp_path, capsysbinary):
    assert main(["export", str(folder), "--format", "polecat"]) == 0
    assert capsysbinary.readouterr().out.startswith(b"Event ID\t")
    assert main(["export", str(folder), "--format", "stix", "--out", str(tmp_path / "b.json")]) == 0
    assert json.loads((tmp_path / "b.json").read_bytes())["type"] == "bundle"
    assert main(["export", str(folder), "--format", "gdelt", "--out", str(tmp_path / "g")]) == 0
    assert sorted(p.name for p in (tmp_path / "g").iterdir()) == ["gdelt.export.tsv", "gdelt.mentions.tsv"]
    assert main(["export", str(folder), "--format", "gdelt"]) == 2
    assert b"--out" in capsysbinary.readouterr().err


def test_a_project_is_exported_as_a_folder_is(tmp_path, capsysbinary, files):
    project = Project.create(tmp_path / "project")
    project.put_dossier("made", envoys_story())
    project.close()
    assert main(["export", str(tmp_path / "project"), "--format", "polecat"]) == 0
    told = capsysbinary.readouterr().out.splitlines()
    assert len(told) == len(files["polecat.tsv"].splitlines())


def test_wrong_formats_and_folders_are_one_clear_line(folder, tmp_path, capsys):
    assert main(["export", str(folder), "--format", "xls"]) == 2
    assert "polecat" in capsys.readouterr().err
    assert main(["export", str(tmp_path), "--format", "stix"]) == 1
    assert "no dossier.json" in capsys.readouterr().err


def test_a_format_may_write_its_folder_itself(folder, tmp_path, monkeypatch):
    def pages(stories, out: Path):
        out.mkdir()
        (out / "index.html").write_text(str(len(stories)))

    monkeypatch.setitem(FORMATS, "pages", Format("pages", folder=pages))
    assert main(["export", str(folder), "--format", "pages", "--out", str(tmp_path / "site")]) == 0
    assert (tmp_path / "site" / "index.html").read_text() == "1"


def test_an_older_record_without_sides_or_status_is_exported_too(stories, folder, tmp_path):
    dossier = json.loads(json.dumps(stories[0].dossier))
    for event in dossier["events"]:
        for key in "quad status claims denials precision told article start stop sides".split():
            del event[key]
    (tmp_path / "dossier.json").write_text(json.dumps(dossier))
    for name, one in FORMATS.items():
        assert one.write is None or one.write(read_stored(tmp_path)), name
    assert {e.status for e in coded_events(read_stored(tmp_path))} == {"happened"}


EDITS = st.dictionaries(
    st.sampled_from("plover mode status from to place actor recipient precision score quad sides told id".split()),
    st.none()
    | st.text(max_size=12)
    | st.sampled_from(["FIGHT", "2031-02-31", "2031", "9999-12-31"])
    | st.floats(-9, 9),
    max_size=4,
)


@given(EDITS)
def test_an_edited_event_is_exported_or_refused_in_one_line(edits):
    dossier = json.loads(envoys_story().json)
    dossier["events"][0] |= edits
    refusal = ""
    try:
        row = parsed(json.dumps(dossier).encode(), "edited")
        stories = [Stored(Path("edited"), row, {a.article_id: a.text for a in ARTICLES})]
        for one in FORMATS.values():
            assert one.write is None or one.needs or one.write(stories)
        relation(stories, "Norland", "Sudmark")
    except (UnreadableError, UnknownActorError) as error:
        refusal = str(error)
    assert len(refusal.splitlines()) <= 1


def test_an_older_type_is_read_as_what_the_codebook_made_of_it(stories):
    dossier = json.loads(json.dumps(stories[0].dossier))
    dossier["events"][0]["plover"] = "FIGHT"
    assert "ASSAULT" in {e.type for e in coded_events([Stored(stories[0].path, dossier, {})])}


def test_every_format_and_column_is_in_the_codebook_and_the_page_is_current():
    page = codebook()
    assert Path(PAGE).read_text(encoding="utf-8") == page
    for name in FORMATS:
        assert f"`{name}`" in page
    for column in (*polecat.COLUMNS, *gdelt.EVENTS, *ucdp.COLUMNS):
        assert column.name in page
    for key in (*graphml.NODE, *graphml.EDGE):
        assert key.name in page
    assert geojson.write([]) == {"places.geojson": cells.json_file({"type": "FeatureCollection", "features": []})}
