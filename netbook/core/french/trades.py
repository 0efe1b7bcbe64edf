"""French words for where trades are exercised and what they are about, and who does them."""

WORKPLACES = """
baking: boulangerie, patisserie, fournil, faire du pain, pain maison, levain, gateaux
hairdressing: salon de coiffure, coiffure, coupe de cheveux
tailoring: atelier de couture, couture, retouches
carpentry: menuiserie, ebenisterie, charpente
electrician: electricite generale, entreprise d'electricite
plumbing: plomberie chauffage
painting_trade: peinture en batiment, repeindre, ravalement, papier peint
masonry: maconnerie
roofing: toiture, couverture de toit
gardening: jardinage, pepiniere, espaces verts, jardin, haies
farming: ferme, exploitation agricole, elevage, vaches, chevres, moutons, traite, bergerie, recolte
winemaking: domaine viticole, vignoble, cave viticole, vignes, vigne, vendanges, viticulture
brewing: brasserie artisanale, microbrasserie
beekeeping: apiculture, ruche, ruches, abeilles
cooking: cantine, cuisine de restaurant
waiting: service en salle, salle de restaurant
hotel: hotel, auberge, gite, chambre d'hotes, reception, accueil d'un hotel, reception d'un hotel,
  accueil de l'hotel
driving: societe de transport, poids lourd, transport routier, livraisons, autocars
pilot: compagnie aerienne, aviation
mechanic: garage automobile, atelier mecanique
bike_mechanic: magasin de velos, atelier velo
nursing: service hospitalier, soins infirmiers, soins, ehpad, reanimation, bloc operatoire
elder_care: maison de retraite, ehpad, personnes agees, retraites, plus de 65 ans
medicine: cabinet medical, maison de sante, centre de sante, menopause
gynaecology: gynecologie
paediatrics: pediatrie
midwifery: maternite, maison de naissance, accouchement, preparation a la naissance
dentistry: cabinet dentaire
pharmacy: pharmacie, officine
vet: clinique veterinaire, clinique pour animaux, cabinet veterinaire
physio: cabinet de kinesitherapie, reeducation, kinesitherapie
therapy: psychotherapie, deuil, soutien psychologique
psychology: psychologie
social_work: travail social, foyer, protection de l'enfance, aide sociale, action sociale
kindergarten: creche, maternelle, ecole maternelle, jardin d'enfants, petite enfance, halte
  garderie
teaching: enseignement, lycee, college, ecole primaire, education nationale
research: recherche scientifique, laboratoire de recherche, equipe de recherche, cnrs
phd: doctorant, contrat doctoral, these de doctorat, bourse de these
biology: biologie, biochimie, genetique
chemistry: chimie
physics: physique
astronomy: observatoire, planetarium, astronomie, etoiles
library: bibliotheque, mediatheque, archives
bookshop: librairie, librairies, bouquiniste
museum: musee, musees, galerie
theatre: theatre, compagnie de theatre, troupe
acting: casting, comedie
music: orchestre, ensemble, conservatoire, fanfare, harmonie municipale
choir: chorale, choeur, tenor, alto, soprano
singing: cours de chant
violin: violon
piano: piano, cours de piano
guitar: guitare
art: art, tableaux, toiles, peinture, sculpture, beaux arts, exposition
ceramics: poterie, ceramique, tour de potier, argile
photography: studio photo, labo photo
animation: film d'animation, effets speciaux, 3d
film: production audiovisuelle, tournage, equipe de tournage
journalism: redaction d'un journal, journal, presse regionale, magazine, radio locale
publishing: maison d'edition, editions, publier
law: cabinet d'avocats, service juridique, tribunal
tax: cabinet fiscal, fisc, feuille d'impots
accounting: cabinet comptable, comptabilite, service comptable, tenue de livres
insurance: compagnie d'assurances, assureur
actuary: actuariat
banking: agence bancaire, caisse d'epargne
real_estate: agence immobiliere
retail: magasin, boutique, supermarche, grande surface
florist: fleuriste, magasin de fleurs, bouquets
cleaning: societe de nettoyage, menage, nettoyage, repassage
caretaker: gardiennage
security_guard: societe de securite
welding: chantier naval, metallerie, soudure
mechanical: bureau d'etudes mecanique, genie mecanique
civil: genie civil, bureau d'etudes, travaux publics
architecture: cabinet d'architecte, agence d'architecture, extension de maison
electrical: electronique, electrotechnique
production: usine, chaine de montage, atelier de production
warehouse: entrepot, plateforme logistique
logistics: transitaire, port maritime
sales: force de vente, service commercial
marketing: agence de publicite, service marketing
pr: communication, com, service communication, relations medias, agence de com
hr: service rh, service du personnel
assistance: secretariat, administratif, travail de bureau
customer_support: centre d'appels, service apres vente, relation client
it_security: securite informatique, test d'intrusion
sysadmin: reseau informatique, wifi, panne d'internet, support informatique
web_design: site vitrine, refonte, page web, pages web, site web
shopify: boutique en ligne, e boutique, vente en ligne
developer: societe informatique
statistics: questionnaire, statistiques, analyse statistique
translation: agence de traduction, sous titres
tour_guide: visites guidees, guide
childcare: garde d'enfants, baby sitting, periscolaire, garde des enfants
nursery_place: place en creche, assistante maternelle, creche
event_management: evenementiel, agence evenementielle
fitness: salle de sport, musculation, remise en forme
yoga: studio de yoga, cours de yoga
restaurant: restaurant, bistrot, brasserie, cafe
shop_space: espace commercial, local commercial, pas de porte
sign_language: lsf, langue des signes
storage: stocker, entreposer, garde-meuble, garde meuble, stockage
diabetes: diabete, diabetique, diabetiques
migraine: migraine, migraines
allergy: allergie, allergies, allergique
insomnia: insomnie, troubles du sommeil, sommeil
dog_sitting: garder le chien, garde de chien, garde des chiens, promener le chien
climate: climat, changement climatique
recycling: economie circulaire, dechets, zero dechet
agriculture: ferme urbaine, agriculture en ville, agriculture urbaine
grant_application: demander une subvention, demande de subvention, dossier de subvention, dossiers
  de financement, dossiers de subvention, dossiers de financement public
lab: labo, laboratoire
esperanto: esperanto
workshop_space: place d atelier, atelier partage
venue: salle pour une fete, salle de fete
tenancy_law: droit du bail, litige locatif
adoption: adoption d un enfant
migration: migration
pricing: fixer ses prix
film_festival: festival de cinema
language_cafe: cafe des langues
compost: compostage
van: fourgon amenage
hiking: chemin de compostelle
"""

