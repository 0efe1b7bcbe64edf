"""How French tells of promises; a form of theirs stands before the like of mine."""

from netbook.core.capture_words import PromiseForm
from netbook.core.french.verbs import CLITIC, FUTURE, ORDERED, PRESENT, PROMISED

VERBS = PROMISED

SLOTS = {
    "clitic": CLITIC,
    "do": r"(?:ne pas )?{clitic}*{verb}\b",
    "order": rf"(?:ne pas )?{{clitic}}*(?:{{verb}}|{'|'.join(ORDERED)})\b",
    "will": rf"{{clitic}}*{FUTURE}",
    "now": PRESENT,
    "i_had": "(?:j'{clitic}*(?:ai|avais)|(?:je |on |nous )?{clitic}*(?:ai|a|avons|ont))",
    "that": r"(?:(?: de ne pas| de| que je| que)\b| que j'| d'| qu')?",
    "receiver": "(?: (?:a|au|aux) (?P<to>{other}))?",
    "offered": "(?:propose|offert|accepte|convenu)",
}

PROMISES = (
    PromiseForm("{who}{adverb} promis{receiver}(?: qu'{who}| que {who}|{that})", "theirs"),
    PromiseForm("(?:m'a|m'ont|nous a|nous ont) promis{that}", "theirs"),
    PromiseForm("{who} (?:s'est engagee?|s'engage|compte|pense)(?: a| de)?(?= {do})", "theirs"),
    PromiseForm("{who} (?:va|vont|doit|doivent|devrait|devraient)(?= {do})", "theirs"),
    PromiseForm("{who} (?:me|nous) doi(?:t|vent)(?! {do})", "theirs"),
    PromiseForm("{who}{adverb} {offered} de (?=me |m'|nous )", "theirs"),
    PromiseForm("{who}{adverb}(?<!m'a)(?<!nous a) {offered} (?:de |d')(?={do})", "theirs"),
    PromiseForm(
        r"{who}{adverb} dit qu(?:'|e ){who} (?={will}(?:a|ont|rait|raient|it|ait|aient)\b)",
        "theirs",
    ),
    PromiseForm(
        r"{who}{adverb} dit qu(?:'|e ){who} (?:va|vont|allait|allaient)(?= {do})", "theirs"
    ),
    PromiseForm(r"{who}(?= {will}(?:a|ont)\b)", "theirs"),
    PromiseForm(r"{who}(?= (?:me |m'|nous ){clitic}*{now}\b)", "theirs"),
    PromiseForm("{who}(?= (?:revient|reviennent|reviendra|reviendront) vers)", "theirs"),
    PromiseForm(r"(?=(?:me |m'){clitic}*{now}\b)", "theirs", opens=True),
    PromiseForm("(?=(?:revient|reviendra) vers (?:moi|nous))", "theirs", opens=True),
    PromiseForm(r"{who}(?= {clitic}*{now}\b)", "theirs", ahead=True),
    PromiseForm("(?:{i_had} )?promis{receiver}{that}", "mine", bare=True),
    PromiseForm("(?:je|on|nous) (?:vais|va|allons|compte|pense)(?= {do})", "mine"),
    PromiseForm("(?:je m'engage|(?:je )?me suis engagee?) a(?= {do})", "mine"),
    PromiseForm(
        "(?:je|on|nous) {clitic}*(?:dois|doit|devons|devrais|devrait)(?! etre\\b)"
        "(?: penser a(?= {do}))?",
        "mine",
    ),
    PromiseForm("{who} (?:veut|voudrait|aimerait|souhaite) que (?:je |j')", "mine"),
    PromiseForm("(?:il )?fau(?:t|dra|drait) qu(?:e je |e j'|e nous |'on )", "mine"),
    PromiseForm("(?:il )?fau(?:t|dra|drait)(?: penser a)?(?= {do})", "mine"),
    PromiseForm(
        r"(?:{i_had} )?dit{receiver} qu(?:e je |e j'|'on )(?={will}(?:ai|ais|a|ait|it|ons)\b)",
        "mine",
    ),
    PromiseForm("(?:{i_had} )?dit{receiver} qu(?:e j'allais|'on allait)(?= {do})", "mine"),
    PromiseForm(
        "(?:{i_had} )?(?<!me )(?<!m'a ){offered}{receiver} (?:de |d')(?={order})", "mine", bare=True
    ),
    PromiseForm(r"(?:je |j'|on |nous )(?={will}(?:ai|a|ons)\b)", "mine"),
    PromiseForm(r"(?:je |on (?!s))(?={clitic}+{now}\b)", "mine"),
    PromiseForm(r"(?:je |j'|on )(?={clitic}*{now}\b)", "mine", ahead=True),
    PromiseForm(r"(?={will}ai\b)", "mine", opens=True),
    PromiseForm(
        "(?:penser|pense|songer|reste) a(?= {do})|(?:ne )?(?:pas oublier|oublie pas) (?:de |d')",
        "mine",
        opens=True,
        bare=True,
    ),
    PromiseForm(
        "(?:a faire|todo|to-?do|to do|prochaines? etapes?|next steps?|actions?(?= ?:|$))(?: ?:)?",
        "mine",
        opens=True,
    ),
    PromiseForm("a(?= {order})", "mine", opens=True),
    PromiseForm("(?=(?!m'|me |nous |vous ){order})", "mine", opens=True),
)
