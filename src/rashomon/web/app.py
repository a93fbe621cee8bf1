"""Project → the desk as an application: every address, and what answers it."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from rashomon.exports.relations import UnknownActorError
from rashomon.exports.report import kicker, made_by_words
from rashomon.exports.stored import Stored
from rashomon.storage.project import Project
from rashomon.web.atom import atom
from rashomon.web.audit import FILE as AUDIT
from rashomon.web.audit import Audit
from rashomon.web.catalog import Catalog, spread
from rashomon.web.comparing import Comparisons, Work, no_work
from rashomon.web.comparisons import (
    api_compared,
    api_compared_dossier,
    compare_form,
    compared,
    compared_page,
    take_comparison,
)
from rashomon.web.drawn import draw, draw_story
from rashomon.web.edits import Editor, entries, merged_into, offers
from rashomon.web.forms import account, sign_in, sign_out, take_correction, take_password
from rashomon.web.guard import Guard
from rashomon.web.hooks import Hooks, Send, no_send
from rashomon.web.identity import Access
from rashomon.web.interface import as_json, openapi, written
from rashomon.web.listing import listing
from rashomon.web.managing import manage, take_management
from rashomon.web.pages import ARTICLE, BY_NAME, content_of, page_and_wish
from rashomon.web.record import head
from rashomon.web.relations import LongSeriesError, as_answer, relations
from rashomon.web.reports import reports
from rashomon.web.seats import (
    HTML,
    LINKS,
    Desk,
    allowed,
    desk_of,
    form_page,
    frame_of,
    page_response,
    refusal,
    seated,
    user_of,
)
from rashomon.web.shelf import Shelf
from rashomon.web.shown import Page, shown_of
from rashomon.web.site import ASSETS, asset
from rashomon.web.wishes import asked_of, between_of, wish_of

JSON, ATOM = "application/json", "application/atom+xml; charset=utf-8"
KINDS = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8"}
CORRECT = Page("correct", "Put right", lambda shown: {}, "what can be put right")


def make_app(
    shelf: Shelf, access: Access, update: Callable[[Project], Any], work: Work = no_work, send: Send = no_send
) -> Starlette:
    """Make the application: what it has others do.

    `update` brings the project's stories up to date after a correction, `work` compares and adds reports, `send` hands
    a message to an address.
    """
    hooks = Hooks(shelf.folder, send)
    catalog = Catalog(shelf, heard=hooks.heard)
    app = Starlette(
        routes=[
            Route("/", seated(home)),
            Route("/story/{story}", seated(story_home)),
            Route("/story/{story}/feed.atom", seated(feed)),
            Route("/story/{story}/correct", seated(allowed("editor")(correct))),
            Route("/story/{story}/{page}", seated(story_page)),
            Route("/relations", seated(relations_page)),
            Route("/corrections", seated(corrections)),
            Route("/corrections", take_correction, methods=["POST"]),
            Route("/compare", seated(allowed("editor")(compare_form))),
            Route("/compare", take_comparison, methods=["POST"]),
            Route("/compared/{key}", seated(compared)),
            Route("/compared/{key}/{number:int}/{page}", seated(compared_page)),
            Route("/manage", seated(allowed("admin")(manage))),
            Route("/manage", take_management, methods=["POST"]),
            Route("/account", seated(account)),
            Route("/account", take_password, methods=["POST"]),
            Route("/sign-in", sign_in, methods=["GET", "POST"]),
            Route("/sign-out", sign_out, methods=["POST"]),
            Route("/static/{name}", static),
            *api_routes(),
        ],
        exception_handlers={404: nothing_there, 405: wrong_method, 500: broken},
        middleware=[
            Middleware(Guard, hosts=access.hosts, header=access.header),
            Middleware(GZipMiddleware, minimum_size=2000, compresslevel=4),
        ],
    )
    app.state.desk = Desk(
        shelf=shelf,
        catalog=catalog,
        editor=Editor(shelf, catalog, update),
        access=access,
        audit=Audit(shelf.folder / AUDIT),
        comparisons=Comparisons(shelf.folder, work, catalog.changed),
        hooks=hooks,
    )
    return app


def api_routes() -> list[Route]:
    """What programs may ask; only to read."""
    return [
        Route("/api/stories", seated(api_stories)),
        Route("/api/choices", seated(api_choices)),
        Route("/api/stories/{story}/dossier", seated(api_dossier)),
        Route("/api/stories/{story}/articles/{number:int}", seated(api_article)),
        Route("/api/stories/{story}/{page}", seated(api_page)),
        Route("/api/relations", seated(api_relations)),
        Route("/api/corrections", seated(api_corrections)),
        Route("/api/compared/{key}", seated(api_compared)),
        Route("/api/compared/{key}/{number:int}/dossier", seated(api_compared_dossier)),
        Route("/api/openapi.json", seated(api_document)),
    ]


def home(request: Request) -> Response:
    """The list of stories."""
    content = listing(desk_of(request).catalog, asked_of(request.query_params.multi_items()), LINKS)
    return Response(draw("stories", LINKS, content, frame_of(request)), media_type=HTML)


def relations_page(request: Request) -> Response:
    """How two actors stood to each other, over all stories."""
    content = relations(desk_of(request).catalog, between_of(request.query_params.multi_items()), LINKS)
    status = 404 if content["fault"] else 200
    return Response(draw("relations", LINKS, content, frame_of(request)), status, media_type=HTML)


def found_story(request: Request) -> tuple[str, Stored] | None:
    """The story that an address names."""
    return desk_of(request).shelf.story(request.path_params["story"])


def missing(request: Request) -> Response:
    """Lead on to the story that this one was merged into, or say that there is no such story or page."""
    project = desk_of(request).shelf.open()
    try:
        into = merged_into(project, request.path_params["story"])
    finally:
        project.close()
    if into and not request.url.path.startswith("/api/"):
        return RedirectResponse(LINKS.story(into), 307)
    return refusal(request, 404, "Nothing is there." + (f" The story was merged into {into}." if into else ""))


def story_home(request: Request) -> Response:
    """A story's first page."""
    found = found_story(request)
    return RedirectResponse(LINKS.story(request.path_params["story"]), 307) if found else missing(request)


