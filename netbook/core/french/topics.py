"""More French words for subjects, interests, causes and things, as people say them."""

TOPICS = """
cv: cv relu, cv en anglais
job_application: recherche d'emploi, lettres de motivation, dossier de candidature
interview_prep: preparation aux entretiens, entretien d'embauche blanc, entretien blanc,
  entretiens d'embauche
salary: demander une augmentation, remuneration, negocier son salaire
pitch_deck: deck investisseurs, pitcher
business_plan: plan de financement previsionnel, modele d'affaires, idee d'entreprise,
  previsionnel
company_formation: ouvrir une boutique, statuts, sas, sarl, creer sa societe, immatriculation
freelancing: devenir independante, vie de freelance, portage salarial, a son compte
succession: ceder son entreprise, reprendre un commerce, reprise d'un commerce, vendre son
  entreprise, repreneurs
career_change: changer de voie, sortir de la recherche, quitter la recherche, changer de metier,
  transition professionnelle
parental_return: retour de conge maternite, reprise apres enfants, reprendre le travail apres
leadership: premiere equipe, nouvelle manager, jeune manager, chef d'equipe, deleguer
product_management: product owner, cheffe de produit, gestion produit
project_management: pilotage de projet, conduite de projet
data_analyst: analyste de donnees, tableaux de bord, analyse de la donnee
data_scientist: apprentissage machine, machine learning, data science
ai: outils d'ia, ia generative, modeles de langage
data_engineer: plateforme de donnees, pipelines de donnees, ingenierie de donnees
ux: interface utilisateur, design d'interface, maquettes
graphic_design: carte de visite, couverture de livre, affiches, charte graphique, infographie
branding: nom de marque, identite de marque
social_media: compte instagram, page facebook, community management, abonnes
seo: moteur de recherche, visibilite google, referencement naturel
copywriting: textes pour, textes de site, contenus web
editing: correction d'orthographe, relecture de memoire, corriger un texte
manuscript: premier roman, polar, livre pour enfants, recueil, poemes, recit
thesis: memoire de fin d'etudes, these de master, mon memoire
grant_application: dossier de financement, montage de dossier, appel a projets
visa: prefecture, carte de sejour, visa de travail, regroupement familial, nationalite
relocation: s'installer a l'etranger, vivre a, partir vivre, demenager au, vie a
employment_law: licenciement abusif, prud'hommes, indemnites de licenciement
tenancy_law: hausse de loyer, caution, expulsion, proprietaire
family_law: separation, pension alimentaire, adoption
inheritance: heritiers, droits de succession, notaire succession
gdpr: donnees personnelles, mise en conformite rgpd
patent: invention, deposer un brevet
insurance: assurance vie, mutuelle sante, sinistre
mortgage: achat immobilier, acheter un appartement, acheter une maison, credit immobilier
investing: epargner, epargne retraite, investir son argent
burnout: surmenage, epuisement professionnel
mental_health: depression, anxiete, troubles anxieux
adhd: tdah, dyslexie, autisme
elder_care: alzheimer, demence, aidant, aidants, s'occuper de ses parents
parenting: jumeaux, nouveau-ne, allaitement, parent solo, ado
homework_help: aide aux devoirs, devoirs
mathematics: maths, mathematiques, cours de maths, soutien en maths
physics: cours de physique, physique chimie
chemistry: cours de chimie
english: anglais, cours d'anglais, conversation en anglais
german: allemand, cours d'allemand
french: francais, cours de francais, fle
spanish: espagnol, cours d'espagnol
italian: italien, cours d'italien
portuguese: portugais, bresilien
sign_language: langue des signes, sourd
public_speaking: eloquence, parler en public, trac, discours de mariage
presentation: powerpoint, diapos, diapositives
excel: tableaux croises, tableaux excel, macros excel
photography: photo de profil, photos de famille, photos professionnelles
film: clip video, film d'entreprise, clip musical, montage
podcast: emission, balado, podcasts
cycling: voyage a velo, cyclotourisme, velo de route, cyclisme, a velo
hiking: randonnee, compostelle, gr20, trek, marche, chemin de saint-jacques
running: course a pied, courir, footing, semi marathon, marathon
swimming: natation, nager, piscine
climbing: escalade, grimper, bloc
sailing: voile, voilier, permis bateau, croisiere
gardening: potager, tomates, taille des arbres, legumes, rosiers
cooking: cuisiner, cours de cuisine, recettes, cuisine vegetarienne
wine: vin, vins, degustation
dance: danse, danser, salsa, tango, cours de danse
chess: echecs, club d'echecs
board_games: jeux de societe, soiree jeux, jeu de role
book_club: club de lecture, cercle de lecture
sewing: couture, coudre, rideaux, robe
knitting: tricot, tricoter, crochet, laine
genealogy: genealogie, ancetres, arbre genealogique
refugees: refugies, demandeurs d'asile, migrants
food_bank: banque alimentaire, sans abri, maraude, soupe populaire
animal_shelter: refuge animalier, protection animale, spa
nature: protection de la nature, plantation d'arbres, zones humides
youth_work: jeunesse, scouts, groupe de jeunes, adolescents
dog_sitting: garder un chien, garde de chien, promener le chien, promener des chiens, garder son
  chien
cat_sitting: garder un chat, garder son chat, nourrir le chat
plant_care: arroser les plantes
moving: demenagement, aide au demenagement, porter des cartons
lift: covoiturage, trajet, emmener a l'aeroport
house_sitting: echange de maison, garder la maison, echange d'appartement
bike_repair: crevaison, freins, velo casse, reparation velo
computer_help: probleme d'ordinateur, ordinateur lent, aide numerique, aide smartphone
flat: appartement, studio meuble, deux pieces, logement, t2, f2, location meublee
room: chambre, colocation, chambre chez l'habitant
venue: salle des fetes, salle pour, lieu pour, salle de reunion, salle
coworking: bureau partage, poste de travail, espace de coworking, bureau a partager
projector: videoprojecteur, projecteur, ecran de projection
pa: sono, sonorisation, enceintes, ampli
camera: appareil photo, camera, reflex, materiel photo, materiel video
telescope: telescope, lunette astronomique, jumelles
laptop: ordinateur, ordinateurs, pc portable, ordinateur portable
books: livres, manuels, manuels scolaires, romans
sewing_machine: machine a coudre, surjeteuse
stand: stand, etal, stand de marche
tent: tente, materiel de camping, sac de couchage
baby_clothes: vetements de bebe, affaires de bebe, vetements enfants
van: camionnette, utilitaire, fourgon, minibus
trailer: remorque
cargo_bike: velo cargo
solar: centrale solaire, photovoltaiques, panneau solaire
energy: parc eolien, biogaz, geothermie, methanisation
climate: neutralite carbone, decarbonation, empreinte carbone
agriculture: agritech, agronome, agronomie, viticole, vignes, exploitations, huile d'olive
healthcare: e sante, dispositifs medicaux, medtech, telemedecine
gaming: jeux video, studio de jeux, jeu video
fintech: paiements, neobanque
edtech: application educative, plateforme educative
mobility: bornes de recharge, autopartage, mobilite douce
public_sector: communes, collectivites, maires, collectivites locales
procurement: centrale d'achat, marches publics
export: exporter, marches etrangers
manufacturing: petite serie, injection plastique, faconnier
astronomy: ciel etoile, eclipse
speech_therapy: begaiement, orthophonie
nutrition: dietetique, alimentation saine, perte de poids
theatre: theatre amateur, comedie musicale, piece de theatre
wedding: mariage, mariee
catering: traiteurs, buffet, service traiteur
conference: conference internationale, colloque, congres, symposium
accessibility: accessible, malvoyant, handicap
devops: infrastructure cloud, kubernetes, devops
climate_science: glaciers, antarctique, polaire
travel: voyage, voyages, vacances, sejour, itineraire, voyager, tour du monde
"""
