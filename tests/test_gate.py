import json

import pytest

from evals import gate


@pytest.fixture
def floors(tmp_path, monkeypatch):
    """A floors file of its own, one answer key and one figure."""
    path = tmp_path / "floors.json"
    path.write_text(json.dumps({"gold": {"a.json": "1"}, "floors": {"stories/a/quotes.f1": 0.8}}), encoding="utf-8")
    monkeypatch.setattr(gate, "FLOORS", path)
    monkeypatch.setattr(gate, "gold_hashes", lambda: {"a.json": "1"})

    def run(figure, *options, name="stories/a/quotes.f1"):
        monkeypatch.setattr(gate, "figures", lambda: {name: figure})
        monkeypatch.setattr("sys.argv", ["gate", *options])
        return gate.main(), json.loads(path.read_text(encoding="utf-8"))["floors"]

    return run


@pytest.mark.parametrize(("figure", "status"), [(0.9, 0), (0.8, 0), (0.71, 0), (0.69, 1), (0.0, 1)])
def test_a_figure_below_its_floor_fails_the_gate(floors, figure, status):
    assert floors(figure)[0] == status


@pytest.mark.parametrize(
    ("name", "low"),
    [("stories/a/quotes.f1", 0.9), ("stories/mean of real/quotes.f1", 0.97), ("reader/EWT dev/UPOS", 0.95)],
)
def test_a_mean_may_move_less_than_one_story(name, low):
    assert gate.fallen({name: 1.0}, {name: low + 0.001}) == []
    assert gate.fallen({name: 1.0}, {name: low - 0.001}) != []


def test_raising_lifts_a_floor_to_the_figure_reached(floors):
    assert floors(0.9, "--raise") == (0, {"stories/a/quotes.f1": 0.9})


def test_raising_never_lowers_a_floor(floors):
    assert floors(0.5, "--raise") == (1, {"stories/a/quotes.f1": 0.8})


def test_a_plain_run_leaves_the_floors_alone(floors):
    assert floors(0.9)[1] == {"stories/a/quotes.f1": 0.8}


def test_a_floor_whose_story_is_not_at_hand_waits(floors):
    assert floors(0.9, name="stories/example/quotes.f1")[0] == 0


def test_a_changed_answer_key_fails_the_gate_and_is_named(floors, monkeypatch, capsys):
    monkeypatch.setattr(gate, "gold_hashes", lambda: {"a.json": "2"})
    assert floors(0.9)[0] == 1
    assert "a.json: the answer key changed" in capsys.readouterr().out
