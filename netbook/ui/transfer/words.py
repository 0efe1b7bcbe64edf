"""How the preview of an import says what it found."""

from pathlib import Path

from netbook.core.card import Card
from netbook.transfer.importing import Entry, Plan, Unread
from netbook.transfer.sentences import problem_sentence
from netbook.ui.words import number, people, position_line, tr


def format_name(kind: str | None) -> str:
    """What a file is, in words."""
    return {
        "vcard": tr("vCard"),
        "google": tr("Google contacts"),
        "outlook": tr("Outlook contacts"),
        "linkedin": tr("LinkedIn connections"),
        "thunderbird": tr("Thunderbird address book"),
        "netbook": tr("NetBook contacts"),
        "csv": tr("table"),
    }.get(kind or "", tr("not recognised"))


def heading(plan: Plan) -> str:
    """`Bring in: Connections.csv`."""
    names = [Path(file).name for file in plan.files]
    what = names[0] if len(names) == 1 else tr("%Ln files", "", len(names))
    return tr("Bring in: {what}").format(what=what)


def below_heading(plan: Plan) -> str:
    """`LinkedIn connections, 912 people. Nothing is stored until you agree.`"""
    kinds = dict.fromkeys(format_name(kind) for kind in plan.formats if kind)
    what = ", ".join((*(kinds or [format_name(None)]), people(len(plan.entries))))
    if not what.startswith("vCard"):
        what = what[:1].upper() + what[1:]
    return tr("{what}. Nothing is stored until you agree.").format(what=what)


def position(card: Card) -> str:
    """Title and organisation of a card, else the first way to reach them."""
    first = card.organisations[0] if card.organisations else None
    line = position_line(first.title, first.name) if first else ""
    points = [*card.emails, *card.phones, *card.urls]
    return line or (points[0].value if points else "")


def field(name: str) -> str:
    """A field of the card in a word."""
    return {
        "emails": tr("email"),
        "phones": tr("phone"),
        "urls": tr("web address"),
        "ims": tr("chat address"),
        "addresses": tr("address"),
        "organisations": tr("organisation"),
        "notes": tr("note"),
        "photo": tr("photo"),
        "tags": tr("tag"),
        "nicknames": tr("nickname"),
        "birthday": tr("birthday"),
        "anniversary": tr("anniversary"),
        "relations": tr("related person"),
        "custom": tr("own field"),
        "unknown": tr("other detail"),
        "connected_on": tr("day of connection"),
        "name": tr("part of the name"),
        "formatted_name": tr("name"),
        "uid": tr("identifier"),
    }.get(name, name.replace("_", " "))


def verdict(entry: Entry) -> str:
    """What importing would do with one card: `new`, `maybe Ines M. Duarte?`, `adds: email`."""
    found = entry.verdict
    if found.kind == "new":
        if found.maybe:
            return tr("maybe {name}?").format(name=found.maybe[1])
        return tr("new")
    if found.kind == "known":
        return tr("known")
    said = tr("adds: {what}").format(what=", ".join(field(name) for name in found.added))
    if found.differing:
        said = tr("{added}; yours stays: {what}").format(
            added=said, what=", ".join(field(each.field) for each in found.differing)
        )
    return said


def differing(entry: Entry) -> str:
    """What differs and stays as it is, value by value."""
    return "\n".join(
        tr("{field}: “{ours}” stays, the file has “{theirs}”").format(
            field=field(each.field), ours=each.ours, theirs=each.theirs
        )
        for each in entry.verdict.differing
    )


def good_to_know(plan: Plan) -> str:
    """What to expect of these people, in two or three sentences."""
    said = []
    if "linkedin" in plan.formats:
        mails = sum(bool(e.card.emails) for e in plan.entries if plan.formats[e.file] == "linkedin")
        said.append(
            tr("LinkedIn gives an email address for {count} of them.").format(
                count=number(mails) if mails else tr("none")
            )
        )
    if maybe := plan.counts.maybe:
        said.append(
            tr(
                "%Ln of them may be in the notebook already: the name is the same, and nothing"
                " else tells. They come in as new people.",
                "",
                maybe,
            )
        )
    said.append(tr("They arrive with “nothing noted yet”; next you can say how close you are."))
    said.append(tr("One undo takes all of it back."))
    return " ".join(said)


def where(plan: Plan, unread: Unread) -> str:
    """The place of something that could not be read: `line 214`, with the file among several."""
    line = unread.problem.line
    said = tr("line {line}").format(line=number(line)) if line else ""
    if len(plan.files) > 1:
        said = f"{Path(plan.files[unread.file]).name} {said}"
    return said.strip() or tr("the file")


def why(unread: Unread) -> str:
    """Why it could not be read, and whether the rest of the card was."""
    said = problem_sentence(unread.problem, tr)
    return said if unread.problem.whole else tr("{reason} (the rest was read)").format(reason=said)
