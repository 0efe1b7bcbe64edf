"""The language and region in which NetBook speaks: those chosen on this machine, else the system's.

What is in use is Qt's default locale, which words, dates and numbers all follow; nothing else
keeps it.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCollator, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from netbook import paths
from netbook.ui.machine import Machine

LANGUAGES = ("en", "de", "fr", "es")
WORLD = "001"  # no territory whose name anybody would look for
HOMES = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES"}
# Those put on the program, kept here: to look for them among its children takes the start 5 ms.
_installed: list[QTranslator] = []

# Put into Spanish as keyboards have them; Qt would write `Control+Mayúsculas+L`.
KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
)


def speak(app: QApplication, machine: Machine) -> None:
    """Have the program speak the language of this machine; windows made later do so."""
    put_on(app, machine.text("language/name"), machine.text("language/territory"))


def put_on(app: QApplication, language: str, territory: str) -> None:
    """Speak a language (of LANGUAGES) as in a territory (ISO 3166); empty means the system's."""
    locale = locale_of(language, territory)
    language = locale.name().split("_")[0]
    QLocale.setDefault(locale)
    while _installed:
        app.removeTranslator(_installed.pop())
    ours = paths.bundled("resources") / "translations" / f"netbook_{language}.qm"
    files = [str(ours)]
    if language != "en":  # Qt's own words, as on the buttons of its dialogs
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files.insert(0, f"{folder}/qtbase_{language}.qm")
    for file in files:
        translator = QTranslator()
        translator.load(file)
        app.installTranslator(translator)
        _installed.append(translator)


def locale_of(language: str, territory: str) -> QLocale:
    """How days and numbers are written in a language and a territory; empty: the system's."""
    system = QLocale.system()
    if language not in LANGUAGES:
        spoken = system.name().split("_")[0]
        language = spoken if spoken in LANGUAGES else "en"
    # A system that says nothing of a territory gets days before months, as most people write them.
    territory = territory or QLocale.territoryToCode(system.territory()) or HOMES[language]
    return QLocale(f"{language}_{territory}")


def territories(language: str) -> list[tuple[str, str]]:
    """Where a language is written: names in that language, in its order, each with its code."""
    spoken = QLocale(language)
    found = {}
    for each in QLocale.matchingLocales(
        spoken.language(), QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
    ):
        code = QLocale.territoryToCode(each.territory())
        if each.script() == spoken.script() and code != WORLD:
            found[code] = each.nativeTerritoryName()
    order = QCollator(spoken)
    in_order = sorted(found.items(), key=lambda item: order.sortKey(item[1]))
    return [(name, code) for code, name in in_order]


def chosen() -> str:
    """The language in use, one of LANGUAGES."""
    spoken = QLocale().name().split("_")[0]
    return spoken if spoken in LANGUAGES else "en"


def date_order() -> str:
    """The order of day, month and year in figures: `dmy`, `mdy` or `ymd`."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    return "".join(sorted("dmy", key=form.find))
