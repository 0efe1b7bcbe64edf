"""Spanish verbs in folded text, by who did it: `mandé` is mine, `mandó` theirs.

Without accents a past of mine may read like another mood (mande) and one of theirs like my present
(mando): in what people write down about a conversation the past is meant.
"""

# The pasts that no rule gives: mine, ours, his, theirs.
_PASTS = {
    "dar": "di dimos dio dieron",
    "decir": "dije dijimos dijo dijeron",
    "estar": "estuve estuvimos estuvo estuvieron",
    "hacer": "hice hicimos hizo hicieron",
    "leer": "lei leimos leyo leyeron",
    "pedir": "pedi pedimos pidio pidieron",
    "poner": "puse pusimos puso pusieron",
    "conseguir": "consegui conseguimos consiguio consiguieron",
    "referir": "referi referimos refirio refirieron",
    "tener": "tuve tuvimos tuvo tuvieron",
    "ver": "vi vimos vio vieron",
}
_PARTICIPLES = {
    "decir": "dicho",
    "escribir": "escrito",
    "hacer": "hecho",
    "poner": "puesto",
    "ver": "visto",
}
_FUTURES = {
    "decir": "dir",
    "hacer": "har",
    "poner": "pondr",
    "poder": "podr",
    "tener": "tendr",
    "venir": "vendr",
}
_BEFORE_E = {"car": "qu", "gar": "gu", "zar": "c"}


def mine(*infinitives: str) -> str:
    """A pattern of what I or we did: mandé, mandamos, he mandado, hemos mandado."""
    return _pattern([_past(verb)[:2] for verb in infinitives], "he(?:mos)?", infinitives)


def theirs(*infinitives: str) -> str:
    """A pattern of what somebody else did: mandó, mandaron, ha mandado, han mandado."""
    return _pattern([_past(verb)[2:] for verb in infinitives], "han?", infinitives)


def _pattern(pasts: list[list[str]], have: str, infinitives: tuple[str, ...]) -> str:
    """Either past of each verb, or its participle; stems that end alike stand together."""
    stems: dict[str, list[str]] = {}
    for one, many in pasts:
        same = 0
        while same < len(one) and one[same] == many[same]:
            same += 1
        stems.setdefault(f"(?:{one[same:]}|{many[same:]})", []).append(one[:same])
    participles: dict[str, list[str]] = {}
    for verb in infinitives:
        participle = _participle(verb)
        participles.setdefault(participle[-3:], []).append(participle[:-3])
    return f"(?:{_joined(stems)}|{have} (?:{_joined(participles)}))"


def _joined(stems: dict[str, list[str]]) -> str:
    return "|".join(f"(?:{'|'.join(same)}){ending}" for ending, same in stems.items())


def future(infinitives: tuple[str, ...], endings: str) -> str:
    """A pattern of the verbs in the future or the conditional with these endings."""
    stems = [_FUTURES.get(verb, verb) for verb in infinitives if " " not in verb]
    return f"(?:(?:{'|'.join(stems)})(?:{endings}))"


def _past(verb: str) -> list[str]:
    if verb in _PASTS:
        return _PASTS[verb].split()
    stem, ending = verb[:-2], verb[-2:]
    if ending != "ar":
        return [stem + "i", stem + "imos", stem + "io", stem + "ieron"]
    mine_stem = stem[:-1] + _BEFORE_E[verb[-3:]] if verb[-3:] in _BEFORE_E else stem
    return [mine_stem + "e", stem + "amos", stem + "o", stem + "aron"]


def _participle(verb: str) -> str:
    return _PARTICIPLES.get(verb) or verb[:-2] + ("ado" if verb.endswith("ar") else "ido")
