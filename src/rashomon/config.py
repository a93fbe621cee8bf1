"""Every setting, with its default. TOML in, frozen dataclasses out; an unknown key is an error."""

import hashlib
import json
import tomllib
from dataclasses import asdict, dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Any, get_origin, get_type_hints

from rashomon.language.scheme import unknown_keys


class ConfigError(ValueError):
    """A configuration file that cannot be used; the message names the file and the key."""


@dataclass(frozen=True, kw_only=True)
class EngineConfig:
    """How the work is spread."""

    workers: int = 0  # processes; 0: as many as the machine has cores, four at most


@dataclass(frozen=True, kw_only=True)
class ReaderConfig:
    """Which model reads."""

    path: str = ""  # folder with reader.onnx, reader.json and tokenizer.json; empty: the one in the package
    spacy: str = ""  # name or folder of an installed spaCy pipeline that reads grammar and names; empty: none


@dataclass(frozen=True, kw_only=True)
class FeedsConfig:
    """How feeds are asked."""

    contact: str = ""  # a page or mail address at which hosts find who asks; sent with every request
    every: int = 30  # minutes between two looks at a feed
    pause: float = 2.0  # seconds between two requests to one host
    timeout: float = 20.0  # seconds without a byte after which a host is given up
    private_addresses: bool = False  # whether hosts of one's own network may be asked


@dataclass(frozen=True, kw_only=True)
class SchemeConfig:
    """Your own codes of events beside PLOVER's."""

    name: str = ""
    codes: dict[str, str] = field(default_factory=dict)  # "TYPE", "TYPE mode" or "word LEMMA" → your code


@dataclass(frozen=True, kw_only=True)
class Config:
    """All settings. The tables of `rashomon.toml` are the fields here."""

    engine: EngineConfig = field(default_factory=EngineConfig)
    reader: ReaderConfig = field(default_factory=ReaderConfig)
    feeds: FeedsConfig = field(default_factory=FeedsConfig)
    scheme: SchemeConfig = field(default_factory=SchemeConfig)

    def sha256(self) -> str:
        """Hash what can change a record: the engine's settings and those of feeds cannot."""
        settings = {name: value for name, value in asdict(self).items() if name not in ("engine", "feeds")}
        return hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()


def read_config(path: Path | None) -> Config:
    """Read a TOML file; no path gives the defaults.

    Raises ConfigError where the file cannot be read, is not TOML, or holds an unknown key or a value of a wrong type.
    """
    if path is None:
        return Config()
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
    built: Config = _build(Config, found, str(path))
    if wrong := unknown_keys(built.scheme.codes):
        raise ConfigError(f"{path}: [scheme.codes]: {wrong[0]!r} is no type of PLOVER, `TYPE mode` or `word LEMMA`")
    return built


def _build(kind: Any, found: dict[str, Any], where: str) -> Any:
    hints = get_type_hints(kind)
    for name in found:
        if name not in {f.name for f in fields(kind)}:
            raise ConfigError(f"{where}: unknown key {name!r}; known: {', '.join(f.name for f in fields(kind))}")
    values = {}
    for name, value in found.items():
        if is_dataclass(hints[name]):
            if not isinstance(value, dict):
                raise ConfigError(f"{where}: {name!r} must be a table")
            values[name] = _build(hints[name], value, f"{where}: [{name}]")
        elif get_origin(hints[name]) is dict:
            if not isinstance(value, dict) or any(type(v) is not str for v in value.values()):
                raise ConfigError(f"{where}: {name!r} must be a table of texts")
            values[name] = dict(value)
        elif hints[name] is float and type(value) is int:
            values[name] = float(value)
        elif type(value) is not hints[name]:
            raise ConfigError(f"{where}: {name!r} must be of type {hints[name].__name__}")
        else:
            values[name] = value
    return kind(**values)
