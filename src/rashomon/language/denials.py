"""Words with which somebody denies what others say."""

import re

_SAID = (
    "claims?|allegations?|accusations?|reports?|assertions?|accounts?|versions?|statements?|suggestions?|stor(?:y|ies)"
    "|rumou?rs?|insinuations?|talking points|characteri[sz]ations?|portrayals?"
)
_DENIES = (
    "den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)"
    "|rebut(?:s|ted)?|contradict(?:s|ed|ing)?"
)
OF_WHAT_IS_SAID = re.compile(  # "denied the charge" is left out: it is a plea, which every trial has
    rf"(?<!no )\b(?:{_DENIES}|doubt(?:s|ed|ing)?|contest(?:s|ed|ing)?"
    r"|cast(?:s|ing)? doubt on|s[kc]eptical (?:of|about)|question(?:s|ed|ing)?|call(?:s|ed)? into question)\s+"
    r"(?:(?:the|that|this|those|these|any such|all|some|his|her|their|its|both)\s+(?:[“\"‘]?\w+[”\"’]?\s){0,2}?"
    rf"(?:{_SAID}|parts?)\b"
    r"|(?:this|that|it)(?=\s*[.,;:!?”\")]|\s+(?:and|but|as|in|on|categorically|outright)\b|\s*$| “))",
    re.I,
)
"""Denies, doubts or questions "the claim", which stands before."""
THAT_IS_SAID = re.compile(
    rf"(?<!no longer )\b(?:{_DENIES})\s+(?:[\w’'-]+\s+){{0,4}}?(?:{_SAID}|talk)\s+"
    r"(?:(?!that\b)[\w’'-]+\s+){0,6}?that\s+",
    re.I,
)
"""Denies "claims that …", and so tells them: what is claimed begins where this ends."""
SAID_WHAT = re.compile(r"\s+(?:that|of|about|by|from|against|in which|which|who|on)\b", re.I)
"""Behind "the claim": says what was claimed."""
UNDONE = re.compile(  # of the infinitive behind it
    r"\b(?:efforts?|attempts?|bids?|campaigns?|tr(?:y|ies|ied|ying)|see(?:k|ks|king)|sought|hop(?:e|es|ed|ing)"
    r"|want(?:s|ed)?|need(?:s|ed)?|(?:un)?able|chances?|opportunit(?:y|ies)|evidence|enough|fail(?:s|ed|ing|ures?)?"
    r"|refus(?:e|es|ed|ing|als?)|declin(?:e|es|ed|ing)|unwilling(?:ness)?|reluctan(?:t|ce))\s+(?:on\s+\w+\s+)?to\s+"
    r"(?:[^.;]{1,90}\band\s+(?:to\s+)?)?(?:\w+ly\s+)?$",  # "to help the crews and to rebut"
    re.I,
)
"""Before an infinitive: what it names is wanted, tried or left undone, and not told as done."""
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
ANY_NOT = re.compile(rf"{NOT.pattern}|\bwithout\b|\bnon-?(?=[a-z]{{4}})", re.I)
"""Words that say that something, whatever it is, is not so."""
NORM = re.compile(r"\b(?:should|must|shall|ought)(?: not|n[’']t)\b", re.I)
"""Words before what should not be, which nobody says is not so."""
KEPT_FROM = re.compile(
    r"\b(?:oppos(?:e[sd]?|ing)|reject(?:s|ed|ing)?|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|avoid(?:s|ed|ing)?"
    r"|prevent(?:s|ed|ing)?|block(?:s|ed|ing)?|bar(?:s|red|ring)?|ban(?:s|ned|ning)?|prohibit(?:s|ed|ing)?"
    r"|forb(?:id|ids|ade|idden)|against|fail(?:s|ed|ing|ure)?|unable|rul(?:e|ed|es|ing) out)\b",
    re.I,
)
"""Words before a deed that say that nobody does it, or should: "opposes using force"."""
SILENT = frozenset(
    "say tell disclose release reveal specify elaborate comment provide answer respond decide recall remember "
    "discuss determine establish ascertain identify verify explain".split()
)
"""Of which a "not" says that something is not told or not known yet, and not that it is not so: "did not say why"."""
_TELLING = (
    "sa(?:y|id)|t(?:ell|old)|releas|disclos|reveal|specif|elaborat|provid|determin|establish|ascertain|identif|verif"
    "|explain|discuss|know[ns]?|made public"
)
UNTOLD = re.compile(
    rf"(?:\b(?:{_NOT})|n[’']t)\s+(?:(?:yet|immediately|been|be|have|has|had|to|publicly|officially|clear)\s+){{0,3}}(?:{_TELLING})"
    rf"|\b(?:yet|remains?|still) to be (?:{_TELLING})"
    r"|\b(?:unclear|unknown|under investigation)\b"
    r"|\b(?:investigating|trying to (?:determine|learn|find out|establish)|looking into)\s+(?:if|what|who|whose|why|how"
    r"|when|where|whether|which)\b",
    re.I,
)
"""Says that something is not told or not known yet: "haven't released her condition", "are still investigating who"."""
OF_WHAT = re.compile(r"\s+(?:yet\s+|exactly\s+)?(?:if|what|who|whom|whose|why|how|when|where|whether|which)\b", re.I)
"""Behind "not know": what is not known, and not a thing that is not so."""
NOT_UNTIL = re.compile(rf"[^.;:!?\n]*?(?:\b(?:{_NOT})\b|n[’']t\b)[^.;:!?\n]{{0,120}}\b(?:until|till)\b", re.I)
"""Says that something was not so before: "did not open until May"."""
NEGATING = re.compile(
    rf"\b(?:{_NOT}|without|den(?:y|ies|ied|ying)|denials?|reject\w*|refut\w*|dismiss\w*|fail\w*|unable|refus\w*"
    r"|false\w*|untrue|wrong\w*|disput\w*|doubt\w*)\b|n[’']t\b",
    re.I,
)
"""Words for which a claim may be read as negated: also "failed to", "without" and "is false", which are not in NOT
because they say a thing of their own."""
