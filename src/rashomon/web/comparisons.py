"""Request → a comparison that was asked for: the form, how far it is, its stories' pages."""

from dataclasses import asdict
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from rashomon.exports.stored import Stored
from rashomon.web.comparing import (
    DONE,
    FAILED,
    LONGEST_TEXT,
    MOST_FILES,
    MOST_TEXTS,
    Comparison,
    Comparisons,
    InputError,
    inputs_of,
)
from rashomon.web.drawn import draw_story
from rashomon.web.forms import refused
from rashomon.web.guard import address_of
from rashomon.web.interface import written
from rashomon.web.pages import page_and_wish
from rashomon.web.seats import (
    HTML,
    LINKS,
    desk_of,
    form_page,
    frame_of,
    may,
    page_response,
    refusal,
    user_of,
)
from rashomon.web.shown import shown_of
from rashomon.web.wishes import wish_of

JSON = "application/json"


def comparisons_of(request: Request) -> Comparisons:
    """Where comparisons are made."""
    found: Comparisons = desk_of(request).comparisons
    return found


def compare_form(request: Request, fault: str = "", status: int = 200) -> Response:
    """The form, and what its reader asked for before."""
    own = [as_told(c, request) for c in comparisons_of(request).of(user_of(request))]
    content = {"fault": fault, "most": MOST_TEXTS, "own": own, "longest": LONGEST_TEXT}
    return form_page(request, "compare", content, status)


async def take_comparison(request: Request) -> Response:
    """Begin what a form asks for, if it is the desk's own and its sender may."""
    if not may(request, "editor"):  # before anything large is read
        return refusal(request, 403 if user_of(request) else 401, "Only an editor may do that.")
    parser = MultiPartParser(
        request.headers,
        request.stream(),
        max_files=MOST_FILES,
        max_fields=4 * MOST_TEXTS + 10,
        max_part_size=4 * LONGEST_TEXT,
    )
    try:
        form = await parser.parse()
    except (MultiPartException, ValueError, KeyError):
        return refusal(request, 400, "That form cannot be read.")
    try:
        files = [(f.filename or "", await f.read()) for f in form.getlist("files") if isinstance(f, UploadFile)]
        return await run_in_threadpool(begun, request, form, [f for f in files if f[1]])
    finally:
        await form.close()


def begun(request: Request, form: FormData, files: list[tuple[str, bytes]]) -> Response:
    """Begin the comparison and lead to where it will be."""
    if no := refused(request, str(form.get("token", "")), "editor"):
        return no
    desk, user = desk_of(request), user_of(request)
    columns = [[str(v) for v in form.getlist(name)] for name in ("text", "outlet", "date")]
    texts = [dict(zip(("text", "outlet", "date"), row, strict=True)) for row in zip(*columns, strict=False)]
    verb = "add" if form.get("verb") == "add" else "compare"
    try:
        inputs = inputs_of(texts, files)
        key = comparisons_of(request).start(inputs, user, verb, is_one=form.get("one") == "yes")
    except InputError as error:
        return compare_form(request, str(error), 409)
    desk.audit.write(verb, user, address_of(request.scope), key=key, inputs=str(len(inputs)))
    return RedirectResponse(f"{LINKS.up}compared/{key}", 303)


def as_told(found: Comparison, request: Request) -> dict[str, Any]:
    """What is told of a comparison: how far it is, its stories and what could not be read."""
    row = asdict(found) | {"address": f"{LINKS.up}compared/{found.key}", "ended": found.phase in (DONE, FAILED)}
    index = comparisons_of(request).index(found.key) if found.phase == DONE and found.verb == "compare" else {}
    stories = [
        {
            "headline": s.get("headline") or "",
            "reports": len(s.get("articles", ())),
            "address": f"{row['address']}/{n}/record",
        }
        for n, s in enumerate(index.get("stories", ()), 1)
    ]
    rejected = [{"uri": r.get("uri", ""), "reason": r.get("reason", "")} for r in index.get("rejected", ())]
    return row | {"stories": stories, "rejected": rejected}


def compared(request: Request) -> Response:
    """How far a comparison is, or where it led."""
    found = comparisons_of(request).one(request.path_params["key"])
    if found is None:
        return refusal(request, 404, "Nothing is there; old comparisons are taken away.")
    told = as_told(found, request)
    if found.phase == DONE and len(told["stories"]) == 1 and not told["rejected"]:
        return RedirectResponse(told["stories"][0]["address"], 303)
    return form_page(request, "compared", told)


def api_compared(request: Request) -> Response:
    """The same for programs, and for the page itself while it waits."""
    found = comparisons_of(request).one(request.path_params["key"])
    if found is None:
        return refusal(request, 404, "Nothing is there.")
    return Response(written(as_told(found, request)), media_type=JSON, headers={"Cache-Control": "no-store"})


def stored_of(request: Request) -> Stored | None:
    """The story of a comparison that an address names."""
    return comparisons_of(request).story(request.path_params["key"], request.path_params["number"])


def compared_page(request: Request) -> Response:
    """A page of a story of a comparison."""
    stored, key = stored_of(request), request.path_params["key"]
    found = stored and page_and_wish(
        request.path_params["page"], wish_of(request.query_params.multi_items()), len(stored.dossier["articles"])
    )
    if stored is None or not found:
        return refusal(request, 404, "Nothing is there; old comparisons are taken away.")
    page, wish = found
    compared = f"{LINKS.up}api/compared/{key}/{request.path_params['number']}/dossier"
    frame = frame_of(request) | {"can_correct": False, "compared": compared}
    return page_response(request, key, HTML, lambda: draw_story(page, shown_of(stored, LINKS, wish), frame))


def api_compared_dossier(request: Request) -> Response:
    """The whole record of a story of a comparison."""
    stored = stored_of(request)
    if stored is None:
        return refusal(request, 404, "Nothing is there.")
    return page_response(request, request.path_params["key"], JSON, lambda: written(stored.dossier))
