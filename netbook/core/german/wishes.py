"""How German says what somebody wishes for or offers, and words that tell nothing apart."""

CUES = """
seek: sucht, suche, suchen, gesucht, braucht, brauche, brauchen, benotigt, mochte, wunscht,
  wunscht sich, will, wurde gern, wurde gerne, hatte gern, hatte gerne, interessiert sich, auf der
  suche, bedarf, fehlt, ist auf der suche, wollte, bittet um, fragt nach, hofft auf, konnte
  brauchen, freut sich uber, ware froh uber, ist offen fur, dringend, konnte gebrauchen
give: bietet, biete, bieten, gibt, geben, hat, stellt, vergibt, verfugbar, kann, konnte, ubrig,
  bereit, gerne, verfugt, macht, organisiert, veranstaltet, anbieten, zur verfugung, bietet an,
  teilt
know: kennt, kenne, kann empfehlen, empfiehlt, befreundet mit, gut vernetzt, vernetzt, kontakte,
  hat kontakte, netzwerk, bekannte
hire: stellt ein, einstellen, eingestellt, rekrutiert, sucht verstarkung, verstarkung,
  beschaftigt, baut ein team auf, stockt auf, vergibt auftrage, vergibt auftrag, beauftragt,
  beauftragen, team wachst, sucht leute, sucht mitarbeiter, sucht personal, sucht dringend, will
  einstellen, mochte einstellen, personalmangel
opening: offene stelle, offene stellen, stelle frei, stelle zu besetzen, vakanz, freie stelle,
  stellenangebot, zu besetzen, besetzt eine stelle, schreibt aus, ausgeschrieben
job: stelle, job, arbeit, anstellung, position, arbeitsstelle, beschaftigung, nebenjob, minijob,
  ferienjob, festanstellung, auftrag, auftrage, projekte, arbeiten als, arbeitet als, arbeitgeber,
  neue herausforderung, teilzeitstelle, vollzeitstelle, aushilfsjob, engagement, jobs, neuer job,
  neue stelle, neue aufgabe, neuer arbeitgeber, wieder arbeiten, beruflich
internship: praktikum, praktikant, praktika, praktikumsplatz, praktikumsstelle, volontariat,
  trainee, traineestelle
apprenticeship: ausbildung, lehrstelle, ausbildungsplatz, azubi, azubis, auszubildende,
  auszubildender, lehrling, lehre als
student_job: werkstudent, werkstudentenstelle, studentische hilfskraft, studentenjob, hiwi
freelance: freiberuflich, freiberufler, freelancer, freelance, freie mitarbeit, freier
  mitarbeiter, hat kapazitaten, nimmt auftrage an, nimmt neue kunden, hat noch kapazitat
candidate: kandidat, bewerber, personal, fachkrafte, fachkraft, mitarbeiter, angestellte,
  nachfolger
cofounder: mitgrunder, cofounder, co founder, mitgrundung, grundungspartner, geschaftspartner,
  technischer mitgrunder, technische mitgrunderin, technischen mitgrunder, kaufmannischer
  mitgrunder, kaufmannische mitgrunderin, kaufmannischen mitgrunder, mitgrunden, mitgrundet, als
  mitgrunder, als mitgrunderin
mentor: mentor, mentoring, mentee, mentees, coach, coaching, sparringspartner, sparring, vorbild,
  coacht, begleitet, nimmt mentees
feedback: feedback, ruckmeldung, ruckmeldungen, gegenlesen, liest gegen, gegenleser, testleser,
  durchsehen, schaut durch, schaut sich an, schaut uber, drubersehen, druberschauen, druberschaut,
  kritik, kommentare, zweite meinung, kritischer blick, liest korrektur, blick auf, draufschauen,
  schaut auf, gegenliest, pruft, durchsieht, anmerkungen, ehrliche meinung, liest, bewertet,
  schaut sich, sieht sich, sieht durch, schaut sich gern
intro: kontakt, kontakte, kontakt zu, kontakte zu, kontakt bei, kontakt in, einfuhrung bei,
  vorstellung bei, vorstellen bei, jemanden bei, jemand bei, vermittelt kontakt, vermittelt
  kontakte, verbindung zu, ansprechpartner, zugang zu, ansprechperson, stellt kontakt her, stellt
  kontakte her, bekannt machen, macht bekannt, intro, intros, draht zu, turoffner, leute
  kennenlernen, kennenlernen, kennen lernen, mit jemandem sprechen, jemanden aus, vermittelt
worked_at: arbeitet bei, arbeitet fur, arbeitete bei, war bei, arbeitete fur, jahre bei, ehemals
  bei, ex, fruher bei, sitzt im vorstand, leitet bei
speaker: referent, referenten, redner, speaker, vortragender, vortragende, gastredner,
  podiumsgast, podcastgast, gast fur podcast, gaste fur, gastreferent, diskutant, gaste
talk: vortrag halten, halt vortrage, vortrage, vortrag, spricht uber, sprechen uber, referiert,
  auftreten, keynote, gastvortrag, spricht auf, als redner, halt vortrag, redet uber, als gast,
  spricht gern uber, erzahlt gern, spricht gerne uber, redet gern uber
slot: redeplatz, vortragsslot, slot, buhne fur, call for papers, platz auf dem podium, sendeplatz,
  termin frei fur vortrag, vortragsmoglichkeit, programmplatz
lend: verleiht, leiht, verleihen, leihen aus, ausleihen an, vermietet, vermieten, zu vermieten,
  untervermieten, untervermietet, verkauft, verkaufen, verschenkt, verschenken, zu verschenken,
  abzugeben, gibt ab, abgeben, spendet, leiht aus, loswerden, zieht aus, zu verleihen, uberlasst,
  frei ab, wird frei, gibt weg, wird abgegeben, braucht nicht mehr, nicht mehr braucht, nicht mehr
  benutzt, nicht mehr nutzt, nicht mehr gebraucht, nicht mehr benotigt, steht leer, steht
  ungenutzt, steht herum, kaum benutzt, nutzt nicht mehr, im keller, auf dem dachboden, in der
  garage, kann man leihen, kann man haben, zu haben, darf man benutzen, verborgt, mistet aus, hat
  ubrig, wurde verleihen, wurde verkaufen, trennt sich
borrow: leihen, ausleihen, mieten, kaufen, gebraucht, gebrauchte, gebrauchtes, gebrauchten,
  ausborgen, leihweise, zur miete, unterstellen, zum ausleihen, zu mieten
learn: lernen, lernt, kurs, kurse, unterricht, stunden, nachhilfe, fortbildung, weiterbildung,
  schulung, lehrgang, auffrischen, verbessern, tutor, einstieg in, uben, seminar
teach: unterrichtet, lehrt, unterrichten, bringt bei, beibringen, schult, gibt unterricht, gibt
  kurse, gibt stunden, gibt nachhilfe, muttersprachler, muttersprachlerin, erklart, zeigt wie,
  leitet kurse, gibt workshops
invest: investor, investoren, kapital, finanzierung, investiert, investieren, fordermittel,
  forderung, sponsor, sponsoren, spende, spenden, darlehen, kredit, business angel, geldgeber,
  geld, fordert, startkapital, wagniskapital, beteiligt sich, stipendium, finanziert, zuschuss,
  mazen, kapitalgeber, kleinkredit, sponsert, sponsort
customer: kunde, kunden, pilotkunde, pilotkunden, erstkunden, abnehmer, auftraggeber,
  vertriebspartner, handler, pilotpartner, testkunden
volunteer: freiwillige, freiwilliger, ehrenamt, ehrenamtlich, ehrenamtliche, helfer, helfende
  hande, ehrenamtlicher, mithelfer, freiwillig
lend_hand: mithelfen, anpacken, packt mit an, sich engagieren, engagieren
tester: testnutzer, tester, testpersonen, testperson, interviewpartner, teilnehmer, teilnehmende,
  probanden, proband, studienteilnehmer, umfrageteilnehmer, betatester, testfamilien, testet,
  ausprobieren, umfrage, befragung, probiert aus, nimmt teil, nimmt an studien teil, testkunden,
  interviews mit, gesprachspartner, macht bei umfragen mit, befragen, interviewen, umfragen
study: studie
advice: rat, tipps, tipp, beratung, berat, ratschlag, hilfe bei, hilft bei, hilft, hilfe mit,
  hilfe, unterstutzung, unterstutzt, erfahrung mit, erfahrungen mit, erfahrung, erfahrungen, kennt
  sich aus, kennt sich mit, auskennt, austausch, austauschen, fragen zu, frage zu, weiss wie,
  wissen uber, berat zu, experte, expertin, experten, spezialist, empfehlung fur, empfehlung,
  empfehlungen, infos, informationen, erfahren, einblick, einblicke, ahnung von, ausgekannt,
  bewandert, uberlegt, unsicher, fragt sich, neugierig, hat gelernt, weiss, wie man, kann
  erklaren, kann helfen, kann beraten, weiss viel uber, gibt auskunft, steht fur fragen,
  beantwortet fragen, gibt tipps, erfahrungsbericht, war selbst, hat selbst, erzahlt von, erzahlt,
  erklart wie
partner: partner, mitspieler, mitstreiter, gleichgesinnte, laufpartner, trainingspartner,
  kletterpartner, begleitung, mitfahrer, mitglieder, mitmusiker, reisepartner, kreis, tandem,
  sprachtandem, tandempartner, sprachpartner, nimmt neue leute, freut sich uber neue, nimmt neue
  mitglieder, neue mitglieder, nimmt noch leute, neue leute, selbsthilfegruppe, stammtisch
become: werden, wechseln in, einsteigen in, umsteigen, quereinsteigen, einstieg als, arbeiten in,
  wechsel in
take: wurde nehmen, wurde kaufen, sammelt, ankauf
someone: jemanden, jemand, jemandem
workshop: workshop, workshops
free_place: platz, platze
trainee: praktikant, azubi, azubis, lehrling, werkstudent, auszubildende
"""

