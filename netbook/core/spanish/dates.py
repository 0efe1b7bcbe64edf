"""How Spanish says dates, in Spain and in Latin America."""

from netbook.core.date_words import DateWords, Form

_DAYTIME = (
    "(?: (?:por|x|en|a|de) la (?:manana|tarde|noche)| al? mediodia| temprano| tarde(?! que)"
    "| noche)?"
)
_TO = "(?: ?(?:-|al?|y) ?[0-9]{1,2})?"  # del 3 al 5 de mayo
_STOP = "(?:\\.(?= del? [0-9]))?"
_WEEKEND = "(?!fin(?:es)? de semana)"  # finales de semana end a week, a fin de semana is one

DATES = DateWords(
    days={
        "hoy": 0,
        "hoy mismo": 0,
        "ahora mismo": 0,
        "hace un rato": 0,
        "hace un momento": 0,
        "esta manana": 0,
        "esta tarde": 0,
        "esta noche": 0,
        "este mediodia": 0,
        "ayer": -1,
        "anoche": -1,
        "anteayer": -2,
        "antes de ayer": -2,
        "antier": -2,
        "anteanoche": -2,
        "el otro dia": -2,
        "trasanteayer": -3,
        "manana": 1,
        "manana mismo": 1,
        "mnn": 1,
        "pasado manana": 2,
        # Ocho and quince días are one week and two, counted with the day that they begin on.
        "hace ocho dias": -7,
        "hace quince dias": -14,
        "en ocho dias": 7,
        "dentro de ocho dias": 7,
        "en quince dias": 14,
        "dentro de quince dias": 14,
    },
    weekdays={
        **dict.fromkeys(("lunes", "lun"), 0),
        **dict.fromkeys(("martes", "mar"), 1),
        **dict.fromkeys(("miercoles", "mie", "mier"), 2),
        **dict.fromkeys(("jueves", "jue"), 3),
        **dict.fromkeys(("viernes", "vie"), 4),
        **dict.fromkeys(("sabado", "sab"), 5),
        **dict.fromkeys(("domingo", "dom"), 6),
    },
    months={
        **dict.fromkeys(("enero", "ene"), 1),
        **dict.fromkeys(("febrero", "feb"), 2),
        **dict.fromkeys(("marzo", "mar"), 3),
        **dict.fromkeys(("abril", "abr"), 4),
        **dict.fromkeys(("mayo", "may"), 5),
        **dict.fromkeys(("junio", "jun"), 6),
        **dict.fromkeys(("julio", "jul"), 7),
        **dict.fromkeys(("agosto", "ago"), 8),
        **dict.fromkeys(("septiembre", "setiembre", "sept", "sep", "set"), 9),
        **dict.fromkeys(("octubre", "oct"), 10),
        **dict.fromkeys(("noviembre", "nov"), 11),
        **dict.fromkeys(("diciembre", "dic"), 12),
    },
    seasons={"primavera": 21, "verano": 22, "otono": 23, "invierno": 24},
    units={
        **dict.fromkeys(("minuto", "minutos", "min"), "minute"),
        **dict.fromkeys(("hora", "horas", "hr", "hrs", "h"), "hour"),
        **dict.fromkeys(("dia", "dias"), "day"),
        **dict.fromkeys(("semana", "semanas", "sem"), "week"),
        **dict.fromkeys(("fin de semana", "fines de semana", "finde", "findes"), "weekend"),
        **dict.fromkeys(("mes", "meses"), "month"),
        **dict.fromkeys(("ano", "anos"), "year"),
    },
    numbers={
        **dict.fromkeys(("un", "una", "uno"), 1),
        **dict.fromkeys(("dos", "un par de", "par de"), 2),
        **dict.fromkeys(("tres", "unos", "unas", "unos cuantos", "unas cuantas"), 3),
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "quince": 15,
        "veinte": 20,
        "treinta": 30,
    },
    which={
        **dict.fromkeys(("pasado", "pasada", "ultimo", "ultima", "anterior"), -1),
        **dict.fromkeys(("este", "esta"), 0),
        # The first to come, also where it lies in this week.
        **dict.fromkeys(("que viene", "q viene", "que entra", "entrante"), 2),
        **dict.fromkeys(("proximo", "proxima", "prox", "siguiente"), 2),
    },
    part={
        **{
            f"{part} {of}": "start"
            for part in ("principio", "principios", "comienzos", "inicios", "primeros")
            for of in ("de", "del")
        },
        **{f"{part} {of}": "middle" for part in ("mediados", "mitad") for of in ("de", "del")},
        **{
            f"{part} {of}": "end"
            for part in ("fin", "fines", "final", "finales", "ultimos")
            for of in ("de", "del")
        },
        **{
            f"que {ends} {the}": "end"
            for ends in ("acabe", "termine", "se acabe", "finalice")
            for the in ("el", "la")
        },
    },
    holidays={
        "navidad": (12, 25),
        "navidades": (12, 25),
        "nochebuena": (12, 24),
        "nochevieja": (12, 31),
        "fin de ano": (12, 31),
        "ano nuevo": (1, 1),
        "reyes": (1, 6),
        "san valentin": (2, 14),
    },
    ordinal="(?:o|a|ro|ero)",
    ahead=(
        *("para", "pa", "hasta", "antes de", "antes del", "de aqui a", "de aqui al"),
        *("a mas tardar", "como muy tarde", "como tarde", "como maximo", "no mas tarde de"),
        *("no mas tarde del", "vence", "con fecha de"),
    ),
    lead=("el", "la", "en", "de", "del", "al", "dia"),
    article="(?:el |la )?(?:dia )?",
    not_after=(
        *("desde", "a partir", "despues", "tras", "cada", "los", "las", "entre", "desde hace"),
        *("empieza", "empezando", "con", "a", "don", "dona"),
    ),
    doubtful=frozenset({"mar"}),
    doubtful_after=("el", "al", "del", "la", "de", "con", "a", "y", "en", "por", "o"),
    versions=("version", "v", "python", "java", "capitulo", "seccion", "figura", "punto", "nota"),
    forms=(
        # The morning is mañana too: por la mañana, a la mañana siguiente.
        Form(
            "(?<!\\bla )(?<!\\buna )(?<!\\bcada )(?!(?<=antes de )ayer){days}" + _DAYTIME,
            "days",
        ),
        Form("hace (?:ya |como |casi |mas o menos |unos |unas )?{number} {unit}", "ago"),
        Form("{number} {unit} atras", "ago"),
        Form("(?:dentro de|en|de aqui a)(?: unos| unas)? {number} {unit}", "ahead"),
        Form("{weekday}(?! al? (?:lun|mar|mie|jue|vie|sab|dom))" + _DAYTIME, "weekday"),
        Form("{weekday},? {which}" + _DAYTIME, "weekday"),
        Form("{which} {weekday}" + _DAYTIME, "weekday"),
        Form("{weekday},? de (?:la )?{unit} {which}", "weekday_of_week"),
        Form("{weekday},? de (?:la )?{which} {unit}", "weekday_of_week"),
        Form("(?:la )?{unit} {which},? (?:el )?{weekday}", "weekday_of_week"),
        Form("{which} {unit}", "unit"),
        Form("{unit} {which}", "unit"),
        Form("(?:en |durante )?el {unit}", "weekend"),
        Form("(?:{ahead}) el {unit}", "weekend"),
        Form("{unit} antepasad[oa]", "before_last"),
        Form(_WEEKEND + "(?:al? )?{part} (?:el |la )?{which} {unit}", "unit"),
        Form(_WEEKEND + "(?:al? )?{part} (?:el |la )?{unit} {which}", "unit"),
        Form(_WEEKEND + "(?:al? )?{part} (?:el |la )?{unit}", "unit"),
        Form("(?:al? )?{part} {month}" + _STOP + "(?:,? (?:del? )?{year})?", "calendar"),
        Form(
            "(?:{weekday},? )?(?:el )?{day}"
            + _TO
            + "(?: de)? {month}"
            + _STOP
            + "(?:,? (?:del? )?{year})?",
            "calendar",
        ),
        Form("(?:{weekday},? )?{month} {day}" + _TO + "(?:,? {year})?(?! ?{unit})", "calendar"),
        Form("(?:{weekday},? )(?:el |dia )?{day}(?= ?(?:[.,;:)]|$))", "calendar"),
        Form(
            "(?:el|{ahead}(?: el)?)(?: dia)? {day}(?= ?(?:[.,;:)]|$|con |y |a las |por la ))",
            "calendar",
        ),
        Form("(?<![0-9] )(?<!de ){month},? (?:del? )?{year}", "calendar"),
        Form("{month} del? {which} {unit}", "month_of_year"),
        Form("{month} del? {unit} {which}", "month_of_year"),
        Form("(?:en|{ahead}) (?:el mes de )?{month}", "calendar"),
        Form("{month}", "calendar", alone=True),
        Form("{which} {month}", "month"),
        Form("{month} {which}", "month"),
        Form("{season}(?: del?)?,? {year}", "season"),
        Form("(?:en|{ahead}) (?:el |la )?{season}", "season"),
        Form("{which} {season}", "season"),
        Form("{season} {which}", "season"),
        Form("{season}", "season", alone=True),
        Form("(?:en|por|{ahead}) (?:las? |los )?{holiday}(?:(?: de)? {year})?", "holiday"),
        Form("{which} {holiday}", "holiday"),
        Form("{holiday} {which}", "holiday"),
        Form("(?:en|alla por) (?:el )?(?:ano )?{year}", "calendar"),
        Form("{ahead} {year}", "calendar"),
        Form("{year}", "calendar", alone=True),
    ),
)
