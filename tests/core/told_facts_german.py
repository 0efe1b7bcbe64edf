"""German lines with the facts that they tell of others; half of them tell none."""

from tests.core.told_facts_english import Told
from tests.core.written_lines import AMIR, CHIDI, DIETER, ELIF, LENA, MAYA, PRIYA, RAVI, SOFIA, TOM

GERMAN: list[tuple[str, tuple[Told, ...]]] = [
    (
        "Kaffee mit Amir, er sucht einen Datenanalysten, Lena sucht einen Job als Analystin in "
        "Berlin, könnte ihre Kamera verleihen",
        (
            ("wants", "sucht einen Datenanalysten", AMIR),
            ("wants", "sucht einen Job als Analystin in Berlin", LENA),
            ("offers", "könnte ihre Kamera verleihen", LENA),
        ),
    ),
    (
        "Telefonat mit Chidi, er bat um Feedback zu seinem Pitch",
        (("wants", "bat um Feedback zu seinem Pitch", CHIDI),),
    ),
    (
        "mit Maya gesprochen, ihr Team sucht eine Entwicklerin",
        (("openings", "ihr Team sucht eine Entwicklerin", MAYA),),
    ),
    (
        "Maya stellt zwei Entwicklerinnen ein",
        (("openings", "stellt zwei Entwicklerinnen ein", MAYA),),
    ),
    (
        "Treffen mit Tom, der eine Wohnung in Berlin sucht",
        (("wants", "eine Wohnung in Berlin sucht", TOM),),
    ),
    ("Sofia kennt eine gute Anwältin", (("offers", "kennt eine gute Anwältin", SOFIA),)),
    (
        "Sofia macht sich Sorgen um ihr Team",
        (("cares", "macht sich Sorgen um ihr Team", SOFIA),),
    ),
    (
        "Elif fragte, ob ich eine gute Anwältin kenne",
        (("wants", "fragte, ob ich eine gute Anwältin kenne", ELIF),),
    ),
    (
        "Elif interessiert sich für Typografie und kann bei der Website helfen",
        (
            ("cares", "interessiert sich für Typografie", ELIF),
            ("offers", "kann bei der Website helfen", ELIF),
        ),
    ),
    ("Elif möchte Rust lernen", (("wants", "möchte Rust lernen", ELIF),)),
    (
        "Ravi ist auf der Suche nach einem Mentor",
        (("wants", "ist auf der Suche nach einem Mentor", RAVI),),
    ),
    (
        "Mittagessen mit Ravi, hat eine Stelle als Analyst frei",
        (("openings", "hat eine Stelle als Analyst frei", RAVI),),
    ),
    (
        "Dieter hat um Feedback zu seinem Vortrag gebeten",
        (("wants", "hat um Feedback zu seinem Vortrag gebeten", DIETER),),
    ),
    (
        "Lena Fischer ist stolz auf ihr neues Buch",
        (("cares", "ist stolz auf ihr neues Buch", LENA),),
    ),
    (
        "Kaffee mit Priya, sie braucht eine Wohnung und liebt Jazz",
        (("wants", "braucht eine Wohnung", PRIYA), ("cares", "liebt Jazz", PRIYA)),
    ),
    (
        "Anruf von Sofia, ihr Bruder sucht ein Praktikum",
        (("wants", "ihr Bruder sucht ein Praktikum", SOFIA),),
    ),
    ("Tom verschenkt einen Schreibtisch", (("offers", "verschenkt einen Schreibtisch", TOM),)),
    (
        "Kaffee mit Dieter, er kennt sich gut mit Steuern aus",
        (("offers", "kennt sich gut mit Steuern aus", DIETER),),
    ),
    (
        "Lena hätte gern eine Einführung in Power BI",
        (("wants", "hätte gern eine Einführung in Power BI", LENA),),
    ),
    (
        "Zoom mit Elif, möchte meine Meinung zum Konzept",
        (("wants", "möchte meine Meinung zum Konzept", ELIF),),
    ),
    (
        "Kaffee mit Amir, sucht Verstärkung für sein Team",
        (("openings", "sucht Verstärkung für sein Team", AMIR),),
    ),
    (
        "Kaffee mit Elif, sie sucht jemanden, der ihre Arbeit lesen kann",
        (("wants", "sucht jemanden, der ihre Arbeit lesen kann", ELIF),),
    ),
    # und was keine sind
    ("ich suche einen Job, mit Maya darüber geredet", ()),
    ("Kaffee mit Maya, suche einen Job", ()),
    ("Treffen mit Tom, er sucht keinen Job mehr", ()),
    ("Elif möchte mich nächste Woche treffen", ()),
    ("Ravi hat einen Job gefunden", ()),
    ("Kaffee mit Maya, sucht sie einen Job?", ()),
    ("Maya gefragt, ob sie jemanden sucht", ()),
    ("Kaffee mit Amir, wir suchen zusammen einen Raum", ()),
    ("Lena hat lange gesucht und jetzt eine Wohnung", ()),
    ("Tom braucht keine Hilfe mehr", ()),
    ("habe Sofia um Feedback zu meinem Lebenslauf gebeten", ()),
    ("Maya versprochen, einen Designer zu suchen", ()),
    ("Priya braucht noch Zeit", ()),
    ("Dieter kennt das schon", ()),
    ("Kaffee mit Chidi, kann ihm beim Pitch helfen", ()),
    ("Telefonat mit Elif, vielleicht sucht sie im Frühjahr jemanden", ()),
    ("Mittagessen mit Ravi im Café Liebt, über die Suche gesprochen", ()),
    ("Sofia stellt mir das Konzept vor", ()),
    ("Lena liebt es", ()),
    ("Tom will nachdenken", ()),
    ("Maya braucht die Notizen bis Freitag", ()),
    ("Amir sucht nicht", ()),
]
