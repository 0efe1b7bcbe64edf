"""Lines as people write them down in French, with what each of them says.

Written on the day and by the rules of `written_lines`, by somebody who knows the people of
`FRENCH_PEOPLE`; many without accents, capitals and punctuation, as they are typed on a phone.
"""

from netbook.core.captured import Candidate
from tests.core.written_lines import FRI, KNOWN, TUE, YESTERDAY, Line

FRENCH_PEOPLE = [
    *KNOWN,
    Candidate(31, "Claire Dubois", "Claire", "Dubois", (), "DRH, Ateliers Nord"),
    Candidate(32, "Hélène Marchand", "Hélène", "Marchand"),
    Candidate(33, "Mathieu Lefèvre", "Mathieu", "Lefèvre", ("Mat",)),
    Candidate(34, "Rose Garnier", "Rose", "Garnier"),
    Candidate(35, "Pierre Lemaire", "Pierre", "Lemaire"),
    Candidate(36, "François Delattre", "François", "Delattre"),
    Candidate(37, "Élise Fontaine", "Élise", "Fontaine"),
    Candidate(38, "Antoine Roux", "Antoine", "Roux"),
    Candidate(39, "Karim Benali", "Karim", "Benali"),
    Candidate(40, "Sandrine Le Goff", "Sandrine", "Le Goff"),
    Candidate(41, "Olivier Petit", "Olivier", "Petit"),
    Candidate(42, "Julie Perrin", "Julie", "Perrin"),
    Candidate(43, "Julie Masson", "Julie", "Masson"),
]

CLAIRE, HELENE, MATHIEU, ROSE = (
    "Claire Dubois",
    "Hélène Marchand",
    "Mathieu Lefèvre",
    "Rose Garnier",
)
PIERRE, FRANCOIS, ELISE = "Pierre Lemaire", "François Delattre", "Élise Fontaine"
ANTOINE, KARIM, SANDRINE = "Antoine Roux", "Karim Benali", "Sandrine Le Goff"
OLIVIER = "Olivier Petit"
MON, WED, NEXT_TUE = "2026-11-23", "2026-11-25", "2026-11-24"

