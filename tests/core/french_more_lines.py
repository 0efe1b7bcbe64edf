"""More French lines, written before the rules and not looked at while these were made."""

from tests.core.french_lines import (
    ANTOINE,
    CLAIRE,
    ELISE,
    FRANCOIS,
    HELENE,
    KARIM,
    MATHIEU,
    MON,
    NEXT_TUE,
    OLIVIER,
    PIERRE,
    ROSE,
    SANDRINE,
)
from tests.core.written_lines import TUE, YESTERDAY, Line

FRENCH_MORE_LINES = [
    Line("café vite fait avec Pierre avant le comité", (PIERRE,)),
    Line("Déjeuné aujourd'hui avec Rose et sa collègue Nadia Haddad", (ROSE, "+Nadia Haddad")),
    Line("croisé Karim Benali à la Gare du Nord", (KARIM,)),
    Line(
        "passé une heure au téléphone avec Hélène, elle pense quitter sa boîte",
        (HELENE,),
        "phone",
        minutes=60,
    ),
    Line("Claire a appelé pour dire que c'est signé", (CLAIRE,), "phone", direction="in"),
    Line("laissé un message à Mathieu sur son répondeur", (MATHIEU,), "phone", direction="out"),
    Line(
        "Élise m'a envoyé ses slides",
        (ELISE,),
        "email",
        direction="in",
        exchanges=(("received", "resource"),),
    ),
    Line("reçu un WhatsApp d'Antoine : son équipe recrute", (ANTOINE,), "message", direction="in"),
    Line(
        "demandé à François de me présenter au DAF",
        (FRANCOIS,),
        exchanges=(("asked", "introduction"),),
    ),
    Line(
        "Rose m'a présenté Omar Farouk lundi au déj",
        (ROSE, "+Omar Farouk"),
        day="2026-11-16",
        exchanges=(("received", "introduction"),),
    ),
    Line("remercié Claire pour la recommandation", (CLAIRE,)),
    Line("pot de départ de Sandrine samedi dernier", (SANDRINE,), day="2026-11-14"),
    Line("18/11 appel avec Julie P., 25min", ("Julie Perrin",), "phone", "2026-11-18", minutes=25),
    Line(
        "marché le long du canal avec Élise et Karim dimanche dernier",
        (ELISE, KARIM),
        day="2026-11-15",
    ),
    Line(
        "Premier rdv avec le Dr Katharina Vogel chez Fjord Talent",
        ("+Katharina Vogel",),
        place="Fjord Talent",
    ),
    Line("rose et antoine à dîner vendredi, super soirée", (ROSE, ANTOINE), day=YESTERDAY),
    Line("écrit un message à karim, pas encore de réponse", (KARIM,), "message", direction="out"),
    Line(
        "visio avec Jean-Luc il y a deux semaines, il me met en relation avec son ancienne équipe "
        "d'ici Noël",
        ("Jean-Luc Moreau",),
        "video",
        "2026-11-07",
        promises=(("theirs", "me met en relation avec son ancienne équipe", "2026-12-25"),),
    ),
    Line(
        "café avec Olivier cet aprem. Prochaine étape : lui envoyer mon CV d'ici mercredi",
        (OLIVIER,),
        promises=(("mine", "lui envoyer mon CV", "2026-11-25"),),
    ),
    Line(
        "Déj avec Mathieu mercredi - je lui ai dit que je le présenterais à Karim",
        (MATHIEU,),
        day="2026-11-18",
        promises=(("mine", "le présenterais à Karim", None),),
    ),
    Line("hier café sandrine 30 min", (SANDRINE,), day=YESTERDAY, minutes=30),
    Line("point hebdo avec Claire en visio", (CLAIRE,), "video"),
    Line("Discuté une petite heure avec Pierre de son projet", (PIERRE,), minutes=60),
    Line("j'ai croisé hélène marchand au marché ce matin", (HELENE,)),
    Line("Appelée par Claire hier", (CLAIRE,), "phone", YESTERDAY, "in"),
    Line("Élise est passée au bureau jeudi", (ELISE,), day="2026-11-19"),
    Line("appelé olivier et laissé un vocal", (OLIVIER,), "phone", direction="out"),
    Line("échange sympa avec Rose à la machine à café", (ROSE,)),
    Line("mail envoyé à François, relance prévue lundi", (FRANCOIS,), "email", direction="out"),
    Line("SMS de Mathieu ce matin : il a eu le job !", (MATHIEU,), "message", direction="in"),
    Line("Karim m'a relancé par mail pour le devis", (KARIM,), "email", direction="in"),
    Line("repas de famille, pas de boulot", ()),
    Line(
        "Café avec Claire mardi dernier, elle me fait un retour sur mon CV d'ici la fin de la "
        "semaine",
        (CLAIRE,),
        day=TUE,
        promises=(("theirs", "me fait un retour sur mon CV", "2026-11-22"),),
    ),
    Line(
        "vu antoine hier, faut que je le rappelle lundi",
        (ANTOINE,),
        day=YESTERDAY,
        promises=(("mine", "le rappelle", MON),),
    ),
    Line(
        "Dîner chez Pierre et Élise. Ne pas oublier de leur envoyer les photos",
        (PIERRE, ELISE),
        promises=(("mine", "leur envoyer les photos", None),),
    ),
    Line(
        "Visio Karim : on s'est mis d'accord, je lui envoie le devis avant mardi",
        (KARIM,),
        "video",
        promises=(("mine", "lui envoie le devis", NEXT_TUE),),
    ),
    Line(
        "Sandrine doit me transmettre le contact du recruteur",
        (SANDRINE,),
        promises=(("theirs", "me transmettre le contact du recruteur", None),),
    ),
    Line(
        "appel avec Rose, elle va regarder mon dossier ce week-end",
        (ROSE,),
        "phone",
        promises=(("theirs", "regarder mon dossier", "2026-11-21"),),
    ),
    Line(
        "déj avec olivier, lui ai promis de le recommander à claire",
        (OLIVIER,),
        promises=(("mine", "le recommander à claire", None),),
    ),
    Line(
        "café mathieu, il me file le nom de sa RH demain",
        (MATHIEU,),
        promises=(("theirs", "me file le nom de sa RH", "2026-11-22"),),
    ),
    Line(
        "Hélène s'est engagée à m'envoyer le contrat pour le 1er décembre",
        (HELENE,),
        promises=(("theirs", "m'envoyer le contrat", "2026-12-01"),),
    ),
    Line(
        "Todo : prévenir Karim que le salon est annulé",
        (KARIM,),
        promises=(("mine", "prévenir Karim que le salon est annulé", None),),
    ),
    Line(
        "café avec Élise, elle m'a filé deux bons contacts et de bons conseils",
        (ELISE,),
        exchanges=(("received", "advice"),),
    ),
    Line(
        "François m'a transféré une offre d'emploi",
        (FRANCOIS,),
        "email",
        direction="in",
        exchanges=(("received", "lead"),),
    ),
    Line(
        "j'ai mis Rose en relation avec Antoine",
        (ROSE, ANTOINE),
        exchanges=(("gave", "introduction"),),
    ),
    Line(
        "visio claire, elle a relu ma lettre de motivation",
        (CLAIRE,),
        "video",
        exchanges=(("received", "feedback"),),
    ),
    Line(
        "partagé un modèle de CV avec Mathieu",
        (MATHIEU,),
        exchanges=(("gave", "resource"),),
    ),
    Line(
        "Karim m'a aidé à préparer l'entretien",
        (KARIM,),
        exchanges=(("received", "help"),),
    ),
    Line(
        "demandé son avis à Sandrine sur l'offre",
        (SANDRINE,),
        exchanges=(("asked", "advice"),),
    ),
    Line(
        "fait un retour à Rose sur sa présentation",
        (ROSE,),
        exchanges=(("gave", "feedback"),),
    ),
    Line(
        "obtenu une intro auprès de Camille Noël grâce à Olivier",
        (OLIVIER,),
        exchanges=(("received", "introduction"),),
    ),
    Line(
        "Claire m'a écrit une recommandation sur LinkedIn",
        (CLAIRE,),
        "social",
        direction="in",
        exchanges=(("received", "reference"),),
    ),
    Line(
        "journée portes ouvertes avec Julie Masson il y a un mois", ("Julie Masson",), day="2026-10"
    ),
    Line(
        "café avec Maya Okafor au Ritz la semaine passée",
        ("Maya Okafor",),
        day="2026-11-09",
        place="Ritz",
    ),
    Line("rando avec Pierre le week-end dernier", (PIERRE,), day="2026-11-14"),
    Line("restau avec Claire D. le 14 octobre", (CLAIRE,), day="2026-10-14"),
    Line(
        "coup de fil à Hélène avant-hier, 1/4 d'heure", (HELENE,), "phone", "2026-11-19", "out", 15
    ),
    Line(
        "Rencontre avec Élise Fontaine au forum des métiers début octobre",
        (ELISE,),
        "event",
        "2026-10",
    ),
    Line("j'ai discuté avec karim et rose pendant 2h", (KARIM, ROSE), minutes=120),
    Line(
        "dej avec Antoine jeudi prochain, lui apporter le livre",
        (ANTOINE,),
        day="2026-11-26",
        promises=(("mine", "lui apporter le livre", None),),
    ),
]