def story_page(request: Request) -> Response:
    """A page of a story."""
    found, wish = found_story(request), wish_of(request.query_params.multi_items())
    asked = found and page_and_wish(request.path_params["page"], wish, len(found[1].view.articles))
    if not found or not asked:
        return missing(request)
    page, wish = asked
    shown = shown_of(found[1], LINKS, wish)
    return page_response(request, found[0], HTML, lambda: draw_story(page, shown, frame_of(request)))


def feed(request: Request) -> Response:
    """How a story's record, or one fact of it, changed."""
    found = found_story(request)
    if found is None:
        return missing(request)
    fact = request.query_params.get("fact", "")
    if fact and fact not in found[1].view.facts:
        return missing(request)
    base = f"{request.url.scheme}://{request.url.netloc}{LINKS.up}story/{request.path_params['story']}/"
    return page_response(request, found[0], ATOM, lambda: atom(found[1], base, fact=fact))


def correct(request: Request) -> Response:
    """The forms with which a story is put right."""
    found = found_story(request)
    if found is None:
        return missing(request)
    shown, dossier = shown_of(found[1], LINKS), found[1].dossier
    content = {
        "page": CORRECT,
        "head": head(shown),
        "kicker": kicker(dossier),
        "made_by": made_by_words(dossier["made_by"]),
        "at": "",
        **offers(found[1], desk_of(request).catalog),
    }
    return form_page(request, "correct", content)


def corrections(request: Request) -> Response:
    """The log of corrections."""
    project = desk_of(request).shelf.open()
    try:
        rows = entries(project)
    finally:
        project.close()
    done, waits = (request.query_params.get(name, "")[:9] for name in ("done", "waits"))
    known = {str(r["number"]) for r in rows}
    content = {"entries": rows, "done": done if done in known else "", "waits": waits if waits in known else ""}
    return form_page(request, "corrections", content)


async def static(request: Request) -> Response:
    """The desk's own style and script, for anyone."""
    name = request.path_params["name"]
    if name not in ASSETS:
        return refusal(request, 404, "Nothing is there.")
    return page_response(request, name, KINDS[name.rpartition(".")[2]], lambda: asset(name))


async def nothing_there(request: Request, _: Exception) -> Response:
    """Answer an address that names nothing."""
    return refusal(request, 404, "Nothing is there.")


async def wrong_method(request: Request, _: Exception) -> Response:
    """Answer a form that is sent to where none is taken."""
    return refusal(request, 405, "That cannot be done here.")


async def broken(request: Request, _: Exception) -> Response:
    """Say that something went wrong, and nothing of what."""
    return refusal(request, 500, "Something went wrong; the desk’s log has more.")


# --- for programs -----------------------------------------------------------------------------------------------------


def api_stories(request: Request) -> Response:
    """The list, as the page has it."""
    asked = asked_of(request.query_params.multi_items())
    total, rows = desk_of(request).catalog.listed(asked)
    return Response(written({"total": total, "asked": asdict(asked), "stories": spread(rows)}), media_type=JSON)


def api_choices(request: Request) -> Response:
    """What there is to filter by."""
    return Response(written(desk_of(request).catalog.choices()), media_type=JSON)


def api_dossier(request: Request) -> Response:
    """A story's whole record."""
    found = found_story(request)
    return page_response(request, found[0], JSON, lambda: written(found[1].dossier)) if found else missing(request)


def api_article(request: Request) -> Response:
    """One report with its text."""
    found, number = found_story(request), request.path_params["number"]
    if found is None or not 1 <= number <= len(found[1].view.articles):
        return missing(request)
    shown = shown_of(found[1], LINKS)
    row = list(shown.view.articles.values())[number - 1]
    text = found[1].texts.get(row["id"])
    told = reports(shown)["reports"][number - 1]
    return page_response(request, found[0], JSON, lambda: written(as_json({**row, **told, "text": text})))


def api_page(request: Request) -> Response:
    """What a page of a story shows."""
    found, page = found_story(request), BY_NAME.get(request.path_params["page"])
    if found is None or page is None or page is ARTICLE:
        return missing(request)
    shown = shown_of(found[1], LINKS, wish_of(request.query_params.multi_items()))
    content = {"story": shown.story_id, "page": page.name}
    return page_response(request, found[0], JSON, lambda: written(as_json({**content, **content_of(page, shown)})))


def api_relations(request: Request) -> Response:
    """The relation of two actors, or between whom there is one."""
    try:
        answer = as_answer(desk_of(request).catalog, between_of(request.query_params.multi_items()))
    except UnknownActorError as error:
        return refusal(request, 404, f"There is {error}.")
    except LongSeriesError as error:
        return refusal(request, 400, str(error))
    return Response(written(answer), media_type=JSON)


def api_corrections(request: Request) -> Response:
    """The log of corrections."""
    project = desk_of(request).shelf.open()
    try:
        return Response(written({"user": user_of(request), "entries": entries(project)}), media_type=JSON)
    finally:
        project.close()


def api_document(request: Request) -> Response:
    """The description of all this."""
    return page_response(request, "openapi", JSON, lambda: written(openapi()))
