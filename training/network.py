"""The network: one small BERT encoder and many light heads."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

WIDTH, LAYERS, HEADS, INNER, POSITIONS, VOCABULARY = 384, 6, 12, 1536, 512, 30522
ARC, REL, CLAIM, ROLE, PATHS, NAME, TOLD, SAID, SHAPE_COUNT = 256, 96, 96, 80, 7, 256, 512, 256, 8
FARTHEST = 24  # words between two beyond which it is all the same


@dataclass(frozen=True)
class Sizes:
    """How many labels each tagging head has."""

    upos: int
    xpos: int
    lemma: int
    rel: int
    mention: int


class Layer(nn.Module):
    """One transformer layer, as in BERT (post-norm)."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """x [B,L,384], bias [B,1,1,L] (0 for a piece, very low for padding)."""
        b, n, _ = x.shape
        q, k, v = (t.reshape(b, n, HEADS, WIDTH // HEADS).transpose(1, 2) for t in self.qkv(x).chunk(3, -1))
        if torch.onnx.is_in_onnx_export():
            weights = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + bias, -1)
            seen = weights @ v
        else:
            seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = self.norm1(x + self.dropout(self.out(seen.transpose(1, 2).reshape(b, n, WIDTH))))
        return self.norm2(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """MiniLM with one addition: an embedding of each piece's letter case, zero at the start."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.places = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(SHAPE_COUNT, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.shapes.weight)

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> list[Tensor]:
        """ids, shapes, mask [B,L] → the seven layers' states, each [B,L,384]."""
        x = self.words(ids) + self.places.weight[: ids.shape[1]] + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        states = [x]
        for layer in self.layers:
            states.append(layer(states[-1], bias))
        return states

    def load_minilm(self, weights: dict[str, Tensor]) -> None:
        """Copies the published weights; the token type embedding, always type 0, goes into the positions."""
        p = {k.removeprefix("bert."): v for k, v in weights.items()}
        own = {
            "words.weight": p["embeddings.word_embeddings.weight"],
            "places.weight": p["embeddings.position_embeddings.weight"]
            + p["embeddings.token_type_embeddings.weight"][0],
            "shapes.weight": torch.zeros(SHAPE_COUNT, WIDTH),
            "norm.weight": p["embeddings.LayerNorm.weight"],
            "norm.bias": p["embeddings.LayerNorm.bias"],
        }
        pairs = {
            "out": "attention.output.dense",
            "norm1": "attention.output.LayerNorm",
            "inner": "intermediate.dense",
            "outer": "output.dense",
            "norm2": "output.LayerNorm",
        }
        for i in range(LAYERS):
            there = f"encoder.layer.{i}."
            for end in ("weight", "bias"):
                own[f"layers.{i}.qkv.{end}"] = torch.cat(
                    [p[f"{there}attention.self.{n}.{end}"] for n in ("query", "key", "value")]
                )
                own |= {f"layers.{i}.{mine}.{end}": p[f"{there}{theirs}.{end}"] for mine, theirs in pairs.items()}
        self.load_state_dict(own)


def pooled(state: Tensor, mask: Tensor) -> Tensor:
    """Mean over pieces [B,384], the pooling of the starting model."""
    m = mask[:, :, None].to(state.dtype)
    return (state * m).sum(1) / m.sum(1).clamp(min=1.0)


class Mix(nn.Module):
    """A learned weighting of the encoder's layers; starts near the last one."""

    def __init__(self) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.tensor([0.0] * LAYERS + [3.0]))

    def forward(self, states: list[Tensor]) -> Tensor:
        """Seven [B,L,384] → [B,L,384]."""
        w = torch.softmax(self.weights, 0)
        mixed = states[0] * w[0]
        for i in range(1, len(states)):
            mixed = mixed + states[i] * w[i]
        return mixed


