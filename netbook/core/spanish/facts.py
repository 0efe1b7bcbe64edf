"""How Spanish tells what somebody wants, offers and cares about, and whom they hire."""

from netbook.core.capture_words import FactForm, FactWords

_HELP = (
    "ayudar|prestar|dejar|presentar|recomendar|revisar|formar|traducir|alojar|compartir|poner"
    "|conectar|introducir|asesorar|acompanar|ensenar|explicar|ofrecer|alquilar|conseguir|orientar"
    "|aconsejar|hacer fotos|mentorizar|echar(?:me|nos)? (?:una mano|un cable)"
)
_WORK = (
    "(?:(?:un |una |otro |otra |algun )?(?:nuev[oa] )?(?:trabajo|empleo|puesto|curro|practicas|rol"
    "|cambio|cambiar|mudarse|irse|pasarse|incorporarse))"
)
# What is only to be in touch again, or has no object.
_TRIVIAL = (
    "(?:ver|saber|hablar|quedar|pensar|venir|ir|llamar|volver|descansar|esperar|decir|seguir)"
    "(?:me|nos|se|lo|la|los|las)?\\b|tiempo|nada|mas tiempo|eso\\b|esto\\b|que\\b|lo\\b"
    "|a\\b(?! alguien| una? )"
    "|vacaciones|un descanso"
)

SLOTS = {
    "often": "(?:todavia |tambien |ahora |aun |sigue |ya |mucho |realmente )*",
    "trivial": f"(?:{_TRIVIAL})",
    "is_": "(?:esta |estan |sigue |siguen |anda )?(?:muy |tambien |todavia |bastante |super )*",
}

