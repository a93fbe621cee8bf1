"""The table of cues: words that mark a line of a web page as furniture rather than news, each set with its reason.

Pure knowledge of words. What a cue weighs is learned (`boilerplate_weights`, made by `training/cleaning.py`); what it
means is written here, in words a reader can be shown. All patterns read lower case with straight apostrophes.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Cue:
    """A named set of words and what finding one in a line says about the line.

    `start` is tried at the line's beginning. `phrases` are sought as whole words, those that end in * as beginnings
    of words. `keyed` patterns are searched only where their key occurs: that keeps ordinary sentences cheap.
    """

    name: str
    reason: str
    start: re.Pattern[str] | None
    phrases: tuple[str, ...]
    keyed: tuple[tuple[str, re.Pattern[str]], ...]

    def begins(self, words: str) -> bool:
        """Tell whether the line begins with the cue."""
        return bool(self.start and self.start.match(words))

    def occurs(self, words: str) -> bool:
        """Tell whether one of the keyed patterns occurs anywhere in the line."""
        return any(key in words and pattern.search(words) for key, pattern in self.keyed)


def _cue(name: str, reason: str, *, start: str = "", phrases: str = "", keyed: Mapping[str, str] | None = None) -> Cue:
    return Cue(
        name,
        reason,
        re.compile(rf"\W*(?:{start})") if start else None,
        tuple(p.strip() for p in phrases.split(";") if p.strip()),
        tuple((key, re.compile(pattern)) for key, pattern in (keyed or {}).items()),
    )


_NETWORK = (
    r"(?:facebook|twitter|whats ?app|telegram|instagram|youtube|tik ?tok|linkedin|viber|threads|reddit"
    r"|pinterest)"
)
_ON_NETWORK = (
    rf"{_NETWORK}\W+(?:{_NETWORK}|x|email|e-mail|print|copy)\b|\b(?:on|our|to|via) {_NETWORK}(?: channel| group"
    rf"| page)?\W*$"
    rf"|{_NETWORK} (?:channel|group|digest)"
)
_ROLE = (
    r"(?:reporters?|correspondents?|writers?|staff|desk|newsroom|bureau|agenc(?:y|ies)|editors?|team|columnists?"
    r"|contributors?)"
)

CUES = (
    _cue(
        "subscribe",
        "asks the reader to subscribe",
        start=r"thank you for (?:subscribing|signing|reading|registering)|subscribers? (?:can|copy|only)"
        r"|premium (?:story|content|article)",
        phrases=(
            "newsletter*; news letter; unlimited access; unlock this; free trial; paywall*; gift article; "
            "gift this article; become a member; become a subscriber; become a patron; members only; members read; "
            "your inbox*; email notifications; your notification; "
            "news alerts; email alerts; morning briefing; daily briefing*; e-paper; day pass; abonn*; "
            "suscríb*; suscrib*; assine; iscriviti; prenumer*; langganan; masz prenumerat*; abone; "
            "free articles left; subscribe; unsubscribe; cancel anytime; cancel at any time; membership from"
        ),
        keyed={
            "subscri": r"\bsubscri(?:ption|ber)s?\b.{0,30}(?:\d|account|access|offer|today|now|\bonly\b|read|listen)",
            "sign": r"\bsign(?:ing)?[- ]?up\b(?!.{0,30}\bsaid\b)",
            "alert": r"\b(?:breaking|get|phone).{0,20}\balerts?\b",
        },
    ),
    _cue(
        "appeal",
        "asks the reader for support or money",
        start=r"dear (?:readers?|friends?|subscribers?)\b|(?:please )?donat(?:e|ions?)\b|support (?:us|our"
        r"|independent|local|quality|this)\b"
        r"|help (?:us|keep)\b|sign (?:the|this|our) petition|(?:a|an) (?:personal |special |urgent "
        r"|brief )?(?:message|note|word|appeal) (?:from|to)\b",
        phrases=(
            "donate now; donate here; donate today; donate to us; donate via; donate with; support us; support our; "
            "support independent; support local journalism; help us; help keep; fund our; fund independent; "
            "reader-funded; reader funded; reader-supported; chip in; your support; your contribution*; "
            "your donation*; your gift*; we need your; stand with us; standing with us; sign the petition; "
            "crowdfund*; buy me a coffee; buy us a coffee; a coffee a month; not ready to support; "
            "not ready to donate; not ready to subscribe; remind me later; remind me in; maybe later; "
            "registered charity; tax-deductible; tax deductible; tax exemption; faire un don; wesprzyj; wspieraj; "
            "independent journalism; independent reporting; open journalism; our journalism; our reporting; "
            "our readers; readers like you; small grant; takes no money; if you can afford"
        ),
        keyed={
            "spende": r"\bspende\b|\bspenden sie",
            "contribution": r"\b(?:every|a small|one-time|monthly"
            r"|any) (?:\w+ )?contribution",
            "from just": r"from just [$€£]\d",
        },
    ),
    _cue(
        "share",
        "asks the reader to share or follow",
        start=r"share\b(?! prices?| of| in\b)|follow (?:us|our|her|him|me|@|the|al|on)|like (?:us|and share|this)"
        r"|join (?:us|our|the)|forward (?:it|this|to)|pass it on",
        phrases=(
            "share this; share on; share via; share the story; share the article; follow us; like us; join our; "
            "join the conversation; join the discussion; all platforms; copy link; permanent link; send to a friend; "
            "back to top; paylaş*; udostępnij; partager; compartir; condividi; síguenos*; sígue*; bagikan; "
            "поделиться; on all channels; follow our channel; join our channel"
        ),
        keyed={
            **dict.fromkeys(("facebook", "twitter", "whatsapp", "telegram", "viber"), _ON_NETWORK),
            "print": r"^\W*(?:share|tweet|e-?mail|comment|save|send)?\W*(?:print)(?: this| send)?\b(?: article"
            r"| story| page| edition)?\W{0,4}(?:$|share|e-?mail|send|comment|pdf)",
            "email": r"^\W*e-?mail(?: this)?(?: article| story| page)?\W*$",
        },
    ),
    _cue(
        "related",
        "points to other articles",
        start=r"(?:read|see|watch|hear|view|explore)\W{1,3}(?:also|more|next|on|all|the (?:full|photos))\b|(?:read"
        r"|watch|see|also|more|listen|shop|in brief|next|map|docs?|video)(?: ?[:|]|$)"
        r"|also (?:read|see|in|on|by)\b|more (?:from|on|in|like|stories|news|by)\b|related\b|recommended\b"
        r"|trending\b|suggested\b|you (?:may|might) (?:also )?(?:like|enjoy|have)"
        r"|(?:most|top|latest|popular|editors?'?s?'?) ?(?:read|popular|viewed|clicked|shared|commented|stories|news"
        r"|picks?|headlines|posts|articles|recent)\b"
        r"|in other news|(?:next|previous) (?:article|week|month|story|post|up|issue|on air)|don't miss|up next"
        r"|what's next|in (?:pictures|pics)\b|must[ -]read"
        r"|market research\W*$|baca juga|(?:czytaj|przeczytaj|zobacz) (?:też|także|więcej)|lees (?:ook|meer|verder)"
        r"|le[ai] (?:también"
        r"|também|mais|más|anche)|leggi anche|lire (?:aussi|la suite)|læs også|lesen sie|más (?:en|leíd\w+|noticias)"
        r"|přečtěte|cite(?:ște|sc) |citiți|oxu(?:yun)?:|à lire|a lire|oqyńyz|skaitom\w*|polecamy|nejčten\w*"
        r"|lo más (?:leído|visto)"
        r"|اقرأ|ещё по|читайте|আরও|ასევე|тағы|이 기사|関連",
        phrases=(
            "today's coverage; more stories from; more news from; click here; full story here; related stories; "
            "related articles; most popular stories; recommended for you; you may also like; from around the web; "
            "around the web; also by this author; read our full*; read the full; read the full story"
        ),
    ),
    _cue(
        "comments",
        "belongs to the comment section",
        start=r"(?:no |view |show |all |hide |post |reader )?comments?\W*(?:$|\(|are\b|on this|closed)"
        r"|no comments?(?: yet)?\W*$|reactions?\W*$|letters? to the editor",
        phrases=(
            "leave a reply; leave a comment; cancel reply; write a comment; add a comment; post a comment; "
            "add your comment; comments are closed; comments are moderated; comments on this story; "
            "comments on this article; report this comment; comments closed; be the first to comment; log in to; "
            "login to; what do you think; have your say; comentarios; comentário*; komentar*; commentaires; "
            "kommentar*; diskuse; report an error; report abuse; your email address will not; comment section; "
            "required fields are marked"
        ),
        keyed={
            "comment": r"\d[\d.,]* comments?\b|\bcomments? ?\(\d|\| ?comments?\b",
            "react": r"\d[\d.,]* reactions?\b",
            "shares": r"\d[\d.,k]* shares\b(?! (?:of|in|worth|at|were|have|had))",
            "people": r"\d[\d.,]* people (?:are reading|have (?:signed|supported|shared))",
        },
    ),
    _cue(
        "advert",
        "is an advertisement or its label",
        start=r"advert(?:isement|orial|ising|s|ise)?\b|(?:sponsored|promoted|promotion|partner content|paid (?:post"
        r"|content|for by|access)|affiliate|anzeige|reklam\w*|publicidad\w*|pubblicità|publicité|publicidade|iklan"
        r"|ad)\b"
        r"|classifieds?\b|horoscopes?\b|for sale\b|avisos\b|shop\b",
        phrases=(
            "advertisement; sponsored by; sponsored content; affiliate link*; special offer*; use code; "
            "story continues; article continues; continue reading; continue below; scroll down; scroll to; skip ad; "
            "classifieds; horoscope*; crossword; obituaries; promo code; market size; sponsored links; "
            "advertise with; advert rates; paid for by"
        ),
        keyed={"% off": r"\d% off\b", "cagr": r"\bcagr\b", "worth usd": r"\bworth usd\b"},
    ),
    _cue(
        "legal",
        "is a legal notice",
        start=r"copyright\b|©|ⓒ|\(c\) ?\d{4}|(?:legal )?(?:disclaimer|notice)\b|all rights\b|terms\b.{0,4}(?:of|and"
        r"|&)|privacy (?:policy|notice|statement)|[\w -]{0,30}re?production (?:is )?prohibited",
        phrases=(
            "all rights reserved; may not be published; may not be reproduced; may not be reprinted; "
            "may not be copied; reproduction prohibited; reproduction is prohibited; unauthorised reproduction; "
            "unauthorized reproduction; unauthorised use; unauthorized redistribution; terms of use; "
            "terms of service; terms and conditions; privacy policy; privacy notice; without warrant*; "
            "without any warrant*; warranty of any kind; responsibility or liability; opinions are; "
            "opinions expressed; views expressed; views above; not necessarily reflect; not reflect the; "
            "not responsible for; not legal advice; not medical advice; not financial advice; free to republish; "
            "republish our; syndicated; third party sites; copyright issues; contact the provider; reprint with; "
            "cc-by; hüquqlar*; for information only; for informational purposes; for information purposes; "
            "investment advice; does not constitute; rewritten or redistributed; accuracy, content"
        ),
        keyed={
            "©": r"^\W*©|© ?(?:copyright|\d{4})",
            "ⓒ": r"ⓒ",
            "as is": r"[“\"'(]as[ -]is\b",
            "copyright": r"(?<!image )\bcopyright (?:©|\d{4}|the\b)",
        },
    ),
    _cue(
        "credit",
        "names who wrote, edited or supplied the text",
        start=r"(?:reporting|writing|editing|compiled|edited|written|translated|translation|produced|text|words"
        r"|posted|published|reported|author|autor|editor|penulis|recorded|printed|story|photographs?|data)"
        r"(?: and \w+)?(?: by\b|:| & )|(?:news |original )?source(?: link)?(?:\W*$|:)|via\s*:|information from:"
        r"|media contacts?\b|for immediate release|press (?:contact|release)\b|for (?:more|further) information"
        r"|about the authors?|editor:|oprac|with (?:inputs?|files|additional reporting|material) from|translat(?:ed"
        r"|ion)\b|traducci|traduzione",
        phrases=(
            "additional reporting; reporting contributed; editing by; writing by; reporting by; edited by; "
            "with inputs from; with files from; translated from; translated by; auto-published; press contact; "
            "media contact; source link; not been edited by; name changed; name withheld"
        ),
        keyed={
            "appeared": r"\b(?:post|article|story|piece|version|column)\b.{0,90}\b(?:first|originally) (?:appeared"
            r"|published)\b",
            "published": r"\b(?:post|article|story|piece|version|column)\b.{0,90}\b(?:first|originally) published\b",
            "contribut": r"\bcontribut(?:ed|ing|ion)\b(?: \w+)? (?:to|from|by|reporting)\b(?:.{0,30}\b(?:report"
            r"|story|article|piece|coverage)\b)?[^.]{0,25}\W*$",
            "this ": r"\bthis (?:story|article|report|piece|text|post|page|video) (?:was|has been|is|will be|first"
            r"|originally)\b.{0,30}\b(?:publish|updat|auto|appear|edit|produc|translat|generat|correct|syndicat"
            r"|part of)",
            " is a ": rf"^[\w .'-]{{4,40}} is (?:a|an|the) (?:[\w-]+ ){{0,4}}{_ROLE} (?:at|for|with|based|covering"
            rf"|in)\b",
            " writes ": r"\bwrites (?:about|on|for)\b[^.]{0,60}\.?\W*$",
        },
    ),
    _cue(
        "byline",
        "is a byline",
        start=rf"(?:by|from)\s+(?:(?:our|the|a|an|staff|special)\s+)*(?:own\s+)?(?:[\w-]+\s+){{0,3}}{_ROLE}\b"
        rf"|(?:(?:our|own|staff|special|senior|chief|diplomatic|political|foreign|court|crime"
        rf"|guest)\s+)+(?:\w+\s+)?(?:{_ROLE}|report)\b"
        r"|(?:reporters?|correspondents?|agencies|staff|newsroom|from (?:the )?(?:newsroom|wire)|wire (?:services"
        r"|reports)|news desk|redac[cç]i[oó]n|redac[cç][aã]o|redak[cj]\w+|redazione)\b[^.]{0,40}$",
        keyed={
            "reporter": rf"(?:,|\||-|–) ?(?:[\w ]+ )?{_ROLE}\W*$|^[\w'. -]{{3,40}} reporter\W*$",
            "correspondent": r"(?:^|,|\||-|–|\bour )[\w' ]{0,40}correspondent\W*$",
            "writer": r"(?:,|\||-|–) ?[\w ]*writer\W*$",
            "editor": r"(?:,|\||-|–) ?[\w ]*editor\W*$",
            "bureau": r"^[\w' -]{2,40}bureau\W*$",
            "desk": r"^[\w' |-]{2,40}desk\W*$",
            "staff": r"^[\w' -]{2,40}staff\W*$",
        },
    ),
    _cue(
        "picture",
        "is a label or credit of a picture or clip",
        start=r"(?:(?:file |stock |press )?(?:photos?|images?|pictures?|pics?|fotos?|photographs?|photography"
        r"|captions?|video|gallery|map|graphics?|infographic|illustration|zdjęci\w+|fotos?|picha"
        r"|galer\w+))\b\s*(?:caption|credit|copyright|courtesy)?\s*(?:[:|(/©]|\d|by\b|from\b|credit|courtesy|\W*$)"
        r"|(?:watch|video|listen|graphic|map|mapa|photos?|gallery|audio|foto) ?[:|\]]|\[ ?(?:photos?|foto|gallery"
        r"|video|map|graphic|watch|mapa|audio|file)\b|(?:ap|afp|epa|reuters|getty|pa)\b ?(?:photos?|images?)?\W*$"
        r"|screen ?grab",
        phrases=(
            "photo credit; picture caption; photo caption; photo courtesy; click to enlarge; getty images; "
            "file photo; shutterstock; see the photos; pull quote"
        ),
        keyed={"/": r"\b\d{1,2}/\d{1,2}\]?\W*$", " of ": r"\b(?:caption|photo|slide|page) \d+ of \d+"},
    ),
    _cue(
        "player",
        "is the label of a video player",
        start=r"(?:just watched|now (?:watching|playing)|must[ -](?:watch|see)|up next|replay|more videos"
        r"|play (?:video|audio)|watch (?:live|again))\b",
        phrases=(
            "just watched; now watching; now playing; must watch; must see; more videos; replay more; play video; "
            "play audio"
        ),
    ),
    _cue(
        "caption label",
        "is the page's label of a picture",
        phrases=(
            "image copyright; image source; image caption; toggle caption; enlarge this image; enlarge image; "
            "hide caption; show caption"
        ),
    ),
    _cue(
        "listen",
        "is a notice of the page's player, length or updates",
        start=r"listen (?:to|live|now|on)\b|(?:live (?:updates?|coverage|blog)?|long read|explainer|opinions?"
        r"|analysis|exclusive|breaking(?: news)?|on air|editorial|world in brief|investigation|longer reads"
        r"|comment)\b[^a-z]{0,6}(?:\W*$|\d|updat|refresh|·|\|)"
        r"|\d+ ?(?:min(?:ute)?s?|'|′)(?: read| listen)?\W*$|podcast\b|this (?:live )?(?:blog|page|text"
        r"|coverage) (?:is|will)\b",
        phrases=(
            "listen to this; listen to the article; this audio; audio version; ai assistance; ai-generated; "
            "read aloud; min read; minute read; minutes read; reading time; text size; a a a; tempo di lettura; "
            "refresh the page; refresh for updates; story will be updated; article will be updated; "
            "page will be updated; text will be updated; blog is now closed; text-to-speech; automated voice; "
            "tap the; download our app; download the app; as information becomes available; subscribers can listen; "
            "newest posts first; newest first"
        ),
        keyed={"min": r"\b\d+ min\b\W*(?:$|\||·|read|listen)"},
    ),
    _cue(
        "consent",
        "is a notice of the page's own working",
        start=r"continue\W*$|close\W*$|menu\W*$|search\W*$|loading\W*$|page \d+ of \d+|print edition|log ?in\W*$"
        r"|please (?:try|re-?enter|enable|verify|enter|confirm|select|wait|log)|by (?:clicking|continuing|using this"
        r"|submitting|signing)",
        phrases=(
            "javascript; your browser; ad block; adblock; not a robot; captcha; error has occurred; "
            "please try again; please re-enter; please enable; please verify; please enter; please confirm; "
            "please select; invalid email; you must select; you must enter; you must be logged; you agree to; "
            "exit mobile; exit full; mobile version; desktop version; print edition; this site uses; "
            "this website uses; accessed denied; access denied; clicking the box; powered by; hosted by; "
            "skip to content; skip to main; page you requested; page you are looking; accept all; cookie policy; "
            "cookie settings; use cookies*; uses cookies; must enter the characters; no trackers; no cookies; "
            "was this helpful; find this useful"
        ),
    ),
    _cue(
        "contact",
        "asks the reader to get in touch",
        start=r"(?:got|have|do you have) (?:a|any|an?|more)\b.{0,30}\?|do you (?:have|know|work|want|live"
        r"|remember)\b|know more\?|send (?:us|your|in)\b|tip (?:us|off)|we pay for|for (?:more"
        r"|further) (?:information|details),?|contact\b|write to",
        phrases=(
            "email us; call us; text us; contact us; message us; tip us; write to us; write to the; "
            "contact the newsroom; contact our; call the newsdesk; got a story; got a tip; have a story; have a tip; "
            "story tip; send us; send your; we pay for; tip line; do you know more; if you have any complaint*; "
            "if you have any question*; if you have information; kindly contact; corrections and clarifications; "
            "call our; call this office; at this office; reply stop; reply with; reachable at; comments to"
        ),
        keyed={
            "anyone with": r"\bany(?:one|body) with information\b.{0,60}\b(?:call|contact)\b",
            "hotline": r"\bhotline\b.{0,40}\d",
            "helpline": r"\bhelpline\b.{0,40}\d",
            "whatsapp": r"\bwhatsapp\b.{0,30}\d",
        },
    ),
    _cue(
        "tags",
        "lists topics or sections",
        start=r"(?:tags?|topics?|filed (?:under|in)|keywords?|categor(?:y|ies)|sections?|posted in|labels?"
        r"|in this (?:story|article))\s*[:|]|#\w+(?:[\s,]+#\w+)+\W*$|(?:home|news)(?:\s*[>»/|›]\s*\w+)+",
    ),
    _cue(
        "notice",
        "is the editors' note on the text itself",
        start=r"(?:editor'?s?'? ?note|note to (?:editors|readers)|corrections?|clarification|method(?:ology)?"
        r"|admin note|attn)\b ?:|(?:last )?(?:published|updated?|posted|input|entered|edited|modified|created"
        r"|aktuali\w+|actuali\w+|aggiornato|kemas kini|última hora|last update)\b.{0,14}\d"
        r"|(?:transcript|statement|bulletin|issue|vol|letter from|published in|written|print|members)\b.{0,30}(?:\d"
        r"|shortened|withheld|$)|in print\b",
        phrases=(
            "story was updated; article was updated; has been corrected; names have been changed; "
            "name has been changed; names have been withheld; names withheld; an earlier version of this; "
            "an earlier version of our; an earlier version said; a previous version of this; last update; "
            "last modified; member of the media; press council; complaints council; to unsubscribe; "
            "you receive this; you are receiving; to receive our; not peer reviewed; figures change; "
            "this announcement is; published in print; is published by; is published in; by volunteers; "
            "auto-published"
        ),
        keyed={"updated": r"[|·(,] ?(?:last )?updated\b"},
    ),
    _cue(
        "service",
        "is a service listing: weather, rates, lottery, programme",
        start=r"(?:weather|traffic|markets?|oil|gold|copper|exchange rates?|currency|lottery|calendar|quiz|poll"
        r"|chess|sudoku|recipes?|brunch guide|prayer times|pharmac\w+|birthdays)\b ?[:|\d,]|\[ ?poll|notice:",
        phrases=(
            "bullion rates; prayer times; winning numbers; tv guide; bus timetable; on night duty; "
            "markets at a glance; win tickets"
        ),
        keyed={k: re.escape(k) for k in "▲▼►▸▶■●★☆»⟶➤📷🎧📺💬🔔"}
        | {
            "usd": r"\b(?:usd"
            r"|eur)\b\W{0,3}\d[\d.,]+(?! (?:million|billion))"
        },
    ),
)
