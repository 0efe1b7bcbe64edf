"""The verb that writes a conversation down: log."""

from netbook.cli import region, words
from netbook.cli.arguments import Call
from netbook.cli.opening import opened
from netbook.cli.terminal import print_document, say
from netbook.core.capture import read_line
from netbook.core.captured import Capture
from netbook.core.language_of import language_of
from netbook.core.partial_date import PartialDate
from netbook.store.interactions import log_interaction, people_named
from netbook.transfer.noting import conversation_of


def log(call: Call) -> None:
    """Write one conversation down, with people who are in the notebook already."""
    text = " ".join(call.words.text)
    with opened(call, writes=True) as notebook:
        with notebook.read() as session:
            capture = read_line(
                text,
                people_named(session),
                call.today,
                region.date_order(),
                language=language_of(text, region.language()),
            )
        conversation = conversation_of(capture)
        with notebook.write(f"Log {_said(capture)}") as session:
            interaction = log_interaction(session, conversation, today=call.today, now=call.now)
    if call.json:
        print_document(
            {
                "id": interaction,
                "happened_on": str(conversation.happened_on),
                "channel": conversation.channel,
                "contact_ids": list(conversation.participants),
                "promises": [
                    {
                        "whose": promise.whose,
                        "text": promise.text,
                        "due_on": promise.due_on.isoformat() if promise.due_on else None,
                    }
                    for promise in conversation.promises
                ],
                "facts": [
                    {"contact_id": fact.contact_id, "section": fact.section, "text": fact.text}
                    for fact in conversation.facts
                ],
            }
        )
        return
    say(f"Logged {_said(capture)}, {_when(conversation.happened_on)}.")
    for promise in conversation.promises:
        until = f", by {words.day(promise.due_on)}" if promise.due_on else ""
        say(f"{'You' if promise.whose == 'mine' else 'They'} promised: {promise.text}{until}.")
    names = {f.text: f.person.name for f in capture.facts if f.person is not None}
    for fact in conversation.facts:
        said = f"{names.get(fact.text, '')}, {words.SECTIONS[fact.section]}"
        say(f"{said}: {fact.text}.")


def _said(capture: Capture) -> str:
    names = [person.name for person in capture.people]
    who = " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    return f"{words.CHANNELS[capture.channel]} with {who}"


def _when(day: PartialDate) -> str:
    return words.day(day.earliest) if day.is_exact else str(day)
