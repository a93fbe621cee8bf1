"""The desk's parts and who sits at it: request → the same with its user, or a way to sign in; content → a response."""

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from rashomon.exports.stored import UnreadableError
from rashomon.records import content_id
from rashomon.storage.project import ProjectError
from rashomon.web.audit import Audit
from rashomon.web.catalog import Catalog
from rashomon.web.comparing import Comparisons
from rashomon.web.drawn import draw
from rashomon.web.edits import Editor
from rashomon.web.guard import address_of
from rashomon.web.hooks import Hooks
from rashomon.web.identity import COOKIE, LASTS_S, Access, Sessions
from rashomon.web.interface import written
from rashomon.web.links import Links
from rashomon.web.shelf import Shelf
from rashomon.web.users import LONGEST_NAME, ROLES, AccessError, is_enough, known_users
from rashomon.web.wishes import WishError

LINKS = Links(live=True)
HTML = "text/html; charset=utf-8"
Answer = Callable[[Request], Response]


@dataclass
class Desk:
    """All that the addresses share."""

    shelf: Shelf
    catalog: Catalog
    editor: Editor
    access: Access
    audit: Audit
    comparisons: Comparisons
    hooks: Hooks
    sessions: Sessions = field(default_factory=Sessions)
    started: str = field(default_factory=lambda: secrets.token_hex(4))  # what was cached before a restart is stale


def desk_of(request: Request) -> Desk:
    """The desk that a request is at."""
    found: Desk = request.app.state.desk
    return found


def user_of(request: Request) -> str:
    """Who asks; "" where that is not known."""
    desk = desk_of(request)
    if desk.access.users is not None:
        try:
            return desk.sessions.user(request.cookies.get(COOKIE, ""), known_users(desk.access.users))
        except AccessError:
            return ""
    if desk.access.header:
        is_proxy = address_of(request.scope) in desk.access.proxies
        name = request.headers.get(desk.access.header, "") if is_proxy else ""
        return name if name.isprintable() and len(name) <= LONGEST_NAME else ""
    return desk.access.local


def role_of(request: Request) -> str:
    """What who asks may do: a role of `ROLES`, "" where nobody is known."""
    desk, user = desk_of(request), user_of(request)
    if not user or desk.access.is_local:
        return "admin" if user else ""
    if desk.access.users is not None:
        try:
            return known_users(desk.access.users)[user].role
        except (AccessError, KeyError):
            return ""
    named = request.headers.get(desk.access.role_header, "") if desk.access.role_header else ""
    return named if named in ROLES else desk.access.role


def may(request: Request, needed: str) -> bool:
    """Whether who asks may do what a role may."""
    return is_enough(role_of(request), needed)


def allowed(needed: str) -> Callable[[Answer], Answer]:
    """Refuse what takes a role that who asks has not."""

    def around(answer: Answer) -> Answer:
        @wraps(answer)
        def asked(request: Request) -> Response:
            return answer(request) if may(request, needed) else refusal(request, 403, f"Only an {needed} may do that.")

        return asked

    return around


def seated(answer: Answer) -> Callable[[Request], Awaitable[Response]]:
    """Let only known users in, and say in words what goes wrong; the answer is worked out on a thread of its own."""

    @wraps(answer)
    async def endpoint(request: Request) -> Response:
        if not user_of(request):
            if desk_of(request).access.users is None or request.url.path.startswith("/api/"):
                return refusal(request, 401, "Nobody is signed in.")
            return RedirectResponse(f"{LINKS.up}sign-in", 303)
        try:
            return await run_in_threadpool(answer, request)
        except WishError as error:
            return refusal(request, 400, str(error))
        except (ProjectError, UnreadableError) as error:
            return refusal(request, 503, str(error))

    return endpoint


def frame_of(request: Request, cookie: str = "") -> dict[str, Any]:
    """What stands around every page: the user, and the token that forms bring back."""
    desk, user = desk_of(request), user_of(request)
    cookie = cookie or request.cookies.get(COOKIE, "")
    return {
        "user": user,
        "role": role_of(request),
        "can_correct": may(request, "editor"),
        "can_manage": may(request, "admin"),
        "can_leave": bool(user) and desk.access.users is not None,
        "token": desk.sessions.token(cookie) if cookie else "",
    }


def form_page(request: Request, template: str, content: dict[str, Any], status: int = 200) -> Response:
    """A page with forms: whoever has no cookie yet gets one, to which the forms' token is bound."""
    fresh = "" if request.cookies.get(COOKIE) else secrets.token_urlsafe(32)
    response = Response(draw(template, LINKS, content, frame_of(request, fresh)), status, media_type=HTML)
    response.headers["Cache-Control"] = "no-store"
    if fresh:
        set_cookie(request, response, fresh)
    return response


def set_cookie(request: Request, response: Response, value: str) -> None:
    """Give a cookie that no script can read and no other site's page sends."""
    secure = desk_of(request).access.is_secure
    response.set_cookie(COOKIE, value, max_age=int(LASTS_S), httponly=True, samesite="strict", secure=secure)


def page_response(request: Request, fingerprint: str, media_type: str, make: Callable[[], str | bytes]) -> Response:
    """Answer, or say that what the reader has is still right."""
    parts = (fingerprint, request.url.path, request.url.query, user_of(request), request.cookies.get(COOKIE, ""))
    tag = f'"{content_id(desk_of(request).started, *parts)}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache", "Vary": "Cookie"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(None, 304, headers)
    return Response(make(), media_type=media_type, headers=headers)


def refusal(request: Request, status: int, words: str) -> Response:
    """Say that something is not to be had."""
    if request.url.path.startswith("/api/"):
        return Response(written({"error": words}), status, media_type="application/json")
    return Response(draw("refusal", LINKS, {"words": words}, frame_of(request)), status, media_type=HTML)


def is_own_form(request: Request, token: str) -> bool:
    """Whether a form was written by this desk for this reader and sent from its own page."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != request.headers.get("host", ""):
        return False
    return desk_of(request).sessions.is_token(request.cookies.get(COOKIE, ""), token)