PEOPLE = """
painting_trade: peintre decorateur
farming: berger, eleveur, vacher
winemaking: oenologue
cooking: cuistot, cuisinier de collectivite, commis de cuisine, second de cuisine, gens en cuisine,
  personnel de cuisine
waiting: garcon de cafe, serveuse, maitre d'hotel, personnel de salle, chef de rang, commis de
  salle, extra en salle
hotel: gouvernante d'hotel, receptionniste, receptionnistes
driving: routier, camionneur, chauffeur de bus, chauffeur livreur, ambulancier, taxi, chauffeur
  routier, conducteur de bus
pilot: copilote, pilote de ligne
mechanic: repare des voitures
nursing: infirmier liberal, cadre de sante, infirmier anesthesiste, aide soignante, aide soignant,
  infirmier, infirmiere
elder_care: aide medico psychologique, auxiliaire de vie sociale
medicine: interne en medecine, anesthesiste, radiologue, medecin generaliste, urgentiste,
  ophtalmologue, neurologue, cancerologue
gynaecology: gynecologue
pharmacy: preparateur en pharmacie
vet: assistant veterinaire, asv, assistante veterinaire, auxiliaire veterinaire
physio: masseur kinesitherapeute
therapy: accompagnant de deuil
psychology: psy
social_work: assistante sociale, educateur de rue
kindergarten: educatrice de jeunes enfants, atsem, puericulteur
teaching: maitresse d'ecole, maitre d'ecole, professeur des ecoles, prof d'anglais, prof de maths,
  prof de musique
research: ingenieur de recherche
biology: biochimiste
astronomy: astronome, astrophysicien
library: documentaliste
bookshop: libraire, libraires
museum: mediateur culturel, guide de musee, conservatrice de musee
theatre: regisseur plateau, eclairagiste
acting: comedienne, actrice, figurant
music: hautboiste, clarinettiste, altiste
choir: chef de choeur
violin: violoniste, prof de violon
piano: pianiste, prof de piano
guitar: guitariste
art: artiste peintre, plasticien
photography: prend des photos, photojournaliste
animation: graphiste 3d, animateur
film: realisatrice, assistant camera
journalism: journaliste, redacteur en chef, pigiste
publishing: editrice, directeur de collection
law: avocate, clerc, juge, juriste d'entreprise
tax: fiscaliste
accounting: aide comptable, assistant comptable
insurance: gestionnaire de sinistres
banking: charge d'affaires
real_estate: negociateur immobilier, vend des maisons
retail: vendeuse, caissiere, employe de magasin, vendeur, caissier
florist: artisan fleuriste
cleaning: femme de chambre, aide menagere
caretaker: gardien
security_guard: agent de surveillance, veilleur de nuit
welding: chaudronnier
mechanical: dessinateur industriel, projeteur
civil: ingenieur structure, chef de chantier
architecture: architecte dplg
electrical: electrotechnicien, ingenieure en electronique
production: ouvrier, operateur, agent de production, conducteur de machine
warehouse: agent logistique, manutentionnaire, magasinier, magasiniere, preparateur de commandes,
  cariste
logistics: agent de transit
sales: commerciale, vrp, directrice commerciale, directeur commercial, commercial
marketing: responsable de communication marketing
pr: directeur de la communication, directrice de communication, responsable com, charge de com,
  attachee de presse, chargee de communication
hr: responsable du personnel, assistante rh, chargee de rh
assistance: assistante de direction, agent administratif, standardiste
customer_support: teleconseiller, charge de relation client
it_security: analyste soc, rssi, pentesteur
sysadmin: informaticien, admin sys, technicien support
web_design: fait des sites, cree des sites, webmestre, createur de sites
developer: codeur, ingenieur logiciel, developpeuse
statistics: biostatisticien
translation: traductrice
tour_guide: accompagnateur, guide conferencier
childcare: nourrice, garde les enfants, babysitte
event_management: chef de projet evenementiel, chargee d evenementiel
fitness: coach sportive
restaurant: patron de restaurant
organ: organiste
saxophone: saxophoniste
flute: flutiste
trumpet: trompettiste
lab: technicien de labo, technicienne de labo, technicien de laboratoire, technicienne de
  laboratoire, laborantin, laborantine
electrician: maitre electricien
climate_science: glaciologue, climatologue, meteorologue
machining: tourneur, fraiseur, usineur
jewellery: bijoutier, joaillier
glazing: vitrier
watchmaking: horloger, horlogere
fishing: pecheur
cabin_crew: hotesse de l'air, steward
funeral: pompes funebres
clergy: pasteur, cure
police: policier, policiere
firefighting: pompier
shoemaking: cordonnier
dental_assistance: assistante dentaire
medical_assistance: secretaire medicale
ux: designer d interface
quality: responsable qualite, qualiticien
occupational_therapy: ergotherapeute
fundraising: responsable de collecte de fonds
"""
