"""How French tells what was given, asked for and received; of two that fit the first counts."""

from netbook.core.capture_words import ExchangeForm
from netbook.core.french.verbs import told

KINDS = {
    "lead": "pistes?|offres?(?: d'emploi)?|annonces?|opportunites?|candidat(?:e|s|es)?|leads?",
    "introduction": "intros?|introductions?|mises? en (?:relation|contact)",
    "reference": "recommandations?|recos?|references?|lettres? de reco(?:mmandation)?|cooptations?",
    "feedback": "retours?|feedbacks?|commentaires?|critiques?|remarques",
    "advice": "conseils?|avis|astuces?|tuyaux|tips?",
    "resource": "articles?|liens?|livres?|bouquins?|modeles?|templates?|slides?|decks?|supports?"
    "|ressources?|guides?|rapports?|documents?|docs?|replay|enregistrements?|podcasts?|notes"
    "|presentations?|etudes?|fiches?",
    "help": "aide|coups? de (?:main|pouce)|soutien",
}

SLOTS = {
    "gave": told(
        *("donne", "redonne", "envoye", "partage", "passe", "transfere", "transmis", "file"),
        *("fait", "offert", "prete", "fourni", "forwarde", "refile", "ecrit", "apporte"),
    ),
    "got": told("recu", "eu", "obtenu", "recupere"),
    "presented": told("presente", "introduit"),
    "joined": f"{told('mis')} en (?:relation|contact)",
    "vouched": told("recommande", "coopte", "refere"),
    # un bon contact et de bons conseils; but not: mon numéro et demandé conseil
    "few": r"(?: (?!(?:a|pour|sur|avec|que|qui|de (?:la|lui|leur)|et(?! (?:des?|une?|du)\b))\b)"
    r"[\w'-]+){0,6}?",
    "to_me": "(?:m'a|m'ont|nous a|nous ont|m'avait|nous avait)",
    "it": "(?:l'|les )",
    "to": "(?:au?|aux|avec)",
    "could": "(?: {to} {other})?(?: de|,? s'il pouvait|,? si {who} pouvait) ",
    "for_me": "(?:me |m'|nous )",
    "work": "(?:cv|deck|pitch|brouillon|portfolio|profil|lettre|dossier|candidature|memoire|plan"
    "|article|presentation)",
}

EXCHANGES = (
    ExchangeForm("{who}{adverb} (?:{got}|cherche){few} {kind}", ""),  # theirs, from others
    ExchangeForm("{who}{adverb} {gave}{few} {kind}", "received"),
    ExchangeForm("{to_me} {gave}{few} {kind}", "received"),
    ExchangeForm("(?:{i} )?{gave}(?: {to} {other})?{few} {kind}", "gave"),
    ExchangeForm("{to_me} {presented}(?: {to}| {name})", "received", "introduction"),
    ExchangeForm("{to_me} {joined}", "received", "introduction"),
    ExchangeForm(
        "{to_me} {vouched}(?! (?:des?|une?|les?|la|l'|son|sa|ses)\\b)", "received", "reference"
    ),
    ExchangeForm("(?:{who}{adverb}|a|ont) relue?s? (?:mon|ma|mes|notre)", "received", "feedback"),
    ExchangeForm(f"{{to_me}} {told('aide', 'depanne')}", "received", "help"),
    ExchangeForm(f"{{to_me}} {told('conseille')}", "received", "advice"),
    ExchangeForm(r"{got}{few} {kind}(?! (?:au?|aux)\b)", "received"),
    ExchangeForm("(?:{who}{adverb} demandee?s?|{to_me} demandee?s?|{who} demande){few} {kind}", ""),
    ExchangeForm("{to_me} demandee?s?", "", "help"),
    ExchangeForm("(?:demande|sollicite)e?s?(?: {to} {other})?(?: pour)?{few} {kind}", "asked"),
    ExchangeForm(
        "demande{could}{for_me}(?:presenter|introduire|mettre en)", "asked", "introduction"
    ),
    ExchangeForm("demande{could}{for_me}(?:recommander|coopter|referer)", "asked", "reference"),
    ExchangeForm("demande{could}{for_me}?(?:relire|corriger|faire un retour)", "asked", "feedback"),
    ExchangeForm("demande{could}{for_me}(?:aider|filer un coup de main)", "asked", "help"),
    ExchangeForm("{presented} {other} {to}", "gave", "introduction"),
    ExchangeForm("lui ai {presented} {other}", "gave", "introduction"),
    ExchangeForm("{it}ai {presented} {to}", "gave", "introduction"),
    # But not: merci pour la mise en relation.
    ExchangeForm(
        "(?<!m'a )(?<!ous a )(?<!la )(?<!une )(?<!cette ){joined}(?: {other})?",
        "gave",
        "introduction",
    ),
    ExchangeForm("mise?s? {other} en (?:relation|contact)", "gave", "introduction"),
    ExchangeForm("(?:{vouched} {other}|{it}ai {vouched})", "gave", "reference"),
    ExchangeForm(
        r"(?:relu|corrige|commente)e?s? (?:son|sa|ses|leurs?|le|la|les|l')(?: [\w-]+)? ?{work}",
        "gave",
        "feedback",
    ),
    ExchangeForm(
        f"(?:{told('aide', 'depanne')} {{other}}|{{it}}ai {told('aide')})", "gave", "help"
    ),
    ExchangeForm("(?:conseillee?s? {other}|{it}ai conseillee?s?)", "gave", "advice"),
    ExchangeForm("{who}{adverb} {contacted} avec{few} {kind}", "received"),
    ExchangeForm("{contacted} {other} avec{few} {kind}", "gave"),
)
