"""Which lines of an article are captions of pictures: they tell what a picture shows, and not the news first.

The patterns follow the credit lines of agencies' and papers' picture desks; compiled by hand.
"""

import re

DESK = (
    r"(?:Getty(?: Images)?|EPA|AFP|AP|PA|Reuters|REUTERS|Rex(?: Features)?|Alamy|Shutterstock|Splash(?: News)?|iStock)"
)
"""Names by which picture desks sign."""
_NAME = r"[A-Z][\w.'’-]*"
_OPENS = re.compile(
    r"\W*(?:FILE\b\s*(?:[-–—:]|PHOTO)"
    r"|(?:FILE |File )?(?:Photos?|PHOTOS?|Pictures?|Images?)(?: of the (?:day|week))?\s*:"
    r"|(?:EPA|Getty(?: Images)?|Alamy|Rex|Shutterstock|iStock)\s+(?=[A-Z])"
    r"|(?:In )?(?:this|these|This|These)\b[^.\n]{0,60}?\b(?:file|handout|combination|undated|courtesy|satellite) "
    r"(?:photos?|pictures?|images?|photographs?|frames?|video)\b)"
)
_CREDITED = re.compile(
    rf"\((?:[^()\n]{{0,60}}(?:/|\bvia ))?\s?(?:{DESK}|Associated Press|(?:AP|File|Handout) [Pp]hoto|Press Association)"
    r"(?:\b[^()\n]{0,60})?\)\W*$"
    rf"|\((?:{_NAME} ){{1,4}}?{_NAME}\s?/\s?{_NAME}[^()\n]{{0,50}}\)\W*$"
    r"|[(\[](?:Photo(?:graph)?|Picture|Image)s?\s?(?:by|courtesy|credit|:|/)[^()\[\]\n]{1,80}[)\]]\W*$"
    rf"|\b(?:Image|Photo|Picture)?\s?(?:[Cc]redit|Photograph):? {_NAME}[^.\n]{{1,60}}\W*$"
    rf"|(?<=\s){_NAME} {_NAME}\s?/\s?{DESK}\W*$"
    rf"|©\s?{_NAME}[^.\n]{{0,40}}$"
    r"|\b(?:[Hh]ide|[Tt]oggle) [Cc]aption(?: \d+ of \d+)?\W*$"
)
SHORTEST = 5  # words: a line of fewer is a credit alone
LONGEST = 120  # words: a longer line tells more than a picture shows, whatever stands at its end


def is_caption(line: str) -> bool:
    """Whether a line of an article is the caption of a picture."""
    words = len(line.split())
    return SHORTEST <= words <= LONGEST and bool(_OPENS.match(line) or _CREDITED.search(line))


def caption_spans(text: str) -> list[tuple[int, int]]:
    """Return the lines of a text that are captions: the characters from where to where, in order."""
    found, at = [], 0
    for line in text.splitlines(keepends=True):
        if is_caption(line):
            found.append((at, at + len(line)))
        at += len(line)
    return found
