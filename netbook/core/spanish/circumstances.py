"""Spanish circumstances of wishes and offers, their times, and words that tell nothing apart."""

MODES = """
lvl_junior: junior, principiante, principiantes, recien graduado, recien titulado, recien
  graduada, sin experiencia, primer empleo
lvl_senior: senior, experimentado, experimentada, con experiencia
lvl_head: director, directora, jefe de departamento, head
remote: remoto, en remoto, online, a distancia, en linea, por videollamada, teletrabajo, desde
  casa, cualquier lugar, por telefono, virtual
parttime: media jornada, tiempo parcial, por horas, a tiempo parcial
fulltime: jornada completa, tiempo completo
soft_over: ya no
not: no, sin, excepto, salvo, ningun, ninguna, nunca, menos
over: ya esta cubierto, ya encontro, ya tiene, ya vendido, no contrata, puesto cubierto, ya
  cubierta, ya cubierto, ha dejado de, no busca, esta completo
"""

STOP = """
el la los las un una unos unas y e o u pero tambien aun con para por sobre en al del de a hacia
despues antes desde hasta durante entre yo nosotros ellos
ella ellas el le les lo me nos se su sus mi mis nuestro que quien quienes es son esta estan era
fue he ha hemos han sera ser estar hay va voy si muy mas
menos bien todo todos toda todas otro otros otra otras mismo alguien algun alguna algunos algo
gente persona personas hombre mujer hijo hija
hijos madre padre padres hermano hermana familia amigo amigos amiga colega colegas vecino vecina
vecinos ano anos mes meses semana semanas fin dia dias
hora horas tarde tardes manana mananas noche noches mediodia principios finales mediados primavera
verano otono invierno tiempo vez veces primer primera
primero segundo proximo proxima nuevo nueva nuevos nuevas viejo vieja joven grande pequeno pequena
largo corto buen bueno buena buenos buenas mejor
bonito barato barata economico asequible gratis gratuito gratuita tranquilo fiable regular dos
tres cuatro cinco seis siete ocho nueve diez euros euro
empresa empresas negocio equipo equipos servicio proyecto proyectos producto productos cosa cosas
idea ideas tema temas area sector
mercado tipo parte ciudad pueblo pais region zona barrio lugar sitio cerca alrededor aqui ayuda
ayudar experiencia pregunta preguntas encontrar
encuentra hacer hace tener ir venir tomar poner dar hablar habla vivir vive mudarse se muda queda
libre realmente pronto actualmente
urgente profesional profesionales privado personal principiantes avanzado nivel sabe como cual
cuando donde porque ya tan asi cada quiera quieran especializado especializada
"""

TIMES = """
m1: enero
m2: febrero
m3: marzo
m4: abril
m5: mayo
m6: junio
m7: julio
m8: agosto
m9: septiembre
m10: octubre
m11: noviembre
m12: diciembre
d1: lunes
d2: martes
d3: miercoles
d4: jueves
d5: viernes
d6: sabado, sabados, fin de semana, fines de semana
d7: domingo, domingos, fin de semana, fines de semana
from: a partir de, desde
until: hasta, antes de
"""