class Reader(nn.Module):
    """The encoder and all its heads."""

    def __init__(self, sizes: Sizes, dropout: float = 0.2) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.drop = nn.Dropout(dropout)
        self.grammar_mix, self.mention_mix, self.claim_mix = Mix(), Mix(), Mix()
        self.upos, self.xpos, self.lemma = (nn.Linear(WIDTH, n) for n in (sizes.upos, sizes.xpos, sizes.lemma))
        self.arc_dep, self.arc_head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.arc = nn.Linear(ARC, ARC, bias=False)
        self.arc_prior = nn.Linear(ARC, 1, bias=False)
        self.rel_dep, self.rel_head = nn.Linear(WIDTH, REL), nn.Linear(WIDTH, REL)
        self.rel = nn.Linear(REL, sizes.rel * REL, bias=False)
        self.rel_from_dep, self.rel_from_head = nn.Linear(REL, sizes.rel), nn.Linear(REL, sizes.rel, bias=False)
        self.mention = nn.Sequential(
            nn.Linear(WIDTH, WIDTH), nn.GELU(), nn.Dropout(dropout), nn.Linear(WIDTH, sizes.mention)
        )
        self.sentence = nn.Linear(WIDTH, WIDTH)
        self.claim = nn.Linear(WIDTH, CLAIM, bias=False)
        self.telling = nn.Sequential(nn.Linear(WIDTH, 128), nn.GELU(), nn.Dropout(dropout), nn.Linear(128, 1))
        self.claim_scale = nn.Parameter(torch.tensor([2.3, 0.5]))  # log slope and threshold of "same fact" over cosines
        nn.init.eye_(self.sentence.weight)
        nn.init.zeros_(self.sentence.bias)
        nn.init.orthogonal_(self.claim.weight)
        nn.init.xavier_uniform_(self.arc.weight)
        nn.init.normal_(self.rel.weight, std=0.02)

    def words(self, state: Tensor, first: Tensor) -> Tensor:
        """State of each word's first piece: state [B,L,384], first [B,W] → [B,W,384]."""
        return torch.gather(state, 1, first[:, :, None].expand(-1, -1, WIDTH))

    def claim_vectors(self, words: Tensor) -> Tensor:
        """[B,W,384] → [B,W,96], each number within -1..1; a span's vector is the normalised mean of its words'."""
        return torch.tanh(self.claim(words))

    def sentence_vector(self, states: list[Tensor], mask: Tensor) -> Tensor:
        """[B,384], length one."""
        return functional.normalize(self.sentence(pooled(states[-1], mask)), dim=-1)

    def arcs(self, words: Tensor, root: Tensor, there: Tensor) -> Tensor:
        """Arc scores [B,W,1+W]; column 0 is the root, column i+1 is word i. there [B,W] marks real words."""
        heads = torch.cat([root, words], 1)
        dep = self.drop(functional.gelu(self.arc_dep(words)))
        head = self.drop(functional.gelu(self.arc_head(heads)))
        scores = self.arc(dep) @ head.transpose(1, 2) + self.arc_prior(head).transpose(1, 2)
        real = torch.cat([torch.ones_like(there[:, :1]), there], 1)
        return scores + (1.0 - real[:, None, :].to(scores.dtype)) * -10000.0

    def relations(self, words: Tensor, root: Tensor, chosen: Tensor) -> Tensor:
        """Relation scores [B,W,K,R] for K chosen heads a word (chosen [B,W,K], 0 = root)."""
        b, w, k = chosen.shape
        dep = self.drop(functional.gelu(self.rel_dep(words)))
        head = self.drop(functional.gelu(self.rel_head(torch.cat([root, words], 1))))
        picked = torch.gather(head, 1, chosen.reshape(b, w * k, 1).expand(-1, -1, REL)).reshape(b, w, k, REL)
        crossed = picked @ self.rel(dep).reshape(b, w, -1, REL).transpose(2, 3)
        return crossed + self.rel_from_dep(dep)[:, :, None, :] + self.rel_from_head(picked)


