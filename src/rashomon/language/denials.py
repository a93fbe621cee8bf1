"""Words with which somebody denies what others say."""

import re

_SAID = "claims?|allegations?|accusations?|reports?|assertions?|accounts?|versions?|statements?|suggestions?"
OF_WHAT_IS_SAID = re.compile(  # "denied the charge" is left out: it is a plea, which every trial has
    r"(?<!no )\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)"
    r"|doubt(?:s|ed|ing)?|contest(?:s|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted)?|contradict(?:s|ed|ing)?"
    r"|cast(?:s|ing)? doubt on|s[kc]eptical (?:of|about)|question(?:s|ed|ing)?|call(?:s|ed)? into question)\s+"
    r"(?:(?:the|that|this|those|these|any such|all|his|her|their|both)\s+(?:\w+\s){0,2}?"
    rf"(?:{_SAID})\b|(?:this|that|it)(?=\s*[.,;:!?”\")]|\s+(?:and|but|as|in|on|categorically|outright)\b|\s*$| “))",
    re.I,
)
"""Denies, doubts or questions "the claim", which stands before."""
IN_FULL = re.compile(
    r"(?<!no longer )(?<!not )\b(?:"
    r"(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted)?|contradict(?:s|ed|ing)?"
    r"|rul(?:es?|ed|ing) out)\b"
    # "denied the charge" is a plea, and who is denied entry denies nothing
    r"(?!\s+(?:(?:the|all|both|these|those|his|her|their|any)\s+)?(?:\w+\s+)?"
    r"(?:charges?|counts?|entry|access|bail|visas?|permission|permits?|asylum|parole|request|appeal|port|passage)\b)"
    # a plan, an offer, an appeal may be rejected too
    r"|(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\s+(?:as\b|any\b|th(?:is|at|ose|ese)\b|it\b"
    rf"|(?:(?!and\b|or\b)[\w’'-]+\s+){{0,4}}?(?:{_SAID}|talk|rumou?rs?|notion|idea|theory|charge that|links?)\b)"
    r")",
    re.I,
)
"""Denies something in words of its own: "denied having sent it", "rejecting talk of a strike"."""
_NOT = "no|not|never|nobody|none|nothing|neither|nor|cannot"
NOT = re.compile(rf"\b(?:{_NOT})\b|n[’']t\b", re.I)
"""Words that say that something is not so."""
NEGATING = re.compile(
    rf"\b(?:{_NOT}|without|den(?:y|ies|ied|ying)|denials?|reject\w*|refut\w*|dismiss\w*|fail\w*|unable|refus\w*"
    r"|false\w*|untrue|wrong\w*|disput\w*|doubt\w*)\b|n[’']t\b",
    re.I,
)
"""Words for which a claim may be read as negated: also "failed to", "without" and "is false", which are not in NOT
because they say a thing of their own."""
