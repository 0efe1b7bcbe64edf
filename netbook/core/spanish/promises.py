"""How Spanish tells of promises: the verb says whose they are."""

from netbook.core.capture_words import KNOWN, NEW, PromiseForm
from netbook.core.spanish.verbs import future, mine, theirs

# What people promise to do, in the form after `va a`. Other verbs are no promise: estará en Berlín.
VERBS = (
    *"mandar enviar pasar compartir reenviar presentar llamar telefonear".split(),
    *"escribir revisar preguntar mirar leer avisar conectar poner dar hacer".split(),
    *"decir quedar invitar recomendar ayudar venir hablar actualizar traer".split(),
    *"buscar encontrar preparar reservar pagar devolver prestar llevar".split(),
    *"contestar responder confirmar organizar mencionar ensenar contar".split(),
    *"publicar proponer comentar agradecer recordar copiar comprar firmar".split(),
    *"probar ofrecer ver pedir apuntar seguir comprobar consultar acompanar".split(),
    *"explicar intentar corregir facilitar entregar acercar apoyar felicitar".split(),
    *"tramitar gestionar".split(),
)
# Verbs that begin a clause as an order to oneself; the others do so only with a date ahead.
_ORDERS = (
    "mandar|enviar|pasar|compartir|reenviar|presentar|llamar|escribir|revisar|preguntar|avisar|dar"
    "|recomendar|invitar|traer|preparar|llevar|reservar|pagar|devolver|contestar|responder|confirmar"
    "|agradecer|recordar|comprar|pedir|buscar|felicitar"
)
_ENCLITIC = "(?:me|te|les?|nos|os|l[oa]s?|(?:se|me|te)l[oa]s?)"

SLOTS = {
    "clitic": "(?:se l[oa]s?|me l[oa]s?|me|te|les?|nos|os|se|l[oa]s?)",
    "inf": rf"(?:(?:{{verb}}|ver|reunir){_ENCLITIC}?(?!\w))",
    "any_inf": rf"(?:[a-z]+[aei]r{_ENCLITIC}?(?!\w))",
    "to": "(?: (?P<to>a (?:{our}{name}|el|ella|ellos|ellas|todos|usted)))?",
    "shall_i": future(VERBS, "e|emos"),
    "shall_they": future(VERBS, "an?"),
    "will_do": future(VERBS, "ian?|iamos|e|emos|an?"),
    "i_do": "(?:mando|envio|paso|llamo|escribo|presento|aviso|digo|confirmo|reviso|miro|pregunto"
    "|leo|busco|preparo|hago|doy|contesto|respondo|invito|traigo|llevo|devuelvo|comparto|reenvio"
    "|pongo|recomiendo|mandamos|enviamos|pasamos)",
    "they_do": "(?:manda|envia|pasa|llama|escribe|presenta|avisa|confirma|revisa|mira|pregunta"
    "|busca|prepara|hace|da|contesta|responde|trae|devuelve|comparte|reenvia|pone en contacto"
    "|recomienda|cuenta|dice algo)n?",
    "told": r"(?= (?:{clitic} )*(?:{will_do}|v(?:oy|an?) a {inf}|{i_do}|{they_do})(?!\w))",
}

