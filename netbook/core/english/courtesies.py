"""How English tells of thanks, of asking after somebody, and of telling how it went."""

from netbook.core.capture_words import ExchangeForm

_WENT = "how (?:it|things|that|the [a-z-]+) (?:went|turned out|worked out|is going|are going)"

COURTESIES = (
    ExchangeForm("{who}{adverb} thanked {me}", "received", "thanks"),
    ExchangeForm("{who}{adverb} (?:thanked|said thank)", ""),  # theirs, to others
    ExchangeForm("thanked(?: {other})?", "gave", "thanks"),
    ExchangeForm(
        "(?:said|say|sent|saying)(?: {other})?(?: a| many| big)* thanks", "gave", "thanks"
    ),
    ExchangeForm("thanks to {name} for", "gave", "thanks"),
    ExchangeForm(
        "(?:sent|wrote|gave|e-?mailed|posted)(?: {other})? an? thank[- ]?you", "gave", "thanks"
    ),
    ExchangeForm(
        f"{{who}}{{adverb}} (?:told {{me}}|let {{me}} know) {_WENT}", "received", "outcome"
    ),
    ExchangeForm(
        f"(?:told {{other}}|let {{other}} know|updated {{other}} on) {_WENT}", "gave", "outcome"
    ),
    ExchangeForm("reported back(?: to {other})?", "gave", "outcome"),
    ExchangeForm(
        "{who}{adverb} (?:asked after|remembered|thought of|congratulated|wished) (?:{me}|my|our)",
        "received",
        "attention",
    ),
    ExchangeForm("{who}{adverb} asked(?: {me})? how (?:i|we|my|our)", "received", "attention"),
    ExchangeForm("{who}{adverb} (?:asked after|congratulated|wished)", ""),
    ExchangeForm(
        "(?:asked after|congratulated|wished) (?:{other}|his|her|their)", "gave", "attention"
    ),
    ExchangeForm("asked(?: {other})? how (?:his|her|their)", "gave", "attention"),
)

# Whom an introduction leads to, or whom it went well or badly with.
LED_TO = "(?:to|(?:me|us|went|out|going) with) {our}(?P<names>{name})"
