"""How Spanish tells of a conversation: who, how, when and where."""

from netbook.core.capture_words import CaptureWords, ChannelForm
from netbook.core.spanish import courtesies, exchanges, facts, names, promises
from netbook.core.spanish.verbs import mine, theirs

_MAIL = "(?:e-?mails?|mails?|correos?(?: electronicos?)?|correitos?)"
_CHAT = "(?:whats?apps?|whats|w?[gu]?[uh]?asaps?|wsp|wpp|telegram|imessage|sms)"
_MESSAGE = "(?:mensaj(?:es?|itos?)|msjs?|msgs?|mjes?)"
_NOTE = (
    f"(?:{_MAIL}|{_MESSAGE}|{_CHAT}|cartas?|postal(?:es)?|audios?|notas? de voz|dms?|invitacion)"
)
_BY = "(?:por |x |via |en |de )?"
_MEAL = (
    "(?:caf(?:e|es|ecitos?|elitos?)|comidas?|almuerzos?|cen(?:a|as|ita)|desayunos?|meriendas?"
    "|brunch|cerve(?:za|zas|cita|citas)|canas?|canitas?|birras?|chelas?|copas?|tragos?|vermut?"
    "|tapas?|paseos?|caminata|asado|barbacoa|parrillada)"
)
_CONTACT = (
    *("llamar", "telefonear", "escribir", "mandar", "enviar", "responder", "contestar"),
    *("reenviar", "pasar", "compartir", "avisar", "felicitar", "invitar", "agregar"),
)
_WROTE = (*("escribir", "contestar", "responder", "mandar", "enviar", "reenviar", "pasar"),)
# Contacto is a word of its own too: me puso en contacto con.
_THEY_REACHED = f"(?:{theirs(*_CONTACT)}|(?<=me )contact(?:o|aron)|han? contactado)"
_MEET = (
    *("ver", "conocer", "visitar", "saludar", "entrevistar", "encontrar", "presentar"),
    *("recibir", "acompanar"),
)
_TO_KNOWN = (
    *("dar", "pedir", "preguntar", "decir", "ayudar", "aconsejar", "agradecer", "ensenar"),
    *("dejar", "prometer", "recomendar", "ofrecer", "comentar", "contar", "proponer"),
)
_MORE = r"(?: de {name}| (?!(?:sobre|que|para|por|de)\b)(?:[\w'-]+|{date})){0,4}?"

