import pytest
from trees import make_tree

from rashomon.stages.write.syntax import phrase

AGO = (
    "Ten|NUM|2|nummod days|NOUN|3|obl ago|ADV|6|advmod the|DET|6|det worst|ADJ|6|amod storm|NOUN|7|nsubj "
    "struck|VERB|0|root .|PUNCT|7|punct"
)
ALL = "All|DET|3|det:predet the|DET|3|det boats|NOUN|4|nsubj sank|VERB|0|root .|PUNCT|4|punct"


@pytest.mark.parametrize(
    ("text", "row", "head", "expected"),
    [
        ("Ten days ago the worst storm struck.", AGO, 5, "the worst storm"),
        ("All the boats sank.", ALL, 2, "All the boats"),
    ],
)
def test_when_it_happened_is_no_part_of_who_did_it(text, row, head, expected):
    start, stop = phrase(make_tree(text, row), head)
    assert text[start:stop] == expected
