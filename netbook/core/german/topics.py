"""More German words for subjects, interests, causes and things, as people say them."""

TOPICS = """
cv: lebenslauf check, vita, bewerbungsmappe
job_application: jobsuche, bewerben, bewerbungsschreiben, motivationsbrief
interview_prep: vorstellungsgesprach uben, assessment center, probegesprach
salary: lohnverhandlung, mehr gehalt, gehaltsgesprach, lohn
pitch_deck: investorendeck, pitchdecks, pitch folien
business_plan: geschaftskonzept, businessplane, finanzierungsplan, rentabilitat
company_formation: firma anmelden, gewerbe anmelden, rechtsform, gewerbeanmeldung, selbstandig
  werden, ug grunden, laden eroffnen
freelancing: in die selbststandigkeit, freiberuflich arbeiten, selbststandige, selbststandig
  werden
succession: ubernahme, betriebsubernahme, betriebsnachfolge, ladenubernahme, hofnachfolge,
  nachfolgerin
career_change: branchenwechsel, raus aus der wissenschaft, neuer beruf, berufliche veranderung
parental_return: nach der elternzeit, wiedereinsteigerin, rueckkehr in den beruf, ruckkehr in den
  beruf, kinderpause
leadership: erste fuhrungsrolle, teamleiter, neue chefin, neuer chef, leitungsrolle, delegieren,
  teamleiterin
product_management: produktleiter, produktchef, product owner
project_management: projektleitung, projektplan, projektburo
data_analyst: datenanalystin, datenauswertungen, reporting, bi entwickler
data_scientist: data scientist, ml modelle, maschinelles lernen
ai: ki tools, ki modelle, ki projekte
data_engineer: datenplattform, datenarchitektur, dateningenieurin
ux: nutzeroberflache, bedienbarkeit, ui design, ux design
graphic_design: logoentwurf, visitenkarten, buchcover, drucksachen, verpackungsdesign, infografik
branding: markenauftritt, markenname, rebranding
social_media: social media kanale, instagram kanal, reels, facebook seite
seo: google ranking, bei google gefunden, suchmaschine
copywriting: texte fur die website, webseitentexte, texte schreiben, textarbeit
editing: lektorieren, korrekturen, sprachlich prufen, korrekturlese
manuscript: krimi, buchprojekt, erzahlung, romanmanuskript, memoiren, lyrik
thesis: masterthesis, bachelorthesis, thesis, hausarbeit, seminararbeit
grant_application: antrag stellen, drittmittel, forderantrage schreiben, antrage
visa: auslanderbehorde, niederlassungserlaubnis, blaue karte, arbeitsvisum, familiennachzug,
  visaantrag, pass
relocation: umzug nach, ins ausland ziehen, leben in, neu in deutschland, auswanderer
employment_law: abmahnung, gekundigt worden, arbeitszeugnis, kundigungsschutzklage, abfindungen
tenancy_law: mieterhohung, kaution, eigenbedarf, mieterverein, mietstreit, nebenkostenabrechnung
family_law: trennung, ehevertrag, adoption, unterhaltsrecht
inheritance: nachlass, geerbt, erben, testamente
gdpr: datenschutzerklarung, datenschutzrecht, datenschutzbeauftragten
patent: erfindung, patentanmeldung, schutzrechte
insurance: haftpflicht, berufsunfahigkeit, versicherungsfragen, krankenkasse
mortgage: hauskauf, wohnungskauf, eigenheim, immobilienkauf
investing: sparen, sparplan, altersvorsorge planen, aktienfonds
burnout: ausgebrannt, erschopfung, uberlastung
mental_health: angststorung, depressionen, panikattacken
adhd: legasthenie, autistisch, asperger
elder_care: demenz, pflegegrad, pflege der mutter, pflege der eltern, alzheimer, pflegende
  angehorige
parenting: zwillinge, neugeborenes, stillen, alleinerziehend, pubertat, kleinkind
homework_help: hausaufgabenhilfe, hausaufgaben, lernhilfe, hausaufgabenbetreuung
mathematics: mathe, mathematik
english: englisch, englisch konversation, business englisch
german: deutsch
french: franzosisch
spanish: spanisch
italian: italienisch
portuguese: portugiesisch
sign_language: gebardensprache, gehorlos
public_speaking: reden halten, freies reden, auftritt uben, redeangst, prasentieren lernen
presentation: powerpoint, folien
excel: pivottabellen, tabellen, excel tabelle, makros
photography: profilbild, familienfotos, pressefotos, portratfoto
film: musikvideo, werbefilm, videoclip, hochzeitsfilm, schnitt
podcast: podcastproduktion, podcast aufnahme, podcasts
cycling: radtour, radreise, radfahren, rennrad, radtouren, radreisen, fahrradtour
hiking: wandern, wanderung, alpenuberquerung, jakobsweg, huttentour, wandertour, bergtour
running: laufen, joggen, halbmarathon, marathon, laufgruppe, lauf, stadtlauf
swimming: schwimmen, freiwasser
climbing: klettern, bouldern, kletterhalle, klettersteig
sailing: segeln, segelschein, segeltorn, yacht, mitsegeln
gardening: gartnern, gemuse anbauen, tomaten, obstbaumschnitt, schrebergarten, rosen, gemusegarten
cooking: kochen, rezepte, vegan kochen, kochabend
wine: wein, weine, weinprobe, weinkarte
dance: tanzen, salsa, tango, ballett, standardtanz
chess: schach, schachclub, schachspieler
board_games: brettspiele, spieleabend, spieleabende, rollenspiel
book_club: lesekreis, literaturkreis, buchclub, lesegruppe
sewing: nahen, kleid nahen, vorhange, anderungen
knitting: stricken, hakeln, wolle, garn
genealogy: ahnenforschung, vorfahren, alte schrift, kirchenbucher, familienforschung, stammbaum
refugees: gefluchtete, fluchtlinge, gefluchteten, fluchtlingsfamilie, asyl
food_bank: tafel, suppenkuche, obdachlose, obdachlosenhilfe
animal_shelter: tierheim, tierschutz, pflegestelle fur tiere
nature: naturschutz, baume pflanzen, artenschutz, moor
youth_work: jugendarbeit, jugendgruppe, pfadfinder, jugendliche
dog_sitting: hund ausfuhren, gassi gehen, hundebetreuung, auf den hund aufpassen, hund betreuen,
  gassi
cat_sitting: katze futtern, katzenbetreuung, auf die katze aufpassen, katzen futtern
plant_care: blumen giessen, pflanzen giessen
moving: umzug, umzugshilfe, kisten schleppen, umziehen, beim umzug
lift: mitfahrgelegenheit, fahrgemeinschaft, mitfahren, zum flughafen
house_sitting: haustausch, wohnungstausch, haus huten, haushuten
bike_repair: reifen flicken, bremsen, platten, gangschaltung, rad reparieren
computer_help: computerprobleme, handy einrichten, laptop langsam, pc hilfe, technikhilfe,
  digitalhilfe
flat: wohnung, einliegerwohnung, zweizimmerwohnung, 2 zimmer wohnung, apartment, mietwohnung,
  einzimmerwohnung
room: wg zimmer, zimmer in wg, wg, zimmer
venue: veranstaltungsraum, saal, gemeindesaal, raum fur, partyraum, veranstaltungsort, location
  fur
coworking: schreibtischplatz, burogemeinschaft, arbeitsplatz im buro, coworking platz
projector: beamer, leinwand, projektor
pa: lautsprecher, musikanlage, tonanlage, lautsprecheranlage, verstarker
camera: kamera, spiegelreflex, fotokamera, videokamera, filmkamera
telescope: teleskop, fernrohr, fernglas
laptop: laptop, laptops, notebooks, rechner, alte computer
books: bucher, fachbucher, lehrbucher, schulbucher, romane
sewing_machine: nahmaschine, overlock
stand: marktstand, stand, messestand
tent: zelt, campingausrustung, schlafsack
baby_clothes: babykleidung, kinderkleidung, babysachen, erstausstattung
van: transporter, kleinbus, lieferwagen, sprinter
trailer: anhanger, pferdeanhanger
cargo_bike: lastenrad, lastenfahrrad
solar: solarpark, solartechnik, pv anlagen
energy: windpark, biogas, biogasanlage, windrader, geothermie
climate: klimastartup, co2 neutral, treibhausgas, dekarbonisierung
agriculture: agrartechnik, agronomie, agrar, acker, boden
healthcare: health startup, gesundheits app, medizinprodukte, diagnostik
gaming: spielestudio, spieleentwickler, games branche, computerspiele
fintech: zahlungsdienst, banking app
edtech: lernapp, lernplattform, bildungsstartup
mobility: ladesaulen, carsharing, elektromobilitat, e mobilitat
public_sector: gemeinden, kommunen, burgermeister, stadtverwaltungen, stadtwerke
procurement: einkaufsabteilungen, ausschreibungen
export: exportieren, auslandsmarkte, auslandsvertrieb
manufacturing: kleinserie, spritzguss, auftragsfertigung, lohnfertigung
astronomy: nachthimmel, sternenhimmel, sonnenfinsternis
speech_therapy: stottern, sprachtherapie, logopadie
nutrition: ernahrung, ernahrungsberatung, abnehmen
theatre: laientheater, theaterstuck, musical
wedding: hochzeit, braut, hochzeitsfeier
catering: firmenfeier catering, catering, buffet, partyservice, fingerfood
conference: konferenz, tagung, kongress, fachtagung
accessibility: rollstuhlgerecht, barrierefreie, barrierefreier
devops: cloud infrastruktur, kubernetes, cloud ingenieur
climate_science: gletscher, antarktis, arktis, polarforschung
travel: reise, reisen, urlaub, rundreise, reisetipps, reiseabend, reiseroute, weltreise, ferien
"""
