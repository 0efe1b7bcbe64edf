"""How English tells what was given, asked for and received; of two that fit the first counts."""

from netbook.core.capture_words import ExchangeForm

KINDS = {
    "lead": "(?:job )?(?:leads?|openings?|vacanc(?:y|ies)|candidates?|opportunit(?:y|ies)|ads?)",
    "introduction": "intros?|introductions?",
    "reference": "references?|refs?|referrals?|recommendations?|endorsements?",
    "feedback": "feedback|comments|critique",
    "advice": "advice|tips?|pointers|guidance",
    "resource": "articles?|links?|books?|papers?|templates?|slides?|decks?|resources?|checklists?"
    "|guides?|reports?|documents?|docs?|recordings?|podcasts?|notes",
    "help": "help|a hand|support",
}

SLOTS = {
    "gave": "(?:gave|sent|shared|passed|forwarded|offered|provided|lent|made)(?: on| along)?",
    "introduced": "(?:introduced|intro'e?d)",
    "few": r"(?: [\w'-]+){0,4}?",
    "asked_to": "asked(?: {other})?(?: to| (?:if|whether) {who} could)",
    "work": "(?:cvs?|resume|deck|pitch|draft|portfolio|profile|letter|application|paper|plan)",
}

EXCHANGES = (
    ExchangeForm("{who}{adverb} {gave}(?: {me})?{few} {kind}", "received"),
    ExchangeForm("{gave} {me}{few} {kind}", "received"),
    ExchangeForm("(?:{i} )?{gave}(?: {other})?{few} {kind}", "gave"),
    ExchangeForm(
        "{who}{adverb} (?:{introduced}|connected) {me} (?:to|with)", "received", "introduction"
    ),
    ExchangeForm("{who}{adverb} (?:recommended|referred) {me}", "received", "reference"),
    ExchangeForm("{who}{adverb} (?:reviewed|checked|commented on) my", "received", "feedback"),
    ExchangeForm("{who}{adverb} helped {me}", "received", "help"),
    ExchangeForm("{who}{adverb} advised {me}", "received", "advice"),
    ExchangeForm("(?:got|received){few} (?:intro|introduction) to", "received", "introduction"),
    ExchangeForm(r"(?:got|received){few} {kind}(?! to\b)", "received"),
    ExchangeForm("{who}{adverb} (?:asked|requested){few} {kind}", ""),  # for theirs to give
    ExchangeForm("(?:asked|requested)(?: {other})?(?: for)?{few} {kind}", "asked"),
    ExchangeForm("{asked_to} (?:introduce|connect)", "asked", "introduction"),
    ExchangeForm("{asked_to} (?:refer|recommend|vouch)", "asked", "reference"),
    ExchangeForm("{asked_to} (?:review|look at|read|check)", "asked", "feedback"),
    ExchangeForm("{asked_to} help", "asked", "help"),
    ExchangeForm(
        r"(?:{introduced}|connected) {other} (?:to|with)(?! {me}\b)", "gave", "introduction"
    ),
    ExchangeForm("(?:recommended|referred|vouched for) {other}", "gave", "reference"),
    ExchangeForm(
        r"(?:reviewed|commented on) (?:his|her|their|{known}'s)(?: [\w-]+)? {work}",
        "gave",
        "feedback",
    ),
    ExchangeForm("helped {other}", "gave", "help"),
    ExchangeForm("advised {other}", "gave", "advice"),
    ExchangeForm("{who}{adverb} {contacted}(?: {me})? with{few} {kind}", "received"),
    ExchangeForm("{contacted} {other} with{few} {kind}", "gave"),
)
