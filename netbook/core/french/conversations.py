"""How French tells of a conversation: who, how, when and where."""

from netbook.core.capture_words import CaptureWords, ChannelForm
from netbook.core.french import courtesies, exchanges, facts, names, promises
from netbook.core.french.verbs import PAST, REACHED, told

_MAIL = "(?:e-?mails?|mails?|courriels?)"
_CHAT = "(?:whats ?app|telegram|messenger|imessage|sms|textos?)"
_MESSAGE = f"(?:(?:petit )?(?:messages?|msgs?|mots?)(?: (?:sur|via) )?(?: ?{_CHAT})?|{_CHAT}|dm|mp)"
_CALL = "(?:coups? de (?:fil|telephone|tel)|appels?|call)"
_LETTER = (
    "(?:lettres?(?! de (?:mot|rec|mission))|cartes? (?:postales?|de v(?:oe|œ)ux|d'anniversaire))"
)
_SOCIAL = "(?:linkedin|twitter|mastodon|bluesky|instagram|insta|facebook|xing|viadeo)"
_NOTE = f"(?:{_MAIL}|{_MESSAGE}|{_LETTER}|invitation|note vocale|vocal|courrier)"
_MEET = "(?:appel|reunion|point|rdv|call|entretien|echange)"
_MEAL = (
    "(?:cafes?|(?:petit|p'tit)[ -]?dej(?:euner)?s?|dej(?:euners?|s)?|diners?|brunch|bieres?|verres?"
    "|aperos?|restos?|restau(?:rant)?|repas|lunch|gouter|balade|promenade|rando(?:nnee)?|pique-nique"
    "|pot|barbecue|bbq|soiree|fete|the(?= (?:avec|chez|a|hier|ce)))"
)
# What was said or given, up to whom: donné un retour à Rose.
_MORE = r"(?: (?!(?:a|au|pour|sur|avec|que|qui|de)\b)[\w'-]+){0,4}?"
_GAVE = told(
    *("demande", "donne", "redonne", "dit", "propose", "promis", "raconte", "montre", "file"),
    *("laisse", "conseille", "prete", "offert", "rendu", "souhaite"),
)
_SAID = f"(?:{_GAVE}|{told('fait', 'passe', 'apporte')})"
_MET = told(
    *("vu", "revu", "croise", "rencontre", "retrouve", "eu", "recu", "visite", "interviewe"),
    *("contacte", "recontacte", "joint", "appele", "rappele", "relance", "invite", "recroise"),
)

