"""ParsedArticle → LocalActor."""

from collections.abc import Iterator, Sequence

from rashomon.language import titles
from rashomon.records import LocalActor, ParsedArticle, content_id
from rashomon.stages.extract.aliases import joined
from rashomon.stages.extract.anaphora import resolve
from rashomon.stages.extract.mentions import Mention, find
from rashomon.stages.extract.namesakes import Draft, gather
from rashomon.stages.extract.surface import Surface


def find_actors(parsed: Sequence[ParsedArticle]) -> Iterator[LocalActor]:
    """Every actor of every article with all its mentions: names first, then roles, then nominals and pronouns."""
    for article in parsed:
        surface = Surface(article)
        mentions = find(surface)
        drafts = joined(gather(mentions, article.text), article.text)
        _spread(surface, drafts, mentions)
        for draft in drafts:
            _add_roles(surface, draft)
        later = resolve(surface, drafts)
        for draft, more in zip(drafts, later, strict=True):
            yield _record(article.article_id, draft, more)


def _record(article_id: str, draft: Draft, later: list[tuple[int, int, str]]) -> LocalActor:
    spans = sorted({(m.start, m.stop, "name") for m in draft.mentions} | set(later))
    name = draft.fullest
    country = max(sorted(draft.countries), key=lambda c: draft.countries[c], default="")
    return LocalActor(
        article_id=article_id,
        id=content_id(article_id, "actor", spans[0][0], spans[0][1], name),
        name=name,
        kind=draft.kind,
        country=country,
        names=sorted(draft.names, key=lambda n: (-draft.names[n], n)),
        roles=draft.roles,
        mention_start=[s for s, _, _ in spans],
        mention_stop=[s for _, s, _ in spans],
        mention_form=[f for _, _, f in spans],
    )


def _spread(surface: Surface, drafts: list[Draft], mentions: list[Mention]) -> None:
    """Marks every further place where a known name stands: the reader misses some."""
    taken = {n for m in mentions for n in range(m.first, m.last)}
    owner = _forms(surface, drafts)
    longest = max(map(len, owner), default=0)
    openings = {form[0] for form in owner}
    for first_word, last_word in surface.sentences:
        at = first_word
        while at < last_word:
            reach = min(longest, last_word - at) if surface.words[at] in openings else 0
            width = next((w for w in range(reach, 0, -1) if _hit(surface, owner, taken, at, w)), 0)
            if width:
                _take(surface, owner, at, width)
                taken.update(range(at, at + width))
            at += max(1, width)


def _forms(surface: Surface, drafts: list[Draft]) -> dict[tuple[str, ...], Draft | None]:
    """Every form of every name, and the family name of a person; None where two actors share it."""
    owner: dict[tuple[str, ...], Draft | None] = {}

    def claim(form: tuple[str, ...], draft: Draft) -> None:
        if form and form[0][:1].isupper() and len("".join(form)) > 2:
            known = owner.setdefault(form, draft)
            owner[form] = draft if known is draft else None

    for draft in drafts:
        for mention in draft.mentions:
            claim(tuple(surface.words[mention.first : mention.last]), draft)
        for name in draft.names if draft.kind == "person" else ():
            claim(tuple(name.split()[-1:]) if len(name.split()) > 1 else (), draft)
        for name in draft.names if draft.kind == "group" and len(draft.names) == 1 else ():
            claim(tuple(name.split()), draft)
    return owner


def _hit(surface: Surface, owner: dict[tuple[str, ...], Draft | None], taken: set[int], at: int, width: int) -> bool:
    return owner.get(tuple(surface.words[at : at + width])) is not None and not taken & set(range(at, at + width))


def _take(surface: Surface, owner: dict[tuple[str, ...], Draft | None], at: int, width: int) -> None:
    draft = owner[tuple(surface.words[at : at + width])]
    if draft is not None:
        start, stop = surface.start[at], surface.stop[at + width - 1]
        draft.add(Mention(at, at + width, start, stop, draft.kind, surface.phrase(at, at + width)))


def _add_roles(surface: Surface, draft: Draft) -> None:
    """Offices and ties that stand beside the name: "Eva Lund, deputy director of …", "his brother Omar Said"."""
    if draft.kind != "person":
        return
    for mention in list(draft.mentions):
        if surface.words[mention.last : mention.last + 1] in (["'s"], ["’s"], ["'"], ["’"]):
            continue  # "Omar Said's sister" says nothing of Omar Said
        for head in _beside(surface, mention):
            is_family_name = head == mention.last and surface.words[head][:1].isupper()  # "Ada Brel Head, 9, said"
            role = "" if is_family_name else _role(surface, head)
            if role and role not in draft.roles:
                draft.roles.append(role)
            gender = titles.gender_of_title(surface.words[head])
            if gender and role:
                draft.genders[gender] += 1


def _beside(surface: Surface, mention: Mention) -> list[int]:
    """Words in apposition with the name, either way, and what a copula says of it."""
    inside = range(mention.first, mention.last)
    heads = [n for n in inside if surface.head[n] not in inside]
    found = []
    for head in heads:
        if surface.rel[head] in {"appos", "flat", "compound"} and surface.head[head] >= 0:
            found.append(surface.head[head])
        if surface.rel[head] == "nsubj" and surface.upos[surface.head[head]] == "NOUN":
            found.append(surface.head[head])
        row = surface.sentence[head]
        reach = range(max(0, head - 12), min(len(surface.words), head + 25))
        found += [
            n for n in reach if surface.head[n] == head and surface.rel[n] == "appos" and surface.sentence[n] == row
        ]
    return found


def _role(surface: Surface, head: int) -> str:
    word = surface.lemma[head].casefold()
    if word not in titles.KIN and not titles.is_office(word):
        return ""
    first = head
    while first and surface.words[first - 1].casefold() in titles.BEFORE_OFFICE:
        first -= 1
    return " ".join(surface.words[first : head + 1]).casefold()