FACTS = FactWords(
    forms=(
        # openings
        FactForm("{often}(?:contrata|contratan|recluta|reclutan)", "openings", True, True),
        FactForm("{is_}(?:contratando|reclutando)", "openings", False, True),
        FactForm(
            "{often}(?:busca|buscan|necesita|necesitan)(?= .*\\bpara (?:su|el|la) (?:[a-z]+ )?"
            "(?:equipo|empresa|startup|start-up|agencia|departamento|estudio|laboratorio)\\b)",
            "openings",
        ),
        FactForm(
            "(?:(?<=equipo )|(?<=empresa )|(?<=startup )|(?<=agencia )|(?<=departamento ))"
            "{is_}(?:busca|buscan|buscando|necesita)",
            "openings",
        ),
        FactForm(
            "(?:tiene|tienen|hay) (?:un|una|dos|tres|varios|varias|algun|alguna|\\d+) (?:[a-z]+ )"
            "{0,2}?(?:vacantes?|puestos? (?:[a-z]+ ){0,4}?(?:abierto|libre|vacante)s?"
            "|plazas? (?:libre|abierta|vacante)s?)",
            "openings",
            True,
            True,
        ),
        # wants: what they asked of me
        FactForm(
            "(?:me|nos) (?:pidio|pidieron|ha pedido|han pedido|pide|piden)(?! (?:perdon|disculpas"
            "|tiempo|permiso|el (?:numero|correo|telefono)))",
            "wants",
        ),
        FactForm(
            "(?:me|nos) (?:pregunto|preguntaron|ha preguntado|pregunta) (?:si (?:conozco|conocia"
            "|sabia|se|puedo|podia|podria)|quien|por (?:alguien|algun))",
            "wants",
        ),
        FactForm("pidio(?= (?:[\\w]+ ){1,4}?(?:sobre|para|de|con) (?:su|sus)\\b)", "wants"),
        FactForm(
            "(?:quiere|quieren|querria|necesita|espera) mi (?:opinion|ayuda|consejo|feedback|apoyo"
            "|punto de vista)",
            "wants",
            True,
            True,
        ),
        # wants
        FactForm("{often}(?:busca|buscan|necesita|necesitan)(?! {trivial})(?! mi\\b)", "wants"),
        FactForm(
            "{is_}(?:buscando|en busca de|a la busqueda de|en busqueda)(?! {trivial})",
            "wants",
            False,
        ),
        FactForm(
            "{often}(?:quiere|quieren|querria|le gustaria|les gustaria|espera|esperan|desea"
            "|suena con)(?! {trivial})(?= (?:encontrar|conocer a|conocer gente|aprender|cambiar"
            "|mudarse|comprar|alquilar|vender|contratar|montar|crear|lanzar|ser|publicar"
            "|incorporarse|dejar|mejorar|trabajar|entrar|formarse|emprender|abrir|conseguir|un\\b"
            "|una\\b|unos\\b|hacer))",
            "wants",
        ),
        FactForm(f"{{is_}}interesad[oa]s? en(?= {_WORK})", "wants", False),
        FactForm(f"(?:piensa en|se plantea|esta pensando en)(?= {_WORK})", "wants"),
        # offers
        FactForm(f"(?:puede|pueden|podria|podrian)(?= (?:{_HELP})(?:me|nos)?\\b)", "offers"),
        FactForm(
            f"{{is_}}(?:dispuest[oa]s?|encantad[oa]s?|list[oa]s?) (?:a|de|para)(?= (?:{_HELP}))",
            "offers",
            False,
        ),
        FactForm(
            "{often}(?:ofrece|ofrecen|regala|regalan|alquila|alquilan|vende|venden)(?! (?:me|nos))",
            "offers",
        ),
        FactForm(
            "conoce(?= (?:a (?:un|una|unos|unas|mucha|muchos|muchas|alguien|varios|varias|gente"
            "|todo"
            "|{name})|mucha gente|bien|un|una|a la|al|gente)\\b| a {name})",
            "offers",
        ),
        FactForm("sabe(?= (?:mucho|un monton|bastante) (?:de|sobre))", "offers"),
        FactForm("(?:es )?expert[oa] en", "offers", False),
        # cares
        FactForm(
            "{is_}preocupad[oa]s? (?:por|con)|(?:le|les) preocupan?|se preocupa (?:por|mucho por)",
            "cares",
            False,
        ),
        FactForm(
            "{is_}(?:orgullos[oa]s? de|apasionad[oa]s? (?:de|por|del)|interesad[oa]s? (?:en|por)"
            "|fascinad[oa]s? (?:por|con)|entusiasmad[oa]s? con|ilusionad[oa]s? con)",
            "cares",
            False,
        ),
        FactForm(
            "(?:(?:le|les) (?:encantan?|apasionan?|fascinan?|importan?|interesan?)"
            "|se interesa por|adora|ama|es fan (?:de|del)|es un[a]? apasionad[oa] de)"
            "(?! (?:que|la idea|mi|el (?:articulo|plan|borrador))\\b)",
            "cares",
        ),
    ),
    theirs=r"(?:(?:su|sus|el|la) (?:[a-z-]+ ){0,2}?(?:equipo|empresa|startup|start-up|agencia"
    r"|departamento|jef[ae]|herman[oa]|hij[oa]|mujer|marido|pareja|amig[oa]|colega|companer[oa]"
    r"|prim[oa]|sobrin[oa]|madre|padre|hijos|padres|cliente|client[ae]|vecin[oa])"
    r"(?: (?:de|del) {name})?)",
    lead="(?:que|quien|y|pero|porque|dice que|dijo que|conto que|ahora|tambien|ella|el)"
    "(?: tambien| todavia| ahora| aun)*",
    relative="(?:que|quien)(?: .*)?",
    doubt=r"(?:si|no|ya no|nunca|jamas|quiza|quizas|tal vez|preguntar|averiguar|tampoco|cuando)\b",
    over=r"(?:ya no|no|nunca|nada)\b",
    goes_on="(?:preferiblemente|a ser posible|idealmente|en remoto|remoto|media jornada"
    "|jornada completa|si es posible|sobre todo|por ejemplo|o |mejor|a partir)",
    of_me=r"\b(?:me|nos) (?:pi|ha pedi|han pedi|pregunt|ha pregunt)|\bpidio\b"
    r"|\b(?:quiere|querria|necesita|espera) mi\b",
)
