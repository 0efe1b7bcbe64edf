"""How German tells of a conversation: who, how, when and where."""

from netbook.core.capture_words import CaptureWords
from netbook.core.german import courtesies, exchanges, facts, names, promises
from netbook.core.german.channels import CHANNELS, LAST
from netbook.core.german.spelling import spelled

_NOTE = (
    "(?:(?:e-?)?mails?|nachricht(?:en)?|[a-z]+-nachricht|linkedin|xing|whatsapp|sms|dm|briefe?"
    "|[a-z]*karte|post|[a-z]*anfrage|einladung|antwort|rückmeldung)"
)
# What is done with people only, and what with things too.
_MET = (
    "(?:getroffen|kennen ?gelernt|wiedergesehen|angerufen|zurückgerufen|angeschrieben|angemailt"
    "|zurückgeschrieben|kontaktiert|angesprochen|interviewt|eingeladen|über den weg gelaufen"
    "|bekannt gemacht|vernetzt|zusammengebracht)"
)
_WRITTEN_TO = (
    "(?:gesehen|besucht|geschrieben|gemailt|geantwortet|erreicht|vorgestellt|geschickt|gesendet"
    "|weitergeleitet|gratuliert)"
)
_PARTICIPLE = (
    "(?:an|ab|auf|aus|bei|durch|ein|fest|hin|her|kennen|los|mit|nach|rum|raus|um|vor|vorbei|weg"
    "|weiter|wieder|zu|zurück|zusammen|über)?ge(?!gen|stern|nau|rade|spräch)[a-z]{2,}(?:t|en)"
)
_DID = (
    "(?:hat|haben|rief|riefen|ruft|schrieb|schreibt|mailte|mailt|antwortete|antwortet|meldete"
    "|meldet|kam|traf|gab|stellte|schickte|half|versprach|sagte|fragte|bat|bot)"
)
_IS = "(?:ist|sind|war|waren|will|wird|kann|möchte|braucht|sucht|wechselt|erzählte?|meint|sagt)"

