"""News agencies: their names, and the marks by which an article says that its words are theirs.

Own compilation of agency names from their public imprints; the patterns follow the credit forms that agencies
prescribe to their subscribers (dateline, byline, signature, copyright line).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

AGENCIES: dict[str, tuple[str, ...]] = {
    "Associated Press": ("The Associated Press", "Associated Press", "AP", "A.P."),
    "Reuters": ("Reuters", "Thomson Reuters"),
    "Agence France-Presse": ("Agence France-Presse", "Agence France Presse", "Agence Francepresse", "AFP", "A.F.P."),
    "Deutsche Presse-Agentur": ("Deutsche Presse-Agentur", "dpa", "DPA"),
    "United Press International": ("United Press International", "UPI"),
    "Press Association": ("Press Association", "PA Media", "PA News"),
    "EFE": ("Agencia EFE", "EFE"),
    "ANSA": ("ANSA",),
    "Lusa": ("Lusa",),
    "Belga": ("Belga",),
    "ANP": ("ANP",),
    "TT": ("TT News Agency",),
    "NTB": ("NTB",),
    "Ritzau": ("Ritzau",),
    "STT": ("STT",),
    "APA Austria": ("Austria Presse Agentur", "Austria Press Agency"),
    "Keystone-SDA": ("Keystone-SDA",),
    "PAP": ("Polish Press Agency", "PAP"),
    "CTK": ("Czech News Agency", "CTK", "ČTK"),
    "MTI": ("MTI",),
    "Agerpres": ("Agerpres",),
    "BTA": ("Bulgarian News Agency", "BTA"),
    "Tanjug": ("Tanjug",),
    "HINA": ("HINA",),
    "BNS": ("Baltic News Service", "BNS"),
    "TASS": ("TASS", "ITAR-TASS", "Itar-Tass"),
    "RIA Novosti": ("RIA Novosti", "RIA", "RIA News"),
    "Interfax": ("Interfax", "Interfax-Ukraine"),
    "Ukrinform": ("Ukrinform",),
    "UNIAN": ("UNIAN",),
    "BelTA": ("BelTA", "Belta"),
    "Kazinform": ("Kazinform",),
    "AKIpress": ("AKIpress",),
    "APA": ("APA",),
    "Azertac": ("Azertac", "AZERTAC"),
    "Trend": ("Trend News Agency",),
    "Report": ("Report News Agency", "Report Information Agency"),
    "Turan": ("Turan News Agency",),
    "Armenpress": ("Armenpress",),
    "Interpressnews": ("Interpressnews",),
    "Anadolu Agency": ("Anadolu Agency", "Anadolu", "Anadolu Ajansi", "AA"),
    "DHA": ("Demiroren News Agency", "DHA"),
    "IHA": ("Ihlas News Agency",),
    "IRNA": ("IRNA", "Islamic Republic News Agency"),
    "Fars": ("Fars News Agency",),
    "Tasnim": ("Tasnim News Agency",),
    "SANA": ("SANA",),
    "WAFA": ("WAFA",),
    "NNA": ("National News Agency",),
    "MENA": ("Middle East News Agency", "MENA"),
    "SPA": ("Saudi Press Agency", "SPA"),
    "WAM": ("WAM", "Emirates News Agency"),
    "KUNA": ("KUNA", "Kuwait News Agency"),
    "QNA": ("Qatar News Agency",),
    "Petra": ("Petra News Agency", "Jordan News Agency"),
    "APS": ("Algeria Press Service",),
    "MAP": ("Maghreb Arabe Presse",),
    "TAP": ("Tunis Afrique Presse",),
    "NAN": ("News Agency of Nigeria", "NAN"),
    "GNA": ("Ghana News Agency",),
    "KNA": ("Kenya News Agency",),
    "ENA": ("Ethiopian News Agency",),
    "Panapress": ("Panapress",),
    "PTI": ("Press Trust of India", "PTI"),
    "ANI": ("Asian News International", "ANI"),
    "UNI": ("United News of India",),
    "IANS": ("Indo-Asian News Service", "IANS"),
    "APP": ("Associated Press of Pakistan",),
    "BSS": ("Bangladesh Sangbad Sangstha", "BSS"),
    "Xinhua": ("Xinhua", "Xinhua News Agency", "New China News Agency"),
    "China News Service": ("China News Service",),
    "Kyodo": ("Kyodo", "Kyodo News"),
    "Jiji Press": ("Jiji Press", "Jiji"),
    "Yonhap": ("Yonhap", "Yonhap News Agency"),
    "Newsis": ("Newsis",),
    "KCNA": ("KCNA", "Korean Central News Agency"),
    "CNA": ("Central News Agency",),
    "Antara": ("Antara",),
    "Bernama": ("Bernama",),
    "PNA": ("Philippine News Agency",),
    "VNA": ("Vietnam News Agency",),
    "AAP": ("Australian Associated Press", "AAP"),
    "Canadian Press": ("The Canadian Press", "Canadian Press"),
    "Notimex": ("Notimex",),
    "Andina": ("Andina",),
    "Télam": ("Télam", "Telam"),
    "Agência Brasil": ("Agência Brasil", "Agencia Brasil"),
    "Prensa Latina": ("Prensa Latina",),
}
"""Agency → the forms in which articles name it. Short forms count only inside a credit (dateline, byline, sign-off)."""

_WORD = r"[A-Z][\w’'-]*"
_MADE = (  # names that say of themselves that they are an agency
    rf"(?:Agence|Agencia|Agência|Agenzia|Agenția|Agentur|Agencja)(?:\s+{_WORD}){{1,3}}"
    rf"|(?:{_WORD}(?:\s+(?:&|and)\s+|[\s-]+)){{1,4}}(?:News\s*wire|Wire(?:\s+Service)?|News\s+Agency|News\s+Service"
    r"|Press\s+(?:Agency|Service|Association|Syndicate|Trust)|Sports?\s+Agency|Telegraph\s+Agency)"
)
_FORMS = sorted({form for forms in AGENCIES.values() for form in forms}, key=lambda form: (-len(form), form))
_NAME = rf"(?:{_MADE}|{'|'.join(map(re.escape, _FORMS))})"
_CANON = {form.casefold(): name for name, forms in AGENCIES.items() for form in forms}
_REPORTS = r"report(?:s|ed)"

DATELINE = re.compile(
    rf"^\W{{0,3}}(?P<place>[A-ZÀ-ÞİŞĞ][\w’'.,/ -]{{1,60}}?)[,\s–—-]*\((?P<agency>{_NAME}|[A-Z][\w-]{{1,14}}"
    rf"(?:\s+[A-Z][\w-]+){{0,3}})\)\s*(?:[-–—:]{{1,2}}|(?=[A-Z“\"]))",
)
"""A paragraph's opening "CITY, May 3 (Agency) -": all that follows is the agency's."""
SIGNATURE = re.compile(rf"[(\[—–-]\s*(?:with\s+)?(?P<agency>{_NAME}|[A-Z]{{2,5}})\s*[)\]]?\s*$")
"""A paragraph's close "(AFP)" or "— Reuters": the paragraph is the agency's."""
COPYRIGHT = re.compile(
    rf"(?<!image )(?<!photo )(?<!picture )(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{{4}})?,?\s*(?:by\s+)?"
    rf"(?P<agency>{_NAME})\b",
    re.IGNORECASE,
)
"""A line "Copyright 2018 The Associated Press": the article is the agency's."""
BYLINE = re.compile(
    rf"^\W*(?:by|source|from|via)?\W*(?:the\s+)?(?P<agency>{_NAME})(?:\s+(?:staff|correspondent|reporters?))?\W*$",
    re.IGNORECASE,
)
"""A line of its own "By Associated Press" or "Source: Reuters": what follows is the agency's."""
EDITED = re.compile(
    r"\((?:Additional\s+)?(?:Reporting|Writing)\s+by\s+[^)]*?;\s*editing\s+by\s+[^)]*\)\s*$", re.IGNORECASE
)
"""Reuters' sign-off with its writers and editors."""
CREDITED = re.compile(
    rf"(?:,\s*|\b(?:the|state|official)\s+)(?:(?:the|state|official|news|wire|media|agency)\s+)*(?P<agency>{_NAME}|[A-Z]{{2,5}}|[A-Z]\w+)\s+{_REPORTS}\b"
    rf"|\b{_REPORTS}\s+(?:by\s+)?(?:the\s+)?(?:news\s+)?(?:agency\s+)?(?P<agency2>{_NAME})\b"
    rf"|\baccording\s+to\s+(?:the\s+)?(?:\w+\s+)?(?:news\s+agency\s+|agency\s+)?(?P<agency3>{_NAME})\b"
)
"""A sentence that hands its content to an agency: ", the agency X reported", "reported The Associated Press"."""
_SAYS_SO = re.compile(_MADE)
_PHOTO = re.compile(r"(?:photo|image|picture|getty|via\s|/|caption|screengrab|handout)", re.IGNORECASE)
_CAPTION = re.compile(
    r"\b(?:(?:is|are)\s+(?:seen|pictured)|shows?|file\s+photo|this\s+(?:photo|image|picture)|pictured)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Credit:
    """An agency credit in one paragraph. `reach`: rest | paragraph | article | sentence."""

    agency: str
    start: int
    stop: int
    reach: str


@lru_cache(maxsize=16384)  # the same few names are asked for at every claim
def canonical(name: str) -> str:
    """Return the agency's name for one of its forms; an unknown name is returned as it stands."""
    tidy = re.sub(r"\s+", " ", name).strip(" .,;:()")
    found = _CANON.get(tidy.casefold()) or _CANON.get(re.sub(r"^the\s+", "", tidy, flags=re.IGNORECASE).casefold())
    return found or tidy


@lru_cache(maxsize=16384)
def is_agency(name: str) -> bool:
    """Whether a name is a known agency's, or says of itself that it is an agency ("Northern Wire Service")."""
    tidy = re.sub(r"\s+", " ", name).strip()
    return canonical(tidy) in AGENCIES or bool(_SAYS_SO.fullmatch(tidy))


def initials(name: str) -> str:
    """Return a name's capital initials: "Eastern Africa Wire" → "EAW"."""
    return "".join(word[0] for word in re.findall(r"\w+", name) if word[0].isupper())


def paragraph_credit(paragraph: str) -> Credit | None:
    """Find the agency credit of a paragraph (offsets into it), if it carries one that covers more than a sentence."""
    if found := DATELINE.match(paragraph):
        return Credit(found["agency"], found.start(), found.end(), "rest")
    if found := COPYRIGHT.search(paragraph):
        return Credit(canonical(found["agency"]), found.start(), found.end(), "article")
    if len(paragraph) <= 60 and (found := BYLINE.match(paragraph)):
        return Credit(canonical(found["agency"]), found.start(), found.end(), "rest")
    if found := EDITED.search(paragraph):
        return Credit("Reuters", found.start(), found.end(), "article")
    found = SIGNATURE.search(paragraph)
    if found and len(paragraph) > 60 and not _PHOTO.search(paragraph, max(0, found.start() - 60)):
        return Credit(canonical(found["agency"]), found.start(), found.end(), "paragraph")
    return None


def is_caption(paragraph: str) -> bool:
    """Whether a paragraph describes a picture, so that an agency named at its end took the picture."""
    return bool(_CAPTION.search(paragraph))


def sentence_credit(sentence: str) -> str | None:
    """Return the agency whose report a sentence passes on ("…, reported the Associated Press"), if it is one."""
    for found in CREDITED.finditer(sentence):
        name = next(filter(None, found.groups()))
        if is_agency(name):
            return canonical(name)
    return None
