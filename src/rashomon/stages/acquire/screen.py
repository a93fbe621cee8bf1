"""Text → the reason it cannot be used, or None: too short to hold a claim, or not in English."""

import re
from functools import lru_cache
from typing import Any

from rashomon.language.boilerplate import FUNCTION_WORDS

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENGLISH = FUNCTION_WORDS - frozenset(
    "a am an as also do he i in is it me no on or so us was were can of".split()
)  # words of other tongues too
_LANGUAGES = {
    "fr": "French", "de": "German", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "ru": "Russian",
    "uk": "Ukrainian", "az": "Azerbaijani", "tr": "Turkish", "ar": "Arabic", "fa": "Persian", "zh": "Chinese",
    "ja": "Japanese", "ko": "Korean", "pl": "Polish", "nl": "Dutch", "sv": "Swedish", "cs": "Czech", "ro": "Romanian",
    "el": "Greek", "he": "Hebrew", "hi": "Hindi", "id": "Indonesian", "vi": "Vietnamese", "hu": "Hungarian",
    "hy": "Armenian", "ka": "Georgian", "sw": "Swahili",
}  # fmt: skip


def find_fault(text: str, min_words: int, english_share: float, min_letters: int) -> str | None:
    """Why the text cannot be used, or None.

    English is told by those of its function words that few other languages have: 10 to 40 per cent of running English
    and next to nothing of anything else. Only a text with fewer than `english_share` of them and at least `min_letters`
    letters is shown to the language identifier, so names in any script never reject an English article.
    """
    words = _WORD.findall(text)
    if len(words) < min_words and sum(map(len, words)) < 4 * min_words:
        return f"too short: {len(words)} words, and fewer than {min_words} hold no claim that could be compared"
    share = sum(w.lower() in _ENGLISH for w in words) / len(words) if words else 0.0
    if share >= english_share or sum(map(len, words)) < min_letters:
        return None
    language, confidence = _identifier().classify(text[:4000])
    if language == "en" or confidence < (0.9 if share > english_share / 4 else 0.5):
        return None
    return f"not in English: it reads as {_LANGUAGES.get(language, language)}"


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # loads a model: only where a text needs it

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
