"""How German says dates."""

from collections.abc import Mapping
from typing import TypeVar

from netbook.core.date_words import DateWords, Form
from netbook.core.german.spelling import spelled, spellings

_Meaning = TypeVar("_Meaning")

_HOUR = (
    "(?:[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?(?:uhr|h))?|(?:eins?|zwei|drei|vier|fünf|sechs|sieben|acht"
    "|neun|zehn|elf|zwölf)(?: uhr)?)"
)
_TIME = (
    "(?: ?(?:früh|vormittag|mittag|nachmittag|abend|nacht|morgen)(?:s(?! ?[0-9]))?)?"
    f"(?:,? (?:um|gegen) (?:halb |viertel (?:vor |nach )?|kurz (?:vor|nach) )?{_HOUR}"
    "|,? [0-9]{1,2}(?:[:.][0-9]{2})? ?uhr)?(?: (?:früh|morgens|mittags|nachmittags|abends))?"
)
_ABOUT = "(?:ca\\.? |circa |etwa |ungefähr |rund |gut |knapp )?"
_TO = "(?: ?(?:-|bis) ?[0-9]{1,2}\\.?)?"  # 3.-5. Mai
_ON = "(?:(?:am|den|dem|der) )?"


def _means(table: Mapping[str, _Meaning]) -> dict[str, _Meaning]:
    """A table by each of the words between the bars of its keys, in every spelling."""
    return {
        word: meaning for words, meaning in table.items() for word in spellings(words.split("|"))
    }


def _declined(*stems: str) -> str:
    """Adjectives with their endings."""
    return "|".join(stem + ending for stem in stems for ending in ("e", "en", "er", "es", "em"))


