"""A message cut up for reading: its greeting, its sentences, what it quotes, how it ends."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

# Nobody reads on from there: of a longer text only the length is told.
MOST_READ = 10_000
# What is quoted at that length is written for others to read, not said to the reader.
_LONG_QUOTE = 12

WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
# All as long as what they replace.
_PLAIN = str.maketrans("\u2019\u2018\u02bc\u201c\u201d\u201e\u2013\u2014\u00a0\r", "'''\"\"\"-- \n")
_QUOTE = re.compile(r'"[^"]{8,3000}"')
_BREAK = re.compile(
    r"[.!?\u2026]+[\"')\]]*(?=\s|$)"
    r"|(?<=[^\w\s.,!?'\"):;-])\s*(?=\n)"  # a picture at the end of a line
    r"|\n(?=[ \t]*\n)"
    r"|(?<=:)\n"
    r"|\n(?=[ \t]*(?:[-*\u2022]|\d{1,2}[.)])[ \t])"
)
_NOT_AN_END = re.compile(
    r"(?:(?<![\w'])(?:mr|mrs|ms|mx|dr|prof|rev|hon|st|sr|jr|no|nos|vs|etc|inc|ltd|co|corp|dept"
    r"|approx|ext"
    r"|ave|fig|e\.g|i\.e|a\.m|p\.m|a|b|c|d|e|f|g|h|j|k|l|m|n|o|p|q|r|s|t|v|w|x|y|z)\.)$"
)
_GREETING = re.compile(
    r"\s*(?:(?:hi+|hello+|hey+|yo|dear|good (?:morning|afternoon|evening|day)|greetings|respected"
    r"|namaste|to whom it may concern)\b(?:"
    r"[^\n,:!?;.]{0,60}?(?:(?:mr|mrs|ms|dr|prof)\.[^\n,:!?;.]{0,40})?[,:!;]"
    # of few words: else a sentence begins so
    r"|(?: (?:(?:mr|mrs|ms|dr|prof)\.|[^\s,:!?;.]+)){0,5}[ \t]*(?:(?=\n)|$)"
    r"|(?: (?:(?:mr|mrs|ms|dr|prof)\.|[^\s,:!?;.]+)){0,3}\.)"
    r"|(?:mr|mrs|ms|mx|dr|prof|professor)\.? [^\W\d_]+(?:[ '-][^\W\d_]+){0,2}[,:!]"
    r"|[^\W\d_]+(?: [^\W\d_]+){0,2}(?:[,:!]| -|(?=\n)))"
)
_CLOSING = re.compile(
    r"\n[ \t]*(?:(?:with )?(?:(?:my|kind|kindest|warm|warmest|best|many|all|in|with|very|yours) ?)*"
    r"(?:regards|wishes|sincerely|respectfully|truly|faithfully|cheers|thanks|thank you|best|yours"
    r"|gratitude|respect|gratefully|warmly|fondly|love|cordially|appreciation|thanks again"
    r"|take care|all the best|talk soon|many thanks)\b[^\n]{0,40})(?=\n|$)"
)


# What programs put between an answer and the message that it answers.
_SAID = r"wrote|schrieb[^\n]{0,80}|a \u00e9crit|escribi\u00f3"
_ORIGINAL = (
    r"original message|forwarded message|urspr\u00fcngliche nachricht|weitergeleitete nachricht"
    r"|message d'origine|message transf\u00e9r\u00e9|mensaje original|mensaje reenviado"
)
_SENT = r"sent|date|gesendet|datum|envoy\u00e9|enviado|fecha"
_BEFORE = re.compile(
    rf"\n[ \t]*(?:"
    rf"(?:on|am|le|el) [^\n]{{4,200}}(?:\n[^\n]{{0,80}})?(?:{_SAID})[ \t\u00a0]?:[ \t]*(?=\n|$)"
    rf"|-{{3,}} ?(?:{_ORIGINAL}) ?-{{3,}}"
    rf"|(?:from|von|de)[ \t]?: [^\n]{{1,200}}\n(?:{_SENT})[^\n]{{0,20}}:"
    rf")",
    re.IGNORECASE,
)
# Letters of scripts that put no space between words, and about how many of them make one.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_LETTERS = 2


class Sentence(NamedTuple):
    """One sentence and where it stands; `quoted` stands in quotation marks, for others."""

    start: int
    end: int
    text: str
    quoted: bool

    @property
    def is_question(self) -> bool:
        """Whether it ends with a question mark."""
        return "?" in self.text[-4:]

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the text."""
        return self.start, self.end


