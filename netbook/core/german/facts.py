"""How German tells what somebody wants, offers and cares about, and whom they hire."""

from netbook.core.capture_words import FactForm, FactWords
from netbook.core.german.spelling import spelled

_HELP = (
    "helfen|leihen|verleihen|ausleihen|vermitteln|empfehlen|vorstellen|vernetzen|unterstützen"
    "|beraten|coachen|übersetzen|teilen|zeigen|erklären|mentorn|gegenlesen|einführen|anbieten"
    "|weiterhelfen|aushelfen|besorgen|organisieren|fotografieren|vermieten|beibringen|geben"
)
_JOB = (
    "(?:eine[nrm]? |ein )?(?:neue[nrsm]? |andere[nrsm]? |nächste[nrsm]? )?"
    "(?:job(?:s|wechsel)?|stellen?|rolle|position|wechsel|umzug|arbeit|praktikum|wohnung|kauf)"
)
_OPENING = "(?:stelle|stellen|position|positionen|vakanz|vakanzen|praktikumsplatz|rolle|platz)"
# What is only to be in touch again.
_TRIVIAL = (
    "mich|uns|sich (?:melden|treffen)|nichts|es|das|keine?n?|(?:mehr )?zeit|ruhe|(?:eine )?pause"
    "|noch mal|nochmal|wieder|nachdenken|überlegen|urlaub"
)

SLOTS = {
    "often": spelled(
        "(?:gerade |noch |auch |jetzt |aktuell |immer noch |momentan |derzeit |dringend |weiterhin"
        " |ganz |sehr |selbst |händeringend )*"
    ),
    "trivial": spelled(f"(?:(?:{_TRIVIAL})\\b)"),
}

