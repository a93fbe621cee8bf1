"""English words that say nothing of what a text is about. Own list, from the closed word classes."""

POSSESSIVE = frozenset({"'s", "’s", "'", "’"})  # the marks of an owner, as the reader parts them from the name

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"})  # the parts of speech whose words say something

FUNCTION_WORDS = frozenset(
    """
    a about above across after afterwards again against all almost alone along already also although always am
    among an and another any anyone anything are aren't around as at away back be became because become been
    before behind being below beside besides between beyond both but by came can can't cannot come could
    couldn't did didn't do does doesn't doing don't done down due during each either else enough even ever
    every everyone everything except few first following for former from further get gets getting give given
    go goes going gone got had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself
    him himself his how however i i'd i'll i'm i've if in including indeed instead into is isn't it it's its
    itself just keep last later least less let like likely made make makes making many may maybe me meanwhile
    might mine more moreover most mostly mr mrs ms much must my myself near nearly neither never nevertheless
    new next no nobody none nor not nothing now of off often on once one only onto or other others otherwise
    our ours out over own per perhaps put quite rather really said same saw say saying says see seem seemed
    seems seen several she she'd she's should shouldn't since so some someone something sometimes soon still
    such take taken takes than that that's the their theirs them themselves then there there's thereby
    therefore these they they'd they're they've thing things think this those though through throughout thus
    till to together told too took toward towards two under until up upon us use used using very via was
    wasn't way we we'd we're we've well went were weren't what whatever when where whether which while who
    whole whom whose why will with within without won't would wouldn't yes yet you you'd you're your yours
    yourself
    """.split()
)
