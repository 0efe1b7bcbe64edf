"""How French says what somebody wishes for or offers, and words that tell nothing apart."""

CUES = """
seek: cherche, cherchent, chercher, recherche, recherchent, besoin de, a besoin, aurait besoin,
  veut, voudrait, souhaite, aimerait, souhaiterait, en quete de, desire, a la recherche, interesse
  par, interessee par, demande, espere, serait ravie de, serait ravi de, manque de, il lui manque,
  il lui faut, aurait envie
give: offre, propose, donne, dispose de, peut, disponible, pret a, prete a, met a disposition, a
  un, a une, a des, volontiers, organise, partage, dispense
know: connait, recommande, peut recommander, ami avec, bon reseau, a des contacts, reseau dans,
  reseau, connaissances chez
hire: embauche, recrute, engage, recrutent, embaucher, recruter, etoffe son equipe, agrandit son
  equipe, cherche du personnel, agrandit, equipe qui grandit, va embaucher, veut embaucher, veut
  recruter, va recruter
opening: poste ouvert, poste a pourvoir, offre d'emploi, poste vacant, postes a pourvoir, postes
  ouverts, ouvre un poste
job: emploi, travail, poste, boulot, job, mission, missions, travailler comme, cdi, cdd,
  employeur, job d'ete, petit boulot, contrats en
internship: stage, stagiaire, stages
apprenticeship: apprentissage, alternance, apprenti, alternant
student_job: job etudiant
freelance: freelance, free lance, prend des clients, prend de nouveaux clients, accepte des
  missions, prestataire
candidate: candidat, collaborateur, salaries, talents, personnel, candidats, successeur
cofounder: cofondateur, co fondateur, associe, associe technique, cofondateur technique,
  cofondateur commercial, associe commercial, comme associe, comme associee
mentor: mentor, mentorat, mentore, coach, coaching, accompagne, accompagner, accompagnement,
  parrain, marraine
feedback: retour, retours, avis, relire, relit, relecture, critique, regard exterieur, regard
  critique, feedback, commentaires, deuxieme avis, donner son avis, yeux neufs, corrige,
  relecteurs, beta lecteur
intro: mise en relation, mettre en relation, met en relation, contact, contacts, contact chez,
  introduction, introductions, rencontrer, quelqu'un chez, presenter a, met en contact, mettre en
  contact, interlocuteur, parler a quelqu'un, intro, ouvre des portes, entree chez, acces a
worked_at: travaille chez, a travaille chez, ancien de, ancienne de, ans chez, salarie chez,
  travaille a la, travaille pour
speaker: intervenant, intervenante, orateur, oratrice, conferencier, conferenciere, invite,
  invitee, invites
talk: intervenir, donne des conferences, donner une conference, conference sur, intervient, parle
  de, parler de, prendre la parole, animer une conference, interventions
slot: creneau, appel a communications, appel a orateurs, tribune, place d'intervenant
lend: prete, preter, loue, a louer, vend, vendre, a vendre, sous loue, fait don, se debarrasser,
  se separe, a ceder, cede, se libere, libere, met en location, n'utilise plus, n'a plus besoin,
  ne sert plus, dont il n'a plus besoin, dont elle n'a plus besoin, qui ne sert plus, vide, dans
  sa cave, a donner, peut preter, laisse son, laisse sa
borrow: emprunter, louer, acheter, occasion, d'occasion, location, a louer, a vendre
learn: apprendre, cours, cours de, formation, lecons, se former, ameliorer, se perfectionner,
  progresser en, s'initier, initiation, pratiquer
teach: enseigne, donne des cours, enseigner, forme, anime, locuteur natif, langue maternelle,
  explique, anime des ateliers, anime un atelier, apprend aux, initie
invest: investisseur, investisseurs, financement, levee de fonds, leve des fonds, lever,
  subvention, sponsor, sponsors, mecene, don, dons, pret bancaire, investit, investir, capital,
  fonds, bourse, finance, soutien financier, business angel, business angels, mecenat,
  microcredit, amorcage, parraine, parrainer
customer: client, clients, premiers clients, clients pilotes, client pilote, distributeur,
  distributeurs, commandes, revendeurs, acheteurs, points de vente
volunteer: benevole, benevoles, benevolat, volontaire, volontaires
lend_hand: coup de main, s'engager, donner de son temps, se rendre utile
tester: testeur, testeurs, beta testeurs, beta testeur, participants, participant, personnes a
  interviewer, tester, teste, sondage, enquete, repondre a, repond a, temoignages, cobayes,
  entretiens utilisateurs, panel, participe a des etudes, participer a une etude, interviewer,
  essayer
study: etude
advice: conseil, conseils, conseille, conseiller, aide pour, aide avec, aide, aider, aide a,
  experience, experience en, expert, experte, experts, specialiste, s'y connait, recommandation,
  recommandations, bonnes adresses, echanger, echanges, echange, question sur, questions sur,
  savoir comment, comprendre, expertise, astuces, sait comment, renseignements, repond aux
  questions, accompagne, eclairage, connait bien, connaissance de, maitrise, partage son
  experience, se demande, hesite, peut expliquer, peut aider, peut conseiller, raconte volontiers,
  partage ses, se pose des questions, est passe par, est passee par
partner: partenaire, compagnon, coequipier, club, joueurs, binome, partenaires, membres, cercle,
  tandem, echange linguistique, accueille de nouveaux membres, accueille des nouveaux
become: devenir, se reconvertir dans, se reconvertir, travailler dans, travailler en, evoluer
  vers, se lancer dans
take: reprend, recupere, achete, adopte, accueille, collectionne
someone: quelqu'un
workshop: atelier, ateliers
free_place: place, places
trainee: stagiaire, stagiaires, apprenti, alternant
"""

