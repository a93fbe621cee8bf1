"""Root, Amendment → Root: whose word a person said it is, where that was read wrongly."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from rashomon.records import Actor, Amendment, Root


def amended(roots: Sequence[Root], amendments: Sequence[Amendment], actors: Sequence[Actor]) -> list[Root]:
    """The roots of one story under the names that people gave them, the later word after the earlier.

    Two roots of a fact that come to have one name are one.
    """
    out = list(roots)
    actor_of = {name: actor.id for actor in reversed(actors) for name in actor.names}
    for a in amendments:
        if a.cell == "root":
            out = _joined(_renamed(r, a, actor_of.get(a.value, "")) if r.name == a.of else r for r in out)
    return out


def _renamed(root: Root, a: Amendment, actor: str) -> Root:
    reason = f"{root.reason}; {a.by} says that it is the word of {a.value}"
    return replace(root, name=a.value, actor=actor, reason=reason)


def _joined(roots: Iterable[Root]) -> list[Root]:
    found: dict[tuple[str, str], Root] = {}
    for root in roots:
        key = root.fact_id, root.name
        found[key] = _both(found[key], root) if key in found else root
    return list(found.values())


def _both(one: Root, other: Root) -> Root:
    basis: Mapping[str, str] = {c: b for r in (other, one) for c, b in zip(r.claims, r.basis, strict=True)}
    claims = sorted(basis)
    return replace(one, claims=claims, basis=[basis[c] for c in claims], reason=f"{one.reason}; {other.reason}")