MODES = """
lvl_junior: junior, berufseinsteiger, einsteiger, berufsanfanger, anfanger, absolvent,
  absolventen, erste stelle
lvl_senior: senior, erfahrener, erfahrene, erfahrenen, berufserfahrung
lvl_head: leiter, leitung, leitende, fuhrungsposition, leitungsposition, bereichsleiter,
  abteilungsleiter, head
remote: remote, online, ortsunabhangig, von zuhause, per video, uberall, virtuell, bundesweit,
  europaweit, deutschlandweit, aus der ferne, im homeoffice, per zoom, telefonisch, weltweit
parttime: teilzeit, halbtags, stundenweise, 20 stunden
fulltime: vollzeit, ganztags
soft_over: nicht mehr, keine mehr, keinen mehr, kein mehr, nichts mehr, niemanden mehr
not: nicht, kein, keine, keinen, keiner, ohne, ausser, statt, anstatt, niemals, nie
over: bereits besetzt, schon besetzt, ist besetzt, vergeben, schon verkauft, ist verkauft, hat
  gefunden, schon gefunden, ist weg, ausgebucht, einstellungsstopp, stelle ist besetzt, sucht
  nicht, stellt nicht ein, bereits vergeben, stellt niemanden, stellt keine, verleiht nicht
"""

