<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> (done)</source>
        <translation> (erledigt)</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>&quot;looking for&quot; OR challenge</source>
        <comment>for a search engine</comment>
        <translation>&quot;auf der Suche&quot; OR Herausforderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln beantwortet</numerusform>
            <numerusform>%Ln beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the notebook already and stay as they are.</source>
        <translation>
            <numerusform>Eine Person steht schon im Notizbuch und bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln stehen schon im Notizbuch und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ask(s) of {name} within seven days.</source>
        <translation>
            <numerusform>Eine Bitte an {name} in sieben Tagen.</numerusform>
            <numerusform>%Ln Bitten an {name} in sieben Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ask(s) within seven days; a few good ones get further.</source>
        <translation>
            <numerusform>Eine Bitte in sieben Tagen; mit wenigen guten kommst du weiter.</numerusform>
            <numerusform>%Ln Bitten in sieben Tagen; mit wenigen guten kommst du weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Gespräch</numerusform>
            <numerusform>%Ln Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) in person</source>
        <translation>
            <numerusform>%Ln Treffen</numerusform>
            <numerusform>%Ln Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) understood.</source>
        <translation>
            <numerusform>%Ln Gespräch verstanden.</numerusform>
            <numerusform>%Ln Gespräche verstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s), last {day}</source>
        <translation>
            <numerusform>Ein Gespräch, zuletzt am {day}</numerusform>
            <numerusform>%Ln Gespräche, zuletzt am {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln Tag überfällig</numerusform>
            <numerusform>%Ln Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted for good.</source>
        <translation>
            <numerusform>%Ln endgültig gelöscht.</numerusform>
            <numerusform>%Ln endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>Ein Dokument hinzugefügt.</numerusform>
            <numerusform>%Ln Dokumente hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s), message(s) or letter(s)</source>
        <translation>
            <numerusform>%Ln E-Mail, Nachricht oder Brief</numerusform>
            <numerusform>%Ln E-Mails, Nachrichten oder Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Veranstaltung</numerusform>
            <numerusform>%Ln Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s)</source>
        <translation>
            <numerusform>%Ln Angabe</numerusform>
            <numerusform>%Ln Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>eine Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for today</source>
        <translation>
            <numerusform>%Ln für heute</numerusform>
            <numerusform>%Ln für heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in person</source>
        <translation>
            <numerusform>davon %Ln persönlich</numerusform>
            <numerusform>davon %Ln persönlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines need a look.</source>
        <translation>
            <numerusform>Eine Zeile braucht noch einen Blick.</numerusform>
            <numerusform>%Ln Zeilen brauchen noch einen Blick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln Min.</numerusform>
            <numerusform>vor %Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more this week</source>
        <translation>
            <numerusform>%Ln weitere diese Woche</numerusform>
            <numerusform>%Ln weitere diese Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more when there is time</source>
        <translation>
            <numerusform>%Ln weitere, wenn Zeit ist</numerusform>
            <numerusform>%Ln weitere, wenn Zeit ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, a few each day until {day}</source>
        <translation>
            <numerusform>%Ln weitere, ein paar am Tag bis {day}</numerusform>
            <numerusform>%Ln weitere, ein paar am Tag bis {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, on the cards of those they concern.</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%Ln weiteres, auf der Karte der Person, um die es geht.</numerusform>
            <numerusform>%Ln weitere, auf den Karten der Personen, um die es geht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: write more of the name</source>
        <translation>
            <numerusform>%Ln weitere: Schreib mehr vom Namen</numerusform>
            <numerusform>%Ln weitere: Schreib mehr vom Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may be here twice now; see People.</source>
        <translation>
            <numerusform>Eine davon ist jetzt vielleicht doppelt; sieh unter Personen nach.</numerusform>
            <numerusform>%Ln davon sind jetzt vielleicht doppelt; sieh unter Personen nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may be in the notebook already: the name is the same, and nothing else tells. They come in as new people.</source>
        <translation>
            <numerusform>Eine davon ist vielleicht schon im Notizbuch: der Name ist derselbe, und sonst spricht nichts dafür. Sie kommt als neue Person herein.</numerusform>
            <numerusform>%Ln davon sind vielleicht schon im Notizbuch: der Name ist derselbe, und sonst spricht nichts dafür. Sie kommen als neue Personen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opening(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>eine Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added.</source>
        <translation>
            <numerusform>Eine Person hinzugefügt.</numerusform>
            <numerusform>%Ln Personen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put off</source>
        <translation>
            <numerusform>Eine Person verschoben</numerusform>
            <numerusform>%Ln Personen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to write to today</source>
        <translation>
            <numerusform>Heute wartet eine Person</numerusform>
            <numerusform>Heute warten %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) to write to today.</source>
        <translation>
            <numerusform>Heute wartet eine Person.</numerusform>
            <numerusform>Heute warten %Ln Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) of yours are late.</source>
        <translation>
            <numerusform>Eins deiner Versprechen ist überfällig.</numerusform>
            <numerusform>%Ln deiner Versprechen sind überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) of yours for today.</source>
        <translation>
            <numerusform>Eins deiner Versprechen ist für heute.</numerusform>
            <numerusform>%Ln deiner Versprechen sind für heute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises are late.</source>
        <translation>
            <numerusform>Ein Versprechen ist überfällig.</numerusform>
            <numerusform>%Ln Versprechen sind überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s).</source>
        <translation>
            <numerusform>Eine Bitte.</numerusform>
            <numerusform>%Ln Bitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>Noch %Ln Sekunde</numerusform>
            <numerusform>Noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand twice in the list and are added once.</source>
        <translation>
            <numerusform>Eine Person steht zweimal in der Liste und wird einmal hinzugefügt.</numerusform>
            <numerusform>%Ln stehen zweimal in der Liste und werden einmal hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back.</source>
        <translation>
            <numerusform>%Ln zurückgeholt.</numerusform>
            <numerusform>%Ln zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video call(s)</source>
        <translation>
            <numerusform>%Ln Videoanruf</numerusform>
            <numerusform>%Ln Videoanrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in</source>
        <comment>to an opening, over people</comment>
        <translation>
            <numerusform>%Ln Weg dorthin</numerusform>
            <numerusform>%Ln Wege dorthin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>vor %Ln Woche</numerusform>
            <numerusform>vor %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln Wort pro Minute</numerusform>
            <numerusform>%Ln Wörter pro Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) too many for the time.</source>
        <translation>
            <numerusform>Ein Wort zu viel für die Zeit.</numerusform>
            <numerusform>%Ln Wörter zu viel für die Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About NetBook</source>
        <translation>Ü&amp;ber NetBook</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Hereinholen…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find people</source>
        <translation>Personen &amp;finden</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>Min&amp;uten</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Neue Person</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation>&amp;Mitnehmen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>Auf&amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Write names…</source>
        <translation>N&amp;amen aufschreiben…</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Neu</translation>
    </message>
    <message>
        <source>+ Tag</source>
        <translation>+ Schlagwort</translation>
    </message>
    <message>
        <source>20 minutes about {what}?</source>
        <translation>20 Minuten zu {what}?</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two things said in one line</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>A conversation can&apos;t lie after today.</source>
        <translation>Ein Gespräch kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>A few conversations, or something done together.</source>
        <translation>Ein paar Gespräche, oder etwas gemeinsam getan.</translation>
    </message>
    <message>
        <source>A few lines about you that can be forwarded as they are, without yours above them.</source>
        <translation>Ein paar Zeilen über dich, die sich so weiterleiten lassen, ohne deine Nachricht darüber.</translation>
    </message>
    <message>
        <source>A filter is on, or it is called otherwise.</source>
        <translation>Ein Filter ist an, oder sie heißt anders.</translation>
    </message>
    <message>
        <source>A first message that asks.</source>
        <translation>Die erste Nachricht bittet schon.</translation>
    </message>
    <message>
        <source>A gap so far</source>
        <translation>Bisher eine Lücke</translation>
    </message>
    <message>
        <source>A good length:</source>
        <translation>Eine gute Länge:</translation>
    </message>
    <message>
        <source>A good moment to write down the last conversation.</source>
        <translation>Ein guter Moment, um das letzte Gespräch aufzuschreiben.</translation>
    </message>
    <message>
        <source>A lead, not posted</source>
        <comment>where an opening comes from</comment>
        <translation>Jobtipp, nicht ausgeschrieben</translation>
    </message>
    <message>
        <source>A line is a name, a colon and a value; “{line}” is left out.</source>
        <translation>Eine Zeile ist ein Name, ein Doppelpunkt und ein Wert; „{line}“ bleibt weg.</translation>
    </message>
    <message>
        <source>A made-up notebook in a file of its own. One click brings you back.</source>
        <translation>Ein erfundenes Notizbuch in einer eigenen Datei. Ein Klick bringt dich zurück.</translation>
    </message>
    <message>
        <source>A mail link takes no files: attach them there, or save it as .eml.</source>
        <translation>Ein Mail-Link nimmt keine Dateien mit: Häng sie dort an, oder speichere als .eml.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>A name comes first:</source>
        <translation>Ein Name steht zuerst:</translation>
    </message>
    <message>
        <source>A no should cost them one word.</source>
        <translation>Ein Nein sollte nur ein Wort kosten.</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A photo may have 25 MB at most; choose a smaller one.</source>
        <translation>Ein Foto darf höchstens 25 MB haben; wähle ein kleineres.</translation>
    </message>
    <message>
        <source>A promise has a day that NetBook doesn&apos;t know.</source>
        <translation>Ein Versprechen hat einen Tag, den NetBook nicht kennt.</translation>
    </message>
    <message>
        <source>A question about {what}</source>
        <translation>Eine Frage zu {what}</translation>
    </message>
    <message>
        <source>A real opening</source>
        <translation>Eine echte Stelle</translation>
    </message>
    <message>
        <source>A reason to write</source>
        <translation>Ein Grund zu schreiben</translation>
    </message>
    <message>
        <source>A reference for {what}?</source>
        <translation>Referenz für {what}?</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Eine Phase braucht einen Namen.</translation>
    </message>
    <message>
        <source>A text file</source>
        <translation>Eine Textdatei</translation>
    </message>
    <message>
        <source>A time and a reason to meet</source>
        <translation>Zeit und Anlass für ein Gespräch</translation>
    </message>
    <message>
        <source>A time and a reason to meet:</source>
        <translation>Zeit und Anlass für ein Gespräch:</translation>
    </message>
    <message>
        <source>A title is enough to begin with. It need not be posted anywhere.</source>
        <translation>Ein Titel reicht für den Anfang. Die Stelle muss nirgends ausgeschrieben sein.</translation>
    </message>
    <message>
        <source>A worn phrase:</source>
        <translation>Eine abgenutzte Wendung:</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About</source>
        <comment>whom or what a question is about</comment>
        <translation>Über</translation>
    </message>
    <message>
        <source>About NetBook</source>
        <translation>Über NetBook</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>About them first</source>
        <translation>Die andere Person zuerst</translation>
    </message>
    <message>
        <source>About which organisation</source>
        <translation>Über welche Organisation</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>About whom or what</source>
        <translation>Über wen oder was</translation>
    </message>
    <message>
        <source>About {about}: {question}</source>
        <translation>Über {about}: {question}</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>About {name} first:</source>
        <translation>{name} zuerst:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln document(s)</source>
        <translation>
            <numerusform>Ein Dokument hinzufügen</numerusform>
            <numerusform>%Ln Dokumente hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Eine Person hinzufügen</numerusform>
            <numerusform>%Ln Personen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Dokument hinzufügen…</translation>
    </message>
    <message>
        <source>Add a field of your own</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Add a messenger</source>
        <translation>Messenger hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Add a pitch</source>
        <translation>Pitch hinzufügen</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Versprechen hinzufügen</translation>
    </message>
    <message>
        <source>Add a proof</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Add a proof of it…</source>
        <translation>Beleg dafür hinzufügen…</translation>
    </message>
    <message>
        <source>Add a proof of {skill}</source>
        <translation>Beleg für {skill} hinzufügen</translation>
    </message>
    <message>
        <source>Add a related person</source>
        <translation>Verbundene Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Stärke hinzufügen</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Add a web address</source>
        <translation>Webadresse hinzufügen</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Anschrift hinzufügen</translation>
    </message>
    <message>
        <source>Add an email</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Add as a new stage</source>
        <translation>Als neue Phase hinzufügen</translation>
    </message>
    <message>
        <source>Add or take off tags</source>
        <translation>Schlagwörter geben oder abnehmen</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Add somebody by name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add somebody who took part</source>
        <translation>Jemanden hinzufügen, der dabei war</translation>
    </message>
    <message>
        <source>Add somebody whom {name} knows</source>
        <translation>Jemanden hinzufügen, den {name} kennt</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Etwas hinzufügen</translation>
    </message>
    <message>
        <source>Add something you did together</source>
        <translation>Gemeinsames hinzufügen</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Hinzufügen zu</translation>
    </message>
    <message>
        <source>Add to: {section}</source>
        <translation>Hinzufügen zu: {section}</translation>
    </message>
    <message>
        <source>Add what they ask for</source>
        <translation>Hinzufügen, was gesucht wird</translation>
    </message>
    <message>
        <source>Add what they told</source>
        <translation>Erzähltes hinzufügen</translation>
    </message>
    <message>
        <source>Add what was given, asked or received</source>
        <translation>Gegebenes, Erbetenes oder Erhaltenes hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Add “{what}”</source>
        <translation>„{what}“ hinzufügen</translation>
    </message>
    <message>
        <source>Added {day}.</source>
        <comment>a person, to the notebook</comment>
        <translation>Hinzugefügt: {day}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt *.zip);;All files (*)</source>
        <translation>Adressbücher (*.vcf *.vcard *.csv *.tsv *.txt *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Anschriften</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Nach dem Namen</translation>
    </message>
    <message>
        <source>After the name (PhD)</source>
        <translation>Nach dem Namen (PhD)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln on People</source>
        <translation>
            <numerusform>Die eine unter Personen</numerusform>
            <numerusform>Alle %Ln unter Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Alle Felder…</translation>
    </message>
    <message>
        <source>All openings</source>
        <translation>Alle offenen Stellen</translation>
    </message>
    <message>
        <source>All that was noted of both now stands at {name}.</source>
        <translation>Alles, was zu beiden notiert war, steht jetzt bei {name}.</translation>
    </message>
    <message>
        <source>Also fine: {what}.</source>
        <translation>Ebenfalls gut: {what}.</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Also known as “{snippet}”</source>
        <translation>Auch bekannt als „{snippet}“</translation>
    </message>
    <message>
        <source>An answer is waited for until</source>
        <translation>Auf eine Antwort warten bis</translation>
    </message>
    <message>
        <source>An easy way out</source>
        <translation>Ein leichtes Nein</translation>
    </message>
    <message>
        <source>An easy way out:</source>
        <translation>Ein Nein ist leicht:</translation>
    </message>
    <message>
        <source>An introduction to {name}?</source>
        <translation>Kontakt zu {name}?</translation>
    </message>
    <message>
        <source>An introduction: {what}?</source>
        <translation>Kontakt gesucht: {what}</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Eine Organisation</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Another disk is best; a folder that is kept the same elsewhere is good.</source>
        <translation>Am besten ist eine andere Platte; gut ist auch ein Ordner, der mit anderen Geräten abgeglichen wird.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>Another place where you have worked</source>
        <translation>Woanders, wo du gearbeitet hast</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer to: {question}</source>
        <translation>Antwort auf: {question}</translation>
    </message>
    <message>
        <source>Answered by what you noted</source>
        <translation>Beantwortet durch das, was du notiert hast</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>stage of an opening</comment>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As how close says</source>
        <translation>Nach der Nähe</translation>
    </message>
    <message>
        <source>As how close says: {often}</source>
        <translation>Nach der Nähe: {often}</translation>
    </message>
    <message>
        <source>As it comes: {latest}</source>
        <translation>Wie üblich: {latest}</translation>
    </message>
    <message>
        <source>As on an envelope</source>
        <translation>Wie auf einem Umschlag</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>As understood</source>
        <translation>Wie verstanden</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Rückfragen</translation>
    </message>
    <message numerus="yes">
        <source>Ask about the %Ln skipped</source>
        <translation>
            <numerusform>Nach der übersprungenen Person fragen</numerusform>
            <numerusform>Nach den %Ln übersprungenen fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again about the %Ln put aside by “not now”</source>
        <translation>
            <numerusform>Noch einmal nach der Person mit „Jetzt nicht“ fragen</numerusform>
            <numerusform>Noch einmal nach den %Ln mit „Jetzt nicht“ fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again about those put aside</source>
        <translation>Noch einmal nach den Zurückgestellten fragen</translation>
    </message>
    <message>
        <source>Ask again: {day}</source>
        <translation>Wieder fragen: {day}</translation>
    </message>
    <message>
        <source>Ask how it went in three weeks</source>
        <translation>In drei Wochen fragen, wie es lief</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <source>Ask somebody about {name}</source>
        <translation>Jemanden nach {name} fragen</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} fragen</translation>
    </message>
    <message>
        <source>Ask {name} about someone</source>
        <translation>{name} nach jemandem fragen</translation>
    </message>
    <message>
        <source>Ask {name} about {about}: {question}</source>
        <translation>{name} nach {about} fragen: {question}</translation>
    </message>
    <message>
        <source>Ask {name} about {other}</source>
        <translation>{name} nach {other} fragen</translation>
    </message>
    <message>
        <source>Ask {name} again</source>
        <translation>{name} noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask {name} first how well they know {other}.</source>
        <translation>Frag {name} zuerst, wie eng der Kontakt zu {other} ist.</translation>
    </message>
    <message>
        <source>Ask {name} first whether they were there at the same time.</source>
        <translation>Frag {name} zuerst, ob beide zur selben Zeit dort waren.</translation>
    </message>
    <message>
        <source>Ask {name} for a meeting</source>
        <translation>{name} um ein Gespräch bitten</translation>
    </message>
    <message>
        <source>Ask {name} for a reference</source>
        <translation>{name} um eine Referenz bitten</translation>
    </message>
    <message>
        <source>Ask {name} for advice</source>
        <translation>{name} um Rat bitten</translation>
    </message>
    <message>
        <source>Ask {name} for an introduction</source>
        <translation>{name} um einen Kontakt bitten</translation>
    </message>
    <message>
        <source>Ask {name} for an introduction to {other}</source>
        <translation>{name} um Kontakt zu {other} bitten</translation>
    </message>
    <message>
        <source>Ask {name} what would help right now, and note it: then you can give first.</source>
        <translation>Frag {name}, was gerade helfen würde, und notiere es: Dann kannst du zuerst etwas geben.</translation>
    </message>
    <message>
        <source>Ask {name}: {question}</source>
        <translation>{name} fragen: {question}</translation>
    </message>
    <message>
        <source>Ask “still so?”</source>
        <translation>„Gilt das noch?“ fragen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Asked about someone</source>
        <translation>Nach jemandem gefragt</translation>
    </message>
    <message>
        <source>Asked already this week.</source>
        <translation>Diese Woche schon gebeten.</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Schon gefragt</translation>
    </message>
    <message>
        <source>Asked before:</source>
        <translation>Schon gefragt:</translation>
    </message>
    <message>
        <source>Asked for a meeting</source>
        <translation>Um ein Gespräch gebeten</translation>
    </message>
    <message>
        <source>Asked for a reference</source>
        <translation>Um eine Referenz gebeten</translation>
    </message>
    <message>
        <source>Asked for advice</source>
        <translation>Um Rat gebeten</translation>
    </message>
    <message>
        <source>Asked for an introduction</source>
        <translation>Um einen Kontakt gebeten</translation>
    </message>
    <message>
        <source>Asked for an introduction lately,</source>
        <translation>Vor Kurzem um einen Kontakt gebeten,</translation>
    </message>
    <message>
        <source>Asked lately:</source>
        <translation>Vor Kurzem gebeten:</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>Gefragt am {day}</translation>
    </message>
    <message>
        <source>Asked somebody else:</source>
        <translation>Jemand anderen gefragt:</translation>
    </message>
    <message>
        <source>Asked today: {question}</source>
        <translation>Heute gefragt: {question}</translation>
    </message>
    <message>
        <source>Asked: {what}</source>
        <translation>Gefragt: {what}</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Asks for anything at all:</source>
        <translation>Bittet um irgendetwas:</translation>
    </message>
    <message>
        <source>Asks for nothing.</source>
        <translation>Bittet um nichts.</translation>
    </message>
    <message>
        <source>Asks this week</source>
        <translation>Bitten diese Woche</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>At the latest, for {close}</source>
        <translation>Spätestens bei „{close}“</translation>
    </message>
    <message>
        <source>At the latest: {who}</source>
        <translation>Spätestens: {who}</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>At what time, like 14:30</source>
        <translation>Uhrzeit, etwa 14:30</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to my notebook</source>
        <translation>Zurück zu meinem Notizbuch</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Eins zurück</translation>
    </message>
    <message>
        <source>Back to the topics</source>
        <translation>Zurück zu den Themen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back: out of a dialog, or to the page before</source>
        <translation>Zurück: aus einem Dialog oder zur vorigen Seite</translation>
    </message>
    <message>
        <source>Back; what is written stays</source>
        <translation>Zurück; das Geschriebene bleibt</translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <translation>Gesichert {when}</translation>
    </message>
    <message>
        <source>Backed up {when}, also in {place}</source>
        <translation>Gesichert {when}, auch in {place}</translation>
    </message>
    <message>
        <source>Backed up {when}, also on {place}</source>
        <translation>Gesichert {when}, auch auf {place}</translation>
    </message>
    <message>
        <source>Backed up {when}, in {place} {earlier}</source>
        <translation>Gesichert {when}, in {place} {earlier}</translation>
    </message>
    <message>
        <source>Backed up {when}, not in {place} since {day}</source>
        <translation>Gesichert {when}, in {place} nicht seit {day}</translation>
    </message>
    <message>
        <source>Backed up {when}, not in {place} yet</source>
        <translation>Gesichert {when}, noch nicht in {place}</translation>
    </message>
    <message>
        <source>Backed up {when}, not on {place} since {day}</source>
        <translation>Gesichert {when}, auf {place} nicht seit {day}</translation>
    </message>
    <message>
        <source>Backed up {when}, not on {place} yet</source>
        <translation>Gesichert {when}, noch nicht auf {place}</translation>
    </message>
    <message>
        <source>Backed up {when}, on this disk only</source>
        <translation>Gesichert {when}, nur auf dieser Platte</translation>
    </message>
    <message>
        <source>Backed up {when}, on {place} {earlier}</source>
        <translation>Gesichert {when}, auf {place} {earlier}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups also in</source>
        <translation>Sicherungen auch in</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Vor dem Namen</translation>
    </message>
    <message>
        <source>Before the name (Dr)</source>
        <translation>Vor dem Namen (Dr.)</translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation>Bevor du um etwas bittest</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Vor dem Abschicken</translation>
    </message>
    <message numerus="yes">
        <source>Before you send: %Ln to look at</source>
        <translation>
            <numerusform>Vor dem Abschicken: eins zu prüfen</numerusform>
            <numerusform>Vor dem Abschicken: %Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you send: nothing to look at</source>
        <translation>Vor dem Abschicken: nichts zu prüfen</translation>
    </message>
    <message>
        <source>Before you write. Copy puts words for a search engine on the clipboard.</source>
        <translation>Bevor du schreibst. Kopieren legt Wörter für eine Suchmaschine in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Begin again with a text for this</source>
        <translation>Mit einem Text dafür neu beginnen</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Damit anfangen</translation>
    </message>
    <message>
        <source>Begin with what moves them, then say what moves you.</source>
        <translation>Fang mit dem an, was die andere Person bewegt, dann sag, was dich bewegt.</translation>
    </message>
    <message>
        <source>Begin with “{what}”</source>
        <translation>Mit „{what}“ anfangen</translation>
    </message>
    <message>
        <source>Below are a few lines that you can forward as they are.</source>
        <translation>Unten stehen ein paar Zeilen, die du so weiterleiten kannst.</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Birthdays on Today</source>
        <translation>Geburtstage auf Heute</translation>
    </message>
    <message>
        <source>Both are about: {what}</source>
        <translation>In beidem geht es um: {what}</translation>
    </message>
    <message>
        <source>Both at {place}</source>
        <translation>Beide bei {place}</translation>
    </message>
    <message>
        <source>Both at {place}, perhaps not at the same time.</source>
        <translation>Beide bei {place}, vielleicht nicht gleichzeitig.</translation>
    </message>
    <message>
        <source>Both at {place}, {when}</source>
        <translation>Beide bei {place}, {when}</translation>
    </message>
    <message>
        <source>Both at {place}, {when}.</source>
        <translation>Beide bei {place}, {when}.</translation>
    </message>
    <message>
        <source>Both have the tag {tag}.</source>
        <translation>Beide haben das Schlagwort {tag}.</translation>
    </message>
    <message numerus="yes">
        <source>Both in %Ln conversation(s), last {day}</source>
        <translation>
            <numerusform>Beide in einem Gespräch, zuletzt am {day}</numerusform>
            <numerusform>Beide in %Ln Gesprächen, zuletzt am {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both in %Ln conversation(s), last {day}.</source>
        <translation>
            <numerusform>Beide in einem Gespräch, zuletzt {day}.</numerusform>
            <numerusform>Beide in %Ln Gesprächen, zuletzt {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both know {name}.</source>
        <translation>Beide kennen {name}.</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Wir beide</translation>
    </message>
    <message>
        <source>Bring in a posting</source>
        <translation>Anzeige hereinholen</translation>
    </message>
    <message>
        <source>Bring in an address book</source>
        <translation>Adressbuch hereinholen</translation>
    </message>
    <message>
        <source>Bring in one person</source>
        <translation>Eine Person hereinholen</translation>
    </message>
    <message>
        <source>Bring in people</source>
        <translation>Personen hereinholen</translation>
    </message>
    <message>
        <source>Bring in people…</source>
        <translation>Personen hereinholen…</translation>
    </message>
    <message>
        <source>Bring in the address book that you have (.vcf, .csv or a LinkedIn .zip), or start with one person.</source>
        <translation>Hol das Adressbuch herein, das du hast (.vcf, .csv oder ein .zip von LinkedIn), oder fang mit einer Person an.</translation>
    </message>
    <message>
        <source>Bring in the address book that you have (.vcf, .csv or a LinkedIn .zip), or start with one person. It all stays on this computer.</source>
        <translation>Hol das Adressbuch herein, das du hast (.vcf, .csv oder ein .zip von LinkedIn), oder fang mit einer Person an. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Bring in the address book that you have, and come back here.</source>
        <translation>Hol das Adressbuch herein, das du hast, und komm wieder hierher.</translation>
    </message>
    <message>
        <source>Bring in the posting that you copied</source>
        <translation>Die kopierte Anzeige hereinholen</translation>
    </message>
    <message>
        <source>Bring in {count} people</source>
        <translation>{count} Personen hereinholen</translation>
    </message>
    <message>
        <source>Bring in, take away</source>
        <translation>Hereinholen, mitnehmen</translation>
    </message>
    <message>
        <source>Bring in: {what}</source>
        <translation>Hereinholen: {what}</translation>
    </message>
    <message>
        <source>Bringing in {what}…</source>
        <translation>{what} wird hereingeholt…</translation>
    </message>
    <message>
        <source>Brought in from {file}, {day}.</source>
        <translation>Hereingeholt aus {file}, {day}.</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Tageweise</translation>
    </message>
    <message>
        <source>CSV as Google Contacts reads it</source>
        <translation>CSV, wie Google Kontakte es liest</translation>
    </message>
    <message>
        <source>CSV as Outlook reads it</source>
        <translation>CSV, wie Outlook es liest</translation>
    </message>
    <message>
        <source>CSV of NetBook, for a spreadsheet; comes back without loss</source>
        <translation>CSV von NetBook, für Tabellenprogramme; kommt ohne Verlust zurück</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>{value} anrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Catch up with {name}</source>
        <translation>Sich bei {name} melden</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>Mich gemeldet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change a conversation</source>
        <translation>Ein Gespräch ändern</translation>
    </message>
    <message>
        <source>Change a question: {what}</source>
        <translation>Eine Frage ändern: {what}</translation>
    </message>
    <message>
        <source>Change after how long at the latest, for “{close}”</source>
        <translation>Ändern, nach wie langer Zeit spätestens, bei „{close}“</translation>
    </message>
    <message>
        <source>Change how many people a day</source>
        <translation>Ändern, wie viele Personen am Tag</translation>
    </message>
    <message>
        <source>Change how often “{close}” means</source>
        <translation>Ändern, wie oft „{close}“ heißt</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Karte bearbeiten</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Change the next step</source>
        <translation>Nächsten Schritt ändern</translation>
    </message>
    <message>
        <source>Change the opening</source>
        <translation>Offene Stelle bearbeiten</translation>
    </message>
    <message>
        <source>Change what you know about {name}</source>
        <translation>Ändern, was du über {name} weißt</translation>
    </message>
    <message>
        <source>Change when to ask whether facts are still so</source>
        <translation>Ändern, wann gefragt wird, ob etwas noch gilt</translation>
    </message>
    <message>
        <source>Change whether birthdays show on Today</source>
        <translation>Ändern, ob Geburtstage auf Heute stehen</translation>
    </message>
    <message>
        <source>Change {channel}</source>
        <translation>{channel} ändern</translation>
    </message>
    <message>
        <source>Change “{what}”</source>
        <translation>„{what}“ ändern</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Changes to this card were not saved the last time.</source>
        <translation>Änderungen an dieser Karte wurden beim letzten Mal nicht gespeichert.</translation>
    </message>
    <message>
        <source>Changes {count}</source>
        <translation>Änderungen {count}</translation>
    </message>
    <message>
        <source>Check the notebook</source>
        <translation>Notizbuch prüfen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Choose a stage, so that you know people before a job is open.</source>
        <translation>Wähle eine Phase, damit du Leute kennst, bevor eine Stelle offen ist.</translation>
    </message>
    <message>
        <source>Choose at least a name or an address.</source>
        <translation>Wähle mindestens einen Namen oder eine Adresse.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose the one that matters most.</source>
        <translation>Wähle die, auf die es am meisten ankommt.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ziel wählen…</translation>
    </message>
    <message>
        <source>Choose who is to be put off no longer</source>
        <translation>Wähle, wer nicht länger verschoben sein soll</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Close it and note it for {name}</source>
        <translation>Abschließen und für {name} notieren</translation>
    </message>
    <message>
        <source>Close it and write to {name}</source>
        <translation>Abschließen und {name} schreiben</translation>
    </message>
    <message>
        <source>Close the opening</source>
        <translation>Offene Stelle abschließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close “{what}”</source>
        <translation>„{what}“ abschließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>stage of an opening</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closed stays at the end. A stage with openings in it can&apos;t be deleted.</source>
        <translation>„Abgeschlossen“ bleibt am Ende. Eine Phase, in der Stellen sind, lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Bewerbungsfrist</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Colleague at {organisation}: you worked there.</source>
        <translation>Auch bei {organisation}: dort hast du gearbeitet.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Comes to Today a few times a year; that you met is noted.</source>
        <translation>Kommt ein paarmal im Jahr auf Heute; dass ihr euch getroffen habt, wird notiert.</translation>
    </message>
    <message>
        <source>Comes to Today more often.</source>
        <translation>Kommt öfter auf Heute.</translation>
    </message>
    <message>
        <source>Comes to Today now and then; that you worked together is noted.</source>
        <translation>Kommt ab und zu auf Heute; dass ihr zusammengearbeitet habt, wird notiert.</translation>
    </message>
    <message>
        <source>Connected on LinkedIn</source>
        <translation>Auf LinkedIn verbunden</translation>
    </message>
    <message>
        <source>Connected on LinkedIn {day}.</source>
        <translation>Auf LinkedIn verbunden seit {day}.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Freiberuflich</translation>
    </message>
    <message>
        <source>Conversations as CSV</source>
        <translation>Gespräche als CSV</translation>
    </message>
    <message>
        <source>Conversations, one a line</source>
        <translation>Gespräche, eins pro Zeile</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you write to them.</source>
        <translation>Kopiert. Füg es dort ein, wo du schreibst.</translation>
    </message>
    <message>
        <source>Copied: {terms}</source>
        <translation>Kopiert: {terms}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy a posting in your browser and press Ctrl+V here, drop a saved page or a job mail on this page, or note what somebody told you: most openings are never posted.</source>
        <translation>Kopier eine Anzeige in deinem Browser und drück hier Strg+V, zieh eine gespeicherte Seite oder eine Job-Mail auf diese Seite, oder notiere, was dir jemand erzählt hat: Die meisten Stellen werden nie ausgeschrieben.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy the backup</source>
        <translation>Sicherung kopieren</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy the posting in your browser and paste it, or drop a saved page or a job mail here. NetBook never goes online: it reads only what you give it.</source>
        <translation>Kopier die Anzeige in deinem Browser und füg sie ein, oder zieh eine gespeicherte Seite oder eine Job-Mail hierher. NetBook geht nie ins Netz: Es liest nur, was du ihm gibst.</translation>
    </message>
    <message>
        <source>Copy what is for {name}</source>
        <translation>Den Text für {name} kopieren</translation>
    </message>
    <message>
        <source>Copy words to search by: {question}</source>
        <translation>Suchwörter kopieren: {question}</translation>
    </message>
    <message>
        <source>Copy, and open the profile</source>
        <translation>Kopieren und Profil öffnen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Could not be read, or not all of it</source>
        <translation>Nicht oder nicht ganz lesbar</translation>
    </message>
    <message>
        <source>Could we speak for 20 minutes next week, by phone or video, about {what}? I will bring two questions.</source>
        <translation>Könnten wir nächste Woche 20 Minuten über {what} sprechen, am Telefon oder per Video? Ich bringe zwei Fragen mit.</translation>
    </message>
    <message>
        <source>Could you tell me by Friday where it stands: {what}?</source>
        <translation>Könntest du mir bis Freitag sagen, wie der Stand ist: {what}?</translation>
    </message>
    <message>
        <source>Could you tell me by Friday whether it suits you?</source>
        <translation>Könntest du mir bis Freitag sagen, ob es dir passt?</translation>
    </message>
    <message>
        <source>Count gives and asks</source>
        <translation>Gegebenes und Erbetenes zählen</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>Personen zählen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Ctrl+Enter logs a conversation.</source>
        <translation>Strg+Enter trägt ein Gespräch ein.</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Currency (EUR, GBP, …)</source>
        <translation>Währung (EUR, GBP, …)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dates and tags</source>
        <translation>Jahrestage und Schlagwörter</translation>
    </message>
    <message>
        <source>Dates: {what}</source>
        <translation>Zeiten: {what}</translation>
    </message>
    <message>
        <source>Days between conversations</source>
        <translation>Tage zwischen Gesprächen</translation>
    </message>
    <message>
        <source>Days between conversations, at the latest</source>
        <translation>Tage zwischen Gesprächen, spätestens</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Löschen	Entf</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln for good?</source>
        <translation>
            <numerusform>%Ln endgültig löschen?</numerusform>
            <numerusform>%Ln endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a promise: {what}</source>
        <translation>Ein Versprechen löschen: {what}</translation>
    </message>
    <message>
        <source>Delete a question: {what}</source>
        <translation>Eine Frage löschen: {what}</translation>
    </message>
    <message>
        <source>Delete a stage</source>
        <translation>Phase löschen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete for good, once you agree</source>
        <translation>Endgültig löschen, wenn du zustimmst</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the opening</source>
        <translation>Offene Stelle löschen</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>{what} löschen</translation>
    </message>
    <message>
        <source>Delete {who}</source>
        <translation>{who} löschen</translation>
    </message>
    <message>
        <source>Delete “{what}”</source>
        <translation>„{what}“ löschen</translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation>Löschen: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Gelöscht: {what}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Did you reach {name}?</source>
        <translation>Hast du {name} erreicht?</translation>
    </message>
    <message>
        <source>Doesn’t say what you bring.</source>
        <translation>Sagt nicht, was du mitbringst.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button: what was asked of me is done</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Fürs Erste fertig</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>Erledigt: {what}.</translation>
    </message>
    <message>
        <source>Draft {number} of {count}: look whether it is right.</source>
        <translation>Entwurf {number} von {count}: Sieh nach, ob alles stimmt.</translation>
    </message>
    <message>
        <source>Drop .vcf or .csv files or a LinkedIn .zip anywhere in this window, or choose them. You see what is in them before anything is stored.</source>
        <translation>Zieh .vcf- oder .csv-Dateien oder ein .zip von LinkedIn irgendwo in dieses Fenster, oder wähle sie. Du siehst, was darin ist, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Drop a .vcf, .csv or a LinkedIn .zip here, or choose a file.</source>
        <translation>Zieh eine .vcf-, eine .csv- oder eine .zip-Datei von LinkedIn hierher, oder wähle eine Datei.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Fällige zuerst</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Geben und Bitten</translation>
    </message>
    <message>
        <source>Earned:</source>
        <translation>Im Rahmen:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Bearbeiten	Enter</translation>
    </message>
    <message>
        <source>Edit the opening</source>
        <translation>Offene Stelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>{what} bearbeiten</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Email and phone</source>
        <translation>E-Mail und Telefon</translation>
    </message>
    <message>
        <source>Email of whom to ask</source>
        <translation>E-Mail für Rückfragen</translation>
    </message>
    <message>
        <source>Employers and schools with their years: NetBook finds who was there too.</source>
        <translation>Arbeitgeber und Schulen mit ihren Jahren: NetBook findet, wer auch dort war.</translation>
    </message>
    <message>
        <source>Employers and schools with their years: NetBook finds who was there with you.</source>
        <translation>Arbeitgeber und Schulen mit ihren Jahren: NetBook findet, wer mit dir dort war.</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Enjoyed</source>
        <translation>Gern zusammengearbeitet</translation>
    </message>
    <message>
        <source>Enjoyed working with</source>
        <translation>Gern zusammengearbeitet</translation>
    </message>
    <message>
        <source>Enjoyed working with {who}</source>
        <translation>Gern mit {who} zusammengearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>Enough for today: you were in touch with %Ln people</source>
        <translation>
            <numerusform>Genug für heute: Du hattest Kontakt mit einer Person</numerusform>
            <numerusform>Genug für heute: Du hattest Kontakt mit %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter here answers “worked together”; Esc goes back to the keys.</source>
        <translation>Enter antwortet hier „Zusammengearbeitet“; Esc führt zurück zu den Tasten.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything goes out as vCard or CSV, people and conversations, all of them or those you chose.</source>
        <translation>Alles lässt sich als vCard oder CSV mitnehmen, Personen und Gespräche, alle oder nur die ausgewählten.</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Fair: every hop is strong, but two people stand between.</source>
        <translation>Brauchbar: Jeder Schritt ist stark, aber zwei Personen stehen dazwischen.</translation>
    </message>
    <message>
        <source>Fair: {name} could say something about you, not much.</source>
        <translation>Brauchbar: {name} könnte etwas über dich sagen, aber nicht viel.</translation>
    </message>
    <message>
        <source>Fair: {name} may not know {other} well.</source>
        <translation>Brauchbar: {name} kennt {other} vielleicht nicht gut.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nachname zuerst</translation>
    </message>
    <message>
        <source>Few asks this week</source>
        <translation>Wenige Bitten diese Woche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>an opening: somebody was found</comment>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Filters are on: perhaps they leave somebody out.</source>
        <translation>Filter sind an: Vielleicht lassen sie jemanden weg.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Eine Taste finden, oder was sie tut</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person finden</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Find or &amp;do anything</source>
        <translation>&amp;Etwas finden oder tun</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Etwas finden oder tun</translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>Schlagwort finden oder anlegen</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen finden</translation>
    </message>
    <message>
        <source>First bring these people in, or cancel.</source>
        <translation>Hol diese Personen erst herein, oder brich ab.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>First name first</source>
        <translation>Vorname zuerst</translation>
    </message>
    <message>
        <source>First tell {name} how it went with {other}.</source>
        <translation>Erzähl {name} zuerst, wie es mit {other} lief.</translation>
    </message>
    <message>
        <source>First tell {name} how the introduction went.</source>
        <translation>Erzähl {name} zuerst, wie es nach der Vorstellung lief.</translation>
    </message>
    <message>
        <source>Flat or building</source>
        <translation>Wohnung oder Gebäude</translation>
    </message>
    <message>
        <source>Follow up with {name}</source>
        <translation>Bei {name} nachfragen</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Following up: {what}</source>
        <translation>Nachgefragt: {what}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For a year {name} has heard from you only when you needed something. What could you give back?</source>
        <translation>Seit einem Jahr hat {name} nur von dir gehört, wenn du etwas gebraucht hast. Was könntest du zurückgeben?</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Für andere</translation>
    </message>
    <message>
        <source>For whom or what: a meetup, a call, an interview</source>
        <translation>Für wen oder was: ein Meetup, ein Anruf, ein Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>For whom, if not for you</source>
        <translation>Für wen, wenn nicht für dich</translation>
    </message>
    <message>
        <source>For you: {what}</source>
        <translation>Für dich: {what}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found in a conversation: “{snippet}”</source>
        <translation>Gefunden in einem Gespräch: „{snippet}“</translation>
    </message>
    <message>
        <source>Found in a note: “{snippet}”</source>
        <translation>Gefunden in einer Notiz: „{snippet}“</translation>
    </message>
    <message>
        <source>Found in a position: “{snippet}”</source>
        <translation>Gefunden in einer Stelle: „{snippet}“</translation>
    </message>
    <message>
        <source>Found in what you know: “{snippet}”</source>
        <translation>Gefunden in dem, was du weißt: „{snippet}“</translation>
    </message>
    <message>
        <source>Free under the MIT licence. Inside are Python, Qt for Python (LGPL), SQLite and SQLCipher, SQLAlchemy, Alembic, chardet and the Inter typeface (OFL).</source>
        <translation>Frei unter der MIT-Lizenz. Darin sind Python, Qt for Python (LGPL), SQLite und SQLCipher, SQLAlchemy, Alembic, chardet und die Schrift Inter (OFL).</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where an opening comes from</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From LinkedIn, connected {day}.</source>
        <translation>Von LinkedIn, verbunden seit {day}.</translation>
    </message>
    <message>
        <source>From a backup or another disk.</source>
        <translation>Aus einer Sicherung oder von einer anderen Platte.</translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation>Aus Textdatei…</translation>
    </message>
    <message>
        <source>From where you know it</source>
        <translation>Woher du es weißt</translation>
    </message>
    <message>
        <source>From where, or who said it</source>
        <translation>Woher, oder wer es gesagt hat</translation>
    </message>
    <message>
        <source>From where…</source>
        <translation>Quelle…</translation>
    </message>
    <message>
        <source>From your notebook</source>
        <translation>Aus deinem Notizbuch</translation>
    </message>
    <message>
        <source>From {name}:</source>
        <translation>Von {name}:</translation>
    </message>
    <message>
        <source>From {name}: {what} ({source})</source>
        <comment>a lead that somebody gave to the user</comment>
        <translation>Von {name}: {what} ({source})</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>Gave something</source>
        <translation>Etwas gegeben</translation>
    </message>
    <message>
        <source>Gave, asked or received</source>
        <translation>Gegeben, erbeten oder erhalten</translation>
    </message>
    <message>
        <source>Give something first. Noted {day}: {what}</source>
        <translation>Gib zuerst etwas. Notiert am {day}: {what}</translation>
    </message>
    <message>
        <source>Give something to {name}</source>
        <translation>{name} etwas geben</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Gives and asks</source>
        <translation>Gegeben und erbeten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Go on with all others</source>
        <translation>Mit allen anderen weitermachen</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Mit {name} weitermachen</translation>
    </message>
    <message>
        <source>Go on with {who}</source>
        <translation>Mit {who} weitermachen</translation>
    </message>
    <message>
        <source>Go there, or do it</source>
        <translation>Dorthin gehen oder es tun</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Weiter zu Heute</translation>
    </message>
    <message>
        <source>Go to {organisation}</source>
        <translation>Zu {organisation} gehen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Google-Kontakte</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation>Halb geschrieben</translation>
    </message>
    <message>
        <source>Half written when NetBook ended; kept.</source>
        <translation>Halb geschrieben, als NetBook beendet wurde; noch da.</translation>
    </message>
    <message>
        <source>Have backups also in</source>
        <translation>Sicherungen auch hier ablegen</translation>
    </message>
    <message>
        <source>Hello,</source>
        <comment>a message begins</comment>
        <translation>Hallo,</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Here stand the organisations of the people in your notebook, and those where you want to work. Bring in people, or press “New”.</source>
        <translation>Hier stehen die Organisationen der Personen in deinem Notizbuch, und die, bei denen du arbeiten willst. Hol Personen herein, oder drück „Neu“.</translation>
    </message>
    <message>
        <source>Hi {name},</source>
        <comment>a message begins</comment>
        <translation>Hallo {name},</translation>
    </message>
    <message>
        <source>Hi {name}, I come back to this: “{wish}”. Here is what I have:</source>
        <translation>Hallo {name}, ich komme darauf zurück: „{wish}“. Das habe ich dazu:</translation>
    </message>
    <message>
        <source>Hi {name}, this may be for you: “{what}”. Is it still what you look for?</source>
        <translation>Hallo {name}, das könnte etwas für dich sein: „{what}“. Suchst du das noch?</translation>
    </message>
    <message>
        <source>Hi {name}, you told me of this: “{wish}”. I know my way there: {skill}. Shall I help?</source>
        <translation>Hallo {name}, du hast mir davon erzählt: „{wish}“. Da kenne ich mich aus: {skill}. Soll ich helfen?</translation>
    </message>
    <message>
        <source>Hi {name}, you told me of this: “{wish}”. It made me think of {other}: “{offer}”. May I introduce you to each other?</source>
        <translation>Hallo {name}, du hast mir davon erzählt: „{wish}“. Dabei musste ich an {other} denken: „{offer}“. Darf ich euch einander vorstellen?</translation>
    </message>
    <message>
        <source>Hide what is no longer so</source>
        <translation>Ausblenden, was nicht mehr gilt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How are things with {topic}?</source>
        <translation>Was gibt es Neues zum Thema {topic}?</translation>
    </message>
    <message>
        <source>How are you?</source>
        <comment>subject of a message</comment>
        <translation>Wie geht es dir?</translation>
    </message>
    <message>
        <source>How close</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>How close ▾</source>
        <translation>Nähe ▾</translation>
    </message>
    <message>
        <source>How close: {circle}</source>
        <translation>Nähe: {circle}</translation>
    </message>
    <message>
        <source>How close: {who}</source>
        <translation>Nähe: {who}</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Wie ging es aus?</translation>
    </message>
    <message>
        <source>How did they come to what they do?</source>
        <translation>Wie führte der Weg zur jetzigen Aufgabe?</translation>
    </message>
    <message>
        <source>How far you are with it</source>
        <translation>Wie weit du damit bist</translation>
    </message>
    <message>
        <source>How fast you speak</source>
        <translation>Wie schnell du sprichst</translation>
    </message>
    <message>
        <source>How have things been for you since we spoke on {day}?</source>
        <translation>Wie ist es dir ergangen, seit wir am {day} gesprochen haben?</translation>
    </message>
    <message>
        <source>How introductions went is told</source>
        <translation>Erzählt, wie es nach Vorstellungen lief</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>How many people and promises wait, never a name. On the desktop, or in the window where the desktop shows no notifications.</source>
        <translation>Wie viele Personen und Versprechen warten, nie ein Name. Als Meldung des Systems, oder im Fenster, wo das System keine zeigt.</translation>
    </message>
    <message>
        <source>How much of the time is gone</source>
        <translation>Wie viel von der Zeit vorbei ist</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How often it comes again</source>
        <translation>Wie oft es wiederkommt</translation>
    </message>
    <message>
        <source>How often ▾</source>
        <translation>Wie oft ▾</translation>
    </message>
    <message>
        <source>How often, for how close</source>
        <translation>Wie oft, je nach Nähe</translation>
    </message>
    <message>
        <source>How often, for {close}</source>
        <translation>Wie oft bei „{close}“</translation>
    </message>
    <message>
        <source>How often: {often}</source>
        <translation>Wie oft: {often}</translation>
    </message>
    <message>
        <source>How often: {who}</source>
        <translation>Wie oft: {who}</translation>
    </message>
    <message>
        <source>How one works</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>How recent the last conversation is</source>
        <translation>Wie frisch das letzte Gespräch ist</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>How they stand to each other</source>
        <translation>Wie sie zueinander stehen</translation>
    </message>
    <message>
        <source>How would you write to {name}: by email, or is there a better way?</source>
        <translation>Wie würdest du {name} schreiben: per E-Mail, oder gibt es einen besseren Weg?</translation>
    </message>
    <message>
        <source>How you sent it</source>
        <translation>Wie du sie abgeschickt hast</translation>
    </message>
    <message>
        <source>How you sign</source>
        <translation>Wie du unterschreibst</translation>
    </message>
    <message>
        <source>How you sign, for instance your first name</source>
        <translation>Wie du unterschreibst, zum Beispiel mit dem Vornamen</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>Wie…</translation>
    </message>
    <message>
        <source>I am interested in what {organisation} does.</source>
        <translation>Mich interessiert, was {organisation} macht.</translation>
    </message>
    <message>
        <source>I am interested in {what}.</source>
        <translation>Ich interessiere mich für die Stelle {what}.</translation>
    </message>
    <message>
        <source>I and my {mine}, you and your {yours}.</source>
        <comment>how often words stand in a message</comment>
        <translation>„I“ und „my“ {mine}, „you“ und „your“ {yours}.</translation>
    </message>
    <message>
        <source>I applied for {what}, and would like to know by Friday where it stands.</source>
        <translation>Ich habe mich auf die Stelle {what} beworben und wüsste bis Freitag gern, wie es steht.</translation>
    </message>
    <message>
        <source>I asked for something…</source>
        <translation>Ich habe um etwas gebeten…</translation>
    </message>
    <message>
        <source>I come back to what I asked you on {day}.</source>
        <translation>Ich komme auf das zurück, worum ich dich am {day} gebeten habe.</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Habe ich gemacht</translation>
    </message>
    <message>
        <source>I did it	D</source>
        <translation>Habe ich gemacht	D</translation>
    </message>
    <message>
        <source>I gave something…</source>
        <translation>Ich habe etwas gegeben…</translation>
    </message>
    <message>
        <source>I got it, or whom it was for</source>
        <translation>Es hat geklappt, für mich oder für wen die Stelle war</translation>
    </message>
    <message>
        <source>I met {name} on {day}; thank you again for introducing us.</source>
        <translation>Ich habe am {day} mit {name} gesprochen; danke noch einmal, dass du uns vorgestellt hast.</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Ich versprach</translation>
    </message>
    <message>
        <source>I reached out</source>
        <translation>Ich habe mich gemeldet</translation>
    </message>
    <message>
        <source>I remember this from you: {wish}. I may be able to help ({offer}). Shall I?</source>
        <translation>Das habe ich mir von dir gemerkt: {wish}. Ich könnte vielleicht helfen ({offer}). Soll ich?</translation>
    </message>
    <message>
        <source>I remember this from you: {wish}. {name} may be able to help ({offer}). Shall I ask?</source>
        <translation>Das habe ich mir von dir gemerkt: {wish}. {name} könnte vielleicht helfen ({offer}). Soll ich fragen?</translation>
    </message>
    <message>
        <source>I saw an opening that may be something for you, or for somebody you know: {what}.</source>
        <translation>Ich habe eine Stelle gesehen, die etwas für dich sein könnte, oder für jemanden, den du kennst: {what}.</translation>
    </message>
    <message>
        <source>I saw that {organisation} has an opening: {title}.</source>
        <translation>Ich habe gesehen, dass bei {organisation} eine Stelle offen ist: {title}.</translation>
    </message>
    <message>
        <source>I saw this opening: {title}.</source>
        <translation>Ich habe diese Stelle gesehen: {title}.</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Habe ich abgeschickt</translation>
    </message>
    <message>
        <source>I told how it went with {name}</source>
        <translation>Ich habe erzählt, wie es mit {name} lief</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Ich habe mich zurückgezogen</translation>
    </message>
    <message>
        <source>I would be glad of 15 minutes to hear what matters most there.</source>
        <translation>Ich würde mich über 15 Minuten freuen, um zu hören, worauf es dort am meisten ankommt.</translation>
    </message>
    <message>
        <source>If it does not suit you, just say so.</source>
        <translation>Wenn es dir nicht passt, sag einfach Bescheid.</translation>
    </message>
    <message>
        <source>If it is not the right moment, just say so; a word on what matters to {name} would help me just as much.</source>
        <translation>Wenn es gerade nicht passt, sag einfach Bescheid; ein Wort dazu, was {name} wichtig ist, würde mir genauso helfen.</translation>
    </message>
    <message>
        <source>Imported {imported}, {known} known, {unread} unreadable.</source>
        <translation>{imported} hereingeholt, {known} bekannt, {unread} nicht lesbar.</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>In 2 Wochen</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>In einem Text</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>In jeder Liste</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>In sum</source>
        <translation>Alles in allem</translation>
    </message>
    <message>
        <source>In the list of conversations</source>
        <translation>In der Liste der Gespräche</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>In what you know</source>
        <translation>In dem, was du weißt</translation>
    </message>
    <message>
        <source>In your address book, with no conversation noted.</source>
        <translation>In deinem Adressbuch, ohne ein notiertes Gespräch.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In deinen eigenen Worten</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>on a button</comment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a line</source>
        <translation>Zeile einfügen</translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <translation>Einfügen: {what}</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <comment>stage of an opening</comment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Introduce two people</source>
        <translation>Zwei Personen einander vorstellen</translation>
    </message>
    <message>
        <source>Introduced</source>
        <comment>stage of an opening</comment>
        <translation>Vorgestellt</translation>
    </message>
    <message>
        <source>Introduced me</source>
        <translation>Hat mich vorgestellt</translation>
    </message>
    <message>
        <source>Introduced {name} and {other}: {what}.</source>
        <translation>{name} und {other} einander vorgestellt: {what}.</translation>
    </message>
    <message>
        <source>Introduce…</source>
        <translation>Vorstellen…</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Introduction to {name}</source>
        <translation>Kontakt zu {name}</translation>
    </message>
    <message>
        <source>Introductions asked of them</source>
        <translation>Um Kontakte gebeten</translation>
    </message>
    <message>
        <source>It is a good moment to ask.</source>
        <translation>Ein guter Moment, um etwas zu bitten.</translation>
    </message>
    <message>
        <source>It is about {name}</source>
        <translation>Es geht um {name}</translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation>Sie heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>It is my promise</source>
        <translation>Es ist mein Versprechen</translation>
    </message>
    <message>
        <source>It is no longer so, or so again</source>
        <translation>Es gilt nicht mehr, oder wieder</translation>
    </message>
    <message>
        <source>It is no promise</source>
        <translation>Es ist kein Versprechen</translation>
    </message>
    <message>
        <source>It is not proposed again.</source>
        <translation>Das wird nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>It is on the board for {name} now.</source>
        <translation>Für {name} steht sie jetzt auf der Tafel.</translation>
    </message>
    <message>
        <source>It is their promise</source>
        <translation>Es ist ein Versprechen an mich</translation>
    </message>
    <message>
        <source>It is time to write, or past it</source>
        <translation>Es ist Zeit zu schreiben, oder schon später</translation>
    </message>
    <message>
        <source>It isn&apos;t for me</source>
        <translation>Sie ist nichts für mich</translation>
    </message>
    <message>
        <source>It went away: filled, or no longer open</source>
        <translation>Weggefallen: besetzt oder nicht mehr offen</translation>
    </message>
    <message numerus="yes">
        <source>Just these %Ln</source>
        <translation>
            <numerusform>Nur diese eine</numerusform>
            <numerusform>Nur diese %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep a message that worked, and begin with it the next time.</source>
        <translation>Behalte eine Nachricht, die gut ankam, und fang beim nächsten Mal damit an.</translation>
    </message>
    <message>
        <source>Keep a promise to {name}</source>
        <translation>Ein Versprechen an {name} halten</translation>
    </message>
    <message>
        <source>Keep a promise: {what}</source>
        <translation>Ein Versprechen halten: {what}</translation>
    </message>
    <message>
        <source>Keep half-written text</source>
        <translation>Halb Geschriebenes aufheben</translation>
    </message>
    <message>
        <source>Keep the message “{what}”</source>
        <translation>Nachricht „{what}“ behalten</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Diesen Text behalten</translation>
    </message>
    <message>
        <source>Keep what was chosen</source>
        <translation>Merken, was gewählt wurde</translation>
    </message>
    <message>
        <source>Kept from a file</source>
        <translation>Aus einer Datei aufgehoben</translation>
    </message>
    <message>
        <source>Kept from files</source>
        <translation>Aus Dateien aufgehoben</translation>
    </message>
    <message>
        <source>Kept word for word and written back on export; one line each.</source>
        <translation>Wort für Wort aufgehoben und beim Mitnehmen zurückgeschrieben; jeweils eine Zeile.</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Know well</source>
        <translation>Kenne ich gut</translation>
    </message>
    <message>
        <source>Know {name} well</source>
        <translation>Kenne ich gut: {name}</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Known {count}</source>
        <translation>Bekannt {count}</translation>
    </message>
    <message>
        <source>Known: {what}</source>
        <translation>Bekannt: {what}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Last time: {what}</source>
        <translation>Letztes Mal: {what}</translation>
    </message>
    <message>
        <source>Last: {channel}, {when}.</source>
        <translation>Zuletzt: {channel}, {when}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a stage further to the end</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later for {name}</source>
        <translation>Später für {name}</translation>
    </message>
    <message>
        <source>Later ▾</source>
        <translation>Später ▾</translation>
    </message>
    <message>
        <source>Leave a gift for {name}</source>
        <translation>Einen Vorschlag für {name} weglassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Formular verlassen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Dies weglassen</translation>
    </message>
    <message>
        <source>Leave “{what}”</source>
        <translation>„{what}“ so lassen</translation>
    </message>
    <message>
        <source>Left out, since the notebook doesn’t know it: {what}.</source>
        <translation>Weggelassen, weil es nicht im Notizbuch steht: {what}.</translation>
    </message>
    <message>
        <source>Left out: {names}. You know each other from messages only, as far as is noted.</source>
        <translation>Weggelassen: {names}. Soweit notiert, kennt ihr euch nur aus Nachrichten.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Let NetBook look again</source>
        <translation>NetBook neu suchen lassen</translation>
    </message>
    <message>
        <source>Let be: {what}</source>
        <translation>Ruhen lassen: {what}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lines kept as they came</source>
        <translation>Zeilen, die bleiben, wie sie kamen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>LinkedIn connection, nothing noted yet.</source>
        <translation>LinkedIn-Verbindung, noch nichts notiert.</translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation>LinkedIn-Verbindungen</translation>
    </message>
    <message>
        <source>LinkedIn gives an email address for {count} of them.</source>
        <translation>LinkedIn nennt für {count} davon eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Links and documents</source>
        <translation>Links und Dokumente</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Log	L</source>
        <translation>Eintragen	L</translation>
    </message>
    <message numerus="yes">
        <source>Log %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Gespräch eintragen</numerusform>
            <numerusform>%Ln Gespräche eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Gespräch eintragen</translation>
    </message>
    <message>
        <source>Log a conversation with the person</source>
        <translation>Gespräch mit der Person eintragen</translation>
    </message>
    <message>
        <source>Log a conversation with {name}</source>
        <translation>Gespräch mit {name} eintragen</translation>
    </message>
    <message>
        <source>Log all</source>
        <translation>Alle eintragen</translation>
    </message>
    <message>
        <source>Log {channel} with {people}</source>
        <translation>{channel} mit {people} eintragen</translation>
    </message>
    <message>
        <source>Log {what}</source>
        <translation>{what} eintragen</translation>
    </message>
    <message>
        <source>Long:</source>
        <translation>Lang:</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>at a check before sending</comment>
        <translation>Wieder hinsehen</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Look at the folder</source>
        <translation>Ordner ansehen</translation>
    </message>
    <message>
        <source>Look for backups</source>
        <translation>Sicherungen suchen</translation>
    </message>
    <message>
        <source>Look whether it is right, then save it.</source>
        <translation>Sieh nach, ob alles stimmt, dann speichere.</translation>
    </message>
    <message>
        <source>Looking for ways in…</source>
        <translation>Wege dorthin werden gesucht…</translation>
    </message>
    <message>
        <source>Made for me</source>
        <comment>where an opening comes from</comment>
        <translation>Für mich geschaffen</translation>
    </message>
    <message>
        <source>Make the example</source>
        <translation>Beispiel anlegen</translation>
    </message>
    <message>
        <source>Many asks this week.</source>
        <translation>Viele Bitten diese Woche.</translation>
    </message>
    <message>
        <source>May I name you as a reference for {what}? It would be one call of ten minutes within the next two weeks.</source>
        <translation>Darf ich dich für {what} als Referenz nennen? Es ginge um ein Telefonat von zehn Minuten in den nächsten zwei Wochen.</translation>
    </message>
    <message>
        <source>Maya Okafor, Head of Data, Northwind
Tom Wójcik, tom@example.com
Priya, met at PyData</source>
        <translation>Maya Okafor, Head of Data, Northwind
Tom Wójcik, tom@example.com
Priya, auf der PyData getroffen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>Nachricht an {name}</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Messenger address</source>
        <translation>Messenger-Adresse</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>answer: we met</comment>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a wish: no longer wanted</comment>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Met in person</source>
        <translation>Persönlich getroffen</translation>
    </message>
    <message numerus="yes">
        <source>Met in person %Ln time(s)</source>
        <translation>
            <numerusform>Einmal persönlich getroffen</numerusform>
            <numerusform>%Ln-mal persönlich getroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>Met once, or exchanged a few words.</source>
        <translation>Einmal getroffen, oder ein paar Worte gewechselt.</translation>
    </message>
    <message>
        <source>Met {name}</source>
        <translation>{name} getroffen</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>More about you than about {name}.</source>
        <translation>Mehr über dich als über {name}.</translation>
    </message>
    <message>
        <source>More for the board</source>
        <translation>Mehr zur Tafel</translation>
    </message>
    <message>
        <source>More for: {what}</source>
        <translation>Mehr zu: {what}</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Move the notebook to</source>
        <translation>Notizbuch verschieben nach</translation>
    </message>
    <message>
        <source>Move the notebook to {folder}? The window closes for a moment and opens again there. A backup stays where it is now.</source>
        <translation>Das Notizbuch nach {folder} verschieben? Das Fenster schließt sich kurz und öffnet sich dort wieder. Eine Sicherung bleibt, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>Move the opening a stage back</source>
        <translation>Stelle eine Phase zurück</translation>
    </message>
    <message>
        <source>Move the opening a stage on</source>
        <translation>Stelle eine Phase weiter</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>{what} verschieben</translation>
    </message>
    <message>
        <source>Move “{what}” to {stage}</source>
        <translation>„{what}“ nach „{stage}“ verschieben</translation>
    </message>
    <message>
        <source>N&amp;otices</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation>Name, wie er gezeigt wird</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Phase</translation>
    </message>
    <message>
        <source>Name somebody who saw it</source>
        <translation>Jemanden nennen, der es gesehen hat</translation>
    </message>
    <message>
        <source>Names a real opening:</source>
        <translation>Nennt eine echte Stelle:</translation>
    </message>
    <message>
        <source>Names a topic:</source>
        <translation>Nennt ein Thema:</translation>
    </message>
    <message>
        <source>Names no opening and no topic.</source>
        <translation>Nennt weder eine Stelle noch ein Thema.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Namen, einer pro Zeile</translation>
    </message>
    <message>
        <source>Names, organisations, tags, addresses, notes and conversations.</source>
        <translation>Namen, Organisationen, Schlagwörter, Adressen, Notizen und Gespräche.</translation>
    </message>
    <message>
        <source>Nearly the same text</source>
        <translation>Fast derselbe Text</translation>
    </message>
    <message>
        <source>Nearly the same text:</source>
        <translation>Fast derselbe Text:</translation>
    </message>
    <message>
        <source>NetBook</source>
        <translation>NetBook</translation>
    </message>
    <message>
        <source>NetBook contacts</source>
        <translation>NetBook-Kontakte</translation>
    </message>
    <message>
        <source>NetBook does not open this kind of link: {value}</source>
        <translation>Diese Art von Link öffnet NetBook nicht: {value}</translation>
    </message>
    <message>
        <source>NetBook doesn&apos;t know the headings of {file}. Say what each column is; nothing is stored yet.</source>
        <translation>NetBook kennt die Überschriften von {file} nicht. Sag, was jede Spalte ist; noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>NetBook doesn&apos;t open this address.</source>
        <translation>Diese Adresse öffnet NetBook nicht.</translation>
    </message>
    <message>
        <source>NetBook ends</source>
        <translation>NetBook wird beendet</translation>
    </message>
    <message>
        <source>NetBook made a mistake</source>
        <translation>NetBook hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>NetBook puts together what you know of them, looks at your text before you send it, and sends nothing itself.</source>
        <translation>NetBook stellt zusammen, was du über die Person weißt, sieht deinen Text an, bevor du ihn abschickst, und verschickt selbst nichts.</translation>
    </message>
    <message>
        <source>NetBook sends nothing. Copy what you like, and say here once you did it.</source>
        <translation>NetBook verschickt nichts. Kopier, was du magst, und sag hier, wenn du es gemacht hast.</translation>
    </message>
    <message>
        <source>NetBook starts in the background</source>
        <translation>NetBook startet im Hintergrund</translation>
    </message>
    <message>
        <source>NetBook stays in the tray</source>
        <translation>NetBook bleibt im Infobereich</translation>
    </message>
    <message>
        <source>New opening</source>
        <translation>Neue offene Stelle</translation>
    </message>
    <message>
        <source>New or&amp;ganisation</source>
        <translation>Neue Or&amp;ganisation</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>New organisation: {name}</source>
        <translation>Neue Organisation: {name}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation>Neue Person (Strg+N)</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>Neue Person: {name}</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <source>New position: {position}, since {when}</source>
        <translation>Neue Stelle: {position}, seit {when}</translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation>Neues Schlagwort: {name}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Neu {count}</translation>
    </message>
    <message>
        <source>Newest here</source>
        <translation>Zuletzt dazugekommen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next: {names}…</source>
        <translation>Als Nächstes: {names}…</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Als Nächstes: {step}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an answer</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No account, no network. You can leave at any time: everything goes out as vCard or CSV.</source>
        <translation>Kein Konto, kein Netz. Du kannst jederzeit gehen: Alles lässt sich als vCard oder CSV mitnehmen.</translation>
    </message>
    <message>
        <source>No answer: let it be</source>
        <translation>Keine Antwort: ruhen lassen</translation>
    </message>
    <message>
        <source>No conversation and nothing shared is noted yet. That says nothing of how well you know each other: write down when you last spoke, or what you did together.</source>
        <translation>Noch ist kein Gespräch und nichts Gemeinsames notiert. Das sagt nichts darüber, wie gut ihr euch kennt: Schreib auf, wann ihr zuletzt gesprochen habt oder was ihr gemeinsam getan habt.</translation>
    </message>
    <message>
        <source>No conversation fits this filter.</source>
        <translation>Kein Gespräch passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>No conversation is written down yet. Type one above, in your own words: “coffee with Maya yesterday, promised the notes by Friday”.</source>
        <translation>Noch ist kein Gespräch aufgeschrieben. Schreib oben eins, in deinen eigenen Worten: „gestern Kaffee mit Maya, die Unterlagen bis Freitag versprochen“.</translation>
    </message>
    <message>
        <source>No date that NetBook reads; kept as text.</source>
        <translation>Kein Datum, das NetBook liest; als Text aufgehoben.</translation>
    </message>
    <message>
        <source>No e-mail address of {name} is noted: copy the text, and paste it elsewhere.</source>
        <translation>Von {name} ist keine E-Mail-Adresse notiert: Kopier den Text und füg ihn anderswo ein.</translation>
    </message>
    <message>
        <source>No easy way out.</source>
        <translation>Kein leichtes Nein.</translation>
    </message>
    <message>
        <source>No introduction came: let it be</source>
        <translation>Es kam kein Kontakt: ruhen lassen</translation>
    </message>
    <message>
        <source>No longer marked: {who}</source>
        <translation>Nicht mehr markiert: {who}</translation>
    </message>
    <message>
        <source>No longer put off</source>
        <translation>Nicht mehr verschieben</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>No need: {what}</source>
        <translation>Nicht nötig: {what}</translation>
    </message>
    <message>
        <source>No opening fits.</source>
        <translation>Keine Stelle passt.</translation>
    </message>
    <message>
        <source>No opening here has the number {name}.</source>
        <translation>Keine offene Stelle hier hat die Nummer {name}.</translation>
    </message>
    <message>
        <source>No openings yet.</source>
        <translation>Noch keine offenen Stellen.</translation>
    </message>
    <message>
        <source>No organisation fits these filters.</source>
        <translation>Keine Organisation passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No organisation fits “{words}”.</source>
        <translation>Keine Organisation passt zu „{words}“.</translation>
    </message>
    <message>
        <source>No posting was found in it.</source>
        <translation>Darin war keine Anzeige zu finden.</translation>
    </message>
    <message>
        <source>No reason for the meeting:</source>
        <translation>Gespräch ohne Anlass:</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>No time for the meeting:</source>
        <translation>Gespräch ohne Zeitangabe:</translation>
    </message>
    <message>
        <source>No topic says that. Try one word.</source>
        <translation>Dazu gibt es kein Thema. Versuch es mit einem einzelnen Wort.</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Niemand passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Niemand gefunden für „{text}“</translation>
    </message>
    <message>
        <source>Nobody has a rhythm yet</source>
        <translation>Noch hat niemand einen Rhythmus</translation>
    </message>
    <message>
        <source>Nobody here fits “{name}”.</source>
        <translation>Niemand hier passt zu „{name}“.</translation>
    </message>
    <message>
        <source>Nobody in your notebook is or was there. Bring in people, or write down who knows somebody there.</source>
        <translation>Niemand in deinem Notizbuch ist oder war dort. Hol Personen herein, oder schreib auf, wer dort jemanden kennt.</translation>
    </message>
    <message>
        <source>Nobody in your notebook is there now.</source>
        <translation>Niemand in deinem Notizbuch ist jetzt dort.</translation>
    </message>
    <message>
        <source>Nobody in your notebook leads there yet. Note on somebody&apos;s card, under Connections, whom they know.</source>
        <translation>Noch führt niemand in deinem Notizbuch dorthin. Notiere auf einer Karte unter Verbindungen, wen die Person kennt.</translation>
    </message>
    <message>
        <source>Nobody in your notebook leads to {organisation} yet. Who do you know that might?</source>
        <translation>Noch führt niemand in deinem Notizbuch zu {organisation}. Wer, den du kennst, könnte es?</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>Nobody is in this notebook yet</source>
        <translation>Noch ist niemand in diesem Notizbuch</translation>
    </message>
    <message>
        <source>Nobody is known who decides. Who heads the team you would join?</source>
        <translation>Wer entscheidet, ist noch nicht bekannt. Wer leitet das Team, zu dem du kämst?</translation>
    </message>
    <message>
        <source>Nobody is known who has a say. Whose advice do they take?</source>
        <translation>Wer mitredet, ist noch nicht bekannt. Wessen Rat zählt dort?</translation>
    </message>
    <message>
        <source>Nobody is known who opens doors. Who sees requests first?</source>
        <translation>Wer Türen öffnet, ist noch nicht bekannt. Wer sieht Anfragen zuerst?</translation>
    </message>
    <message>
        <source>Nobody is known who recruits. Who fills their openings?</source>
        <translation>Wer Leute sucht, ist noch nicht bekannt. Wer besetzt dort die Stellen?</translation>
    </message>
    <message>
        <source>Nobody is known who works there. Who does what you would do?</source>
        <translation>Wer dort arbeitet, ist noch nicht bekannt. Wer macht, was du machen würdest?</translation>
    </message>
    <message>
        <source>Nobody is known. Start with anybody who works there, and ask who heads the team that you would join.</source>
        <translation>Noch ist niemand bekannt. Fang mit irgendjemandem an, der dort arbeitet, und frag, wer das Team leitet, zu dem du kämst.</translation>
    </message>
    <message>
        <source>Nobody is left to ask about</source>
        <translation>Niemand ist mehr übrig</translation>
    </message>
    <message>
        <source>Nobody is noted yet. Press “Add somebody”: who reports to whom, who works with whom, who could introduce you.</source>
        <translation>Noch ist niemand notiert. Drück „Jemanden hinzufügen“: wer an wen berichtet, wer mit wem arbeitet, wer dich vorstellen könnte.</translation>
    </message>
    <message>
        <source>Nobody is waiting to hear from you</source>
        <translation>Niemand wartet darauf, von dir zu hören</translation>
    </message>
    <message>
        <source>Nobody is waiting today</source>
        <translation>Heute wartet niemand</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting today, %Ln this week</source>
        <translation>
            <numerusform>Heute wartet niemand, diese Woche %Ln</numerusform>
            <numerusform>Heute wartet niemand, diese Woche %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody noted so far wishes for something like it.</source>
        <translation>Bisher ist kein Wunsch notiert, zu dem sie passt.</translation>
    </message>
    <message>
        <source>Nobody stands out yet. The more conversations are written down, the better this page knows who wrote, helped, or has not heard from you for long.</source>
        <translation>Noch fällt niemand auf. Je mehr Gespräche aufgeschrieben sind, desto besser weiß diese Seite, wer geschrieben oder geholfen oder lange nichts von dir gehört hat.</translation>
    </message>
    <message>
        <source>Nobody yet. Who decides, who is inside, who could introduce you?</source>
        <translation>Noch niemand. Wer entscheidet, wer ist dort, wer könnte dich vorstellen?</translation>
    </message>
    <message>
        <source>Nobody yet: people you worked, studied or served with at these places.</source>
        <translation>Noch niemand: die Menschen, mit denen du an diesen Orten gearbeitet oder studiert hast oder im Einsatz warst.</translation>
    </message>
    <message>
        <source>None is written down. Get to know people before one is posted.</source>
        <translation>Keine ist aufgeschrieben. Lern Leute kennen, bevor eine ausgeschrieben wird.</translation>
    </message>
    <message>
        <source>Not a time zone by name (Europe/Berlin); kept as text.</source>
        <translation>Keine Zeitzone mit Namen (Europe/Berlin); als Text aufgehoben.</translation>
    </message>
    <message>
        <source>Not about {name} first.</source>
        <translation>{name} steht nicht zuerst.</translation>
    </message>
    <message>
        <source>Not asked before</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Not asked for introductions lately</source>
        <translation>In letzter Zeit nicht um Kontakte gebeten</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Not asked yet: {what}</source>
        <translation>Noch nicht gefragt: {what}</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Noch nicht gesichert</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>an answer</comment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not now: {name}</source>
        <translation>Jetzt nicht: {name}</translation>
    </message>
    <message>
        <source>Not so: {what}</source>
        <translation>Stimmt nicht: {what}</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Dieses nicht</translation>
    </message>
    <message>
        <source>Not this one	N</source>
        <translation>Dieses nicht	N</translation>
    </message>
    <message>
        <source>Not together at {place}</source>
        <translation>Nicht zusammen bei {place}</translation>
    </message>
    <message>
        <source>Not worked at {organisation}</source>
        <translation>Nicht bei {organisation} gearbeitet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note about {name}</source>
        <translation>Notiz über {name}</translation>
    </message>
    <message>
        <source>Note an opening for {name}</source>
        <translation>Offene Stelle für {name} notieren</translation>
    </message>
    <message>
        <source>Note an opening: {what}</source>
        <translation>Offene Stelle notieren: {what}</translation>
    </message>
    <message>
        <source>Note how they stand to each other</source>
        <translation>Notieren, wie sie zueinander stehen</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Note it: {what}</source>
        <translation>Notieren: {what}</translation>
    </message>
    <message>
        <source>Note the answer: {question}</source>
        <translation>Antwort notieren: {question}</translation>
    </message>
    <message>
        <source>Note who decides</source>
        <translation>Notieren, wer entscheidet</translation>
    </message>
    <message>
        <source>Note who has a part in an opening</source>
        <translation>Notieren, wer an einer Stelle beteiligt ist</translation>
    </message>
    <message>
        <source>Note, as “same team”</source>
        <translation>Notiz, etwa „gleiches Team“</translation>
    </message>
    <message>
        <source>Notebooks (*.netbook);;All files (*)</source>
        <translation>Notizbücher (*.netbook);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on the people you know, and whom to write to today. It stays on this computer.</source>
        <translation>Notizen über die Menschen, die du kennst, und wem du heute schreiben kannst. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Notes on the people you know, and whom to write to today. No account, no network: everything stays on this computer.</source>
        <translation>Notizen über die Menschen, die du kennst, und wem du heute schreibst. Kein Konto, kein Netz: Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Notes on {name}</source>
        <translation>Notizen zu {name}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing given, asked or received is noted. Write “gave {name} feedback on the plan” and it stands here.</source>
        <translation>Nichts Gegebenes, Erbetenes oder Erhaltenes ist notiert. Schreib „{name} Feedback zum Plan gegeben“, und es steht hier.</translation>
    </message>
    <message>
        <source>Nothing has been said since the start.</source>
        <translation>Seit dem Start gab es keine Meldung.</translation>
    </message>
    <message>
        <source>Nothing in About me yet</source>
        <translation>Noch nichts in Über mich</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing is attached:</source>
        <translation>Nichts ist angehängt:</translation>
    </message>
    <message>
        <source>Nothing is in the trash. What you delete stays here for 30 days.</source>
        <translation>Der Papierkorb ist leer. Was du löschst, bleibt 30 Tage hier.</translation>
    </message>
    <message>
        <source>Nothing is noted that could be said here. What do they care about?</source>
        <translation>Nichts ist notiert, was sich hier sagen ließe. Was liegt der Person am Herzen?</translation>
    </message>
    <message>
        <source>Nothing is noted yet of you two</source>
        <translation>Von euch beiden ist noch nichts notiert</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Noch ist nichts notiert.</translation>
    </message>
    <message>
        <source>Nothing may be written in {name}; choose another folder.</source>
        <translation>In {name} darf nichts geschrieben werden; wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing noted that you could write about. {question}</source>
        <translation>Nichts ist notiert, worüber du schreiben könntest. {question}</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Noch nichts notiert</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>Nothing noted yet. Write down when you last spoke and what about.</source>
        <translation>Noch nichts notiert. Schreib auf, wann ihr zuletzt gesprochen habt und worüber.</translation>
    </message>
    <message>
        <source>Nothing noted yet: whether {name} reached out, helped or remembered you.</source>
        <translation>Noch nicht notiert: ob {name} sich gemeldet, dir geholfen oder an dich gedacht hat.</translation>
    </message>
    <message>
        <source>Nothing noted. Add what they ask for, and see what you bring to it.</source>
        <translation>Nichts notiert. Füg hinzu, was gesucht wird, und sieh, was du dazu mitbringst.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened a mail; the text is on the clipboard.</source>
        <translation>Nichts auf diesem Computer hat eine Mail geöffnet; der Text liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened {value}.</source>
        <translation>Nichts auf diesem Computer hat {value} geöffnet.</translation>
    </message>
    <message>
        <source>Nothing on this computer opened {value}; it is on the clipboard.</source>
        <translation>Nichts auf diesem Computer hat {value} geöffnet; es liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens that link.</source>
        <translation>Nichts auf diesem Computer öffnet diesen Link.</translation>
    </message>
    <message>
        <source>Nothing promised.</source>
        <translation>Nichts versprochen.</translation>
    </message>
    <message>
        <source>Nothing promised. Write “promised the notes by Friday” and it stands here.</source>
        <translation>Nichts versprochen. Schreib „die Unterlagen bis Freitag versprochen“, und es steht hier.</translation>
    </message>
    <message>
        <source>Nothing shows it yet. What did you do, where, and what came of it?</source>
        <translation>Noch zeigt es nichts. Was hast du getan, wo, und was kam dabei heraus?</translation>
    </message>
    <message>
        <source>Nothing was asked or given yet.</source>
        <translation>Noch wurde um nichts gebeten und nichts gegeben.</translation>
    </message>
    <message>
        <source>Nothing was found. NetBook compares employers, schools, skills and people: say where you were under About me, and below where {name} was.</source>
        <translation>Nichts gefunden. NetBook vergleicht Arbeitgeber, Schulen, Stärken und Personen: Sag unter Über mich, wo du warst, und unten, wo {name} war.</translation>
    </message>
    <message>
        <source>Nothing with {name} is noted yet: begin with something for them.</source>
        <translation>Mit {name} ist noch nichts notiert: Fang mit etwas an, das du geben kannst.</translation>
    </message>
    <message>
        <source>Nothing yet: the address of the posting, your letter, the CV you sent.</source>
        <translation>Noch nichts: die Adresse der Anzeige, dein Anschreiben, der Lebenslauf, den du geschickt hast.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nowhere else yet. If this disk breaks, the backups on it go with it.</source>
        <translation>Noch nirgendwo sonst. Geht diese Platte kaputt, sind auch die Sicherungen darauf verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people nothing is noted yet.</source>
        <translation>
            <numerusform>Zu einer Person ist noch nichts notiert.</numerusform>
            <numerusform>Zu %Ln Personen ist noch nichts notiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people there nothing is noted yet.</source>
        <translation>
            <numerusform>Zu einer Person dort ist noch nichts notiert.</numerusform>
            <numerusform>Zu %Ln Personen dort ist noch nichts notiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of many people that day each has a turn, so that they don&apos;t come all at once.</source>
        <translation>Von vielen Personen an dem Tag kommt jede einmal dran, damit nicht alle auf einmal kommen.</translation>
    </message>
    <message>
        <source>Of the {people} people at {place}, {looked} were looked at.</source>
        <translation>Von den {people} Personen bei {place} wurden {looked} angesehen.</translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>stage of an opening</comment>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Offer it…</source>
        <translation>Anbieten…</translation>
    </message>
    <message>
        <source>Offered help: {what}.</source>
        <translation>Hilfe angeboten: {what}.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Web</translation>
    </message>
    <message>
        <source>On this disk only</source>
        <translation>Nur auf dieser Platte</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>On to what is known of the opening</source>
        <translation>Weiter zu dem, was über die Stelle bekannt ist</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>On {day} I asked you for an introduction to {name}.</source>
        <translation>Am {day} habe ich dich um einen Kontakt zu {name} gebeten.</translation>
    </message>
    <message>
        <source>Once a day, at</source>
        <translation>Einmal am Tag, um</translation>
    </message>
    <message>
        <source>One conversation a line, in your own words.</source>
        <translation>Ein Gespräch pro Zeile, in deinen eigenen Worten.</translation>
    </message>
    <message>
        <source>One key each. Stop when you like; ten answers are enough for a useful Today.</source>
        <translation>Eine Taste pro Person. Hör auf, wann du magst; zehn Antworten reichen, damit „Heute“ nützlich ist.</translation>
    </message>
    <message>
        <source>One line: what you did, and what came of it.</source>
        <translation>Eine Zeile: was du getan hast, und was dabei herauskam.</translation>
    </message>
    <message>
        <source>One of them introduced you to the other.</source>
        <translation>Über die eine Person hast du die andere kennengelernt.</translation>
    </message>
    <message>
        <source>One question about {what}</source>
        <translation>Eine Frage zu {what}</translation>
    </message>
    <message>
        <source>One question about {what}: which one thing should I show first? Two lines by email this week are plenty.</source>
        <translation>Eine Frage zu {what}: Was ist das Eine, das ich zuerst zeigen sollte? Zwei Zeilen per E-Mail noch diese Woche reichen völlig.</translation>
    </message>
    <message>
        <source>One specific request</source>
        <translation>Eine bestimmte Bitte</translation>
    </message>
    <message>
        <source>One specific request:</source>
        <translation>Eine bestimmte Bitte:</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Only on their card, beside what was noted longer ago.</source>
        <translation>Nur auf der Karte, neben dem, was länger her ist.</translation>
    </message>
    <message>
        <source>Only the first {count} lines are taken; bring in a longer list as a file.</source>
        <translation>Nur die ersten {count} Zeilen werden übernommen; hol eine längere Liste als Datei herein.</translation>
    </message>
    <message>
        <source>Onwards to the next field or button</source>
        <translation>Weiter zum nächsten Feld oder Knopf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open	Enter</source>
        <translation>Öffnen	Enter</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>Heute öffnen</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Notizbuch öffnen</translation>
    </message>
    <message>
        <source>Open a notebook or a backup</source>
        <translation>Notizbuch oder Sicherung öffnen</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Open it to read or change</source>
        <translation>Öffnen, zum Lesen oder Ändern</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Gespräch öffnen</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open the opening</source>
        <translation>Offene Stelle öffnen</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Open the person	P</source>
        <translation>Person öffnen	P</translation>
    </message>
    <message>
        <source>Open the usual notebook</source>
        <translation>Das übliche Notizbuch öffnen</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>{link} öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>{value} öffnen</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Openings are in this stage; move them to another one first.</source>
        <translation>In dieser Phase sind Stellen; verschiebe sie erst in eine andere.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Or drop a picture here; at most 25 MB.</source>
        <translation>Oder zieh ein Bild hierher; höchstens 25 MB.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>Reihenfolge des Namens</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Reihenfolge: {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Organisation…</source>
        <translation>Organisation…</translation>
    </message>
    <message>
        <source>Organised</source>
        <translation>Organisiert</translation>
    </message>
    <message>
        <source>Organised together</source>
        <translation>Gemeinsam organisiert</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a kind of employment</comment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderer Abstand…</translation>
    </message>
    <message>
        <source>Outcome never told.</source>
        <translation>Nie erzählt, wie es ausging.</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Outlook-Kontakte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages, mails and texts</source>
        <translation>Seiten, Mails und Texte</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Teilzeit</translation>
    </message>
    <message>
        <source>Parts of NetBook</source>
        <translation>Teile von NetBook</translation>
    </message>
    <message>
        <source>Pass it on…</source>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <source>Passed on: {what}.</source>
        <translation>Weitergegeben: {what}.</translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Paste the text of the posting here, or its address if you have nothing else.</source>
        <translation>Füg hier den Text der Anzeige ein, oder ihre Adresse, wenn du sonst nichts hast.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause until I say so</source>
        <translation>Pausieren, bis ich es sage</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>{name} pausieren</translation>
    </message>
    <message>
        <source>Pause {who}</source>
        <translation>{who} pausieren</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Gehalt von</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Gehalt bis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People a day</source>
        <translation>Personen am Tag</translation>
    </message>
    <message>
        <source>People and an organisation fit {name}.</source>
        <translation>Zu {name} passen Personen und eine Organisation.</translation>
    </message>
    <message>
        <source>People on it</source>
        <translation>Wer beteiligt ist</translation>
    </message>
    <message>
        <source>People worth investing in</source>
        <translation>Für wen sich Zeit lohnt</translation>
    </message>
    <message>
        <source>People you know</source>
        <translation>Wen du kennst</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>Person…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>Bild von {name}</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Pitch</translation>
    </message>
    <message>
        <source>Pitch “{what}”</source>
        <translation>Pitch „{what}“</translation>
    </message>
    <message>
        <source>Pitch, {title}</source>
        <translation>Pitch, {title}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Post box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Posted</source>
        <comment>where an opening comes from</comment>
        <translation>Ausgeschrieben</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Ausgeschrieben am</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Press the button, as Space does</source>
        <translation>Den Knopf drücken, wie die Leertaste</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>answer: somebody private</comment>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Private: {name}</source>
        <translation>Privat: {name}</translation>
    </message>
    <message>
        <source>Probably both at {place}, {when}.</source>
        <translation>Wahrscheinlich beide bei {place}, {when}.</translation>
    </message>
    <message>
        <source>Promise deleted: {what}</source>
        <translation>Versprechen gelöscht: {what}</translation>
    </message>
    <message>
        <source>Promise it: {day}</source>
        <translation>Versprechen: {day}</translation>
    </message>
    <message>
        <source>Promise to ask again then</source>
        <translation>Versprechen, dann wieder zu fragen</translation>
    </message>
    <message>
        <source>Promise: {what}</source>
        <translation>Versprechen: {what}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Promised by when</source>
        <translation>Versprochen bis wann</translation>
    </message>
    <message>
        <source>Promised to me</source>
        <translation>Mir versprochen</translation>
    </message>
    <message>
        <source>Promised to {name}: {what}</source>
        <translation>{name} versprochen: {what}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Propose again who decides at {name}</source>
        <translation>Wieder vorschlagen, wer bei {name} entscheidet</translation>
    </message>
    <message>
        <source>Propose again whom you declined</source>
        <translation>Abgelehnte wieder vorschlagen</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Beide zusammenlegen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Put off {name}</source>
        <translation>{name} auf später verschieben</translation>
    </message>
    <message>
        <source>Put off {name} no longer</source>
        <translation>{name} nicht mehr verschieben</translation>
    </message>
    <message>
        <source>Put off {until}.</source>
        <translation>Verschoben {until}.</translation>
    </message>
    <message>
        <source>Put off: {what}</source>
        <translation>Verschieben: {what}</translation>
    </message>
    <message>
        <source>Put {name} together with another</source>
        <translation>{name} mit einer anderen zusammenlegen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question about {name}</source>
        <translation>Frage zu {name}</translation>
    </message>
    <message>
        <source>Question deleted: {what}</source>
        <translation>Frage gelöscht: {what}</translation>
    </message>
    <message>
        <source>Question: {what}</source>
        <translation>Frage: {what}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions out</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit NetBook</source>
        <translation>NetBook beenden</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the posting</source>
        <translation>Anzeige lesen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln Datei wird gelesen…</numerusform>
            <numerusform>%Ln Dateien werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference for {name}</source>
        <translation>Referenz für {name}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Related people</source>
        <translation>Verbundene Personen</translation>
    </message>
    <message>
        <source>Related person</source>
        <translation>Verbundene Person</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remote, or partly</source>
        <translation>Remote, oder teilweise</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>„{what}“ entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename a stage</source>
        <translation>Phase umbenennen</translation>
    </message>
    <message>
        <source>Rename the organisation</source>
        <translation>Organisation umbenennen</translation>
    </message>
    <message>
        <source>Rename this organisation</source>
        <translation>Diese Organisation umbenennen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Researching</source>
        <comment>stage of an opening</comment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Said thank you</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation>Als .eml speichern</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formular speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Saved: {file}. Open it in your mail program.</source>
        <translation>Gespeichert: {file}. Öffne die Datei in deinem Mailprogramm.</translation>
    </message>
    <message>
        <source>Saw your work: {what}</source>
        <translation>Hat deine Arbeit gesehen: {what}</translation>
    </message>
    <message>
        <source>Say at which organisation it is, and NetBook looks for who knows somebody there.</source>
        <translation>Sag, bei welcher Organisation sie ist, und NetBook sucht, wer dort jemanden kennt.</translation>
    </message>
    <message>
        <source>Say for a few people whether you worked together, know each other well or met; ten answers are enough, and they stand here when it is time.</source>
        <translation>Sag zu ein paar Personen, ob ihr zusammengearbeitet habt, euch gut kennt oder euch getroffen habt; zehn Antworten reichen, und sie stehen hier, wenn es Zeit ist.</translation>
    </message>
    <message>
        <source>Say how often you want to speak, and people come due by themselves.</source>
        <translation>Sag, wie oft ihr sprechen wollt, dann werden Personen von selbst fällig.</translation>
    </message>
    <message>
        <source>Say what they saw</source>
        <translation>Sagen, was gesehen wurde</translation>
    </message>
    <message>
        <source>Say when it was.</source>
        <translation>Sag, wann es war.</translation>
    </message>
    <message>
        <source>Say where you were</source>
        <translation>Sagen, wo du warst</translation>
    </message>
    <message>
        <source>Say which one, so that they can tell you yes or no.</source>
        <translation>Sag, worum genau es geht, dann ist Ja oder Nein leicht zu sagen.</translation>
    </message>
    <message>
        <source>Say who should do what, and by when.</source>
        <translation>Sag, wer was tun soll, und bis wann.</translation>
    </message>
    <message>
        <source>Say who took part.</source>
        <translation>Sag, wer dabei war.</translation>
    </message>
    <message>
        <source>Says what you bring</source>
        <translation>Sagt, was du mitbringst:</translation>
    </message>
    <message>
        <source>Says what you bring:</source>
        <translation>Sagt, was du mitbringst:</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>See what to write to them</source>
        <translation>Ansehen, was du schreiben kannst</translation>
    </message>
    <message>
        <source>See what to write to them	Enter</source>
        <translation>Ansehen, was du schreiben kannst	Enter</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select one</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Select, or no longer</source>
        <translation>Auswählen oder nicht mehr</translation>
    </message>
    <message>
        <source>Send a message to {value}</source>
        <translation>{value} eine Nachricht schicken</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>Served together</source>
        <translation>Gemeinsam im Einsatz</translation>
    </message>
    <message>
        <source>Set aside as private, out of Today.</source>
        <translation>Als privat beiseitegelegt, nicht auf Heute.</translation>
    </message>
    <message>
        <source>Set aside: {what}</source>
        <translation>Beiseitegelegt: {what}</translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation>Nächsten Schritt festlegen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several conversations, one of them in the last six months.</source>
        <translation>Mehrere Gespräche, eins davon in den letzten sechs Monaten.</translation>
    </message>
    <message>
        <source>Several people fit {name}.</source>
        <translation>Mehrere Personen passen zu {name}.</translation>
    </message>
    <message>
        <source>Several people fit “{name}”: choose one.</source>
        <translation>Mehrere Personen passen zu „{name}“: Wähle eine.</translation>
    </message>
    <message>
        <source>Several people fit “{name}”: write more of the name.</source>
        <translation>Mehrere Personen passen zu „{name}“: Schreib mehr vom Namen.</translation>
    </message>
    <message>
        <source>Share something with {name}</source>
        <translation>Etwas mit {name} teilen</translation>
    </message>
    <message>
        <source>Shared something</source>
        <translation>Etwas geteilt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more way(s)</source>
        <translation>
            <numerusform>%Ln weiteren Weg zeigen</numerusform>
            <numerusform>%Ln weitere Wege zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all openings</source>
        <translation>Alle Stellen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all: %Ln more</source>
        <translation>
            <numerusform>Alle zeigen: %Ln weiteres</numerusform>
            <numerusform>Alle zeigen: %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show everybody tagged “{tag}”</source>
        <translation>Alle mit dem Schlagwort „{tag}“ zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Show the data &amp;folder</source>
        <translation>Daten&amp;ordner zeigen</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>Datenordner zeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Wörter zeigen</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show today&apos;s only</source>
        <translation>Nur heutige zeigen</translation>
    </message>
    <message>
        <source>Show what is no longer so ({count})</source>
        <translation>Zeigen, was nicht mehr gilt ({count})</translation>
    </message>
    <message>
        <source>Show where it is from</source>
        <translation>Zeigen, woher das ist</translation>
    </message>
    <message>
        <source>Show where it is from: {reason}</source>
        <translation>Zeigen, woher das ist: {reason}</translation>
    </message>
    <message>
        <source>Show where the reason is from</source>
        <translation>Zeigen, woher der Grund ist</translation>
    </message>
    <message>
        <source>Show where the reason is from	R</source>
        <translation>Zeigen, woher der Grund ist	R</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this once</source>
        <translation>Diesmal auslassen</translation>
    </message>
    <message>
        <source>Skip {name} once</source>
        <translation>{name} einmal auslassen</translation>
    </message>
    <message>
        <source>Skipped {name} this once.</source>
        <translation>{name} diesmal ausgelassen.</translation>
    </message>
    <message>
        <source>So again</source>
        <translation>Gilt wieder</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>So it is</source>
        <translation>So ist es</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Soziales Netzwerk</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderen</translation>
    </message>
    <message>
        <source>Somebody known</source>
        <translation>Jemand bekannt</translation>
    </message>
    <message>
        <source>Something asked</source>
        <translation>Eine Bitte</translation>
    </message>
    <message>
        <source>Something else is under way; wait for it or cancel it.</source>
        <translation>Etwas anderes läuft noch; warte darauf oder brich es ab.</translation>
    </message>
    <message>
        <source>Something else was changed since; use Undo in the Edit menu, step by step.</source>
        <translation>Seitdem wurde anderes geändert; nimm Rückgängig im Menü Bearbeiten, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Something in NetBook went wrong. Your notebook is safe, and you can go on. The details below hold nothing that you wrote; they help to mend it.</source>
        <translation>In NetBook ist etwas schiefgegangen. Dein Notizbuch ist sicher, und du kannst weitermachen. Die Einzelheiten unten enthalten nichts, was du geschrieben hast; sie helfen, den Fehler zu beheben.</translation>
    </message>
    <message>
        <source>Something that may help</source>
        <comment>subject of a message</comment>
        <translation>Etwas, das helfen könnte</translation>
    </message>
    <message>
        <source>Something to ask {name}</source>
        <translation>Eine Frage an {name}</translation>
    </message>
    <message>
        <source>Something to give</source>
        <translation>Was du geben kannst</translation>
    </message>
    <message>
        <source>Somewhere you would like to work, whether they have an opening or not. People who are known before a job is open are asked first.</source>
        <translation>Wo du gern arbeiten würdest, ob dort gerade eine Stelle offen ist oder nicht. Wen man kennt, bevor eine Stelle offen ist, den fragt man zuerst.</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Spoken often or done much together, for months, and in touch within a year.</source>
        <translation>Oft gesprochen oder viel gemeinsam getan, über Monate, und in Verbindung innerhalb eines Jahres.</translation>
    </message>
    <message>
        <source>Spotted</source>
        <comment>stage of an opening</comment>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Phase: {stage}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Stages of the board</source>
        <translation>Phasen der Tafel</translation>
    </message>
    <message>
        <source>Stages…</source>
        <translation>Phasen…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start from a real opening, then see who can introduce you.</source>
        <translation>Geh von einer echten Stelle aus, dann sieh, wer dich vorstellen kann.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Start with ten names</source>
        <translation>Mit zehn Namen anfangen</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>In Verbindung bleiben</translation>
    </message>
    <message>
        <source>Stays in People, out of Today.</source>
        <translation>Bleibt unter Personen, nicht auf Heute.</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>Gilt noch</translation>
    </message>
    <message>
        <source>Still so	Y</source>
        <translation>Gilt noch	Y</translation>
    </message>
    <message>
        <source>Still so: {what}</source>
        <translation>Gilt noch: {what}</translation>
    </message>
    <message>
        <source>Still to find out: {what}</source>
        <translation>Noch herauszufinden: {what}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Angehalten. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Strong.</source>
        <comment>how good a way to somebody is</comment>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Studiert</translation>
    </message>
    <message>
        <source>Studied together</source>
        <translation>Gemeinsam studiert</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Tag {who} with “{tag}”</source>
        <translation>{who} mit „{tag}“ versehen</translation>
    </message>
    <message>
        <source>Tag: {snippet}</source>
        <translation>Schlagwort: {snippet}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags for these people, with commas between</source>
        <translation>Schlagwörter für diese Personen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln back from the trash</source>
        <translation>
            <numerusform>%Ln aus dem Papierkorb zurückholen</numerusform>
            <numerusform>%Ln aus dem Papierkorb zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Take away to</source>
        <translation>Mitnehmen nach</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Mitnehmen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take back a ba&amp;ckup…</source>
        <translation>&amp;Sicherung zurückholen…</translation>
    </message>
    <message>
        <source>Take back a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Take back a backup…</source>
        <translation>Sicherung zurückholen…</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>Getipptes zurücknehmen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take off a tag…</source>
        <translation>Schlagwort abnehmen…</translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Diese Zeile herausnehmen</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Dies herausnehmen</translation>
    </message>
    <message>
        <source>Take “{tag}” off</source>
        <translation>„{tag}“ abnehmen</translation>
    </message>
    <message>
        <source>Take “{tag}” off {who}</source>
        <translation>{who} „{tag}“ abnehmen</translation>
    </message>
    <message>
        <source>Talk with {name} first, before you ask for anything.</source>
        <translation>Sprich erst mit {name}, bevor du um etwas bittest.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Tell how it went</source>
        <translation>Erzählen, wie es lief</translation>
    </message>
    <message>
        <source>Tell how it went with {name}</source>
        <translation>Erzählen, wie es mit {name} lief</translation>
    </message>
    <message>
        <source>Tell {name} how it went</source>
        <translation>{name} erzählen, wie es lief</translation>
    </message>
    <message>
        <source>Tell {name} how it went with {other}</source>
        <translation>{name} erzählen, wie es mit {other} lief</translation>
    </message>
    <message>
        <source>Tells, but doesn’t ask:</source>
        <translation>Erzählt, aber fragt nicht:</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Befristet</translation>
    </message>
    <message>
        <source>Text (*.txt *.md);;All (*)</source>
        <translation>Text (*.txt *.md);;Alle (*)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Thank you</source>
        <comment>subject of a message</comment>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>Thank you again for introducing me to {name}; I will tell you once we have spoken.</source>
        <translation>Danke noch einmal für den Kontakt zu {name}; sobald wir gesprochen haben, erzähle ich dir davon.</translation>
    </message>
    <message>
        <source>Thank you again for the introduction: it led to a good conversation.</source>
        <translation>Danke noch einmal für den Kontakt: Daraus ist ein gutes Gespräch geworden.</translation>
    </message>
    <message>
        <source>Thank you for introducing me to {name}.</source>
        <translation>Danke, dass du mir {name} vorgestellt hast.</translation>
    </message>
    <message>
        <source>Thank you for the advice.</source>
        <translation>Danke für den Rat.</translation>
    </message>
    <message>
        <source>Thank you for the feedback.</source>
        <translation>Danke für die Rückmeldung.</translation>
    </message>
    <message>
        <source>Thank you for the introduction.</source>
        <translation>Danke fürs Vorstellen.</translation>
    </message>
    <message>
        <source>Thank you for the lead.</source>
        <translation>Danke für den Tipp.</translation>
    </message>
    <message>
        <source>Thank you for the reference.</source>
        <translation>Danke für die Referenz.</translation>
    </message>
    <message>
        <source>Thank you for what you sent me.</source>
        <translation>Danke für das, was du mir geschickt hast.</translation>
    </message>
    <message>
        <source>Thank you for your help.</source>
        <translation>Danke für die Hilfe.</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>Thank {name} for the advice</source>
        <translation>{name} für den Rat danken</translation>
    </message>
    <message>
        <source>Thank {name} for the feedback</source>
        <translation>{name} für das Feedback danken</translation>
    </message>
    <message>
        <source>Thank {name} for the help</source>
        <translation>{name} für die Hilfe danken</translation>
    </message>
    <message>
        <source>Thank {name} for the introduction</source>
        <translation>{name} für den Kontakt danken</translation>
    </message>
    <message>
        <source>Thank {name} for the lead</source>
        <translation>{name} für den Jobtipp danken</translation>
    </message>
    <message>
        <source>Thank {name} for the reference</source>
        <translation>{name} für die Referenz danken</translation>
    </message>
    <message>
        <source>Thank {name} for what they sent</source>
        <translation>{name} für das Material danken</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>Thanked {name}</source>
        <translation>{name} gedankt</translation>
    </message>
    <message>
        <source>That isn&apos;t so</source>
        <translation>Stimmt nicht</translation>
    </message>
    <message>
        <source>That shows it</source>
        <translation>Ja, das zeigt es</translation>
    </message>
    <message>
        <source>That was everybody once</source>
        <translation>Einmal alle durch</translation>
    </message>
    <message>
        <source>That was today</source>
        <translation>Das war’s für heute</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>Die ausgewählte</numerusform>
            <numerusform>Die %Ln ausgewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>The attachment is there:</source>
        <translation>Der Anhang ist da:</translation>
    </message>
    <message>
        <source>The backup is now {name}. What was there before is a backup too.</source>
        <translation>Die Sicherung ist jetzt {name}. Was vorher da war, ist ebenfalls gesichert.</translation>
    </message>
    <message>
        <source>The backup takes the place of {name}. What is in {name} now is backed up first, so that you can take it back in the same way.</source>
        <translation>Die Sicherung tritt an die Stelle von {name}. Was jetzt in {name} ist, wird vorher gesichert, so dass du es genauso zurückholen kannst.</translation>
    </message>
    <message>
        <source>The card&apos;s next tab</source>
        <translation>Der nächste Reiter der Karte</translation>
    </message>
    <message>
        <source>The card&apos;s tab before</source>
        <translation>Der vorige Reiter der Karte</translation>
    </message>
    <message>
        <source>The changes to {name} were left out.</source>
        <translation>Die Änderungen an {name} wurden verworfen.</translation>
    </message>
    <message>
        <source>The conversation was left without saving.</source>
        <translation>Das Gespräch wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The disk failed at {name}; nothing was changed.</source>
        <translation>Die Platte hat bei {name} versagt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk has no room for {name}; nothing was changed.</source>
        <translation>Auf der Platte ist kein Platz für {name}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The example is not backed up</source>
        <translation>Das Beispiel wird nicht gesichert</translation>
    </message>
    <message>
        <source>The file can&apos;t be read; choose another one.</source>
        <translation>Die Datei ist nicht lesbar; wähle eine andere.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei war nicht lesbar.</translation>
    </message>
    <message>
        <source>The file holds private notes. Keep it where only you can read it.</source>
        <translation>Die Datei enthält private Notizen. Bewahre sie dort auf, wo nur du sie lesen kannst.</translation>
    </message>
    <message>
        <source>The next step is done</source>
        <translation>Der nächste Schritt ist erledigt</translation>
    </message>
    <message>
        <source>The notebook could not be opened</source>
        <translation>Das Notizbuch konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The notebook lies in {name} already; choose another folder.</source>
        <translation>Das Notizbuch liegt schon in {name}; wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The notebook now lies in {folder}. Its backups so far are in {backups}.</source>
        <translation>Das Notizbuch liegt jetzt in {folder}. Seine bisherigen Sicherungen sind in {backups}.</translation>
    </message>
    <message>
        <source>The notebook now lies in {folder}. Its old file is still in {old}; it is not opened any more.</source>
        <translation>Das Notizbuch liegt jetzt in {folder}. Seine alte Datei ist noch in {old}; sie wird nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>The notebook {name}, which was open last, is not there any more.</source>
        <translation>Das Notizbuch {name}, das zuletzt offen war, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The notebook&apos;s file is damaged. Take people away now, then take back a backup.</source>
        <translation>Die Datei des Notizbuchs ist beschädigt. Nimm die Personen jetzt mit, dann hol eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The people you think of first, one a line. Behind a comma stands whatever you know: what they do and where, an address, how you met.</source>
        <translation>Die Menschen, die dir zuerst einfallen, einer pro Zeile. Hinter ein Komma kommt, was du weißt: was sie machen und wo, eine Adresse, wie ihr euch getroffen habt.</translation>
    </message>
    <message>
        <source>The picture is larger than 25 MB; choose a smaller one.</source>
        <translation>Das Bild ist größer als 25 MB; wähle ein kleineres.</translation>
    </message>
    <message>
        <source>The points are NetBook&apos;s own way to weigh, and no science. They judge what is noted here, never your relationship.</source>
        <translation>Die Punkte sind NetBooks eigene Art zu gewichten, und keine Wissenschaft. Sie beurteilen, was hier notiert ist, nie eure Beziehung.</translation>
    </message>
    <message>
        <source>The posting</source>
        <translation>Die Anzeige</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The request is vague:</source>
        <translation>Die Bitte ist vage:</translation>
    </message>
    <message>
        <source>The rest have nothing noted yet.</source>
        <translation>Zu den übrigen ist noch nichts notiert.</translation>
    </message>
    <message>
        <source>The skill that it shows</source>
        <translation>Die Stärke, die es zeigt</translation>
    </message>
    <message>
        <source>The stages after</source>
        <translation>Die Phasen danach</translation>
    </message>
    <message>
        <source>The stages before</source>
        <translation>Die Phasen davor</translation>
    </message>
    <message>
        <source>The system&apos;s list of programs to start could not be changed.</source>
        <translation>Die Liste der Programme, die das System startet, ließ sich nicht ändern.</translation>
    </message>
    <message>
        <source>The text is too long for a mail link, which holds {count} letters and signs: it is on the clipboard, paste it into the mail.</source>
        <translation>Der Text ist zu lang für einen Mail-Link, der {count} Zeichen fasst: Er liegt in der Zwischenablage, füg ihn in die Mail ein.</translation>
    </message>
    <message>
        <source>There is a space in this address.</source>
        <translation>In dieser Adresse ist ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a stage called {name} already.</source>
        <translation>Es gibt schon eine Phase mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>There is a {name} already, which was left as it is; choose another folder.</source>
        <translation>Es gibt schon {name}, und es blieb, wie es ist; wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is an organisation called {name} already.</source>
        <translation>Es gibt schon eine Organisation mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>There is no @ in this address.</source>
        <translation>In dieser Adresse ist kein @.</translation>
    </message>
    <message>
        <source>There is no backup of {name} yet.</source>
        <translation>Von {name} gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no digit in this number.</source>
        <translation>In dieser Nummer ist keine Ziffer.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Es gibt keine Datei {name}.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation>Es gibt keinen Ordner {name}.</translation>
    </message>
    <message>
        <source>There is no notebook at {name} yet; bring in people with: netbook import FILE.</source>
        <translation>Bei {name} ist noch kein Notizbuch; hol Personen herein mit: netbook import DATEI.</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>These lines go below your message.</source>
        <translation>Diese Zeilen kommen unter deine Nachricht.</translation>
    </message>
    <message>
        <source>They arrive with “nothing noted yet”; next you can say how close you are.</source>
        <translation>Sie kommen mit „noch nichts notiert“ an; danach kannst du sagen, wie nah ihr euch steht.</translation>
    </message>
    <message>
        <source>They ask for “{need}”. From my own work: {proof}.</source>
        <translation>Gesucht wird „{need}“. Aus meiner eigenen Arbeit: {proof}.</translation>
    </message>
    <message>
        <source>They ask for: {asked}; you bring: {answer}</source>
        <translation>Gesucht wird: {asked}; du bringst mit: {answer}</translation>
    </message>
    <message>
        <source>They can choose:</source>
        <translation>Lässt die Wahl:</translation>
    </message>
    <message>
        <source>They lie in the folder “backups” beside the notebook: one at each start and one an hour while you change something.</source>
        <translation>Sie liegen im Ordner „backups“ neben dem Notizbuch: eine bei jedem Start und eine pro Stunde, solange du etwas änderst.</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Mir versprochen</translation>
    </message>
    <message>
        <source>They reached out</source>
        <translation>Die andere Seite hat sich gemeldet</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Es kam eine Absage</translation>
    </message>
    <message>
        <source>They saw it</source>
        <translation>Hat es gesehen</translation>
    </message>
    <message>
        <source>They were there too:</source>
        <translation>Auch dabei waren:</translation>
    </message>
    <message>
        <source>Thirty seconds, said aloud: who you are, what you bring, what you look for.</source>
        <translation>Dreißig Sekunden, laut gesagt: wer du bist, was du mitbringst, was du suchst.</translation>
    </message>
    <message>
        <source>This address can&apos;t be opened.</source>
        <translation>Diese Adresse lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and older steps of undo go with it.</source>
        <translation>Das lässt sich nicht rückgängig machen, und ältere Schritte danach auch nicht mehr.</translation>
    </message>
    <message>
        <source>This did not work: {name}.</source>
        <translation>Das hat nicht geklappt: {name}.</translation>
    </message>
    <message>
        <source>This does not look like a web address.</source>
        <translation>Das sieht nicht nach einer Webadresse aus.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>This is no day that NetBook knows; try “last Tuesday” or 2026-05-03.</source>
        <translation>Das ist kein Tag, den NetBook kennt; versuch „letzten Dienstag“ oder 2026-05-03.</translation>
    </message>
    <message>
        <source>This is no picture that NetBook can read.</source>
        <translation>Das ist kein Bild, das NetBook lesen kann.</translation>
    </message>
    <message>
        <source>This is the example. Go back to your notebook to take a backup back.</source>
        <translation>Das ist das Beispiel. Geh zu deinem Notizbuch zurück, um eine Sicherung zurückzuholen.</translation>
    </message>
    <message>
        <source>This is the example. Nothing here is yours.</source>
        <translation>Das ist das Beispiel. Nichts hier ist von dir.</translation>
    </message>
    <message>
        <source>This is the same disk; choose another one to be safe.</source>
        <translation>Das ist dieselbe Platte; sicherer ist eine andere.</translation>
    </message>
    <message>
        <source>This is the same disk; {name} keeps it elsewhere too.</source>
        <translation>Das ist dieselbe Platte; {name} bewahrt es auch anderswo auf.</translation>
    </message>
    <message>
        <source>This notebook is open in another NetBook; close that one first.</source>
        <translation>Dieses Notizbuch ist in einem anderen NetBook offen; schließ das zuerst.</translation>
    </message>
    <message>
        <source>This organisation is no longer in the notebook.</source>
        <translation>Diese Organisation ist nicht mehr im Notizbuch.</translation>
    </message>
    <message>
        <source>This person is no longer in the notebook.</source>
        <translation>Diese Person ist nicht mehr im Notizbuch.</translation>
    </message>
    <message>
        <source>This presses:</source>
        <translation>Das drängt:</translation>
    </message>
    <message>
        <source>This shows it</source>
        <translation>Dies zeigt es</translation>
    </message>
    <message>
        <source>This stage can&apos;t be deleted: the board needs one to begin in and one to end in.</source>
        <translation>Diese Phase lässt sich nicht löschen: Die Tafel braucht eine zum Anfangen und eine zum Abschließen.</translation>
    </message>
    <message>
        <source>This text isn’t in English: only the checks that need no language were made.</source>
        <translation>Dieser Text ist nicht auf Englisch: Geprüft wurde nur, was ohne Sprache auskommt.</translation>
    </message>
    <message>
        <source>This was left half done: save it, or give it up with Cancel.</source>
        <translation>Das blieb halb fertig: Speichere es, oder verwirf es mit Abbrechen.</translation>
    </message>
    <message>
        <source>This won&apos;t be offered again.</source>
        <translation>Das wird nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>This year: gave {gave}, asked {asked}, received {received}</source>
        <translation>Dieses Jahr: {gave} gegeben, {asked} erbeten, {received} erhalten</translation>
    </message>
    <message>
        <source>Those you skipped can be asked about again.</source>
        <translation>Nach den übersprungenen kannst du noch einmal gefragt werden.</translation>
    </message>
    <message>
        <source>Three skills are enough to begin with. Put a proof to each, something you did with what came of it, and NetBook finds who was there and could vouch for it.</source>
        <translation>Drei Stärken reichen für den Anfang. Gib jeder einen Beleg, etwas, das du getan hast, und was dabei herauskam, und NetBook findet, wer dabei war und dafür bürgen könnte.</translation>
    </message>
    <message>
        <source>Thunderbird address book</source>
        <translation>Thunderbird-Adressbuch</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Tick off a promise of {name}</source>
        <translation>Ein Versprechen von {name} abhaken</translation>
    </message>
    <message>
        <source>Tidy the trash</source>
        <translation>Papierkorb aufräumen</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>Die Zeit ist um.</translation>
    </message>
    <message>
        <source>Time it</source>
        <translation>Zeit stoppen</translation>
    </message>
    <message>
        <source>Time to say it in</source>
        <translation>Redezeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title or organisation</source>
        <translation>Titel oder Organisation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To ask {name}</source>
        <translation>Fragen an {name}</translation>
    </message>
    <message>
        <source>To be found out: nothing is noted yet of you and {name}.</source>
        <translation>Noch herauszufinden: Von dir und {name} ist noch nichts notiert.</translation>
    </message>
    <message>
        <source>To be found out: whether {name} knows {other} at all.</source>
        <translation>Noch herauszufinden: ob {name} und {other} sich überhaupt kennen.</translation>
    </message>
    <message>
        <source>To forward</source>
        <translation>Zum Weiterleiten</translation>
    </message>
    <message>
        <source>To look at: {what}.</source>
        <translation>Zu prüfen: {what}.</translation>
    </message>
    <message>
        <source>To the first row</source>
        <translation>Zur ersten Zeile</translation>
    </message>
    <message>
        <source>To the last row</source>
        <translation>Zur letzten Zeile</translation>
    </message>
    <message>
        <source>To the people found</source>
        <translation>Zu den gefundenen Personen</translation>
    </message>
    <message>
        <source>To the stage after</source>
        <translation>Zur Phase danach</translation>
    </message>
    <message>
        <source>To the stage before</source>
        <translation>Zur Phase davor</translation>
    </message>
    <message>
        <source>To what was found</source>
        <translation>Zu den Treffern</translation>
    </message>
    <message>
        <source>To whom do you write?</source>
        <translation>Wem schreibst du?</translation>
    </message>
    <message>
        <source>To whom you write</source>
        <translation>Wem du schreibst</translation>
    </message>
    <message>
        <source>To write to</source>
        <translation>Wer wartet</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>An {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Today asks for %Ln people a day; {name} comes up {day}.</source>
        <translation>
            <numerusform>„Heute“ zeigt eine Person am Tag; {name} ist ab {day} dabei.</numerusform>
            <numerusform>„Heute“ zeigt %Ln Personen am Tag; {name} ist ab {day} dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today asks for so many at most and says how many more wait.</source>
        <translation>So viele zeigt „Heute“ höchstens und sagt, wie viele noch warten.</translation>
    </message>
    <message>
        <source>Today counts from the last conversation. A person&apos;s own “how often” goes first.</source>
        <translation>„Heute“ zählt ab dem letzten Gespräch. Hat jemand ein eigenes „Wie oft“, geht das vor.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Together with {name}</source>
        <translation>Gemeinsam mit {name}</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>what they told about themselves</comment>
        <translation>Erzählt</translation>
    </message>
    <message>
        <source>Told how it went</source>
        <translation>Erzählt, wie es lief</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>Trust takes three to six months: until then only the closest %Ln conversation(s) count.</source>
        <translation>
            <numerusform>Vertrauen braucht drei bis sechs Monate: Bis dahin zählt nur das persönlichste Gespräch.</numerusform>
            <numerusform>Vertrauen braucht drei bis sechs Monate: Bis dahin zählen nur die %Ln persönlichsten Gespräche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Getipptes wiederherstellen</translation>
    </message>
    <message>
        <source>Type or paste the people you think of first, one a line.</source>
        <translation>Tippe die Menschen, die dir zuerst einfallen, oder füge sie ein: einer pro Zeile.</translation>
    </message>
    <message>
        <source>UID: {uid}</source>
        <translation>UID: {uid}</translation>
    </message>
    <message>
        <source>Understand names</source>
        <translation>Namen verstehen</translation>
    </message>
    <message>
        <source>Understood: {what}. Enter answers “worked together”; Esc goes back.</source>
        <translation>Verstanden: {what}. Enter antwortet „Zusammengearbeitet“; Esc führt zurück.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Bis zu welchem Tag</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Bis zu welchem Tag?</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Very short:</source>
        <translation>Sehr kurz:</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videoanruf</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>W&amp;elcome page</source>
        <translation>&amp;Willkommensseite</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>W&amp;ann</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>Weak: {name} could not say much about you yet.</source>
        <translation>Schwach: {name} könnte noch nicht viel über dich sagen.</translation>
    </message>
    <message>
        <source>Weak: {name} may hardly know {other}.</source>
        <translation>Schwach: {name} kennt {other} vielleicht kaum.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Were you and {name} at {place} together?</source>
        <translation>Warst du mit {name} zusammen bei {place}?</translation>
    </message>
    <message>
        <source>Were {name} and {other} at {place} together?</source>
        <translation>Waren {name} und {other} zusammen bei {place}?</translation>
    </message>
    <message>
        <source>Wh&amp;o do you know?</source>
        <translation>&amp;Wen kennst du?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What &amp;about</source>
        <translation>Wo&amp;rüber</translation>
    </message>
    <message>
        <source>What I bring: {proof}.</source>
        <translation>Was ich mitbringe: {proof}.</translation>
    </message>
    <message>
        <source>What I can do for {name}</source>
        <translation>Was ich für {name} tun kann</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>What are they known to be good at?</source>
        <translation>Für welches Können ist die Person bekannt?</translation>
    </message>
    <message>
        <source>What are you good at?</source>
        <translation>Was kannst du gut?</translation>
    </message>
    <message>
        <source>What are you working on these days?</source>
        <translation>Woran arbeitest du gerade?</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Was mit der Zeile geht</translation>
    </message>
    <message>
        <source>What could {name} teach others?</source>
        <translation>Was könnte {name} anderen beibringen?</translation>
    </message>
    <message>
        <source>What did {name} do before?</source>
        <translation>Was hat {name} früher gemacht?</translation>
    </message>
    <message>
        <source>What do others ask {name} for?</source>
        <translation>Weswegen wird {name} von anderen gefragt?</translation>
    </message>
    <message>
        <source>What do they care about beyond their title?</source>
        <translation>Was liegt der Person über den Titel hinaus am Herzen?</translation>
    </message>
    <message>
        <source>What do they work on now?</source>
        <translation>Woran arbeitet die Person gerade?</translation>
    </message>
    <message>
        <source>What does {name} care about most?</source>
        <translation>Was liegt {name} am meisten am Herzen?</translation>
    </message>
    <message>
        <source>What does {name} like to do outside work?</source>
        <translation>Was macht {name} gern außerhalb der Arbeit?</translation>
    </message>
    <message>
        <source>What does {name} want to do next?</source>
        <translation>Was möchte {name} als Nächstes tun?</translation>
    </message>
    <message>
        <source>What else are they, beside this job?</source>
        <translation>Welche Rollen gibt es neben diesem Beruf?</translation>
    </message>
    <message>
        <source>What exactly was given, asked or received</source>
        <translation>Was genau gegeben, erbeten oder erhalten wurde</translation>
    </message>
    <message>
        <source>What has changed for {name} lately?</source>
        <translation>Was hat sich für {name} zuletzt geändert?</translation>
    </message>
    <message>
        <source>What has changed there lately?</source>
        <translation>Was hat sich dort zuletzt geändert?</translation>
    </message>
    <message>
        <source>What have they published or said lately?</source>
        <translation>Was wurde zuletzt veröffentlicht oder öffentlich gesagt?</translation>
    </message>
    <message>
        <source>What is attached</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>What is changing where {name} works?</source>
        <translation>Was ändert sich dort, wo {name} arbeitet?</translation>
    </message>
    <message>
        <source>What is going well for {name}?</source>
        <translation>Was läuft gerade gut für {name}?</translation>
    </message>
    <message>
        <source>What is in {file}?</source>
        <translation>Was ist in {file}?</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What is understood of each line is shown here.</source>
        <translation>Was von jeder Zeile verstanden wird, steht hier.</translation>
    </message>
    <message>
        <source>What is {name} proud of?</source>
        <translation>Worauf ist {name} stolz?</translation>
    </message>
    <message>
        <source>What is {name} working on now?</source>
        <translation>Woran arbeitet {name} gerade?</translation>
    </message>
    <message>
        <source>What isn&apos;t noted is proposed from titles and departments: the words say which rule. Whatever you say counts above it.</source>
        <translation>Was nicht notiert ist, wird aus Titeln und Abteilungen vorgeschlagen: Die Wörter daneben sagen, nach welcher Regel. Was du sagst, zählt mehr.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>What kind of fact it is</source>
        <translation>Was für eine Angabe es ist</translation>
    </message>
    <message>
        <source>What matters to them, what to remember</source>
        <translation>Was der Person wichtig ist, was du dir merken willst</translation>
    </message>
    <message>
        <source>What shows {skill}</source>
        <translation>Was {skill} zeigt</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>Was die Dateien enthalten</translation>
    </message>
    <message>
        <source>What the message is for</source>
        <translation>Wofür die Nachricht ist</translation>
    </message>
    <message>
        <source>What the notebook holds</source>
        <translation>Was im Notizbuch steht</translation>
    </message>
    <message>
        <source>What they ask for, a line each</source>
        <translation>Was gesucht wird, jeweils eine Zeile</translation>
    </message>
    <message>
        <source>What they ask for, what you bring</source>
        <translation>Was gesucht wird, was du mitbringst</translation>
    </message>
    <message>
        <source>What they care about</source>
        <translation>Was am Herzen liegt</translation>
    </message>
    <message>
        <source>What they come back to in every conversation, in their job and beside it.</source>
        <translation>Worauf jedes Gespräch zurückkommt, im Beruf und daneben.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>What they do there, what is new, whom they look for.</source>
        <translation>Was dort gemacht wird, was neu ist, wer gesucht wird.</translation>
    </message>
    <message>
        <source>What they have to say there</source>
        <translation>Welche Rolle die Person dort hat</translation>
    </message>
    <message>
        <source>What they know well, and gladly help with.</source>
        <translation>Womit sich die Person gut auskennt und gern hilft.</translation>
    </message>
    <message>
        <source>What they saw, in a few words</source>
        <translation>Was gesehen wurde, in wenigen Worten</translation>
    </message>
    <message>
        <source>What they told</source>
        <translation>Was erzählt wurde</translation>
    </message>
    <message>
        <source>What they work on now, with whom, and who decides.</source>
        <translation>Woran die Person gerade arbeitet, mit wem, und wer entscheidet.</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Wie sie heißen soll</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was versprochen wurde</translation>
    </message>
    <message>
        <source>What went which way</source>
        <translation>Was hin und her ging</translation>
    </message>
    <message>
        <source>What would help them now.</source>
        <translation>Was jetzt helfen würde.</translation>
    </message>
    <message>
        <source>What would help them now?</source>
        <translation>Was würde jetzt helfen?</translation>
    </message>
    <message>
        <source>What would help {name} right now?</source>
        <translation>Was würde {name} gerade helfen?</translation>
    </message>
    <message>
        <source>What you and {name} share</source>
        <translation>Was du und {name} gemeinsam habt</translation>
    </message>
    <message>
        <source>What you asked</source>
        <translation>Worum du gebeten hast</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Worum du gebeten hast</translation>
    </message>
    <message>
        <source>What you bring</source>
        <translation>Was du mitbringst</translation>
    </message>
    <message>
        <source>What you bring before names</source>
        <translation>Erst was du mitbringst, dann Namen</translation>
    </message>
    <message>
        <source>What you bring comes before the name:</source>
        <translation>Was du mitbringst, steht vor dem Namen:</translation>
    </message>
    <message>
        <source>What you bring to “{what}”</source>
        <translation>Was du zu „{what}“ mitbringst</translation>
    </message>
    <message>
        <source>What you bring, what shows it, and who saw it. Have it ready before you ask.</source>
        <translation>Was du mitbringst, was es zeigt und wer es gesehen hat. Hab es bereit, bevor du um etwas bittest.</translation>
    </message>
    <message>
        <source>What you brought now comes after this one.</source>
        <translation>Was du jetzt gebracht hast, kommt nach dieser.</translation>
    </message>
    <message>
        <source>What you can do, in a few words</source>
        <translation>Was du kannst, in wenigen Worten</translation>
    </message>
    <message>
        <source>What you could give {name}:</source>
        <translation>Was du {name} geben könntest:</translation>
    </message>
    <message>
        <source>What you delete stays here for {days} days.</source>
        <translation>Was du löschst, bleibt {days} Tage hier.</translation>
    </message>
    <message>
        <source>What you did there</source>
        <translation>Was du dort getan hast</translation>
    </message>
    <message>
        <source>What you did together</source>
        <translation>Was ihr gemeinsam getan habt</translation>
    </message>
    <message>
        <source>What you did, best with a figure</source>
        <translation>Was du getan hast, am besten mit einer Zahl</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Was du weißt</translation>
    </message>
    <message>
        <source>What you know about people</source>
        <translation>Was du über Menschen weißt</translation>
    </message>
    <message>
        <source>What you mean by it</source>
        <translation>Was du damit meinst</translation>
    </message>
    <message>
        <source>What you said stands on their cards, and Today says whom to write to first.</source>
        <translation>Was du gesagt hast, steht auf den Karten, und „Heute“ sagt, wem du zuerst schreibst.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Was du sagst</translation>
    </message>
    <message>
        <source>What you want at {name}</source>
        <translation>Was du bei {name} willst</translation>
    </message>
    <message>
        <source>What you want there</source>
        <translation>Was du dort willst</translation>
    </message>
    <message>
        <source>What you wrote of those who were here before stays in Write names.</source>
        <translation>Was du zu denen geschrieben hast, die schon da waren, bleibt unter Namen aufschreiben.</translation>
    </message>
    <message>
        <source>What you wrote stays as it is.</source>
        <translation>Was du geschrieben hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What {name} cares about</source>
        <translation>Was {name} am Herzen liegt</translation>
    </message>
    <message>
        <source>What {name} said</source>
        <translation>Was {name} gesagt hat</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Was „{column}“ ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When I log in</source>
        <translation>Wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>When a promise is kept</source>
        <translation>Wenn ein Versprechen gehalten ist</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>When {name} has a new position</source>
        <translation>Wenn {name} eine neue Stelle hat</translation>
    </message>
    <message>
        <source>When {name} writes or calls</source>
        <translation>Wenn {name} schreibt oder anruft</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where I left it</source>
        <translation>Wo ich aufgehört habe</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Wo und wann</translation>
    </message>
    <message>
        <source>Where and when, if you like</source>
        <translation>Wo und wann, wenn du magst</translation>
    </message>
    <message>
        <source>Where and when, if you like:</source>
        <translation>Wo und wann, wenn du magst:</translation>
    </message>
    <message>
        <source>Where are my contacts?</source>
        <translation>Wo sind meine Kontakte?</translation>
    </message>
    <message>
        <source>Where have you worked? People from there come first.</source>
        <translation>Wo hast du gearbeitet? Wer von dort ist, kommt zuerst.</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Wohin es gehört</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Where the notebook lies</source>
        <translation>Wo das Notizbuch liegt</translation>
    </message>
    <message>
        <source>Where they come from, what they did before, how they like to be reached.</source>
        <translation>Woher die Person kommt, was sie früher gemacht hat, wie sie gern erreicht wird.</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>Wo ihr euch getroffen habt</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Wo du warst</translation>
    </message>
    <message>
        <source>Where you were: {place}</source>
        <translation>Wo du warst: {place}</translation>
    </message>
    <message>
        <source>Where {name} was</source>
        <translation>Wo {name} war</translation>
    </message>
    <message>
        <source>Where: organisation or school</source>
        <translation>Wo: Organisation oder Schule</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Welche Rolle</translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <translation>Welche Person: {name}?</translation>
    </message>
    <message>
        <source>While changing a card</source>
        <translation>Beim Bearbeiten einer Karte</translation>
    </message>
    <message>
        <source>While searching</source>
        <translation>Beim Suchen</translation>
    </message>
    <message>
        <source>While writing it down</source>
        <translation>Beim Aufschreiben</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who &amp;began</source>
        <translation>Wer &amp;begann</translation>
    </message>
    <message>
        <source>Who can introduce you</source>
        <translation>Wer dich vorstellen kann</translation>
    </message>
    <message>
        <source>Who can introduce you there</source>
        <translation>Wer dich dort vorstellen kann</translation>
    </message>
    <message>
        <source>Who could want it? These people told you of a wish that it meets.</source>
        <translation>Wer könnte sie wollen? Diese Personen haben dir von einem Wunsch erzählt, zu dem sie passt.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Who decides about new people at {organisation}?</source>
        <translation>Wer entscheidet bei {organisation} über neue Leute?</translation>
    </message>
    <message>
        <source>Who decides there</source>
        <translation>Wer dort entscheidet</translation>
    </message>
    <message>
        <source>Who decides there, and with whom?</source>
        <translation>Wer entscheidet dort, und mit wem?</translation>
    </message>
    <message>
        <source>Who do you &amp;really know?</source>
        <translation>Wen kennst du wi&amp;rklich?</translation>
    </message>
    <message>
        <source>Who do you know?</source>
        <translation>Wen kennst du?</translation>
    </message>
    <message>
        <source>Who do you really know?</source>
        <translation>Wen kennst du wirklich?</translation>
    </message>
    <message>
        <source>Who does the work that I would do at {organisation}?</source>
        <translation>Wer macht bei {organisation} die Arbeit, die ich machen würde?</translation>
    </message>
    <message>
        <source>Who has a part in it</source>
        <translation>Wer beteiligt ist</translation>
    </message>
    <message>
        <source>Who has a say</source>
        <translation>Wer mitredet</translation>
    </message>
    <message>
        <source>Who is there now</source>
        <translation>Wer jetzt dort ist</translation>
    </message>
    <message>
        <source>Who knows what you can&apos;t look up? An answer is noted with who said it.</source>
        <translation>Wer weiß, was du nicht nachschlagen kannst? Zu einer Antwort wird notiert, wer sie gegeben hat.</translation>
    </message>
    <message>
        <source>Who opens doors</source>
        <translation>Wer Türen öffnet</translation>
    </message>
    <message>
        <source>Who recruits</source>
        <translation>Wer Leute sucht</translation>
    </message>
    <message>
        <source>Who recruits for {organisation}?</source>
        <translation>Wer sucht Leute für {organisation}?</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>Who saw it and could vouch for it</source>
        <translation>Wer es gesehen hat und dafür bürgen könnte</translation>
    </message>
    <message>
        <source>Who saw {skill}</source>
        <translation>Wer {skill} gesehen hat</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Who was there before</source>
        <translation>Wer früher dort war</translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation>Wer dort arbeitet</translation>
    </message>
    <message>
        <source>Who you are, what you bring, and what you look for.</source>
        <translation>Wer du bist, was du mitbringst und was du suchst.</translation>
    </message>
    <message>
        <source>Whom are they looking for?</source>
        <translation>Wer wird dort gesucht?</translation>
    </message>
    <message>
        <source>Whom could you ask?</source>
        <translation>Wen könntest du fragen?</translation>
    </message>
    <message>
        <source>Whom does one go through at {organisation}?</source>
        <translation>Über wen führt der Weg bei {organisation}?</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Whom it led to, or was about</source>
        <translation>Zu wem es führte, oder um wen es ging</translation>
    </message>
    <message>
        <source>Whom they are looking for, or who near them is.</source>
        <translation>Wer gesucht wird, dort oder in der Nähe.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen du fragst</translation>
    </message>
    <message>
        <source>Whom would {name} like to have on the team?</source>
        <translation>Wen hätte {name} gern im Team?</translation>
    </message>
    <message>
        <source>Whom you enjoyed working with</source>
        <translation>Mit wem du gern gearbeitet hast</translation>
    </message>
    <message>
        <source>Whom you know there</source>
        <translation>Wen du dort kennst</translation>
    </message>
    <message>
        <source>Whom {name} knows</source>
        <translation>Wen {name} kennt</translation>
    </message>
    <message>
        <source>Whose advice counts at {organisation}?</source>
        <translation>Wessen Rat zählt bei {organisation}?</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>Wessen Versprechen</translation>
    </message>
    <message>
        <source>Why “{level}”?</source>
        <translation>Warum „{level}“?</translation>
    </message>
    <message>
        <source>With a stage</source>
        <translation>Mit Phase</translation>
    </message>
    <message>
        <source>With openings</source>
        <translation>Mit offenen Stellen</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>Wörter pro Minute</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>how one works</comment>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Work or private</source>
        <translation>Beruflich oder privat</translation>
    </message>
    <message>
        <source>Work or private: {who}</source>
        <translation>Beruflich oder privat: {who}</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <source>Worked at {organisation}</source>
        <translation>Bei {organisation} gearbeitet</translation>
    </message>
    <message>
        <source>Worked together</source>
        <translation>Zusammengearbeitet</translation>
    </message>
    <message>
        <source>Worked together with {name}</source>
        <translation>Mit {name} zusammengearbeitet</translation>
    </message>
    <message>
        <source>Worked, studied or served together? Where did you meet?</source>
        <translation>Zusammengearbeitet, gemeinsam studiert oder im Einsatz? Wo habt ihr euch getroffen?</translation>
    </message>
    <message>
        <source>Would you be willing to introduce me by email this week to somebody at {organisation} who works on it?</source>
        <translation>Würdest du mich diese Woche per E-Mail jemandem bei {organisation} vorstellen, am besten aus diesem Bereich?</translation>
    </message>
    <message>
        <source>Would you be willing to introduce me to {name} by email this week?</source>
        <translation>Würdest du mich diese Woche per E-Mail mit {name} bekannt machen?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write	W</source>
        <translation>Schreiben	W</translation>
    </message>
    <message>
        <source>Write &amp;many down…</source>
        <translation>&amp;Viele aufschreiben…</translation>
    </message>
    <message>
        <source>Write a messa&amp;ge…</source>
        <translation>Na&amp;chricht schreiben…</translation>
    </message>
    <message>
        <source>Write a name, an organisation or an address.</source>
        <translation>Schreib einen Namen, eine Organisation oder eine Adresse.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Schreib eine Zahl.</translation>
    </message>
    <message>
        <source>Write down how you know each other, if you do.</source>
        <translation>Schreib auf, woher ihr euch kennt, falls ihr euch kennt.</translation>
    </message>
    <message>
        <source>Write down something you gave</source>
        <translation>Aufschreiben, was du gegeben hast</translation>
    </message>
    <message>
        <source>Write it as 14:30.</source>
        <translation>Schreib sie so: 14:30.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>Write many down</source>
        <translation>Viele aufschreiben</translation>
    </message>
    <message>
        <source>Write many down…</source>
        <translation>Viele aufschreiben…</translation>
    </message>
    <message>
        <source>Write names…</source>
        <translation>Namen aufschreiben…</translation>
    </message>
    <message>
        <source>Write to the first of those on it</source>
        <translation>Der ersten beteiligten Person schreiben</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Der Person schreiben</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>Write to {name} again</source>
        <translation>{name} noch einmal schreiben</translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation>{value} schreiben</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Aufgeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Written down: %Ln conversation(s).</source>
        <translation>
            <numerusform>Aufgeschrieben: %Ln Gespräch.</numerusform>
            <numerusform>Aufgeschrieben: %Ln Gespräche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written down: {channel} with {people}, {day}.</source>
        <translation>Aufgeschrieben: {channel} mit {people}, {day}.</translation>
    </message>
    <message>
        <source>Written down: {what}</source>
        <translation>Aufgeschrieben: {what}</translation>
    </message>
    <message>
        <source>Written down: {what}, today.</source>
        <translation>Aufgeschrieben: {what}, heute.</translation>
    </message>
    <message>
        <source>Written down: {what}.</source>
        <translation>Aufgeschrieben: {what}.</translation>
    </message>
    <message>
        <source>Written down: {what}. An answer is waited for until {day}.</source>
        <translation>Aufgeschrieben: {what}. Auf eine Antwort wird bis zum {day} gewartet.</translation>
    </message>
    <message>
        <source>Written for them alone</source>
        <translation>Nur für diese Person geschrieben</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>an answer</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, it is still so</source>
        <translation>Ja, es gilt noch</translation>
    </message>
    <message>
        <source>You and I were both at {place}, {when}.</source>
        <translation>Wir waren beide bei {place}, {when}.</translation>
    </message>
    <message>
        <source>You and I were both at {place}.</source>
        <translation>Wir waren beide bei {place}.</translation>
    </message>
    <message>
        <source>You applied.</source>
        <translation>Du hast dich beworben.</translation>
    </message>
    <message>
        <source>You asked more than you gave:</source>
        <translation>Mehr erbeten als gegeben:</translation>
    </message>
    <message>
        <source>You asked {name} for something on {day}, so this comes later.</source>
        <translation>Du hast {name} am {day} um etwas gebeten, deshalb steht dieser Weg weiter hinten.</translation>
    </message>
    <message>
        <source>You asked {times} since.</source>
        <translation>Seitdem hast du {times} um etwas gebeten.</translation>
    </message>
    <message>
        <source>You asked {times}.</source>
        <translation>Du hast {times} um etwas gebeten.</translation>
    </message>
    <message numerus="yes">
        <source>You both know %Ln people, as {names}.</source>
        <translation>
            <numerusform>Ihr kennt beide eine Person: {names}.</numerusform>
            <numerusform>Ihr kennt beide %Ln Personen, darunter {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both know {names}.</source>
        <translation>Ihr kennt beide {names}.</translation>
    </message>
    <message>
        <source>You can do this: {skill}</source>
        <translation>Das kannst du: {skill}</translation>
    </message>
    <message>
        <source>You can thank {name} for {thing}</source>
        <translation>Du kannst {name} danken: {thing}</translation>
    </message>
    <message>
        <source>You can thank {name} for {thing}: {what}</source>
        <translation>Du kannst {name} danken: {thing}, {what}</translation>
    </message>
    <message>
        <source>You could give first:</source>
        <translation>Zuerst etwas geben könntest du so:</translation>
    </message>
    <message>
        <source>You enjoyed working with them</source>
        <translation>Mit ihnen hast du gern zusammengearbeitet</translation>
    </message>
    <message>
        <source>You find out who decides there and what they need.</source>
        <translation>Du findest heraus, wer dort entscheidet und was gebraucht wird.</translation>
    </message>
    <message>
        <source>You gave {times}</source>
        <translation>Du hast {times} etwas gegeben</translation>
    </message>
    <message>
        <source>You get to know people there, before a job is open.</source>
        <translation>Du lernst dort Leute kennen, bevor eine Stelle offen ist.</translation>
    </message>
    <message>
        <source>You have it already: “{what}”, in “{stage}”.</source>
        <translation>Du hast sie schon: „{what}“, in „{stage}“.</translation>
    </message>
    <message>
        <source>You have not noted yet that you gave {name} anything.</source>
        <translation>Noch ist nicht notiert, dass du {name} etwas gegeben hast.</translation>
    </message>
    <message>
        <source>You introduced {name} and {other}, {day}</source>
        <translation>Du hast {name} und {other} am {day} einander vorgestellt</translation>
    </message>
    <message>
        <source>You keep an eye on what they do.</source>
        <translation>Du behältst im Blick, was dort passiert.</translation>
    </message>
    <message>
        <source>You knew each other, and more than a year went by in silence.</source>
        <translation>Ihr kanntet euch, dann war es mehr als ein Jahr lang still.</translation>
    </message>
    <message>
        <source>You know each other well; nothing is noted yet.</source>
        <translation>Ihr kennt euch gut; noch ist nichts notiert.</translation>
    </message>
    <message>
        <source>You know each other, and last spoke {ago}.</source>
        <translation>Ihr kennt euch und habt zuletzt {ago} gesprochen.</translation>
    </message>
    <message>
        <source>You know {name}</source>
        <translation>Du kennst {name}</translation>
    </message>
    <message>
        <source>You last gave {name} something on {day}.</source>
        <translation>Zuletzt hast du {name} am {day} etwas gegeben.</translation>
    </message>
    <message>
        <source>You may have met</source>
        <translation>Vielleicht kennt ihr euch schon</translation>
    </message>
    <message>
        <source>You may want to</source>
        <translation>Vielleicht möchtest du</translation>
    </message>
    <message>
        <source>You met: {details}; nothing noted since.</source>
        <translation>Ihr habt euch getroffen: {details}; seitdem nichts notiert.</translation>
    </message>
    <message>
        <source>You met; nothing noted since.</source>
        <translation>Ihr habt euch getroffen; seitdem nichts notiert.</translation>
    </message>
    <message>
        <source>You noted a conversation or something shared</source>
        <translation>Du hast ein Gespräch oder etwas Gemeinsames notiert</translation>
    </message>
    <message>
        <source>You noted more about your time there, so it stays.</source>
        <translation>Du hast mehr über deine Zeit dort notiert, deshalb bleibt es stehen.</translation>
    </message>
    <message>
        <source>You promised {name}: {what}</source>
        <translation>Du hast {name} versprochen: {what}</translation>
    </message>
    <message>
        <source>You promised: {what}</source>
        <translation>Du hast versprochen: {what}</translation>
    </message>
    <message>
        <source>You received {thing} from {name}, and nothing that you gave since is noted ({day}).</source>
        <translation>Von {name} erhalten: {thing}; seitdem ist nichts notiert, was du gegeben hast ({day}).</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>Deine Antwort: {answer}.</translation>
    </message>
    <message>
        <source>You saw it at work: {what}.</source>
        <comment>a skill of mine</comment>
        <translation>Du hast es selbst gesehen: {what}.</translation>
    </message>
    <message>
        <source>You sent it</source>
        <translation>Du hast sie abgeschickt</translation>
    </message>
    <message>
        <source>You sign with</source>
        <translation>Du unterschreibst mit</translation>
    </message>
    <message numerus="yes">
        <source>You spoke %Ln time(s) in the year until {day}, and not since</source>
        <translation>
            <numerusform>Im Jahr bis zum {day} habt ihr einmal gesprochen, seitdem nicht mehr</numerusform>
            <numerusform>Im Jahr bis zum {day} habt ihr %Ln-mal gesprochen, seitdem nicht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>You spoke once, and know what {name} cares about: {text} ({day}).</source>
        <translation>Ihr habt einmal gesprochen, und du weißt, was {name} am Herzen liegt: {text} ({day}).</translation>
    </message>
    <message>
        <source>You spoke once, {day}</source>
        <translation>Ihr habt einmal gesprochen, am {day}</translation>
    </message>
    <message>
        <source>You were asked for it</source>
        <translation>Du wurdest darum gebeten</translation>
    </message>
    <message>
        <source>You were both at {place}, not at the same time.</source>
        <translation>Ihr wart beide bei {place}, nicht gleichzeitig.</translation>
    </message>
    <message>
        <source>You were both at {place}, {when}.</source>
        <translation>Ihr wart beide bei {place}, {when}.</translation>
    </message>
    <message>
        <source>You were probably both at {place}, {when}.</source>
        <translation>Ihr wart wahrscheinlich beide bei {place}, {when}.</translation>
    </message>
    <message>
        <source>You worked together at {organisation}, {period}; nothing noted since.</source>
        <translation>Ihr habt bei {organisation} zusammengearbeitet, {period}; seitdem nichts notiert.</translation>
    </message>
    <message>
        <source>You worked together at {organisation}; nothing noted since.</source>
        <translation>Ihr habt bei {organisation} zusammengearbeitet; seitdem nichts notiert.</translation>
    </message>
    <message>
        <source>You worked together, {period}; nothing noted since.</source>
        <translation>Ihr habt zusammengearbeitet, {period}; seitdem nichts notiert.</translation>
    </message>
    <message>
        <source>You worked together; nothing noted since.</source>
        <translation>Ihr habt zusammengearbeitet; seitdem nichts notiert.</translation>
    </message>
    <message>
        <source>Your data lies in</source>
        <translation>Deine Daten liegen in</translation>
    </message>
    <message>
        <source>Your last conversation</source>
        <translation>Euer letztes Gespräch</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Deine Notizen</translation>
    </message>
    <message>
        <source>Your own messages</source>
        <translation>Deine eigenen Nachrichten</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Deine eigenen Worte</translation>
    </message>
    <message>
        <source>Your pitch</source>
        <translation>Dein Pitch</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a gap so far</source>
        <translation>bisher eine Lücke</translation>
    </message>
    <message>
        <source>a guess</source>
        <comment>how sure it is</comment>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>Jobtipp</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a part of the notebook that keeps it in order is missing</source>
        <translation>ein Teil des Notizbuchs, der es in Ordnung hält, fehlt</translation>
    </message>
    <message>
        <source>a part of the page could not be read</source>
        <translation>ein Teil der Seite war nicht lesbar</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed; check this row</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen; prüfe diese Zeile</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>about {what}</source>
        <comment>what a message is about</comment>
        <translation>es geht um {what}</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <comment>how well you know each other</comment>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>add company employer</source>
        <comment>other words for New organisation</comment>
        <translation>hinzufügen Firma Unternehmen Arbeitgeber</translation>
    </message>
    <message>
        <source>add create contact card</source>
        <comment>other words for New person</comment>
        <translation>hinzufügen anlegen Kontakt Karte erstellen</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>adds: {what}</source>
        <translation>ergänzt: {what}</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>nach einem Tag</numerusform>
            <numerusform>nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln month(s)</source>
        <translation>
            <numerusform>nach einem Monat</numerusform>
            <numerusform>nach %Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>also written {names}</source>
        <translation>auch geschrieben: {names}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; Edit shows all</source>
        <translation>
            <numerusform>und %Ln weitere; Bearbeiten zeigt alle</numerusform>
            <numerusform>und %Ln weitere; Bearbeiten zeigt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>another notebook file</source>
        <comment>other words for Open</comment>
        <translation>anderes Notizbuch Datei laden</translation>
    </message>
    <message>
        <source>applied</source>
        <comment>how far one is with an organisation</comment>
        <translation>beworben</translation>
    </message>
    <message>
        <source>as how close says</source>
        <translation>nach der Nähe</translation>
    </message>
    <message>
        <source>ask again on {day}</source>
        <translation>wieder fragen am {day}</translation>
    </message>
    <message>
        <source>ask how it went: {what}</source>
        <translation>nachfragen, wie es lief: {what}</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s)</source>
        <translation>
            <numerusform>einmal erbeten</numerusform>
            <numerusform>%Ln-mal erbeten</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>asked for an introduction to {name}</source>
        <translation>Kontakt zu {name} erbeten</translation>
    </message>
    <message>
        <source>asked for {thing}</source>
        <translation>{thing} erbeten</translation>
    </message>
    <message>
        <source>asked how it went</source>
        <translation>gefragt, wie es lief</translation>
    </message>
    <message>
        <source>asked how it went with {name}</source>
        <translation>gefragt, wie es mit {name} lief</translation>
    </message>
    <message>
        <source>asked on {day}, no answer yet</source>
        <translation>am {day} gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>gefragt am {day}</translation>
    </message>
    <message>
        <source>asked {times}</source>
        <translation>{times} erbeten</translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln day(s)</source>
        <translation>
            <numerusform>spätestens nach einem Tag</numerusform>
            <numerusform>spätestens nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln month(s)</source>
        <translation>
            <numerusform>spätestens nach einem Monat</numerusform>
            <numerusform>spätestens nach %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln week(s)</source>
        <translation>
            <numerusform>spätestens nach einer Woche</numerusform>
            <numerusform>spätestens nach %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the latest after %Ln year(s)</source>
        <translation>
            <numerusform>spätestens nach einem Jahr</numerusform>
            <numerusform>spätestens nach %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>at the latest as it comes</source>
        <translation>spätestens wie üblich</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>Ort: {place}</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>Herbst</translation>
    </message>
    <message>
        <source>before a backup was taken back</source>
        <translation>vor dem Zurückholen einer Sicherung</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before the notebook moved</source>
        <translation>vor dem Verschieben des Notizbuchs</translation>
    </message>
    <message>
        <source>begin start example</source>
        <comment>other words for Welcome page</comment>
        <translation>Anfang Start Beispiel Begrüßung</translation>
    </message>
    <message>
        <source>bin deleted</source>
        <comment>other words for Trash</comment>
        <translation>Mülleimer gelöscht</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>board OR volunteer OR founder</source>
        <comment>for a search engine</comment>
        <translation>Vorstand OR Ehrenamt OR Gründung</translation>
    </message>
    <message>
        <source>by Friday</source>
        <translation>bis Freitag</translation>
    </message>
    <message>
        <source>by {day}</source>
        <comment>at the latest</comment>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>catch up</source>
        <translation>sich melden</translation>
    </message>
    <message>
        <source>cells beyond the last heading: {detail}; kept by their column&apos;s number</source>
        <translation>Zellen hinter der letzten Überschrift: {detail}; unter der Nummer ihrer Spalte aufgehoben</translation>
    </message>
    <message>
        <source>cells missing at the end of the row: {detail}</source>
        <translation>am Ende der Zeile fehlen Zellen: {detail}</translation>
    </message>
    <message>
        <source>chat address</source>
        <translation>Chat-Adresse</translation>
    </message>
    <message>
        <source>chosen now</source>
        <translation>jetzt gewählt</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>close</source>
        <translation>eng</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an opening that is over</comment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <translation>Frist: {day}</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <comment>an opening, on a day</comment>
        <translation>Frist: {day}</translation>
    </message>
    <message>
        <source>coffee yesterday, talked about the migration, promised the notes by Friday</source>
        <translation>gestern Kaffee, über die Migration gesprochen, die Unterlagen bis Freitag versprochen</translation>
    </message>
    <message>
        <source>colleagues close met answer</source>
        <comment>other words for Who do you know?</comment>
        <translation>Kollegen Kolleginnen Nähe getroffen antworten</translation>
    </message>
    <message>
        <source>column {detail} holds more than 8 MB of text and was left out</source>
        <translation>Spalte {detail} enthält mehr als 8 MB Text und blieb weg</translation>
    </message>
    <message>
        <source>connected on</source>
        <translation>verbunden am</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>how far one is with an organisation</comment>
        <translation>Kontakte knüpfen</translation>
    </message>
    <message>
        <source>contacts address book cards</source>
        <comment>other words for People</comment>
        <translation>Kontakte Adressbuch Karten Menschen Leute</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>conversations history log</source>
        <comment>other words for Timeline</comment>
        <translation>Gespräche Chronik Zeitleiste</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>day of birth</source>
        <translation>Tag der Geburt</translation>
    </message>
    <message>
        <source>day of connection</source>
        <translation>Tag der Verbindung</translation>
    </message>
    <message>
        <source>decides</source>
        <comment>part in an opening</comment>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>decides</source>
        <comment>role in an organisation</comment>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation>gelöscht {when}</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>don&apos;t show</source>
        <translation>nicht zeigen</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>email ask introduction thank draft</source>
        <comment>other words for Write a message</comment>
        <translation>E-Mail Bitte Vorstellung Dank Entwurf</translation>
    </message>
    <message>
        <source>empty rows: {detail}</source>
        <translation>leere Zeilen: {detail}</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>exit close end</source>
        <comment>other words for Quit</comment>
        <translation>schließen verlassen Ende</translation>
    </message>
    <message>
        <source>expert OR award OR mentor</source>
        <comment>for a search engine</comment>
        <translation>Experte OR Expertin OR Auszeichnung OR Mentoring</translation>
    </message>
    <message>
        <source>export save vCard CSV</source>
        <comment>other words for Take away</comment>
        <translation>exportieren ausgeben vCard CSV</translation>
    </message>
    <message>
        <source>fading</source>
        <comment>how well you know each other</comment>
        <translation>verblassend</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>files where notebook</source>
        <comment>other words for Show the data folder</comment>
        <translation>Dateien wo Notizbuch Verzeichnis</translation>
    </message>
    <message>
        <source>filled, {day}</source>
        <comment>an opening</comment>
        <translation>besetzt, {day}</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>nachfragen</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>founded or owns it</source>
        <translation>hat sie gegründet oder besitzt sie</translation>
    </message>
    <message>
        <source>from here on the rows were not read, since the columns are not known</source>
        <translation>ab hier wurden die Zeilen nicht gelesen, weil die Spalten nicht bekannt sind</translation>
    </message>
    <message>
        <source>from what they told you</source>
        <translation>aus dem, was dir erzählt wurde</translation>
    </message>
    <message>
        <source>from {name}: {source}</source>
        <translation>von {name}: {source}</translation>
    </message>
    <message>
        <source>gave</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>gave an introduction to {name}</source>
        <translation>Kontakt zu {name} gegeben</translation>
    </message>
    <message>
        <source>gave {thing}</source>
        <translation>{thing} gegeben</translation>
    </message>
    <message>
        <source>give</source>
        <translation>geben</translation>
    </message>
    <message numerus="yes">
        <source>given %Ln time(s)</source>
        <translation>
            <numerusform>einmal gegeben</numerusform>
            <numerusform>%Ln-mal gegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>given {times}</source>
        <translation>{times} gegeben</translation>
    </message>
    <message>
        <source>got it</source>
        <comment>how an opening ended</comment>
        <translation>hat geklappt</translation>
    </message>
    <message>
        <source>growing</source>
        <comment>how well you know each other</comment>
        <translation>wachsend</translation>
    </message>
    <message>
        <source>has a say</source>
        <comment>role in an organisation</comment>
        <translation>redet mit</translation>
    </message>
    <message>
        <source>heads a department</source>
        <translation>leitet eine Abteilung</translation>
    </message>
    <message>
        <source>heard from {name} on {day}</source>
        <translation>von {name} gehört am {day}</translation>
    </message>
    <message>
        <source>heard how it went</source>
        <translation>gehört, wie es lief</translation>
    </message>
    <message>
        <source>heard how it went with {name}</source>
        <translation>gehört, wie es mit {name} lief</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>help manual how</source>
        <comment>other words for Guide</comment>
        <translation>Hilfe Handbuch wie</translation>
    </message>
    <message>
        <source>hiring manager</source>
        <comment>part in an opening</comment>
        <translation>stellt ein</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>wie es lief</translation>
    </message>
    <message>
        <source>how you sign</source>
        <translation>wie du unterschreibst</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>import load address book vCard CSV LinkedIn</source>
        <comment>other words for Bring in</comment>
        <translation>importieren einlesen Adressbuch vCard CSV LinkedIn</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>morgen</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln Monat</numerusform>
            <numerusform>in %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <translation>
            <numerusform>in %Ln Woche</numerusform>
            <numerusform>in %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln Jahr</numerusform>
            <numerusform>in %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>in person</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>in the lines to forward.</source>
        <translation>in den Zeilen zum Weiterleiten.</translation>
    </message>
    <message>
        <source>in the notebook already</source>
        <translation>schon im Notizbuch</translation>
    </message>
    <message>
        <source>interview OR biography</source>
        <comment>for a search engine</comment>
        <translation>Interview OR Biografie</translation>
    </message>
    <message>
        <source>introduced on {day}</source>
        <translation>vorgestellt am {day}</translation>
    </message>
    <message>
        <source>introduced you to {name}</source>
        <translation>Kontakt zu {name} erhalten</translation>
    </message>
    <message>
        <source>introduces me</source>
        <comment>part in an opening</comment>
        <translation>stellt mich vor</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>is asked for expert advice</source>
        <translation>wird um fachlichen Rat gefragt</translation>
    </message>
    <message>
        <source>is called a vice president, which can mean much or little</source>
        <translation>trägt den Titel Vice President, der viel oder wenig heißen kann</translation>
    </message>
    <message>
        <source>is learning there</source>
        <translation>lernt dort noch</translation>
    </message>
    <message>
        <source>is the deputy of who decides</source>
        <translation>vertritt die Person, die entscheidet</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>es war nicht lesbar</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>jobs OR hiring</source>
        <comment>for a search engine</comment>
        <translation>Stellen OR gesucht</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>keep as a field of its own</source>
        <translation>als eigenes Feld behalten</translation>
    </message>
    <message>
        <source>keeps somebody&apos;s calendar or door</source>
        <translation>führt jemandem den Kalender oder das Vorzimmer</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>last looked at {ago}: still so?</source>
        <translation>{ago} zuletzt angesehen: gilt das noch?</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>last on {day}; {balance}</source>
        <translation>zuletzt am {day}; {balance}</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>überfällig seit {day}</translation>
    </message>
    <message>
        <source>leads a project or a product</source>
        <translation>leitet ein Projekt oder ein Produkt</translation>
    </message>
    <message>
        <source>leads people</source>
        <translation>führt ein Team</translation>
    </message>
    <message>
        <source>learning</source>
        <comment>how far one is with an organisation</comment>
        <translation>erkunden</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a check before sending: the user leaves it so</comment>
        <translation>bleibt so</translation>
    </message>
    <message>
        <source>let be on {day}</source>
        <translation>ruht seit {day}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>light</source>
        <translation>lose</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>how sure it is</comment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>lines that belong to no card: {detail}</source>
        <translation>Zeilen, die zu keiner Karte gehören: {detail}</translation>
    </message>
    <message>
        <source>log note conversation call meeting</source>
        <comment>other words for Write it down</comment>
        <translation>eintragen notieren Gespräch Anruf Treffen</translation>
    </message>
    <message>
        <source>log several paste conversations</source>
        <comment>other words for Write many down</comment>
        <translation>mehrere eintragen einfügen Gespräche</translation>
    </message>
    <message>
        <source>look</source>
        <comment>a check before sending</comment>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>looks for a job as analyst</source>
        <translation>sucht eine Stelle in der Analyse</translation>
    </message>
    <message>
        <source>maybe {name}?</source>
        <translation>vielleicht {name}?</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>met</source>
        <comment>how well you know each other</comment>
        <translation>getroffen</translation>
    </message>
    <message>
        <source>met, {day}</source>
        <comment>a wish</comment>
        <translation>erfüllt, {day}</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>zweiter Vorname</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>month of birth</source>
        <translation>Monat der Geburt</translation>
    </message>
    <message>
        <source>most at risk first</source>
        <translation>Dringende zuerst</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name beside an email</source>
        <translation>Name neben einer E-Mail-Adresse</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>news OR announcement</source>
        <comment>for a search engine</comment>
        <translation>Neuigkeiten OR Mitteilung</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>to what was asked</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <comment>to what was asked</comment>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>no conversation noted</source>
        <translation>kein Gespräch notiert</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>noch keine Zeiten</translation>
    </message>
    <message>
        <source>no longer so, {day}</source>
        <translation>gilt nicht mehr, {day}</translation>
    </message>
    <message>
        <source>no on {day}</source>
        <comment>an answer</comment>
        <translation>Nein am {day}</translation>
    </message>
    <message>
        <source>no position there is noted</source>
        <translation>dort ist keine Tätigkeit notiert</translation>
    </message>
    <message>
        <source>no posting was found in it, neither a title nor an employer</source>
        <translation>darin war keine Anzeige zu finden, weder ein Titel noch ein Arbeitgeber</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>kein Rhythmus</translation>
    </message>
    <message>
        <source>no stage</source>
        <comment>how far one is with an organisation</comment>
        <translation>keine Phase</translation>
    </message>
    <message>
        <source>nobody in your notebook yet</source>
        <translation>niemand im Notizbuch</translation>
    </message>
    <message>
        <source>nobody leads there yet</source>
        <translation>noch führt niemand hin</translation>
    </message>
    <message>
        <source>nobody on it yet</source>
        <translation>noch niemand beteiligt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not for me</source>
        <comment>how an opening ended</comment>
        <translation>nichts für mich</translation>
    </message>
    <message>
        <source>not for me; passed on to {name}</source>
        <translation>weitergegeben an {name}</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>noch nicht notiert</translation>
    </message>
    <message>
        <source>not now</source>
        <comment>an action that nothing can be done with at present</comment>
        <translation>gerade nicht möglich</translation>
    </message>
    <message>
        <source>not now on {day}</source>
        <comment>an answer</comment>
        <translation>vertröstet am {day}</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>noted {ago}: still so?</source>
        <translation>{ago} notiert: gilt das noch?</translation>
    </message>
    <message>
        <source>noted {day}</source>
        <comment>where something is from: noted 10 Oct</comment>
        <translation>notiert {day}</translation>
    </message>
    <message>
        <source>noted {when}</source>
        <translation>notiert {when}</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>noch nichts notiert</translation>
    </message>
    <message>
        <source>nothing was found that they ask for</source>
        <translation>nichts gefunden, was gesucht wird</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a check before sending</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>on {day}. Give first, or ask somebody else.</source>
        <translation>am {day}. Gib zuerst etwas, oder frag jemand anderen.</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a promise made once</comment>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>only the first {detail} MB were read</source>
        <translation>nur die ersten {detail} MB wurden gelesen</translation>
    </message>
    <message>
        <source>only the first {detail} characters were read</source>
        <translation>nur die ersten {detail} Zeichen wurden gelesen</translation>
    </message>
    <message>
        <source>only the first {detail} entries were read; split the file to bring in the rest</source>
        <translation>nur die ersten {detail} Einträge wurden gelesen; teile die Datei, um den Rest hereinzuholen</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>a job that is open</comment>
        <translation>offene Stelle</translation>
    </message>
    <message>
        <source>openings jobs board postings</source>
        <comment>other words for Opportunities</comment>
        <translation>offene Stellen Jobs Tafel Anzeigen Ausschreibungen</translation>
    </message>
    <message>
        <source>opens doors</source>
        <comment>role in an organisation</comment>
        <translation>öffnet Türen</translation>
    </message>
    <message>
        <source>order of the name</source>
        <translation>Reihenfolge des Namens</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>other detail</source>
        <translation>anderes Detail</translation>
    </message>
    <message>
        <source>over</source>
        <comment>how an opening ended</comment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>own field</source>
        <translation>eigenes Feld</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>post office box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <comment>other words for Settings</comment>
        <translation>Optionen Konfiguration Voreinstellungen</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>project OR launch</source>
        <comment>for a search engine</comment>
        <translation>Projekt OR Start</translation>
    </message>
    <message>
        <source>promise late since {day}</source>
        <translation>Versprechen überfällig seit {day}</translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>pronunciation</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>question about someone</source>
        <translation>Frage zu jemandem</translation>
    </message>
    <message>
        <source>reading the file needed more memory than there is</source>
        <translation>das Lesen der Datei braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>received {thing}</source>
        <translation>{thing} erhalten</translation>
    </message>
    <message>
        <source>received {times}</source>
        <translation>{times} erhalten</translation>
    </message>
    <message>
        <source>recruiter</source>
        <comment>part in an opening</comment>
        <translation>sucht Leute</translation>
    </message>
    <message>
        <source>recruits</source>
        <comment>role in an organisation</comment>
        <translation>sucht Leute</translation>
    </message>
    <message>
        <source>recruits people</source>
        <translation>sucht neue Leute</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>related person</source>
        <translation>verbundene Person</translation>
    </message>
    <message>
        <source>relationships fading invest enjoyed</source>
        <comment>other words for Who do you really know?</comment>
        <translation>Beziehungen verblassen investieren gern zusammengearbeitet</translation>
    </message>
    <message>
        <source>remote</source>
        <comment>where one works</comment>
        <translation>remote</translation>
    </message>
    <message>
        <source>restore recover</source>
        <comment>other words for Take back a backup</comment>
        <translation>wiederherstellen Backup</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>runs the organisation</source>
        <translation>leitet die Organisation</translation>
    </message>
    <message>
        <source>said thanks</source>
        <translation>Danke gesagt</translation>
    </message>
    <message>
        <source>saw your work: {skill}</source>
        <translation>hat deine Arbeit gesehen: {skill}</translation>
    </message>
    <message>
        <source>saw: {what}</source>
        <translation>gesehen: {what}</translation>
    </message>
    <message>
        <source>search command palette</source>
        <comment>other words for Find or do anything</comment>
        <translation>suchen Befehl Palette</translation>
    </message>
    <message>
        <source>search contacts</source>
        <comment>other words for Find people</comment>
        <translation>suchen Kontakte</translation>
    </message>
    <message>
        <source>second address line</source>
        <translation>zweite Adresszeile</translation>
    </message>
    <message>
        <source>sent to {names}</source>
        <translation>ging an {names}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>abgeschickt am {day}</translation>
    </message>
    <message>
        <source>share</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>shortcuts keyboard</source>
        <comment>other words for Keys</comment>
        <translation>Tastenkürzel Tastatur Kurzbefehle</translation>
    </message>
    <message>
        <source>show a week ahead</source>
        <translation>eine Woche vorher zeigen</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>seit {start}</translation>
    </message>
    <message>
        <source>sits at the top table</source>
        <translation>gehört zur Geschäftsleitung</translation>
    </message>
    <message>
        <source>sits on a board</source>
        <translation>sitzt in einem Beirat, Vorstand oder Aufsichtsrat</translation>
    </message>
    <message>
        <source>social network</source>
        <translation>soziales Netzwerk</translation>
    </message>
    <message>
        <source>some characters of {detail} could not be read</source>
        <translation>manche Zeichen von {detail} waren nicht lesbar</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>something is left of what is gone ({detail})</source>
        <translation>von etwas, das weg ist, ist etwas übrig ({detail})</translation>
    </message>
    <message>
        <source>something they care about</source>
        <translation>etwas, das der Person am Herzen liegt</translation>
    </message>
    <message>
        <source>something worked out from what was entered is wrong ({detail})</source>
        <translation>etwas, das aus dem Eingetragenen errechnet ist, stimmt nicht ({detail})</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>Frühling</translation>
    </message>
    <message>
        <source>start home due promises</source>
        <comment>other words for Today</comment>
        <translation>Start fällig Versprechen Übersicht</translation>
    </message>
    <message>
        <source>step {detail} of undo is not complete</source>
        <translation>Schritt {detail} zum Rückgängigmachen ist nicht vollständig</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>suffix after the name</source>
        <translation>Zusatz nach dem Namen</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>how sure it is</comment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tag: linkedin-2026</source>
        <translation>Schlagwort: linkedin-2026</translation>
    </message>
    <message>
        <source>talk OR interview OR article OR podcast</source>
        <comment>for a search engine</comment>
        <translation>Vortrag OR Interview OR Artikel OR Podcast</translation>
    </message>
    <message>
        <source>team OR management</source>
        <comment>for a search engine</comment>
        <translation>Team OR Leitung</translation>
    </message>
    <message>
        <source>ten people paste list</source>
        <comment>other words for Write names</comment>
        <translation>zehn Personen einfügen Liste</translation>
    </message>
    <message>
        <source>thank you</source>
        <translation>danken</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>gedankt</translation>
    </message>
    <message>
        <source>thanked on {day}</source>
        <translation>gedankt am {day}</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>the answer was later</source>
        <comment>to what was asked</comment>
        <translation>die Antwort war: später</translation>
    </message>
    <message>
        <source>the answer was no</source>
        <comment>to what was asked</comment>
        <translation>die Antwort war Nein</translation>
    </message>
    <message>
        <source>the answer was yes</source>
        <comment>to what was asked</comment>
        <translation>die Antwort war Ja</translation>
    </message>
    <message>
        <source>the archive is damaged or needs a password</source>
        <translation>das Archiv ist beschädigt oder braucht ein Passwort</translation>
    </message>
    <message>
        <source>the archive unpacks to more than a list of contacts; the rest was left out</source>
        <translation>das Archiv enthält mehr als eine Liste von Kontakten; der Rest blieb weg</translation>
    </message>
    <message>
        <source>the beginning of the card is repeated</source>
        <translation>der Anfang der Karte steht zweimal da</translation>
    </message>
    <message>
        <source>the bytes of documents are gone ({detail})</source>
        <translation>der Inhalt von Dokumenten ist weg ({detail})</translation>
    </message>
    <message>
        <source>the card has no end; what there is of it was read</source>
        <translation>die Karte hat kein Ende; was da ist, wurde gelesen</translation>
    </message>
    <message>
        <source>the card is empty</source>
        <translation>die Karte ist leer</translation>
    </message>
    <message>
        <source>the card is longer than 64 MB; lines left out: {detail}</source>
        <translation>die Karte ist länger als 64 MB; weggelassene Zeilen: {detail}</translation>
    </message>
    <message>
        <source>the columns are not known; say in the window what they are</source>
        <translation>die Spalten sind nicht bekannt; sag im Fenster, was sie sind</translation>
    </message>
    <message>
        <source>the disk could not read the file</source>
        <translation>die Platte konnte die Datei nicht lesen</translation>
    </message>
    <message>
        <source>the employer is missing</source>
        <translation>der Arbeitgeber fehlt</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file may not be read; check its permissions</source>
        <translation>die Datei darf nicht gelesen werden; prüfe ihre Rechte</translation>
    </message>
    <message>
        <source>the first name</source>
        <translation>der Vorname</translation>
    </message>
    <message>
        <source>the line is longer than {detail} MB and was left out</source>
        <translation>die Zeile ist länger als {detail} MB und blieb weg</translation>
    </message>
    <message>
        <source>the notebook&apos;s file is damaged ({detail}); take back a backup</source>
        <translation>die Datei des Notizbuchs ist beschädigt ({detail}); hol eine Sicherung zurück</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>die Unterlagen</translation>
    </message>
    <message>
        <source>the opening or the topic</source>
        <translation>die Stelle oder das Thema</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>the page wasn&apos;t fetched: NetBook never goes online; paste its text</source>
        <translation>die Seite wurde nicht geholt: NetBook geht nie ins Netz; füg ihren Text ein</translation>
    </message>
    <message>
        <source>the photo is damaged; kept as it is</source>
        <translation>das Foto ist beschädigt; so aufgehoben, wie es ist</translation>
    </message>
    <message>
        <source>the photo is larger than {detail} MB and was left out</source>
        <translation>das Foto ist größer als {detail} MB und blieb weg</translation>
    </message>
    <message>
        <source>the place is missing</source>
        <translation>der Ort fehlt</translation>
    </message>
    <message>
        <source>the row has more than {detail} cells</source>
        <translation>die Zeile hat mehr als {detail} Zellen</translation>
    </message>
    <message>
        <source>the title is missing</source>
        <translation>der Titel fehlt</translation>
    </message>
    <message>
        <source>them</source>
        <translation>der Person</translation>
    </message>
    <message>
        <source>there is neither a name nor an address</source>
        <translation>da ist weder ein Name noch eine Adresse</translation>
    </message>
    <message>
        <source>there is no Connections.csv in this archive</source>
        <translation>in diesem Archiv ist keine Connections.csv</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is nobody below the headings</source>
        <translation>unter den Überschriften steht niemand</translation>
    </message>
    <message>
        <source>they said no</source>
        <comment>how an opening ended</comment>
        <translation>Absage</translation>
    </message>
    <message>
        <source>they thought of me</source>
        <translation>Aufmerksamkeit erhalten</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>this is neither a page nor a mail nor text; open it and paste its text</source>
        <translation>das ist weder Seite noch Mail noch Text; öffne es und füg den Text ein</translation>
    </message>
    <message>
        <source>this is neither a vCard nor a CSV file of contacts</source>
        <translation>das ist weder eine vCard- noch eine CSV-Datei mit Kontakten</translation>
    </message>
    <message>
        <source>this is not a text file of contacts</source>
        <translation>das ist keine Textdatei mit Kontakten</translation>
    </message>
    <message>
        <source>this line is no part of a vCard; kept as it is</source>
        <translation>diese Zeile gehört nicht in eine vCard; so aufgehoben, wie sie ist</translation>
    </message>
    <message>
        <source>this line stands above the headings and was left out</source>
        <translation>diese Zeile steht über den Überschriften und blieb weg</translation>
    </message>
    <message>
        <source>thought of them</source>
        <translation>Aufmerksamkeit geschenkt</translation>
    </message>
    <message>
        <source>time to ask again</source>
        <translation>Zeit, wieder zu fragen</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>told how it went</source>
        <translation>erzählt, wie es lief</translation>
    </message>
    <message>
        <source>told how it went on {day}</source>
        <translation>am {day} erzählt, wie es lief</translation>
    </message>
    <message>
        <source>told how it went with {name}</source>
        <translation>erzählt, wie es mit {name} lief</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>twice in the list</source>
        <translation>zweimal in der Liste</translation>
    </message>
    <message>
        <source>until a promise is kept, at the latest {day}</source>
        <translation>bis zur Einlösung eines Versprechens, spätestens am {day}</translation>
    </message>
    <message>
        <source>until they have a new position, at the latest {day}</source>
        <translation>bis zu einer neuen Stelle, spätestens am {day}</translation>
    </message>
    <message>
        <source>until they write or call, at the latest {day}</source>
        <translation>bis zu einer Nachricht oder einem Anruf, spätestens am {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>bis {end}</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>vCard 3.0, for older phones and programs</source>
        <translation>vCard 3.0, für ältere Telefone und Programme</translation>
    </message>
    <message>
        <source>vCard 4.0, for address books of today; loses nothing</source>
        <translation>vCard 4.0, für heutige Adressbücher; verliert nichts</translation>
    </message>
    <message>
        <source>version licence</source>
        <comment>other words for About NetBook</comment>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>Videoanruf</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>volunteer OR community OR hobby</source>
        <comment>for a search engine</comment>
        <translation>Ehrenamt OR Verein OR Hobby</translation>
    </message>
    <message>
        <source>vouches for me</source>
        <comment>part in an opening</comment>
        <translation>bürgt für mich</translation>
    </message>
    <message>
        <source>watching</source>
        <comment>how far one is with an organisation</comment>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>well known</source>
        <comment>how well you know each other</comment>
        <translation>gut bekannt</translation>
    </message>
    <message>
        <source>went away</source>
        <comment>how an opening ended</comment>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>what exactly</source>
        <translation>was genau</translation>
    </message>
    <message>
        <source>what exactly you ask</source>
        <translation>worum genau du bittest</translation>
    </message>
    <message>
        <source>what the page says for search engines could not be read</source>
        <translation>was die Seite für Suchmaschinen sagt, war nicht lesbar</translation>
    </message>
    <message>
        <source>what they saw of your work</source>
        <translation>was von deiner Arbeit gesehen wurde</translation>
    </message>
    <message>
        <source>what you asked</source>
        <translation>worum du gebeten hast</translation>
    </message>
    <message>
        <source>what you bring</source>
        <translation>was du mitbringst</translation>
    </message>
    <message>
        <source>what you give</source>
        <translation>was du gibst</translation>
    </message>
    <message>
        <source>what you share</source>
        <translation>was du teilst</translation>
    </message>
    <message>
        <source>what you thank for</source>
        <translation>wofür du dankst</translation>
    </message>
    <message>
        <source>which day it was</source>
        <translation>welcher Tag es war</translation>
    </message>
    <message>
        <source>who else was named</source>
        <translation>wer sonst genannt war</translation>
    </message>
    <message>
        <source>whole address</source>
        <translation>ganze Anschrift</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>ganzer Name</translation>
    </message>
    <message>
        <source>whom it is about</source>
        <translation>um wen es geht</translation>
    </message>
    <message>
        <source>whom you ask about</source>
        <translation>nach wem du fragst</translation>
    </message>
    <message>
        <source>whom you want to meet</source>
        <translation>wen du kennenlernen willst</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>Winter</translation>
    </message>
    <message>
        <source>with whom…</source>
        <translation>mit wem…</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>how an opening ended</comment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>work</source>
        <translation>beruflich</translation>
    </message>
    <message>
        <source>work and private</source>
        <translation>beruflich und privat</translation>
    </message>
    <message>
        <source>works beside who decides</source>
        <translation>arbeitet neben der Person, die entscheidet</translation>
    </message>
    <message>
        <source>works in human resources</source>
        <translation>arbeitet im Personalwesen</translation>
    </message>
    <message>
        <source>works there</source>
        <comment>part in an opening</comment>
        <translation>arbeitet dort</translation>
    </message>
    <message>
        <source>works there</source>
        <comment>role in an organisation</comment>
        <translation>arbeitet dort</translation>
    </message>
    <message>
        <source>works there</source>
        <translation>arbeitet dort</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>Jahr der Geburt</translation>
    </message>
    <message>
        <source>yes on {day}</source>
        <comment>an answer</comment>
        <translation>Ja am {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>yesterday coffee with Maya, talked about the migration
Monday called Tom</source>
        <translation>gestern Kaffee mit Maya, über die Migration gesprochen
Montag Tom angerufen</translation>
    </message>
    <message>
        <source>you asked {other} about {what}, on {day}; {answer}.</source>
        <translation>Du hast {other} am {day} nach {what} gefragt; {answer}.</translation>
    </message>
    <message>
        <source>you noted it on the opening “{title}”</source>
        <translation>von dir bei der Stelle „{title}“ notiert</translation>
    </message>
    <message>
        <source>you spoke {ago}</source>
        <translation>ihr habt {ago} gesprochen</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>deine Notiz</translation>
    </message>
    <message>
        <source>your note, {day}</source>
        <translation>deine Notiz, {day}</translation>
    </message>
    <message>
        <source>zero bytes in the text were left out</source>
        <translation>Nullbytes im Text blieben weg</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <comment>Introduce: Amir hires an analyst; Lena looks for a job</comment>
        <translation>{act}: {what}</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>{act}: {what}</translation>
    </message>
    <message>
        <source>{added}; yours stays: {what}</source>
        <translation>{added}; deins bleibt: {what}</translation>
    </message>
    <message>
        <source>{answer}. Found by its words; click to choose another.</source>
        <translation>{answer}. An den Wörtern erkannt; klick, um etwas anderes zu wählen.</translation>
    </message>
    <message>
        <source>{channel} to {name}</source>
        <translation>{channel} an {name}</translation>
    </message>
    <message>
        <source>{channel} with {people}</source>
        <translation>{channel} mit {people}</translation>
    </message>
    <message>
        <source>{channel} {ago}</source>
        <comment>Email 9 weeks ago</comment>
        <translation>{channel} {ago}</translation>
    </message>
    <message>
        <source>{conversations}, the last {ago}.</source>
        <translation>{conversations}, zuletzt {ago}.</translation>
    </message>
    <message>
        <source>{count} a little</source>
        <comment>so many are known a little</comment>
        <translation>{count} ein wenig bekannt</translation>
    </message>
    <message>
        <source>{count} fading</source>
        <comment>so many relationships fade</comment>
        <translation>{count} verblassend</translation>
    </message>
    <message>
        <source>{count} growing</source>
        <comment>so many relationships grow</comment>
        <translation>{count} wachsend</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} to write to</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>{count} well</source>
        <comment>so many people are known well</comment>
        <translation>{count} gut bekannt</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>within a sentence: comes back 3 Nov</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day}: a conversation can&apos;t lie after today.</source>
        <translation>{day}: Ein Gespräch kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <comment>a next step</comment>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>{detail} could not be read; kept as it is</source>
        <translation>{detail} war nicht lesbar; so aufgehoben, wie es ist</translation>
    </message>
    <message>
        <source>{done}: {what}</source>
        <translation>{done}: {what}</translation>
    </message>
    <message>
        <source>{field} ({labels})</source>
        <translation>{field} ({labels})</translation>
    </message>
    <message>
        <source>{field}: “{ours}” stays, the file has “{theirs}”</source>
        <translation>{field}: „{ours}“ bleibt, die Datei hat „{theirs}“</translation>
    </message>
    <message>
        <source>{file} is too large for a list of conversations.</source>
        <translation>{file} ist zu groß für eine Liste von Gesprächen.</translation>
    </message>
    <message>
        <source>{first} and {second} are family</source>
        <translation>{first} und {second} sind miteinander verwandt</translation>
    </message>
    <message>
        <source>{first} and {second} are friends</source>
        <translation>{first} und {second} sind befreundet</translation>
    </message>
    <message>
        <source>{first} and {second} know each other</source>
        <translation>{first} und {second} kennen sich</translation>
    </message>
    <message>
        <source>{first} introduced you to {second}</source>
        <translation>{first} hat dir {second} vorgestellt</translation>
    </message>
    <message>
        <source>{first} introduced you to {second}, {day}</source>
        <translation>{first} hat dir am {day} {second} vorgestellt</translation>
    </message>
    <message>
        <source>{first} mentors {second}</source>
        <translation>{first} fördert {second}</translation>
    </message>
    <message>
        <source>{first} recommends {second}</source>
        <translation>{first} empfiehlt {second}</translation>
    </message>
    <message>
        <source>{first} reports to {second}</source>
        <translation>{first} berichtet an {second}</translation>
    </message>
    <message>
        <source>{first} works with {second}</source>
        <translation>{first} arbeitet mit {second}</translation>
    </message>
    <message>
        <source>{keys} undo</source>
        <translation>{keys} rückgängig</translation>
    </message>
    <message>
        <source>{known} of {all} known</source>
        <translation>{known} von {all} bekannt</translation>
    </message>
    <message>
        <source>{last}, {often}</source>
        <comment>Email 9 weeks ago, every 6 weeks</comment>
        <translation>{last}, {often}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>pay</comment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{menu}: {choice}</source>
        <translation>{menu}: {choice}</translation>
    </message>
    <message>
        <source>{more}. Nothing that waits gets lost.</source>
        <translation>{more}. Nichts, was wartet, geht verloren.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>before a name that begins with the sound of an i</comment>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (neu)</translation>
    </message>
    <message>
        <source>{name} and I are in touch; thank you again for introducing us.</source>
        <translation>{name} und ich sind in Kontakt; danke noch einmal, dass du uns vorgestellt hast.</translation>
    </message>
    <message>
        <source>{name} and the role: {title}</source>
        <translation>{name} und die Stelle: {title}</translation>
    </message>
    <message>
        <source>{name} answered…</source>
        <translation>{name} hat geantwortet…</translation>
    </message>
    <message>
        <source>{name} at {organisation}: {role}</source>
        <translation>{name} bei {organisation}: {role}</translation>
    </message>
    <message>
        <source>{name} comes back {day}.</source>
        <translation>{name}: verschoben bis {day}.</translation>
    </message>
    <message>
        <source>{name} could introduce you to</source>
        <translation>Wen {name} dir vorstellen könnte</translation>
    </message>
    <message>
        <source>{name} gave you something {times} since.</source>
        <translation>{name} hat dir seitdem {times} etwas gegeben.</translation>
    </message>
    <message>
        <source>{name} gave you something {times}.</source>
        <translation>{name} hat dir {times} etwas gegeben.</translation>
    </message>
    <message>
        <source>{name} has a birthday {when}</source>
        <comment>today, tomorrow, on Friday</comment>
        <translation>{name} hat Geburtstag: {when}</translation>
    </message>
    <message>
        <source>{name} has more than 25 MB; keep it elsewhere, and its address here.</source>
        <translation>{name} hat mehr als 25 MB; heb es woanders auf und hier nur die Adresse.</translation>
    </message>
    <message>
        <source>{name} helped you {times}</source>
        <translation>{name} hat dir {times} geholfen</translation>
    </message>
    <message>
        <source>{name} introduced me</source>
        <translation>{name} hat mich vorgestellt</translation>
    </message>
    <message>
        <source>{name} introduced or recommended you {times}</source>
        <translation>{name} hat dich {times} vorgestellt oder empfohlen</translation>
    </message>
    <message>
        <source>{name} introduced you</source>
        <translation>{name} hat dich vorgestellt</translation>
    </message>
    <message>
        <source>{name} introduced you to {other}</source>
        <translation>{name} hat dir {other} vorgestellt</translation>
    </message>
    <message>
        <source>{name} introduced you to {other} on {day} and has not heard how it went.</source>
        <translation>{name} hat dir am {day} {other} vorgestellt und noch nicht gehört, wie es lief.</translation>
    </message>
    <message>
        <source>{name} is NetBook&apos;s own folder; choose one that lies elsewhere.</source>
        <translation>{name} ist NetBooks eigener Ordner; wähle einen, der woanders liegt.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is already there and was left as it is; choose another place.</source>
        <translation>{name} ist schon da und blieb, wie es ist; wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{name} is damaged and was not taken back; choose another backup.</source>
        <translation>{name} ist beschädigt und wurde nicht zurückgeholt; wähle eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{name} is damaged; take back a backup with: netbook restore FILE.</source>
        <translation>{name} ist beschädigt; hol eine Sicherung zurück mit: netbook restore DATEI.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is in the notebook.</source>
        <translation>{name} ist im Notizbuch.</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} ist im Papierkorb.</translation>
    </message>
    <message>
        <source>{name} is kept the same on several computers. Two computers must not open the notebook at the same time.</source>
        <translation>{name} wird auf mehreren Computern gleich gehalten. Zwei Computer dürfen das Notizbuch nicht gleichzeitig öffnen.</translation>
    </message>
    <message>
        <source>{name} is looking for somebody: {text} ({day}).</source>
        <translation>{name} sucht jemanden: {text} ({day}).</translation>
    </message>
    <message>
        <source>{name} is neither text nor a mail.</source>
        <translation>{name} ist weder Text noch eine Mail.</translation>
    </message>
    <message>
        <source>{name} is no longer put off.</source>
        <translation>{name}: nicht mehr verschoben.</translation>
    </message>
    <message>
        <source>{name} is not a NetBook notebook.</source>
        <translation>{name} ist kein Notizbuch von NetBook.</translation>
    </message>
    <message>
        <source>{name} is not where it was, so it no longer goes with this message.</source>
        <translation>{name} ist nicht mehr da, wo es war, und geht darum nicht mehr mit dieser Nachricht mit.</translation>
    </message>
    <message>
        <source>{name} is open in another program; close it there first.</source>
        <translation>{name} ist in einem anderen Programm offen; schließ es dort zuerst.</translation>
    </message>
    <message>
        <source>{name} is paused.</source>
        <translation>{name} ist pausiert.</translation>
    </message>
    <message>
        <source>{name} is put off {until}.</source>
        <translation>{name}: verschoben {until}.</translation>
    </message>
    <message>
        <source>{name} is the notebook itself; choose another name.</source>
        <translation>{name} ist das Notizbuch selbst; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is the notebook that is open.</source>
        <translation>{name} ist das Notizbuch, das gerade offen ist.</translation>
    </message>
    <message>
        <source>{name} knows you</source>
        <translation>{name} kennt dich</translation>
    </message>
    <message>
        <source>{name} made an introduction for you on {day} and has not heard how it went.</source>
        <translation>{name} hat dich am {day} vorgestellt und noch nicht gehört, wie es lief.</translation>
    </message>
    <message>
        <source>{name} may not be changed; choose another name.</source>
        <translation>{name} darf nicht geändert werden; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} may not be read; check its permissions.</source>
        <translation>{name} darf nicht gelesen werden; prüfe die Rechte.</translation>
    </message>
    <message>
        <source>{name} probably knows</source>
        <translation>{name} kennt wahrscheinlich</translation>
    </message>
    <message>
        <source>{name} promised: {what}</source>
        <translation>{name} hat versprochen: {what}</translation>
    </message>
    <message>
        <source>{name} reached out {times}</source>
        <translation>{name} hat sich {times} gemeldet</translation>
    </message>
    <message>
        <source>{name} remembered you {times}</source>
        <translation>{name} hat {times} an dich gedacht</translation>
    </message>
    <message>
        <source>{name} said no: {what}</source>
        <translation>{name} hat Nein gesagt: {what}</translation>
    </message>
    <message>
        <source>{name} said not now: {what}</source>
        <translation>{name} hat „jetzt nicht“ gesagt: {what}</translation>
    </message>
    <message>
        <source>{name} said yes: {what}</source>
        <translation>{name} hat Ja gesagt: {what}</translation>
    </message>
    <message>
        <source>{name} said, {day}</source>
        <comment>where something is from: Priya said, 10 Oct</comment>
        <translation>laut {name}, {day}</translation>
    </message>
    <message>
        <source>{name} said, {source}, {day}</source>
        <comment>where something is from</comment>
        <translation>laut {name}, {source}, {day}</translation>
    </message>
    <message>
        <source>{name} thanked you {times}</source>
        <translation>{name} hat dir {times} gedankt</translation>
    </message>
    <message>
        <source>{name} was not there</source>
        <translation>{name} war nicht dabei</translation>
    </message>
    <message>
        <source>{name} was written by a newer NetBook; update this one to open it.</source>
        <translation>{name} stammt von einem neueren NetBook; aktualisiere dieses, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{name} wrote to you, and nothing is noted since ({day}).</source>
        <translation>{name} hat dir geschrieben, und seitdem ist nichts notiert ({day}).</translation>
    </message>
    <message>
        <source>{name} {what} ({source})</source>
        <comment>Lena Fischer looks for a job (coffee, 10 Nov)</comment>
        <translation>{name} {what} ({source})</translation>
    </message>
    <message>
        <source>{name}, about {other}</source>
        <translation>{name}, über {other}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{name}: {what} ({source})</source>
        <comment>Lena Fischer: a job as an analyst (coffee, 10 Nov)</comment>
        <translation>{name}: {what} ({source})</translation>
    </message>
    <message>
        <source>{name}: {what}. You can help: {offer}</source>
        <translation>Wunsch von {name}: {what}. Du kannst helfen: {offer}</translation>
    </message>
    <message>
        <source>{name}: {what}. {other} can help: {offer}</source>
        <translation>Wunsch von {name}: {what}. {other} kann helfen: {offer}</translation>
    </message>
    <message>
        <source>{offer}; {wish}</source>
        <comment>Amir hires an analyst; Lena looks for such a job</comment>
        <translation>{offer}; {wish}</translation>
    </message>
    <message>
        <source>{opening}: who can introduce you</source>
        <translation>{opening}: wer dich vorstellen kann</translation>
    </message>
    <message>
        <source>{opening}: who knows somebody there</source>
        <translation>{opening}: wer dort jemanden kennt</translation>
    </message>
    <message>
        <source>{organisation}, 2019 to 2022</source>
        <translation>{organisation}, 2019 bis 2022</translation>
    </message>
    <message>
        <source>{place} is noted under Together; the dates can be changed there.</source>
        <translation>{place} steht jetzt unter Gemeinsam; die Zeiten lassen sich dort ändern.</translation>
    </message>
    <message>
        <source>{points} so far. From {next} on NetBook speaks of an acquaintance.</source>
        <translation>{points} bisher. Ab {next} heißt es bei NetBook „bekannt“.</translation>
    </message>
    <message>
        <source>{points}, and you spoke in the last six months. Well known begins at {next}.</source>
        <translation>{points}, und ihr habt in den letzten sechs Monaten gesprochen. „Gut bekannt“ beginnt bei {next}.</translation>
    </message>
    <message>
        <source>{points}, but no conversation is noted for more than a year.</source>
        <translation>{points}, aber seit mehr als einem Jahr ist kein Gespräch notiert.</translation>
    </message>
    <message>
        <source>{points}, for {counted} of {count}</source>
        <translation>{points}, für {counted} von {count}</translation>
    </message>
    <message>
        <source>{points}. From {next} on, with a conversation in the last six months, NetBook calls it growing.</source>
        <translation>{points}. Ab {next}, mit einem Gespräch in den letzten sechs Monaten, heißt es bei NetBook „wachsend“.</translation>
    </message>
    <message>
        <source>{points}; well known begins at {next}, and you spoke within the last year.</source>
        <translation>{points}; „gut bekannt“ beginnt bei {next}, und ihr habt im letzten Jahr gesprochen.</translation>
    </message>
    <message>
        <source>{reason} (the rest was read)</source>
        <translation>{reason} (der Rest wurde gelesen)</translation>
    </message>
    <message>
        <source>{section}, {name}</source>
        <comment>Wants, Lena Fischer</comment>
        <translation>{section}, {name}</translation>
    </message>
    <message>
        <source>{sentence} ({source})</source>
        <translation>{sentence} ({source})</translation>
    </message>
    <message>
        <source>{sentence} {promises}</source>
        <translation>{sentence} {promises}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{skill}: a skill of yours, and a tag of {name}.</source>
        <translation>{skill}: eine Stärke von dir und ein Schlagwort bei {name}.</translation>
    </message>
    <message>
        <source>{skill}: {proof}</source>
        <translation>{skill}: {proof}</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <comment>where something is from: call, 10 Oct</comment>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>{stage} ({count})</source>
        <comment>a stage and how many openings are in it</comment>
        <translation>{stage} ({count})</translation>
    </message>
    <message>
        <source>{stage} {day}</source>
        <comment>a stage and since when</comment>
        <translation>{stage} {day}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{thanks}: {what}.</source>
        <comment>thank you for the advice: to ask for the level first</comment>
        <translation>{thanks}: {what}.</translation>
    </message>
    <message>
        <source>{times} on a social network</source>
        <translation>{times} in einem sozialen Netzwerk</translation>
    </message>
    <message>
        <source>{title} at {organisation}</source>
        <comment>an opening</comment>
        <translation>{title} bei {organisation}</translation>
    </message>
    <message>
        <source>{title}: {meaning}</source>
        <comment>a title and what it means</comment>
        <translation>{title}: {meaning}</translation>
    </message>
    <message>
        <source>{today}, {more}</source>
        <translation>{today}, {more}</translation>
    </message>
    <message>
        <source>{today}, {more}.</source>
        <translation>{today}, {more}.</translation>
    </message>
    <message>
        <source>{weekday}</source>
        <comment>within a sentence: comes back Monday</comment>
        <translation>{weekday}</translation>
    </message>
    <message>
        <source>{what} for {span}.</source>
        <translation>{what}, {span} lang.</translation>
    </message>
    <message>
        <source>{what} is in the trash.</source>
        <translation>{what} ist im Papierkorb.</translation>
    </message>
    <message>
        <source>{what} written to {file}.</source>
        <translation>{what} in {file} geschrieben.</translation>
    </message>
    <message>
        <source>{what}, on {day}; {answer}.</source>
        <comment>what was asked of somebody before</comment>
        <translation>{what}, am {day}; {answer}.</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <comment>a next step and its day</comment>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>{what}. Nothing is stored until you agree.</source>
        <translation>{what}. Nichts wird gespeichert, bevor du zustimmst.</translation>
    </message>
    <message>
        <source>{what}: About {name}</source>
        <translation>{what}: Über {name}</translation>
    </message>
    <message>
        <source>{what}: now by {day}.</source>
        <translation>{what}: jetzt bis {day}.</translation>
    </message>
    <message>
        <source>{what}; nothing noted since.</source>
        <translation>{what}; seitdem nichts notiert.</translation>
    </message>
    <message>
        <source>{who} are in the trash.</source>
        <translation>{who} sind im Papierkorb.</translation>
    </message>
    <message>
        <source>{who} is in the trash.</source>
        <translation>{who} ist im Papierkorb.</translation>
    </message>
    <message>
        <source>{who} reports to {name} (your note, {day})</source>
        <translation>{who} berichtet an {name} (deine Notiz, {day})</translation>
    </message>
    <message>
        <source>{who} said so, {day}</source>
        <translation>laut {who}, {day}</translation>
    </message>
    <message>
        <source>{who}: no longer paused.</source>
        <translation>{who}: nicht mehr pausiert.</translation>
    </message>
    <message>
        <source>{who}: paused.</source>
        <translation>{who}: pausiert.</translation>
    </message>
    <message>
        <source>{who}: tagged “{tag}”.</source>
        <translation>{who}: mit „{tag}“ versehen.</translation>
    </message>
    <message>
        <source>{who}: {close}.</source>
        <comment>how close</comment>
        <translation>{who}: {close}.</translation>
    </message>
    <message>
        <source>{who}: “{tag}” taken off.</source>
        <translation>{who}: „{tag}“ abgenommen.</translation>
    </message>
    <message>
        <source>{wish}; you: {skill}</source>
        <comment>Tom needs help with SQL; you: SQL, ten years of it</comment>
        <translation>{wish}; du: {skill}</translation>
    </message>
    <message>
        <source>{words} How long, and when?</source>
        <translation>{words} Wie lange, und wann?</translation>
    </message>
    <message>
        <source>{words} Say before it what you bring.</source>
        <translation>{words} Sag davor, was du mitbringst.</translation>
    </message>
    <message>
        <source>{words} What for?</source>
        <translation>{words} Wozu?</translation>
    </message>
    <message>
        <source>{words}, about {seconds}.</source>
        <translation>{words}, etwa {seconds}.</translation>
    </message>
    <message>
        <source>{zone}, {time} there now</source>
        <translation>{zone}, dort ist es {time}</translation>
    </message>
    <message>
        <source>“{name}” names nobody; write whom you talked with.</source>
        <translation>„{name}“ nennt niemanden; schreib, mit wem du gesprochen hast.</translation>
    </message>
    <message>
        <source>“{what}” is closed.</source>
        <translation>„{what}“ ist abgeschlossen.</translation>
    </message>
    <message>
        <source>“{what}” is in the trash.</source>
        <translation>„{what}“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>“{what}” is in {stage} now.</source>
        <translation>„{what}“ ist jetzt in „{stage}“.</translation>
    </message>
    <message>
        <source>“{what}” is kept. Most names and days in it are blanks, filled or left out next time: look for names that are left.</source>
        <translation>„{what}“ bleibt hier. Die meisten Namen und Tage darin sind Lücken, die beim nächsten Mal gefüllt werden oder wegbleiben: Sieh nach, welche Namen noch dastehen.</translation>
    </message>
    <message>
        <source>“{what}” is left as it is.</source>
        <translation>„{what}“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“{what}” is noted.</source>
        <translation>„{what}“ ist notiert.</translation>
    </message>
    <message>
        <source>“{what}” is removed.</source>
        <translation>„{what}“ ist entfernt.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>words of a message</comment>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>…and {count} more</source>
        <translation>…und {count} weitere</translation>
    </message>
    <message>
        <source>‹ Organisations</source>
        <translation>‹ Organisationen</translation>
    </message>
    <message>
        <source>‹ People</source>
        <translation>‹ Personen</translation>
    </message>
    <message>
        <source>← back</source>
        <translation>← zurück</translation>
    </message>
    <message>
        <source>→ skip</source>
        <translation>→ überspringen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
</TS>
