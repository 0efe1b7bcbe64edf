"""More Spanish words for subjects, interests, causes and things, as people say them."""

TOPICS = """
cv: curriculo, hoja de vida, curriculum, cvs
job_application: carta de presentacion, busqueda de empleo, solicitud de empleo, candidatura
interview_prep: entrevista de trabajo, entrevistas de trabajo, preparar entrevistas, simulacro de
  entrevista
salary: salario, sueldo, negociar el sueldo, subida de sueldo, aumento de sueldo
pitch_deck: presentacion para inversores, pitch, pitch deck
business_plan: plan de negocio, modelo de negocio, idea de negocio, plan de empresa
company_formation: crear una empresa, montar una empresa, fundar una empresa, constituir una
  sociedad, abrir un negocio, montar un negocio, darse de alta
freelancing: hacerse autonomo, hacerse autonoma, trabajar por cuenta propia, alta de autonomo
succession: traspaso, traspasar, traspasa, relevo generacional, vender su empresa, hacerse cargo
  del negocio
career_change: cambio de carrera, cambiar de profesion, cambio profesional, salir de la academia,
  reconversion profesional
parental_return: volver al trabajo tras, baja maternal, reincorporacion, conciliacion
leadership: liderazgo, dirigir un equipo, gestion de equipos, nueva jefa, nuevo jefe, lider de
  equipo, direccion de equipos
product_management: gestion de producto, jefe de producto, product manager, responsable de
  producto
project_management: gestion de proyectos, jefe de proyecto, direccion de proyectos, coordinador de
  proyectos
data_analyst: analista de datos, analisis de datos, cuadros de mando, inteligencia de negocio
data_scientist: ciencia de datos, cientifico de datos, aprendizaje automatico
ai: ia, inteligencia artificial, modelos de lenguaje
data_engineer: ingeniero de datos, ingenieria de datos, plataforma de datos
ux: experiencia de usuario, disenador de producto, diseno de producto, disenador ux, interfaz,
  disenador de interfaces
graphic_design: diseno grafico, disenador grafico, logotipo, cartel, folleto, tarjetas de visita,
  maquetacion, portada
branding: marca, imagen de marca, nombre de marca
social_media: redes sociales, cuenta de instagram, gestor de redes, seguidores
seo: posicionamiento, posicionamiento web, buscadores
copywriting: redaccion de textos, textos para, textos web, redactor publicitario
editing: correccion de textos, corrector, correccion, revision de textos
manuscript: manuscrito, novela, cuentos, libro infantil, poemas, relatos, guion
thesis: trabajo de fin de master, tfm, tfg, tesis, trabajo de fin de grado
grant_application: solicitud de subvencion, convocatoria de ayudas, propuesta de proyecto
visa: visado, permiso de residencia, permiso de trabajo, nacionalidad, extranjeria, nie
relocation: mudarse a, mudarse al extranjero, vivir en, emigrar, irse a vivir
employment_law: despido, derecho laboral, finiquito, contrato laboral, abogado laboralista,
  indemnizacion
tenancy_law: subida del alquiler, fianza, desahucio, contrato de alquiler, derechos del inquilino
family_law: divorcio, separacion, custodia, pension alimenticia, derecho de familia, adopcion
inheritance: herencia, testamento, herederos
gdpr: proteccion de datos, rgpd, lopd, privacidad
patent: patente, patentes, invencion, propiedad intelectual
insurance: seguro, seguro de vida, seguro medico
mortgage: hipoteca, comprar un piso, comprar una casa, compra de vivienda
investing: inversiones, ahorros, bolsa de valores, plan de pensiones
burnout: agotamiento, quemado en el trabajo, estres
mental_health: depresion, ansiedad, salud mental
adhd: tdah, dislexia, autismo
elder_care: alzheimer, demencia, cuidar a su madre, cuidar a sus padres, dependencia
parenting: gemelos, recien nacido, lactancia, crianza, madre soltera, adolescente
homework_help: deberes, ayuda con los deberes, apoyo escolar
mathematics: matematicas, mates, clases de matematicas
physics: clases de fisica, fisica y quimica
chemistry: clases de quimica
english: ingles, clases de ingles, conversacion en ingles
german: aleman, clases de aleman, curso de aleman
french: frances, clases de frances
spanish: espanol, castellano, clases de espanol
italian: italiano, clases de italiano
portuguese: portugues, brasileno
sign_language: lengua de signos, sordo
public_speaking: hablar en publico, oratoria, miedo escenico, discurso
presentation: presentacion, diapositivas, powerpoint
excel: hojas de calculo, tablas dinamicas, hoja de calculo
photography: foto de perfil, fotos de familia, retrato, retratos, fotos de producto, sesion de
  fotos
film: video, videoclip, documental, cortometraje, edicion de video, cine documental
podcast: podcast, podcasts, programa de radio
cycling: ciclismo, viaje en bicicleta, cicloturismo, en bicicleta, rutas en bici
hiking: senderismo, camino de santiago, excursiones, montana, rutas de montana, trekking
running: correr, carrera, maraton, media maraton, running
swimming: natacion, nadar
climbing: escalada, escalar, rocodromo
sailing: vela, velero, navegar, patron de barco
gardening: huerto, tomates, podar, jardineria, cultivar verduras
cooking: cocinar, recetas, clases de cocina, cocina
wine: vino, vinos, cata de vinos
dance: baile, bailar, salsa, tango, clases de baile, danza
chess: ajedrez, club de ajedrez
board_games: juegos de mesa, rol, noche de juegos
book_club: club de lectura, grupo de lectura
sewing: costura, coser, cortinas, arreglos de ropa
knitting: punto, tejer, ganchillo, lana
genealogy: genealogia, antepasados, arbol genealogico
refugees: refugiados, solicitantes de asilo, migrantes
food_bank: banco de alimentos, comedor social, personas sin hogar
animal_shelter: protectora de animales, refugio de animales, perros abandonados
nature: conservacion de la naturaleza, plantar arboles, reforestacion
youth_work: juventud, jovenes, scouts, grupo juvenil
dog_sitting: cuidar al perro, pasear perros, pasear al perro, paseador de perros, cuidar perros
cat_sitting: cuidar al gato, cuidar gatos
plant_care: regar las plantas
moving: mudanza, ayuda con la mudanza, cargar cajas
lift: coche compartido, llevar al aeropuerto, compartir coche
house_sitting: intercambio de casas, intercambio de casa, cuidar la casa
bike_repair: pinchazo, frenos, arreglar la bici, reparar bicicletas
computer_help: ayuda con el ordenador, problemas con el ordenador, movil nuevo
flat: piso, apartamento, estudio amueblado, vivienda, piso de alquiler
room: habitacion, piso compartido, cuarto
venue: sala para, local para eventos, espacio para eventos, salon de actos
coworking: mesa en oficina, oficina compartida, espacio de coworking, puesto de trabajo en oficina
projector: proyector, pantalla
pa: altavoces, equipo de sonido, megafonia, amplificador
camera: camara, camara de fotos, camara de video, reflex
telescope: telescopio, prismaticos
laptop: ordenador, ordenadores, portatil, portatiles, computadora
books: libros, libros de texto, manuales, novelas
sewing_machine: maquina de coser
stand: puesto de mercado, puesto en el mercado, caseta
tent: tienda de campana, saco de dormir, material de acampada
baby_clothes: ropa de bebe, ropa de nino, cosas de bebe
van: furgoneta, camioneta, minibus
trailer: remolque
cargo_bike: bici de carga
solar: energia solar, placas solares, paneles solares, fotovoltaica
energy: energia eolica, biogas, renovables, energias renovables, parque eolico
climate: clima, cambio climatico, emisiones, descarbonizacion
agriculture: agritech, agronomia, agronomo, aceite de oliva, olivar, productores agricolas,
  agricultura, campo
healthcare: salud, sanidad, salud digital, telemedicina, dispositivos medicos, hospitales
gaming: videojuegos, estudio de videojuegos, juegos
fintech: pagos, banca digital, neobanco
edtech: plataforma educativa, aplicacion educativa, educacion
mobility: movilidad, coche electrico, puntos de recarga
public_sector: ayuntamiento, ayuntamientos, administracion publica, sector publico, municipios,
  alcalde
procurement: compras, departamento de compras, aprovisionamiento
export: exportar, exportacion, mercados exteriores, aduanas
manufacturing: fabricante, fabricacion, moldes, pequena serie
astronomy: cielo nocturno, eclipse, luna
speech_therapy: logopedia, logopeda, tartamudez
nutrition: nutricion, dieta, nutricionista, alimentacion sana
theatre: teatro aficionado, musical, obra de teatro
wedding: boda, bodas, novia
catering: catering, bufe, servicio de comidas
conference: congreso, jornadas, conferencia, simposio
accessibility: accesibilidad, discapacidad, lector de pantalla
devops: infraestructura en la nube, nube, devops, kubernetes
climate_science: glaciares, antartida, polar
travel: viaje, viajes, viajar, vacaciones, ruta por, mochilero, vuelta al mundo
"""
