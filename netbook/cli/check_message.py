"""The verb that looks at a message before it is sent: check-message FILE."""

from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from netbook.cli.arguments import MOST, BadUsage, Call
from netbook.cli.check_words import LANGUAGE_NOTE, reason_sentence, title
from netbook.cli.file_bytes import file_bytes
from netbook.cli.opening import reading
from netbook.cli.people import one_contact
from netbook.cli.terminal import print_document, say
from netbook.core.message_check import Checked, Draft, Known, check_message, judged
from netbook.core.message_check_values import Span
from netbook.core.message_text import read_text
from netbook.core.problem import Refusal
from netbook.formats.message_file import MOST_BYTES, read_message
from netbook.store import Session
from netbook.store.contacts import find_contacts
from netbook.store.message_context import message_context
from netbook.store.opportunities import read_opportunity
from netbook.store.organisations import organisation_called

# So many letters of the words that a finding means are printed.
_QUOTED = 60
# And so many of these words.
_MOST_QUOTED = 10


class _About(NamedTuple):
    """Whom or what a message is about, as the store knows it."""

    other_id: int | None = None
    organisation_id: int | None = None


def check_message_file(call: Call) -> None:
    """Say what is worth another look in a message, and what is fine."""
    words = call.words
    if words.to is None and (words.about is not None or words.opportunity is not None):
        raise BadUsage("--about and --opportunity want --to as well, whom the message is for")
    path = Path(words.file)
    message = read_message(file_bytes(path, MOST_BYTES), path.name)
    if message is None:
        raise Refusal("not_a_message", path.name)
    if not message.text.strip():
        raise Refusal("empty_message", path.name)
    draft = Draft(
        message.subject, message.text, purpose=words.purpose, attachments=message.attachments
    )
    checked = check_message(draft, _known(call, draft.text), call.today)
    if call.json:
        print_document(_document(draft, checked, message.head))
        return
    for finding in checked.findings:
        if finding.verdict == "look":
            say(f"look  {title(finding)}: {reason_sentence(finding)}")
            for line in _quoted(draft.text, finding.spans):
                say(f"        {line}")
    for finding in checked.findings:
        if finding.verdict == "ok":
            say(f"ok    {title(finding)}: {reason_sentence(finding)}")
    if checked.only_language_free:
        say(LANGUAGE_NOTE)


def _quoted(text: str, spans: tuple[Span, ...]) -> list[str]:
    """The words that a finding means, each once, and how many more there are."""
    meant = dict.fromkeys(" ".join(text[start:end].split()) for start, end in spans)
    lines = [
        f"“{each if len(each) <= _QUOTED else each[: _QUOTED - 1] + '…'}”"
        for each in islice(meant, _MOST_QUOTED)
    ]
    more = len(meant) - len(lines)
    return [*lines, f"and {more:,} more"] if more else lines


def _where(text: str, checked: Checked) -> tuple[Span, ...]:
    """Where a message lacks what it lacks: at its request, else at its first sentence."""
    request = next((each.spans for each in checked.findings if each.check == "one_request"), ())
    first = tuple(sentence.span for sentence in read_text(text).sentences[:1])
    return request or first or ((0, len(text)),)


def _known(call: Call, text: str) -> Known:
    words = call.words
    if words.to is None:
        return Known()
    with reading(call) as session:
        contact = one_contact(session, words.to)
        about = _about(session, words.about)
        return message_context(
            session,
            contact.id,
            call.today,
            other_id=about.other_id,
            opportunity_id=_opening(session, words.opportunity),
            organisation_id=about.organisation_id,
            draft_text=text,
        )


def _opening(session: Session, text: str | None) -> int | None:
    """The id of the opening that a message is about; Refusal where there is none."""
    if text is None:
        return None
    number = int(text) if len(text) <= len(str(MOST)) else MOST
    if read_opportunity(session, number) is None:
        raise Refusal("no_opening", text)
    return number


def _about(session: Session, text: str | None) -> _About:
    if text is None:
        return _About()
    if not find_contacts(session, text) and (found := organisation_called(session, text)):
        return _About(organisation_id=found[0])
    return _About(other_id=one_contact(session, text).id)


def _document(draft: Draft, checked: Checked, head: str) -> dict[str, Any]:
    """The findings as JSON; spans and text are those of the whole file, with its subject."""
    before = len(head)
    instead = _where(draft.text, checked)
    return {
        "checks": [
            {
                "check": finding.check,
                "verdict": finding.verdict,
                "reason": reason_sentence(finding),
                "spans": [[before + start, before + end] for start, end in spans],
            }
            for finding in checked.findings
            for spans in (finding.spans or (instead if finding.verdict == "look" else ()),)
        ],
        "subject": draft.subject,
        "text": head + draft.text,
        "verdict": judged(checked.findings),
        "language": checked.language,
        "note": LANGUAGE_NOTE if checked.only_language_free else None,
    }
