"""Bytes → text, or the reason they are not text."""

import codecs
import re

_MAGIC = (
    (b"%PDF", "a PDF document"), (b"PK\x03\x04", "a zip archive or office document"), (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"), (b"GIF8", "a GIF image"), (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old office document"), (b"RIFF", "sound or video"), (b"ID3", "sound"),
    (b"7z\xbc\xaf", "a 7z archive"), (b"Rar!", "a rar archive"), (b"\xfd7zXZ", "an xz file"), (b"BZh", "a bzip2 file"),
    (b"OggS", "sound or video"), (b"PAR1", "a Parquet table"), (b"SQLite format 3", "a database"),
    (b"{\\rtf", "a rich text document"),
)  # fmt: skip
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]{2,40})""", re.IGNORECASE)
# Encodings that Python knows and no page is in: some take time that grows with the square of the length.
_NO_CHARSETS = frozenset({"punycode", "idna", "unicode-escape", "raw-unicode-escape", "utf-7", "undefined"})
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
# What Windows-1252 text holds beyond ASCII in English reports: quotation marks, dashes, and now and then an accent.
_MARKS = frozenset("‘’“”–—…•€£©®™°½¼¾ «»·§")


class NotTextError(ValueError):
    """The bytes are no text; the message says what they seem to be."""


def decode(raw: bytes, is_html: bool = False, charset: str = "") -> str:
    """The text that the bytes hold: UTF-8, UTF-16 or UTF-32 with a mark, the charset of a page, or Windows-1252.

    `charset` is what the bytes came with (the content type of an answer) and goes before what a page says of itself.

    Raises:
        NotTextError: where none of these is plausible.

    """
    for magic, what in _MAGIC:
        if raw.startswith(magic):
            raise NotTextError(f"not text: {what}")
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return _strict(raw, encoding)
    if b"\x00" in raw[:65536] or b"\x00" in raw:
        raise NotTextError("not text: it holds NUL bytes (a binary file, or UTF-16 without its mark)")
    try:
        return _checked(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        pass
    declared = _CHARSET.search(raw[:4096]) if is_html else None
    for name in (charset, declared[1].decode("ascii") if declared else ""):
        try:
            if is_charset(name):
                return _checked(raw.decode(name))
        except (LookupError, UnicodeError):  # Python also names encodings that are no texts
            pass
    return _windows(raw)


def is_charset(name: str) -> bool:
    """Whether texts of the web may be in the encoding of this name."""
    try:
        return bool(re.fullmatch(r"[\w:.-]{2,40}", name, re.ASCII)) and codecs.lookup(name).name not in _NO_CHARSETS
    except LookupError:
        return False


def _strict(raw: bytes, encoding: str) -> str:
    try:
        return _checked(raw.decode(encoding))
    except UnicodeError as error:
        raise NotTextError(f"wrong encoding: it is marked as {encoding.upper()} but is not ({error})"[:200]) from error


def _windows(raw: bytes) -> str:
    """Windows-1252 where the text is plausible in it: few characters beyond ASCII, and no stretches of them."""
    try:
        text = _checked(raw.decode("cp1252"))
    except UnicodeDecodeError as error:
        raise NotTextError("wrong encoding: neither UTF-8 nor Windows-1252") from error
    odd = [c for c in text if ord(c) > 127]
    accents = sum(c not in _MARKS for c in odd)
    if accents > 0.1 * len(text) or re.search(r"[^\x00-\x7f]{5,}", text):
        raise NotTextError("wrong encoding: not UTF-8, and in Windows-1252 it makes no sense")
    return text


def _checked(text: str) -> str:
    if len(_CONTROLS.findall(text[:20000])) > 0.02 * min(len(text), 20000) + 2:
        raise NotTextError("not text: full of control characters")
    return text


def mend(text: str) -> str:
    """The text with lone surrogates, which no file can hold, replaced one for one by U+FFFD."""
    return re.sub(r"[\ud800-\udfff]", "\ufffd", text)