class MessageText(NamedTuple):
    """A text in small letters with plain quotation marks, as long as the one it is made from.

    So every place in it is the same place in `raw`, the text as it was written. `sentences` are
    those between the greeting and the closing, which are at the ends of `body`.
    """

    raw: str
    low: str
    words: int
    sentences: tuple[Sentence, ...]
    body: tuple[int, int]

    def own(self) -> tuple[Sentence, ...]:
        """The sentences that are said to the reader, without what is quoted for others."""
        return tuple(sentence for sentence in self.sentences if not sentence.quoted)


def read_text(text: str) -> MessageText:
    """Read a message, up to `MOST_READ` characters."""
    raw = text[:MOST_READ]
    low = raw.lower()
    if len(low) != len(raw):  # a letter of which there is no single small one
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in raw)
    low = low.translate(_PLAIN)
    body = _body(low)
    sentences = list(_sentences(low, body))
    if all(sentence.quoted for sentence in sentences):
        # What is nothing but a quotation is the message itself.
        sentences = [sentence._replace(quoted=False) for sentence in sentences]
    low = _unwrapped(low, sentences)
    told = tuple(each._replace(text=low[each.start : each.end]) for each in sentences)
    return MessageText(raw, low, count_words(raw), told, body)


def read_subject(subject: str) -> MessageText:
    """Read the subject of a message: one sentence, which greets nobody."""
    read = read_text(" ".join(subject[:MOST_READ].split()))
    body = 0, len(read.low)
    told = (Sentence(*body, read.low, quoted=False),) if read.low else ()
    return read._replace(sentences=told, body=body)


def _unwrapped(low: str, sentences: Iterable[Sentence]) -> str:
    """The text without line ends within sentences: mails are wrapped at any word."""
    parts: list[str] = []
    end = 0
    for sentence in sentences:
        parts += (low[end : sentence.start], sentence.text.replace("\n", " "))
        end = sentence.end
    return "".join((*parts, low[end:]))


def own_text(text: str) -> str:
    """A message without the one that it answers, which programs put below it."""
    before = _BEFORE.search(text, 0, MOST_READ)
    own = text[: before.start()] if before else text
    return own if own.strip() else text


def count_words(text: str) -> int:
    """How many words a text has."""
    unspaced = sum(1 for _ in _UNSPACED.finditer(text))
    spaced = _UNSPACED.sub(" ", text) if unspaced else text
    return sum(1 for _ in WORD.finditer(spaced)) + unspaced // _LETTERS


def _body(low: str) -> tuple[int, int]:
    greeting = _GREETING.match(low)
    start = greeting.end() if greeting else 0
    end = len(low.rstrip())
    tail = max(start, end - 200)
    if closing := next(_CLOSING.finditer(low, tail, end), None):
        end = closing.start()
    else:
        # A last line of a few words without an end is a name.
        line = low.rfind("\n", start, end)
        last = low[line:end].strip()
        if line > start and 0 < len(last.split()) <= 4 and last[-1] not in ".!?":
            end = line
    return (start, end) if low[start:end].strip() else (0, len(low))


def _sentences(low: str, body: tuple[int, int]) -> Iterator[Sentence]:
    quotes = [
        found.span()
        for found in _QUOTE.finditer(low)
        if found.group().count(" ") >= _LONG_QUOTE - 1
    ]
    starts = [start for start, _ in quotes]
    begin = body[0]
    for found in _BREAK.finditer(low, body[0], body[1]):
        if found.group().startswith(".") and _NOT_AN_END.search(
            low, max(begin, found.end() - 8), found.end()
        ):
            continue
        yield from _sentence(low, begin, found.end(), starts, quotes)
        begin = found.end()
    yield from _sentence(low, begin, body[1], starts, quotes)


def _sentence(
    low: str, begin: int, end: int, starts: list[int], quotes: list[tuple[int, int]]
) -> Iterator[Sentence]:
    piece = low[begin:end]
    text = piece.strip(" \t\n-*\u2022,")
    if not any(c.isalnum() for c in text):
        return
    start = begin + piece.index(text)
    place = bisect_right(starts, start) - 1
    inside = place >= 0 and start < quotes[place][1]
    yield Sentence(start, start + len(text), text, inside)