CHANNELS = (
    ChannelForm(
        f"(?:{_MEET} )?(?:en |par |sur )?visio(?:s|conf|conference)?|{_MEET} (?:en )?video"
        "|en video|webcam",
        "video",
        3,
        plain=True,
    ),
    ChannelForm(
        f"(?:{_MEET} )?(?:(?:sur|via|par) )?(?:zoom|google meet|facetime|skype|webex|hangouts?)",
        "video",
        3,
        plain=True,
    ),
    ChannelForm(
        f"{_MEET} (?:(?:sur|via) )?(?:ms |microsoft )?(?:teams|meet)|(?:sur|via) (?:teams|meet)"
        "|teams(?= avec)",
        "video",
        3,
        plain=True,
    ),
    ChannelForm(
        f"(?:{_MEET} )?telephonique|(?:au|par) (?:telephone|tel|bout du fil)|coups? de (?:fil|tel)"
        f"|coups? de telephone|appels? {_CHAT}|(?:message |note )?vocal|repondeur|messagerie"
        r"|tel\.?|telephone(?:e?s?)?",
        "phone",
        3,
        plain=True,
    ),
    ChannelForm(
        f"{told('appele', 'rappele')}|appels?(?! d'offres| a (?:projets|candidatures))|call"
        "|rappelle|appelle",
        "phone",
        2,
        plain=True,
    ),
    ChannelForm(f"(?:par |en )?{_MAIL}", "email", 3, plain=True),
    ChannelForm(
        f"(?:(?:message|msg|mot) )?(?:(?:sur|par|via) )?(?:{_CHAT}|slack)|(?:sur|via) signal|sms",
        "message",
        3,
        plain=True,
    ),
    ChannelForm("(?:petit )?(?:messages?|msgs?)|dm|mp", "message", 2, plain=True),
    ChannelForm(f"{_LETTER}|courrier", "letter", 3, plain=True),
    ChannelForm(
        "(?:(?:message|msg|mail|post|commentaire|invitation|dm) )?(?:(?:sur|via|par) )?"
        f"{_SOCIAL}(?: (?:message|msg|post))?",
        "social",
        4,
        plain=True,
    ),
    ChannelForm(
        "salons?|meet-?up|conferences?|conf|hackathon|atelier|workshop|seminaire|webinaire|forum"
        "|table ronde|job ?dating|soiree (?:networking|reseau(?:tage)?|alumni|des anciens)"
        "|evenement|event|colloque|congres|formation(?= (?:avec|a|chez|en|sur))|afterworks?"
        "|portes ouvertes|barcamp|networking",
        "event",
        3,
    ),
    ChannelForm(
        "en personne|de visu|en vrai|en presentiel|(?:en )?face a face|en tete a tete",
        "in_person",
        4,
        plain=True,
    ),
    ChannelForm(
        f"{_MEAL}|{told('dejeune', 'dine', 'brunche', 'bu', 'marche')}|tour|marche|pause",
        "in_person",
        2,
    ),
    ChannelForm("entretiens?|reunions?|rdv|rendez-vous|point|rencontre", "in_person", 1),
    ChannelForm(
        f"{told('vu', 'revu', 'croise', 'rencontre', 'retrouve', 'discute', 'parle', 'papote')}"
        f"|discussion|conversation|echanges?|{told('echange', 'bavarde', 'tombe')}"
        "|passee? voir|vois",
        "in_person",
        1,
        plain=True,
    ),
    ChannelForm(
        f"(?:{told('ecrit', 'repondu', 'relance', 'envoye', 'renvoye', 'transfere', 'transmis')}"
        "|reponse|relance)(?: a)?",
        "email",
        1,
        plain=True,
    ),
    ChannelForm("commentee?s?", "social", 1, plain=True),
)

