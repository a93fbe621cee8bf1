"""Evidence for pairs → how likely any two articles of their collection are of one story.

In a folder of one happening's reports nearly all pairs are of one story, in a day's mixed news one in some thousands.
What the words of two articles say must be weighed against that, or every two texts on one subject become a story.
"""

import numpy as np

from rashomon.stages.group.weights import Doubles

STEPS, NEAR = 100, 1e-4  # at most so many, until the log-odds move by less
HALF_A_PAIR = 0.5  # what is taken as seen beforehand, an even chance, so that nothing is ever quite sure
MOST = 3.0  # log-odds: of a few articles all may be of one story, which their words cannot prove


def log_odds(evidence: Doubles, pairs: int) -> float:
    """Return the log-odds that two articles of a collection are of one story.

    `evidence`: log-likelihood ratios of the pairs looked at; `pairs`: how many pairs there are, the others share
    nothing. Expectation maximisation of the share of the one class (Saerens, Latinne and Decaestecker 2002, Neural
    Computation 14); what is maximised has one maximum.
    """
    odds = 0.0
    for _ in range(STEPS):
        expected = float((1 / (1 + np.exp(-(evidence + odds)))).sum())
        share = (expected + HALF_A_PAIR / 2) / (pairs + HALF_A_PAIR)
        before, odds = odds, min(float(np.log(share / (1 - share))), MOST)
        if abs(odds - before) < NEAR:
            break
    return odds
