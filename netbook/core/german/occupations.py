"""German occupations by concept; compounds of these words need no line of their own."""

OCCUPATIONS = """
developer: entwickler, softwareentwickler, programmierer, informatiker, webentwickler, software
  ingenieur, softwareingenieur
frontend: frontend entwickler, frontendentwickler
backend: backend entwickler, backendentwickler
mobile_dev: app entwickler, appentwickler
data_analyst: datenanalyst, datenanalytiker
data_scientist: datenwissenschaftler, ki entwickler, ki ingenieur
data_engineer: dateningenieur, datenbankadministrator, datenbankentwickler
analyst: analyst, analytiker
qa: softwaretester, tester, testingenieur
it_security: sicherheitsexperte, it sicherheitsexperte
sysadmin: systemadministrator, netzwerktechniker, it administrator, admin, fachinformatiker,
  systemintegrator
game_dev: spieleentwickler, spieledesigner
ux: ux designer, produktdesigner, ux experte
graphic_design: grafiker, grafikdesigner, mediengestalter, kommunikationsdesigner
web_design: webdesigner
designer: designer, gestalter
interior_design: innenarchitekt, raumausstatter, einrichtungsberater
fashion: modedesigner, stylist
industrial_design: industriedesigner
architecture: architekt
landscape: landschaftsarchitekt
illustration: illustrator, zeichner, comiczeichner
photography: fotograf, photograph
film: filmemacher, kameramann, kamerafrau, kameraleute, cutter, videograf, videograph,
  dokumentarfilmer, filmproduzent
film_directing: regisseur
sound: tontechniker, toningenieur, tonmeister
music: musiker, komponist, dirigent, chorleiter, bassist
journalism: journalist, reporter, redakteur, korrespondent
copywriting: texter, werbetexter, redenschreiber
technical_writing: technischer redakteur
editing: lektor, korrektor
translation: ubersetzer, uebersetzer
interpreting: dolmetscher, gebardensprachdolmetscher
writing: autor, schriftsteller, ghostwriter, drehbuchautor
content: blogger, content manager
social_media: social media manager
marketing: marketingleiter, marketingmanager, marketingexperte, marketer, marketingreferent
seo: seo experte, seo spezialist
pr: pressesprecher, pr berater, pressereferent, kommunikationsmanager, pressereferentin
sales: verkaufer, vertriebler, vertriebsmitarbeiter, vertriebsleiter, aussendienstler,
  vertriebsmanager, aussendienstmitarbeiter
customer_support: kundenberater, kundenbetreuer, kundenservice mitarbeiter
product_management: produktmanager, produktverantwortlicher
project_management: projektleiter, projektmanager, projektkoordinator, projektassistenz
business_analysis: business analyst, anforderungsmanager
consulting: unternehmensberater, berater
logistics: logistiker, disponent, spediteur, speditionskaufmann, speditionskauffrau, fachkraft fur
  lagerlogistik, logistikleiter
procurement: einkaufer, einkaufsleiter
hr: personalreferent, personaler, personalleiter, personalsachbearbeiter
recruiting: recruiter, personalvermittler, headhunter, personalberater
accounting: buchhalter, bilanzbuchhalter, lohnbuchhalter, steuerfachangestellte,
  steuerfachangestellter, finanzbuchhalter
tax: steuerberater
finance: controller, finanzleiter, finanzvorstand
financial_analysis: finanzanalyst
audit: wirtschaftsprufer
banking: bankkaufmann, bankkauffrau, banker, bankberater
insurance: versicherungsmakler, versicherungsberater, versicherungskaufmann
financial_planning: finanzberater, vermogensberater, honorarberater
law: anwalt, rechtsanwalt, rechtsanwalte, anwalte, jurist, syndikus
employment_law: arbeitsrechtler, fachanwalt fur arbeitsrecht
tenancy_law: mietrechtler
notary: notar
paralegal: rechtsanwaltsfachangestellte, rechtsanwaltsfachangestellter
teaching: lehrer, lehrkraft, lehrkrafte, padagoge
kindergarten: erzieher, kinderpfleger
professor: professor, dozent
research: forscher, wissenschaftler, wissenschaftlicher mitarbeiter, postdoc, hilfskraft
training: trainer, moderator, ausbilder, referent fur weiterbildung
social_work: sozialarbeiter, sozialpadagoge, streetworker
psychology: psychologe
therapy: therapeut, psychotherapeut
physio: physiotherapeut, masseur, osteopath, krankengymnast
speech_therapy: logopade
occupational_therapy: ergotherapeut
midwifery: hebamme, doula
nursing: krankenpfleger, krankenschwester, pflegefachkraft, pflegekraft, pflegekrafte,
  pflegefachkrafte, pflegefachfrau, pflegefachmann, pflegehelfer, pfleger
elder_care: altenpfleger, betreuungskraft, alltagsbegleiter
medicine: arzt, arzte, hausarzt, chirurg, internist, facharzt
paediatrics: kinderarzt, kinderarzte
dermatology: hautarzt
gynaecology: frauenarzt, gynakologe
cardiology: kardiologe
psychiatry: psychiater
dentistry: zahnarzt, zahnarzte, kieferorthopade
dental_assistance: zahnarzthelfer, zahnmedizinische fachangestellte
pharmacy: apotheker, pta
vet: tierarzt, tierarzte
paramedic: sanitater, notfallsanitater
optics: optiker
lab: laborant, mta, chemielaborant, laborassistent
biology: biologe, biochemiker
chemistry: chemiker
physics: physiker
statistics: statistiker
economics: okonom, volkswirt
history: historiker
engineering: ingenieur
mechanical: maschinenbauingenieur, konstrukteur, maschinenbauer
electrical: elektroingenieur, elektrotechniker
civil: bauingenieur, statiker, bauleiter, tragwerksplaner
chemical: chemieingenieur, verfahrenstechniker, verfahrensingenieur
quality: qualitatsmanager
production: produktionsleiter, produktionshelfer, maschinenfuhrer, produktionsmitarbeiter
robotics: mechatroniker
electrician: elektriker, elektroniker, elektroinstallateur
plumbing: klempner, installateur, heizungsbauer, sanitarinstallateur, spengler
carpentry: tischler, schreiner, zimmerer, zimmermann, mobelbauer
painter: maler, malermeister, anstreicher
masonry: maurer, steinmetz
roofing: dachdecker
tiling: fliesenleger
handyman: handwerker, hausmeisterservice, heimwerker
gardening: gartner, landschaftsgartner
mechanic: kfz mechaniker, automechaniker, mechaniker, kfz mechatroniker, schrauber
bike_mechanic: fahrradmechaniker, zweiradmechaniker
locksmith: schlosser, schlusseldienst, schmied, metallbauer
welding: schweisser
tailoring: schneider, naher
hairdressing: friseur, frisor
beauty: kosmetiker, visagist
baking: backer, konditor
butcher: metzger, fleischer
cooking: koch, koche, kochin, kuchenchef, kuchenhilfe, beikoch
waiting: kellner, servicekraft, servicekrafte, bedienung
bar: barkeeper
barista: barista
catering: caterer
hotel: rezeptionist, hotelfachfrau, hotelfachmann, hotelier
cleaning: reinigungskraft, putzfrau, putzhilfe, haushaltshilfe, gebaudereiniger, putzkraft
caretaker: hausmeister, hauswart
driving: fahrer, lkw fahrer, busfahrer, kurier, berufskraftfahrer, kraftfahrer
pilot: pilot
sailing: skipper
farming: landwirt, bauer, erntehelfer
forestry: forster
winemaking: winzer, kellermeister
brewing: brauer, braumeister
beekeeping: imker
event_management: eventmanager, veranstaltungsmanager, hochzeitsplaner, veranstaltungskauffrau,
  veranstaltungskaufmann
assistance: assistent, assistenz, sekretar, burokraft, buroleitung, burokauffrau, burokaufmann,
  sachbearbeiter, teamassistenz
real_estate: makler, immobilienmakler
property_management: hausverwalter, hausverwaltung, facility manager
politics: politiker, abgeordnete, abgeordneter, stadtrat, gemeinderat
public_service: beamter, beamte, verwaltungsfachangestellte
security_guard: wachmann, sicherheitskraft, turstehr
library: bibliothekar, archivar
museum: kurator, museumsleiter, galerist
art: kunstler, bildhauer
ceramics: keramiker, topfer
acting: schauspieler
theatre: buhnenbildner, dramaturg, intendant
dance: tanzer, choreograf
yoga: yogalehrer
fitness: fitnesstrainer, personal trainer
sports_coach: ubungsleiter
nutrition: ernahrungsberater, diatassistent
retail: filialleiter, einzelhandelskauffrau, einzelhandelskaufmann, kassierer, ladenbesitzer
warehouse: lagerist, lagerarbeiter, staplerfahrer, lagerhelfer
ceo: geschaftsfuhrer, ceo, vorstand
it_management: it leiter
founder: grunder, unternehmer, existenzgrunder
investor: investor, business angel, kapitalgeber, geldgeber
sustainability: nachhaltigkeitsmanager, nachhaltigkeitsbeauftragter, nachhaltigkeitsberater
energy_consulting: energieberater
solar: solarteur, solarinstallateur, solartechniker
urban_planning: stadtplaner, raumplaner
gis: kartograf, vermesser, geoinformatiker
fundraising: fundraiser
gdpr: datenschutzbeauftragter, datenschutzbeauftragte, datenschutzer
patent: patentanwalt
childcare: babysitter, tagesmutter, kinderfrau, kindermadchen, leihoma, nanny, au pair
dog_sitting: hundesitter
moving: umzugshelfer, umzugsfirma, umzugsunternehmen
printing: drucker fur flyer, druckerei
publishing: verleger, literaturagent
tour_guide: stadtfuhrer, reiseleiter, bergfuhrer, reisefuhrer
mediation: mediator
restaurant: gastronom, wirt, gastwirt
florist: florist
goldsmith: goldschmied
instrument_making: klavierstimmer, geigenbauer, instrumentenbauer
upholstery: polsterer
restoration: restaurator
climate_science: klimaforscher
engineering_geology: geologe
genealogy: ahnenforscher
cat_sitting: katzensitter
pet_sitting: tiersitter
drums: schlagzeuger
piano: pianist
guitar: gitarrist
violin: geiger
singing: sanger
"""
