"""Request → who may sign in, who is told of changes, and what was done: for admins."""

from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from rashomon.web.forms import STRANGE, form_of
from rashomon.web.guard import address_of
from rashomon.web.hooks import HookError
from rashomon.web.seats import desk_of, form_page, is_own_form, may, refusal, user_of
from rashomon.web.users import ROLES, AccessError, drop_user, known_users, put_user

MOST_ENTRIES = 100


def manage(request: Request, said: str = "", fault: str = "", status: int = 200) -> Response:
    """The page, with what was just done."""
    desk = desk_of(request)
    users = known_users(desk.access.users) if desk.access.users is not None else {}
    content = {
        "said": said,
        "fault": fault,
        "with_passwords": desk.access.users is not None,
        "users": [{"name": name, "role": user.role} for name, user in sorted(users.items())],
        "roles": ROLES,
        "hooks": desk.hooks.rows(),
        "entries": desk.audit.latest(MOST_ENTRIES),
    }
    return form_page(request, "manage", content, status)


async def take_management(request: Request) -> Response:
    """Do what an admin's form says."""
    form = await form_of(request)
    if form is None:
        return refusal(request, 400, "That form cannot be read.")
    return await run_in_threadpool(managed, request, form)


def managed(request: Request, form: dict[str, str]) -> Response:
    """Do it, write it down, and show the page."""
    desk, user = desk_of(request), user_of(request)
    say = partial(desk.audit.write, user=user, client=address_of(request.scope))
    if not user:
        return refusal(request, 401, "Nobody is signed in.")
    if not is_own_form(request, form.get("token", "")):
        say("form refused", path=request.url.path)
        return refusal(request, 403, STRANGE)
    if not may(request, "admin"):
        say("management refused", verb=form.get("verb", ""))
        return refusal(request, 403, "Only an admin may do that.")
    verb = form.get("verb", "")
    try:
        said, detail = done(request, verb, form)
    except (AccessError, HookError) as error:
        return manage(request, fault=str(error), status=409)
    say(verb, about=detail)
    return manage(request, said)


def done(request: Request, verb: str, form: dict[str, str]) -> tuple[str, str]:
    """Do what a form says; return what to say of it, and what to write down.

    Raises AccessError or HookError where it cannot be done.
    """
    desk, name = desk_of(request), form.get("name", "").strip()
    if verb == "hook":
        url = form.get("url", "").strip()
        secret = desk.hooks.add(url, user_of(request))
        return f"{url} will be told. Its messages are signed with {secret}, which is shown only now.", url
    if verb == "no hook":
        desk.hooks.drop(form.get("hook", ""))
        return "That address is told no longer.", form.get("hook", "")
    if desk.access.users is None or verb not in ("user", "no user"):
        raise AccessError("No such thing can be done here.")
    others = {n for n, u in known_users(desk.access.users).items() if u.role == "admin" and n != name}
    if not others and (verb == "no user" or form.get("role") != "admin"):
        raise AccessError("Somebody must stay an admin.")
    if verb == "no user":
        drop_user(desk.access.users, name)
        return f"{name} no longer signs in.", name
    put_user(desk.access.users, name, form.get("password") or None, form.get("role", ""))
    return f"{name} can sign in as {form.get('role')}.", f"{name} {form.get('role')}"