CONVERSATIONS = CaptureWords(
    subjects="er|sie|beide|die beiden",
    others="ihm|ihn|ihr|sie|ihnen|dir|dich|euch|allen|beiden|dem team|den beiden",
    me="mich|mir|uns",
    i="(?:(?:ich|wir)(?: hab(?:en?)?| hatten?| bin| sind)?|hab(?:en?)?(?: ich| wir)?"
    "|hatten?(?: ich| wir)?){adverb}",
    adverbs=spelled(
        " auch| noch| dann| gerade| eben| schon| kurz| endlich| wieder| nochmal| spontan| zufällig"
        "| gleich| da| dort| außerdem| inzwischen| {date}"
    ),
    slots={
        **promises.SLOTS,
        **exchanges.SLOTS,
        **facts.SLOTS,
        # meine alte Chefin Sofia, der Freund von Maya, eine Recruiterin namens Ada
        "our": r"(?:(?:(?:mein|unser|sein|ihr|ein|d)(?:e[rmns]?|as)?|{name}s) "
        r"(?:(?!(?:an|in|auf|von|fur|uber|mit|zu|zum|zur|und|bei|wegen) )[\w-]+ ){0,4}?)?",
    },
    verbs=promises.VERBS,
    kinds=exchanges.KINDS,
    channels=CHANNELS,
    contacted=spelled(
        "(?:angerufen|zurückgerufen|durchgerufen|rief(?:en)?|schrieb(?:en)?|(?:zurück)?geschrieben"
        "|angeschrieben|(?:an)?gemailt|mailte|geantwortet|antwortete|gemeldet|kontaktiert"
        "|kommentiert|geschickt|gesendet|schickte|weitergeleitet|nachgehakt|nachgefasst|getextet"
        "|gesimst|(?:an)?gepingt|gratuliert|bedankt|eingeladen|abgesagt|informiert|geteilt|{introduced})"
    ),
    incoming=(
        spelled(rf"(?:anrufe?|rückruf|{_NOTE})(?: [\w-]+){{0,2}}? (?P<word>von|vom)"),
        spelled(
            "von (?:der |dem )?{name}(?: [^,;]*?)? (?P<word>gehört|kontaktiert|angeschrieben"
            "|angerufen|angesprochen|eingeladen)"
        ),
        "(?P<word>verpasster? anruf)",
        "{who}{adverb} (?P<word>rief(?:en)?|ruft|schrieb|schreibt|mailte?t?|antwortete|meldete?t?)",
    ),
    outgoing=(
        spelled(rf"(?:anruf|{_NOTE}) (?P<word>an|ans|bei)"),
        "(?P<word>(?:auf (?:die |der )?)?mailbox)",
        "(?P<word>nicht erreicht)",
    ),
    # Mit Amir bekannt gemacht is what was done, not who came along.
    company="(?:(?:zusammen )?mit |m\\.? |w/ ?|w ){our}(?P<names>{names})"
    "(?!{name}|(?: (?:mit)?einander)? {introduced})",
    participants=tuple(
        spelled(form)
        for form in (
            f"(?P<names>{{names}})(?: [^,;]*?)? (?:{_MET}|{_WRITTEN_TO})",
            "(?:traf(?:en)?|treffe|sah(?:en)?|besuchte|interviewte|rief(?:en)?|mailte|schrieb)"
            "(?: an)? {our}(?P<names>{names})",
            f"(?:anrufe?|rückruf|gehört|{_NOTE})(?: [a-z]+)? (?:von|an) "
            "{our}(?P<names>{names})",
            r"von {our}(?P<names>{names})(?: [^,;]*?)? (?:bekommen|erhalten|gehört|kontaktiert"
            "|angesprochen)",
            "(?:kennengelernt|getroffen|gesehen|getroffen habe ich):? {our}(?P<names>{names})",
            r"(?P<names>{names}) (?:und|&) (?:ich|wir)\b",
            "(?:ich|wir) (?:und|&) (?P<names>{names})",
            "@(?P<names>{names})",
            "(?:mit |{name} )(?P<names>{names})(?: (?:mit)?einander)? {introduced}",
            "^ ?(?P<names>{names})$",
            rf"^ ?(?P<names>{{names}}){{adverb}} {_DID}\b",
            "(?:hat|haben|rief|schrieb|kam)(?: {me})? (?P<names>{names})",
        )
    ),
    known_participants=tuple(
        spelled(form)
        for form in (
            "(?:bei|an|für|um|von|nach) {our}(?P<names>{names})",
            "(?:{channel}|treffen|termin|meeting|interview|gespräch|chat),? (?P<names>{names})",
            "^ ?(?:{i} )?(?P<names>{names}) ",
        )
    ),
    joins=r"(?:,? (?:und|&|\+|sowie) |/| ?& ?| ?\+ ?)"
    r"(?:(?:mein|unser|sein|ihr)(?:e[rmns]?)? (?:[a-z]+ ){1,2})?",
    name_follows=names.NAME_FOLLOWS,
    no_names=names.NO_NAMES,
    names_and_words=names.NAMES_AND_WORDS,
    stop=spelled(
        "und|auf|am|an|bei|beim|in|im|für|über|wegen|zu|zum|zur|von|vom|nach|vor|als|weil|aber|dann"
        "|wo|war|ist|hat|haben|wieder|beide|getroffen|gesehen|telefoniert|gesprochen|ich|wir"
    ),
    particles=names.PARTICLES,
    promises=promises.PROMISES,
    exchanges=exchanges.EXCHANGES,
    courtesies=courtesies.COURTESIES,
    led_to=courtesies.LED_TO,
    facts=facts.FACTS,
    listed="(?:und )?(?:der|die|das|den|dem|eine?n?|meine?n?|unsere?n?|ein paar) ",
    new_clause=tuple(
        spelled(form)
        for form in (
            "(?:(?:ich|er|sie)(?! (?:waren|sind|haben|hatten)\\b)|wir) ",
            "(?:habe?|hatten?|hat|haben|muss|soll|sollte|werde|wird|will|möchte) ",
            "(?:versprach|versprochen|zugesagt|schuldet?|nicht vergessen)\\b",
            "{first} ",
            "(?:ihm|ihr|ihnen|ihn) ",
            "(?:um|nach) .*(?:gebeten|gefragt)",
            "{name} (?:hat|will|wird|soll|muss|schickt|meldet|gibt|ruft|meint|sagt|möchte"
            "|schuldet)\\b",
        )
    ),
    conjunctions="und|aber|dann|und dann|und auch|sowie",
    opener=spelled(
        "über(?! (?:linkedin|xing|teams|slack|signal|whatsapp|zoom|skype|mail|e-mail|telegram"
        "|insta|facebook|twitter|den weg)\\b)|wegen|wg|bezüglich|bzgl|betreffs?|dass|ob|weil"
        "|kennengelernt(?=:|\\Z)|getroffen(?=:)|es ging|ging es|zum thema"
    ),
    past=spelled(
        f"{_PARTICIPLE}|(?:[a-z]+iert"
        "|war(?:en)?|hatten?|traf(?:en)?|rief(?:en)?|schrieb(?:en)?|gab|kam|sah|ging|versprach|sagte"
        "|bat|bekommen|erhalten|besucht|empfohlen|vorgestellt|versprochen|unterhalten|vernetzt)"
    ),
    place=(
        "auf der",
        "auf dem",
        "auf einer",
        "auf",
        "bei der",
        "beim",
        "bei",
        "im",
        "in der",
        "in",
    ),
    place_nouns=spelled(
        "meet-?up|konferenz|conference|hackathon|workshop|seminar|panel|messe|kongress|summit|event"
        "|campus|zentrale|niederlassung|universität|hochschule|café|bar|restaurant|hotel|gasthaus"
        "|kneipe|theater|bahnhof|flughafen|stadion|club"
    ),
    minutes_lead="(?:(?:für|gute?|knappe?|rund|etwa|circa|ca\\.?|fast|nur) )*",
    minutes=tuple(
        (spelled(form) + "(?: lang)?", factor)
        for form, factor in (
            (
                r"(?P<h>\d{1,2}(?:[.,]\d{1,2})?) ?(?:stunden?|std\.|std|h)(?: und)? ?"
                r"(?P<m>\d{1,2})(?: ?(?:minuten?|min\.|min|m))?",
                60,
            ),
            (r"(?P<n>\d{1,2}(?:[.,]\d{1,2})?) ?(?:stunden?|std\.|std|h)", 60),
            (r"(?P<n>\d{1,3}) ?(?:minuten?|min\.|min|m|')", 1),
            (
                "(?:ein(?:e|er)? )?(?:gute |knappe )?halbe(?:n|s)? (?:stunde|stündchen|std\\.|std)",
                30,
            ),
            ("(?:anderthalb|eineinhalb|ein(?:e|er)? und eine halbe) (?:stunden?|std\\.|std)", 90),
            ("zweieinhalb stunden", 150),
            ("(?:eine )?viertelstunde", 15),
            ("(?:eine )?(?:dreiviertel ?stunde|drei viertel ?stunden?)", 45),
            ("(?:eine |gute |knappe )+(?:stunde|stündchen)|stündchen", 60),
            ("(?:zwei|ein paar) stunden", 120),
            ("drei stunden", 180),
            ("fünf minuten", 5),
            ("zehn minuten", 10),
            ("fünfzehn minuten", 15),
            ("zwanzig minuten", 20),
            ("dreißig minuten", 30),
        )
    ),
    not_minutes=(
        r"\b(?:in|innerhalb von|binnen|vor|alle|jede|um|nach|seit|ab|als|gegen)"
        r" (?:(?:ca\.?|etwa|rund|gut) )?$",
        spelled(r" (?:später|zu spät|früher|her|vorher|danach|nach|verspätet|verspätung)\b"),
    ),
    filler=spelled(
        "ich|wir|habe|hab|haben|hatte|hatten|hat|war|waren|bin|sind|gewesen|gehabt|einen?|eine|einem"
        "|einer|der|die|das|den|dem|mein|meine|meinen|unser|unsere|mich|mir|uns|ihn|ihm|ihr|sie|er"
        "|kurz|kurzen?|kurzer|kurzes|schnell|schneller|schnelles|lang|langer?|langes|länger|gut|guter"
        "|gutes|nett|netter|nettes|schöner?|schönes|toller?|tolles|erster?|erstes|zweiter?|zweites"
        "|nochmal|wieder|auch|noch|dann|gerade|eben|endlich|spontan|zufällig|heute|mit|m\\.|von|vom"
        "|an|bei|beim|zu|am|auf|per|via|und|sich|bekommen|erhalten|geschrieben|geschickt|gemacht"
        "|geführt|worden|zusammen|w/|teams|getroffen|gesehen|vereinbart|besprochen"
    ),
    prepositions=spelled(
        "über|wegen|wg|zu|zum|zur|bezüglich|bzgl\\.?|betreffs?|auf|bei|in|im|am|an|nach|vor|für|um"
        "|als|während|mit|von|aus"
    ),
    nouns_have_capitals=True,
    new_after=names.NEW_AFTER,
    new_before=spelled(rf" (?:[^,;.]*? )?{_MET}\b"),
    nouns=names.NOUNS,
    abbreviations="m|bzgl|wg|ca|inkl|evtl|ggf|usw|bzw|nr|tel|gem|vgl|z\\. ?b|u\\. ?a|d\\. ?h",
    genitive=True,
    no_places=spelled(
        "(?:[a-z-]*(?:park|büro|café|bahn|zug|hof|haus|halle|raum|zimmer|stadt|kantine|mensa|flur"
        "|messe|konferenz|tagung|event|restaurant|kneipe|bar|hotel|lobby|foyer|hafen|garten|schule"
        "|kurs|team|verein|abend|tag|fest|feier|party|hochzeit|vortrag|ung|keit|heit|schaft)|meet-?up|ruhe|eile|zukunft|zug|kürze|anschluss"
        "|bäcker|italiener|arzt|friseur|barcamp|workshop|seminar|kongress|summit|panel|rande?|moment|vorfeld|rahmen|rückblick|deutsch|englisch|person|sachen|klausur|uni|weg|heimweg|rückweg|aufzug|fahrstuhl|kino|s-bahn|u-bahn"
        "|tram|home-?office|netz|web|pause|mittagspause|bett|auto|flugzeug|büro|summe|arbeit)"
    ),
    subject=f"er |(?:{{who}}{{adverb}} {spelled(f'(?:{_DID}|{_IS})')})\\b",
    their_deed=spelled(f"{{who}}{{adverb}} {_DID}"),
    reached_me="(?:hat|{who}{adverb} haben|haben(?: {me})? {who})(?: .*)? ?",
    last=LAST,
)
