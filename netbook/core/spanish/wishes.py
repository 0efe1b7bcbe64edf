"""How Spanish says what somebody wishes for or offers."""

CUES = """
seek: busca, buscan, buscar, buscando, necesita, necesitan, quiere, quisiera, querria, le gustaria,
  desea, le interesa, interesado en, interesada en, se busca, le falta, pide, le vendria bien, en
  busca de, anda buscando, estaria encantado, estaria encantada, le haria falta, le hace falta,
  hace falta, suena con, espera encontrar, anda detras de, esta buscando, sigue buscando, buscamos,
  le encantaria, le urge, urge, faltan, falta, requiere, requieren, precisa, precisan, ansia, no
  tiene, no encuentra, quiere encontrar, se necesita, se necesitan, se buscan, quiere tener, ojala,
  desea encontrar, le gustaria encontrar, agradeceria, esta en busca
give: ofrece, ofrecen, da, tiene, dispone de, puede, disponible, dispuesto a, dispuesta a, pone a
  disposicion, le sobra, organiza, comparte, imparte
know: conoce, recomienda, puede recomendar, amigo de, amiga de, buenos contactos, tiene contactos,
  red de contactos, bien conectado, bien conectada, conoce a un buen, conoce a una buena, conoce un
  buen
hire: contrata, contratan, contratar, incorpora, recluta, amplia su equipo, amplia el equipo,
  ficha, quiere contratar, va a contratar, esta contratando, busca personal, necesita personal, su
  equipo crece, contratara, quiere fichar, busca refuerzos, refuerzo, coge aprendices, coge gente,
  coge becarios, toma becarios, ampliando el equipo, esta ampliando, incorporar, estan contratando,
  seleccionan, selecciona, oferta un puesto, da trabajo, subcontrata, encarga trabajos, pagaria,
  necesita gente en, falta gente en, necesita gente, falta gente
opening: vacante, vacantes, puesto vacante, oferta de trabajo, oferta de empleo, puestos vacantes,
  plaza vacante, puesto libre, ofrece trabajo, ofrece empleo, ofrece practicas, ofrece un puesto,
  hay trabajo, tiene un puesto, tiene una vacante, plazas de practicas, plaza libre, plazas libres,
  abre un puesto, oferta de practicas
job: trabajo, empleo, puesto, trabajar como, trabajar de, encargos, empleador, curro, nuevo reto,
  proyectos como, trabajar en, quiere trabajar, trabajo en, un trabajo, un empleo, nuevo trabajo,
  primer empleo, nuevo empleo, puesto de, plaza de, contrato, trabajo de verano, hacer una
  vendimia, vendimia, salon que la contrate, que la contrate, que lo contrate, sustitucion, curro
  de, colocacion, oposicion, trabajillo, entrar en, entrar a trabajar, incorporarse a, trabajar en
  un, trabajar en una
internship: practicas, becario, pasante, becaria, pasantia, hacer practicas, practicas en, unas
  practicas, contrato en practicas, plaza de practicas, estancia
apprenticeship: aprendiz, formacion dual
student_job: trabajo para estudiantes
freelance: freelance, por cuenta propia, acepta clientes, acepta encargos, coge clientes, autonomo,
  autonoma, por su cuenta, acepta trabajos, trabajos pequenos, coge encargos, acepta nuevos
  clientes, tiene hueco para, hueco para, nuevos pacientes, acepta pacientes, se ofrece para
candidate: candidato, personal, empleados, talento, candidatos, sucesor
cofounder: cofundador, socio, socio tecnico, socio fundador, cofundador tecnico, socio comercial,
  cofundador comercial, emprender con, emprender
mentor: mentor, mentoria, mentorizar, coach, coaching, mentoriza, acompana, acompanamiento, guia a,
  guiar, mentora, mentora de, apadrina, apoya a, quien le guie, alguien con experiencia, gestion de
  producto con
feedback: opinion, comentarios, feedback, revision, revisar, revise, revisa, critica, segunda
  opinion, lea, lectores beta, lector beta, retroalimentacion, corrige, echar un vistazo, echa un
  vistazo, lee, revise su, revisar su, revisa cvs, revisa curriculos, mire su, mire sus, mirar,
  mira, de su opinion, da su opinion, opine, opina sobre, corrija, corregir, critica constructiva,
  que le lea, leer su, lee manuscritos, evalua, valoracion, echar un ojo, echa un ojo
intro: contacto, contactos, contacto en, presentacion a, presentar a, presenta a, conocer a
  alguien, alguien en, alguien de, conexion, conexiones, conocer gente, poner en contacto, pone en
  contacto, intro, abre puertas, acceso a, hablar con alguien, conoce a, conoce a muchos, conoce a
  varios, conoce a la, conoce al, amigo en, amiga en, tiene amigos en, primo en, hermana en,
  contactos con, tiene contactos en, presenta a gente, presentar, que le presenten, llegar a,
  enchufe, puerta de entrada, contacto con, ponerse en contacto, hablar con, quiere conocer,
  conocer a, entrar en contacto
worked_at: trabaja en, trabajo en la, trabajo muchos anos en, ex, anos en, trabajo para, trabaja
  para, trabajo anos en
speaker: ponente, ponentes, orador, oradora, conferenciante, invitado, invitados, invitada,
  tertuliano, invitar a, alguien que hable, que hable de, que de una charla, un experto para,
  ponentes para, ponente para, moderador, moderadora, testimonio, testimonios, que venga a
talk: dar una charla, dar charlas, da charlas, charla, charlas, ponencia, ponencias, hablar sobre,
  habla sobre, conferencias sobre, hablar de, dar una charla sobre, da conferencias, dar una
  conferencia, da una charla, da charlas sobre, le gusta hablar en publico, presentar su trabajo,
  presentar su investigacion, cuenta historias, visita colegios, va a colegios, participar como
  ponente, modera, modera debates, presenta eventos
slot: hueco, convocatoria de ponencias, hueco para ponentes, espacio para charlas, turno de
  ponencia, ciclo de charlas, hueco libre, microfono abierto, convocatoria, sitio en el programa,
  programa abierto
lend: presta, prestar, alquila, se alquila, vende, vender, se vende, regala, regalar, subarrienda,
  dona, donar, deshacerse, deja libre, queda libre, ya no necesita, ya no usa, que no usa, vacio,
  vacia, puede prestar, deja su, regala su, se deshace, presta su, presta sus, deja su casa, deja
  usar, alquila su, alquila un, alquila una, regala un, regala una, regala sus, vende su, vende
  sus, ya no usan, ya no quiere, le sobran, se quedo sin usar, esta sin usar, traspasa, cede, dona
  su, dona sus, en su trastero, en el trastero, cuarto libre, habitacion libre
borrow: pedir prestado, prestado, prestada, alquilar, comprar, segunda mano, alquiler, de segunda
  mano, en alquiler, alquilar un, alquilar una, de alquiler, que le presten, le presten, le dejen,
  que le dejen, prestados, prestadas, tomar prestado, para el verano, conseguir, donde vivir, donde
  dormir, donde alojarse, alojamiento, guardar sus cosas, sitio donde guardar, donde guardar
learn: aprender, clases, curso, cursos, formacion, mejorar, practicar, clase, perfeccionar, quiere
  aprender, aprender a, clases de, clases particulares, un curso de, curso de, repaso, ponerse al
  dia, sacarse, refuerzo escolar, perfeccionar su, soltarse con, mejorar su
teach: ensena, da clases, ensenar, imparte, imparte clases, nativo, nativa, explica, da cursos,
  lengua materna, imparte talleres, imparte cursos, da clases de, da clases particulares, ensena a,
  imparte clases de, clases gratis, clases por internet, clases en linea, talleres de, da talleres,
  da un taller
invest: inversor, inversores, financiacion, invierte, invertir, capital, subvencion, patrocinador,
  patrocinadores, donaciones, prestamo, beca, becas, fondos, business angel, business angels,
  dinero, patrocina, financia, capital semilla, mecenas, ronda, microcredito, busca financiacion,
  busca inversores, busca capital, ronda de financiacion, invierte en, fondo de inversion,
  fundacion, premio, da becas, concede, concede becas, patrocinio, mecenazgo, financiar, dinero
  para
customer: cliente, clientes, primeros clientes, clientes piloto, cliente piloto, distribuidor,
  distribuidores, pedidos, compradores, nuevos clientes, mas clientes, clientes para, clientes
  pequenos, encargos para, compradores para, mercado para, tiendas que, puntos de venta,
  distribuidores para
volunteer: voluntario, voluntaria, voluntarios, voluntarias, voluntariado, quiere ayudar, ayudar
  como voluntario, hacer voluntariado, sabados libres, tiempo libre, ayuda voluntaria, manos
lend_hand: echar una mano, colaborar con una ong, ser util
tester: testers, probadores, participantes, participante, personas para entrevistar, probar,
  prueba, encuesta, usuarios para, entrevistar, participar en un estudio, participa en estudios,
  participar en, responder, responde, beta testers, participar en una encuesta, hacer de conejillo,
  pacientes para, pruebas de usuario, personas con, prueba apps, prueba productos, entrevistas a
study: estudio de mercado
advice: consejo, consejos, asesora, asesoria, asesoramiento, aconseja, ayuda con, ayuda para, ayuda
  a, ayuda, ayudar, experiencia en, experiencia con, experiencia, experto, experta, expertos,
  especialista, recomendaciones, recomendacion, saber como, entiende de, entienda de, sepa de, sabe
  de, sabe mucho de, intercambiar, orientacion, orienta, dudas sobre, preguntas sobre,
  conocimientos, trucos, sepa, entender, asesorar, duda, dudas, se pregunta, puede explicar, puede
  ayudar, puede aconsejar, cuenta su experiencia, comparte su experiencia, paso por, resuelve
  dudas, pide consejo, pide recomendaciones, da consejos, vivio en, ha vivido, ha vivido en, vivio,
  viajo por, ha viajado, recorrio, ha recorrido, conoce bien, conoce la zona, cuenta como, contar
  como, sabe como, como hacer, informacion sobre, tramites, ayuda con los tramites, que le
  expliquen, le expliquen, se le da bien, con experiencia en, aprendio, ya ha pasado, comparte su,
  experiencia montando, ha montado, monto su, fundo su, trucos para, asesora sobre, asesora gratis,
  resuelve
partner: companero, companera, pareja de, club, jugadores, companeros, miembros, tandem,
  intercambio de idiomas, intercambio linguistico, admite nuevos miembros, acepta nuevos miembros,
  con quien, companero de, companera de, para jugar, para correr, para ir, gente para, gente con
  quien, unirse a, intercambio, conversacion, musicos para, cantantes para
become: convertirse en, hacerse, pasarse a, reciclarse, reconvertirse, llegar a ser, dedicarse a
take: recoge, acoge, adopta, compra, colecciona
someone: alguien
workshop: taller, talleres
free_place: plaza, plazas
trainee: becario, becaria, aprendiz
own: se va a vivir a, se muda a, quiere mudarse, quiere volver a, vuelve a, regresa a, en paro,
  desempleado, desempleada, sin trabajo, recien llegado, recien llegada, quiere cambiar de, quiere
  cambiar, disponible desde, disponible a partir, dispuesto a mudarse, dispuesta a mudarse, termina
  la carrera, termina el contrato, se queda sin
budget: quiere encargar, encargar, tiene presupuesto, presupuesto para, pide presupuestos, pide
  presupuesto, licitacion, busca proveedor, busca un proveedor, quiere comprar, quien se la puede,
  quien se lo puede, quiere una tienda, va a encargar
retrain: reciclarse, reorientar, cambiar de profesion, cambiar de oficio, reciclaje profesional
speaks: habla, hable, cuenta
sought: se busca, se buscan, se necesita, se necesitan
"""
