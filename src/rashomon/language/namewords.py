"""Common nouns that tell what sort of thing a name names: "… Airlines", "… family", "… forest"."""

from rashomon.language.wordlists import listed

ORGANISATION_WORDS = listed("organisation words")
GROUP_WORDS = listed("group words")
PLACE_WORDS = listed("place words")
# "University of …", "Bank of …": what follows belongs to the name.
NAMED_AFTER = listed("named after")
# "St. Petersburg", "New Delhi": what stands before belongs to the name.
OPENING_WORDS = listed("opening words")
NOT_NAMES = listed("not names")
# What one name may have more than another of the same thing: "Lamu Island", "Kestrel Air company".
GENERIC = listed("generic words")