CONVERSATIONS = CaptureWords(
    subjects="il|elle|ils|elles",
    others="lui|elle|eux|elles|vous|tous|tout le monde|l'equipe|toute l'equipe",
    me="me|moi|nous",
    i="(?:j'{clitic}*(?:ai|avais)|(?:je |on |nous )?{clitic}*(?:ai|avons)"
    "|on {clitic}*a|je|on|nous)",
    adverbs=" ne m'a| ne nous a| n'a| ne l'a| pas| m'a(?:vait)?| m'ont| nous a| nous ont| l'a| a"
    "| ont| avait| est| sont| s'est| aussi"
    "| deja| enfin| finalement| juste| gentiment| encore| bien| tous| toutes| vient de m'| vient de"
    "| vient d'| me l'a| te",
    slots={
        **promises.SLOTS,
        **exchanges.SLOTS,
        **facts.SLOTS,
        # mon ancienne cheffe Sandrine, une investisseuse, l'ami de Rose
        "our": r"(?:(?:(?:m(?:on|a|es)|n(?:otre|os)|s(?:on|a|es)|leurs?|une?|l[ea]s?) |l')"
        r"(?:(?!(?:a|au|en|de|du|des|chez|pour|sur|avec|par|et) )[a-z'-]+ ){0,4}?)?",
        "of": "(?:de |d'|du )",
    },
    verbs=promises.VERBS,
    kinds=exchanges.KINDS,
    channels=CHANNELS,
    contacted=rf"(?:{REACHED}(?! par (?:{{our}})?{{name}}))",
    incoming=(
        rf"(?:{_NOTE}|{_CALL})(?: [\w-]+){{0,3}}? (?P<word>de|d')(?= ?(?:{{our}})?{{name}})",
        r"(?P<word>recu)e?s?(?: une?| l[ea]| son| sa)?(?: [\w-]+){0,2}? ",
        rf"{REACHED} (?P<word>par)(?= (?:{{our}})?{{name}})",
        "{to_me} (?P<word>laisse|envoye|ecrit)",
        "(?P<word>appel manque)",
    ),
    outgoing=(
        rf"(?:{_NOTE}|{_CALL})(?: [\w-]+){{0,3}}? (?P<word>a|au|aux|pour)(?= (?:{{our}})?{{name}})",
        f"(?P<word>laisse|ecrit|envoye) (?:(?:un|une) )?(?:petit )?(?:{_NOTE}|mot)",
    ),
    company="(?:en compagnie d[e']|(?<!en contact )(?<!en relation )avec|av|w/) ?{our}"
    "(?P<names>{names})",
    participants=(
        rf"(?:{_MET}|{REACHED}|vois|{told('tombe')} sur|voir) {{our}}(?P<names>{{names}})",
        f"(?:{told('ecrit', 'repondu', 'telephone', 'parle', 'envoye', 'reparle')})"
        rf"{_MORE} (?:a|au|aux) {{our}}(?P<names>{{names}})",
        rf"(?:{_NOTE}|{_CALL}|{_MESSAGE} {_SOCIAL}|visite|nouvelles)(?: [\w-]+){{0,2}}? "
        r"(?:{of}|a |au )(?:{our})(?P<names>{names})",
        rf"{_GAVE}{_MORE} a (?P<names>{{names}})",
        rf"{told('recu')}(?: [\w'-]+){{1,3}} {{of}}(?P<names>{{names}})",
        r"(?P<names>{names}) et (?:moi|nous)\b",
        "@(?P<names>{names})",
        "^ ?(?P<names>{names})$",
        r"^ ?(?P<names>{names}){adverb} (?:{contacted}|passee?|venue?)\b",
        "(?:{presented}|{vouched}) (?P<names>{names})",
        "(?:{presented}|{vouched}) {names} (?:a|au|avec) (?P<names>{names})",
        "{to_me} (?:{presented}|{joined}) (?:a |au |avec )?{our}(?P<names>{names})",
        "mise?s? (?P<names>{names}) en (?:relation|contact)",
        "en (?:relation|contact) avec {our}(?P<names>{names})",
        r"{past} par (?P<names>{names})",
    ),
    known_participants=(
        rf"(?:{_SAID}){_MORE} (?:a|au|pour) (?P<names>{{names}})",
        "chez (?P<names>{names})",
        f"(?:{told('remercie', 'felicite', 'aide', 'invite', 'mis')}|grace a) (?P<names>{{names}})",
        f"(?:{_MEAL}|{_CALL}|{_NOTE}|visio|zoom|tel|rdv|reunion|entretien|point|meet-?up|rencontre"
        "|the),? (?P<names>{names})",
        "^ ?(?P<names>{names})(?= (?:{date}|{channel}))",
        r"^ ?(?P<names>{names}){adverb} "
        rf"(?:{_SAID}|{{gave}}|{{presented}}|{{joined}}|{{vouched}}|{told('aide')}|{told('relu')})\b",
        rf"(?:{_NOTE}|relu|relue)(?: [\w'-]+){{0,3}} {{of}}(?P<names>{{names}})",
    ),
    joins=r"(?:,? (?:et|&|\+) |/| ?& ?| ?\+ ?)"
    "(?:(?:(?:mon|ma|notre|son|sa|leur) |l')(?:[a-z]+ ){1,2})?",
    name_follows=names.NAME_FOLLOWS,
    no_names=names.NO_NAMES,
    no_people=names.NO_PEOPLE,
    names_and_words=names.NAMES_AND_WORDS,
    stop="et|a|au|en|dans|pour|sur|de|du|ce|cet|cette|qui|que|apres|avant|pendant|via|par|comme|car"
    "|mais|puis|quand|encore|est|sont|je|j'|on|il|elle|chez|hier|au sujet",
    particles=names.PARTICLES,
    promises=promises.PROMISES,
    exchanges=exchanges.EXCHANGES,
    courtesies=courtesies.COURTESIES,
    led_to=courtesies.LED_TO,
    facts=facts.FACTS,
    listed="(?:et )?(?:l[ea]s?|l'|une?|des|mon|ma|mes|notre|nos)(?: |(?<='))",
    new_clause=(
        "(?:je|on|il|elle|ils|elles|nous) (?!et |au |a )|j'|m'a |m'ont ",
        rf"(?:(?:a|ont|ai|avons|lui ai|leur ai) )?(?:{_SAID}|{PAST})\b(?! par)",
        r"{name}(?: m'(?!ont)| me | va | doit | s'est | a (?={past}\b))",
        "(?:lui|leur) (?!et )[a-z]",
        "(?:revient|reviendra) vers",
        r"{verb}\b",
    ),
    conjunctions="et|mais|puis|donc|et puis|alors|et donc|ensuite|et aussi",
    opener="a propos|au sujet|concernant|parlee?s? d|discutee?s? d|(?<!tombe )(?<!tombee )"
    f"sur(?! (?:{_SOCIAL}|{_CHAT}|zoom|teams|skype|slack|signal|meet|son repondeur|place))"
    "|pour (?:parler|discuter|preparer|faire|me dire|dire|avoir)|qui|que|qu|car|parce qu"
    "|comme quoi|dont|grace",
    past=PAST,
    place=("a la", "a l'", "aux", "au", "a", "en", "chez", "dans"),
    place_nouns="(?!)",
    minutes_lead="(?:pendant |durant |d'|de )",
    minutes=(
        (
            r"(?P<h>[0-6]) ?(?:heures?|h)(?: et)? ?(?P<m>[0-5]?[0-9])(?: ?(?:minutes?|min|mn))?",
            60,
        ),
        (r"(?P<n>[0-6](?:[.,]\d{1,2})?) ?(?:heures?|h)", 60),
        (r"(?P<n>\d{1,3}) ?(?:minutes?|mins?|min\.|mn|')", 1),
        ("(?:une|1) ?h(?:eure)? et demie?", 90),
        ("(?:deux|2) ?h(?:eures)? et demie?", 150),
        ("(?:une|1) ?h(?:eure)? et quart", 75),
        ("une (?:petite |bonne |grosse )?heure", 60),
        ("(?:une )?(?:petite |bonne )?(?:demi[- ]?heure|1/2 ?h(?:eure)?)", 30),
        ("(?:un )?(?:petit |bon )?(?:quart|1/4) d'heure", 15),
        ("(?:trois quarts|3/4) d'heure", 45),
        ("deux (?:bonnes )?heures", 120),
        ("trois heures", 180),
        ("dix (?:petites )?minutes", 10),
        ("quinze minutes", 15),
        ("vingt minutes", 20),
        ("trente minutes", 30),
        ("quarante minutes", 40),
        ("quarante-cinq minutes", 45),
    ),
    not_minutes=(
        r"(?:\b(?:il y a|y a|ya|dans|sous|d'ici|toutes? les|chaque|plus d|a|vers|des|jusqu'a) ?"
        r"(?:les |l')?)$",
        r" (?:de retard|plus tard|plus tot|d'avance|avant|apres|du matin|du soir)\b",
    ),
    filler="eue?|ai|a|j'ai|une?|l[ea]s?|du|des|petite?|rapide|longue?|bonne?|super|chouette|sympa"
    "|premiere?|deuxieme|second|je|on|nous|m'a|m'ont|me|moi|(?<!parle )(?<!discute )de|avec"
    "|par|sur|en|au|aux|chez|pour|et"
    "|lui|elle|il|ils|elles|recu|passe|fait|laisse|envoye|prevu|manque|aujourd'hui|mon|ma|mes"
    "|notre|pris|avons|avait|son|sa|vite|va|puis",
    prepositions="a propos|au sujet|sur|a|au|aux|chez|en|pour|car|parce|concernant|apres|avant"
    "|pendant|lors|dans|avec|grace",
    place_begins="cafe|bureau|gare|hotel|salon|maison|restaurant|resto|station|universite|ecole"
    "|institut|forum|bar|brasserie|place|rue|tour|palais|parc|musee|espace|centre|campus|la|le|les",
    place_links="de la|de|du|des|en|sur|sous|et",
    no_places="(?:zoom|teams|linkedin|whatsapp|slack|skype|facebook|noel)",
    linking=frozenset({"de", "du", "d'"}),
    elided=("l'", "d'", "j'", "m'", "t'", "s'", "n'", "c'", "qu'", "jusqu'"),
    reached_me="(?:{who}{adverb}|m'a|m'ont|nous a|nous ont) ?",
)
