"""A form that was sent → what it does: sign in, sign out, correct; each written to the audit log."""

from collections.abc import Awaitable, Callable
from functools import partial
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from rashomon.storage.project import ProjectError
from rashomon.web.edits import RefusedError
from rashomon.web.guard import LARGEST_BODY, address_of
from rashomon.web.identity import COOKIE
from rashomon.web.seats import LINKS, desk_of, form_page, is_own_form, may, refusal, set_cookie, user_of
from rashomon.web.users import AccessError, is_password, known_users, put_user

MOST_FIELDS = 20
STRANGE = "This form is not from this desk, or too old. Go back, load the page anew, try again."


async def form_of(request: Request) -> dict[str, str] | None:
    """Read a form; None where it is too long or no form."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_BODY:
            return None
    try:
        return dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError:
        return None


def refused(request: Request, token: str, needed: str) -> Response | None:
    """Why a form is not taken, which is written down: nobody sent it, another page wrote it, its sender may not.

    None where it is taken.
    """
    user = user_of(request)
    why = (
        (401, "Nobody is signed in.")
        if not user
        else (403, STRANGE)
        if not is_own_form(request, token)
        else (403, f"Only an {needed} may do that.")
        if not may(request, needed)
        else None
    )
    if why and user:
        desk_of(request).audit.write("form refused", user, address_of(request.scope), path=request.url.path, why=why[1])
    return refusal(request, *why) if why else None


def taken(act: Callable[[Request, dict[str, str]], Response], needed: str) -> Callable[[Request], Awaitable[Response]]:
    """Do what a form says, if it is the desk's own and its sender may."""

    async def endpoint(request: Request) -> Response:
        form = await form_of(request)
        if form is None:
            return refusal(request, 400, "That form cannot be read.")
        return await run_in_threadpool(lambda: refused(request, form.get("token", ""), needed) or act(request, form))

    return endpoint


def corrected(request: Request, form: dict[str, str]) -> Response:
    """Make the correction and show the log."""
    desk, user = desk_of(request), user_of(request)
    say = partial(desk.audit.write, user=user, client=address_of(request.scope))
    try:
        entry, left = desk.editor.make(form, user)
    except (RefusedError, ProjectError) as error:
        say("correction refused", verb=form.get("verb", ""), why=str(error))
        return refusal(request, 409, str(error))
    say("correction", number=str(entry.number), verb=entry.verb, about=" | ".join(entry.about))
    return RedirectResponse(f"{LINKS.up}corrections?{'waits' if left else 'done'}={entry.number}", 303)


async def sign_in(request: Request) -> Response:
    """Show the form, or sign in who sent it."""
    if desk_of(request).access.users is None:
        return RedirectResponse(LINKS.up, 303)
    if request.method != "POST":
        return form_page(request, "sign_in", {"fault": ""})
    form = await form_of(request)
    return await run_in_threadpool(signed_in, request, form or {})


def signed_in(request: Request, form: dict[str, str]) -> Response:
    """Sign in, under a cookie that is new."""
    desk, name = desk_of(request), form.get("name", "")
    client = address_of(request.scope)
    if not is_own_form(request, form.get("token", "")):
        return form_page(request, "sign_in", {"fault": "The form was too old; try again."}, 403)
    try:
        users = known_users(desk.access.users) if desk.access.users else {}
    except AccessError as error:
        return refusal(request, 503, str(error))
    if not is_password(users, name, form.get("password", "")):
        desk.audit.write("sign-in refused", name, client)
        return form_page(request, "sign_in", {"fault": "The name or the password is wrong."}, 403)
    desk.audit.write("sign-in", name, client)
    response = RedirectResponse(LINKS.up, 303)
    set_cookie(request, response, desk.sessions.begin(name, users[name].stored))
    return response


def account(request: Request, fault: str = "", status: int = 200) -> Response:
    """The form with which someone who signed in takes another password."""
    if desk_of(request).access.users is None:
        return RedirectResponse(LINKS.up, 303)
    return form_page(request, "account", {"fault": fault}, status)


def changed(request: Request, form: dict[str, str]) -> Response:
    """Keep another password, and stay signed in under a new cookie; whoever else is signed in as this user is out."""
    desk, name = desk_of(request), user_of(request)
    users = desk.access.users
    if users is None:
        return refusal(request, 409, "Nobody signs in by password here.")
    client = address_of(request.scope)
    try:
        if not is_password(known_users(users), name, form.get("password", "")):
            desk.audit.write("password refused", name, client)
            return account(request, "The password is wrong.", 403)
        put_user(users, name, form.get("new", ""))
        stored = known_users(users)[name].stored
    except AccessError as error:
        return account(request, f"{str(error).capitalize()}.", 409)
    desk.audit.write("password", name, client)
    response = RedirectResponse(LINKS.up, 303)
    set_cookie(request, response, desk.sessions.begin(name, stored))
    return response


async def sign_out(request: Request) -> Response:
    """Sign out."""
    form, desk = await form_of(request) or {}, desk_of(request)
    if not is_own_form(request, form.get("token", "")):
        return refusal(request, 403, STRANGE)
    desk.audit.write("sign-out", user_of(request), address_of(request.scope))
    desk.sessions.end(request.cookies.get(COOKIE, ""))
    response = RedirectResponse(f"{LINKS.up}sign-in", 303)
    response.delete_cookie(COOKIE)
    return response


take_correction = taken(corrected, "editor")
take_password = taken(changed, "reader")
