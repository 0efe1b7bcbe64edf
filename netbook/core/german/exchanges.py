"""How German tells what was given, asked for and received; of two that fit the first counts."""

from netbook.core.capture_words import ExchangeForm
from netbook.core.german.spelling import spelled

KINDS = {
    kind: spelled(rf"(?:[\w]+-)?(?:{words})")
    for kind, words in {
        "lead": "(?:job)?leads?|job-?tipps?|stellen(?:anzeigen?|ausschreibung|angebote?)?"
        "|vakanz(?:en)?|kandidat(?:en|in|innen)?|openings?",
        "introduction": "intros?|introduction|einführung|vorstellung"
        "|kontakt(?= (?:zu|mit|bei|von)\\b)",
        "reference": "referenz(?:en)?|empfehlung(?:en)?|empfehlungsschreiben|(?:arbeits)?zeugnis",
        "feedback": "feedback|rückmeldung|anmerkungen|kommentare|kritik",
        "advice": "rat|ratschläge?|tipps?|hinweise?|beratung",
        "resource": "artikel|links?|buch|bücher|papers?|vorlagen?|templates?|folien|slides?|decks?"
        "|präsentation|checklisten?|leitfaden|berichte?|dokumente?|unterlagen|aufzeichnung"
        "|podcasts?|notizen|studien?|guide",
        "help": "hilfe|unterstützung|support",
    }.items()
}

SLOTS = {
    "given": spelled(
        "(?:gegeben|geschickt|gesendet|geteilt|weitergeleitet|weitergegeben|gemailt|geliehen"
        "|besorgt|mitgebracht|gezeigt|empfohlen|rübergeschickt)"
    ),
    "gave": spelled("(?:gab|schickte|sandte|lieh|mailte)"),
    "introduced": spelled(
        "(?:vorgestellt|bekannt gemacht|bekanntgemacht|vernetzt|verknüpft|zusammengebracht"
        "|in kontakt gebracht|verbunden|connected|introduced)"
    ),
    "few": r"(?: [\w'.-]+){0,5}?",
    "some": r"(?: [^,;]*?)?",
    "had": "ha(?:t|ben)",
    "work": spelled(
        "(?:cv|lebenslauf|deck|pitch|pitchdeck|entwurf|portfolio|profil|anschreiben|bewerbung"
        "|konzept|plan|artikel|paper)"
    ),
    "looked_through": spelled(
        "(?:gelesen|durchgesehen|durchgelesen|gegengelesen|angeschaut|angesehen|kommentiert"
        "|korrigiert|überarbeitet)"
    ),
}

EXCHANGES = tuple(
    ExchangeForm(spelled(form.pattern), *form[1:])
    for form in (
        # was sie von mir wollten, ist an ihnen, und was sie anderswo bekamen auch
        ExchangeForm("{had} {me}{some} (?:um|nach){few} {kind}{some} (?:gebeten|gefragt)", ""),
        ExchangeForm("{who}{adverb} (?:fragte?|bat) {me}{some} (?:um|nach){few} {kind}", ""),
        ExchangeForm("{who}{adverb} {had}{few} {kind}{some} (?:bekommen|erhalten)", ""),
        # bekommen
        ExchangeForm("{had} (?:mich|uns){some} {introduced}", "received", "introduction"),
        ExchangeForm("{had} mir{some} {name}{some} {introduced}", "received", "introduction"),
        ExchangeForm("{who}{adverb} stellte {me}{some} vor", "received", "introduction"),
        ExchangeForm("{had}{some} {me}{some} {kind}{some} {given}", "received"),
        ExchangeForm("{who}{adverb} {had}{few} {kind}{some} {given}", "received"),
        ExchangeForm("{gave} {me}{few} {kind}", "received"),
        ExchangeForm("{me}{few} {kind}{some} {given}", "received"),
        ExchangeForm("{had} (?:mich|uns){some} (?:weiter)?empfohlen", "received", "reference"),
        ExchangeForm("{had} {me}{some} (?:geholfen|unterstützt)", "received", "help"),
        ExchangeForm("{who}{adverb} half {me}", "received", "help"),
        ExchangeForm("{had} {me}{some} beraten", "received", "advice"),
        ExchangeForm(
            "{had}{some} meine?n?{few} {work}{few} {looked_through}", "received", "feedback"
        ),
        ExchangeForm("von {who}{some} {introduced}(?: worden)?", "received", "introduction"),
        ExchangeForm("von {who}{some} empfohlen(?: worden)?", "received", "reference"),
        ExchangeForm("{kind}{some} (?:bekommen|erhalten)", "received"),
        ExchangeForm("(?:bekam|erhielt|bekommen|erhalten){few} {kind}", "received"),
        # erbeten
        ExchangeForm("(?:um|nach){few} {kind}{some} (?:gebeten|gefragt)", "asked"),
        ExchangeForm("(?:bat|fragte|gefragt|gebeten){some} (?:um|nach){few} {kind}", "asked"),
        ExchangeForm("{kind}{some} (?:erbeten|angefragt)", "asked"),
        ExchangeForm(
            "{me}{some} (?:vorzustellen|bekannt zu machen|zu vernetzen)", "asked", "introduction"
        ),
        ExchangeForm(
            r"ob {who} {me}{some} (?:vorstell|vernetz|verbind)\w+", "asked", "introduction"
        ),
        ExchangeForm(r"ob {who} {me}{some} empf[ei]+hl\w+", "asked", "reference"),
        ExchangeForm("{me}{some} zu empfehlen", "asked", "reference"),
        ExchangeForm(r"ob {who} {me}{some} (?:helfen|hilft)", "asked", "help"),
        ExchangeForm("{me}{some} zu helfen", "asked", "help"),
        # gegeben
        ExchangeForm("{other}{some} mit {who}{some} {introduced}", "gave", "introduction"),
        ExchangeForm(
            r"{other}(?: und| &| \+|,)? {other}(?: (?:mit)?einander)? {introduced}",
            "gave",
            "introduction",
        ),
        ExchangeForm("{kind}{some} {given}", "gave"),
        ExchangeForm("{other}{some} (?:geholfen|unterstützt)", "gave", "help"),
        ExchangeForm("{other}(?: (?:bei|an) .*| weiter)? ?empfohlen", "gave", "reference"),
        ExchangeForm("{other}{some} beraten", "gave", "advice"),
        ExchangeForm(
            "(?:seinen?|ihren?|{known}s?){few} {work}{few} {looked_through}", "gave", "feedback"
        ),
    )
)
