"""The verb that says why to write to somebody: reasons CONTACT."""

from netbook.cli.arguments import Call
from netbook.cli.opening import reading
from netbook.cli.people import one_contact
from netbook.cli.reason_words import QUESTIONS, reason_document, sentence
from netbook.cli.terminal import print_document, say
from netbook.store.interests import interests
from netbook.store.reasons import questions
from netbook.store.reasons import reasons as find


def reasons(call: Call) -> None:
    """Say why to write to one person, or what would be worth noting."""
    with reading(call) as session:
        contact = one_contact(session, " ".join(call.words.contact))
        found = find(session, contact.id, call.today, also=interests)
        asked = None if found else questions(session, [contact.id])[contact.id]
    name = contact.given or contact.name or "somebody without a name"
    question = QUESTIONS[asked].format(name=name) if asked else None
    if call.json:
        print_document(
            {
                "contact": {"id": contact.id, "name": contact.name},
                "reasons": [reason_document(each, name) for each in found],
                "question": question,
            }
        )
        return
    for each in found:
        say(sentence(each, name))
    if question:
        say(f"Nothing noted that you could write about. {question}")
