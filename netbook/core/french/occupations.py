"""French occupations by concept."""

OCCUPATIONS = """
developer: developpeur, programmeur, ingenieur logiciel, developpeur web, informaticien
frontend: developpeur front, developpeur frontend, developpeur front end
backend: developpeur back, developpeur backend, developpeur back end
fullstack: developpeur full stack, developpeur fullstack
mobile_dev: developpeur mobile
devops: ingenieur devops, ingenieur cloud
data_analyst: analyste de donnees, data analyst, analyste data, analyste bi
data_scientist: scientifique des donnees, data scientist, ingenieur ia
data_engineer: ingenieur de donnees, ingenieur data, ingenieure data
analyst: analyste
qa: testeur logiciel, testeur
it_security: expert en cybersecurite, ingenieur securite
sysadmin: administrateur systeme, administrateur reseau, technicien informatique
game_dev: developpeur de jeux, game designer
ux: designer ux, ux designer, designer produit
graphic_design: graphiste, infographiste, designer graphique
web_design: webdesigner, web designer
designer: designer
interior_design: architecte d'interieur, decorateur
fashion: styliste, createur de mode, modeliste
architecture: architecte
landscape: paysagiste, architecte paysagiste
illustration: illustrateur, dessinateur
animation: animateur 3d, motion designer
photography: photographe
film: videaste, cameraman, monteur video, monteur, cadreur, documentariste
film_directing: realisateur
sound: ingenieur du son, technicien son, sonorisateur
music: musicien, compositeur, chef de choeur
journalism: journaliste, reporter, pigiste
copywriting: redacteur, concepteur redacteur, redacteur web
editing: correcteur, relecteur
translation: traducteur
interpreting: interprete
writing: ecrivain, auteur, scenariste, romancier
content: createur de contenu, blogueur
social_media: community manager
marketing: responsable marketing, chef de produit marketing, directeur marketing, charge de
  marketing
pr: attache de presse, responsable communication, charge de communication
sales: commercial, vendeur, ingenieur commercial, technico commercial, directeur commercial
customer_support: conseiller clientele, charge de clientele
product_management: chef de produit, product manager, responsable produit
project_management: chef de projet, cheffe de projet, responsable de projet, gestionnaire de
  projet
agile: coach agile, scrum master
consulting: consultant, conseiller en entreprise
operations: responsable des operations
logistics: logisticien, responsable logistique, affreteur, transitaire
procurement: acheteur, responsable achats, directeur des achats
hr: responsable rh, drh, charge des ressources humaines, gestionnaire rh
recruiting: recruteur, charge de recrutement, chasseur de tetes
accounting: comptable, expert comptable, gestionnaire de paie
tax: fiscaliste, conseiller fiscal
finance: controleur de gestion, directeur financier, tresorier, daf
financial_analysis: analyste financier
audit: auditeur, commissaire aux comptes
banking: banquier, conseiller bancaire
insurance: assureur, courtier en assurance
actuary: actuaire
law: avocat, juriste, conseiller juridique
notary: notaire
teaching: professeur, enseignant, prof, instituteur
kindergarten: educateur de jeunes enfants, puericultrice, auxiliaire de puericulture
professor: maitre de conferences
research: chercheur, scientifique, doctorant, assistant de recherche
training: formateur, animateur
social_work: travailleur social, assistant social, educateur, educateur specialise
psychology: psychologue
therapy: therapeute, psychotherapeute
physio: kinesitherapeute, kine, osteopathe, masseur
speech_therapy: orthophoniste
midwifery: sage femme, doula
nursing: infirmier, aide soignant
elder_care: auxiliaire de vie, aide a domicile
medicine: medecin, docteur, chirurgien, generaliste
paediatrics: pediatre
dermatology: dermatologue
psychiatry: psychiatre
dentistry: dentiste, orthodontiste
pharmacy: pharmacien
vet: veterinaire
optics: opticien
lab: laborantin, technicien de laboratoire
biology: biologiste
chemistry: chimiste
physics: physicien
statistics: statisticien
economics: economiste
history: historien
engineering: ingenieur
mechanical: ingenieur mecanique, ingenieur mecanicien
electrical: ingenieur electricien, ingenieur electronique
civil: ingenieur civil, ingenieur genie civil, conducteur de travaux
production: responsable de production, operateur de production
electrician: electricien
plumbing: plombier, chauffagiste
carpentry: menuisier, charpentier, ebeniste
painting_trade: peintre en batiment
painter: peintre
masonry: macon, tailleur de pierre
roofing: couvreur
tiling: carreleur
handyman: bricoleur, homme a tout faire
gardening: jardinier
mechanic: mecanicien, garagiste
bike_mechanic: reparateur de velos, mecanicien velo
locksmith: serrurier
welding: soudeur
tailoring: couturier, tailleur, retoucheur
hairdressing: coiffeur, barbier
beauty: estheticien, maquilleur
baking: boulanger, patissier
butcher: boucher
cooking: cuisinier, chef cuisinier, chef de cuisine, commis de cuisine, second de cuisine, chef de
  partie, aide cuisinier
waiting: serveur, chef de rang
bar: barman, barmaid
barista: barista
catering: traiteur
sommelier: sommelier
hotel: receptionniste, hotelier
cleaning: femme de menage, agent d'entretien, homme de menage
caretaker: concierge, gardien d'immeuble
driving: chauffeur, conducteur, livreur, chauffeur poids lourd, coursier
farming: agriculteur, ouvrier agricole, fermier, maraicher
winemaking: vigneron, viticulteur
brewing: brasseur
beekeeping: apiculteur
event_management: organisateur d'evenements, charge d'evenementiel, wedding planner
assistance: assistant, secretaire, assistant de direction, office manager, assistant administratif
real_estate: agent immobilier
property_management: syndic, gestionnaire immobilier
politics: politicien, elu, depute, conseiller municipal
public_service: fonctionnaire
security_guard: agent de securite, vigile
library: bibliothecaire, archiviste
museum: commissaire d'exposition, conservateur, galeriste
art: artiste, sculpteur
ceramics: ceramiste, potier
acting: comedien, acteur
theatre: metteur en scene, scenographe
dance: danseur, choregraphe
yoga: professeur de yoga, prof de yoga
fitness: coach sportif
nutrition: dieteticien, nutritionniste
retail: caissier, gerant de magasin, responsable de magasin, vendeur en magasin
warehouse: magasinier, cariste, preparateur de commandes
ceo: directeur general, pdg, dirigeant
cto: directeur technique
founder: fondateur, entrepreneur
investor: investisseur, business angel
sustainability: responsable rse, responsable developpement durable
energy_consulting: conseiller en energie, conseiller energetique
solar: installateur solaire
urban_planning: urbaniste
gis: geomaticien, cartographe, geometre
fundraising: collecteur de fonds
gdpr: dpo, delegue a la protection des donnees
patent: conseil en brevets, avocat en brevets
childcare: baby sitter, babysitter, nounou, assistante maternelle, garde d'enfant, jeune fille au
  pair
dog_sitting: dog sitter, promeneur de chiens
moving: demenageur
printing: imprimeur
publishing: editeur, agent litteraire
tour_guide: guide touristique, guide de montagne, guide conferencier
mediation: mediateur
restaurant: restaurateur
florist: fleuriste
goldsmith: bijoutier, orfevre
instrument_making: luthier, accordeur de piano
upholstery: tapissier
restoration: restaurateur d'art
engineering_geology: geologue
pet_sitting: pet sitter
guitar: guitariste
piano: pianiste
drums: batteur
violin: violoniste
singing: chanteur
ios: developpeur ios
android: developpeur android
"""
