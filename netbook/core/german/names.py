"""German words that stand before names, in names, and where a name could stand."""

from netbook.core.german.spelling import spellings

NAME_FOLLOWS = frozenset(
    spellings(
        (
            "mit m m. w w/ von vom an bei und sowie habe hab haben hatte ich traf trafen "
            "treffe getroffen: kennengelernt: sah besuchte rief schrieb mailte fragte bat "
            "frau herr herrn kaffee tee lunch mittag mittagessen abendessen frühstück bier "
            "spaziergang treffen call videocall videochat whatsapp sms zoom teams telefonat anruf "
            "gespräch termin mich mir uns ihn ihm zufällig spontan kurz endlich heute "
        ).split()
    )
)
NEW_AFTER = frozenset(
    "mit m m. w w/ von an und sowie traf trafen getroffen: kennengelernt: frau herr herrn".split()
)
PARTICLES = frozenset("de da do dos del della di la le van von der den zu zur bin al el".split())
NAMES_AND_WORDS = frozenset(
    spellings(
        (
            "april august bach bauer berg bo brand busch ernst fink fischer förster frank frei "
            "gut hahn hans heide heil herbst hirsch hold iris jan jung kai kaiser klein koch "
            "könig kraft krug kurz lang lange linde lob lust mai mark may meister neu pest rat "
            "reich rein richter rosa rose sander sauer schäfer scharf schneider schön schwarz "
            "sommer sonntag stark stein stern stolz vogel wagner wald weber weiß will winter "
            "wolf wunder zimmer "
        ).split()
    )
)
NO_NAMES = frozenset(
    spellings(
        (
            # die kleinen Wörter eines Satzes
            "ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen sich mein meine "
            "meinen meinem meiner dein deine sein seine seinen seinem seiner ihre ihren ihrem "
            "ihrer unser unsere unseren unserem der die das den dem des ein eine einen einem "
            "einer eines kein keine keinen dies diese diesen dieser dieses jede jeder jedes alle "
            "allen alles beide beiden viel viele wer wen wem was wo wann wie warum welche und "
            "oder aber doch denn dann da so wenn weil dass ob als wie auch nur noch schon sehr "
            "nicht nie mal nochmal wieder gerade eben bald jetzt immer kurz lange leider endlich "
            "zusammen danach davor daher deshalb mit ohne von vom an am auf aus bei beim bis "
            "durch für gegen hinter in im ins nach seit über um unter vor wegen während zu zum "
            "zur zwischen per via pro statt bin bist ist sind war waren sei wird werde werden "
            "wurde hab habe hast hat haben hatte hatten kann können konnte könnte muss müssen "
            "soll sollte will wollen wollte möchte darf mag worden gewesen geworden ja nein ok "
            "okay hallo hi danke dank bitte liebe lieber grüße gruß gut gute guter guten gutes "
            "super toll nett nette schön schöne neu neue neuen neuer neues alt alte alten alter "
            "lang langer erste ersten erster letzte letzten nächste nächsten ganz gestern heute "
            "morgen übermorgen vorgestern "
            # Leute ohne Namen
            "leute freund freunde freunden freundin team teams familie jemand jemanden niemand "
            "alle kollege kollegen kollegin kolleginnen chef chefin chefs vorgesetzte "
            "vorgesetzten personaler personalerin recruiter recruiterin kunde kunden kundin "
            "kundinnen mandant mandanten partner partnern investor investoren bewerber "
            "bewerbern bewerberin kandidat kandidaten kandidatin student studenten studierende "
            "nachbar nachbarn nachbarin mutter vater bruder schwester mann tochter sohn eltern "
            "kinder kind vorstand betriebsrat hr ceo cto cfo coo cpo vp gf herr herrn frau firma "
            "bekannte bekannten bekannter gründer gründern gründerin entwickler entwicklern mentor "
            "mentorin ärztin arzt "
            # Wege, in Kontakt zu sein
            "kaffee tee bier biere mittag mittagessen abendessen essen frühstück lunch dinner "
            "brunch drinks drink wein pizza spaziergang treffen termin meeting gespräch "
            "gespräche besprechung unterhaltung interview call calls anruf telefon telefonat "
            "telefoniert telko zoom teams slack signal whatsapp telegram linkedin xing skype "
            "google microsoft ms mail mails email e-mail nachricht nachrichten sms brief karte "
            "postkarte video videocall chat konferenz messe workshop seminar event veranstaltung "
            "meetup vortrag panel party feier fest geburtstag angerufen getroffen gesehen besucht "
            "gesprochen geredet geschrieben gemailt geschickt gegeben gebeten gefragt bekommen "
            "erhalten versprochen zugesagt angeboten vorgestellt empfohlen geholfen gemeldet traf "
            "rief schrieb sah gab bat sagte versprach follow-up todo to-do wiedervorlage aufgabe "
            "kontakt mailbox antwort rückruf rückmeldung bescheid "
            # Tage
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar "
            "märz juni juli september oktober november dezember frühling frühjahr herbst "
            "weihnachten ostern pfingsten silvester neujahr tag tage tagen woche wochen "
            "wochenende monat monate jahr jahre jahren stunde stunden minuten uhr vormittag "
            "nachmittag abend nacht "
            # worum es geht
            "job jobs stelle stellen rolle arbeit büro projekt projekte thema themen budget "
            "angebot angebote vertrag plan idee ideen frage fragen problem probleme intro intros "
            "feedback referenz referenzen rat tipp tipps hilfe lead leads artikel buch link links "
            "folien slides deck pitch pitchdeck vorlage unterlagen notizen liste cv lebenslauf "
            "bewerbung dokument dokumente bericht präsentation daten geld gehalt urlaub umzug "
            "wohnung haus stadt bank schule uni universität hochschule unternehmen startup "
            "abteilung bereich vertrieb marketing produkt design entwicklung support zeit lust "
            "schach tennis fußball badminton squash golf karten musik sport yoga kino theater "
            "konzert oper museum zoo sauna code podcast paper post beitrag spaß glück erfolg "
            # Firmen, ihre Teile und Sprachen
            "it pm qa cx ux ui ai ki api faq usa uk eu gmbh ag kg ug ev mbh inc ltd corp group "
            "head data python java rust deutsch englisch französisch spanisch italienisch bahn "
            "park flur kantine mensa restaurant kneipe bar hotel bahnhof flughafen zug "
        ).split()
    )
)
# Nouns tell themselves by their endings, and by what people are called at work.
NOUNS = (
    "[a-z-]+(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ment|ments|tät|täten|"
    "ismus|leiter|leiterin|leitung|führer|führerin|chefs?|chefin|kollegen?|kollegin|kolleginnen|"
    "partnern?|partnerin|kunden?|leuten?|freunden?|freundin|managern?|managerin|berater|beraterin|"
    "entwicklern?|entwicklerin|ingenieure?n?|mitarbeitern?|mitarbeiterin|team|teams|gruppe|treffen|"
    "gespräche?|termine?|meetings?|calls?|essen|stunden?|tage?|wochen?|woche|messe|konferenz|"
    "projekte?|absprachen?|vertrag|verträge|liste|listen|plan|pläne|angebote?|unterlagen|stellen?|jobs?|"
    "wechsel|suche|anzeigen?|vorlagen?|fragen?|themen?|thema|budget|daten|bank|firma|firmen|"
    "unternehmen|abteilung|büro|haus|feier|fest|kurs|reise|buch|karten?|nachricht|mails?)"
)
