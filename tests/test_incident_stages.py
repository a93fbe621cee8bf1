"""MUC-4's templates as incidents with a stage, and its capitals as a reader is shown them."""

from evals.incident_stages import in_small_letters, told


def template(stage, kind="BOMBING"):
    return {
        "INCIDENT: STAGE OF EXECUTION": [stage],
        "INCIDENT: TYPE": [kind],
        "PHYS TGT: ID": ['"THE MILL" / "A MILL"'],
    }


def test_only_incidents_of_one_stage_and_a_known_type_are_told():
    row = {
        "id": "d1",
        "templates": [
            template("ATTEMPTED"),
            template("ACCOMPLISHED / ATTEMPTED"),
            template("ACCOMPLISHED", "FORCED WORK STOPPAGE"),
        ],
    }
    assert list(told(row)) == [(("d1", 0), "ATTEMPTED", "BOMBING", ("THE MILL", "A MILL"))]


def test_capitals_become_small_letters_but_for_the_first():
    text = "X. THE MILL BURNT."
    assert in_small_letters(text, 3, len(text)) == ["The", "mill", "burnt", "."]
