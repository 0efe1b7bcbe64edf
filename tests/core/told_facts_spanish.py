"""Spanish lines with the facts that they tell of others; half of them tell none."""

from tests.core.told_facts_english import Told
from tests.core.written_lines import AMIR, CHIDI, DIETER, ELIF, LENA, MAYA, PRIYA, RAVI, SOFIA, TOM

SPANISH: list[tuple[str, tuple[Told, ...]]] = [
    (
        "café con Amir, busca un analista de datos, Lena busca trabajo de analista en Berlín, "
        "podría prestar su cámara",
        (
            ("wants", "busca un analista de datos", AMIR),
            ("wants", "busca trabajo de analista en Berlín", LENA),
            ("offers", "podría prestar su cámara", LENA),
        ),
    ),
    (
        "llamada con Chidi, me pidió feedback sobre su pitch",
        (("wants", "me pidió feedback sobre su pitch", CHIDI),),
    ),
    ("Maya contrata dos desarrolladores", (("openings", "contrata dos desarrolladores", MAYA),)),
    ("Tom busca piso en Madrid", (("wants", "busca piso en Madrid", TOM),)),
    ("Sofia conoce a una buena abogada", (("offers", "conoce a una buena abogada", SOFIA),)),
    (
        "Sofia está preocupada por su equipo",
        (("cares", "está preocupada por su equipo", SOFIA),),
    ),
    (
        "a Elif le apasiona la tipografía y puede ayudar con la web",
        (
            ("cares", "le apasiona la tipografía", ELIF),
            ("offers", "puede ayudar con la web", ELIF),
        ),
    ),
    ("Elif quiere aprender Rust", (("wants", "quiere aprender Rust", ELIF),)),
    (
        "café con Elif, su equipo busca una diseñadora",
        (("openings", "su equipo busca una diseñadora", ELIF),),
    ),
    ("Elif necesita un abogado", (("wants", "necesita un abogado", ELIF),)),
    (
        "comida con Ravi, que busca socio y vende su furgoneta",
        (("wants", "busca socio", RAVI), ("offers", "vende su furgoneta", RAVI)),
    ),
    (
        "Priya está buscando trabajo en Lisboa",
        (("wants", "está buscando trabajo en Lisboa", PRIYA),),
    ),
    (
        "café con Sofia, su hermano busca unas prácticas",
        (("wants", "su hermano busca unas prácticas", SOFIA),),
    ),
    (
        "café con Maya, quiere mi opinión sobre el plan",
        (("wants", "quiere mi opinión sobre el plan", MAYA),),
    ),
    (
        "Dieter tiene una vacante de analista",
        (("openings", "tiene una vacante de analista", DIETER),),
    ),
    (
        "a Lena le gustaría conocer a inversores",
        (("wants", "le gustaría conocer a inversores", LENA),),
    ),
    (
        "llamada con Tom, me preguntó si conozco a un buen contable",
        (("wants", "me preguntó si conozco a un buen contable", TOM),),
    ),
    (
        "Priya está orgullosa de su libro y dispuesta a revisar currículums",
        (
            ("cares", "está orgullosa de su libro", PRIYA),
            ("offers", "dispuesta a revisar currículums", PRIYA),
        ),
    ),
    ("Ravi es experto en precios", (("offers", "es experto en precios", RAVI),)),
    (
        "Amir busca una ingeniera para su equipo",
        (("openings", "busca una ingeniera para su equipo", AMIR),),
    ),
    (
        "café con Elif, busca a alguien que pueda revisar su tesis",
        (("wants", "busca a alguien que pueda revisar su tesis", ELIF),),
    ),
    # y lo que no lo es
    ("busco trabajo, hablé con Maya", ()),
    ("café con Maya, estoy buscando trabajo", ()),
    ("Tom ya no busca trabajo", ()),
    ("Elif quiere quedar la semana que viene", ()),
    ("Ravi encontró trabajo", ()),
    ("café con Maya, ¿busca trabajo?", ()),
    ("preguntar a Maya si busca a alguien", ()),
    ("le pedí a Sofia consejo sobre mi currículum", ()),
    ("Tom no necesita ayuda", ()),
    ("le prometí a Maya buscar un diseñador", ()),
    ("Priya necesita tiempo", ()),
    ("Dieter conoce el problema", ()),
    ("café con Chidi, buscamos un local juntos", ()),
    ("Lena buscó piso mucho tiempo", ()),
    ("quizás Sofia contrata en primavera", ()),
    ("Amir no contrata", ()),
    ("Elif contrató a dos personas el año pasado", ()),
    ("necesito un mentor, café con Amir", ()),
    ("Maya quiere verme el lunes", ()),
    ("Lena quiere pensar", ()),
    ("a Tom le encanta que llueva", ()),
]
