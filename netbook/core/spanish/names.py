"""Spanish words that stand before names, in names, and where a name could stand."""

NAME_FOLLOWS = frozenset(
    (
        "con c c/ a de y e vi conoci visite llame llamo telefonee telefoneo escribio contesto "
        "respondio mando envio paso cafe cafecito comida almuerzo cena desayuno merienda cerveza "
        "cervezas birra birras cana canas copa copas te mate paseo llamada videollamada zoom "
        "reunion entrevista don dona "
    ).split()
)
PARTICLES = frozenset(
    "de da do del della di la las los le van von der den ten ter bin al el san".split()
)
# Inside a name as in Andrés de la Torre, else the small words that they are.
LINKING = frozenset("de del la las los el al".split())
NAMES_AND_WORDS = frozenset(
    (
        "abril agosto alba alegria amor amparo angel angeles aurora blanca blanco bravo bueno "
        "caballero calle calvo campo campos casado castillo clara claro concha conde consuelo "
        "cortes cruz delgado dolores domingo duque esperanza flor flores franco fuentes gloria "
        "gracia guerra guerrero hidalgo iglesias julio justo leal leon lima luz mar marina marques "
        "martes mayo mayor mercedes milagros molina moreno nieves pardo pastor paz perla pilar "
        "pino prado prieto prudencia puente remedios rey reyes rico rio rios rocio rojo roman rosa "
        "rosario rubio sierra salud salvador santos segura serena socorro sol soledad soto torre "
        "torres vega vela victoria zapatero "
    ).split()
)
NO_NAMES = frozenset(
    (
        # the small words of a sentence
        "yo tu el ella ello nosotros nosotras ellos ellas usted ustedes me te se le les lo nos os "
        "mi mis su sus nuestro nuestra un una unos unas este esta estos estas ese esa eso esto "
        "algo alguien nadie todo todos toda todas cada otro otra otros otras mismo misma y e o u "
        "ni pero que quien quienes cual cuando como donde porque aunque mientras si no ya tambien "
        "tampoco solo muy mas menos bien mal aun todavia luego entonces despues antes durante "
        "desde hasta hacia sobre entre sin con c a ante por para en tras segun re en contra "
        "es son era eran fue fueron ser soy somos esta estan estaba estaban estuvo estuve estar "
        "hay habia hubo he has ha hemos han va vamos van voy iba debo debe deben tengo tiene "
        "tienen tuve tuvo puede pueden puedo quiere quieren quiero quiza quizas "
        "nuevo nueva primer primera primero segundo segunda ultimo ultima buen buena bueno "
        "malo mala rapido rapida breve corto corta largo larga corto gracias hola querido querida "
        "ok vale "
        # people without a name
        "amigo amiga amigos amigas familia gente equipo companero companera companeros colega "
        "colegas jefe jefa cliente clientes rrhh recursos humanos ceo cto cfo coo cpo sr sra "
        # ways to be in touch
        "trabajo casa oficina comida comimos almuerzo cena desayuno merienda cafe te cerveza "
        "cervezas cana canas copas paseo llamada llamadas videollamada zoom teams slack signal "
        "whatsapp telegram linkedin twitter instagram facebook email emails mail correo correos "
        "mensaje mensajes carta postal telefono video google microsoft ms meet reunion junta "
        "meetup congreso conferencia feria taller evento entrevista charla mesa vi vimos vio "
        "conoci conocimos visite llame llamo llamaron escribi escribio mande mando envie envio "
        "conteste contesto respondi respondio hable hablo hablamos quede quedo quedamos coincidi "
        "coincidimos tome tomamos comi cene di dio dije dijo dice pedi pidio prometi prometio "
        "presente presento recomendo recomende ayude ayudo paso pase recibi felicite felicito "
        "invite invito mandar mandarle enviar enviarle llamar escribir pasar presentar pendiente "
        "tarea proximo "
        # days
        "hoy ayer anteayer antier anoche manana tarde noche semana finde mes ano hora horas lunes "
        "martes miercoles jueves viernes sabado enero febrero marzo mayo junio "
        "agosto septiembre setiembre octubre noviembre diciembre primavera verano otono invierno "
        "navidad "
        # companies, their parts, subjects and languages
        "cv it pm qa ux ui ai ia ml api faq usa eeuu ue sl sa slu inc ltd corp grupo empresa "
        "dev ingenieria marketing ventas producto diseno datos python java "
        "rust go ingles aleman frances espanol italiano portugues"
    ).split()
)