PROMISES = (
    PromiseForm(
        f"(?:{{who}}{{adverb}} )?(?:{{me}} )?(?:{theirs('prometer')}|prometen?)"
        "(?: {me})?(?: que)?",
        "theirs",
    ),
    PromiseForm(
        f"(?:{{i}} )?(?:(?:le|les|te) )?(?:{mine('prometer')}|prometo){{to}}(?: que)?", "mine"
    ),
    PromiseForm(
        f"(?:{{who}}{{adverb}} )?{theirs('quedar')} (?:en|de)(?:(?= {{inf}})| que{{told}})",
        "theirs",
    ),
    PromiseForm("quedamos (?:en )?que (?:{who} )?(?=(?:me|nos) )", "theirs"),
    PromiseForm(
        f"(?:yo )?{mine('quedar')}(?: con {{names}})? (?:en|de)"
        "(?:(?= {inf})| que(?: yo)?{told})",
        "mine",
    ),
    PromiseForm("(?:{who}{adverb} )?(?:me|nos) deben?", "theirs"),
    PromiseForm(
        "(?:yo )?(?:todavia |aun |ya )?"
        "(?:(?:le|les|te) debo|debo(?= (?:al?|una?|el|las?|los) )){to}",
        "mine",
    ),
    PromiseForm(
        "(?:{who}{adverb} )?(?:se "
        + theirs("ofrecer", "comprometer")
        + "|acepto|accedio) (?:a|en)(?= {any_inf})",
        "theirs",
    ),
    PromiseForm(
        f"(?:me|nos) {mine('ofrecer', 'comprometer')} (?:a|en)(?= {{any_inf}})",
        "mine",
    ),
    PromiseForm(
        "(?:{who}{adverb} )?(?:(?:me|nos) )?(?:"
        + theirs("decir", "comentar", "asegurar")
        + "|dicen?) que{told}",
        "theirs",
    ),
    PromiseForm(
        f"(?:yo )?(?:(?:le|les) )?{mine('decir', 'asegurar', 'comentar')}{{to}}"
        " que(?: yo)?{told}",
        "mine",
    ),
    PromiseForm("(?:{who}{adverb} )?(?:{clitic} )?van? a(?= {inf})", "theirs"),
    PromiseForm("(?:{i} )?(?:{clitic} )?(?:voy|vamos) a(?= {inf})", "mine"),
    PromiseForm(
        "(?:yo )?(?:{clitic} )?(?:tengo que|tenemos que|hay que|he de|debo|debemos|deberia"
        "|tendria que|necesito|me toca|toca)(?= {any_inf})",
        "mine",
    ),
    PromiseForm("(?=(?:{date} )?(?:le|les|te|os|se l[oa]s?) {shall_i}(?!\\w))", "mine"),
    PromiseForm("(?:yo )?(?=(?:l[oa]s? )?{shall_i}(?!\\w))", "mine", opens=True),
    # le pedí que me mandara: what was asked for is no promise yet
    PromiseForm(r"(?<!\bque )(?<!\w)(?=(?:{date} )?(?:me|nos) {shall_they}(?!\w))", "theirs"),
    PromiseForm(r"(?<!\bque )(?<!\w){who}{adverb} (?=(?:{clitic} )*{shall_they}(?!\w))", "theirs"),
    PromiseForm("(?=(?:{clitic} )*{shall_they}(?!\\w))", "theirs", opens=True),
    PromiseForm(
        "(?:{who}{adverb} )?(?=(?:me|nos)(?: l[oa]s?)? {they_do}(?!\\w).*{date})", "theirs"
    ),
    PromiseForm("(?={date} (?:me|nos)(?: l[oa]s?)? {they_do}(?!\\w))", "theirs"),
    PromiseForm(
        f"(?<!\\w)(?<![{KNOWN}{NEW}] )(?:yo )?"
        "(?=(?:{date} )?(?:yo )?(?:les?|te|os|se l[oa]s?) {i_do}(?!\\w))(?=.*{date})",
        "mine",
    ),
    PromiseForm(
        "(?:{who}{adverb} )?(?:(?:queda|quedo|esta) )?pendiente de(?= [a-z]+r(?:me|nos))", "theirs"
    ),
    PromiseForm("(?:(?:quede|quedo|estoy) )?pendiente de(?= [a-z]+rl[aeo]s?)", "mine"),
    PromiseForm(
        "(?:yo )?(?=(?:l[oa]s? )?{i_do} (?:al?|con|el|las?|los|una?|su|mi)(?!\\w))",
        "mine",
        opens=True,
        ahead=True,
    ),
    PromiseForm(
        "(?:pendientes?|tareas?|por hacer|to-?do|acciones|accion|(?:proximos?|siguientes?) pasos?"
        "|recordatorio|acordarme de|no olvidar(?:me de)?|que no se me olvide)"
        "(?=$| de {inf}| {inf})(?: de)?",
        "mine",
        opens=True,
    ),
    PromiseForm(
        rf"(?=(?:(?:{_ORDERS}){_ENCLITIC}?|{{verb}}{_ENCLITIC})(?!\w))", "mine", opens=True
    ),
    PromiseForm("(?={inf})", "mine", opens=True, ahead=True),
)
