"""What a message is for, as a filter, in the title of the page and in what is written down."""

from netbook.store.message_parts import About, Letter
from netbook.ui import words
from netbook.ui.words import tr


def purpose_label(purpose: str) -> str:
    """The word on its filter."""
    return {
        "introduction": tr("introduction"),
        "advice": tr("advice"),
        "meeting": tr("meeting"),
        "question": tr("question about someone"),
        "reference": tr("reference"),
        "catch_up": tr("catch up"),
        "thank_you": tr("thank you"),
        "share": tr("share"),
        "follow_up": tr("follow up"),
        "give": tr("give"),
    }[purpose]


def title(letter: Letter, purpose: str) -> str:
    """What the user is about to do: `Ask Maya for an introduction to Dieter Hahn`."""
    name = letter.to.given or letter.to.name or words.somebody()
    other = words.called(letter.about.other.name) if letter.about.other else ""
    if other and purpose in ("introduction", "question"):
        form = {
            "introduction": tr("Ask {name} for an introduction to {other}"),
            "question": tr("Ask {name} about {other}"),
        }[purpose]
        return form.format(name=name, other=other)
    form = {
        "introduction": tr("Ask {name} for an introduction"),
        "advice": tr("Ask {name} for advice"),
        "meeting": tr("Ask {name} for a meeting"),
        "question": tr("Ask {name} about someone"),
        "reference": tr("Ask {name} for a reference"),
        "catch_up": tr("Catch up with {name}"),
        "thank_you": tr("Thank {name}"),
        "share": tr("Share something with {name}"),
        "follow_up": tr("Follow up with {name}"),
        "give": tr("Give something to {name}"),
    }[purpose]
    return form.format(name=name)


def about_line(about: About, purpose: str) -> str:
    """`about Platform lead, Northwind`, or whom it is about where the title doesn't say so."""
    what = words.position_line(about.opening, about.organisation)
    if about.other and purpose not in ("introduction", "question") and not about.opening:
        what = words.position_line(about.other.name, about.organisation)
    return tr("about {what}", "what a message is about").format(what=what) if what else ""


def written_down(letter: Letter, purpose: str) -> str:
    """What the timeline says of a message that was sent."""
    other = words.called(letter.about.other.name) if letter.about.other else ""
    what = letter.about.opening or letter.about.organisation
    form = {
        "introduction": tr("Asked for an introduction"),
        "advice": tr("Asked for advice"),
        "meeting": tr("Asked for a meeting"),
        "question": tr("Asked about someone"),
        "reference": tr("Asked for a reference"),
        "catch_up": tr("Caught up"),
        "thank_you": tr("Said thank you"),
        "share": tr("Shared something"),
        "follow_up": tr("Followed up"),
        "give": tr("Gave something"),
    }[purpose]
    aim = words.position_line(other, what)
    return words.about(form, aim) if aim else form