MODES = """
lvl_junior: junior, debutant, debutants, jeune diplome, jeunes diplomes, premier emploi
lvl_senior: senior, experimente, confirme
lvl_head: directeur, responsable du service, chef de service, cadre dirigeant, head
remote: teletravail, a distance, en ligne, remote, partout, en visio, par visio, distanciel, par
  telephone
parttime: temps partiel, mi temps, quelques heures
fulltime: temps plein, plein temps
soft_over: ne plus, plus de
not: ne, pas, sans, sauf, hors, aucun, aucune, non, jamais, excepte
over: ne cherche plus, n'embauche plus, ne recrute plus, plus besoin, deja pourvu, est pourvu,
  deja trouve, a trouve, deja vendu, complet, ne prend plus, n'est plus, ne recrute pas,
  n'embauche pas, ne propose plus, ne donne plus, deja pris, ne loue plus, ne prete plus, ne
  cherche pas
"""

STOP = """
le la les l un une des du de d et ou mais aussi encore pas avec pour par sur dans chez en au aux
vers apres avant depuis pendant a
je j nous on il elle ils elles lui leur leurs moi me m mon ma mes notre nos son sa ses ce c cette
ces cet que qu qui quoi dont est etait
sont ai as avons ont avait sera doit va vais veut s se y n si tres plus moins bien tout tous toute
toutes autre autres meme
quelqu quelque quelques personne personnes gens homme femme enfant enfants fils fille mere pere
parents frere soeur famille ami amis
amie collegue collegues voisin voisine voisins an ans annee annees mois semaine semaines jour
jours heure heures soir soirs matin apres-midi
midi debut fin milieu printemps ete automne hiver temps fois premier premiere deuxieme prochain
prochaine nouveau nouvelle nouveaux nouvel vieux
vieille ancien ancienne jeune jeunes grand grande petit petite petits petites long bon bonne bons
bonnes meilleur beau belle pas-cher cher abordable
gratuit gratuite gratuitement calme sympa fiable regulier deux trois quatre cinq six sept huit
neuf dix euros euro entreprise entreprises
societe boite equipe service services projet projets produit produits chose choses idee idees
sujet domaine secteur marche type
sorte partie ville village pays region quartier lieu endroit pres proche autour ici aider aide
experience question questions trouver
trouve faire fait avoir etre aller venir prendre prend mettre met donner donne parler parle vivre
vit habite habiter s'installe
tient libre vraiment plutot bientot actuellement idealement urgent rapidement professionnel
professionnelle prive personnel
debutants avances niveau specialise specialisee specialises comme entre sous sans contre cela ca
car puis alors
"""

TIMES = """
m1: janvier
m2: fevrier
m3: mars
m4: avril
m5: mai
m6: juin
m7: juillet
m8: aout
m9: septembre
m10: octobre
m11: novembre
m12: decembre
d1: lundi, lundis
d2: mardi, mardis
d3: mercredi, mercredis
d4: jeudi, jeudis
d5: vendredi, vendredis
d6: samedi, samedis, week-end
d7: dimanche, dimanches, week-end
from: a partir de, des, depuis
until: jusqu'a, jusqu'en, jusqu'au, avant
"""
