"""How Spanish tells what was given, asked for and received; of two that fit the first counts."""

from netbook.core.capture_words import ExchangeForm
from netbook.core.spanish.verbs import mine, theirs

KINDS = {
    "lead": "(?:ofertas?|vacantes?|oportunidad(?:es)?|pistas?|leads?|candidat[oa]s?"
    "|(?<!en )contactos?)"
    "(?: de (?:trabajo|empleo))?",
    "introduction": "intros?|presentacion(?:es)?(?= (?:con|al?)\\b)",
    "reference": "referencias?|recomendacion(?:es)?|cartas? de recomendacion",
    "feedback": "feedback|comentarios|opinion|retroalimentacion|correcciones",
    "advice": "consejos?|tips?|sugerencias?|orientacion",
    "resource": "articulos?|enlaces?|links?|libros?|papers?|plantillas?|diapositivas|slides?|decks?"
    "|recursos?|checklists?|guias?|informes?|documentos?|docs?|grabacion(?:es)?|podcasts?|apuntes"
    "|notas|material(?:es)?|presentacion(?:es)?",
    "help": "ayuda|apoyo|una mano|un cable",
}

_GIVE = (
    *("dar", "mandar", "enviar", "pasar", "compartir", "reenviar", "ofrecer", "prestar"),
    *("hacer", "echar", "conseguir", "facilitar", "recomendar"),
)

SLOTS = {
    "i_gave": mine(*_GIVE),
    "they_gave": theirs(*_GIVE),
    "i_asked": mine("pedir", "solicitar"),
    "few": r"(?: (?!(?:por|gracias|que|sobre|para|y)\b)(?:[\w'-]+|{name})){0,6}?",
    "so_that": r"(?: (?!que\b)(?:[\w'-]+|{name})){0,5}?"
    r" (?:que (?:me |nos )?|si (?:me )?(?:pod(?:ri|i)an?|puede) )",
    "introduce": "(?:present(?:ar|ase|e)|conect(?:ar|ase|e)|pusiera en contacto|pon(?:er|ga) en "
    r"contacto)\w*",
    "look_at": r"(?:revis|mir|corrig|corrij|corregi|le[ey]|ech\w+ un (?:ojo|vistazo))\w*",
}

EXCHANGES = (
    ExchangeForm("{me} {they_gave}{few} {kind}", "received"),
    ExchangeForm(
        f"{{me}} (?:{theirs('presentar', 'conectar', 'introducir')}|{theirs('poner')} en contacto)"
        "(?: {date})? (?:al?|con)",
        "received",
        "introduction",
    ),
    ExchangeForm(
        f"{{me}} {theirs('recomendar', 'referir')} (?:al?|para|en)", "received", "reference"
    ),
    ExchangeForm(
        f"(?:{{me}} {theirs('revisar', 'corregir')}|{theirs('revisar', 'corregir')} mi)",
        "received",
        "feedback",
    ),
    ExchangeForm("{they_gave} conmigo{few} {kind}", "received"),
    ExchangeForm(f"{theirs('recomendar')} mi", "received", "reference"),
    ExchangeForm(f"{{me}} {theirs('ayudar')}", "received", "help"),
    ExchangeForm(f"{{me}} {theirs('aconsejar')}", "received", "advice"),
    ExchangeForm(f"{mine('recibir', 'conseguir')}{{few}} {{kind}}", "received"),
    ExchangeForm("me (?:llego|llegaron|ha llegado){few} {kind}", "received"),
    ExchangeForm(f"{theirs('llamar', 'escribir', 'contactar')} con{{few}} {{kind}}", "received"),
    # what they ask of me is for theirs to receive
    ExchangeForm(f"{theirs('pedir', 'solicitar')}{{few}} (?:{{kind}}|que)", "", "help"),
    ExchangeForm("{i_asked}{few} presentacion", "asked", "introduction"),
    ExchangeForm("{i_asked}{few} {kind}", "asked"),
    *(
        ExchangeForm(f"(?:{{i_asked}}|{mine('preguntar')}){{so_that}}{asked}", "asked", kind)
        for asked, kind in (
            ("{introduce}", "introduction"),
            (r"(?:recomend|recomiend)\w+", "reference"),
            ("{look_at}", "feedback"),
            (r"(?:ayud\w+|ech\w+ una mano)", "help"),
        )
    ),
    ExchangeForm("{i_gave}{few} {kind}", "gave"),
    ExchangeForm(
        f"(?<!\\bme )(?<!\\bnos )\\b(?:{mine('presentar')} al?|{mine('poner')}{{few}} en contacto)",
        "gave",
        "introduction",
    ),
    ExchangeForm(f"{mine('recomendar', 'referir')} al?", "gave", "reference"),
    ExchangeForm(f"{mine('revisar', 'corregir')} (?:su|el|la)", "gave", "feedback"),
    ExchangeForm(f"{mine('ayudar')}", "gave", "help"),
    ExchangeForm(f"{mine('aconsejar')}", "gave", "advice"),
)