CHANNELS = (
    ChannelForm(
        "video ?(?:llamad(?:a|ita)|conferencia|reunion|call|chat)s?", "video", 3, plain=True
    ),
    ChannelForm(
        "(?:(?:llamada|reunion|charla|call) )?(?:por |x |via |en |de )?"
        "(?:zoom|google meet|facetime|skype|webex|hangouts?)(?: call)?",
        "video",
        3,
        plain=True,
    ),
    ChannelForm(
        "(?:(?:llamada|reunion|charla|call) )?(?:por|x|via|en|de) (?:(?:ms |microsoft )?teams|meet)"
        "|(?:teams|meet)(?= c(?:on|/))",
        "video",
        3,
        plain=True,
    ),
    ChannelForm(
        f"llamada (?:de |por |x )(?:telefono|{_CHAT})|llamada telefonica|(?:por |x |al )?"
        "(?:telefono|tlfn?o?|tfno|tel)|contestador|buzon de voz",
        "phone",
        3,
        plain=True,
    ),
    ChannelForm(
        f"llamad(?:as?|itas?)|call|{mine('llamar', 'telefonear')}|{theirs('llamar', 'telefonear')}"
        "(?! la atencion)",
        "phone",
        2,
        plain=True,
    ),
    ChannelForm(f"(?:por |x |via )?{_MAIL}", "email", 3, plain=True),
    ChannelForm(
        f"{_BY}{_CHAT}|(?:por|x|en|via) (?:slack|signal|privado|dm|chat)|slack"
        f"|(?:notas?|{_MESSAGE}) de voz|audios?",
        "message",
        3,
        plain=True,
    ),
    ChannelForm(f"{_MESSAGE}(?: de texto)?|dms?", "message", 2, plain=True),
    ChannelForm(
        "cartas?(?! de (?:rec|pres|mot))|postal(?:es)?|nota manuscrita", "letter", 3, plain=True
    ),
    ChannelForm(
        f"{_BY}(?:linkedin|twitter|mastodon|bluesky|instagram|insta|facebook|xing)",
        "social",
        4,
        plain=True,
    ),
    ChannelForm(
        "meet-?up|conferencias?|congreso|jornadas?|hackath?on|taller|workshop|seminario|webinar"
        "|mesa redonda|panel|feria|cumbre|foro|simposio|evento|networking|barcamp",
        "event",
        3,
    ),
    ChannelForm("en persona|cara a cara|presencial(?:mente)?", "in_person", 4, plain=True),
    ChannelForm(
        f"{_MEAL}|te(?= con)|mate(?= con)|fiesta|cumple(?:anos)?|excursion|picnic"
        "|tom(?:e|amos|ar|ando) algo|"
        + mine("comer", "cenar", "desayunar", "almorzar", "merendar", "pasear"),
        "in_person",
        2,
    ),
    ChannelForm(
        f"entrevistas?|reunion(?:es)?|reu|junta|cita|{mine('entrevistar')}|{theirs('entrevistar')}",
        "in_person",
        1,
    ),
    ChannelForm(
        "(?:me|nos) (?:"
        + mine("ver", "encontrar", "cruzar", "topar", "reunir", "juntar")
        + f"|{mine('poner')} al dia)"
        "|puesta al dia|(?:buena |larga )?charla(?! de\\b)|conversacion|platica|"
        + mine(
            *("quedar", "ver", "visitar", "conocer", "coincidir", "encontrar", "charlar"),
            *("hablar", "conversar", "platicar", "estar"),
        ),
        "in_person",
        1,
        plain=True,
    ),
    ChannelForm(
        f"{mine('contactar', *_WROTE)}|{theirs(*_WROTE)}|(?<=me )contact(?:o|aron)"
        f"|{mine('hacer')} seguimiento|noticias(?= de)",
        "email",
        1,
        plain=True,
    ),
    ChannelForm(
        f"{mine('comentar')} (?:el|la|su|un) (?:post|publicacion)"
        f"|{mine('conectar', 'agregar')}|{theirs('agregar')}",
        "social",
        1,
        plain=True,
    ),
)

