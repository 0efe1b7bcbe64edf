"""How Spanish says what somebody wishes for or offers, and words that tell nothing apart."""

CUES = """
seek: busca, buscan, buscar, buscando, necesita, necesitan, quiere, quisiera, querria, le
  gustaria, desea, le interesa, interesado en, interesada en, se busca, le falta, pide, le vendria
  bien, en busca de, anda buscando, estaria encantado, estaria encantada, le haria falta, le hace
  falta, hace falta
give: ofrece, ofrecen, da, tiene, dispone de, puede, disponible, dispuesto a, dispuesta a, pone a
  disposicion, le sobra, organiza, comparte, imparte
know: conoce, recomienda, puede recomendar, amigo de, amiga de, buenos contactos, tiene contactos,
  red de contactos, bien conectado, bien conectada
hire: contrata, contratan, contratar, incorpora, recluta, amplia su equipo, amplia el equipo,
  ficha, quiere contratar, va a contratar, esta contratando, busca personal, necesita personal, su
  equipo crece
opening: vacante, vacantes, puesto vacante, oferta de trabajo, oferta de empleo, puestos vacantes,
  plaza vacante, puesto libre
job: trabajo, empleo, puesto, trabajar como, trabajar de, encargos, empleador, curro, nuevo reto,
  proyectos como
internship: practicas, becario, pasante, becaria, pasantia
apprenticeship: aprendiz, formacion dual
student_job: trabajo para estudiantes
freelance: freelance, por cuenta propia, acepta clientes, acepta encargos, coge clientes
candidate: candidato, personal, empleados, talento, candidatos, sucesor
cofounder: cofundador, socio, socio tecnico, socio fundador, cofundador tecnico, socio comercial,
  cofundador comercial, emprender con, emprender
mentor: mentor, mentoria, mentorizar, coach, coaching, mentoriza, acompana, acompanamiento
feedback: opinion, comentarios, feedback, revision, revisar, revise, revisa, critica, segunda
  opinion, lea, lectores beta, lector beta, retroalimentacion, corrige, echar un vistazo, echa un
  vistazo, lee
intro: contacto, contactos, contacto en, presentacion a, presentar a, presenta a, conocer a
  alguien, alguien en, alguien de, conexion, conexiones, conocer gente, poner en contacto, pone en
  contacto, intro, abre puertas, acceso a, hablar con alguien
worked_at: trabaja en, trabajo en la, trabajo muchos anos en, ex, anos en, trabajo para, trabaja
  para, trabajo anos en
speaker: ponente, ponentes, orador, oradora, conferenciante, invitado, invitados, invitada,
  tertuliano
talk: dar una charla, dar charlas, da charlas, charla, charlas, ponencia, ponencias, hablar sobre,
  habla sobre, conferencias sobre, hablar de
slot: hueco, convocatoria de ponencias, hueco para ponentes, espacio para charlas, turno de
  ponencia
lend: presta, prestar, alquila, se alquila, vende, vender, se vende, regala, regalar, subarrienda,
  dona, donar, deshacerse, deja libre, queda libre, ya no necesita, ya no usa, que no usa, vacio,
  vacia, puede prestar, deja su, regala su, se deshace
borrow: pedir prestado, prestado, prestada, alquilar, comprar, segunda mano, alquiler, de segunda
  mano, en alquiler
learn: aprender, clases, curso, cursos, formacion, mejorar, practicar, clase, perfeccionar
teach: ensena, da clases, ensenar, imparte, imparte clases, nativo, nativa, explica, da cursos,
  lengua materna, imparte talleres, imparte cursos
invest: inversor, inversores, financiacion, invierte, invertir, capital, subvencion, patrocinador,
  patrocinadores, donaciones, prestamo, beca, becas, fondos, business angel, business angels,
  dinero, patrocina, financia, capital semilla, mecenas, ronda, microcredito
customer: cliente, clientes, primeros clientes, clientes piloto, cliente piloto, distribuidor,
  distribuidores, pedidos, compradores
volunteer: voluntario, voluntaria, voluntarios, voluntarias, voluntariado
lend_hand: echar una mano, colaborar con una ong, ser util
tester: testers, probadores, participantes, participante, personas para entrevistar, probar,
  prueba, encuesta, usuarios para, entrevistar, participar en un estudio, participa en estudios,
  participar en, responder, responde, beta testers
study: estudio de mercado
advice: consejo, consejos, asesora, asesoria, asesoramiento, aconseja, ayuda con, ayuda para,
  ayuda a, ayuda, ayudar, experiencia en, experiencia con, experiencia, experto, experta,
  expertos, especialista, recomendaciones, recomendacion, saber como, entiende de, entienda de,
  sepa de, sabe de, sabe mucho de, intercambiar, orientacion, orienta, dudas sobre, preguntas
  sobre, conocimientos, trucos, sepa, entender, asesorar, duda, dudas, se pregunta, puede
  explicar, puede ayudar, puede aconsejar, cuenta su experiencia, comparte su experiencia, paso
  por, resuelve dudas
partner: companero, companera, pareja de, club, jugadores, companeros, miembros, tandem,
  intercambio de idiomas, intercambio linguistico, admite nuevos miembros, acepta nuevos miembros
become: convertirse en, hacerse, pasarse a, reciclarse, trabajar en, entrar en, reconvertirse
take: recoge, acoge, adopta, compra, colecciona
someone: alguien
workshop: taller, talleres
free_place: plaza, plazas
trainee: becario, becaria, aprendiz
"""

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
over: ya esta cubierto, ya encontro, ya tiene, ya vendido, completo, no contrata, puesto cubierto,
  ya cubierta, ya cubierto, ha dejado de, no busca
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
