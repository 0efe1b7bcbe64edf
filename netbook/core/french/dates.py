"""How French says dates."""

from netbook.core.date_words import DateWords, Form

_DAYTIME = (
    "(?: (?:matin|midi|soir|apres-midi|apres midi|aprem|dans la (?:matinee|journee|soiree)"
    "|en (?:fin|debut|milieu) (?:de |d')(?:matinee|journee|soiree|apres-midi)|au soir|au matin))?"
)
# The figure of a weekday (mardi 17) is no day of a month before what it may count instead.
_COUNTS = r"(?! ?(?:h|heures?|min|mn|minutes?|%|€|k|k€|euros?|ans|jours|semaines|mois|fois)\b)"
_YEAR = "(?:/(?P<y>[0-9]{4}|[0-9]{2}))?"

# Eight days are a week and fifteen a fortnight: both ends count.
_COUNTED_DAYS = {
    f"{before} {days}": sign * span
    for before, sign in (
        *(("il y a", -1), ("y a", -1), ("ya", -1), ("voila", -1)),
        *(("dans", 1), ("sous", 1), ("d'ici", 1)),
    )
    for span, said in (
        (7, ("huit jours", "8 jours", "une huitaine", "une huitaine de jours", "huitaine")),
        (14, ("quinze jours", "15 jours", "une quinzaine", "une quinzaine de jours", "quinzaine")),
    )
    for days in said
}

