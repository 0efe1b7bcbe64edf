"""German words for where trades are exercised and what they are about, and who does them."""

WORKPLACES = """
baking: backerei, backstube, konditorei, brot backen, backen, teig, torten, sauerteig
hairdressing: friseursalon, salon, haare schneiden, haarschnitt, frisur
tailoring: schneiderei, nahatelier, naherei, anderungsschneiderei
carpentry: tischlerei, schreinerei, zimmerei, holzbau, innenausbau
electrician: elektrobetrieb, elektrofirma, elektroinstallation, elektrik, elektrohandwerk
plumbing: sanitarbetrieb, heizungsbau, shk betrieb, installationsbetrieb
painting_trade: malerbetrieb, anstrich, neuer anstrich, neuen anstrich, fassade streichen, fassade,
  tapezieren
masonry: maurerbetrieb, mauerwerk, trockenmauer
roofing: dachdeckerei, dach decken, dachsanierung
gardening: gartnerei, gartenbau, garten, stadtgartnerei, hecke, rasen, gartenpflege
farming: bauernhof, biohof, hof, melken, melkarbeit, kuhe, kuhen, ziegen, schafe, ernte, alm, stall
winemaking: weingut, weinbau, winzerei, weinlese, weinberg, weinberge
brewing: brauerei, hausbrauerei
beekeeping: imkerei, bienenstock, bienen, bienenvolk
cooking: kantine, grosskuche, kuche im restaurant
waiting: service im restaurant, gastroservice
hotel: hotel, pension, gasthof, hotelfach, rezeption, jugendherberge
driving: spedition, lkw, busunternehmen, lieferdienst, taxiunternehmen, fuhrunternehmen
pilot: fluggesellschaft, airline, flugschule
mechanic: autowerkstatt, werkstatt, kfz werkstatt, kfz betrieb
bike_mechanic: fahrradladen, fahrradwerkstatt, radladen
nursing: station im krankenhaus, pflegestation, intensivstation, pflegeteam, pflegedienst, op
  pflege, pflege
elder_care: altenheim, pflegeheim, seniorenheim, tagespflege, betreutes wohnen, pflegeplatz,
  rentner, rentnerin, altere menschen, senioren wohnen, seniorennachmittag, ab 65, uber 65, im
  alter
medicine: arztpraxis, hausarztpraxis, praxis fur, mvz, gesundheitszentrum, wechseljahre,
  arztpraxen, praxen
gynaecology: frauenheilkunde, gynakologie
paediatrics: kinderklinik, kinderarztpraxis
midwifery: geburtshaus, kreisssaal, geburtsstation, hausgeburt, geburtsvorbereitung, geburtshilfe,
  kreissaal
dentistry: zahnarztpraxis, zahnarztpraxen
pharmacy: apotheke, apotheken
vet: tierarztpraxis, tierklinik, kleintierpraxis, tierarztpraxen
physio: physiopraxis, physiotherapiepraxis, krankengymnastik, rehaklinik, physiotherapie
therapy: psychotherapie, therapieplatz, trauer, trauerbegleitung, seelsorge, beratungsgesprach
psychology: psychologie, psychologische beratung
social_work: sozialarbeit, frauenhaus, jugendamt, jugendhilfe, kinderschutz, soziale arbeit,
  jugendzentrum, kinderheim
kindergarten: kita, kindergarten, krippe, kindertagesstatte, hort
teaching: grundschule, gymnasium, realschule, lehramt, schuldienst, sprachschule, unterrichten an,
  musikschule
research: forschung, forschungsgruppe, institut, forschungsinstitut
phd: promovieren, doktorand, promotionsstelle
biology: biologie, biochemie, genetik, mikrobiologie
chemistry: chemie, chemielabor
physics: physik, optik
astronomy: sternwarte, planetarium, sterne, astronomie, kometen
library: bibliothek, bucherei, stadtbibliothek, archiv, stadtbucherei
bookshop: buchhandlung, buchladen, antiquariat
museum: museum, museen, galerie, ausstellungshaus
theatre: theater, schauspielhaus, theatergruppe, laienspiel, stadttheater
acting: schauspiel, casting, rolle in
music: orchester, ensemble, kammermusik, musikschule, blaskapelle, kapelle
choir: chor, chore, tenor, alt, sopran, bass, kantorei, gesangverein, singkreis
singing: stimmbildung, gesang
violin: geige, violine, bratsche
piano: klavier, klavierunterricht, klavierlehrer, flugel
guitar: gitarre, gitarrenunterricht
art: kunst, bilder, gemalde, skulptur, skulpturen, kunstschule, ausstellung, malerei
ceramics: topferei, keramik, topferscheibe, glasur
photography: fotostudio, fotolabor, fotografieren, fotostrecke
animation: 3d animation, trickfilm, visuelle effekte
film: filmproduktion, filmteam, drehbuch, filmset, dreh
journalism: redaktion, lokalzeitung, zeitung, magazin, sender
publishing: verlag, verlage, veroffentlichen, literaturagentur
law: kanzlei, anwaltskanzlei, rechtsabteilung, gericht
tax: steuerkanzlei, steuerburo, steuerberatung, finanzamt, steuerbescheid
accounting: buchfuhrungsburo, buchhaltungsburo, belege, jahresabschlusse, lohnbuchhaltung,
  rechnungswesen
insurance: versicherer, versicherungsgesellschaft
actuary: aktuar, versicherungsmathematik
banking: sparkasse, bankfiliale, volksbank
real_estate: maklerburo, immobilienburo, immobilienmakler
retail: laden, einzelhandel, kaufhaus, supermarkt, boutique, geschaft
florist: blumenladen, floristik, blumen, strausse
cleaning: reinigungsfirma, gebaudereinigung, putzen, haushaltsnahe
caretaker: gebaudemanagement, hausmeisterdienst
security_guard: wachdienst, sicherheitsdienst, objektschutz
welding: schweisserei, stahlbau, werft, metallbau
mechanical: maschinenbau, konstruktion, konstruktionsburo
civil: bauingenieurwesen, bauunternehmen, statik, ingenieurburo, bruckenbau, tiefbau, hochbau
architecture: architekturburo, bauantrag, dachausbau, anbau, grundriss
electrical: elektrotechnik, elektronikentwicklung, schaltungen
production: fliessband, fabrik, werkshalle, fertigung, montage
warehouse: lager, logistikzentrum, lagerhalle
logistics: seefracht, hafen, containerverkehr, frachten
sales: vertriebsinnendienst, aussendienst, vertriebsteam
marketing: marketingabteilung, werbeagentur
pr: pressestelle, kommunikationsabteilung, kommunikation, unternehmenskommunikation
hr: personalabteilung, personalentwicklung
assistance: sekretariat, buro, buroarbeit, vorzimmer, verwaltungsarbeit, ablage
customer_support: kundenservice, callcenter, hotline, helpdesk, kundenbetreuung
it_security: it sicherheit, penetrationstest, sicherheitslucke
sysadmin: internet, wlan, netzwerk, router, it support, it betreuung, edv, drucker spinnt
web_design: webauftritt, webseiten, internetauftritt, webshop, homepage
shopify: onlineshop, internetladen
developer: softwarefirma, softwarehaus
statistics: fragebogen, auswertung, statistik, umfragedaten, statistische auswertung
translation: ubersetzungsburo, ubersetzungsauftrage, ubersetzungsarbeit, untertitel
tour_guide: stadtfuhrungen, fuhrungen, stadtrundgang
childcare: kinderbetreuung, babysitten, tagespflege fur kinder, betreuungsplatz,
  nachmittagsbetreuung
nursery_place: betreuungsplatz, kitaplatz, tagesmutter, krippenplatz, kitaplatze, kita platze
event_management: eventagentur, veranstaltungsplanung, messebau
fitness: fitnessstudio, krafttraining, fit werden
yoga: yogastudio, yogakurs, pilates
restaurant: restaurant, gaststatte, cafe, kneipe, wirtshaus, gastronomie
organ: orgel
lab: labor, labore, laborarbeit, labor in
storage: lagern, einlagern, lagerraum, abstellraum, lagerplatz, mobel unterstellen, unterstellen
diabetes: diabetes, diabetiker, diabetikerin, typ 1
migraine: migrane
asthma: asthma, asthmatiker
allergy: allergie, allergien, allergiker, heuschnupfen
insomnia: schlafstorungen, schlafprobleme, schlaflos, schlaf, schlafstudie
dog_sitting: hundesitter, hundesitting, hund ausfuhren, passt auf hunde auf, hund betreuen
climate: klima, klimawandel, klimaschutz
recycling: kreislaufwirtschaft, abfall, mull
jvm: jvm
esperanto: esperanto
workshop_space: werkstattraum
ladder: leiter ausleihen, klappleiter
fundraising: spendensammeln
adoption: pflegekind
migration: migration
running: laufen lernen
film_festival: filmfestival
language_cafe: sprachcafe
compost: kompostieren
van: campingbus
cohousing: wohngenossenschaft
"""

