"""Hand-built parses for tests: one row a sentence, its words as word|UPOS|head|relation (heads "
"count from 1, 0 is the root)."""

from rashomon.records import ParsedArticle

FINE = {
    "VERB": "VBD",
    "AUX": "VBD",
    "NOUN": "NN",
    "PROPN": "NNP",
    "PRON": "PRP",
    "PUNCT": ".",
    "ADJ": "JJ",
    "ADV": "RB",
}
FINE |= {"DET": "DT", "ADP": "IN", "SCONJ": "IN", "CCONJ": "CC", "NUM": "CD", "PART": "TO"}
ENDINGS = {"ing": "VBG"}


def make_tree(text: str, *rows: str, mentions: tuple[tuple[str, str], ...] = ()) -> ParsedArticle:
    """Build a parse of the text; the rows name its words in order, `mentions` are (words, kind), at first place."""
    start, stop, sentence, upos, xpos, head, rel, sentences = [], [], [], [], [], [], [], []
    at = 0
    for number, row in enumerate(rows):
        base = len(start)
        for cell in row.split():
            word, tag, its_head, relation, *fine = cell.split("|")
            at = text.index(word, at)
            start.append(at)
            stop.append(at + len(word))
            at += len(word)
            sentence.append(number)
            upos.append(tag)
            is_verb = tag in ("VERB", "AUX")
            xpos.append(fine[0] if fine else ENDINGS.get(word[-3:], "VBD") if is_verb else FINE.get(tag, "XX"))
            head.append(base + int(its_head) - 1 if int(its_head) else -1)
            rel.append(relation)
        sentences.append((start[base], stop[-1]))
    found = sorted((text.index(words), text.index(words) + len(words), kind) for words, kind in mentions)
    return ParsedArticle(
        article_id="a1",
        text=text,
        sentence_start=[a for a, _ in sentences],
        sentence_stop=[b for _, b in sentences],
        token_start=start,
        token_stop=stop,
        token_sentence=sentence,
        upos=upos,
        xpos=xpos,
        lemma=[text[a:b].casefold() for a, b in zip(start, stop, strict=True)],
        head=head,
        rel=rel,
        mention_start=[a for a, _, _ in found],
        mention_stop=[b for _, b, _ in found],
        mention_kind=[k for _, _, k in found],
        telling=[0.0] * len(start),
        sentence_vectors=b"",
        token_vectors=b"",
    )
