"""What is asked of the list of stories → what its page shows: the stories, the filters, the ways to order them."""

from typing import Any

from rashomon.web.catalog import ORDERS, PAGE_SIZE, Asked, Catalog
from rashomon.web.links import Links


def listing(catalog: Catalog, asked: Asked, links: Links) -> dict[str, Any]:
    """Everything the page of the list shows."""
    total, stories = catalog.listed(asked)
    kept = query_of(asked)
    orders = [
        (name, words, links.home({**kept, "by": name if name != "time" else ""})) for name, (words, _) in ORDERS.items()
    ]
    pager = []
    if asked.page > 1:
        pager.append(("Earlier in the list", links.home({**kept, "page": str(asked.page - 1)})))
    if asked.page * PAGE_SIZE < total:
        pager.append(("Further in the list", links.home({**kept, "page": str(asked.page + 1)})))
    return {
        "find": asked.find,
        "total": total,
        "stories": stories,
        "by": asked.by,
        "orders": orders,
        "choices": catalog.choices(),
        "chosen": asked,
        "is_filtered": asked.is_filtered,
        "pager": pager,
    }


def query_of(asked: Asked) -> dict[str, str]:
    """What is asked, as an address says it."""
    return {
        "q": asked.find,
        "outlet": asked.outlet,
        "actor": asked.actor,
        "place": asked.place,
        "dispute": asked.dispute,
        "from": asked.since,
        "to": asked.until,
        "by": asked.by if asked.by != "time" else "",
    }
