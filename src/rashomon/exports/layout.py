"""Lines → a screen of text of a given width: wrapped, cut and ruled."""

import io
from collections.abc import Iterable, Sequence

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text

from rashomon.exports.lines import MARGIN, QUIET, STRONG, Line


def console_of(width: int, *, colour: bool) -> Console:
    """Return a console that writes into memory and does not look at the environment."""
    return Console(
        file=io.StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )


def written(console: Console, lines: Iterable[Text]) -> str:
    """Return the laid lines as text, without blanks at their ends."""
    if console.no_color:
        return "".join(f"{line.plain.rstrip()}\n" for line in lines)
    for line in lines:
        console.print(line, soft_wrap=True)
    assert isinstance(console.file, io.StringIO)
    return "\n".join(line.rstrip() for line in console.file.getvalue().splitlines()) + "\n"


def lay(lines: Sequence[Line], console: Console) -> list[Text]:
    """Wrap lines beside the margin and cut the long ones."""
    laid = []
    for line in lines:
        label = f"{line.label:<{MARGIN}}" if line.label.strip() else line.label
        label += " " * label.endswith("]")  # a long handle takes the margin up
        indent = cell_len(label)
        room = max(10, console.width - indent)
        parts = _fitting(line, room, console)
        kept = parts[: line.most]
        if len(parts) > line.most:
            kept[-1].rstrip()
            kept[-1] = kept[-1][: _word_end(kept[-1].plain, room - 1)].append("…")
        for number, part in enumerate(kept):
            laid.append(Text.assemble((label if number == 0 else " " * indent, line.style), part))
    return laid


def _fitting(line: Line, room: int, console: Console) -> list[Text]:
    """The lines of the fullest text that fits: all that is to be said in few lines, else in more, else less of it."""
    parts = _wrapped(line.text, room, console)
    for most in range(1, line.most + 1):
        for text in (line.text, *line.shorter):
            parts = _wrapped(text, room, console)
            if len(parts) <= most:
                return parts
    for text in line.poorer:
        parts = _wrapped(text, room, console)
        if len(parts) <= line.most:
            return parts
    return parts


def _word_end(words: str, longest: int) -> int:
    """Where words are cut to leave room for a sign: at a word's end, if one lies in their second half."""
    if cell_len(words) <= longest:
        return len(words)
    cut = len(set_cell_size(words, longest).rstrip())
    end = words.rfind(" ", 0, cut + 1)
    return len(words[:end].rstrip(" ,;:")) if end > cut // 2 else cut


def _wrapped(text: Text, room: int, console: Console) -> list[Text]:
    """A text's lines; most texts fit one, and to find that out costs less than to wrap them."""
    return [text] if text.cell_len <= room and "\n" not in text.plain else list(text.wrap(console, room))


def rule(title: str, note: str, style: str, console: Console) -> Text:
    """Write a section's head across the screen."""
    head = Text.assemble((title, f"{STRONG} {style}"), (f"  {note} " if note else " ", QUIET))
    head.append("─" * max(0, console.width - head.cell_len), QUIET)
    head.truncate(console.width)
    return head