STOP = """
der die das den dem des ein eine einen einem einer eines und oder aber auch noch schon nur mit bei
beim bis auf aus fur fuer nach uber
ueber um vom von vor zu zum zur zwischen wegen im in am an als wie wenn weil dass damit dann ich
wir er sie es ihm ihn ihr ihre ihren
ihrem ihrer sein seine seinen seinem seiner mich mir uns mein meine meinen meinem meiner unser
unsere unserer sich hab habe haben
hatte hatten bin ist sind war waren wird werde wurde wurden sollte soll muss durch gegen ab seit
pro je etwa ca rund mal sehr mehr
meist meistens viel viele wenig wenige alle alles andere anderen anderer jemand jemanden jemandem
man niemand leute mensch menschen
person personen frau mann kind kinder kindern sohn tochter mutter vater eltern bruder schwester
familie freund freunde freundin
kollege kollegen kollegin nachbar nachbarin nachbarn jahr jahre jahren monat monate monaten woche
wochen wochenende tag tage tagen stunde
zeit heute morgen abend abende abends vormittag vormittags nachmittag nachmittags mittag fruhjahr
sommer herbst winter anfang
mitte ende erste ersten erster zweite nachste nachsten neue neuen neuer neues neu alt alte alten
alter altes jung junge gross grosse grosser
klein kleine kleiner kleines kleinen lang kurz gut gute guten guter gutes besser beste besten
schon schone gunstig gunstige gunstiges gunstigen bezahlbar bezahlbare
kostenlos kostenlose gratis ruhig ruhige zuverlassig zuverlassige regelmassig wochentlich einmal
zweimal zwei drei vier funf sechs sieben acht neun
zehn euro firma firmen unternehmen betrieb betriebe team teams abteilung buro projekt projekte
produkt produkte sache sachen
etwas idee ideen thema themen bereich branche markt art weise teil teile stadt ort land gegend
region nahe umgebung hier dort da
hilfe hilft helfen erfahrung erfahrene erfahrener erfahrenen frage fragen plan plant planen finden
findet gefunden denkt machen macht tun lassen lasst
kommt kommen geht gehen nimmt nehmen bringt bringen baut bauen schreibt schreiben spricht sprechen
leben lebt wohnt wohnen zieht
eigene eigenen eigener eigenes gemeinsam zusammen gern gerne lieber bald sofort derzeit gerade
dringend moglichst vielleicht
allem bitte anfanger fortgeschrittene profi profis privat beruflich professionell verschiedene
interessiert interesse m w d bereits
dieser diese dieses diesem diesen deren dessen selbst sowie sowohl worden gewesen
"""

TIMES = """
m1: januar
m2: februar
m3: marz, maerz
m4: april
m5: mai
m6: juni
m7: juli
m8: august
m9: september
m10: oktober
m11: november
m12: dezember
d1: montag, montags
d2: dienstag, dienstags
d3: mittwoch, mittwochs
d4: donnerstag, donnerstags
d5: freitag, freitags
d6: samstag, samstags, sonnabend, wochenende, wochenenden
d7: sonntag, sonntags, wochenende, wochenenden
from: ab, seit
until: bis, vor
"""