DATES = DateWords(
    days={
        **dict.fromkeys(("aujourd'hui", "aujourdhui", "aujourd hui", "auj", "ajd"), 0),
        **dict.fromkeys(("ce jour", "ce matin", "ce midi", "ce soir", "cette nuit"), 0),
        **dict.fromkeys(("cet apres-midi", "cet apres midi", "cette apres-midi", "cet aprem"), 0),
        **dict.fromkeys(("cette apres midi", "cette aprem", "dans la journee"), 0),
        **dict.fromkeys(("tout a l'heure", "tt a l'heure", "a l'instant", "tantot"), 0),
        **dict.fromkeys(("fin de journee", "fin de matinee", "il y a une demi-heure"), 0),
        **dict.fromkeys(("hier", "la nuit derniere", "la veille au soir"), -1),
        **dict.fromkeys(("avant-hier", "avant hier", "l'autre jour", "l'autre soir"), -2),
        **dict.fromkeys(("demain", "dmain", "2main"), 1),
        **dict.fromkeys(("apres-demain", "apres demain"), 2),
        **dict.fromkeys(("sous 24h", "sous 24 h", "dans les 24h", "dans les 24 h"), 1),
        **dict.fromkeys(("sous 48h", "sous 48 h", "dans les 48h", "dans les 48 h"), 2),
        **_COUNTED_DAYS,
    },
    weekdays={
        **dict.fromkeys(("lundi", "lun"), 0),
        **dict.fromkeys(("mardi", "mar"), 1),
        **dict.fromkeys(("mercredi", "mer", "mercr"), 2),
        **dict.fromkeys(("jeudi", "jeu"), 3),
        **dict.fromkeys(("vendredi", "ven", "vend"), 4),
        **dict.fromkeys(("samedi", "sam."), 5),  # without its full stop it is a name
        **dict.fromkeys(("dimanche", "dim"), 6),
    },
    months={
        **dict.fromkeys(("janvier", "janv", "jan"), 1),
        **dict.fromkeys(("fevrier", "fevr", "fev"), 2),
        "mars": 3,
        **dict.fromkeys(("avril", "avr"), 4),
        "mai": 5,
        "juin": 6,
        **dict.fromkeys(("juillet", "juill", "juil"), 7),
        "aout": 8,
        **dict.fromkeys(("septembre", "sept"), 9),
        **dict.fromkeys(("octobre", "oct"), 10),
        **dict.fromkeys(("novembre", "nov"), 11),
        **dict.fromkeys(("decembre", "dec"), 12),
    },
    seasons={"printemps": 21, "ete": 22, "automne": 23, "hiver": 24},
    units={
        **dict.fromkeys(("minute", "minutes", "min", "mn"), "minute"),
        **dict.fromkeys(("heure", "heures", "h"), "hour"),
        **dict.fromkeys(("jour", "jours", "j"), "day"),
        **dict.fromkeys(("semaine", "semaines", "sem"), "week"),
        **dict.fromkeys(
            ("week-end", "week-ends", "weekend", "weekends", "week end", "we"), "weekend"
        ),
        "mois": "month",
        **dict.fromkeys(("an", "ans", "annee", "annees"), "year"),
    },
    numbers={
        **dict.fromkeys(("un", "une", "une petite", "une bonne"), 1),
        **dict.fromkeys(("deux", "deux ou trois", "2 ou 3", "2-3"), 2),
        **dict.fromkeys(("trois", "quelques", "trois ou quatre", "3 ou 4", "3-4"), 3),
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        **dict.fromkeys(("dix", "une dizaine de"), 10),
        "onze": 11,
        **dict.fromkeys(("douze", "une douzaine de"), 12),
        "treize": 13,
        "quatorze": 14,
        **dict.fromkeys(("quinze", "une quinzaine de"), 15),
        **dict.fromkeys(("vingt", "une vingtaine de"), 20),
        **dict.fromkeys(("trente", "une trentaine de"), 30),
    },
    which={
        **dict.fromkeys(("dernier", "derniere", "passe", "passee", "precedent", "precedente"), -1),
        **dict.fromkeys(("ce", "cet", "cette"), 0),
        # Le prochain mardi is the first to come, not that of the week after this one.
        **dict.fromkeys(("prochain", "prochaine", "suivant", "suivante", "qui vient"), 2),
        **dict.fromkeys(("a venir", "pro"), 2),
    },
    part={"debut": "start", "mi": "middle", "milieu": "middle", "fin": "end"},
    holidays={
        "noel": (12, 25),
        **dict.fromkeys(("veille de noel", "reveillon de noel"), (12, 24)),
        **dict.fromkeys(("saint-sylvestre", "saint sylvestre", "st-sylvestre"), (12, 31)),
        **dict.fromkeys(("nouvel an", "jour de l'an"), (1, 1)),
        **dict.fromkeys(("saint-valentin", "saint valentin", "st-valentin"), (2, 14)),
        "toussaint": (11, 1),
    },
    ordinal="(?: ?er)",
    ahead=(
        *("pour", "avant", "d'ici", "d'ici a", "d'ici au", "au plus tard", "deadline", "echeance"),
        *("jusqu'a", "jusqu'au", "jusqu'en", "jusque"),
    ),
    lead=("le", "la", "a", "au", "en", "du", "des", "durant", "pendant", "courant", "vers"),
    article="(?:le |la |l'|au |a la |ce |cette )",
    not_after=(
        *("depuis", "chaque", "tous les", "toutes les", "a partir", "a partir de", "a compter"),
        *("a compter de", "apres", "que"),
    ),
    doubtful=frozenset({"lun", "mar", "mer", "jeu", "ven", "vend", "dim"}),
    doubtful_after=(
        *("la", "le", "les", "un", "une", "en", "de", "du", "des", "au", "a", "avec", "mon", "ma"),
        *("son", "sa", "ce", "cette", "par", "il", "elle", "on", "je", "et", "pour", "sur"),
    ),
    versions=(
        *("version", "v", "python", "java", "chapitre", "section", "figure", "article", "page"),
        *("numero", "no", "n°"),
    ),
    forms=(
        Form("(?P<days>avant hier)" + _DAYTIME, "days"),  # before it is read as: before yesterday
        Form("{days}" + _DAYTIME, "days"),
        Form(
            "(?:(?:il )?y a|ya|voila) (?:environ |a peu pres |presque |plus de |plus d')?"
            "{number} {unit}",
            "ago",
        ),
        Form("(?:dans|sous|d'ici)(?: les)?(?: environ)? {number} {unit}", "ahead"),
        Form("{weekday}" + _DAYTIME, "weekday"),
        Form("{weekday}" + _DAYTIME + " (?!c){which}" + _DAYTIME, "weekday"),
        Form("(?=c|pro){which} {weekday}" + _DAYTIME, "weekday"),
        Form("{weekday} (?P<ahead>au plus tard|max|maxi|maximum|dernier delai)", "weekday"),
        Form("{weekday} en {number}", "weekday_after"),
        Form("{weekday},? (?:de )?(?:la )?{unit} (?!c){which}", "weekday_of_week"),
        Form("{weekday},? de (?=c){which} {unit}", "weekday_of_week"),
        Form("{unit} (?!c){which},? {weekday}" + _DAYTIME, "weekday_of_week"),
        Form("(?:l')?{unit} (?!c){which}", "unit"),
        Form("(?=c|pro){which} {unit}(?:-ci)?", "unit"),
        Form(
            "(?:dans|(?:dans le )?courant|en cours)(?: de)?(?: la| le| l')? ?{unit}"
            "(?: (?!c){which})?",
            "unit",
        ),
        Form("(?:le|au|durant le|pendant le|dans le) {unit}", "weekend"),
        Form("(?:semaine|sem\\.?|s) ?{week}(?: {year})?", "week_of_year"),
        Form("(?:l')?avant-derni(?:er|ere) {unit}", "before_last"),
        Form("{part}[ -](?:de |du |d')?(?:la |le |l')?{unit}(?: (?!c){which})?", "unit"),
        Form("{part} (?:de )?(?=c){which} {unit}(?:-ci)?", "unit"),
        Form("{part}[ -](?:du mois )?(?:de |d')?{month}(?:,? {year})?", "calendar"),
        Form(
            "(?:{weekday},? )?(?:le )?{day}(?: ?(?:-|au|et|/) ?[0-9]{1,2})? {month}(?:,? {year})?",
            "calendar",
        ),
        Form("{weekday},? (?:le )?{day}" + _COUNTS, "calendar"),
        Form("{weekday}\\.?,? (?:le )?(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})" + _YEAR, "figures"),
        Form(
            "(?:le|{ahead} le) {day}(?: au soir| au matin)?"
            "(?= ?(?:[.,;:)]|$|et |avec |a |au |chez ))",
            "calendar",
        ),
        Form("(?<![0-9] )(?<!er ){month},? {year}", "calendar"),
        Form(
            "(?:en |courant |(?:courant |au |le )mois (?:de |d')|{ahead} )(?!jan\\b){month}",
            "calendar",
        ),
        Form("{month}", "calendar", alone=True),
        Form("{month} (?!c){which}", "month"),
        Form("(?:l')?{season}(?: de)?,? {year}", "season"),
        Form("(?:en |au |a l'|{ahead} (?:le |l'|cet |ce )?){season}", "season"),
        Form("(?=c){which} {season}", "season"),
        Form("(?:l')?{season} (?!c){which}", "season"),
        Form("{season}", "season", alone=True),
        Form("(?:a|au|a la|vers|{ahead})(?: le| la)? {holiday}(?: {year})?", "holiday"),
        Form("{holiday} (?!c){which}", "holiday"),
        Form("(?:en|courant) {year}", "calendar"),
        Form("{ahead} {year}", "calendar"),
        Form("{year}", "calendar", alone=True),
    ),
)
