"""What was asked, and how far it is, in words."""

from datetime import date

from netbook.store.ask_rows import AskRow
from netbook.ui import words
from netbook.ui.words import tr


def first_name(row: AskRow) -> str:
    """What whom it is asked of is called in a sentence."""
    return row.given or row.name or words.somebody()


def other_name(row: AskRow) -> str:
    """What whom it leads to is called in a sentence; nothing where nobody is named."""
    return row.other_given or row.other


def asked_for(row: AskRow) -> str:
    """`Introduction to Dieter Hahn`, `Advice: the lakehouse`."""
    if row.other and row.purpose in ("introduction", "question", "reference"):
        form = {
            "introduction": tr("Introduction to {name}"),
            "question": tr("Question about {name}"),
            "reference": tr("Reference for {name}"),
        }[row.purpose]
        said = form.format(name=words.called(row.other))
    else:
        said = {
            "introduction": tr("Introduction"),
            "advice": tr("Advice"),
            "meeting": tr("Meeting"),
            "question": tr("Question"),
            "reference": tr("Reference"),
        }.get(row.purpose, tr("Something asked"))
    # The opening stands below it.
    return words.about(said, row.note) if row.note and row.note != row.opportunity else said


def what_for(row: AskRow) -> str:
    """The opening that it is about, else the organisation: `Platform lead, Northwind`."""
    return words.position_line(row.opportunity, row.organisation)


def steps(row: AskRow, today: date) -> str:
    """What came so far: `Asked on 18 Nov · yes on 20 Nov · introduced on 20 Nov · thanked`."""
    return " · ".join(_steps(row, today))


def _steps(row: AskRow, today: date) -> list[str]:
    def at(form: str, day: date) -> str:
        return form.format(day=words.on_day(words.short_day(day, today)))

    said = [at(tr("Asked on {day}"), row.asked_on)]
    if row.answer == "":
        said.append(tr("no answer yet"))
    elif row.answered_on is not None:
        form = {
            "yes": tr("yes on {day}", "an answer"),
            "no": tr("no on {day}", "an answer"),
            "later": tr("not now on {day}", "an answer"),
            "none": tr("let be on {day}"),
        }[row.answer]
        said.append(at(form, row.answered_on))
    if row.heard_on is not None:
        said.append(
            at(tr("heard from {name} on {day}").replace("{name}", first_name(row)), row.heard_on)
        )
    if row.introduced_on is not None and row.purpose == "introduction":
        said.append(at(tr("introduced on {day}"), row.introduced_on))
    if row.thanked_on is not None:
        said.append(at(tr("thanked on {day}"), row.thanked_on))
    if row.told_on is not None:
        said.append(at(tr("told how it went on {day}"), row.told_on))
    if row.next == "answer" and row.ask_again_on is not None:
        said.append(
            tr("time to ask again")
            if row.ask_again_on <= today
            else at(tr("ask again on {day}"), row.ask_again_on)
        )
    return said


def tell_promise(row: AskRow) -> str:
    """What the promise to tell them the outcome says."""
    name, other = first_name(row), other_name(row)
    if other:
        return tr("Tell {name} how it went with {other}").format(name=name, other=other)
    return tr("Tell {name} how it went").format(name=name)
