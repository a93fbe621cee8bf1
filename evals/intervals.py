"""Bootstrap intervals of figures that are ratios of counts."""

from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np

DRAWS = 500
Figure = Callable[[Counter[str]], float]


def interval(parts: Sequence[Counter[str]], figure: Figure) -> tuple[float, float]:
    """The middle 95 % of a figure over redrawn parts (sentences, documents); `parts` hold what each adds to it."""
    names = sorted({n for p in parts for n in p})
    table = np.array([[p[n] for n in names] for p in parts], dtype=np.float64)
    draw = np.random.default_rng(0)
    drawn = []
    for _ in range(DRAWS):
        weights = np.bincount(draw.integers(0, len(parts), len(parts)), minlength=len(parts))
        drawn.append(figure(Counter(dict(zip(names, (weights @ table).tolist(), strict=True)))))
    low, high = np.percentile(drawn, [2.5, 97.5])
    return float(low), float(high)


def f1(right: str, gold: str, found: str) -> Figure:
    """The F1 of three counts; 0 where there is nothing."""
    return lambda c: 2 * c[right] / (c[gold] + c[found]) if c[gold] + c[found] else 0.0


def share(part: str, whole: str) -> Figure:
    """One count over another; 0 where there is nothing."""
    return lambda c: c[part] / c[whole] if c[whole] else 0.0


def shown(parts: Sequence[Counter[str]], figure: Figure) -> str:
    """A figure with its interval."""
    low, high = interval(parts, figure)
    return f"{figure(sum(parts, Counter[str]())):.3f} [{low:.3f}, {high:.3f}]"
