"""Spanish words for where trades are exercised and what they are about, and who does them."""

WORKPLACES = """
baking: panaderia, pasteleria, obrador, hacer pan, masa madre, tartas
hairdressing: peluqueria, salon de belleza, salon, corte de pelo, barberia
tailoring: sastreria, taller de costura, costura
carpentry: carpinteria, ebanisteria, muebles a medida
electrician: instalaciones electricas, electricidad
plumbing: fontaneria, calefaccion
painting_trade: pintar la casa, pintar el piso, pintura de paredes, pintar paredes
masonry: albanileria
roofing: tejado, cubierta del tejado
gardening: jardineria, vivero, jardin, huerto
farming: granja, finca, ganaderia, vacas, ovejas, cabras, cosecha, ordeno
winemaking: bodega, vinedo, vinedos, enologia
brewing: cerveceria artesana, cerveza artesanal
beekeeping: apicultura, colmena, colmenas, abejas
cooking: comedor, cocina de restaurante
waiting: servicio de sala
hotel: hotel, hotelito, hostal, pension, albergue, recepcion
driving: empresa de transporte, camion, camiones, reparto, autobuses
pilot: aerolinea, escuela de vuelo
mechanic: taller mecanico, taller de coches
bike_mechanic: tienda de bicis, taller de bicicletas
nursing: planta de hospital, enfermeria, uci, quirofano
elder_care: residencia de ancianos, residencia de mayores, personas mayores, mayores, geriatrico,
  mayores de 65, jubilados
medicine: consulta medica, centro de salud, ambulatorio, menopausia
gynaecology: ginecologia, salud femenina
paediatrics: pediatria
midwifery: maternidad, paritorio, parto, preparacion al parto
dentistry: clinica dental
pharmacy: farmacia, farmacias
vet: clinica veterinaria
physio: clinica de fisioterapia, fisioterapia, rehabilitacion
therapy: psicoterapia, terapia, duelo, luto
psychology: psicologia
social_work: trabajo social, casa de acogida, servicios sociales, proteccion de menores
kindergarten: guarderia, escuela infantil, jardin de infancia, educacion infantil
teaching: docencia, colegio, instituto, academia de idiomas, escuela primaria, ensenanza
research: investigacion, grupo de investigacion, centro de investigacion
phd: doctorado, doctorando, tesis doctoral, contrato predoctoral
biology: biologia, bioquimica, genetica
chemistry: quimica
physics: fisica
astronomy: observatorio, planetario, astronomia, estrellas, cometas
library: biblioteca, archivo, mediateca
bookshop: libreria, librerias
museum: museo, museos, galeria
theatre: teatro, compania de teatro
acting: interpretacion, casting, actuacion
music: orquesta, conservatorio, banda de musica, conjunto, grupo musical
choir: coro, coral, tenor, tenores, contralto, soprano
singing: canto, clases de canto
violin: violin
piano: piano, clases de piano
guitar: guitarra, bajo electrico
art: arte, cuadros, lienzos, escultura, bellas artes, exposicion, exponer, pintura
ceramics: ceramica, alfareria, torno de alfarero, barro
photography: fotografia, estudio fotografico, fotos, reportaje fotografico
animation: animacion, efectos especiales, modelado 3d
film: productora, rodaje, equipo de rodaje, cine, corto
journalism: redaccion, periodico, diario, revista, prensa, emisora
publishing: editorial, casa editorial, publicar, agencia literaria
law: bufete, despacho de abogados, asesoria juridica, juzgado, leyes, derecho
tax: gestoria, asesoria fiscal, hacienda, declaracion de la renta, renta, impuestos, fiscal
accounting: asesoria contable, contabilidad, facturas, departamento de contabilidad, nominas
insurance: aseguradora, seguros, correduria
actuary: actuarial, ciencias actuariales
banking: banco, banca, caja de ahorros, sucursal
real_estate: inmobiliaria, agencia inmobiliaria
retail: tienda, comercio, supermercado, boutique, grandes almacenes
florist: floristeria, flores, ramos
cleaning: limpieza, empresa de limpieza, limpiar
caretaker: conserjeria, mantenimiento de edificios
security_guard: empresa de seguridad, vigilancia
welding: astillero, soldadura, taller metalico
mechanical: ingenieria mecanica, diseno mecanico
civil: ingenieria civil, obra civil, constructora, obras
architecture: estudio de arquitectura, arquitectura, reforma, planos
electrical: electronica, ingenieria electrica, electrotecnia
production: fabrica, linea de montaje, cadena de produccion
warehouse: almacen, centro logistico
logistics: logistica, transporte de mercancias, naviera, puerto
sales: ventas, departamento comercial, comercial, equipo comercial
marketing: marketing, mercadotecnia, agencia de publicidad
pr: comunicacion, gabinete de prensa, relaciones publicas
hr: recursos humanos, rrhh, departamento de personal
assistance: secretaria, administracion, trabajo administrativo, papeleo
customer_support: atencion al cliente, centro de llamadas, soporte al cliente
it_security: ciberseguridad, seguridad informatica, hacking etico
sysadmin: wifi, internet, red informatica, soporte informatico, redes
web_design: pagina web, paginas web, web, sitio web, web sencilla, tienda en linea, tienda online
shopify: tienda en linea, tienda online, venta online
developer: programacion, programar, desarrollo de software
statistics: estadistica, encuestas, cuestionarios, analisis estadistico
translation: traduccion, traducciones, agencia de traduccion, traducir, subtitulos
tour_guide: visitas guiadas, guia, rutas guiadas
childcare: cuidado de ninos, canguro, guarderia en casa
nursery_place: plaza de guarderia, guarderia
event_management: eventos, organizacion de eventos, congresos
fitness: gimnasio, entrenamiento personal, ponerse en forma
yoga: yoga, clases de yoga, pilates
restaurant: restaurante, bar de tapas, cafeteria, bar, cafe
storage: guardar muebles, trastero, almacenar, guardar cosas, guardamuebles
hiking: guia de montana, rutas de montana, rutas, senderismo, senderos
diabetes: diabetes, diabetico, diabetica, diabeticos
migraine: migrana, migranas
allergy: alergia, alergias, alergico
insomnia: insomnio, sueno
dog_sitting: cuidar el perro, cuidar al perro, pasear perros, cuidar perros
climate: clima, cambio climatico
recycling: economia circular, residuos
sign_language: lengua de signos, lse
lab: laboratorio
esperanto: esperanto
workshop_space: espacio de taller, taller compartido
venue: sala para eventos
allotment: huerto urbano
kayak: canoa
ladder: escalera de mano
tenancy_law: problema con el casero, ley de alquileres, arrendamientos
burnout: agotamiento laboral
migration: migracion
film_festival: festival de cine
language_cafe: cafe de idiomas
compost: compostaje
van: furgoneta camper
cohousing: cooperativa de vivienda
fundraising: micromecenazgo
"""

