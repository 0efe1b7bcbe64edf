"""How German tells of thanks, of asking after somebody, and of telling how it went."""

from netbook.core.capture_words import ExchangeForm
from netbook.core.german.spelling import spelled

_WENT = ",? wie es{some} (?:gelaufen|lief|ausgegangen|ausging|gegangen|weiterging)"

COURTESIES = tuple(
    ExchangeForm(spelled(form.pattern), *form[1:])
    for form in (
        ExchangeForm(
            "{had} (?:sich bei (?:mir|uns)|mir|uns){some} (?:be|ge)dankt", "received", "thanks"
        ),
        ExchangeForm("{had} sich{some} bedankt", "received", "thanks"),
        ExchangeForm("{who}{adverb} (?:bedankte sich|dankte)", "received", "thanks"),
        ExchangeForm("(?:be|ge)dankt", "gave", "thanks"),
        ExchangeForm("dank(?:e)? an {name}", "gave", "thanks"),
        ExchangeForm("danke(?:skarte|sbrief|smail)", "gave", "thanks"),
        ExchangeForm("danke gesagt", "gave", "thanks"),
        ExchangeForm(
            f"{{had}} {{me}}{{some}} (?:erzählt|berichtet|gesagt){_WENT}", "received", "outcome"
        ),
        ExchangeForm(f"{{who}} (?:erzählte|berichtete|sagte) {{me}}{_WENT}", "received", "outcome"),
        ExchangeForm(f"{{who}}{{adverb}} {{had}}{{some}} (?:erzählt|berichtet|gesagt){_WENT}", ""),
        ExchangeForm(f"(?:erzählt|berichtet|gesagt|geschrieben){_WENT}", "gave", "outcome"),
        ExchangeForm(
            "{had}{some} (?:nach (?:mir|meine[mnrs]?)|an (?:mich|meinen geburtstag))"
            "{some} (?:gefragt|erkundigt|gedacht)",
            "received",
            "attention",
        ),
        ExchangeForm("{who}{adverb} gratulierte (?:mir|uns)", "received", "attention"),
        ExchangeForm("{had} (?:mir|uns){some} gratuliert", "received", "attention"),
        ExchangeForm("{other}{some} gratuliert", "gave", "attention"),
    )
)

# Whom an introduction leads to, or whom it went well or badly with.
LED_TO = spelled("(?:mich|uns|mir|zu|mit|bei|an) (?:(?:dem|der|den) )?{our}(?P<names>{name})")
