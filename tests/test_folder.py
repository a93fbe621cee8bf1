"""exports.folder: a story's folder is there whole, or as it was before."""

import json

import pytest
from compared import compare

from rashomon.exports import folder
from rashomon.records import Article, Dossier, Rejected
from tests.builders import make_article

ACCOUNTS = (
    (
        "Harbour Post",
        "2031-05-06",
        "A kiln burst at the Orrin brickworks on Monday, killing two men, the fire brigade said.\r\nThe works “Orrin” "
        "employ 140 people.",
    ),
    ("Northern Ledger", "2031-05-06", "Two men died at the Orrin brickworks on Monday when a kiln burst. It was old."),
)


@pytest.fixture(scope="module")
def tables():
    return compare(*ACCOUNTS)


def write(out, tables, rejected=()):
    folder.write_folder(out, tables[Dossier], rejected, tables[Article])
    [dossier] = tables[Dossier]
    return out / dossier.story_id


def files(place):
    return {str(p.relative_to(place)): p.read_bytes() for p in place.rglob("*") if p.is_file()}


def test_a_story_is_its_dossier_its_page_and_its_texts(tmp_path, tables):
    place = write(tmp_path, tables)
    texts = {f"texts/{a.article_id}.txt": a.text.encode() for a in tables[Article]}
    assert files(place).keys() == {"dossier.json", "report.html", *texts}
    assert {name: files(place)[name] for name in texts} == texts
    assert json.loads(files(place)["dossier.json"]) == json.loads(tables[Dossier][0].json)


def test_the_index_leads_to_every_story_and_names_what_was_rejected(tmp_path, tables):
    rejected = [
        Rejected(uri="z.txt", stage="clean", reason="too short"),
        Rejected(uri="b.html", stage="sources", reason="holds no article"),
    ]
    place = write(tmp_path, tables, rejected)
    index = json.loads((tmp_path / "index.json").read_text(encoding="utf-8"))
    assert index["rejected"] == [
        {"uri": "b.html", "reason": "holds no article"},
        {"uri": "z.txt", "reason": "too short"},
    ]
    [story] = index["stories"]
    assert (tmp_path / story["path"]) in (place, place / "dossier.json")
    assert {a["uri"] for a in story["articles"]} == {a.uri for a in tables[Article]}


def test_an_index_is_written_though_nothing_could_be_read(tmp_path):
    folder.write_folder(tmp_path / "new" / "out", [], [Rejected(uri="a", stage="clean", reason="why")], [])
    index = json.loads((tmp_path / "new" / "out" / "index.json").read_text(encoding="utf-8"))
    assert index == {"format": "rashomon-index/1", "stories": [], "rejected": [{"uri": "a", "reason": "why"}]}


def test_an_older_folder_is_replaced_whole(tmp_path, tables):
    [dossier] = tables[Dossier]
    older = tmp_path / dossier.story_id
    (older / "texts").mkdir(parents=True)
    for name in ("dossier.json", "left_over.json", "texts/left_over.txt"):
        (older / name).write_text("old")
    write(tmp_path, tables)
    write(tmp_path / "fresh", tables)
    assert files(older) == files(tmp_path / "fresh" / dossier.story_id)
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_whoever_is_interrupted_leaves_no_half_story(tmp_path, tables, monkeypatch, error):
    def interrupted(*_):
        raise error

    monkeypatch.setattr(folder, "render", interrupted)
    with pytest.raises(error):
        write(tmp_path, tables)
    assert files(tmp_path) == {}


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_whoever_is_interrupted_leaves_an_older_story_as_it_was(tmp_path, tables, monkeypatch, error):
    place = write(tmp_path, tables)
    before = files(tmp_path)

    def interrupted(*_):
        raise error

    monkeypatch.setattr(folder, "render", interrupted)
    with pytest.raises(error):
        write(tmp_path, tables)
    assert files(tmp_path) == before
    assert place.is_dir()


def test_an_older_story_comes_back_where_the_new_one_cannot_be_moved_in(tmp_path, tables, monkeypatch):
    write(tmp_path, tables)
    before = files(tmp_path)
    move = folder.Path.rename

    def refused(path, target):
        if path.name.endswith(".part"):
            raise OSError("the disk is full")
        return move(path, target)

    monkeypatch.setattr(folder.Path, "rename", refused)
    with pytest.raises(OSError, match="full"):
        write(tmp_path, tables)
    assert files(tmp_path) == before


@pytest.mark.parametrize("name", ["../outside", "/etc/passwd", "a/b", "..", ".hidden", "", "a\x00b", "é", "x" * 200])
def test_an_id_cannot_lead_out_of_the_folder(tmp_path, name):
    plain = folder.folder_name(name)
    assert (tmp_path / plain).resolve().parent == tmp_path.resolve()
    assert plain != name
    assert folder.folder_name(plain) == plain


def test_a_text_is_written_as_it_came_though_utf8_cannot_hold_it(tmp_path):
    text = make_article("one\r\ntwo \ud800 three").text
    folder.write_text(tmp_path / "text.txt", text)
    assert (tmp_path / "text.txt").read_bytes().decode("utf-8", "surrogatepass") == text