FRENCH_LINES = [
    # --- in person
    Line(
        "café avec Claire Dubois hier, parlé de la migration, promis les notes pour vendredi",
        (CLAIRE,),
        day=YESTERDAY,
        promises=(("mine", "les notes", FRI),),
        summary="Café, parlé de la migration",
    ),
    Line("café avec Claire", (CLAIRE,), summary="Café"),
    Line("cafe claire hier", (CLAIRE,), day=YESTERDAY, summary="Cafe claire"),
    Line("Café avec Hélène ce matin", (HELENE,), summary="Café"),
    Line("Café avec Helene Marchand avant-hier", (HELENE,), day="2026-11-19", summary="Café"),
    Line("déj avec Pierre et Antoine mardi", (PIERRE, ANTOINE), day=TUE, summary="Déj"),
    Line("dej pierre mardi", (PIERRE,), day=TUE),
    Line(
        "Déjeuner avec Karim, Rose et Élise vendredi dernier", (KARIM, ROSE, ELISE), day=YESTERDAY
    ),
    Line("dîner avec Mathieu Lefevre & Sandrine le 3 mai", (MATHIEU, SANDRINE), day="2026-05-03"),
    Line("Hier : déjeuner avec Hélène Marchand", (HELENE,), day=YESTERDAY, summary="Déjeuner"),
    Line("12/11 café avec Antoine", (ANTOINE,), day="2026-11-12", summary="Café"),
    Line("2026-11-03 petit-déj avec Karim", (KARIM,), day="2026-11-03", summary="Petit-déj"),
    Line("vu Karim à Lyon", (KARIM,), place="Lyon"),
    Line("Vu Pierre hier soir", (PIERRE,), day=YESTERDAY),
    Line("croisé Olivier au salon jeudi", (OLIVIER,), "event", "2026-11-19"),
    Line("Croisé Camille Noël au meetup Python hier soir", ("+Camille Noël",), "event", YESTERDAY),
    Line("croise claire dubois a la gare", (CLAIRE,)),
    Line(
        "rencontré Inès Duarte à la conférence lundi dernier",
        ("+Inès Duarte",),
        "event",
        "2026-11-16",
    ),
    Line("Rencontré Mme Dubois et Karim ce midi", (CLAIRE, KARIM)),
    Line("j'ai vu Rose la semaine dernière à Nantes", (ROSE,), day="2026-11-09", place="Nantes"),
    Line("J'ai déjeuné avec Claire mercredi", (CLAIRE,), day="2026-11-18"),
    Line("déjeuné avec Sandrine il y a trois semaines", (SANDRINE,), day="2026-10-31"),
    Line("resto avec mon ancienne cheffe Sandrine Le Goff", (SANDRINE,)),
    Line("apéro chez Mathieu samedi dernier avec Rose", (MATHIEU, ROSE), day="2026-11-14"),
    Line("un verre avec Élise et son collègue Paul Girard", (ELISE, "+Paul Girard")),
    Line("balade avec Zoé au parc, 1h", ("Zoë Ångström",), minutes=60),
    Line("bu un verre avec Julie", ("?Julie",)),
    Line("bu un verre avec Julie Perrin jeudi soir", ("Julie Perrin",), day="2026-11-19"),
    Line("thé avec Julie M.", ("Julie Masson",)),
    Line("déj avec l'équipe", ()),
    Line(
        "café avec Rose. Elle cherche un nouveau poste dans la data.",
        (ROSE,),
        summary="Café. Elle cherche un nouveau poste dans la data",
    ),
    Line(
        "petit-déjeuner avec Jan lundi, au sujet de la mission freelance",
        ("Jan de Vries",),
        day="2026-11-16",
        summary="Petit-déjeuner, au sujet de la mission freelance",
    ),
    Line(
        "entretien avec Claire chez Ateliers Nord mercredi, 1h30",
        (CLAIRE,),
        day="2026-11-18",
        minutes=90,
        place="Ateliers Nord",
    ),
    Line("rdv avec François Delattre à 14 h 30", (FRANCOIS,)),
    Line("RDV avec Francois ce matin, une heure et demie", (FRANCOIS,), minutes=90),
    Line("réunion avec Karim et Claire mardi 17", (KARIM, CLAIRE), day=TUE),
    Line(
        "Claire Dubois : café, parlé de recrutement",
        (CLAIRE,),
        summary="Café, parlé de recrutement",
    ),
    Line("Antoine - déj mardi", (ANTOINE,), day=TUE, summary="Déj"),
    Line("discuté avec Rose de son équipe, 45 min", (ROSE,), minutes=45),
    Line("longue discussion avec Pierre sur la reconversion", (PIERRE,)),
    Line("passé voir Élise à son bureau le 12", (ELISE,), day="2026-11-12"),
    Line("tombé sur Jean-Luc à l'aéroport", ("Jean-Luc Moreau",)),
    Line("dej avec maya et tom vendredi", ("Maya Okafor", "Tom Wójcik"), day=YESTERDAY),
    Line(
        "Déj avec Will hier, il recrute deux analystes",
        ("Will Carter",),
        day=YESTERDAY,
        summary="Déj, il recrute deux analystes",
    ),
    Line("Mathieu et moi avons pris un café dimanche", (MATHIEU,), day="2026-11-15"),
    Line("formation avec Sandrine en octobre", (SANDRINE,), "event", "2026-10"),
    Line("soirée networking avec Karim et Olivier", (KARIM, OLIVIER), "event"),
    Line("déjeuner avec Claire vendredi prochain", (CLAIRE,), day=FRI),
    Line("café avec Hélène demain", (HELENE,), day="2026-11-22"),
    Line("salon de l'emploi avec Rose le 1er octobre", (ROSE,), "event", "2026-10-01"),
    # --- on the phone
    Line("appelé Claire", (CLAIRE,), "phone", direction="out"),
    Line("appelé Claire hier, 20 min", (CLAIRE,), "phone", YESTERDAY, "out", 20),
    Line("appele sandrine pas de reponse", (SANDRINE,), "phone", direction="out"),
    Line("Sandrine a rappelé", (SANDRINE,), "phone", direction="in"),
    Line("Claire m'a appelé ce matin", (CLAIRE,), "phone", direction="in"),
    Line("eu Pierre au téléphone", (PIERRE,), "phone"),
    Line("eu pierre au tel hier, une demi-heure", (PIERRE,), "phone", YESTERDAY, minutes=30),
    Line("appel avec Karim, 25 min", (KARIM,), "phone", minutes=25),
    Line("Appel d'Élise jeudi, elle quitte Ateliers Nord", (ELISE,), "phone", "2026-11-19", "in"),
    Line("coup de fil de Rose, elle a eu le poste", (ROSE,), "phone", direction="in"),
    Line("passé un coup de fil à Olivier", (OLIVIER,), "phone", direction="out"),
    Line("tél avec Antoine lundi", (ANTOINE,), "phone", "2026-11-16"),
    Line("laissé un message vocal à Mathieu", (MATHIEU,), "phone", direction="out"),
    Line("J'ai eu Hélène au téléphone pendant une heure", (HELENE,), "phone", minutes=60),
    Line(
        "François m'a téléphoné pour me dire que le poste est pourvu",
        (FRANCOIS,),
        "phone",
        direction="in",
    ),
    Line("point téléphonique avec Claire", (CLAIRE,), "phone"),
    # --- video
    Line("visio avec Antoine", (ANTOINE,), "video", summary=""),
    Line(
        "visio antoine et rose jeudi dernier, 1h",
        (ANTOINE, ROSE),
        "video",
        "2026-11-19",
        minutes=60,
    ),
    Line(
        "Visio avec Sandrine mardi dernier, 45 min, sur le budget",
        (SANDRINE,),
        "video",
        TUE,
        minutes=45,
    ),
    Line("zoom avec Karim lundi 45min", (KARIM,), "video", "2026-11-16", minutes=45),
    Line("appel Teams avec Claire et Pierre", (CLAIRE, PIERRE), "video"),
    Line("réunion Teams avec Hélène", (HELENE,), "video"),
    Line(
        "appel vidéo avec Jean-Luc il y a quinze jours", ("Jean-Luc Moreau",), "video", "2026-11-07"
    ),
    # --- written
    Line("mail à Claire", (CLAIRE,), "email", direction="out"),
    Line("mail de Claire hier, elle recrute", (CLAIRE,), "email", YESTERDAY, "in"),
    Line("mail d'Antoine à propos du poste", (ANTOINE,), "email", direction="in"),
    Line("reçu un mail de Rose ce matin", (ROSE,), "email", direction="in"),
    Line("écrit à François pour le remercier", (FRANCOIS,), "email", direction="out"),
    Line("répondu à Karim hier", (KARIM,), "email", YESTERDAY, "out"),
    Line("relancé Claire par mail", (CLAIRE,), "email", direction="out"),
    Line("J'ai envoyé un mail à Hélène lundi", (HELENE,), "email", "2026-11-16", "out"),
    Line("Olivier m'a écrit, il part à la retraite", (OLIVIER,), "email", direction="in"),
    Line("échangé par mail avec Pierre", (PIERRE,), "email"),
    Line("message WhatsApp à Élise", (ELISE,), "message", direction="out"),
    Line("msg de Rose, elle sera en retard jeudi", (ROSE,), "message", direction="in"),
    Line("whatsapp mathieu: salon annulé", (MATHIEU,), "message"),
    Line("sms à Karim", (KARIM,), "message", direction="out"),
    Line("texto de Sandrine hier soir", (SANDRINE,), "message", YESTERDAY, "in"),
    Line(
        "message LinkedIn de François sur un poste à Lille", (FRANCOIS,), "social", direction="in"
    ),
    Line("écrit à Camille Noël sur LinkedIn", ("+Camille Noël",), "social", direction="out"),
    Line("commenté le post LinkedIn de Claire", (CLAIRE,), "social", direction="out"),
    Line("félicité Rose pour son nouveau poste sur LinkedIn", (ROSE,), "social", direction="out"),
    Line("carte postale de Pierre", (PIERRE,), "letter", direction="in"),
    Line("envoyé une lettre à Olivier", (OLIVIER,), "letter", direction="out"),
    # --- gave, asked, received
    Line(
        "café avec Claire, donné un retour sur son plan de recrutement",
        (CLAIRE,),
        exchanges=(("gave", "feedback"),),
        summary="Café, donné un retour sur son plan de recrutement",
    ),
    Line(
        "Claire m'a présentée à Antoine hier au déjeuner",
        (CLAIRE, ANTOINE),
        day=YESTERDAY,
        exchanges=(("received", "introduction"),),
    ),
    Line(
        "karim m'a mis en relation avec rose",
        (KARIM, ROSE),
        exchanges=(("received", "introduction"),),
    ),
    Line(
        "présenté Rose à Karim par mail",
        (ROSE, KARIM),
        "email",
        direction="out",
        exchanges=(("gave", "introduction"),),
    ),
    Line(
        "appel avec Sandrine, demandé une recommandation",
        (SANDRINE,),
        "phone",
        exchanges=(("asked", "reference"),),
    ),
    Line(
        "déj avec Pierre, je lui ai demandé conseil sur l'offre",
        (PIERRE,),
        exchanges=(("asked", "advice"),),
    ),
    Line(
        "demandé à Claire une intro à son DG",
        (CLAIRE,),
        exchanges=(("asked", "introduction"),),
    ),
    Line(
        "café avec Mathieu, il m'a fait un super retour sur mon CV",
        (MATHIEU,),
        exchanges=(("received", "feedback"),),
    ),
    Line(
        "François a appelé avec une piste chez Ateliers Nord",
        (FRANCOIS,),
        "phone",
        direction="in",
        exchanges=(("received", "lead"),),
    ),
    Line(
        "Élise m'a envoyé un article sur la data",
        (ELISE,),
        "email",
        direction="in",
        exchanges=(("received", "resource"),),
    ),
    Line(
        "envoyé deux annonces à Rose",
        (ROSE,),
        "email",
        direction="out",
        exchanges=(("gave", "lead"),),
    ),
    Line("vu Karim, il m'a demandé un retour sur son pitch", (KARIM,)),
    Line("café avec Rose, je l'ai aidée avec son CV", (ROSE,), exchanges=(("gave", "help"),)),
    Line(
        "appel avec Antoine, il m'a recommandé à sa cheffe",
        (ANTOINE,),
        "phone",
        exchanges=(("received", "reference"),),
    ),
    Line(
        "dej avec karim, donné quelques conseils pour son talk et demandé une intro",
        (KARIM,),
        exchanges=(("gave", "advice"), ("asked", "introduction")),
    ),
    Line("relu le CV de Rose", (ROSE,), exchanges=(("gave", "feedback"),)),
    Line("remercié Hélène pour son aide", (HELENE,)),
    Line("recommandé Pierre à Claire", (PIERRE, CLAIRE), exchanges=(("gave", "reference"),)),
    Line(
        "Olivier m'a donné un coup de main pour ma candidature",
        (OLIVIER,),
        exchanges=(("received", "help"),),
    ),
]