PEOPLE = """
baking: hace pan
hairdressing: barbero, estilista, peluquer
tailoring: sastre, modista, costurera
carpentry: carpinter, ebanista
electrician: electricista
plumbing: fontanero, plomero, calefactor
painting_trade: pintor de casas, pintor de brocha
masonry: albanil
roofing: techador, tejador
gardening: jardiner, paisajista
farming: ganadero, pastor, granjero, agricultor, jornalero
winemaking: enologo, viticultor, bodeguero
brewing: cervecero
beekeeping: apicultor
cooking: cociner, jefe de cocina, ayudante de cocina, pinche, gente en cocina
waiting: camarer, jefe de sala, mesero, personal de sala
hotel: recepcionista, gobernanta, hotelero
driving: camionero, conductor, chofer, repartidor, taxista, transportista, conductor de autobus
pilot: copiloto, piloto
mechanic: mecanico, arregla coches
bike_mechanic: mecanico de bicicletas
nursing: enfermer, auxiliar de enfermeria, matrona de planta, enfermero, enfermera
elder_care: cuidador, gerocultor, auxiliar de geriatria, cuidadora de mayores
medicine: medico, doctora, cirujano, medico de familia, anestesista, radiologo, oncologo,
  neurologo, traumatologo, internista
gynaecology: ginecologo
paediatrics: pediatra
midwifery: comadrona, matrona, partera
dentistry: dentista, odontologo, ortodoncista
pharmacy: farmaceutico, auxiliar de farmacia
vet: veterinario, auxiliar veterinario, auxiliar de veterinaria
physio: fisioterapeuta, fisio, osteopata, masajista
therapy: terapeuta, psicoterapeuta
psychology: psicolog
social_work: trabajador social, educador social
kindergarten: educador infantil, maestra infantil
teaching: profesor, maestro, docente, profesor de ingles, profesor de musica
research: investigador, cientifico, becario predoctoral
biology: biologo, bioquimico
chemistry: quimico
physics: fisico
astronomy: astronomo, astrofisico
library: bibliotecario, archivero
bookshop: librero, libreros
museum: conservador de museo, galerista, comisario
theatre: director de teatro, escenografo, regidor
acting: actor, actriz
music: oboista, clarinetista, musico, musica de orquesta
choir: director de coro
singing: cantante
violin: violinista, profesor de violin
piano: pianista, profesor de piano
guitar: guitarrista
art: artista, pintora, pintor, escultor
ceramics: ceramista, alfarero
photography: fotografo, fotoperiodista, hace fotos
animation: animador, modelador 3d, artista 3d
film: camarografo, cineasta, montador, editor de video, montador de video, camara de cine, operador
  de camara
journalism: periodista, redactor, reportero, corresponsal
publishing: editor, agente literario
law: abogado, jurista, letrado, procurador, juez
tax: asesor fiscal, gestor
accounting: contable, contador, tenedor de libros, administrativo contable
insurance: corredor de seguros, agente de seguros
actuary: actuario
banking: banquero, cajero de banco, empleado de banca
real_estate: vende casas, vende pisos, agente inmobiliario, agentes inmobiliarios
retail: dependient, vendedor de tienda, cajero, reponedor, dependiente, dependienta, cajera
florist: florista
cleaning: limpiador, senora de la limpieza, empleada de hogar
caretaker: conserje, portero, bedel
security_guard: vigilante, guardia de seguridad
welding: soldador
mechanical: ingeniero mecanico, delineante
civil: ingeniero civil, ingeniero de caminos, jefe de obra, aparejador
architecture: arquitecto
electrical: ingeniero electrico, ingeniero electronico
production: operario, obrero, peon, operario de produccion, operaria de fabrica
warehouse: mozo de almacen, carretillero, almacenero
logistics: logistico, jefe de trafico, transitario, coordinadora logistica
sales: comercial, vendedor, representante comercial, agente comercial
marketing: responsable de marketing, director de marketing, tecnico de marketing
pr: director de comunicacion, jefe de prensa, responsable de comunicacion
hr: tecnico de recursos humanos, jefe de personal, responsable de rrhh
assistance: administrativo, secretario, auxiliar administrativo, asistente
customer_support: teleoperador, agente de atencion al cliente
it_security: experto en ciberseguridad, analista de seguridad, hacker etico
sysadmin: informatico, tecnico informatico, administrador de sistemas
web_design: hace paginas web, hace webs, disenador web, desarrollador web
developer: programador, desarrollador, ingeniero de software
statistics: estadistico
translation: traductor
tour_guide: guia turistico
childcare: ninera, canguro, cuida ninos
event_management: organizador de eventos, coordinador de eventos
fitness: entrenador personal, monitor de gimnasio
yoga: profesor de yoga
restaurant: hostelero
organ: organista
saxophone: saxofonista
flute: flautista
trumpet: trompetista
lab: tecnico de laboratorio, tecnica de laboratorio
machining: tornero, fresador
jewellery: joyero, joyera
police: policia
firefighting: bombero
shoemaking: zapatero
founder: emprendedoras, emprendedora
dental_assistance: auxiliar dental, higienista dental
medical_assistance: secretaria medica, auxiliar de clinica
tiling: alicatador, solador
editing: editora de textos
quality: responsable de calidad
bar: bartender
occupational_therapy: terapeuta ocupacional
fundraising: captadora de fondos
ux: disenador de interfaces, disenadora de interfaces
"""
