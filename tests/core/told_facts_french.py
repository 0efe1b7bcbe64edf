"""French lines with the facts that they tell of others; half of them tell none."""

from tests.core.told_facts_english import Told
from tests.core.written_lines import AMIR, CHIDI, DIETER, ELIF, LENA, MAYA, PRIYA, RAVI, SOFIA, TOM

FRENCH: list[tuple[str, tuple[Told, ...]]] = [
    (
        "café avec Amir, il cherche un data analyst pour son équipe, Lena cherche un poste "
        "d'analyste à Berlin, pourrait prêter son appareil photo",
        (
            ("openings", "cherche un data analyst pour son équipe", AMIR),
            ("wants", "cherche un poste d'analyste à Berlin", LENA),
            ("offers", "pourrait prêter son appareil photo", LENA),
        ),
    ),
    (
        "appel avec Chidi, il m'a demandé un retour sur son pitch",
        (("wants", "m'a demandé un retour sur son pitch", CHIDI),),
    ),
    ("Maya recrute deux développeurs", (("openings", "recrute deux développeurs", MAYA),)),
    ("Tom cherche un appart à Lyon", (("wants", "cherche un appart à Lyon", TOM),)),
    ("Sofia connaît une bonne avocate", (("offers", "connaît une bonne avocate", SOFIA),)),
    (
        "Sofia est inquiète pour son équipe",
        (("cares", "est inquiète pour son équipe", SOFIA),),
    ),
    (
        "Elif est passionnée de typographie et peut aider sur le site",
        (
            ("cares", "est passionnée de typographie", ELIF),
            ("offers", "peut aider sur le site", ELIF),
        ),
    ),
    ("Elif aimerait apprendre Rust", (("wants", "aimerait apprendre Rust", ELIF),)),
    ("café avec Elif, son équipe recrute", (("openings", "son équipe recrute", ELIF),)),
    ("Elif a besoin d'un avocat", (("wants", "a besoin d'un avocat", ELIF),)),
    (
        "Amir recrute pour son équipe, peut me présenter à Dieter",
        (
            ("openings", "recrute pour son équipe", AMIR),
            ("offers", "peut me présenter à Dieter", AMIR),
        ),
    ),
    (
        "Elif m'a demandé si je connais un bon comptable",
        (("wants", "m'a demandé si je connais un bon comptable", ELIF),),
    ),
    (
        "déjeuner avec Ravi qui cherche un associé et adore le jazz",
        (("wants", "cherche un associé", RAVI), ("cares", "adore le jazz", RAVI)),
    ),
    (
        "visio avec Priya, elle est à la recherche d'un stage",
        (("wants", "est à la recherche d'un stage", PRIYA),),
    ),
    (
        "café avec Sofia, son frère cherche un stage",
        (("wants", "son frère cherche un stage", SOFIA),),
    ),
    ("café avec Maya, veut mon avis sur le deck", (("wants", "veut mon avis sur le deck", MAYA),)),
    (
        "Dieter a un poste ouvert, café hier",
        (("openings", "a un poste ouvert", DIETER),),
    ),
    (
        "Lena voudrait rencontrer des investisseurs",
        (("wants", "voudrait rencontrer des investisseurs", LENA),),
    ),
    ("Tom s'intéresse à l'open data", (("cares", "s'intéresse à l'open data", TOM),)),
    (
        "Priya est fière de son équipe et prête à relire des CV",
        (
            ("cares", "est fière de son équipe", PRIYA),
            ("offers", "prête à relire des CV", PRIYA),
        ),
    ),
    (
        "café avec Elif, cherche quelqu’un qui peut relire sa thèse",
        (("wants", "cherche quelqu’un qui peut relire sa thèse", ELIF),),
    ),
    # et ce qui n'en est pas
    ("Tom ne cherche plus de travail", ()),
    ("je cherche un poste, parlé avec Maya", ()),
    ("café avec Maya, je cherche un poste", ()),
    ("Elif veut me revoir la semaine prochaine", ()),
    ("Maya a recruté deux développeurs", ()),
    ("Elif cherche à me revoir", ()),
    ("Ravi a trouvé un travail", ()),
    ("café avec Maya, est-ce qu'elle recrute ?", ()),
    ("demander à Maya si elle recrute", ()),
    ("demandé un retour à Sofia sur mon CV", ()),
    ("Tom n'a pas besoin d'aide", ()),
    ("café avec Claire, donné un retour sur son plan de recrutement", ()),
    ("promis à Maya de chercher un graphiste", ()),
    ("Priya a besoin de temps", ()),
    ("Dieter connaît la réponse", ()),
    ("café avec Chidi, on cherche un local ensemble", ()),
    ("Lena a cherché longtemps un appartement", ()),
    ("peut-être que Sofia recrute au printemps", ()),
    ("Amir ne recrute pas", ()),
    ("Elif a adoré le livre", ()),
    ("Lena aime bien", ()),
]
