"""Article text → spans that are furniture of the page, each with the signals that spoke for it.

Segments are weighed one by one and then read as a sequence: keeping and dropping are two states, and changing from one
to the other has a price that is highest within a line and lowest across a blank line (Viterbi's algorithm, 1967). So
a donation appeal goes whole although some of its paragraphs read like news, and one odd sentence inside a report stays.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.language.boilerplate_weights import BIAS, WEIGHTS
from rashomon.stages.acquire.segments import Segment
from rashomon.stages.acquire.signals import Signals

MOST_REASONS = 3  # of one passage that are told


@dataclass(frozen=True)
class Span:
    """A stretch of the text that is not the article, why, and the signals that weighed most."""

    start: int
    stop: int
    why: str  # boilerplate | repeat | title
    because: tuple[str, ...] = ()


@dataclass(frozen=True)
class Prices:
    """What changing between keeping and dropping costs, in log odds."""

    within_line: float = 5.0
    new_line: float = 0.4
    blank_line: float = 0.5
    caution: float = 0.0  # added to what speaks for keeping: a lost sentence is worse than a kept line of furniture


def weigh_signals(signals: Signals, weights: Mapping[str, float] = WEIGHTS, bias: float = BIAS) -> float:
    """The log odds that a segment with these signals is furniture."""
    return bias + sum(weights.get(name, 0.0) * value for name, value in signals.items())


def choose_dropped(segments: Sequence[Segment], odds: Sequence[float], prices: Prices) -> list[bool]:
    """The cheapest way to read the segments as kept and dropped stretches."""
    price = (prices.within_line, prices.new_line, prices.blank_line)
    keep, drop = 0.0, 0.0  # the score of the best reading that ends in either state
    came_from: list[tuple[bool, bool]] = []  # for (keep, drop): was the segment before dropped?
    for n, (segment, odd) in enumerate(zip(segments, odds, strict=True)):
        change = price[segment.gap] if n else 0.0
        from_drop, from_keep = drop - change > keep, keep - change > drop
        came_from.append((from_drop, not from_keep))
        keep, drop = (
            max(keep, drop - change),
            max(drop, keep - change) + odd - prices.caution,
        )
    state, dropped = drop > keep, []
    for back in reversed(came_from):
        dropped.append(state)
        state = back[state]
    return dropped[::-1]


def name_reasons(signals: Signals) -> tuple[str, ...]:
    """The signals that weighed most for dropping, heaviest first."""
    weighed = sorted(
        ((WEIGHTS.get(n, 0.0) * v, n) for n, v in signals.items() if v), key=lambda pair: (-pair[0], pair[1])
    )
    return tuple(name for weight, name in weighed[:MOST_REASONS] if weight > 0)


def join_spans(segments: Sequence[Segment], dropped: Sequence[bool], signals: Sequence[Signals]) -> list[Span]:
    """Neighbouring dropped segments as one span."""
    spans: list[Span] = []
    for n, (segment, is_dropped) in enumerate(zip(segments, dropped, strict=True)):
        if not is_dropped:
            continue
        if spans and n and dropped[n - 1]:
            spans[-1] = Span(spans[-1].start, segment.stop, "boilerplate", spans[-1].because)
        else:
            spans.append(Span(segment.start, segment.stop, "boilerplate", name_reasons(signals[n])))
    return spans