class Meaning(nn.Module):
    """What a sentence says of its predicates: roles, factuality, reporting.

    A layer of its own beside the encoder's last, so that the grammar, mention and claim heads stay as they are.
    """

    def __init__(self, roles: int, dropout: float = 0.15) -> None:
        super().__init__()
        self.layer = Layer()
        self.grammar = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.drop = nn.Dropout(dropout)
        self.predicate_word = nn.Sequential(nn.Linear(WIDTH, 128), nn.GELU(), nn.Linear(128, 2))
        self.factual = nn.Sequential(nn.Linear(WIDTH, 128), nn.GELU(), nn.Linear(128, 1))
        self.of, self.by = nn.Linear(WIDTH, ROLE), nn.Linear(WIDTH, ROLE)
        self.role = nn.Linear(ROLE, roles * ROLE, bias=False)
        self.role_of, self.role_by = nn.Linear(ROLE, roles), nn.Linear(ROLE, roles, bias=False)
        self.role_path = nn.Sequential(nn.Linear(PATHS, 32), nn.GELU(), nn.Linear(32, roles))
        nn.init.normal_(self.role.weight, std=0.02)

    def words(self, state: Tensor, grammar: Tensor, mask: Tensor, first: Tensor) -> Tensor:
        """The encoder's fifth layer and its grammar mix, both [B,L,384]; mask [B,L]; first [B,W] → [B,W,384]."""
        bias = (1.0 - mask[:, None, None, :].to(state.dtype)) * -10000.0
        state = self.layer(state, bias)
        return self.drop(self.norm(at(state, first) + self.grammar(at(grammar, first))))

    def roles(self, words: Tensor, arcs: Tensor, batch: Tensor, place: Tensor) -> Tensor:
        """Role scores [P,W,roles] at P predicates: the words `place` of the sentences `batch`, both [P].

        words [B,W,384]; arcs [B,W,1+W]: log-probabilities of heads.
        """
        of = self.drop(functional.gelu(self.of(words[batch, place])))
        by = self.drop(functional.gelu(self.by(words)))
        crossed = by[batch] @ self.role(of).reshape(-1, self.role_of.out_features, ROLE).transpose(1, 2)
        way = self.role_path(paths(arcs)[batch, place])
        return crossed + self.role_of(of)[:, None, :] + self.role_by(by)[batch] + way


class Names(nn.Module):
    """A second mention head: the first one's scores, put right by the layer of meaning and the words beside."""

    def __init__(self, tags: int, dropout: float = 0.25) -> None:
        super().__init__()
        self.drop = nn.Dropout(dropout)
        self.seen, self.beside, self.tags = (
            nn.Linear(2 * WIDTH, NAME),
            nn.Linear(3 * NAME, NAME),
            nn.Linear(NAME, tags),
        )
        nn.init.zeros_(self.tags.weight)

    def forward(self, words: Tensor, mixed: Tensor, scores: Tensor, there: Tensor) -> Tensor:
        """Scores [B,W,tags].

        words [B,W,384] of the layer of meaning; mixed [B,W,384] and scores [B,W,tags]: what the first head sees and
        says; there [B,W]: 1 at a real word.
        """
        seen = functional.gelu(self.seen(self.drop(torch.cat([words, mixed], -1)))) * there[:, :, None]
        none = torch.zeros_like(seen[:, :1])
        around = torch.cat([torch.cat([none, seen[:, :-1]], 1), seen, torch.cat([seen[:, 1:], none], 1)], -1)
        return scores + self.tags(self.drop(seen + functional.gelu(self.beside(self.drop(around)))))


