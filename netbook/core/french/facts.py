"""How French tells what somebody wants, offers and cares about, and whom they hire."""

from netbook.core.capture_words import FactForm, FactWords

_HELP = (
    "aider|preter|presenter|recommander|relire|former|coacher|traduire|heberger|partager|donner"
    "|mettre en (?:relation|contact)|introduire|conseiller|accompagner|photographier|depanner"
    "|expliquer|offrir|louer|fournir|parrainer|montrer"
)
_WORK = (
    "(?:(?:un |une |d'un |d'une |de |des |le |la )?(?:nouve(?:au|lle)s? |autre )?"
    "(?:poste|job|emploi|travail|boulot|stage|alternance|role|changer|demenager|partir|rejoindre))"
)
# What is only to be in touch again, or has no object.
_TRIVIAL = (
    "(?:me|nous|te|se|le|la|les|y|en) (?:voir|revoir|parler|rappeler|tenir|dire)"
    "|(?:savoir|voir|partir|venir|rester|reflechir|dormir|attendre|parler|discuter|rappeler)\\b"
    "|(?:de |plus de )?temps\\b|(?:d')?une pause|(?:de )?vacances|rien|bien|dire|pas\\b|plus\\b"
    "|que\\b|qu'|ca\\b|moi\\b"
)

SLOTS = {
    # what he does, where without accents it reads like what he did: a recruté
    "does": "(?<! a )(?<! ont )(?<! avait )(?<!'a )(?<!'ont )(?<! est )",
    "often": "{does}(?:toujours |encore |actuellement |aussi |vraiment |activement |desormais "
    "|maintenant )*",
    "trivial": f"(?:{_TRIVIAL})",
    "was": "(?:est |sont )?(?:tres |vraiment |toujours |aussi |plutot |super |assez )*",
}

