"""How German says what somebody wishes for or offers."""

CUES = """
seek: sucht, suche, suchen, braucht, brauche, brauchen, benotigt, mochte, wunscht, wunscht sich,
  will, wurde gern, wurde gerne, hatte gern, hatte gerne, interessiert sich, auf der suche, bedarf,
  fehlt, ist auf der suche, wollte, bittet um, fragt nach, hofft auf, konnte brauchen, freut sich
  uber, ware froh uber, ist offen fur, dringend, konnte gebrauchen, brauchte, ist interessiert,
  mochte gern, sucht nach, sucht gerade, sucht noch, ist dringend auf der suche, will weg, hatte am
  liebsten, wurde sich freuen uber, bittet, halt ausschau, noch nicht gefunden, hat noch kein, hat
  noch keine, hat noch keinen, ihr fehlt, ihm fehlt, kein geld fur, hat keine, hat keinen, hat
  kein, fehlt ihm, fehlt ihr, fehlen, fehlt es, benotigen, braucht dringend, hofft, traumt von,
  wunschen, hatte gerne wieder, wurde gern wieder, braucht noch, gesucht, wird gesucht, werden
  gesucht, halt ausschau nach, bräuchte
give: bietet, biete, bieten, gibt, geben, hat, stellt, vergibt, verfugbar, kann, konnte, ubrig,
  bereit, gerne, verfugt, macht, organisiert, veranstaltet, anbieten, zur verfugung, bietet an,
  teilt
know: kennt, kenne, kann empfehlen, empfiehlt, befreundet mit, gut vernetzt, vernetzt, kontakte,
  hat kontakte, netzwerk, bekannte
hire: stellt ein, einstellen, eingestellt, rekrutiert, sucht verstarkung, verstarkung, beschaftigt,
  baut ein team auf, stockt auf, vergibt auftrage, vergibt auftrag, beauftragt, beauftragen, team
  wachst, sucht leute, sucht mitarbeiter, sucht personal, sucht dringend, will einstellen, mochte
  einstellen, personalmangel, sucht noch leute, einen gesellen, braucht verstarkung, braucht
  personal, sucht ab sofort, vergibt kleine auftrage, bildet aus, nimmt azubis, nimmt praktikanten,
  wird ausgebaut, wachst, vergrossert sich, baut team auf, sucht nachwuchs, nachwuchs, hande
  ringend, nimmt sofort, wurde einstellen, eine gesellin, gesellen einstellen, zahlt fur, wurde
  zahlen, zahlt gut, personalvermittlung, vermittelt fachkrafte, sucht aushilfe
opening: offene stelle, offene stellen, stelle frei, stelle zu besetzen, vakanz, freie stelle,
  stellenangebot, zu besetzen, besetzt eine stelle, schreibt aus, ausgeschrieben, stelle offen,
  platz fur praktikum, lehrstelle frei, hat eine stelle, hat stellen
job: stelle, job, arbeit, anstellung, position, arbeitsstelle, beschaftigung, nebenjob, minijob,
  ferienjob, festanstellung, auftrag, auftrage, projekte, arbeiten als, arbeitet als, arbeitgeber,
  neue herausforderung, teilzeitstelle, vollzeitstelle, aushilfsjob, engagement, jobs, neuer job,
  neue stelle, neue aufgabe, neuer arbeitgeber, wieder arbeiten, beruflich, leitungsposition,
  fuhrungsposition, teilzeitjob, saisonarbeit, saisonjob, saisonstelle, neuen job, neuen job als,
  wechsel, neue position, hilfsjob, praxisstelle, vollzeit stelle, aufgabe, einstiegsstelle,
  einstiegsjob, minijobbasis, aushilfsstelle, anschlussstelle, referendariat, assistenzarztstelle,
  weiterbildungsstelle, lehrauftrag, jobwechsel, arbeitsplatz, arbeitsplatze, stellen, postdoc
  stelle, doktorandenstelle, im beruf arbeiten, arbeiten auf, arbeiten im, arbeiten mit, stelle
  als, stelle in, wieder einsteigen, neu anfangen, anfangen als, anfangen, als fachkraft
internship: praktikum, praktikant, praktika, praktikumsplatz, praktikumsstelle, volontariat,
  trainee, traineestelle
apprenticeship: ausbildung, lehrstelle, ausbildungsplatz, azubi, azubis, auszubildende,
  auszubildender, lehrling, lehre als
student_job: werkstudent, werkstudentenstelle, studentische hilfskraft, studentenjob, hiwi
freelance: freiberuflich, freiberufler, freelancer, freelance, freie mitarbeit, freier mitarbeiter,
  hat kapazitaten, nimmt auftrage an, nimmt neue kunden, hat noch kapazitat, hat noch kapazitaten,
  kapazitat, kapazitaten, nimmt noch, nimmt noch auftrage, nimmt noch kunden, hat noch zeit, hat
  noch termine, termine frei, freie termine, ubernimmt, ubernimmt auftrage, macht auch kleine, als
  selbststandige, als selbststandiger, nimmt noch patienten, neue patienten, buchbar, stundensatz
  von, nimmt an, nimmt gerade, nimmt kleine, nimmt kleinere, noch platz fur kunden, hat noch platz
  fur, kleine auftrage, auch kleine auftrage
candidate: kandidat, bewerber, personal, fachkrafte, fachkraft, mitarbeiter, angestellte,
  nachfolger, kraft, krafte, aushilfe, aushilfen
cofounder: mitgrunder, cofounder, co founder, mitgrundung, grundungspartner, geschaftspartner,
  technischer mitgrunder, technische mitgrunderin, technischen mitgrunder, kaufmannischer
  mitgrunder, kaufmannische mitgrunderin, kaufmannischen mitgrunder, mitgrunden, mitgrundet, als
  mitgrunder, als mitgrunderin
mentor: mentor, mentoring, mentee, mentees, coach, coaching, sparringspartner, sparring, vorbild,
  coacht, begleitet, nimmt mentees, an die hand nehmen, nimmt an die hand, mentorin, mentoriert,
  begleitet junge, begleitet einsteiger, erfahrene begleitung, vorbildern
feedback: feedback, ruckmeldung, ruckmeldungen, gegenlesen, liest gegen, gegenleser, testleser,
  durchsehen, schaut durch, schaut sich an, schaut uber, drubersehen, druberschauen, druberschaut,
  kritik, kommentare, zweite meinung, kritischer blick, liest korrektur, blick auf, draufschauen,
  schaut auf, gegenliest, pruft, durchsieht, anmerkungen, ehrliche meinung, liest, bewertet, schaut
  sich, sieht sich, sieht durch, schaut sich gern, lebenslauf schaut, drauf schaut, drauf schauen,
  schaut, durchgeht, durchgehen, gegenzulesen, liest kritisch, gibt feedback, gibt ehrliches,
  pruefen, prufen, korrigiert, korrigieren, korrektur lesen, korrekturliest, einen blick, blick
  werfen, wirft einen blick
intro: kontakt, kontakte, kontakt zu, kontakte zu, kontakt bei, kontakt in, einfuhrung bei,
  vorstellung bei, vorstellen bei, jemanden bei, jemand bei, vermittelt kontakt, vermittelt
  kontakte, verbindung zu, ansprechpartner, zugang zu, ansprechperson, stellt kontakt her, stellt
  kontakte her, bekannt machen, macht bekannt, intro, intros, draht zu, turoffner, leute
  kennenlernen, kennenlernen, kennen lernen, mit jemandem sprechen, jemanden aus, vermittelt,
  kontakte in die, kontakte ins, kontakt in die, guten draht, draht, kennt leute, kennt viele,
  kennt die leute, kennt den chef, kennt die chefin, kennt jemanden, stellt gern vor, stellt vor,
  vorstellen, netzwerk in, beziehungen zu, beziehungen, verbindungen, verbindungen zu, an wen, wen
  man ansprechen, turen offnen, offnet turen, zugang, einstieg bei
worked_at: arbeitet bei, arbeitet fur, arbeitete bei, war bei, arbeitete fur, jahre bei, ehemals
  bei, ex, fruher bei, sitzt im vorstand, leitet bei
speaker: referent, referenten, redner, speaker, vortragender, vortragende, gastredner, podiumsgast,
  podcastgast, gast fur podcast, gaste fur, gastreferent, diskutant, gaste, fur einen vortrag, gast
  im podcast, gast fur, podiumsgaste, jemanden der spricht, vortragsredner, moderator,
  interviewgast, expertin fur podium, einladen
talk: vortrag halten, halt vortrage, vortrage, vortrag, spricht uber, sprechen uber, referiert,
  auftreten, keynote, gastvortrag, spricht auf, als redner, halt vortrag, redet uber, als gast,
  spricht gern uber, erzahlt gern, spricht gerne uber, redet gern uber, halt gern vortrage,
  vortrage uber, tritt auf, tritt gern auf, kommt in schulen, kommt gern in schulen, besucht
  schulen, halt vortrage uber, keynotes, erzahlt in schulen, halt workshops, gibt impulse,
  impulsvortrag, impulsvortrage, spricht gerne auf, mochte sprechen, prasentieren, vorstellen auf,
  erzahlt vor publikum, erzahlt gern vor, vor publikum, berichtet uber, berichtet von, moderiert,
  moderiert veranstaltungen, moderiert podien
slot: redeplatz, vortragsslot, slot, buhne fur, call for papers, platz auf dem podium, sendeplatz,
  termin frei fur vortrag, vortragsmoglichkeit, programmplatz, programm noch, freie slots,
  auftrittsmoglichkeit, auftrittsmoglichkeiten, buhne
lend: verleiht, leiht, verleihen, leihen aus, ausleihen an, vermietet, vermieten, zu vermieten,
  untervermieten, untervermietet, verkauft, verkaufen, verschenkt, verschenken, zu verschenken,
  abzugeben, gibt ab, abgeben, spendet, leiht aus, loswerden, zieht aus, zu verleihen, uberlasst,
  frei ab, wird frei, gibt weg, wird abgegeben, braucht nicht mehr, nicht mehr braucht, nicht mehr
  benutzt, nicht mehr nutzt, nicht mehr gebraucht, nicht mehr benotigt, steht leer, steht
  ungenutzt, steht herum, kaum benutzt, nutzt nicht mehr, im keller, auf dem dachboden, in der
  garage, kann man leihen, kann man haben, zu haben, darf man benutzen, verborgt, mistet aus, hat
  ubrig, wurde verleihen, wurde verkaufen, trennt sich, vermietet unter, untermiete anzubieten,
  gibt gunstig ab, kostenlos abzugeben, zum selbstabholen, wegen umzug, ausrangiert, ausrangierte,
  ubrige, gibt her, verleiht kostenlos, ausleihbar, kann ausgeliehen werden, zum verschenken,
  nachmieter, nachmieter gesucht, sucht nachmieter, wird nicht mehr gebraucht, unbenutzt, einlagern
  bei ihr, wird ein zimmer frei, zimmer frei
borrow: leihen, ausleihen, mieten, kaufen, gebraucht, gebrauchte, gebrauchtes, gebrauchten,
  ausborgen, leihweise, zur miete, unterstellen, zum ausleihen, zu mieten, zur untermiete,
  untermiete, unterkunft, bleibe, zum leihen, auszuleihen, leiht sich, gunstig kaufen, zum
  unterstellen, haben noch keins, hat noch keins, noch keins, noch keine
learn: lernen, lernt, kurs, kurse, unterricht, stunden, nachhilfe, fortbildung, weiterbildung,
  schulung, lehrgang, auffrischen, verbessern, tutor, einstieg in, uben, seminar, sprachkurs,
  intensivkurs, abendkurs, anfangerkurs, nachhilfestunden, beherrschen, nachholen, verbessern
  mochte, fit werden, fit machen, lernen mochte, beigebracht, einfuhrung in, einfuhrung
teach: unterrichtet, lehrt, unterrichten, bringt bei, beibringen, schult, gibt unterricht, gibt
  kurse, gibt stunden, gibt nachhilfe, muttersprachler, muttersprachlerin, erklart, zeigt wie,
  leitet kurse, gibt workshops, gibt nachhilfestunden, nachhilfelehrer, unterricht in, bietet
  kurse, bietet unterricht, bietet nachhilfe, zeigt, zeigt gern, bringt, ubt mit, tandem, leitet
  kurs, kurs an
invest: investor, investoren, kapital, finanzierung, investiert, investieren, fordermittel,
  forderung, sponsor, sponsoren, spende, spenden, darlehen, kredit, business angel, geldgeber,
  geld, fordert, startkapital, wagniskapital, beteiligt sich, stipendium, finanziert, zuschuss,
  mazen, kapitalgeber, kleinkredit, sponsert, sponsort, gibt geld, forderer, beteiligung,
  beteiligungen, fruhphase, wagniskapitalgeber, seed finanzierung, forderprogramm, forderstiftung,
  finanzspritze, zuschusse, geld fur, unterstutzt finanziell
customer: kunde, kunden, pilotkunde, pilotkunden, erstkunden, abnehmer, auftraggeber,
  vertriebspartner, handler, pilotpartner, testkunden, kundinnen, neue kunden, erste kunden,
  neukunden, mehr kunden, auftrage von, auftrage fur, vertriebskanal, vertriebskanale,
  grosshandler, wiederverkaufer, laden die, laden, geschafte die, absatz, absatzmarkt
volunteer: freiwillige, freiwilliger, ehrenamt, ehrenamtlich, ehrenamtliche, helfer, helfende
  hande, ehrenamtlicher, mithelfer, freiwillig, helfer gesucht, sucht helfer, hilft ehrenamtlich,
  mochte sich engagieren, will sich engagieren, freie zeit, ehrenamtlich mitarbeiten, mithilfe,
  vorstandsmitglied, kassenwart
lend_hand: mithelfen, anpacken, packt mit an, sich engagieren, engagieren
tester: testnutzer, tester, testpersonen, testperson, interviewpartner, teilnehmer, teilnehmende,
  probanden, proband, studienteilnehmer, umfrageteilnehmer, betatester, testfamilien, testet,
  ausprobieren, umfrage, befragung, probiert aus, nimmt teil, nimmt an studien teil, testkunden,
  interviews mit, gesprachspartner, macht bei umfragen mit, befragen, interviewen, umfragen,
  probelesen, testen, testleute, probekunden, befragt, teilnehmerinnen, studie teilnehmen,
  teilnehmen, versuchspersonen, nutzerinterviews, gesprachspartner fur interviews, betroffene, ab
  65, uber 65, personen mit, menschen mit
study: studie
advice: rat, tipps, tipp, beratung, berat, ratschlag, hilfe bei, hilft bei, hilft, hilfe mit,
  hilfe, unterstutzung, unterstutzt, erfahrung mit, erfahrungen mit, erfahrung, erfahrungen, kennt
  sich aus, kennt sich mit, auskennt, austausch, austauschen, fragen zu, frage zu, weiss wie,
  wissen uber, berat zu, experte, expertin, experten, spezialist, empfehlung fur, empfehlung,
  empfehlungen, infos, informationen, erfahren, einblick, einblicke, ahnung von, ausgekannt,
  bewandert, uberlegt, unsicher, fragt sich, neugierig, hat gelernt, weiss, wie man, kann erklaren,
  kann helfen, kann beraten, weiss viel uber, gibt auskunft, steht fur fragen, beantwortet fragen,
  gibt tipps, erfahrungsbericht, war selbst, hat selbst, erzahlt von, erzahlt, erklart wie, kann
  auskunft geben, plaudert, plaudert gern, beim umgang, mit erfahrung, bereist, hat gelebt, lebte,
  jahre gelebt, lange gelebt, kennt die gegend, wie geht, wie das geht, worauf man achten, hilft
  gern bei, hilft gern, gibt gern tipps, gibt ratschlage, gibt ihr wissen weiter, gibt sein wissen
  weiter, berichtet, teilt ihre erfahrung, teilt seine erfahrung, beratet, beraten, sprechstunde,
  erstberatung
partner: partner, mitspieler, mitstreiter, gleichgesinnte, laufpartner, trainingspartner,
  kletterpartner, begleitung, mitfahrer, mitglieder, mitmusiker, reisepartner, kreis, tandem,
  sprachtandem, tandempartner, sprachpartner, nimmt neue leute, freut sich uber neue, nimmt neue
  mitglieder, neue mitglieder, nimmt noch leute, neue leute, selbsthilfegruppe, stammtisch,
  mitspielerin, gesprachspartner zum uben, zum wandern, zum musizieren, mitsanger, bandmitglied,
  bandmitglieder, lerngruppe, lernpartner, kooperationspartner, kooperation, verbundpartner,
  konsortialpartner, projektpartner, wandergruppe, spielerunde, neue mitspieler, zum uben
become: werden, wechseln in, einsteigen in, umsteigen, quereinsteigen, einstieg als, arbeiten in,
  wechsel in
take: wurde nehmen, wurde kaufen, sammelt, ankauf
someone: jemanden, jemand, jemandem
workshop: workshop, workshops
free_place: platz, platze
trainee: praktikant, azubi, azubis, lehrling, werkstudent, auszubildende
own: will nach, nach wien wechseln, wechseln, zieht nach, zieht um, wird frei zum, gekundigt, wurde
  gekundigt, arbeitslos, arbeitssuchend, sucht neues, sucht was neues, will sich verandern, mochte
  sich verandern, mochte zuruck, will zuruck, zuruck nach, frisch diplomiert, vertrag lauft aus,
  befristet bis, absolventin, verandern will, auf jobsuche, jobsuche, vertrag als, vertrag lauft
speaks: spricht, redet, erzahlt
retrain: umschulung zur, umschulung zum, umschulen, umschulung, weiterbildung zur, ausbildung zur
budget: hat budget, budget fur, vergleicht angebote, holt angebote ein, schreibt auftrag aus,
  ausschreibung, plant eine firmenfeier, bezieht, nimmt ins sortiment, sortiment, wurde testen,
  sucht anbieter, sucht dienstleister, sucht lieferanten, wechselt den anbieter
sought: gesucht, wird gesucht, werden gesucht
"""
