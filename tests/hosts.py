"""A host on this machine that answers as a test wants."""

import threading
from contextlib import contextmanager
from http.server import ThreadingHTTPServer


class Quiet:
    """A handler’s part that writes no log."""

    def log_message(self, *_):
        pass


@contextmanager
def host(handler, **state):
    """Serve from a thread; `state` is what the handler finds at its server, `base` the server's address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads, server.base = True, f"http://127.0.0.1:{server.server_port}"
    for name, value in state.items():
        setattr(server, name, value)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
