"""Records in tables."""

from dataclasses import fields, is_dataclass
from typing import get_args, get_origin, get_type_hints

import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon import records
from rashomon.records import Claim, Dispute, Position, Rejected
from rashomon.storage.schema import from_arrow, table_name, to_arrow
from rashomon.storage.tables import write_tables

RECORDS = [r for r in vars(records).values() if isinstance(r, type) and is_dataclass(r)]
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SCALARS = {
    str: TEXT,
    int: st.integers(-(2**40), 2**40),
    float: st.floats(allow_nan=False),
    bool: st.booleans(),
    bytes: st.binary(max_size=8),
}


def anything(hint):
    if get_origin(hint) is list:
        return st.lists(anything(get_args(hint)[0]), max_size=3)
    if is_dataclass(hint):
        return st.builds(hint, **{f.name: anything(get_type_hints(hint)[f.name]) for f in fields(hint)})
    if type(None) in get_args(hint):
        return st.none() | anything(next(a for a in get_args(hint) if a is not type(None)))
    return SCALARS[hint]


@pytest.mark.parametrize("record", RECORDS, ids=lambda r: r.__name__)
def test_every_record_survives_a_trip_through_arrow(record):
    @settings(max_examples=15, deadline=None)
    @given(st.lists(anything(record), max_size=3))
    def survives(rows):
        assert list(from_arrow(record, to_arrow(record, rows))) == rows

    survives()


def test_a_table_is_named_after_its_record():
    assert table_name(records.StoryMember) == "story_member"


def test_a_table_on_disk_holds_the_rows_and_the_manifest_counts_them(tmp_path):
    dispute = Dispute(
        story_id="s",
        id="d",
        fact_id="f",
        kind="figure",
        question="?",
        reading="conflict",
        because="why",
        positions=[Position(value="3", claims=["c"])],
    )
    write_tables(tmp_path, {Dispute: [dispute], Claim: [], Rejected: []}, {"version": "0"})
    assert list(from_arrow(Dispute, pq.read_table(tmp_path / "dispute.parquet"))) == [dispute]
    assert '"dispute": 1' in (tmp_path / "manifest.json").read_text()
