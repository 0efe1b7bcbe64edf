"""How French says what somebody wishes for or offers."""

CUES = """
seek: cherche, cherchent, chercher, recherche, recherchent, besoin de, a besoin, aurait besoin,
  veut, voudrait, souhaite, aimerait, souhaiterait, en quete de, desire, a la recherche, interesse
  par, interessee par, demande, espere, serait ravie de, serait ravi de, manque de, il lui manque,
  il lui faut, aurait envie, reve de, reve d, espere trouver, espere y trouver, aurait besoin de,
  en recherche de, est en recherche, recherche activement, cherche a, veut trouver, souhaite
  trouver, a du mal a trouver, ne trouve pas, aimerait trouver, aimerait bien, voudrait bien, a
  envie de, envie de, il faut, il lui faudrait, serait content de, serait contente de,
  apprecierait, sollicite, en manque de, a perdu, recherchons, cherche encore, cherche toujours,
  manque, aurait besoin d'un, bosser, voudrait bosser, il leur faut, leur manque
give: offre, propose, donne, dispose de, peut, disponible, pret a, prete a, met a disposition, a
  un, a une, a des, volontiers, organise, partage, dispense
know: connait, recommande, peut recommander, ami avec, bon reseau, a des contacts, reseau dans,
  reseau, connaissances chez
hire: embauche, engage, recrutent, embaucher, recruter, etoffe son equipe, agrandit son equipe,
  cherche du personnel, agrandit, equipe qui grandit, va embaucher, veut embaucher, veut recruter,
  va recruter, cherche un collaborateur, cherche une collaboratrice, prend un apprenti, prend une
  apprentie, prend des stagiaires, prend en stage, accueille des stagiaires, accueille un
  stagiaire, renforce son equipe, renforcer son equipe, agrandir son equipe, cherche du renfort,
  besoin de renfort, en sous effectif, ouvre un poste de, remplace, embauchent, on recrute,
  recrute, sous-traite, sous-traiter, confie des missions, fait appel a, paierait, cherche du
  monde, cherche des bras, prend des, prend un, prend une
opening: poste ouvert, poste a pourvoir, offre d'emploi, poste vacant, postes a pourvoir, postes
  ouverts, ouvre un poste, a un poste, propose un poste, offre un poste, propose un emploi, propose
  un stage, offre un stage, place d'apprenti
job: emploi, travail, poste, boulot, job, mission, missions, travailler comme, cdi, cdd, employeur,
  job d'ete, petit boulot, contrats en, un emploi, nouvel emploi, nouveau poste, poste de, contrat,
  embauche comme, travailler en, travailler a, travailler chez, postes, premier emploi, alternance,
  saison, travail saisonnier, interim, vacataire, job saisonnier, retrouver du travail, retrouver
  un emploi, place dans un, place dans une, remplacement, remplacements, un travail, bosser, bosser
  a, travailler dans un, bosser dans
internship: stage, stagiaire, stages, faire un stage, stage de fin d'etudes, place de stage
apprenticeship: apprentissage, alternance, apprenti, alternant
student_job: job etudiant
freelance: freelance, free lance, prend des clients, prend de nouveaux clients, accepte des
  missions, prestataire, independant, a son compte, prend encore, accepte de nouveaux, accepte de
  petits, disponible pour des missions, a de la place, a encore de la place, a du temps libre pour,
  petits travaux, auto entrepreneur, prend des commandes, nouveaux patients, prend des patients,
  prend des eleves
candidate: candidat, collaborateur, salaries, talents, personnel, candidats, successeur, gens en
cofounder: cofondateur, co fondateur, associe, associe technique, cofondateur technique,
  cofondateur commercial, associe commercial, comme associe, comme associee
mentor: mentor, mentorat, mentore, coach, coaching, accompagne, accompagner, accompagnement,
  parrain, marraine, parrainer un jeune, guide les, guider, mentore des, aide les debutants,
  soutient, soutien
feedback: retour, retours, avis, relire, relit, relecture, critique, regard exterieur, regard
  critique, feedback, commentaires, deuxieme avis, donner son avis, yeux neufs, corrige,
  relecteurs, beta lecteur, jeter un oeil, jette un oeil, regarde les, regarder son, regarder sa,
  regard sur, relise, relire son, relire sa, corriger, corrige les, evalue, critique constructive,
  oeil neuf, donne son avis, donner un avis, avis sur, conseils sur son cv
intro: mise en relation, mettre en relation, met en relation, contact, contacts, contact chez,
  introduction, introductions, rencontrer, quelqu'un chez, presenter a, met en contact, mettre en
  contact, interlocuteur, parler a quelqu'un, intro, ouvre des portes, entree chez, acces a,
  connait personnellement, connait plusieurs, connait beaucoup, connait des, connait les, connait
  le directeur, connait la directrice, connait tout le monde, carnet d'adresses, a ses entrees,
  presente volontiers, presenter son, presenter sa, entrer en contact, etre presente, etre mis en
  relation, etre mise en relation, contacts dans, contacts a, contacts au, introduire, recommander
  aupres, par l'intermediaire, approcher, acceder a, entree dans, reseau a, reseau au, reseaux
worked_at: travaille chez, a travaille chez, ancien de, ancienne de, ans chez, salarie chez,
  travaille a la, travaille pour
speaker: intervenant, intervenante, orateur, oratrice, conferencier, conferenciere, invite,
  invitee, invites, inviter, un temoin, temoins, conferenciers, intervenants, orateurs, invites
  pour, animateur de table ronde, quelqu'un pour parler, quelqu'un qui parle, cherche un
  intervenant, cherche un animateur, animateur pour
talk: intervenir, donne des conferences, donner une conference, conference sur, intervient, parle
  de, parler de, prendre la parole, animer une conference, interventions, intervient volontiers,
  intervient dans, intervenir dans, parle volontiers, faire une conference, donner des conferences,
  temoigne dans, vient parler, presenter ses travaux, parler devant, prendre la parole sur, fait
  des conferences, fait une conference, anime des conferences, intervient dans les ecoles, anime
  des debats, anime des tables rondes
slot: creneau, appel a communications, appel a orateurs, tribune, place d'intervenant, appel a
  contributions, appel a interventions, appel a candidatures orateurs, creneaux, place au
  programme, programme encore ouvert, scene ouverte, programme des conferences
lend: prete, preter, loue, a louer, vend, vendre, a vendre, sous loue, fait don, se debarrasser, se
  separe, a ceder, cede, se libere, libere, met en location, n'utilise plus, n'a plus besoin, ne
  sert plus, dont il n'a plus besoin, dont elle n'a plus besoin, qui ne sert plus, vide, dans sa
  cave, a donner, peut preter, laisse son, laisse sa, prete sa, prete son, prete ses, loue sa, loue
  son, loue une, loue un, a preter, a pret, donne sa, donne son, donne ses, donne une, donne un,
  donne des vetements, se debarrasse, debarrasse, dont elle ne se sert plus, dont il ne se sert
  plus, plus besoin de, inutilise, inutilisee, qui dort, dans son garage, dans sa grange, sous
  location, chambre libre, chambre a louer, met a disposition, peut accueillir
borrow: emprunter, louer, acheter, occasion, d'occasion, location, a louer, a vendre, a emprunter,
  se faire preter, pour louer, logement, petit loyer, pas cher, a recuperer, recuperer, pour le
  week-end, hebergement, loger, se loger, ou dormir, guarder ses meubles, stocker ses meubles, ou
  stocker
learn: apprendre, cours, cours de, formation, lecons, se former, ameliorer, se perfectionner,
  progresser en, s'initier, initiation, pratiquer, apprendre a, apprendre le, apprendre la,
  apprendre l, cours particuliers, cours du soir, stage de formation, prendre des cours, suivre un
  cours, remise a niveau, soutien scolaire, se remettre a, perfectionner, reviser, debuter
teach: enseigne, donne des cours, enseigner, forme, anime, locuteur natif, langue maternelle,
  explique, anime des ateliers, anime un atelier, apprend aux, initie, donne cours, donne des
  lecons, propose des cours, anime des cours, apprend a, cours pour debutants, cours pour, cours
  particuliers, forme des, forme les, soutien scolaire, professeur particulier, transmet,
  transmettre
invest: investisseur, investisseurs, financement, levee de fonds, leve des fonds, lever,
  subvention, sponsor, sponsors, mecene, don, dons, pret bancaire, investit, investir, capital,
  fonds, bourse, finance, soutien financier, business angel, business angels, mecenat, microcredit,
  amorcage, parraine, parrainer, cherche des fonds, lever des fonds, tour de table, investit dans,
  fonds d'investissement, fondation, soutient financierement, subventionne, dote, love money,
  financer, mecenes, bourses
customer: client, clients, premiers clients, clients pilotes, client pilote, distributeur,
  distributeurs, commandes, revendeurs, acheteurs, points de vente, nouveaux clients, plus de
  clients, des clients, clientele, acheteur, debouches, debouche, points de vente pour, trouver des
  clients, commandes de, magasins pour
volunteer: benevole, benevoles, benevolat, volontaire, volontaires, donner un coup de main, coups
  de main, bonnes volontes, aide benevole, aider benevolement, benevolement, samedis libres, du
  temps libre, veut aider, s'investir
lend_hand: coup de main, s'engager, donner de son temps, se rendre utile
tester: testeur, testeurs, beta testeurs, beta testeur, participants, participant, personnes a
  interviewer, tester, teste, sondage, enquete, repondre a, repond a, temoignages, cobayes,
  entretiens utilisateurs, panel, participe a des etudes, participer a une etude, interviewer,
  essayer, cobaye, participer a des tests, utilisateurs test, se preter a, personnes pour tester,
  repondre a un questionnaire, questionnaire, interviewe, entretiens avec
study: etude
advice: conseil, conseils, conseille, conseiller, aide pour, aide avec, aide, aider, aide a,
  experience, experience en, expert, experte, experts, specialiste, s'y connait, recommandation,
  recommandations, bonnes adresses, echanger, echanges, echange, question sur, questions sur,
  savoir comment, comprendre, expertise, astuces, sait comment, renseignements, repond aux
  questions, accompagne, eclairage, connait bien, connaissance de, maitrise, partage son
  experience, se demande, hesite, peut expliquer, peut aider, peut conseiller, raconte volontiers,
  partage ses, se pose des questions, est passe par, est passee par, donne des conseils, donne
  volontiers des conseils, a vecu, a vecu en, a vecu au, a vecu a, a habite, a voyage, a traverse,
  a parcouru, connait la region, connait le pays, aime partager, partage volontiers, raconte,
  explique comment, expliquer comment, bons plans, infos sur, informations sur, renseigner, se
  renseigner, conseils pour, tuyaux, a deja, a monte sa, a cree sa, temoigne, temoigner, repond
  volontiers, peut renseigner, s'y connaissant, aider a, donner un coup de pouce, coup de pouce,
  demarches, aide aux demarches, sait monter, sait faire, monter des dossiers, aide pour demander
partner: partenaire, compagnon, coequipier, club, joueurs, binome, partenaires, membres, cercle,
  tandem, echange linguistique, accueille de nouveaux membres, accueille des nouveaux, partenaire
  de, partenaires de, pour jouer, pour courir, pour randonner, chanteurs, musiciens pour,
  coequipiers, co-auteur, cherche un groupe, rejoindre un groupe, nouveaux membres, nouveaux
  joueurs, nouveaux choristes, partenaire commercial
become: devenir, se reconvertir dans, se reconvertir, travailler dans, travailler en, evoluer vers,
  se lancer dans, se reorienter, se reorienter vers, changer de metier, reconversion dans
take: reprend, recupere, achete, adopte, accueille, collectionne
someone: quelqu'un
workshop: atelier, ateliers
free_place: place, places
trainee: stagiaire, stagiaires, apprenti, alternant
own: veut changer, changer d'etablissement, revient a, rentre a, demenage a, s'installe a, arrive
  a, veut revenir, bientot diplome, vient d'etre diplome, en fin de contrat, au chomage, disponible
  immediatement, disponible des, licencie, en recherche d'emploi, jeune diplome, souhaite changer
budget: a un budget, budget pour, appel d'offres, cherche un prestataire, cherche un fournisseur,
  compare les devis, demande des devis, devis, achete regulierement, veut acheter, prevoit une
  fete, veut faire refaire, faire refaire, faire construire
retrain: se reconvertir, reconversion, en reconversion, formation continue, vae
speaks: raconte, parler, parle de
"""
