"""Lines in Spanish that promise something, as those of `spanish_lines`."""

from tests.core.spanish_lines import CARMEN, LUPE
from tests.core.written_lines import (
    AMIR,
    BOB,
    CHIDI,
    ELIF,
    FRI,
    LENA,
    MAYA,
    PRIYA,
    SOFIA,
    TOM,
    YESTERDAY,
    Line,
)

SPANISH_PROMISES = [
    # --- promises
    Line(
        "llamada con Sofia ayer, le mandaré la plantilla antes del martes",
        (SOFIA,),
        "phone",
        YESTERDAY,
        promises=(("mine", "le mandaré la plantilla", "2026-11-24"),),
    ),
    Line(
        "café con Priya, quedé en presentarle a Jonas",
        (PRIYA,),
        promises=(("mine", "presentarle a Jonas", None),),
        summary="Café",
    ),
    Line(
        "comida con Amir, le prometí los CV para finales de mes",
        (AMIR,),
        promises=(("mine", "los CV", "2026-11-30"),),
    ),
    Line(
        "vi a Chidi. Le debo feedback sobre su pitch",
        (CHIDI,),
        promises=(("mine", "feedback sobre su pitch", None),),
    ),
    Line(
        "zoom con Elif; tengo que mandarle las diapositivas mañana",
        (ELIF,),
        "video",
        promises=(("mine", "mandarle las diapositivas", "2026-11-22"),),
    ),
    Line(
        "café con Tom, le prometí leer su borrador la semana que viene",
        (TOM,),
        promises=(("mine", "leer su borrador", "2026-11-27"),),
    ),
    Line(
        "Tom llamó, le dije que miraría la lista de ponentes",
        (TOM,),
        "phone",
        direction="in",
        promises=(("mine", "miraría la lista de ponentes", None),),
    ),
    Line(
        "Comida con Lena. Mandarle la oferta antes del lunes.",
        (LENA,),
        promises=(("mine", "Mandarle la oferta", "2026-11-23"),),
        summary="Comida",
    ),
    Line(
        "pendiente: dar las gracias a Priya. Café con Priya el jueves",
        (PRIYA,),
        day="2026-11-19",
        promises=(("mine", "dar las gracias a Priya", None),),
    ),
    Line(
        "café con Bob, me ofrecí a revisar su CV",
        (BOB,),
        promises=(("mine", "revisar su CV", None),),
    ),
    Line(
        "café con Tom, quedó en mandarme la lista de ponentes el martes",
        (TOM,),
        promises=(("theirs", "mandarme la lista de ponentes", "2026-11-24"),),
        summary="Café",
    ),
    Line(
        "llamada con Maya, prometió presentarme a Dieter",
        (MAYA,),
        "phone",
        promises=(("theirs", "presentarme a Dieter", None),),
    ),
    Line(
        "Maya me mandará la descripción del puesto la semana que viene. La vi ayer",
        (MAYA,),
        day=YESTERDAY,
        promises=(("theirs", "me mandará la descripción del puesto", FRI),),
    ),
    Line(
        "videollamada con Priya, dijo que hablaría con su jefa",
        (PRIYA,),
        "video",
        promises=(("theirs", "hablaría con su jefa", None),),
    ),
    Line(
        "café con Elif, se ofreció a recomendarme",
        (ELIF,),
        promises=(("theirs", "recomendarme", None),),
    ),
    Line(
        "cena con Amir, me debe una presentación con el CTO",
        (AMIR,),
        promises=(("theirs", "una presentación con el CTO", None),),
    ),
    Line(
        "café con Sofia, estará en Berlín la semana que viene",
        (SOFIA,),
        summary="Café, estará en Berlín la semana que viene",
    ),
    Line(
        "llamada con Chidi, me va a avisar antes del miércoles y yo le mando el deck mañana",
        (CHIDI,),
        "phone",
        promises=(
            ("theirs", "avisar", "2026-11-25"),
            ("mine", "le mando el deck", "2026-11-22"),
        ),
    ),
    Line(
        "le prometí a Carmen el informe para abril",
        (CARMEN,),
        promises=(("mine", "el informe", "2027-04-01"),),
    ),
    Line(
        "café con Lupe, voy a pasarle el contacto de Dieter en quince días",
        (LUPE,),
        promises=(("mine", "pasarle el contacto de Dieter", "2026-12-05"),),
    ),
]
