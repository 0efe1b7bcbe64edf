"""How Spanish tells of thanks, of asking after somebody, and of telling how it went."""

from netbook.core.capture_words import ExchangeForm
from netbook.core.spanish.verbs import mine, theirs

_WENT = "(?:como|que tal) (?:(?:me|nos|le|les) )?(?:fue|salio|ha ido|habia ido)"
_TOLD = ("contar", "explicar")

COURTESIES = (
    ExchangeForm(f"{{me}} {theirs('dar')} las gracias", "received", "thanks"),
    ExchangeForm(f"{{me}} {theirs('agradecer')}", "received", "thanks"),
    ExchangeForm(f"(?:{theirs('dar')} las gracias|{theirs('agradecer')})", ""),
    ExchangeForm(f"(?:{mine('dar')}|dar(?:le|les)?|dandoles?)(?: las)? gracias", "gave", "thanks"),
    ExchangeForm(f"(?:{mine('agradecer')}|agradecer(?:le|les)?)", "gave", "thanks"),
    ExchangeForm("(?:carta|nota|tarjeta|correo) de agradecimiento", "gave", "thanks"),
    ExchangeForm(f"{{me}} {theirs(*_TOLD)}(?: {{name}})? {_WENT}", "received", "outcome"),
    ExchangeForm(f"{theirs(*_TOLD)}(?: al? {{other}})? {_WENT}", ""),
    ExchangeForm(f"(?:{mine(*_TOLD)}|dij(?:e|imos))(?: al? {{other}})? {_WENT}", "gave", "outcome"),
    ExchangeForm(
        f"(?:{{me}} {theirs('felicitar')}|{theirs('preguntar')} por (?:mi|nosotros)"
        "|se acord(?:o|aron) de (?:mi|nosotros))",
        "received",
        "attention",
    ),
    ExchangeForm(f"{mine('felicitar')} al?", "gave", "attention"),
    ExchangeForm(f"{mine('preguntar')} por (?:su|sus)", "gave", "attention"),
)

# Whom an introduction leads to, or whom it went well or badly with.
LED_TO = (
    "(?:present[a-z]+|conect[a-z]+|contacto|intros?|fue|salio|ido)(?: {date})? (?:al?|con)"
    " {our}(?P<names>{name})"
)
