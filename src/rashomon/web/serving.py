"""Application → a server on an address, until it is interrupted."""

import gc
import sys
import threading
from collections.abc import Callable
from typing import Any

import uvicorn
from starlette.applications import Starlette

from rashomon.web.guard import LARGEST_BODY

WRONG_USE = 2
AT_ONCE = 64
# A story is some 100,000 objects in no circle: to look for circles every 700 new ones, as Python does, stops the desk
# for up to half a second once it keeps a few dozen stories.
OBJECTS = 200_000


class Announcing(uvicorn.Server):
    """Says where it is once it listens, so that nobody opens the page too early."""

    async def startup(self, sockets: Any = None) -> None:
        """Listen, and say where."""
        await super().startup(sockets)
        if not self.should_exit:
            address, port = self.servers[0].sockets[0].getsockname()[:2]
            name = f"[{address}]" if ":" in address else address
            print(f"the desk is at http://{name}:{port}/ (Ctrl-C ends it)", flush=True)


def serve(app: Starlette, host: str, port: int, progress: Callable[[str, int, int], None] | None = None) -> int:
    """Serve a desk; return the exit status."""
    desk = app.state.desk
    if progress:
        desk.catalog.tell = lambda done, total: progress("listing", done, total)
    desk.catalog.look()  # what is new is listed before the first reader comes
    desk.audit.write("start", desk.access.local if desk.access.is_local else "", "", host=host)
    stop = threading.Event()
    teller = threading.Thread(target=desk.hooks.run, args=(desk.catalog.look, stop), daemon=True)
    teller.start()
    config = uvicorn.Config(
        app,
        host=host.strip("[]"),
        port=port,
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        lifespan="off",
        limit_concurrency=AT_ONCE,
        timeout_keep_alive=5,
        h11_max_incomplete_event_size=LARGEST_BODY,
        ws="none",
        http="h11",
    )
    gc.set_threshold(OBJECTS, 10, 10)
    try:
        Announcing(config).run()
    except SystemExit:
        print(f"rashomon: {host}:{port}: cannot listen there", file=sys.stderr)
        return WRONG_USE
    except KeyboardInterrupt:
        print("the desk is closed", file=sys.stderr)
    finally:
        stop.set()
    return 0