class Claims(nn.Module):
    """A second claim head over the encoder's last two layers: other vectors beside the first head's, its heads mended.

    `turn` [96, 192] brings both heads' vectors into as many numbers as the first has; it is found after training.
    """

    turn: Tensor

    def __init__(self, dropout: float = 0.2) -> None:
        super().__init__()
        self.norm, self.drop = nn.LayerNorm(2 * WIDTH), nn.Dropout(dropout)
        self.seen = nn.Linear(2 * WIDTH, TOLD)
        self.straight, self.bent = (nn.Linear(n, CLAIM, bias=False) for n in (2 * WIDTH, TOLD))
        self.telling = nn.Sequential(nn.Linear(TOLD, 64), nn.GELU(), nn.Linear(64, 1))
        self.first_says = nn.Parameter(torch.tensor([1.0, 0.0]))  # weight and offset of the first head's score
        self.scale = nn.Parameter(torch.tensor([2.3, 0.5]))  # as `Reader.claim_scale`
        self.register_buffer("turn", torch.zeros(CLAIM, 2 * CLAIM))
        nn.init.orthogonal_(self.straight.weight)

    def forward(self, words: Tensor, vectors: Tensor, telling: Tensor) -> tuple[Tensor, Tensor]:
        """Vectors of both heads side by side [..., 192], and claim heads' scores [...].

        words [..., 768]: the last two layers at each word; vectors [..., 96] and telling [...] (probabilities): what
        the first head says.
        """
        seen = self.drop(self.norm(words))
        bent = self.drop(functional.gelu(self.seen(seen)))
        own = torch.tanh(self.straight(seen) + self.bent(bent))
        weight, offset = self.first_says
        score = self.telling(bent).squeeze(-1) + weight * torch.logit(telling, 1e-4) + offset
        return torch.cat([vectors, own], -1), score


class Sources(nn.Module):
    """Whose word each word is told on: which other word of its sentence names the source, or none does.

    Over the encoder's last two layers, the layer of meaning, and how the words hang together in the tree.
    """

    def __init__(self, dropout: float = 0.2) -> None:
        super().__init__()
        self.norm, self.drop = nn.LayerNorm(3 * WIDTH), nn.Dropout(dropout)
        self.told, self.by = nn.Linear(3 * WIDTH, SAID), nn.Linear(3 * WIDTH, SAID)
        self.pair = nn.Linear(SAID, SAID, bias=False)
        self.names, self.nobody = nn.Linear(SAID, 1), nn.Linear(SAID, 1)
        self.away = nn.Embedding(2 * FARTHEST + 1, 1)
        self.path = nn.Sequential(nn.Linear(PATHS, 32), nn.GELU(), nn.Linear(32, 1))
        nn.init.zeros_(self.away.weight)

    def forward(self, words: Tensor, arcs: Tensor, there: Tensor) -> Tensor:
        """Scores [B,W,1+W]; column 0 is nobody, column j+1 the word j.

        words [B,W,1152]; arcs [B,W,1+W]: log-probabilities of heads; there [B,W]: 1 at a real word.
        """
        seen = self.drop(self.norm(words))
        told, by = functional.gelu(self.told(seen)), functional.gelu(self.by(seen))
        scores = self.pair(told) @ by.transpose(1, 2) / math.sqrt(SAID) + self.names(by).transpose(1, 2)
        place = torch.cumsum(torch.ones_like(there[0]), 0).long()
        steps = (place[None, :] - place[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST
        scores = scores + self.away(steps).squeeze(-1) + self.path(paths(arcs)).squeeze(-1)
        scores = scores + (1.0 - there[:, None, :].to(scores.dtype)) * -10000.0
        return torch.cat([self.nobody(told), scores], -1)


def paths(arcs: Tensor) -> Tensor:
    """How each word (second) hangs together with each (first), as probabilities of short paths: [B,W,W,PATHS].

    Its child, its head, its child's child, its head's head, its sibling, its head's sibling, its sibling's child.
    """
    up = torch.exp(arcs)[:, :, 1:]
    down, above = up.transpose(1, 2), up @ up
    beside = up @ down
    return torch.stack([down, up, above.transpose(1, 2), above, beside, above @ down, beside @ down], -1)


def at(state: Tensor, places: Tensor) -> Tensor:
    """[B,L,384] and [B,W] → [B,W,384]."""
    return torch.gather(state, 1, places[:, :, None].expand(-1, -1, WIDTH))
