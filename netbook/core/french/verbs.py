"""French verbs in the forms that a line about a conversation takes."""


def told(*stems: str) -> str:
    """Past participles, whoever they agree with: appelé, appelée, appelés."""
    return f"(?:{'|'.join(stems)})e?s?"


# Pronouns before a verb: je la lui envoie, il m'en parle.
CLITIC = "(?:(?:me|te|se|lui|leur|nous|vous|le|la|les|en|y) |[mtsl]'|n')"

REACHED = told(
    *(
        "appele",
        "rappele",
        "(?<!au )(?<!par )telephone",
        "ecrit",
        "repondu",
        "relance",
        "recontacte",
        "contacte",
    ),
    *("joint", "envoye", "renvoye", "transfere", "transmis", "forwarde", "partage", "presente"),
    *("felicite", "remercie", "invite", "commente", "maile", "texte", "prevenu", "like"),
)

# Infinitives of what people promise to do.
PROMISED = (
    *"envoyer renvoyer transmettre transferer partager presenter introduire connecter".split(),
    *"mettre remettre ecrire mailer repondre appeler rappeler telephoner contacter".split(),
    *"recontacter relancer demander redemander verifier regarder revoir relire lire voir".split(),
    *"donner redonner faire refaire refiler filer passer repasser dire parler reparler".split(),
    *"proposer recommander coopter referer aider retrouver preparer rediger reserver".split(),
    *"organiser caler planifier fixer inviter apporter rapporter rendre preter tenir".split(),
    *"suivre confirmer revenir prevenir informer remercier feliciter poser poster".split(),
    *"publier ajouter completer mentionner montrer expliquer discuter rejoindre".split(),
    *"soumettre deposer noter rembourser avancer creuser redire checker".split(),
)
# And of what they tell only themselves to do: she will buy a house is no promise of hers.
ORDERED = (
    *"acheter payer signer finir terminer imprimer postuler trouver chercher essayer".split(),
    *"tester commander candidater participer intervenir animer venir".split(),
)

# Stems of the future and the conditional, where they are not the infinitive without its e.
_STEMS = {
    "envoyer": "enverr",
    "renvoyer": "renverr",
    "appeler": "appeller",
    "rappeler": "rappeller",
    "faire": "fer",
    "refaire": "refer",
    "voir": "verr",
    "revoir": "reverr",
    "tenir": "tiendr",
    "revenir": "reviendr",
    "prevenir": "previendr",
}
FUTURE = f"(?:{'|'.join(sorted({_STEMS.get(v, v.removesuffix('e')) for v in PROMISED}))})"

# The present of what is promised, of one or several persons: je t'envoie ça, ils me rappellent.
PRESENT = (
    "(?:(?:r?envoi|r?appell|present|recontact|relanc|transfer|partag|donn|redonn|fil|refil|pass"
    "|confirm|apport|prepar|pret|recommand|reserv|montr)(?:e|ent|ons)"
    "|(?:trans)?(?:met(?:s|tent|tons)?)|remet(?:s|tent)?|repond(?:s|ent)?|rend(?:s|ent)?"
    "|(?:re)?(?:fai[ts]|font|faisons)|tien(?:s|t|nent)|previen(?:s|t|nent)|revien(?:s|t|nent)"
    "|(?:re)?di(?:[ts]|sent)|relis|relit)"
)

# Past participles that tell of what happened: with one of them a clause tells of no day ahead.
PAST = (
    "(?:"
    + told(
        *("vu", "revu", "croise", "rencontre", "retrouve", "eu", "bu", "pris", "dejeune", "dine"),
        *("parle", "discute", "echange", "bavarde", "passe", "laisse", "recu", "obtenu", "alle"),
        *("venu", "demande", "donne", "dit", "promis", "propose", "accepte", "mis", "aide"),
        *("conseille", "recommande", "coopte", "relu", "relance", "reparle", "fait", "file"),
        *("raconte", "explique", "montre", "tombe", "fini", "signe", "sorti", "commence", "fete"),
        *("quitte", "change", "lance", "ete", "devenu", "reussi", "convenu", "offert", "prete"),
        *("marche", "assiste", "participe", "papote", "mange", "brunche", "visite"),
    )
    + f"|{REACHED})"
)
