"""How French tells of thanks, of asking after somebody, and of telling how it went."""

from netbook.core.capture_words import ExchangeForm
from netbook.core.french.verbs import told

_THANKED = told("remercie")
_SAID = told("dit", "raconte", "explique", "ecrit")
_WENT = "comment (?:(?:ca|cela) s'est|c'est|s'est|c'etait)(?: [\\w-]+)?? ?(?:passee?s?|alle)?"

COURTESIES = (
    ExchangeForm(f"{{to_me}} {_THANKED}", "received", "thanks"),
    ExchangeForm(f"{{who}}{{adverb}} {_THANKED}", ""),  # theirs, to others
    ExchangeForm(_THANKED, "gave", "thanks"),
    ExchangeForm("pour (?:le |la |les )?remercier", "gave", "thanks"),
    ExchangeForm("dit(?: {to} {other})? merci", "gave", "thanks"),
    ExchangeForm("(?:lettre|carte|mot|mail) de remerciements?", "gave", "thanks"),
    ExchangeForm(f"{{to_me}} {_SAID} {_WENT}", "received", "outcome"),
    ExchangeForm(f"{{who}}{{adverb}} {_SAID} {_WENT}", ""),
    ExchangeForm(f"{_SAID}(?: {{to}} {{other}})? {_WENT}", "gave", "outcome"),
    ExchangeForm("tenue?s?(?: {other})? au courant", "gave", "outcome"),
    ExchangeForm(
        "{to_me} (?:felicitee?s?|souhaitee?s?)|(?:a|ont) (?:pense a moi|pris de mes nouvelles)",
        "received",
        "attention",
    ),
    ExchangeForm("felicitee?s? {other}|pris (?:de ses|des) nouvelles", "gave", "attention"),
)

# Whom an introduction leads to, or whom it went well or badly with.
LED_TO = (
    "(?:present(?:ee?s?|er)(?: (?:au?|aux))?|(?:relation|contact|passee?s?) avec"
    "|(?:intro|introduction)s? (?:aupres de|avec|a|pour)) {our}(?P<names>{name})"
)
