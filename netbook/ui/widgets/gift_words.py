"""How what could be given is said: who wishes for it, who offers it, and where that is from."""

from datetime import date
from string import Formatter
from typing import NamedTuple

from netbook.core.capture_facts import follows_a_name
from netbook.core.language_of import language_of
from netbook.store.gift import Gift, Told
from netbook.ui import words
from netbook.ui.language import chosen
from netbook.ui.words import tr

# Brackets of fewer letters than this stay together on a line.
UNBROKEN, NO_BREAK = 32, "\N{NO-BREAK SPACE}"


class Piece(NamedTuple):
    """A part of a sentence, `bold`, `muted` or plain ("")."""

    text: str
    look: str = ""


class GiftLine(NamedTuple):
    """A gift with the pieces of its sentence."""

    gift: Gift
    pieces: tuple[Piece, ...]

    def sentence(self) -> str:
        """All of it, as it is read aloud."""
        return "".join(piece.text for piece in self.pieces).replace(NO_BREAK, " ")


def gift_line(gift: Gift, today: date) -> GiftLine:
    """`Amir hires an analyst (your note, 3 Nov); Lena looks for such a job (coffee, 10 Nov)`."""
    wish = told_pieces(gift.wish, today)
    if gift.skill is not None:
        form = tr("{wish}; you: {skill}", "Tom needs help with SQL; you: SQL, ten years of it")
        return GiftLine(gift, _filled(form, wish=wish, skill=(Piece(gift.skill.text),)))
    if gift.offer is None:
        return GiftLine(gift, wish)
    offer = told_pieces(gift.offer, today)
    form = tr("{offer}; {wish}", "Amir hires an analyst; Lena looks for such a job")
    return GiftLine(gift, _filled(form, wish=wish, offer=offer))


def told_pieces(told: Told, today: date) -> tuple[Piece, ...]:
    """`Lena Fischer looks for a job (coffee, 10 Nov)`, with a colon before what has no verb."""
    said = " ".join(told.text.split()).rstrip(".")
    source = Piece(_origin(told, today), "muted")
    if told.exchange_id is not None:
        form = tr("From {name}: {what} ({source})", "a lead that somebody gave to the user")
    elif told.contact_id is not None and follows_a_name(said, language_of(said, chosen())):
        form = tr("{name} {what} ({source})", "Lena Fischer looks for a job (coffee, 10 Nov)")
    else:
        form = tr("{name}: {what} ({source})", "Lena Fischer: a job as an analyst (coffee, 10 Nov)")
    name = Piece(words.called(told.name), "bold")
    return _filled(form, name=(name,), what=(Piece(said),), source=(source,))


def _origin(told: Told, today: date) -> str:
    channel = words.channel_within(told.channel) if told.channel else tr("your note")
    form = tr("{source}, {day}", "where something is from: call, 10 Oct")
    said = form.format(source=told.source or channel, day=words.short_day(told.day, today))
    return said.replace(" ", NO_BREAK) if len(said) < UNBROKEN else said


def _filled(form: str, **parts: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """A form with pieces in its places; brackets are muted with what stands in them."""
    pieces: list[Piece] = []
    for plain, place, *_ in Formatter().parse(form):
        quiet = place == "source" or (not place and pieces and pieces[-1].look == "muted")
        if plain:
            if quiet and plain[-1:] == "(":
                pieces += [Piece(plain[:-1]), Piece("(", "muted")]
            elif quiet and plain[:1] == ")":
                pieces += [Piece(")", "muted"), Piece(plain[1:])]
            else:
                pieces.append(Piece(plain))
        if place:
            pieces += parts[place]
    return tuple(piece for piece in pieces if piece.text)


def act_words(gift: Gift) -> str:
    """What the button of a gift says."""
    return {
        "introduction": tr("Introduce…"),
        "lead": tr("Pass it on…"),
        "skill": tr("Offer it…"),
        "asked": tr("Done", "a button: what was asked of me is done"),
    }[gift.kind]


def summary_words(gift: Gift) -> str:
    """What is written down when a gift was made."""
    what = " ".join(gift.wish.text.split()).rstrip(".")
    wisher = words.called(gift.wish.name)
    if gift.kind == "introduction" and gift.offer is not None:
        form = tr("Introduced {name} and {other}: {what}.")
        return form.format(name=wisher, other=words.called(gift.offer.name), what=gift.offer.text)
    if gift.kind == "lead" and gift.offer is not None:
        return tr("Passed on: {what}.").format(what=gift.offer.text.rstrip("."))
    if gift.skill is not None:
        return tr("Offered help: {what}.").format(what=gift.skill.text.rstrip("."))
    return tr("Done: {what}.").format(what=what)


def letters(gift: Gift) -> list[tuple[str, str]]:
    """What could be written to each side: their name, and the text."""
    wish, offer = gift.wish, gift.offer
    first, what = wish.given or words.called(wish.name), " ".join(wish.text.split()).rstrip(".")
    if gift.kind == "introduction" and offer is not None:
        other = offer.given or words.called(offer.name)
        given = " ".join(offer.text.split()).rstrip(".")
        to_wisher = tr(
            "Hi {name}, you told me of this: “{wish}”. It made me think of {other}: “{offer}”. "
            "May I introduce you to each other?"
        ).format(name=first, wish=what, other=words.called(offer.name), offer=given)
        to_other = tr(
            "Hi {name}, you told me of this: “{wish}”. It made me think of {other}: “{offer}”. "
            "May I introduce you to each other?"
        ).format(name=other, wish=given, other=words.called(wish.name), offer=what)
        return [(wish.name, to_wisher), (offer.name, to_other)]
    if gift.kind == "lead" and offer is not None:
        form = tr("Hi {name}, this may be for you: “{what}”. Is it still what you look for?")
        return [(wish.name, form.format(name=first, what=offer.text.rstrip(".")))]
    if gift.skill is not None:
        form = tr(
            "Hi {name}, you told me of this: “{wish}”. I know my way there: {skill}. Shall I help?"
        )
        skill = gift.skill.text.rstrip(".")
        return [(wish.name, form.format(name=first, wish=what, skill=skill))]
    form = tr("Hi {name}, I come back to this: “{wish}”. Here is what I have:")
    return [(wish.name, form.format(name=first, wish=what))]