FACTS = FactWords(
    forms=tuple(
        FactForm(spelled(form.pattern), *form[1:])
        for form in (
            # openings
            FactForm(
                "{often}stellt(?: {date})?(?= .* ein\\b(?! (?:thema|konzept|buch)))", "openings"
            ),
            FactForm("{often}stellt ein$", "openings", True, True),
            FactForm(
                f"{{often}}hat (?:[\\w-]+ ){{0,4}}?{_OPENING}(?: als .*| für .*)?"
                "(?: frei| offen| zu besetzen| zu vergeben)",
                "openings",
                True,
                True,
            ),
            FactForm(
                f"{{often}}hat (?:eine?n? |zwei |drei |mehrere )?(?:offene?n?|freie?n?) {_OPENING}",
                "openings",
                True,
                True,
            ),
            FactForm("{often}(?:rekrutiert|sucht verstärkung|sucht leute)", "openings", True, True),
            FactForm(
                "(?:(?<=team )|(?<=firma )|(?<=abteilung )|(?<=startup )|(?<=start-up )"
                "|(?<=unternehmen )){often}(?:sucht|braucht)",
                "openings",
            ),
            FactForm(
                "{often}sucht(?= .*\\b(?:für|in) (?:ihr|sein|das) (?:[a-z]+ )?(?:team|startup"
                "|start-up|unternehmen)\\b)|{often}sucht(?= .*\\b(?:für|in) (?:ihre|seine|die)"
                " (?:[a-z]+ )?(?:firma|abteilung|gruppe|agentur)\\b)",
                "openings",
            ),
            # wants: what they asked of me
            FactForm(
                "{often}(?:bat|bittet) (?:mich |uns )?um(?! (?:bedenkzeit|(?:etwas )?zeit"
                "|rückruf|einen rückruf|entschuldigung|{name})\\b)",
                "wants",
            ),
            FactForm("hat (?:mich |uns )?um(?= .* gebeten\\b)(?! (?:zeit|rückruf)\\b)", "wants"),
            FactForm(
                "(?:(?<=er )|(?<=sie )|(?<=\x01 ))(?:fragte|fragt|hat gefragt|wollte wissen)"
                "(?: mich)?,? (?:ob (?:ich|wir)(?= .*(?:kenne|kennen|wüsste|weiß|helfen|könnte"
                "|empfehlen|kann)\\b)|wer(?= .*\\b(?:kennt|kann|hat)\\b))",
                "wants",
            ),
            FactForm(
                "{often}(?:möchte|will|braucht|hätte gerne?) (?:meine?n?|mein) "
                "(?:meinung|rat|hilfe|feedback|einschätzung|rückmeldung|tipps?|unterstützung)",
                "wants",
                True,
                True,
            ),
            # wants
            FactForm(
                "{often}(?:sucht|benötigt|braucht)(?! (?:noch |erst )*{trivial})(?! (?:mir"
                "|{date})\\b)"
                "(?! (?:die|das|den|der)\\b.*{date}$)",
                "wants",
            ),
            FactForm(
                "{often}(?:ist |sind )?(?:{often})?auf der suche nach|auf (?:job|wohnungs"
                "|stellen)suche"
                "|(?:ist|sind) (?:{often})auf (?:job|wohnungs|stellen)suche",
                "wants",
                False,
                True,
            ),
            FactForm("{often}(?:hofft auf|wünscht sich|träumt von)(?! {trivial})", "wants"),
            FactForm(
                "{often}(?:hätte gerne?|würde gerne?|möchte gerne?|möchte|will)"
                "(?! {trivial})(?= .*\\b(?:lernen|kennenlernen|finden|wechseln|umziehen|kaufen"
                "|mieten|verkaufen|gründen|werden|einstellen|veröffentlichen|ausbauen|verbessern"
                "|ziehen|einsteigen|umsteigen)$)"
                "|{often}hätte gerne?(?! {trivial})",
                "wants",
            ),
            FactForm(
                f"{{often}}(?:interessiert sich für|denkt nach über|denkt über)(?= {_JOB})", "wants"
            ),
            FactForm(f"{{often}}(?:ist |sind )?offen für(?= {_JOB})", "wants", False),
            # behind die, der, dass: das Verb steht am Ende
            FactForm(
                "(?:(?<=die )|(?<=der )|(?<=dass er )|(?<=dass sie )|(?<=weil er )|(?<=weil sie )"
                "|(?<=das ))(?!{often}(?:sucht|braucht))(?:[^,;.]+ )(?:sucht|braucht)$",
                "wants",
                True,
                True,
            ),
            # offers
            FactForm(
                f"{{often}}(?:kann|könnte|würde|können|könnten)(?= .*\\b(?:{_HELP})$)"
                "(?! (?:ich|wir|man|ihm|ihr|ihnen|mir|uns)\\b)",
                "offers",
                False,
            ),
            FactForm(
                f"{{often}}(?:kann|könnte|würde) (?:mir|uns|mich)(?= .*\\b(?:{_HELP})$)", "offers"
            ),
            FactForm("{often}(?:verschenkt|vermietet|verleiht|verkauft)", "offers"),
            FactForm("{often}bietet(?! (?:mir|uns) )(?= )(?!.* an$)", "offers"),
            FactForm("{often}gibt (?!mir|uns|es\\b)(?=.* (?:ab|weg|her)$)", "offers"),
            FactForm(
                "{often}hat (?:noch )?(?:[\\w-]+ ){1,4}(?:übrig|abzugeben)", "offers", True, True
            ),
            FactForm(
                "{often}kennt(?: sich (?:gut |bestens )?(?:mit|in|bei)(?= .*aus$)"
                "|(?= (?:eine?n?|viele|gute|leute|jeden|jemanden|ein paar|alle|halb)\\b)"
                "|(?= {name}))",
                "offers",
            ),
            FactForm("(?:ist |sind )?experte?(?:in)? (?:für|in)|ist fachfrau für", "offers", False),
            # cares
            FactForm(
                "{often}(?:macht sich sorgen (?:um|wegen|über)|sorgt sich um|sorgt sich wegen"
                "|ist besorgt (?:über|wegen))|besorgt (?:über|wegen)",
                "cares",
            ),
            FactForm("sorgen (?:um|wegen|über)", "cares", False),
            FactForm(
                "{often}(?:begeistert sich für|interessiert sich (?:sehr |total |auch )?für"
                "|brennt für|engagiert sich (?:für|bei|in)|liebt(?! (?:es|das|die idee|ihn)\\b)"
                "|schwärmt (?:von|für)|steht auf|legt wert auf|legt (?:viel |großen )?wert auf)",
                "cares",
            ),
            FactForm(
                "{often}(?:ist |sind )?(?:{often}|richtig |total )(?:stolz auf|begeistert von"
                "|fan von|fan der|fasziniert von|interessiert an)",
                "cares",
                False,
            ),
            FactForm("{often}(?:ist|sind) (?:ein )?(?:großer |großer )?(?:fan von)", "cares"),
            FactForm(
                "(?:ihr|ihm|ihnen) (?:ist|sind|liegt|liegen)(?= .*(?:wichtig|am herzen)$)", "cares"
            ),
        )
    ),
    theirs=spelled(
        r"(?:(?:(?:sein|ihr|d(?:ie|er|as)|deren|dessen) ?e?|{name}s )(?<= )?(?:[a-z-]+ ){0,2}?"
        r"(?:team|firma|unternehmen|startup|start-up|abteilung|gruppe|agentur|chefin?|bruder"
        r"|schwester|sohn|tochter|frau|mann|partnerin|partner|freundin|freund|kollegin|kollege"
        r"|cousine|cousin|neffe|nichte|mutter|vater|kundin|kunde|nachbarin|nachbar|arbeitgeber))"
    ),
    lead="(?:die|der|das|und|aber|weil er|weil sie|dass er|dass sie|dass|sagt|sagte|meint|erzählt"
    "|erzählte)(?: auch| noch| gerade| jetzt)*".replace("ä", "ae?"),
    relative="(?:die|der|das)(?: .*)?",
    doubt=spelled(
        r"(?:ob|falls|wenn|vielleicht|nicht mehr|kein\w*|nie|niemals|nicht|früher|eventuell|evtl"
        r"|unklar|frage[nt]?|klären|wissen)\b"
    ),
    over=spelled(r"(?:nicht mehr|nicht|kein\w*|niemanden|nichts)\b"),
    goes_on=spelled(
        "(?:(?:der|die|das|den|dem) (?=.*\\b(?:kann|könnte|hat|kennt|will|macht)$)|ob (?:ich"
        "|wir)|wer |am liebsten|idealerweise|bevorzugt|gerne? |vorzugsweise|remote"
        "|teilzeit"
        "|vollzeit|möglichst|vor allem|besonders|also|oder|ab {date}|am besten|wenn möglich)"
    ),
    of_me=spelled(
        r"\b(?:bat|bittet|gebeten|fragte|fragt|gefragt)\b|\b(?:möchte|will|braucht|hätte gerne?)"
        r" mein"
    ),
)