DATES = DateWords(
    days=_means(
        {
            "heute|vorhin|eben|gerade eben|soeben|feierabend|tagesende|ende des tages": 0,
            "gestern": -1,
            "vorgestern|neulich": -2,
            "vorvorgestern": -3,
            "morgen": 1,
            "übermorgen": 2,
            "überübermorgen|in den nächsten tagen|in den kommenden tagen|die nächsten tage": 3,
            "in einem halben jahr": 182,
        }
    ),
    weekdays=_means(
        {
            "montag|mo": 0,
            "dienstag|di": 1,
            "mittwoch|mi": 2,
            "donnerstag|do": 3,
            "freitag|fr": 4,
            "samstag|sonnabend|sa": 5,
            "sonntag|so": 6,
        }
    ),
    months=_means(
        {
            "januar|jänner|jan": 1,
            "februar|feber|feb": 2,
            "märz|mär|mrz": 3,
            "april|apr": 4,
            "mai": 5,
            "juni|juno|jun": 6,
            "juli|jul": 7,
            "august|aug": 8,
            "september|sept|sep": 9,
            "oktober|okt": 10,
            "november|nov": 11,
            "dezember|dez": 12,
        }
    ),
    seasons=_means({"frühling|frühjahr": 21, "sommer": 22, "herbst": 23, "winter": 24}),
    units=_means(
        {
            "minute|minuten|min": "minute",
            "stunde|stunden|std": "hour",
            "tag|tage|tagen|tages": "day",
            "woche|wochen|wo|wch": "week",
            "wochenende|wochenenden|wochenendes|we": "weekend",
            "monat|monate|monaten|monats": "month",
            "jahr|jahre|jahren|jahres": "year",
        }
    ),
    numbers=_means(
        {
            "ein|eine|einem|einen|einer|'ner|'nem": 1,
            "zwei": 2,
            "drei|paar|ein paar|einigen|einige|wenigen|wenige": 3,
            "vier": 4,
            "fünf": 5,
            "sechs": 6,
            "sieben": 7,
            "acht": 8,
            "neun": 9,
            "zehn": 10,
            "elf": 11,
            "zwölf": 12,
            "vierzehn": 14,
        }
    ),
    which=_means(
        {
            _declined("letzt", "vorig", "vergangen"): -1,
            _declined("dies"): 0,
            _declined("nächst", "folgend"): 1,
            _declined("kommend"): 2,
        }
    ),
    part={"anfang": "start", "beginn": "start", "mitte": "middle", "ende": "end"},
    holidays={
        "weihnachten": (12, 25),
        "heiligabend": (12, 24),
        "zwischen den jahren": (12, 27),
        "silvester": (12, 31),
        "neujahr": (1, 1),
    },
    ordinal="\\.",
    ahead=(
        "bis",
        "bis zum",
        "bis zur",
        "bis am",
        "zum",
        "zur",
        "bis vor",
        *spellings(["spätestens", "spätestens am", "spätestens im", "spätestens bis"]),
        *spellings(["bis spätestens", "bis spätestens zum", "spätestens bis zum"]),
        "vor",
        "noch vor",
    ),
    lead=("am", "an", "im", "in", "vom", "von", "zu"),
    article="(?:dem|den|der|die|das) ",
    not_after=(
        *("seit", "seit dem", "ab", "ab dem", "nach", "nach dem", "als", "immer", "guten"),
        *("jede", "jeden", "jedes", "jeder", "alle"),
        *spellings(["nächsten", "frühen", "am frühen"]),
    ),
    doubtful=frozenset({"so"}),
    doubtful_after=(
        *("ist", "war", "sind", "waren", "nicht", "auch", "genau", "ganz", "immer", "noch", "nur"),
        *("und", "oder", "ach", "also", "mal", "mach", "mache", "machen", "macht", "gemacht"),
        *("ich", "er", "sie", "es", "wir", "das", "gut", "sehr", "bleibt", "geht"),
    ),
    versions=("version", "release", "v", "auf", "python", "java", "abschnitt", "kapitel"),
    no_dates="fr\\. [a-z]|(?:am|vom|zum|von|an|bis zum) (?:dem )?morgen\\b(?!s)",
    forms=tuple(
        Form(spelled(form.pattern), form.meaning, form.alone)
        for form in (
            Form("{days}" + _TIME, "days"),
            Form(f"(?:heute |gerade )?vor {_ABOUT}{{number}} {{unit}}", "ago"),
            Form(f"{_ABOUT}{{number}} {{unit}} her", "ago"),
            Form(f"(?:heute )?in {_ABOUT}{{number}} {{unit}}", "ahead"),
            Form("(?:binnen|innerhalb(?: von)?|in den nächsten) {number} {unit}", "ahead"),
            Form("{weekday}" + _TIME, "weekday"),
            Form("{which} {weekday}" + _TIME, "weekday"),
            Form("vorletzte[nrms]? {weekday}" + _TIME, "before_last"),
            Form("übernächste[nrms]? {weekday}" + _TIME, "after_next"),
            Form("{weekday},? (?:der |in der )?{which} {unit}", "weekday_of_week"),
            Form(f"{{which}} {{unit}},? {_ON}{{weekday}}{_TIME}", "weekday_of_week"),
            Form("{weekday} in {number} {unit}", "weekday_ahead"),
            Form("{weekday} vor {number} {unit}", "weekday_ago"),
            Form("{which} {unit}", "unit"),
            Form("(?:übers |fürs )?{unit}", "weekend"),
            Form("vorletzte[nrms]? {unit}", "before_last"),
            Form("übernächste[nrms]? {unit}", "after_next"),
            Form("{part} (?:der |des )?{which} {unit}", "unit"),
            Form("{part} (?:der|des) {unit}", "unit"),
            Form("(?!wochenende){unit}{part}", "unit"),  # Monatsende
            Form("{part} {month}(?:,? {year})?", "calendar"),
            Form(
                f"(?:{{weekday}},? )?{_ON}{{day}}{_TO} ?{{month}}(?:,? {{year}})?{_TIME}",
                "calendar",
            ),
            Form(  # Fr 20.11.
                "{weekday},? (?:den |dem )?(?P<d>[0-9]{1,2})\\. ?(?P<m>[0-9]{1,2})\\."
                "(?: ?(?P<y>[0-9]{4}))?" + _TIME,
                "figures",
            ),
            Form("(?:am|vom|{ahead}) {dayth}(?= ?(?:[,;:)]|$|und |mit |bei ))", "calendar"),
            Form("(?<![0-9] )(?<![0-9][.] ){month},? {year}", "calendar"),
            Form("(?:im|{ahead}) {month}", "calendar"),
            Form("{month}", "calendar", alone=True),
            Form("{which} {month}", "month"),
            Form("(?:kw|kalenderwoche) ?{week}(?:[ /]{year})?", "week_of_year"),
            Form("{season},? {year}", "season"),
            Form("(?:im|{ahead}) {season}", "season"),
            Form("{which} {season}", "season"),
            Form("{season}", "season", alone=True),
            Form("(?:über |{which} )?{holiday}(?: {year})?", "holiday"),
            Form("(?:im jahre?|in) {year}", "calendar"),
            Form("{ahead} {year}", "calendar"),
            Form("{year}", "calendar", alone=True),
        )
    ),
)
