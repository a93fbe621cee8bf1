"""A client of a desk, in the test's own process, and how it sends a form."""

import re

from desks import LOCAL, ferry_dossier
from starlette.testclient import TestClient

from rashomon.web.app import make_app
from rashomon.web.guard import Rate
from rashomon.web.identity import Access
from rashomon.web.shelf import Shelf

OFTEN = Rate(1e9, 1e9)  # tests ask more often than people
TOKEN = re.compile(r'name="token" value="(\w+)"')


def desk(folder, access=None, update=lambda project: None, client=("testclient", 1), **parts):
    """A client of a desk over a project; `parts` are what the desk has others do."""
    app = make_app(Shelf(folder), access or Access(local="Nora"), update, **parts)
    return TestClient(app, base_url=LOCAL, follow_redirects=False, client=client)


def send(client, address="/corrections", form_at="", headers=None, **form):
    """Send a form with the token of the page that it stands on, that of the ferry's story where none is named."""
    token = TOKEN.search(client.get(form_at or f"/story/{ferry_dossier().story_id}/correct").text)[1]
    return client.post(address, data={"token": token, **form}, headers=headers)
