"""French circumstances of wishes and offers, their times, and words that tell nothing apart."""

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
  deja trouve, a trouve, deja vendu, ne prend plus, n'est plus, ne recrute pas, n'embauche pas, ne
  propose plus, ne donne plus, deja pris, ne loue plus, ne prete plus, ne cherche pas, est
  complet, affiche complet
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
