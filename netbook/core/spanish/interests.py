"""Spanish words for interests, care, causes, occasions and languages, by concept."""

INTERESTS = """
gardening: jardin, jardineria, permacultura
beekeeping: apicultura, abejas, colmenas, colmena
moving: mudanza
sewing: costura, coser
knitting: punto, ganchillo, tejer
ceramics: ceramica, alfareria
painting: pintura, acuarela, pintar
art: arte, exposicion
improv: improvisacion
theatre: teatro
dance: baile, bailar, salsa, tango, danza
yoga: yoga, pilates
running: correr, maraton, media maraton
cycling: ciclismo, rutas en bici
swimming: natacion, nadar
climbing: escalada
hiking: senderismo, excursiones, montanismo
skiing: esqui, esquiar
sailing: vela, navegar
surfing: surf
diving: buceo
tennis: tenis, padel
football: futbol
basketball: baloncesto
rowing: remo
chess: ajedrez
book_club: club de lectura
horse_riding: equitacion
driving_lessons: carnet de conducir, permiso de conducir
first_aid: primeros auxilios
cooking: cocina, recetas, cocinar
baking: reposteria, pasteles, tarta, pan, panaderia
catering: catering
restaurant: restaurante, restauracion, cafeteria
wine: vino, vinos, cata, bodega, vinedo
brewing: cerveza artesanal
nutrition: nutricion
pregnancy: embarazo, parto
parenting: crianza, padres
childcare: cuidado de ninos, cuidar ninos, cuidar a los ninos, cuidar a sus hijos, cuidar a mis
  hijos, cuidar de los ninos, cuidar a su hija, cuidar a su hijo, cuida ninos, cuida a ninos,
  cuida de ninos
homework_help: clases particulares, clases de apoyo, refuerzo escolar, deberes
elder_care: personas mayores, cuidado de mayores, residencia de mayores, ancianos
palliative: cuidados paliativos, duelo
dog_sitting: cuidar al perro, cuidar perros, pasear perros, cuidar de su perro, pasear al perro
house_sitting: intercambio de casa
physio: fisioterapia, dolor de espalda, masajes
therapy: terapia
psychology: psicologia
medicine: medicina
nursing: enfermeria
teaching: ensenanza
mathematics: matematicas, mates
physics: fisica
chemistry: quimica
biology: biologia
history: historia
philosophy: filosofia
economics: economia
statistics: estadistica
genealogy: genealogia
astronomy: astronomia
bird_watching: ornitologia, aves, pajaros
urban_planning: urbanismo
architecture: arquitectura, licencia de obra
cohousing: vivienda colaborativa
refugees: refugiados, asilo
animal_shelter: protectora, animales
food_bank: banco de alimentos, comedor social, personas sin hogar
youth_work: jovenes, juventud
clean_up: recogida de basura, limpieza de playas
nature: conservacion de la naturaleza
hackathon: hackathon
meetup: meetup
conference: congreso, conferencia, feria, jornadas
panel: mesa redonda
wedding: boda
birthday: cumpleanos
festival: festival, concierto, conciertos
travel: viaje, vacaciones, viajar
lift: compartir coche, coche compartido
language_exchange: tandem, intercambio de idiomas, intercambio linguistico, conversacion
sign_language: lengua de signos
language_course: curso de idiomas
english: ingles
german: aleman
french: frances
spanish: espanol, castellano
italian: italiano
portuguese: portugues
dutch: holandes, neerlandes
polish: polaco
russian: ruso
ukrainian: ucraniano
turkish: turco
arabic: arabe
greek: griego
swedish: sueco
norwegian: noruego
danish: danes
romanian: rumano
chinese: chino
japanese: japones
korean: coreano
catalan: catalan
latin: latin
plant_care: regar las plantas, riega las plantas, regar plantas
farming: granja, cosecha, vendimia
app: aplicacion, app
cat_sitting: cuidar al gato, cuidar de su gato
"""
