"""Spanish titles: patterns for `netbook.core.deciders`, read in folded words without signs."""

SAID = {
    "past": r"^(?:antigu[oa]|anterior|ex) .*|jubilad[oa]|retirad[oa]|emerit[oa]|"
    r"exdirector(?:a)?|expresident[ea]|exgerente|exministr[oa]",
    "learns": r"becari[oa]|en practicas|practicante|aprendiz|estudiante|doctorand[oa]|pasante|"
    r"alumn[oa]",
    "recruits": r"""reclutador(?:a)?|reclutamiento|seleccion de (?:personal|talento)|
        (?:tecnic[oa]|especialista|consultor|consultora|responsable) (?:de|en) seleccion|
        (?:captacion|adquisicion|atraccion) de talento|cazatalentos|seleccionador(?:a)?""",
    "assists": r"""secretari[oa](?: de direccion| ejecutiv[oa]| administrativ[oa])?|
        asistente (?:de direccion|de gerencia|ejecutiv[oa]|personal|administrativ[oa]|
        de presidencia)|
        asistente (?:de|del|de la) .*|recepcionista|
        auxiliar administrativ[oa]|ayudante de direccion|secretaria de .*""",
    "human_resources": r"""recursos humanos|rrhh|rr hh|gestion (?:del |de )?(?:talento|personas)|
        (?:jefe|jefa|director|directora|responsable) de (?:personal|personas|talento)|
        personas y cultura|relaciones laborales|capital humano""",
    "on_board": r"""consejer[oa]|consejo de administracion|consejo asesor|patron[oa]|
        miembro del (?:consejo|patronato)|vocal""",
    "deputy": r"""sub ?(?:director|directora|jefe|jefa|gerente|secretari[oa])|adjunt[oa]|suplente|
        vice ?(?:director|directora|rector|rectora|decan[oa]|consejer[oa])|
        segund[oa] jefe""",
    "vice_president": r"vice ?president[ea]",
    "beside_head": r"(?:jefe|jefa|director|directora) de gabinete|"
    r"asesor(?:a)? (?:de|del|de la) (?:presidencia|presidente|presidenta|direccion|gerencia)",
    "owns": r"""(?:co ?)?fundador(?:a)?|duen[oa]|propietari[oa]|soci[oa](?: \w+)?|
        titular de la empresa|empresari[oa]|emprendedor(?:a)?|accionista""",
    "runs_it": r"""consejer[oa] delegad[oa]|(?:director|directora|gerente) general|
        president[ea]|administrador(?:a)? unic[oa]|direccion general|
        (?:director|directora) ejecutiv[oa]|alcalde|alcaldesa|secretari[oa] general|
        rector|rectora|decan[oa]|director gerente|directora gerente|gerente$|
        director de (?:la )?(?:escuela|colegio|hospital|planta|sucursal)""",
    "top_table": r"""comite (?:de direccion|ejecutivo)|
        (?:director|directora) (?:financier[oa]|tecnic[oa]|de operaciones|de tecnologia)|
        direccion financiera|apoderad[oa]""",
    "leads_project": r"""(?:jefe|jefa|director|directora|gestor|gestora|gerente|responsable|
        coordinador|coordinadora|lider)
        (?:de |del )?(?:proyectos?|productos?|programas?)""",
    "heads_department": r"""director|directora|jef[ea] (?:de|del) .*|responsable (?:de|del) .*|
        gerente (?:de|del) .*|responsable|gerente .*|
        jef[ea] .*|redactor(?:a)? jef[ea]""",
    "leads_team": r"""(?:jefe|jefa|lider|responsable|coordinador|coordinadora) de equipo|
        encargad[oa]|capataz|supervisor(?:a)?|jef[ea] de (?:turno|obra|tienda|grupo)""",
    "expert": r"""expert[oa]|arquitect[oa]|catedratic[oa]|profesor(?:a)? titular|lider tecnic[oa]|
        (?:director|directora) de arte|referente tecnic[oa]|investigador(?:a)? principal""",
    "heads_one": r"jef[ea]|director|directora|responsable|gerente|encargad[oa]",
}

UNLESS = {
    "assists": r"secretari[oa] (?:general|de estado)",
    "on_board": r"consejer[oa] delegad[oa]|patron[oa] de barco",
    "learns": r"(?:responsable|director|directora|coordinador|coordinadora|jefe|jefa) .*",
    "runs_it": r"vice ?president[ea]",
    "owns": r"(?:atencion|asesor(?:a)?) .* soci[oa]s?|trabajador(?:a)? soci\w+|"
    r"educador(?:a)? soci\w+",
    "heads_department": r"""(?:director|directora) de arte|
        (?:jefe|jefa|responsable|coordinador|coordinadora) de (?:equipo|turno|obra|tienda|grupo)|
        responsable de (?:cuentas?|clientes?)""",
}
