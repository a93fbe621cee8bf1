"""Dossier + texts → one HTML page that needs no network: every cell opens the sentence it rests on."""

import base64
import hashlib
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from rashomon.exports import sections
from rashomon.exports.cells import Evidence, legible
from rashomon.exports.view import counted, report_days, view_of

BOOT = 'document.documentElement.className = "js";'  # before the first paint, so that nothing moves
PARTS = (
    ("glance", "Glance"),
    ("agreed", "Agreed"),
    ("disputed", "Disputed"),
    ("single", "One source"),
    ("matrix", "Who tells what"),
    ("words", "Whose word"),
    ("quotes", "Quotes"),
    ("timeline", "Timeline"),
    ("changes", "How it changed"),
    ("relations", "Relations"),
    ("actors", "Actors"),
    ("articles", "Reports"),
)


def render(dossier: Mapping[str, Any], texts: Mapping[str, str]) -> str:
    """Write the page.

    `texts` holds each article's text by its id, as stored beside the dossier; where one is missing, its words are not
    linked. Everything from the articles is escaped, and a policy in the page forbids all but its own script and style.
    """
    view = view_of(dossier)
    evidence = Evidence(view, texts)
    content = sections.all_sections(view, evidence)
    css, js = template_text("report.css"), template_text("panel.js") + template_text("report.js")
    present = {"glance", "agreed", "articles", *(name for name in content if content[name])}
    present |= (
        {"disputed"} if any(content[part] for part in ("conflicts", "differences", "loose", "contested")) else set()
    )
    present |= {"single"} if content["one_source"] or content["one_report"] else set()
    present |= {"quotes"} if content["echoes"] else set()
    return _template().render(
        headline=dossier["story"]["headline"],
        kicker=kicker(dossier),
        present=present,
        made_by=made_by_words(dossier["made_by"]),
        parts=[part for part in PARTS if part[0] in present],
        css=Markup(css),
        js=Markup(js),
        boot=Markup(BOOT),
        css_hash=csp_hash(css),
        js_hash=csp_hash(js),
        boot_hash=csp_hash(BOOT),
        spans=evidence.spans,
        **content,
    )


@cache
def _template() -> Template:
    """The compiled template: to compile it takes longer than to fill it."""
    return templates("rashomon.exports", _shown).get_template("report.html.j2")


class _Rows(Environment):
    """Looks a name up in a row before it looks for an attribute: templates hardly name anything else."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return the value that `obj.attribute` names in a template."""
        return obj[attribute] if isinstance(obj, dict) and attribute in obj else super().getattr(obj, attribute)


def templates(package: str, finalize: Callable[[Any], Any]) -> Environment:
    """A package's templates, escaping all but markup and forgiving no name; `finalize` sees each value drawn."""
    return _Rows(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=finalize,
    )


def _shown(value: Any) -> Any:
    """Foreign text as a page can show it; markup passes."""
    return value if isinstance(value, Markup) or not isinstance(value, str) else legible(value)


def kicker(dossier: Mapping[str, Any]) -> str:
    """Say above the headline how many reports the page compares, and when they came out."""
    reports = dossier["articles"]
    return " · ".join([counted(len(reports), "report"), *([report_days(reports)] if reports else [])])


def made_by_words(made_by: Mapping[str, Any]) -> str:
    """Say what wrote the page."""
    models = ", ".join(f"{m['name']} {str(m['sha256'])[:12]}" for m in made_by.get("models", ()))
    parts = [f"Written by Rashomon {made_by.get('version', '')}", f"models: {models}" if models else ""]
    return "; ".join(p.strip() for p in parts if p.strip()) + "."


def template_text(name: str) -> str:
    """Return a file that lies beside the template."""
    return files("rashomon.exports").joinpath("templates", name).read_text(encoding="utf-8")


def csp_hash(source: str) -> str:
    """Return a source's hash as a Content-Security-Policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode("utf-8")).digest()).decode("ascii")
