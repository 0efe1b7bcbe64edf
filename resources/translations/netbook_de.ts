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
        <source>A good moment to write down the last conversation.</source>
        <translation>Ein guter Moment, um das letzte Gespräch aufzuschreiben.</translation>
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
        <source>A photo may have 25 MB at most; choose a smaller one.</source>
        <translation>Ein Foto darf höchstens 25 MB haben; wähle ein kleineres.</translation>
    </message>
    <message>
        <source>A promise has a day that NetBook doesn&apos;t know.</source>
        <translation>Ein Versprechen hat einen Tag, den NetBook nicht kennt.</translation>
    </message>
    <message>
        <source>A reason to write</source>
        <translation>Ein Grund zu schreiben</translation>
    </message>
    <message>
        <source>A text file</source>
        <translation>Eine Textdatei</translation>
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
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Eine Person hinzufügen</numerusform>
            <numerusform>%Ln Personen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a field of your own</source>
        <translation>Eigenes Feld hinzufügen</translation>
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
        <source>Add one</source>
        <translation>Hinzufügen</translation>
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
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Alle Felder…</translation>
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
        <source>Ask how it went in three weeks</source>
        <translation>In drei Wochen fragen, wie es lief</translation>
    </message>
    <message>
        <source>Ask somebody about {name}</source>
        <translation>Jemanden nach {name} fragen</translation>
    </message>
    <message>
        <source>Ask {name} about {about}: {question}</source>
        <translation>{name} nach {about} fragen: {question}</translation>
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
        <source>Before you write. Copy puts words for a search engine on the clipboard.</source>
        <translation>Bevor du schreibst. Kopieren legt Wörter für eine Suchmaschine in die Zwischenablage.</translation>
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
        <source>Both at {place}, perhaps not at the same time.</source>
        <translation>Beide bei {place}, vielleicht nicht gleichzeitig.</translation>
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
        <source>Choose at least a name or an address.</source>
        <translation>Wähle mindestens einen Namen oder eine Adresse.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
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
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
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
        <source>Copied: {terms}</source>
        <translation>Kopiert: {terms}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
        <source>Copy what is for {name}</source>
        <translation>Den Text für {name} kopieren</translation>
    </message>
    <message>
        <source>Copy words to search by: {question}</source>
        <translation>Suchwörter kopieren: {question}</translation>
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
        <source>Delete {what}</source>
        <translation>{what} löschen</translation>
    </message>
    <message>
        <source>Delete {who}</source>
        <translation>{who} löschen</translation>
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
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Did you reach {name}?</source>
        <translation>Hast du {name} erreicht?</translation>
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
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Bearbeiten	Enter</translation>
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
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nachname zuerst</translation>
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
        <source>Flat or building</source>
        <translation>Wohnung oder Gebäude</translation>
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
        <source>For whom or what: a meetup, a call, an interview</source>
        <translation>Für wen oder was: ein Meetup, ein Anruf, ein Vorstellungsgespräch</translation>
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
        <source>From where, or who said it</source>
        <translation>Woher, oder wer es gesagt hat</translation>
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
        <source>Gave, asked or received</source>
        <translation>Gegeben, erbeten oder erhalten</translation>
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
        <source>Half written when NetBook ended; kept.</source>
        <translation>Halb geschrieben, als NetBook beendet wurde; noch da.</translation>
    </message>
    <message>
        <source>Have backups also in</source>
        <translation>Sicherungen auch hier ablegen</translation>
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
        <source>How did they come to what they do?</source>
        <translation>Wie führte der Weg zur jetzigen Aufgabe?</translation>
    </message>
    <message>
        <source>How fast you speak</source>
        <translation>Wie schnell du sprichst</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>Aussprache</translation>
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
        <source>How recent the last conversation is</source>
        <translation>Wie frisch das letzte Gespräch ist</translation>
    </message>
    <message>
        <source>How they stand to each other</source>
        <translation>Wie sie zueinander stehen</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>Wie…</translation>
    </message>
    <message>
        <source>I asked for something…</source>
        <translation>Ich habe um etwas gebeten…</translation>
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
        <source>I promised</source>
        <translation>Ich versprach</translation>
    </message>
    <message>
        <source>I reached out</source>
        <translation>Ich habe mich gemeldet</translation>
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
        <source>Introduce two people</source>
        <translation>Zwei Personen einander vorstellen</translation>
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
        <source>It is a good moment to ask.</source>
        <translation>Ein guter Moment, um etwas zu bitten.</translation>
    </message>
    <message>
        <source>It is about {name}</source>
        <translation>Es geht um {name}</translation>
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
        <source>It is their promise</source>
        <translation>Es ist ein Versprechen an mich</translation>
    </message>
    <message>
        <source>It is time to write, or past it</source>
        <translation>Es ist Zeit zu schreiben, oder schon später</translation>
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
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
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
        <source>Left out: {names}. You know each other from messages only, as far as is noted.</source>
        <translation>Weggelassen: {names}. Soweit notiert, kennt ihr euch nur aus Nachrichten.</translation>
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
        <source>Make the example</source>
        <translation>Beispiel anlegen</translation>
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
        <source>Message</source>
        <translation>Nachricht</translation>
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
        <source>More for: {what}</source>
        <translation>Mehr zu: {what}</translation>
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
        <source>Name somebody who saw it</source>
        <translation>Jemanden nennen, der es gesehen hat</translation>
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
        <source>NetBook ends</source>
        <translation>NetBook wird beendet</translation>
    </message>
    <message>
        <source>NetBook made a mistake</source>
        <translation>NetBook hat einen Fehler gemacht</translation>
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
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next: {names}…</source>
        <translation>Als Nächstes: {names}…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No account, no network. You can leave at any time: everything goes out as vCard or CSV.</source>
        <translation>Kein Konto, kein Netz. Du kannst jederzeit gehen: Alles lässt sich als vCard oder CSV mitnehmen.</translation>
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
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
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
        <source>Nobody is chosen.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>Nobody is in this notebook yet</source>
        <translation>Noch ist niemand in diesem Notizbuch</translation>
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
        <source>Nobody stands out yet. The more conversations are written down, the better this page knows who wrote, helped, or has not heard from you for long.</source>
        <translation>Noch fällt niemand auf. Je mehr Gespräche aufgeschrieben sind, desto besser weiß diese Seite, wer geschrieben oder geholfen oder lange nichts von dir gehört hat.</translation>
    </message>
    <message>
        <source>Nobody yet: people you worked, studied or served with at these places.</source>
        <translation>Noch niemand: die Menschen, mit denen du an diesen Orten gearbeitet oder studiert hast oder im Einsatz warst.</translation>
    </message>
    <message>
        <source>Not a time zone by name (Europe/Berlin); kept as text.</source>
        <translation>Keine Zeitzone mit Namen (Europe/Berlin); als Text aufgehoben.</translation>
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
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not now: {name}</source>
        <translation>Jetzt nicht: {name}</translation>
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
        <source>Nothing in it was changed.</source>
        <translation>Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing is in the trash. What you delete stays here for 30 days.</source>
        <translation>Der Papierkorb ist leer. Was du löschst, bleibt 30 Tage hier.</translation>
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
    <message>
        <source>Of many people that day each has a turn, so that they don&apos;t come all at once.</source>
        <translation>Von vielen Personen an dem Tag kommt jede einmal dran, damit nicht alle auf einmal kommen.</translation>
    </message>
    <message>
        <source>Of the {people} people at {place}, {looked} were looked at.</source>
        <translation>Von den {people} Personen bei {place} wurden {looked} angesehen.</translation>
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
        <source>One of them introduced you to the other.</source>
        <translation>Über die eine Person hast du die andere kennengelernt.</translation>
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
        <source>Open it to read or change</source>
        <translation>Öffnen, zum Lesen oder Ändern</translation>
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
        <source>Open…</source>
        <translation>Öffnen…</translation>
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
        <source>Organised</source>
        <translation>Organisiert</translation>
    </message>
    <message>
        <source>Organised together</source>
        <translation>Gemeinsam organisiert</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderer Abstand…</translation>
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
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People a day</source>
        <translation>Personen am Tag</translation>
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
        <source>Post box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
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
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit NetBook</source>
        <translation>NetBook beenden</translation>
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
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>„{what}“ entfernen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formular speichern</translation>
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
        <source>Say who took part.</source>
        <translation>Sag, wer dabei war.</translation>
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
        <source>Social network</source>
        <translation>Soziales Netzwerk</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderen</translation>
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
        <source>Something to ask {name}</source>
        <translation>Eine Frage an {name}</translation>
    </message>
    <message>
        <source>Something to give</source>
        <translation>Was du geben kannst</translation>
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
        <source>Start</source>
        <translation>Start</translation>
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
        <source>Studied</source>
        <translation>Studiert</translation>
    </message>
    <message>
        <source>Studied together</source>
        <translation>Gemeinsam studiert</translation>
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
        <source>Te&amp;xt size</source>
        <translation>&amp;Textgröße</translation>
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
        <source>Text (*.txt *.md);;All (*)</source>
        <translation>Text (*.txt *.md);;Alle (*)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
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
        <source>The file holds private notes. Keep it where only you can read it.</source>
        <translation>Die Datei enthält private Notizen. Bewahre sie dort auf, wo nur du sie lesen kannst.</translation>
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
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The rest have nothing noted yet.</source>
        <translation>Zu den übrigen ist noch nichts notiert.</translation>
    </message>
    <message>
        <source>The system&apos;s list of programs to start could not be changed.</source>
        <translation>Die Liste der Programme, die das System startet, ließ sich nicht ändern.</translation>
    </message>
    <message>
        <source>There is a space in this address.</source>
        <translation>In dieser Adresse ist ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a {name} already, which was left as it is; choose another folder.</source>
        <translation>Es gibt schon {name}, und es blieb, wie es ist; wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no @ in this address.</source>
        <translation>In dieser Adresse ist kein @.</translation>
    </message>
    <message>
        <source>There is no address and no number for {name} yet.</source>
        <translation>Für {name} gibt es noch keine Adresse und keine Nummer.</translation>
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
        <source>They arrive with “nothing noted yet”; next you can say how close you are.</source>
        <translation>Sie kommen mit „noch nichts notiert“ an; danach kannst du sagen, wie nah ihr euch steht.</translation>
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
        <source>This person is no longer in the notebook.</source>
        <translation>Diese Person ist nicht mehr im Notizbuch.</translation>
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
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To ask {name}</source>
        <translation>Fragen an {name}</translation>
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
        <source>Video call</source>
        <translation>Videoanruf</translation>
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
        <source>Wants</source>
        <translation>Wünsche</translation>
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
        <source>Were you and {name} at {place} together?</source>
        <translation>Warst du mit {name} zusammen bei {place}?</translation>
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
        <source>What the notebook holds</source>
        <translation>Was im Notizbuch steht</translation>
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
        <source>What you bring, what shows it, and who saw it. Have it ready before you ask.</source>
        <translation>Was du mitbringst, was es zeigt und wer es gesehen hat. Hab es bereit, bevor du um etwas bittest.</translation>
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
        <source>What you wrote of those who were here before stays in Write names.</source>
        <translation>Was du zu denen geschrieben hast, die schon da waren, bleibt unter Namen aufschreiben.</translation>
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
        <source>Who knows what you can&apos;t look up? An answer is noted with who said it.</source>
        <translation>Wer weiß, was du nicht nachschlagen kannst? Zu einer Antwort wird notiert, wer sie gegeben hat.</translation>
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
        <source>Who you are, what you bring, and what you look for.</source>
        <translation>Wer du bist, was du mitbringst und was du suchst.</translation>
    </message>
    <message>
        <source>Whom are they looking for?</source>
        <translation>Wer wird dort gesucht?</translation>
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
        <source>Whom {name} knows</source>
        <translation>Wen {name} kennt</translation>
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
        <source>Words a minute</source>
        <translation>Wörter pro Minute</translation>
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
        <source>Write a name, an organisation or an address.</source>
        <translation>Schreib einen Namen, eine Organisation oder eine Adresse.</translation>
    </message>
    <message>
        <source>Write down something you gave</source>
        <translation>Aufschreiben, was du gegeben hast</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
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
        <source>Write to them</source>
        <translation>Der Person schreiben</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
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
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, it is still so</source>
        <translation>Ja, es gilt noch</translation>
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
        <source>You gave {times}</source>
        <translation>Du hast {times} etwas gegeben</translation>
    </message>
    <message>
        <source>You have not noted yet that you gave {name} anything.</source>
        <translation>Noch ist nicht notiert, dass du {name} etwas gegeben hast.</translation>
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
        <source>Your pitch</source>
        <translation>Dein Pitch</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>Jobtipp</translation>
    </message>
    <message>
        <source>a part of the notebook that keeps it in order is missing</source>
        <translation>ein Teil des Notizbuchs, der es in Ordnung hält, fehlt</translation>
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
        <source>as how close says</source>
        <translation>nach der Nähe</translation>
    </message>
    <message>
        <source>ask how it went: {what}</source>
        <translation>nachfragen, wie es lief: {what}</translation>
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
        <source>given {times}</source>
        <translation>{times} gegeben</translation>
    </message>
    <message>
        <source>growing</source>
        <comment>how well you know each other</comment>
        <translation>wachsend</translation>
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
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>wie es lief</translation>
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
        <source>in the notebook already</source>
        <translation>schon im Notizbuch</translation>
    </message>
    <message>
        <source>interview OR biography</source>
        <comment>for a search engine</comment>
        <translation>Interview OR Biografie</translation>
    </message>
    <message>
        <source>introduced you to {name}</source>
        <translation>Kontakt zu {name} erhalten</translation>
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
        <source>late since {day}</source>
        <translation>überfällig seit {day}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
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
        <source>looks for a job as analyst</source>
        <translation>sucht eine Stelle in der Analyse</translation>
    </message>
    <message>
        <source>maybe {name}?</source>
        <translation>vielleicht {name}?</translation>
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
        <source>nickname</source>
        <translation>Spitzname</translation>
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
        <source>no rhythm</source>
        <translation>kein Rhythmus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>not now</source>
        <comment>an action that nothing can be done with at present</comment>
        <translation>gerade nicht möglich</translation>
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
        <source>nothing noted yet</source>
        <translation>noch nichts notiert</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a promise made once</comment>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>only the first {detail} entries were read; split the file to bring in the rest</source>
        <translation>nur die ersten {detail} Einträge wurden gelesen; teile die Datei, um den Rest hereinzuholen</translation>
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
        <source>restore recover</source>
        <comment>other words for Take back a backup</comment>
        <translation>wiederherstellen Backup</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>said thanks</source>
        <translation>Danke gesagt</translation>
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
        <source>shortcuts keyboard</source>
        <comment>other words for Keys</comment>
        <translation>Tastenkürzel Tastatur Kurzbefehle</translation>
    </message>
    <message>
        <source>show a week ahead</source>
        <translation>eine Woche vorher zeigen</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>seit {start}</translation>
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
        <source>thanked</source>
        <translation>gedankt</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>Dank</translation>
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
        <source>the photo is damaged; kept as it is</source>
        <translation>das Foto ist beschädigt; so aufgehoben, wie es ist</translation>
    </message>
    <message>
        <source>the photo is larger than {detail} MB and was left out</source>
        <translation>das Foto ist größer als {detail} MB und blieb weg</translation>
    </message>
    <message>
        <source>the row has more than {detail} cells</source>
        <translation>die Zeile hat mehr als {detail} Zellen</translation>
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
        <source>they thought of me</source>
        <translation>Aufmerksamkeit erhalten</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
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
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>well known</source>
        <comment>how well you know each other</comment>
        <translation>gut bekannt</translation>
    </message>
    <message>
        <source>what exactly</source>
        <translation>was genau</translation>
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
        <source>winter</source>
        <translation>Winter</translation>
    </message>
    <message>
        <source>with whom…</source>
        <translation>mit wem…</translation>
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
        <source>year of birth</source>
        <translation>Jahr der Geburt</translation>
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
        <source>you spoke {ago}</source>
        <translation>ihr habt {ago} gesprochen</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>deine Notiz</translation>
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
        <source>{added}; yours stays: {what}</source>
        <translation>{added}; deins bleibt: {what}</translation>
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
        <source>{name} helped you {times}</source>
        <translation>{name} hat dir {times} geholfen</translation>
    </message>
    <message>
        <source>{name} introduced or recommended you {times}</source>
        <translation>{name} hat dich {times} vorgestellt oder empfohlen</translation>
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
        <source>{name} is no longer put off.</source>
        <translation>{name}: nicht mehr verschoben.</translation>
    </message>
    <message>
        <source>{name} is not a NetBook notebook.</source>
        <translation>{name} ist kein Notizbuch von NetBook.</translation>
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
        <source>{source}, {day}</source>
        <comment>where something is from: call, 10 Oct</comment>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{times} on a social network</source>
        <translation>{times} in einem sozialen Netzwerk</translation>
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
        <source>“{what}” is removed.</source>
        <translation>„{what}“ ist entfernt.</translation>
    </message>
    <message>
        <source>…and {count} more</source>
        <translation>…und {count} weitere</translation>
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