CONVERSATIONS = CaptureWords(
    subjects="(?:ella|ellos|ellas|el(?= (?:me|nos|se|les?|va|ha|quedo|prometio|dijo|tambien)\\b))"
    "(?!\\w)",
    others="el|ella|ellos|ellas|usted|todos|todas",
    me="me|nos",
    i="(?:yo|nosotros|nosotras|(?:{clitic} )?{i_told})",
    adverbs=" ya| tambien| luego| entonces| por fin| al final| finalmente| todavia| aun"
    "| amablemente| incluso| ambos| ambas| los dos| las dos",
    slots={
        **promises.SLOTS,
        **exchanges.SLOTS,
        **facts.SLOTS,
        # verbs that say by themselves that it was me
        "i_told": mine("contactar", *_CONTACT, *_TO_KNOWN, *_MEET),
        # mi antigua jefa Sofia, el doctor, una inversora llamada Ada
        "our": r"(?:(?:mis?|nuestr[oa]s?|sus?|el|la|los|las|una?) "
        r"(?:(?!(?:de|del|en|con|al?|por|para|sobre|y|que) )[a-z'-]+ ){0,4}?)?"
        "(?:don |dona )?",
    },
    verbs=promises.VERBS,
    kinds=exchanges.KINDS,
    channels=CHANNELS,
    contacted="(?:(?:{clitic} )?(?:"
    f"{mine('contactar', *_CONTACT, 'presentar', 'dejar', 'comentar')}"
    f"|{mine('hacer')} seguimiento))",
    incoming=(
        rf"(?:llamad(?:as?|itas?)|call|{_NOTE})(?: [\w-]+){{0,3}}? (?P<word>de) "
        r"(?:{our}{name}|una? |alguien)",
        # le mando is what I do
        rf"(?<!le )(?<!les )(?<!l[oa] )(?<!\w)(?P<word>{_THEY_REACHED}"
        rf"|devolvio la llamada|{mine('recibir')}|llego|ha llegado)(?!\w)",
        r"(?<!sin )(?P<word>noticias) de\b",
    ),
    outgoing=(rf"(?:llamad(?:as?|itas?)|call|{_NOTE}){_MORE} (?P<word>a|para) {{our}}{{name}}",),
    company="(?:junt[oa]s? )?(?:con |c/ ?|c ){our}(?P<names>{names})",
    participants=(
        rf"(?:{mine('contactar', *_CONTACT, *_MEET)}){_MORE} a {{our}}(?P<names>{{names}})",
        f"(?:{mine('llamar', 'conocer', 'ver', 'visitar')}) (?P<names>{{names}})",
        rf"{mine('poner')} en contacto a (?P<names>{{names}})",
        rf"{mine('presentar')} a {{name}} (?:a|con) (?P<names>{{names}})",
        rf"{{me}} {theirs('presentar', 'conectar')}(?: {{date}})? (?:a|con) {{our}}"
        r"(?P<names>{names})",
        rf"(?:llamad(?:as?|itas?)|call|{_NOTE}){_MORE} (?:a|de|para) {{our}}(?P<names>{{names}})",
        rf"(?:{mine('comentar', 'responder', 'contestar')})(?: [\w'-]+){{1,3}}? de "
        r"(?P<names>{names})",
        rf"(?:{{me}} )?{theirs(*_CONTACT, *_TO_KNOWN, *_MEET)}"
        r"(?: (?!(?:al?|de|con|por|que|sobre|para|en)\b)(?:[\w'-]+|{date})){0,3}? {our}"
        r"(?P<names>{names})",
        r"(?:noticias|recibi(?: [\w'-]+){1,3}) de (?P<names>{names})",
        r"(?P<names>{names}) (?:y|&) (?:yo|nosotros)\b",
        r"yo (?:y|&) (?P<names>{names})",
        "@(?P<names>{names})",
        "^ ?(?P<names>{names})$",
        rf"^ ?(?P<names>{{names}}){{adverb}}(?: {{me}})? (?:{theirs(*_CONTACT, *_MEET)})(?!\w)",
    ),
    known_participants=(
        rf"(?:{mine(*_TO_KNOWN)}|debo){_MORE} a {{our}}(?P<names>{{names}})",
        rf"(?:{_MEAL}|llamada|videollamada|zoom|reunion|entrevista|junta|te|mate),? "
        r"(?P<names>{names})",
        "en casa de {our}(?P<names>{names})",
        "^ ?(?P<names>{names})(?= (?:{date}|{channel}))",
        r"^ ?(?P<names>{names}){adverb}(?: {me})? "
        rf"(?:{theirs(*_TO_KNOWN, 'pasar', 'poner')}|vino|vinieron)(?!\w)",
        rf"{mine('recibir')}(?: [\w'-]+){{1,3}}? de (?P<names>{{names}})",
    ),
    joins=r"(?:,? (?:y|e|&|\+)(?: (?:a|con|de))? |/| ?& ?| ?\+ ?)"
    "(?:(?:mis?|nuestr[oa]|sus?|el|la) (?:[a-z]+ ){0,2})?",
    name_follows=names.NAME_FOLLOWS,
    no_names=names.NO_NAMES,
    names_and_words=names.NAMES_AND_WORDS,
    stop="y|e|o|u|en|el|la|los|las|al?|por|para|sobre|de|del|que|quien|despues|antes|durante|via"
    "|como|porque|pero|mientras|cuando|donde|ayer|hoy|otra|tambien|fue|es|este|esta|con|me|nos|les?"
    "|se|yo|ha|han|hace|juntos|juntas|tomando|re",
    particles=names.PARTICLES,
    linking=names.LINKING,
    origin="de",
    promises=promises.PROMISES,
    exchanges=exchanges.EXCHANGES,
    courtesies=courtesies.COURTESIES,
    led_to=courtesies.LED_TO,
    facts=facts.FACTS,
    listed="(?:y )?(?:el|la|los|las|una?|unos|unas|mis?|sus?|nuestr[oa]s?) ",
    subject="{who}(?!\\w)",
    new_clause=(
        "(?:ella|ellos|ellas|me|nos|les?|se|se l[oa]s?) ",
        "yo (?:{clitic}|{i_told}|{i_do}|voy|tengo|debo) ",
        r"(?:l[oa]s? )?{i_told}\b",
        rf"(?:{theirs(*_CONTACT, *_TO_KNOWN, 'quedar')})\b",
        rf"(?:quede|quedamos|tengo|hay que|voy a|vamos a|debo|recibi|{mine('hablar', 'quedar')})\b",
        "{inf}",
        "{date} (?:yo|me|nos|les?|se) ",
        r"{name}{adverb} (?:(?:me|nos|les?|se) [a-z]*[^n ]\b|(?:va|ha|quiere|es|esta|tiene|dijo"
        r"|llamo|quedo|prometio)\b)",
    ),
    conjunctions="y|e|pero|luego|y luego|y ademas|asi que|y tambien",
    opener="sobre|acerca de|respecto a|en relacion con|re|habl(?:ar|e|amos|ando|o) (?:de|sobre)"
    "|por lo de|para (?!{name})[a-z]+(?:r|rl[eoa]s?|rse|rme|rnos)|porque|que|q|quien"
    "|quienes|trabajan?|conocen?|(?<=pensando )en|(?<=interesad[oa] )en|a ver si"
    "|a proposito de|de que|discutir|repasar",
    past=rf"(?!aaron|sharon)(?:{theirs(*_CONTACT, *_TO_KNOWN, *_MEET, 'hablar')}|"
    rf"{mine('contactar', *_CONTACT, *_TO_KNOWN, *_MEET, 'hablar')}"
    "|[a-z]+(?:aron|ieron|abamos|aban?)|fue|fui|era|estuvo|tuvo|hizo|vino)",
    place=("en las? (?:oficinas?|sede) de", "en las?", "en los", "en el", "en"),
    place_nouns="meet-?up|campus",
    place_begins="cafe|casa|universidad|hotel|restaurante",
    place_links="del?(?: las?| los)?",
    minutes_lead="(?:durante |por |de )?(?:unos |unas |casi )?",
    minutes=(
        (
            r"(?P<h>\d{1,2}(?:[.,]\d{1,2})?) ?(?:horas?|hrs?|h)(?: y)? ?(?P<m>\d{1,2})"
            r"(?: ?(?:minutos?|mins?|m))?",
            60,
        ),
        (r"(?P<n>\d{1,2}(?:[.,]\d{1,2})?) ?(?:horas?|hrs?|h)", 60),
        (r"(?P<n>\d{1,3}) ?(?:minut(?:os?|itos)|mins?|min\.|m|')", 1),
        ("(?:una |1 )?hora y media", 90),
        ("(?:una |1 )?hora y cuarto", 75),
        ("(?:dos|2) horas y media", 150),
        ("(?:tres|3) horas y media", 210),
        ("media hor(?:a|ita)", 30),
        ("(?:un )?cuarto de hora", 15),
        ("tres cuartos de hora", 45),
        ("una hor(?:a|ita)", 60),
        ("(?:dos|un par de|par de) hor(?:as|itas)", 120),
        ("tres horas", 180),
        ("cinco minut(?:os|itos)", 5),
        ("diez minut(?:os|itos)", 10),
        ("quince minut(?:os|itos)", 15),
        ("veinte minut(?:os|itos)", 20),
        ("treinta minutos", 30),
        ("(?:cuarenta y cinco|tres cuartos de) minutos", 45),
    ),
    not_minutes=(
        r"\b(?:en|dentro de|dentro|cada|hace|a las?|las|mas|menos|ya) $",
        r" (?:tarde|despues|antes|atras|de retraso|mas tarde)\b",
    ),
    filler="tuve|tuvimos|he tenido|hice|hicimos|otr[oa]|una?|unos|unas|el|las?|los|mis?|sus?"
    "|rapid[oa]|rapidit[oa]|breve|cort[oa]|cortit[oa]|larg[oa]|buen|buena|gran|primera?|segunda?"
    "|les?|me|nos|se|lo|yo|ya|luego|tambien|hoy|de|del|al?|y|recibi|recibimos|me llego|perdida"
    "|deje|dejo|desde|junt[oa]s|ha|han|he|hemos|c",
    prepositions="sobre|por|para|con|en|tras|despues|antes|durante|porque|re|respecto|acerca|x"
    "|a ver|como|hasta|sin",
)