FACTS = FactWords(
    forms=(
        # openings
        FactForm(
            "{often}(?:recrute(?:nt)?|embauche(?:nt)?|cherche(?:nt)? a (?:recruter|embaucher))",
            "openings",
            True,
            True,
        ),
        FactForm(
            "{often}cherche(?:nt)?(?= .*\\bpour (?:son|sa|leur|l'|la|le) ?(?:[a-z]+ )?(?:equipe"
            "|boite"
            "|entreprise|societe|startup|start-up|agence|labo|service)\\b)",
            "openings",
        ),
        FactForm(
            "(?:(?<=equipe )|(?<=boite )|(?<=entreprise )|(?<=startup )|(?<=societe )"
            "|(?<=agence )|(?<=start-up ))cherche(?:nt)?",
            "openings",
        ),
        FactForm(
            "(?:a|ont) (?:un|une|deux|trois|plusieurs|des|\\d+) (?:[a-z]+ ){0,2}?(?:postes?|offres?"
            "|stages?|alternances?|places?)(?: (?:de|d'|en|a|comme) ?.*)?"
            " (?:ouverte?s?|a pourvoir|vacante?s?|libres?)",
            "openings",
            True,
            True,
        ),
        FactForm("postes? (?:ouvert|a pourvoir)s?(?= )", "openings", False),
        # wants: what they asked of me
        FactForm(
            "(?:(?<=il )|(?<=elle )|(?<=qui )|(?<=\x01 )|(?<=\x02 )|(?<=et ))?(?:m'a demande"
            "|m'ont demande"
            "|me demande|nous a demande)(?: de l'aide| un (?:retour|avis|conseil|coup)| mon| des"
            "| si je connais| de (?:relire|l'aider|le|la|les)| une| un| d')",
            "wants",
            True,
            True,
        ),
        FactForm(
            "demande(?: un retour| un avis| des conseils| de l'aide)(?= .*\\b(?:son|sa|ses)\\b)",
            "wants",
        ),
        FactForm(
            "(?:veut|voudrait|souhaite|aimerait|cherche|attend|a besoin de)(?: avoir)? mon"
            " (?:avis|aide|retour|conseil|opinion|soutien|regard)",
            "wants",
            True,
            True,
        ),
        # wants
        FactForm(
            "{often}(?:cherche(?:nt)?|recherche(?:nt)?)(?! (?:a |\x04)?{trivial})(?! mon\\b)",
            "wants",
            False,
        ),
        FactForm(
            "{was}(?:a la recherche|en quete|en recherche) (?:de|d'|du)|{was}en recherche active",
            "wants",
            False,
            True,
        ),
        FactForm("{often}(?:a|ont) besoin (?:de|d'|du|des)(?! ?{trivial})", "wants"),
        FactForm(
            "{often}(?:aimerait|aimeraient|voudrait|voudraient|souhaite|souhaiterait|souhaitent"
            "|veut|veulent|espere|reve de)(?! {trivial})(?= (?:trouver|rencontrer|apprendre|changer"
            "|demenager|acheter|louer|vendre|recruter|monter|creer|lancer|devenir|publier|rejoindre"
            "|quitter|lever|ameliorer|developper|une?\\b|des\\b|du\\b|se (?:former|reconvertir"
            "|lancer)"
            "|s'installer|travailler|faire|obtenir))",
            "wants",
        ),
        FactForm(f"{{was}}interessee?s? (?:par|pour)(?= {_WORK})", "wants", False),
        FactForm(f"(?:pense a|songe a|envisage)(?= ?(?:de |d')?{_WORK})", "wants", False),
        # offers
        FactForm(
            f"(?:peut|peuvent|pourrait|pourraient)(?= (?:(?:me |m'|nous )?(?:{_HELP})))",
            "offers",
            False,
        ),
        FactForm(
            f"{{was}}(?:prete?s?|disposee?s?|ravie?s?|contente?s?|partante?s?) (?:a|de|d'|pour)"
            f"(?= ?(?:me |m')?(?:{_HELP}))",
            "offers",
            False,
        ),
        FactForm(
            "propose(?:nt)?(?= (?:des|du|un|une|ses|son|sa|d'|de l') ?[a-z])(?! (?:un |une )?"
            "(?:date|rdv|rendez-vous|cafe|dejeuner|diner|verre|point)\\b)",
            "offers",
        ),
        FactForm(
            "(?:(?<=il )|(?<=elle )|(?<=qui )|(?<=\x01 ))(?:donne|loue|vend|prete"
            "|offre)(?= (?:des|du|un|une|son|sa|ses|de l') ?)"
            "(?! (?:des|un) (?:nouvelles|cours|conseil|avis)\\b)",
            "offers",
        ),
        FactForm("(?<! a )donne des (?:cours|ateliers|formations)", "offers"),
        FactForm(
            "connait(?= (?:une?|des|plusieurs|plein|beaucoup|tout|bien|le|la|les|l'|{name}))"
            "(?! (?:bien )?(?:pas|moi|la (?:route|reponse)|le (?:chemin|probleme))\\b)",
            "offers",
        ),
        FactForm(
            "{was}experte?s? (?:en|de|du|des|sur)|s'y connait (?:en|bien en)", "offers", False
        ),
        # cares
        FactForm(
            "{was}(?:inquiete?s?|preoccupee?s?|soucieu(?:x|se)s?) (?:pour|par|de|d'|du|des"
            "|au sujet)"
            "|s'inquiete (?:pour|de|du|des)",
            "cares",
            False,
        ),
        FactForm(
            "{was}(?:fiere?s? (?:de|d'|du|des)|passionnee?s? (?:de|d'|du|des|par)|fan (?:de|d'"
            "|du|des)"
            "|enthousiaste a|fascinee?s? par|interessee?s? par|mordue?s? (?:de|d'))",
            "cares",
            False,
        ),
        FactForm(
            "{often}(?:s'interesse(?:nt)? (?:beaucoup |aussi )?(?:a|au|aux)|adore(?:nt)?"
            "|se passionne pour"
            "|s'engage (?:pour|dans|contre)|tient (?:beaucoup )?(?:a|au|aux)|milite pour"
            "|aime(?:nt)?)"
            "(?! (?:ca|cela|mon|ma|mes|l'idee|l'article|bien|mieux|moi|nous)\\b)",
            "cares",
        ),
    ),
    theirs=r"(?:(?:(?:son|sa|ses|leur|leurs) |l')(?:[a-z-]+ ){0,2}?"
    r"(?:equipe|boite|entreprise|societe|startup|start-up|service|agence|labo|chef(?:fe)?|frere"
    r"|soeur|fils|fille|femme|mari|compagn(?:on|e)|amie?|copine?|collegue|cousine?|neveu|niece"
    r"|mere|pere|enfants?|parents|client|cliente|voisine?|employeur)(?: (?:de|d') ?{name})?)",
    lead="(?:qui|et|mais|car|parce qu'il|parce qu'elle|puisqu'il|puisqu'elle|qu'il|qu'elle|dit"
    "|aussi"
    "|toujours)(?: aussi| toujours| encore)*",
    relative="qui(?: .*)?",
    doubt=r"(?:\bsi|s'il|s'ils|savoir|peut-etre|ne|n'|pas|plus|jamais|demander|verifier"
    r"|quand)(?!\w)",
    over=r"(?:pas|plus (?:de|rien)|jamais|ne plus)\b",
    goes_on="(?:de preference|idealement|a distance|teletravail|temps partiel|temps plein"
    "|si possible"
    "|surtout|notamment|plutot|ou |a partir|par exemple)",
    of_me=r"\bdemande|"
    r"\b(?:veut|voudrait|souhaite|aimerait|cherche|attend|besoin de)(?: avoir)? mon\b",
)
