"""French words for trades, skills and documents, by concept."""

SUBJECTS = """
developer: developpement logiciel, programmation, developpement web, coder, developpement,
  cofondateur technique, associe technique
mobile_dev: developpement mobile, application mobile
sql: bases de donnees, base de donnees
excel: excel, tableur
shopify: boutique en ligne
data_analyst: analyse de donnees, analyse des donnees
data_scientist: apprentissage automatique, science des donnees
ai: ia, intelligence artificielle
data_field: donnees, data
it_security: cybersecurite, securite informatique
open_source: logiciel libre, open source
accessibility: accessibilite
robotics: robotique, automatisation
hardware: electronique
ux: experience utilisateur, ergonomie, recherche utilisateur
graphic_design: logo, affiche, flyer, identite visuelle, graphisme, plaquette, mise en page
branding: marque, image de marque
web_design: site web, site internet, refonte du site
designer: design
interior_design: decoration interieure
fashion: mode
illustration: illustration, dessin, bande dessinee, album jeunesse
animation: animation, video explicative
photography: photographie, photos, photo, portraits, photos de mariage, seance photo
film: video, videos, montage video, court metrage, documentaire, film
sound: production musicale
podcast: podcast
music: musique, groupe de musique, orchestre
choir: chorale, choeur
singing: chant
journalism: presse, journalisme, journal, medias, journalistes
copywriting: redaction web, textes du site, redaction
editing: relecture, correction
manuscript: manuscrit, roman, nouvelles litteraires, poemes, scenario
writing: ecriture, atelier d'ecriture
translation: traduction, traductions, traduire, traduit
interpreting: interpretariat
content: blog, marketing de contenu
newsletter: newsletter, infolettre
social_media: reseaux sociaux, instagram
marketing: marketing, strategie marketing, marketing digital
ads: publicite
seo: referencement, seo
pr: relations presse, communique de presse, relations publiques
sales: vente, ventes, prospection, prospection commerciale, cofondateur commercial, associe
  commercial
pricing: tarifs, prix, tarification, taux journalier, tjm
negotiation: negociation, negocier
salary: salaire, negociation salariale, augmentation de salaire
customer_support: service client, support client
product_management: gestion de produit, strategie produit
project_management: gestion de projet
agile: agilite, methodes agiles
consulting: conseil en strategie
change_management: conduite du changement
process: amelioration continue, processus
leadership: management, encadrement, gestion d'equipe, gerer une equipe, leadership, diriger une
  equipe
conflict: conflit, conflits, gestion de conflits
mediation: mediation
logistics: logistique, chaine d'approvisionnement, transport de marchandises, fret
procurement: achats, approvisionnement, service achats
manufacturing: fabricant, fabrication, usine, sous traitant
supplier: fournisseur
export: export, exportation, importation, douane
hr: ressources humaines, rh
recruiting: recrutement
works_council: syndicat
accounting: comptabilite, paie, facturation, bilan comptable
tax: impots, fiscalite, declaration d'impots, tva, declaration fiscale
finance: finance, controle de gestion, tresorerie, plan de financement
investing: placements, bourse, epargne, actions en bourse
mortgage: pret immobilier
debt: dettes, surendettement
banking: banque
insurance: assurance, assurances, mutuelle
law: droit, questions juridiques, juridique, conseil juridique
employment_law: droit du travail, licenciement, rupture conventionnelle, contrat de travail
tenancy_law: bail, droit locatif
family_law: divorce, droit de la famille, garde des enfants
inheritance: succession familiale, heritage, testament
contract: contrat, contrats
patent: brevet, propriete intellectuelle
trademark: depot de marque
copyright: droit d'auteur, droits d'auteur
gdpr: rgpd, protection des donnees
visa: visa, titre de sejour, permis de travail, droit des etrangers, naturalisation, immigration
company_formation: creation d'entreprise, creer une entreprise, creer son entreprise, creer sa
  boite, auto entrepreneur, micro entreprise, monter sa boite
succession: reprise d'entreprise, cession d'entreprise, transmission d'entreprise, successeur,
  repreneur, reprendre une entreprise
freelancing: se lancer en freelance, devenir freelance, passer en freelance, independant,
  independante, travailler a son compte
cooperative: cooperative, scop
association: creer une association
cv: cv, curriculum vitae
job_application: candidature, lettre de motivation, candidatures
linkedin_profile: profil linkedin
portfolio: portfolio, book
interview_prep: entretien d'embauche, simulation d'entretien
career_change: reconversion, reconversion professionnelle, changement de carriere, orientation
  professionnelle, bilan de competences, carriere
parental_return: conge parental, conge maternite
retirement: retraite
pitch_deck: pitch deck, pitch, presentation investisseurs
presentation: presentation, diaporama
business_plan: business plan, plan d'affaires, modele economique
grant_application: dossier de subvention, demande de subvention
thesis: memoire, these, memoire de master
phd: doctorat
paper: article scientifique
scholarship: bourse d'etudes, bourse
university: etudes, universite, licence, master
exam: examen, concours, examens
public_speaking: prise de parole, prise de parole en public, parler en public, trac, discours
time_management: gestion du temps, productivite
burnout: burn out, burnout, epuisement, stress
mindfulness: meditation, pleine conscience
mental_health: sante mentale
diversity: diversite, inclusion, femmes dans la tech
remote_work: teletravail
relocation: expatriation, s'expatrier, demenager a l'etranger
fundraising: collecte de fonds, financement participatif
funding: levee de fonds, financement, capital risque, lever des fonds, investit, investir
grant: subvention, subventions, aides publiques
sponsor: sponsor, sponsors, mecene, parrainage, mecenat, parraine, parrainer
donation: don, dons, donateurs
loan: pret, credit, microcredit
startup: startup, start up, jeune pousse, startups
fintech: fintech, paiement
healthcare: sante, hopital, clinique, medical, hopitaux
biotech: biotechnologie, biotech
pharma: pharmaceutique, industrie pharmaceutique
edtech: education, formation en ligne
climate: climat, cleantech, changement climatique
energy: energie, energies renouvelables, eolien, transition energetique
solar: solaire, panneaux solaires, photovoltaique
hydrogen: hydrogene
heat_pump: pompe a chaleur
batteries: batteries electriques
mobility: mobilite, transports en commun, ferroviaire
automotive: automobile, secteur automobile
aerospace: aeronautique, aerospatial, spatial
foodtech: agroalimentaire, alimentation
agriculture: agriculture, maraichage, agriculture biologique
proptech: immobilier
construction: batiment, btp, chantier
retail: commerce, grande distribution, e commerce, commerce en ligne
tourism: tourisme, hotellerie
media: maison d'edition, edition, radio, television
public_sector: administration, secteur public, mairie, ministere, collectivite
ngo: ong, association, associations, economie sociale, associatif
sustainability: developpement durable, rse, economie circulaire, bilan carbone
recycling: recyclage, zero dechet
insulation: isolation, renovation energetique
renovation: renovation, travaux, renover
plumbing: plomberie, fuite, chauffe eau
electrician: electricite
carpentry: menuiserie, ebenisterie
painting_trade: peindre les murs
bike_repair: reparation de velo, reparer des velos, reparer son velo, repare les velos, reparer
  les velos
computer_help: depannage informatique, aide informatique
repair: reparation, reparer, repare
pre_seed: amorcage, seed, pre amorcage
school: ecole, ecoles, lycee, college
nursery_place: place en creche, creche
"""
