"""Lines in French that promise something, as those of `french_lines`."""

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
    WED,
)
from tests.core.written_lines import FRI, YESTERDAY, Line

FRENCH_PROMISES = [
    # --- promises of mine
    Line(
        "café avec Rose, promis de la présenter à Karim",
        (ROSE,),
        promises=(("mine", "la présenter à Karim", None),),
        summary="Café",
    ),
    Line(
        "Vu Claire hier, je lui ai promis les notes pour vendredi",
        (CLAIRE,),
        day=YESTERDAY,
        promises=(("mine", "les notes", FRI),),
    ),
    Line(
        "déj avec Antoine, promis de lui envoyer le CV de Rose d'ici vendredi",
        (ANTOINE,),
        promises=(("mine", "lui envoyer le CV de Rose", FRI),),
    ),
    Line(
        "appel avec Karim, je dois lui renvoyer le contrat avant la fin du mois",
        (KARIM,),
        "phone",
        promises=(("mine", "lui renvoyer le contrat", "2026-11-30"),),
    ),
    Line(
        "vu Pierre. Je lui dois un retour sur son pitch",
        (PIERRE,),
        promises=(("mine", "un retour sur son pitch", None),),
    ),
    Line(
        "visio avec Élise, je lui enverrai les slides demain",
        (ELISE,),
        "video",
        promises=(("mine", "lui enverrai les slides", "2026-11-22"),),
    ),
    Line(
        "café avec Mathieu, je vais lui envoyer l'article la semaine prochaine",
        (MATHIEU,),
        promises=(("mine", "lui envoyer l'article", FRI),),
    ),
    Line(
        "dej avec helene, faut que je lui envoie le deck lundi",
        (HELENE,),
        promises=(("mine", "lui envoie le deck", MON),),
    ),
    Line(
        "café avec Sandrine, à relancer dans quinze jours",
        (SANDRINE,),
        promises=(("mine", "relancer", "2026-12-05"),),
    ),
    Line(
        "Déj avec Rose. Lui envoyer l'annonce avant lundi.",
        (ROSE,),
        promises=(("mine", "Lui envoyer l'annonce", MON),),
    ),
    Line(
        "à faire : remercier Claire. Café avec Claire jeudi",
        (CLAIRE,),
        day="2026-11-19",
        promises=(("mine", "remercier Claire", None),),
    ),
    Line(
        "appel avec Karim, j'ai proposé de relire son CV",
        (KARIM,),
        "phone",
        promises=(("mine", "relire son CV", None),),
    ),
    Line(
        "café avec Antoine, penser à lui envoyer le lien",
        (ANTOINE,),
        promises=(("mine", "lui envoyer le lien", None),),
    ),
    Line(
        "vu Claire, je lui ai dit que je la mettrais en relation avec Pierre",
        (CLAIRE,),
        promises=(("mine", "la mettrais en relation avec Pierre", None),),
    ),
    Line(
        "déj Karim, promis intro à Rose",
        (KARIM,),
        promises=(("mine", "intro à Rose", None),),
    ),
    Line(
        "café claire, promis notes dbt d'ici mardi",
        (CLAIRE,),
        promises=(("mine", "notes dbt", NEXT_TUE),),
    ),
    Line(
        "visio avec François, je m'engage à rédiger le plan pour le 3 décembre",
        (FRANCOIS,),
        "video",
        promises=(("mine", "rédiger le plan", "2026-12-03"),),
    ),
    Line(
        "café avec Olivier, j'ai promis à Olivier de relire son mémoire début janvier",
        (OLIVIER,),
        promises=(("mine", "relire son mémoire", "2027-01-07"),),
    ),
    Line(
        "envoyer la liste à Pierre demain",
        (PIERRE,),
        promises=(("mine", "envoyer la liste à Pierre", "2026-11-22"),),
    ),
    # --- promises of theirs
    Line(
        "Café avec Antoine, il va m'envoyer la liste des intervenants d'ici mardi",
        (ANTOINE,),
        promises=(("theirs", "m'envoyer la liste des intervenants", NEXT_TUE),),
    ),
    Line(
        "appel avec Claire, elle m'a promis de me présenter à Pierre",
        (CLAIRE,),
        "phone",
        promises=(("theirs", "me présenter à Pierre", None),),
    ),
    Line(
        "Claire m'enverra la fiche de poste la semaine prochaine. Vue hier",
        (CLAIRE,),
        day=YESTERDAY,
        promises=(("theirs", "m'enverra la fiche de poste", FRI),),
    ),
    Line(
        "déj avec François, il me rappelle vendredi prochain",
        (FRANCOIS,),
        promises=(("theirs", "me rappelle", FRI),),
    ),
    Line(
        "visio avec Rose, elle doit en parler à son chef",
        (ROSE,),
        "video",
        promises=(("theirs", "en parler à son chef", None),),
    ),
    Line(
        "café avec Élise, elle a proposé de me recommander",
        (ELISE,),
        promises=(("theirs", "me recommander", None),),
    ),
    Line(
        "dîner avec Karim, il me doit une intro auprès du DAF",
        (KARIM,),
        promises=(("theirs", "une intro auprès du DAF", None),),
    ),
    Line(
        "café avec Sandrine, elle sera à Paris la semaine prochaine",
        (SANDRINE,),
        summary="Café, elle sera à Paris la semaine prochaine",
    ),
    Line(
        "appel avec Pierre, il me tient au courant d'ici mercredi et je lui envoie le deck demain",
        (PIERRE,),
        "phone",
        promises=(
            ("theirs", "me tient au courant", WED),
            ("mine", "lui envoie le deck", "2026-11-22"),
        ),
    ),
    Line(
        "Olivier a appelé et a promis d'envoyer la liste",
        (OLIVIER,),
        "phone",
        direction="in",
        promises=(("theirs", "envoyer la liste", None),),
    ),
    Line(
        "visio hélène, elle a dit qu'elle m'enverrait le modèle",
        (HELENE,),
        "video",
        promises=(("theirs", "m'enverrait le modèle", None),),
    ),
]
