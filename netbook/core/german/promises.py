"""How German tells of promises; a form of theirs stands before the like of mine."""

from netbook.core.capture_words import PromiseForm
from netbook.core.german.spelling import spelled

# What people promise to do, without its ending, and the parts that come before it when it stands
# at the end: anschauen, nachfragen. Of others only this counts: sie will umziehen is no promise.
_STEMS = (
    "schick|send|mail|schreib|ruf|frag|schau|les|geb|lad|empfehl|sag|fass|hak|helf|sprech|red|meld"
    "|bring|bereit|buch|zahl|leih|antwort|bestätig|organisier|erwähn|zeig|erzähl|schlag|netz|vernetz"
    "|verbind|bedank|dank|erinner|kopier|klär|check|kümmer|stell|leit|teil|prüf|besprech|besorg"
    "|versuch|nehm|reich|kontaktier|informier|reservier|notier|vereinbar|erledig|liefer|übersetz"
    "|überweis|arbeit|korrigier|intro|poste|bewerb|unterstütz|abseh"
)
_BEFORE = (
    "an|ab|auf|aus|bei|durch|ein|mit|nach|raus|rein|um|vor|vorbei|weiter|zu|zurück|zusammen|rüber"
    "|rück|hin|her|bescheid |gegen|nochmal "
)
VERBS = (
    spelled(f"(?:{_BEFORE})?(?:{_STEMS})e?n"),
    spelled("(?:an|nach|durch|um)(?:sehen|hören)"),
    spelled("(?:raus|heraus)suchen"),
    "abholen",
)
# Verbs of one's own that are to be done as they stand; those of _AHEAD only with a date ahead.
FIRST = (
    "schicke|sende|maile|schreibe|rufe|frage(?! (?:von|an|nach|zu))|gebe|leite|stelle|melde|bringe"
    "|empfehle|helfe|teile|kläre|prüfe|checke|kümmere|organisiere|bereite|buche|antworte|bestätige"
    "|zeige|verbinde|vernetze|erinnere|bedanke|kontaktiere|informiere|reiche|besorge|überweise"
    "|übernehme|erledige|leihe|lade|hake|fasse|schaue|höre|liefere"
)
_AHEAD = "lese|spreche|suche|mache|hole|plane|schlage|denke|gehe|komme"
# As one speaks, after ich.
_SPOKEN = (
    "schick|mail|schreib|ruf|frag|geb|leit|stell|meld|bring|kümmer|schau|hör|organisier|besorg"
)
_ORDERS = "schick|schreib|ruf|frag|gib|sag|meld|stell|bring|hol|mail|hilf|zeig|leit|erinner"
# What others do is a promise where it is done for me, or with a date ahead.
THIRD = (
    "schickt(?! (?:liebe |viele )?grüße)|sendet|mailt {me}|schreibt {me}|gibt {me}|gibt bescheid"
    "|leitet(?= .*weiter)|stellt(?= .*{me}.* vor\\b)|meldet sich|ruft(?= .*zurück)|hört sich"
    "|fragt (?:mal|ihre|seine)|fragt(?= [^,;.]*nach$)|klärt|prüft|checkt"
    "|schaut (?:sich|mal|nach|drüber)|kümmert sich|bringt {me}|hilft {me}|empfiehlt {me}"
    "|spricht mit|redet mit|organisiert|besorgt"
    "|lädt {me}|leiht {me}|zeigt {me}|verbindet {me}|vernetzt {me}|sucht {me}|macht {me}"
)
_THIRD_AHEAD = "ruft|schreibt|mailt|gibt|bringt|stellt {me}|antwortet|kommt auf|liefert|teilt"

SLOTS = {
    "promised": spelled("(?:versprochen|zugesagt(?! fürs? )|zugesichert|angeboten)"),
    "first": spelled(f"(?:{FIRST})"),
    "third": spelled(f"(?:{THIRD})"),
    "to_do": ".*{verb}(?![\\w-])",
    "finite": spelled(
        "(?:hat|hab|habe|haben|hatten?|kann|können|könnten?|will|wollen|wollten?|möchten?|muss"
        "|müssen|musste|solle?n?|sollten?|wird|werden?|würden?|war|waren|ist|sind|darf|lässt|ließ"
        "|geht|ging|zu|dass|ob|wie|was|um|er|sie(?= .*{verb} )|wir|ich|nicht|beim|zum|durch)"
    ),
}