PEOPLE = """
baking: backt, backermeister, konditormeister
hairdressing: stylist, friseurmeister
carpentry: baut mobel, tischlermeister, schreinermeister, zimmerer, zimmermann
plumbing: anlagenmechaniker, installateur, klempnermeister, heizungsbauer, sanitarinstallateur
painting_trade: malermeister, maler und lackierer
farming: melker, senner, schafer, hirte
winemaking: onologe
beekeeping: halt bienen
cooking: kuchenkraft, alleinkoch, jungkoch, souschef, kuchenmeister, kuchenhilfe, koch, kochin
waiting: oberkellner, restaurantfachfrau, restaurantfachmann, aushilfe im service, servicekraft,
  servicekrafte, kellner, bedienung
hotel: hotelkraft, empfangskraft
driving: fahrt lkw, lkw fahrerin, kraftfahrerin, zugfahrer, lokfuhrer, taxifahrer,
  auslieferungsfahrer, strassenbahnfahrer
pilot: copilot, flugkapitan, fluglehrer
mechanic: repariert autos, schraubt an autos, kfz meister, kfz mechaniker, mechatroniker
nursing: pflegehilfskraft, intensivpfleger, intensivkrankenschwester, stationsleitung,
  gesundheitspfleger, op schwester, praxisschwester, pflegekraft, pflegekrafte, pflegefachkraft,
  pflegefachkrafte, pflegefachfrau, pflegefachmann, krankenpfleger
elder_care: seniorenbetreuer, pflegeassistent
medicine: assistenzarzt, oberarzt, chefarzt, allgemeinmediziner, mediziner, anasthesist, radiologe,
  orthopade, neurologe, urologe, onkologe
pharmacy: pharmazeut, pka
vet: tiermedizinische fachangestellte, tfa
therapy: trauerbegleiter, seelsorger
social_work: familienhelfer, jugendsozialarbeiter
kindergarten: erzieherin, kitaleitung, kinderpflegerin, erzieher
teaching: lehrerin, grundschullehrer, gymnasiallehrer, sprachlehrer, musiklehrer, deutschlehrer,
  englischlehrer, mathelehrer, lehrkraft, lehrkrafte, lehrer
research: forschungsassistent
biology: biochemiker, genetiker
astronomy: astronom, astrophysiker
library: bibliothekarin, fami
bookshop: buchhandler, antiquar
museum: museumspadagoge, kuratorin
theatre: buhnentechniker, beleuchter
acting: darsteller, schauspielerin
music: oboist, klarinettist, bratschist
choir: chorleiterin
violin: spielt geige, geigenlehrer
piano: spielt klavier
guitar: spielt gitarre
art: kunstlerin, malerin, bildhauerin
photography: macht fotos, fotografiert, bildjournalist
animation: 3d kunstler, animationskunstler
film: kameraassistent, filmemacherin
journalism: redakteurin, reporterin, volontar, journalistin
publishing: lektorin im verlag, verlegerin
law: rechtsreferendar, volljurist, wirtschaftsjurist, richter, justiziar
tax: steuerfachwirt, lohnsteuerhelfer
accounting: bilanzbuchhalterin
insurance: schadenregulierer
actuary: aktuar, versicherungsmathematiker
banking: bankkauffrau
real_estate: verkauft hauser, immobilienkaufmann, immobilienkauffrau
retail: verkauferin, ladenhilfe, kassierer, aushilfe im laden, verkaufer im laden,
  einzelhandelskauffrau, kassiererin
florist: floristin
cleaning: putzt, reinigungskrafte, reinigungshilfe, zugehfrau, reinigungskraft, putzkraft,
  putzhilfe
caretaker: hausmeisterin
security_guard: nachtwachter, sicherheitsmitarbeiter
welding: schlosser und schweisser
mechanical: maschinenbautechniker, konstruktionsingenieur
civil: baustellenleiter, polier, bauzeichner
architecture: architektin, bauzeichnerin
electrical: elektronikentwickler
production: fabrikarbeiter, montagehelfer, anlagenfuhrer
warehouse: kommissionierer, lagerfachkraft, lagerleiter, lagerist, lageristin, lagerkraft,
  lagerarbeiter, lagermitarbeiter
logistics: schifffahrtskaufmann, speditionskaufmann, disponent, disponentin
sales: vertrieblerin, verkauferin im aussendienst, key account manager, verkaufskraft, vertriebler,
  vertriebsmitarbeiter
marketing: marketingfachfrau, marketingassistentin
pr: kommunikationsleiter, pressefrau, kommunikationsreferent
hr: personalentwickler, hr managerin
assistance: burohilfe, sekretarin, vorstandsassistentin, assistentin, burokraft, burokauffrau,
  burokaufmann, sekretar, schreibkraft
customer_support: callcenteragent, serviceberater
it_security: it sicherheitsbeauftragter, sicherheitsberater
sysadmin: it techniker, edv techniker, it betreuer, netzwerkadministrator
web_design: macht webseiten, baut webseiten, webentwickler, webmaster
developer: schreibt software, programmiert, entwicklerin, softwareschmiede, programmierer
statistics: statistikerin
translation: ubersetzerin
tour_guide: gastefuhrer, wanderfuhrer
childcare: passt auf kinder auf, kindersitter, tagesvater
event_management: plant hochzeiten, eventplaner
fitness: fitnesstrainerin
yoga: yogalehrerin
restaurant: wirtin, gastronomin
organ: organist, kantor, kirchenmusiker
saxophone: saxophonist
trumpet: trompeter
flute: flotist
lab: laborkraft, laborant, laborantin, chemielaborant, chemielaborantin, biologielaborant,
  biologielaborantin, technischer assistent, mta, bta, cta, laborassistent
electrician: elektromeister, elektriker, elektroniker, elektroinstallateur
recruiting: personalberater, personalberaterin, personaler
glazing: glaser, fensterbauer
watchmaking: uhrmacher
fishing: fischer
cabin_crew: flugbegleiter, flugbegleiterin
clergy: pfarrer, pfarrerin, pastor
police: polizist, polizistin
firefighting: feuerwehrmann
jewellery: goldschmied, goldschmiedin
machining: zerspanungsmechaniker, cnc frasser, dreher, cnc fachkraft
shoemaking: schuster, schuhmacher, sattler
funeral: bestatter
chimney_sweep: schornsteinfeger
archaeology: archaologe, archaologin
radiography: mtra, radiologieassistent
compliance: compliance beauftragter, risikomanager
moderation: moderator, moderatorin
dental_assistance: zfa
medical_assistance: arzthelferin, mfa, medizinische fachangestellte
devops: devops ingenieur
data_engineer: data engineer
"""
