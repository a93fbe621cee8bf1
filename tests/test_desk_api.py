"""The desk's interface for programs, asked whatever its own description allows, and much that it does not."""

import pytest
from desks import ferry_dossier, ferry_project

pytest.importorskip("starlette", reason="needs the extra `desk`")
pytest.importorskip("schemathesis", reason="needs the development requirements")
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from rashomon.web import guard
from rashomon.web.app import make_app
from rashomon.web.guard import Rate
from rashomon.web.identity import Access
from rashomon.web.interface import openapi
from rashomon.web.shelf import Shelf

OPERATIONS = [(path, method) for path, of in openapi()["paths"].items() for method in of]
STORY = ferry_dossier().story_id


@pytest.fixture(scope="module")
def described(tmp_path_factory):
    folder = tmp_path_factory.mktemp("api") / "p"
    ferry_project(folder).close()
    app = make_app(Shelf(folder), Access(local="Nora", hosts=()), lambda project: None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guard, "READS", Rate(1e9, 1e9))
        yield schemathesis.openapi.from_asgi("/api/openapi.json", app)


ASKED = settings(max_examples=20, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))
CHECKS = [
    schemathesis.checks.not_a_server_error,
    schemathesis.checks.status_code_conformance,
    schemathesis.checks.content_type_conformance,
    schemathesis.checks.response_schema_conformance,
]


@pytest.mark.parametrize(("path", "method"), OPERATIONS)
def test_whatever_is_asked_the_answer_is_one_that_is_described(described, path, method):
    @ASKED
    @given(case=described[path][method].as_strategy(), is_there=st.booleans())
    def ask(case, is_there):
        if "story" in (case.path_parameters or {}) and is_there:
            case.path_parameters["story"] = STORY  # any other is not there, and says little
        case.validate_response(case.call(), checks=CHECKS)

    ask()