PROMISES = tuple(
    PromiseForm(spelled(form.pattern), *form[1:])
    for form in (
        # sie hat mir versprochen, ...; Tom hat mir die Liste bis Freitag versprochen
        PromiseForm(
            "(?:{who}{adverb} ha(?:t|ben)|hat)(?: {me})?{adverb} {promised}(?:,? dass {who})?",
            "theirs",
        ),
        PromiseForm(
            "(?:{who}{adverb} ha(?:t|ben)|hat)(?: {me})? (?P<what>.+?) {promised}", "theirs"
        ),
        PromiseForm("{me}{adverb} {promised}(?:,? dass {who})?", "theirs"),
        PromiseForm("{me} (?P<what>.+?) {promised}", "theirs", opens=True),
        PromiseForm("{who}{adverb} (?:verspricht|versprach)(?: {me})?(?:,? dass {who})?", "theirs"),
        PromiseForm("{who}{adverb} (?:bietet|bot)(?: {me})? an", "theirs"),
        PromiseForm("{who}{adverb} schuldet(?: {me})?(?: noch)?", "theirs"),
        PromiseForm(
            "{who}{adverb} (?:will|wollen|wollte|wird|werden|würde|möchte)(?= {to_do})", "theirs"
        ),
        PromiseForm("(?:will|wird|möchte)(?= {me} {to_do})", "theirs", opens=True),
        PromiseForm("{who}{adverb} (?={third}(?!\\w))", "theirs"),
        PromiseForm(f"{{who}}{{adverb}} (?=(?:{_THIRD_AHEAD})(?!\\w))", "theirs", ahead=True),
        PromiseForm("(?=(?:{third})(?!\\w) )", "theirs", opens=True),
        PromiseForm("von {who} (?:bekomme|kriege) ich", "theirs"),
        PromiseForm("{who}{adverb} (?:bekommt|kriegt) von mir", "mine"),
        PromiseForm("dass (?:ich|wir)(?= .*{first}$)", "mine"),
        PromiseForm("dass {who}(?= .*(?:{third}|{verb} (?:will|wird))$)", "theirs"),
        # habe ihr versprochen, ...; ihr die Liste bis Freitag versprochen
        PromiseForm(
            "(?:{i} )?(?:(?P<to>{other}){adverb} )?{promised}(?:,? dass (?:ich|wir))?",
            "mine",
            bare=True,
        ),
        PromiseForm(
            "(?:{i} (?:(?P<to>{other}) )?|{other} )(?P<what>.+?) {promised}", "mine", opens=True
        ),
        PromiseForm(
            "(?P<what>(?:(?!\\b(?:mit|w/) {name}|\\b{me} ).)+?) {promised}", "mine", opens=True
        ),
        PromiseForm("versprach(?: (?P<to>{other}))?(?:,? dass (?:ich|wir))?", "mine", bare=True),
        PromiseForm(
            "(?:ich|wir) (?:werden?|muss|müssen|soll|sollten?|will|wollten?|möchte)(?= {to_do})",
            "mine",
        ),
        PromiseForm(
            "(?:werde|muss|müssen|soll|sollte|will|wollte|möchte)(?: ich)?(?! (?:mir|uns) )"
            "(?= {to_do})",
            "mine",
            opens=True,
        ),
        PromiseForm("(?:{i} )?schulden?(?: ich)?(?: (?P<to>{other}))?(?: noch)?", "mine"),
        PromiseForm(
            "(?:to-?do|to do|aufgabe|versprechen(?: an {other})?$|(?:bitte )?nicht vergessen"
            "|dran denken|daran denken|nächste schritte?|nächster schritt|action items?"
            "|follow-up|merken):?",
            "mine",
            opens=True,
        ),
        PromiseForm("(?=(?:wiedervorlage|follow-up) )", "mine", opens=True, ahead=True),
        PromiseForm(f"ich(?: dann)? (?=(?:{{first}}|{_AHEAD}|{_SPOKEN})(?![\\w-]))", "mine"),
        PromiseForm("wir (?=(?:schicken|melden|schreiben|geben|klären)(?![\\w-]))", "mine"),
        PromiseForm("(?=(?:{date} |dann )*{first} )", "mine", opens=True),
        PromiseForm(f"(?=(?:{{date}} |dann )*(?:{_AHEAD}) )", "mine", opens=True, ahead=True),
        PromiseForm(
            f"(?=(?:{_ORDERS}) (?:{{other}}|{{me}}|das|die|den|dem|der|noch|mal)(?!\\w))",
            "mine",
            opens=True,
        ),
        # Lena bis Montag die Anzeige schicken
        PromiseForm(
            "(?!.*\\b{finite} )(?=(?:[^ ]+ )+?{verb}(?: {date}| wegen .*| über .*)?$)",
            "mine",
            opens=True,
        ),
    )
)
