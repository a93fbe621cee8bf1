"""Request → who may sign in, who is told of changes, and what was done: for admins."""

from starlette.requests import Request
from starlette.responses import Response

from rashomon.web.forms import taken
from rashomon.web.guard import address_of
from rashomon.web.hooks import HookError
from rashomon.web.seats import desk_of, form_page, user_of
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


def managed(request: Request, form: dict[str, str]) -> Response:
    """Do what an admin's form says, write it down, and show the page."""
    verb = form.get("verb", "")
    try:
        said, detail = done(request, verb, form)
    except (AccessError, HookError) as error:
        return manage(request, fault=str(error), status=409)
    desk_of(request).audit.write(verb, user_of(request), address_of(request.scope), about=detail)
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


take_management = taken(managed, "admin")
