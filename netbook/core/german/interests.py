"""German words for interests, care, causes, occasions and languages, by concept."""

INTERESTS = """
gardening: garten, gartenarbeit, gartnern, hochbeet, gemusegarten, permakultur, obstbaumschnitt
beekeeping: bienen, imkerei, imkern
moving: umzug, umziehen
sewing: nahen, naht, schneidern, nahkurs, nahkurse, nahunterricht
knitting: stricken, hakeln, strick, strickt
ceramics: keramik, topfern
painting: malen, malerei, aquarell, malt
art: kunst, ausstellung, kunstausstellung
calligraphy: kalligrafie
improv: improtheater, impro
theatre: theater, buhne
dance: tanzen, tanz, salsa, tango, tanzt
yoga: yoga, pilates
fitness: fitness, krafttraining
running: laufen, marathon, halbmarathon, joggen, laufgruppe, lauftreff, lauf, lauft
cycling: radfahren, radtour, radtouren, rennradfahren, radel
swimming: schwimmen, schwimm, schwimmt
climbing: klettern, bouldern, kletter, klettert
hiking: wandern, wanderung, bergsteigen, wanderungen
skiing: skifahren
sailing: segeln, segelschein, segel, segelt
diving: tauchen, tauch
tennis: tennis
badminton: badminton, tischtennis, squash
football: fussball
volleyball: volleyball
basketball: basketball
rowing: rudern
martial_arts: kampfsport, judo, boxen
chess: schach
board_games: spieleabend, rollenspiel, brettspielabend
book_club: lesekreis, buchclub
horse_riding: reiten, reitunterricht, reit
driving_lessons: fuhrerschein, fahrstunden
first_aid: erste hilfe
cooking: kochen, rezepte, kochkurs, kocht
baking: backen, brot backen, hochzeitstorte, torte, kuchen, sauerteig, geburtstagstorte, backt
catering: catering, buffet, verpflegung
restaurant: restaurant, gastronomie, cafe
wine: wein, weine, weinprobe, weinberg
brewing: bierbrauen, brauerei
coffee_roasting: kaffeerosterei, rosterei
nutrition: ernahrung
pregnancy: schwangerschaft, geburtsvorbereitung, geburt
parenting: eltern, babyschlaf, erziehung
childcare: kinderbetreuung, kinder betreuen, babysitten, kinder huten, auf kinder aufpassen, passt
  auf kinder auf, betreuung fur die tochter, betreuung fur den sohn, nachmittagsbetreuung,
  tagespflege, babysittet, kinder zu betreuen, betreut kinder, hutet kinder
homework_help: nachhilfe, hausaufgabenhilfe, hausaufgaben
elder_care: altenpflege, pflegeheim, altenheim, demenz, pflege der eltern, pflege der mutter,
  pflege von angehorigen, pflegende angehorige, betreutes wohnen, betreuten wohnen
palliative: hospiz, trauer, trauerbegleitung
dog_sitting: hundebetreuung, tierbetreuung, gassi gehen, auf den hund aufpassen, hundesitten
house_sitting: haushuten, wohnungstausch
dog_training: hundeschule, hundetraining
physio: physiotherapie, massage, ruckenschmerzen
therapy: therapie, therapieplatz, psychotherapie
medicine: medizin
nursing: krankenpflege
teaching: unterrichten an schulen
mathematics: mathe, mathematik
physics: physik
chemistry: chemie
biology: biologie
history: geschichte
philosophy: philosophie, ethik
economics: wirtschaft, volkswirtschaft
statistics: statistik, statistische auswertung
gis: geodaten, karten erstellen
genealogy: ahnenforschung, stammbaum, familienforschung
astronomy: astronomie, sterne
bird_watching: vogelbeobachtung, vogel
urban_planning: stadtplanung
architecture: architektur, baugenehmigung, bauantrag
passive_house: passivhaus, holzbau, tiny house
cohousing: wohnprojekt, baugruppe, mehrgenerationenhaus
refugees: gefluchtete, fluchtlinge, asyl
integration: migranten, neuzugewanderte
animal_shelter: tierheim, tiere, tierschutz
food_bank: tafel, suppenkuche, obdachlose
youth_work: jugendarbeit, jugendliche, jugendclub, pfadfinder
clean_up: mullsammeln, aufraumaktion
nature: naturschutz, baume pflanzen
hackathon: hackathon
meetup: meetup, stammtisch
conference: konferenz, kongress, tagung, messe, fachmesse
webinar: webinar
panel: podium, podiumsdiskussion
moderation: moderation, moderieren
team_building: teambuilding, teamevent, betriebsausflug, firmenfeier
wedding: hochzeit
birthday: geburtstag, kindergeburtstag, geburtstagsfeier
festival: festival, konzert, konzerte, auftritt, auftritte
summer_party: sommerfest, strassenfest
school_trip: klassenfahrt, schulausflug
company_visit: werksfuhrung, betriebsbesichtigung, fuhrung durch
travel: reise, urlaub, reisen, reiseroute
lift: mitfahrgelegenheit, fahrgemeinschaft, mitfahren
language_exchange: sprachtandem, tandem, tandempartner, sprachpartner, sprachaustausch,
  konversation
sign_language: gebardensprache
language_course: sprachkurs, sprachschule, sprachunterricht, sprach
english: englisch
german: deutsch, deutschkurs
french: franzosisch
spanish: spanisch
italian: italienisch
portuguese: portugiesisch
dutch: niederlandisch, hollandisch
polish: polnisch
czech: tschechisch
russian: russisch
ukrainian: ukrainisch
turkish: turkisch
arabic: arabisch
persian: persisch
hebrew: hebraisch
greek: griechisch
swedish: schwedisch
norwegian: norwegisch
danish: danisch
finnish: finnisch
hungarian: ungarisch
romanian: rumanisch
chinese: chinesisch
japanese: japanisch
korean: koreanisch
catalan: katalanisch
latin: latein
plant_care: blumen giessen, pflanzen giessen, giesst blumen, giesst pflanzen
farming: bauernhof, ernte, hof
app: app, apps
cat_sitting: katzenbetreuung
"""
