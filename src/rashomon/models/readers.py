"""The reader that the settings ask for: the package's own, another network, or a spaCy pipeline."""

from __future__ import annotations

from pathlib import Path

from rashomon.models import catalog
from rashomon.models.decode import UnknownReaderError
from rashomon.models.encoder import OnnxReader
from rashomon.models.spacy_pipeline import SpacyReader

Reader = OnnxReader | SpacyReader


def chosen(path: str = "", spacy: str = "") -> Reader:
    """The reader in the folder `path` ("": the package's own); with grammar and names by the pipeline `spacy`, if any.

    Raises UnknownReaderError where the folder holds no reader or the pipeline cannot be loaded.
    """
    folder = Path(path or catalog.WEIGHTS)
    missing = [name for name in (catalog.NETWORK, catalog.CARD, catalog.TOKENIZER) if not (folder / name).is_file()]
    if missing:
        raise UnknownReaderError(f"reader.path {str(folder)!r}: holds no {missing[0]}")
    own = OnnxReader(str(folder))
    if not spacy:
        return own
    reader = SpacyReader(spacy, own)
    _ = reader.sha256  # loads the pipeline, so that a wrong name is told at once
    return reader
