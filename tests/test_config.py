"""config: TOML in, settings out; what cannot be used is named with its file and its key."""

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.config import Config, ConfigError, EngineConfig, ReaderConfig, _build, read_config


@pytest.fixture
def settings(tmp_path):
    """Write a settings file and return its path."""

    def write(content):
        path = tmp_path / "rashomon.toml"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def test_no_file_gives_the_defaults():
    assert read_config(None) == Config()


def test_an_empty_file_gives_the_defaults(settings):
    assert read_config(settings("")) == Config()


def test_what_the_file_sets_is_set_and_the_rest_stays(settings):
    found = read_config(settings('[engine]\nworkers = 3\n[reader]\npath = "/models/reader"\n'))
    assert found == Config(engine=EngineConfig(workers=3), reader=ReaderConfig(path="/models/reader"))


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("[engine]\nworker = 2\n", ["[engine]", "'worker'", "workers"]),
        ("[engin]\nworkers = 2\n", ["'engin'", "engine"]),
        ("workers = 2\n", ["'workers'"]),
        ('[engine]\nworkers = "2"\n', ["[engine]", "'workers'", "int"]),
        ("[engine]\nworkers = 2.5\n", ["[engine]", "'workers'", "int"]),
        ("[engine]\nworkers = true\n", ["[engine]", "'workers'", "int"]),
        ("[reader]\npath = 7\n", ["[reader]", "'path'", "str"]),
        ("reader = 'here'\n", ["'reader'", "table"]),
    ],
)
def test_a_key_that_cannot_be_used_is_named_with_its_file(settings, content, names):
    path = settings(content)
    with pytest.raises(ConfigError) as raised:
        read_config(path)
    assert [name for name in [str(path), *names] if name not in str(raised.value)] == []


@pytest.mark.parametrize("content", ["[engine\n", "workers: 2\n", b"\xff\xfe\x00", "a = 1\na = 2\n"])
def test_a_file_that_is_no_toml_is_named(settings, content):
    path = settings(content)
    with pytest.raises(ConfigError, match="cannot be read") as raised:
        read_config(path)
    assert str(path) in str(raised.value)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ConfigError, match=r"absent\.toml: cannot be read"):
        read_config(tmp_path / "absent.toml")


def test_a_folder_is_no_settings_file(tmp_path):
    with pytest.raises(ConfigError, match="cannot be read"):
        read_config(tmp_path)


PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4)
NAMES = st.sampled_from(["engine", "reader", "workers", "path", "more"])


@given(st.dictionaries(NAMES, PLAIN | st.dictionaries(NAMES, PLAIN, max_size=2), max_size=3))
def test_any_table_is_read_or_refused_with_its_file(found):
    try:
        built = asdict(_build(Config, found, "here.toml"))
    except ConfigError as error:
        complaint = str(error)
    else:
        complaint = "here.toml: "
        assert all(built[table][key] == value for table, keys in found.items() for key, value in keys.items())
    assert complaint.startswith("here.toml: ")


def test_the_hash_of_the_settings_tells_what_can_change_a_record():
    assert Config(engine=EngineConfig(workers=7)).sha256() == Config().sha256()
    assert Config(reader=ReaderConfig(path="other")).sha256() != Config().sha256()
