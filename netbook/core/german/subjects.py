"""German words for trades, skills and documents, by concept."""

SUBJECTS = """
developer: softwareentwicklung, programmieren, programmierung, webentwicklung, coden, technischer
  mitgrunder, technische mitgrunderin, technischen mitgrunder
frontend: frontend entwicklung
mobile_dev: app entwicklung, appentwicklung
sql: datenbanken, datenbank
excel: excel, tabellenkalkulation
shopify: onlineshop, online shop, webshop
salesforce: crm, crm system
data_analyst: datenanalyse, datenanalysen, datenauswertung
data_scientist: maschinelles lernen, data science
ai: ki, kunstliche intelligenz, sprachmodelle
data_engineer: datenpipelines, datenmigration, data warehouse
data_field: daten
qa: testautomatisierung, softwaretests
it_security: it sicherheit, cybersicherheit, informationssicherheit
sysadmin: linux, netzwerktechnik, wlan
open_source: open source
accessibility: barrierefreiheit, barrierefrei
game_dev: spieleentwicklung, videospiel, computerspiel
robotics: robotik, roboter, automatisierung
hardware: hardware, elektronik, leiterplatte
architecture_software: softwarearchitektur
ux: nutzerforschung, usability, nutzertests, produktdesign
graphic_design: grafik, logo, flyer, plakat, broschure, layout, grafikdesign
branding: marke, markenstrategie, branding
web_design: webseite, website, internetseite, homepage, webdesign
designer: design, gestaltung
interior_design: inneneinrichtung, einrichtung
fashion: mode, modelabel
illustration: illustration, illustrationen, zeichnen, comic, bilderbuch, zeichen, zeichnet
animation: animation, erklarvideo
photography: fotografie, fotos, foto, bewerbungsfoto, bewerbungsfotos, portrats, fotoshooting,
  hochzeitsfotos, portratfotos, produktfotos
film: film, video, kurzfilm, dokumentarfilm, videoschnitt, imagefilm, videos, dokumentation
sound: tontechnik, musikproduktion
podcast: podcast, podcastgast, podcaster
music: musik, band, orchester
choir: chor
singing: gesang, singen, gesangsunterricht, stimmbildung, sing, singt
journalism: journalismus, presse, zeitung, medien, zeitschrift
copywriting: werbetexte, webtexte, texte fur, texten
editing: lektorat, korrektorat, korrekturlesen
manuscript: manuskript, roman, kurzgeschichten, gedichte, drehbuch, kurzgeschichte
writing: kreatives schreiben
translation: ubersetzung, ubersetzen, ubersetzt
interpreting: dolmetschen, dolmetscht
content: blog, content marketing
newsletter: newsletter, e mail marketing
social_media: social media, instagram, tiktok, youtube
marketing: marketing, online marketing, marketingstrategie
ads: werbung, google ads, anzeigen schalten
seo: seo, suchmaschinenoptimierung
pr: offentlichkeitsarbeit, pressemitteilung, pressearbeit, pressekontakte
sales: vertrieb, verkauf, kaltakquise, akquise, kaufmannischer mitgrunder, kaufmannische
  mitgrunderin, kaufmannischen mitgrunder
pricing: preisgestaltung, preise, preisfindung, stundensatz, tagessatz, stundensatze, tagessatze,
  honorar, honorare
negotiation: verhandlung, verhandeln, verhandlungen
salary: gehalt, gehaltsverhandlung, gehalter, gehaltserhohung, gehaltsverhandlungen
customer_support: kundenservice, kundendienst
product_management: produktmanagement, produktstrategie
project_management: projektmanagement, projektplanung
agile: agil, agiles arbeiten, scrum
business_analysis: anforderungsanalyse
consulting: unternehmensberatung
change_management: umstrukturierung, veranderungsmanagement
process: prozessoptimierung, prozesse, prozessmanagement
leadership: fuhrung, mitarbeiterfuhrung, teamfuhrung, fuhrungskraft, fuhrungskrafte, fuhren von
  teams, fuhrungsrolle, teamleitung
conflict: konflikt, konflikte, konfliktgesprache
mediation: mediation
logistics: logistik, lieferkette, spedition, fracht, versand, lieferketten
procurement: einkauf, beschaffung, einkaufsabteilung
manufacturing: hersteller, fertigung, produktion, lohnfertiger, produzent
supplier: lieferant, lieferanten, zulieferer
export: export, import, zoll, aussenhandel
hr: personal, personalwesen, personalabteilung, hr
recruiting: personalgewinnung, recruiting, personalsuche, mitarbeitersuche
onboarding: einarbeitung, onboarding
works_council: betriebsrat, gewerkschaft
accounting: buchhaltung, buchfuhrung, lohnabrechnung, jahresabschluss, bilanz, rechnungen
tax: steuer, steuern, steuererklarung, umsatzsteuer, steuerrecht
finance: finanzen, controlling, finanzplan, liquiditatsplanung, finanzplanung
investing: geldanlage, aktien, etf, etfs, altersvorsorge, rente
mortgage: baufinanzierung, immobilienkredit, hauskredit
debt: schulden, insolvenz, privatinsolvenz
banking: bank, banken
insurance: versicherung, versicherungen, krankenversicherung
law: recht, rechtsfragen, rechtsberatung, jura
employment_law: arbeitsrecht, kundigung, abfindung, arbeitsvertrag, kundigungsschutz,
  arbeitsvertrage, aufhebungsvertrag
tenancy_law: mietrecht, mietvertrag, vermieterstreit
family_law: familienrecht, scheidung, sorgerecht, unterhalt
inheritance: erbe, erbrecht, testament, erbschaft
contract: vertrag, vertrage, vertragsrecht, agb, vertragsprufung
patent: patent, patentrecht, patente
trademark: markenrecht, markenanmeldung
copyright: urheberrecht, lizenzen
gdpr: datenschutz, dsgvo
visa: visum, visa, aufenthaltstitel, arbeitserlaubnis, aufenthaltserlaubnis, einburgerung,
  migrationsrecht, auslanderrecht
company_formation: unternehmensgrundung, firmengrundung, gmbh grundung, grundung,
  existenzgrundung, gmbh, grundung einer gmbh, gmbh grunden, firma grunden
succession: unternehmensnachfolge, nachfolge, firmenverkauf, nachfolger, ubernehmen, nachfolge
  gesucht
freelancing: selbstandigkeit, selbststandigkeit, freiberuflichkeit, selbstandig machen,
  selbststandig machen, selbstandig, selbststandig
franchise: franchise
cooperative: genossenschaft
association: vereinsgrundung, stiftungsgrundung, verein grunden, verein grundet, vereine
  gegrundet, verein gegrundet, vereinsrecht, satzung, satzungen
cv: lebenslauf, cv, lebenslaufe
job_application: bewerbung, anschreiben, bewerbungsunterlagen, bewerbungen, motivationsschreiben,
  bewerbungsmappe
linkedin_profile: linkedin profil, xing profil
portfolio: portfolio, mappe
interview_prep: vorstellungsgesprach, bewerbungsgesprach, vorstellungsgesprache, probeinterview,
  bewerbungstraining
career_change: quereinstieg, berufswechsel, karrierewechsel, umschulung, karriere,
  karriereberatung, neuorientierung, berufliche neuorientierung, laufbahnberatung
parental_return: elternzeit, wiedereinstieg
retirement: ruhestand
pitch_deck: pitch deck, pitchdeck, pitch, investorenprasentation, pitchen
presentation: prasentation, prasentationen, folien
business_plan: businessplan, geschaftsmodell, geschaftsplan, geschaftsidee, geschaftsideen
grant_application: forderantrag, antragstellung, eu antrag, forderantrage
thesis: abschlussarbeit, masterarbeit, bachelorarbeit, doktorarbeit, diplomarbeit, dissertation
phd: promotion, doktorandenstelle, promotionsstelle
paper: fachartikel, wissenschaftliches schreiben, paper
scholarship: stipendium, stipendien
university: studium, universitat, hochschule, studiengang, studienplatz
exam: prufung, prufungen, prufungsvorbereitung, examen
public_speaking: offentliches reden, lampenfieber, rhetorik, vortragstechnik, rede, hochzeitsrede
networking: netzwerken
time_management: zeitmanagement, produktivitat, selbstorganisation
burnout: burnout, stress, resilienz, stressbewaltigung
mindfulness: achtsamkeit, meditation
mental_health: psychische gesundheit, depression
adhd: adhs, autismus
diversity: vielfalt, diversitat, frauen in der tech branche, frauen in fuhrung
remote_work: homeoffice, fernarbeit, remote arbeit
relocation: auswandern, auswanderung, umzug ins ausland
sabbatical: auszeit, sabbatical
fundraising: spendensammlung, crowdfunding, fundraising
funding: finanzierung, finanzierungsrunde, risikokapital, wagniskapital, kapital, beteiligung,
  investiert, investieren
grant: fordermittel, forderung, zuschuss, zuschusse, forderprogramm, fordergelder, forderprogramme
sponsor: sponsor, sponsoren, sponsoring, sponsert, sponsort, sponsern
donation: spende, spenden
loan: kredit, darlehen, mikrokredit
startup: startup, start up, gründerszene
saas: saas
marketplace: marktplatz, online marktplatz
fintech: fintech, zahlungsverkehr
healthcare: gesundheitswesen, gesundheit, medizintechnik, krankenhaus, klinik, kliniken,
  krankenhauser
biotech: biotech, biotechnologie
pharma: pharma, pharmaindustrie, pharmabranche
edtech: bildung, e learning, bildungsbereich
climate: klima, klimaschutz, klimatech, klimawandel
energy: energie, erneuerbare energien, windkraft, energiewende, stromnetz, stadtwerke
solar: solaranlage, photovoltaik, pv anlage, solar, solarstrom, balkonkraftwerk, solarmodule,
  solarpanels, solardach, pv
hydrogen: wasserstoff
heat_pump: warmepumpe
batteries: batterie, batterien, akkus, speicher
mobility: mobilitat, nahverkehr, bahn, verkehrswende
automotive: automobil, autoindustrie, automobilbranche, automobilindustrie, elektroautos
aerospace: luftfahrt, raumfahrt, satelliten
foodtech: lebensmittel, lebensmittelbranche, lebensmittelindustrie
agriculture: landwirtschaft, biolandbau
proptech: immobilien, immobilienbranche
construction: bau, baubranche, baustelle
retail: handel, einzelhandel, e commerce, onlinehandel
tourism: tourismus, gastgewerbe
media: verlag, rundfunk, fernsehen, radio, verlage, verlagswesen
public_sector: verwaltung, ministerium, stadtverwaltung, behorde, kommune, offentlicher dienst,
  rathaus
ngo: ngo, gemeinnutzig, verein, sozialunternehmen, vereine
sustainability: nachhaltigkeit, nachhaltigkeitsbericht, kreislaufwirtschaft, okobilanz
recycling: recycling, mullvermeidung, upcycling
insulation: dammung, energetische sanierung, energieberatung
renovation: renovierung, renovieren, sanierung, badsanierung, umbau
plumbing: wasserhahn, rohre, heizung, sanitar
carpentry: mobelbau, holzarbeiten, schreinerei, tischlerei
painting_trade: streichen, wande streichen
bike_repair: fahrradreparatur, fahrrad reparieren, repariert fahrrader, fahrrader reparieren
computer_help: computerhilfe, hilfe am computer, smartphonehilfe
repair: reparatur, reparieren, repariert, repair cafe
pre_seed: seed runde, startkapital, pre seed
school: schule, schulen, schuler
nursery_place: kitaplatz, kita platz, krippenplatz, kindergartenplatz, kita, krippe
"""
