"""French words that stand before names, in names, and where a name could stand."""

NAME_FOLLOWS = frozenset(
    (
        "avec chez a au et de d' par pour vu vue vus croise croisee rencontre rencontree retrouve "
        "retrouvee revu revue appele appelee rappele rappelee relance relancee contacte contactee "
        "joint invite invitee remercie remerciee felicite felicitee aide aidee presente presentee "
        "recommande recommandee eu recu visite mis mise sur voir cafe dej dejeuner diner the verre "
        "biere bieres apero resto visio zoom appel tel rdv reunion entretien point lunch brunch "
        "balade mail sms whatsapp message texto call"
    ).split()
)
NO_PEOPLE = (
    "(?:petite?|bonne?|grande?)s? (?:dej|dejeuner|cafe|verre|mot|message|mail|point|tour|resto"
    "|appel|coup|echange|the|diner|lunch|pot|apero|bilan|discussion|reunion|visio|balade)"
)
PARTICLES = frozenset("de du des le la d' van von der den ten el al ben bin".split())
NAMES_AND_WORDS = frozenset(
    (
        "rose pierre claire marc blanche olive prune cerise clemence constance constant desire "
        "fleur violette jasmine marguerite noel pascal maxime marin benoit victoire france martial "
        "aurore celeste colombe grace angel ange avril juste parfait modeste prudence reine roy "
        "petit grand roux blanc leblanc legrand lepetit boulanger berger marchand fontaine dubois "
        "lemaire lacroix forest marche page carre riviere sauvage bonnet leger mercier perle "
        "solange aimee salome ambre lou leo marine marin parisien olivier laurier florent may will "
        "art mark rich jan bob"
    ).split()
)
NO_NAMES = frozenset(
    (
        # who, what, where: the small words of a sentence
        "je tu il elle on nous vous ils elles moi toi lui leur eux me te se y en "
        "le la les un une des du de au aux ce cet cette ces ca c'est cela ceci mon ma mes ton ta "
        "tes son sa ses notre nos votre vos leurs et ou mais donc or ni car que qui quoi dont "
        "quand comment pourquoi si comme aussi puis ensuite alors apres avant pendant depuis "
        "jusque jusqu'a vers pour par sur sous dans en a avec sans chez entre lors ici la-bas "
        "voici voila pas plus moins tres trop bien mal peu beaucoup tout toute tous toutes rien "
        "autre autres meme memes encore deja enfin toujours jamais souvent seulement juste vite "
        "fait non oui ok merci bonjour salut bonsoir bravo cher chere re fwd ps nb "
        "ai as a avons avez ont avait avais etait etais ete est es suis sont sommes sera serai "
        "seront serait fut soit aura aurait va vais vont allons allait peut peux pourrait doit "
        "dois devrait devrais faut faudra faudrait veut veux voudrait sais sait "
        "premier premiere deuxieme second dernier derniere prochain prochaine nouveau nouvelle "
        "bon bonne super chouette belle beau longue long rapide court courte ancien ancienne "
        "grande vieux vieille quelques plusieurs chaque aucun aucune deux trois quatre "
        # people without a name
        "ami amie amis amies famille equipe gens quelqu'un personne monde collegue collegues "
        "chef cheffe patron patronne boss manager recruteur recruteuse client cliente clients rh "
        "drh dg daf ceo cto cfo coo pdg dsi vp associe associee stagiaire copain copine copains "
        # ways to be in touch
        "boulot travail bureau maison cafe dejeuner dej petit-dejeuner petit-dej diner souper "
        "brunch the biere bieres verre verres apero resto restaurant restau repas lunch balade "
        "promenade rando marche soiree fete pot appel appels coup fil telephone tel visio "
        "visioconference zoom teams slack signal whatsapp telegram linkedin twitter facebook "
        "instagram xing mail mails email e-mail courriel message messages msg sms texto textos "
        "lettre carte postale video google microsoft meet rdv rendez-vous reunion rencontre "
        "entretien entrevue point salon conference conf atelier workshop seminaire forum meetup "
        "evenement event colloque congres formation webinaire hackathon echange discussion "
        "vocal repondeur messagerie call "
        "vu vue vus vues croise croisee rencontre rencontree retrouve retrouvee revu revue appele "
        "appelee rappele rappelee telephone ecrit repondu envoye recu eu parle discute echange "
        "passe laisse relance relancee contacte demande donne dit promis propose accepte "
        "presente mis mise partage transfere transmis aide conseille recommande felicite remercie "
        "invite commente relu dejeune dine bu pris tombe tombee fait file obtenu prevu prevue "
        "envoyer appeler rappeler relancer ecrire repondre demander donner presenter mettre "
        "promesse todo faire penser prochaine etape suite relance action objet sujet "
        # days
        "aujourd'hui hier demain avant-hier apres-demain matin midi apres-midi aprem soir nuit "
        "semaine week-end weekend mois annee an jour jours heure heures minutes lundi mardi "
        "mercredi jeudi vendredi samedi dimanche janvier fevrier mars mai juin juillet aout "
        "septembre octobre novembre decembre printemps ete automne hiver paques toussaint "
        # companies, their parts, subjects and languages
        "cv it qa ux ui ia ai ml api faq usa ue sa sas sarl sasu eurl gmbh inc ltd cdi cdd poste "
        "offre projet societe boite entreprise groupe agence cabinet siege fac universite ecole "
        "dev devs marketing ventes commerce produit data design python java rust anglais "
        "allemand francais espagnol italien portugais budget devis contrat slides deck pitch"
    ).split()
)
