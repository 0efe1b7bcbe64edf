"""French words for interests, care, causes, occasions and languages, by concept."""

INTERESTS = """
gardening: jardin, jardinage, potager, permaculture
beekeeping: apiculture, abeilles, ruches, ruche
moving: demenagement, demenager
sewing: couture, coudre
knitting: tricot, crochet
ceramics: poterie, ceramique
painting: peinture, aquarelle
art: art, exposition
improv: improvisation, theatre d'improvisation
theatre: theatre
dance: danse, salsa, tango
yoga: yoga, pilates
fitness: musculation
running: course a pied, marathon, semi marathon, courir, footing
cycling: cyclisme, sortie velo
swimming: natation, nager
climbing: escalade
hiking: randonnee, randonnees
skiing: ski
sailing: voile
diving: plongee
tennis: tennis
badminton: badminton
football: football, foot
volleyball: volley
basketball: basket
rowing: aviron
chess: echecs
board_games: soiree jeux
book_club: club de lecture
horse_riding: equitation
driving_lessons: permis de conduire
first_aid: premiers secours
cooking: cuisine, recettes, cours de cuisine
baking: patisserie, pain, gateau, gateau de mariage, boulangerie
catering: buffet, restauration evenementielle
restaurant: restaurant, restauration
wine: vin, vins, degustation, vignoble, oenologie
brewing: biere artisanale, brasserie
nutrition: nutrition
pregnancy: grossesse, accouchement
parenting: parentalite, parents
childcare: garde d'enfants, garde des enfants apres l'ecole, garder les enfants, garder des
  enfants, garder mes enfants, garder sa fille, garder son fils, garder ses enfants, garde des
  enfants, garde les enfants, garder les petits
homework_help: soutien scolaire, aide aux devoirs, devoirs, cours particuliers
elder_care: personnes agees, maison de retraite, ehpad, aidants
palliative: soins palliatifs, deuil
dog_sitting: garde de chien, garder le chien, garder son chien, garde les chiens, garde des chiens
house_sitting: echange de maison, echange d'appartement
physio: kinesitherapie, mal de dos, massage
therapy: therapie
psychology: psychologie
medicine: medecine
nursing: soins infirmiers
teaching: enseignement
mathematics: maths, mathematiques, math
physics: physique
chemistry: chimie
biology: biologie
history: histoire
philosophy: philosophie
economics: economie
statistics: statistiques, statistique
genealogy: genealogie
astronomy: astronomie
bird_watching: ornithologie, oiseaux
urban_planning: urbanisme
architecture: architecture, permis de construire
cohousing: habitat participatif, habitat partage
refugees: refugies, demandeurs d'asile
animal_shelter: refuge, animaux
food_bank: banque alimentaire, soupe populaire, sans abri, maraude
youth_work: jeunes, jeunesse, scouts
clean_up: ramassage de dechets
nature: protection de la nature
hackathon: hackathon
meetup: meetup
conference: conference, congres, salon, salon professionnel, colloque
panel: table ronde
team_building: seminaire, team building, cohesion d'equipe
wedding: mariage
birthday: anniversaire
festival: festival, concert, concerts
summer_party: fete de quartier
company_visit: visite d'usine, visite guidee
travel: voyage, vacances, voyager
lift: covoiturage
language_exchange: tandem, echange linguistique, conversation
sign_language: langue des signes
language_course: cours de langue
english: anglais
german: allemand
french: francais
spanish: espagnol
italian: italien
portuguese: portugais
dutch: neerlandais
polish: polonais
russian: russe
ukrainian: ukrainien
turkish: turc
arabic: arabe
hebrew: hebreu
greek: grec
swedish: suedois
norwegian: norvegien
danish: danois
finnish: finnois
romanian: roumain
chinese: chinois
japanese: japonais
korean: coreen
catalan: catalan
latin: latin
plant_care: arroser les plantes, arrose les plantes
farming: ferme, recolte, vendanges
app: application, appli, applications
cat_sitting: garder le chat, garder son chat, garde les chats, garde des chats
"""
