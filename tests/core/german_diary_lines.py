"""Lines in German as people write them in the evening: whole sentences, several things in each."""

from tests.core.written_lines import (
    AMIR,
    BOB,
    CHIDI,
    DIETER,
    FRI,
    JONAS,
    LENA,
    MAYA,
    PRIYA,
    RAVI,
    SOFIA,
    TOM,
    YESTERDAY,
    Line,
)

GERMAN_DIARY_LINES = [
    Line(
        "Heute Vormittag langes Telefonat mit Sofia Reyes über die Umstrukturierung; sie rechnet "
        "mit Entlassungen im Frühjahr und sucht sich was Neues.",
        (SOFIA,),
        "phone",
    ),
    Line(
        "Beim Netzwerkabend der Wirtschaftsjunioren Hamburg Peter Schmidt von der Sparkasse "
        "kennengelernt, will ihm nächste Woche unsere Präsentation schicken.",
        ("+Peter Schmidt",),
        "event",
        promises=(("mine", "ihm unsere Präsentation schicken", FRI),),
        place="",
    ),
    Line(
        "Mit Dieter Mittag gegessen, er hat mir vom neuen Projekt bei Northwind erzählt und mich "
        "gefragt, ob ich Interesse an der Teamleitung hätte.",
        (DIETER,),
    ),
    Line(
        "Jour fixe mit Tom: Er kümmert sich um die Räume, ich mache bis Donnerstag die Agenda.",
        (TOM,),
        promises=(
            ("theirs", "kümmert sich um die Räume", None),
            ("mine", "mache die Agenda", "2026-11-26"),
        ),
    ),
    Line(
        "Maya hat mir heute per Mail das Angebot geschickt. Muss bis Ende nächster Woche zusagen.",
        (MAYA,),
        "email",
        direction="in",
        promises=(("mine", "zusagen", FRI),),
    ),
    Line(
        "Lena erzählt, dass Contoso Leute sucht - sie leitet meinen Lebenslauf weiter",
        (LENA,),
        promises=(("theirs", "leitet meinen Lebenslauf weiter", None),),
    ),
    Line("Kurzes Update von Ravi: Umzug nach Lissabon im Februar", (RAVI,)),
    Line(
        "Treffen mit Herrn Dr. Hahn im Hotel Adlon in Berlin, ca. 1,5 Std., er überlegt bis "
        "Weihnachten",
        (DIETER,),
        minutes=90,
        place="Hotel Adlon",
    ),
    Line("Auf LinkedIn mit Nora Schwarz vernetzt", ("+Nora Schwarz",), "social", direction="out"),
    Line("Nora Schwarz (Contoso) auf der re:publica getroffen", ("+Nora Schwarz",)),
    Line(
        "Habe Will um seine Meinung zum Vertrag gebeten, er ruft mich morgen zurück",
        ("Will Carter",),
        promises=(("theirs", "ruft mich zurück", "2026-11-22"),),
    ),
    Line(
        "Mit Amir vereinbart: er schickt Zahlen bis 30.11., ich prüfe sie bis 5.12.",
        (AMIR,),
        promises=(
            ("theirs", "schickt Zahlen", "2026-11-30"),
            ("mine", "prüfe sie", "2026-12-05"),
        ),
    ),
    Line("Von Jonas eine Absage bekommen, er will mich aber im Pool behalten", (JONAS,)),
    Line(
        "Frau Nair meldet sich wegen Gehalt bis nächsten Mittwoch",
        (PRIYA,),
        promises=(("theirs", "meldet sich wegen Gehalt", "2026-11-25"),),
    ),
    Line("Robert Ng hat Geburtstag, angerufen und gratuliert", (BOB,), "phone", direction="out"),
    Line("Danke für das Gespräch gestern, Maya", (MAYA,), day=YESTERDAY),
    Line(
        "Sofia hat mir ein Buch geliehen, muss es bis Weihnachten zurückgeben",
        (SOFIA,),
        promises=(("mine", "es zurückgeben", "2026-12-25"),),
        exchanges=(("received", "resource"),),
    ),
    Line("Habe Lena Amir vorgestellt", (LENA, AMIR), exchanges=(("gave", "introduction"),)),
    Line(
        "Sofia hat zum 1. Januar gekündigt, Kaffee mit ihr gestern",
        (SOFIA,),
        day=YESTERDAY,
    ),
    Line(
        "Mit Dieter gesprochen. Er wird das intern klären und sich melden.",
        (DIETER,),
        promises=(("theirs", "das intern klären und sich melden", None),),
    ),
    Line(
        "Bitte nicht vergessen: Chidi das Deck bis übermorgen schicken",
        (CHIDI,),
        promises=(("mine", "Chidi das Deck schicken", "2026-11-23"),),
    ),
]
