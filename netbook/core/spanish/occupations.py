"""Spanish occupations by concept."""

OCCUPATIONS = """
developer: desarrollador, programador, ingeniero de software, desarrollador web, informatico
frontend: desarrollador front, desarrollador frontend, desarrollador front end
backend: desarrollador back, desarrollador backend, desarrollador back end
fullstack: desarrollador full stack, desarrollador fullstack
mobile_dev: desarrollador movil, desarrollador de aplicaciones
devops: ingeniero devops, ingeniero cloud
data_analyst: analista de datos, data analyst, analista bi
data_scientist: cientifico de datos, data scientist, ingeniero de ia
data_engineer: ingeniero de datos
analyst: analista
qa: tester, probador de software
it_security: experto en ciberseguridad, especialista en ciberseguridad
sysadmin: administrador de sistemas, tecnico informatico
ux: disenador ux, disenador de producto, disenador ui
graphic_design: disenador grafico
web_design: disenador web
designer: disenador
interior_design: interiorista, decorador
fashion: disenador de moda, estilista
architecture: arquitecto
landscape: paisajista
illustration: ilustrador, dibujante
animation: animador 3d
photography: fotografo
film: videografo, camara de video, editor de video, documentalista, cineasta
film_directing: director de cine, realizador
sound: tecnico de sonido, ingeniero de sonido
music: musico, compositor, director de coro, bateria
journalism: periodista, reportero
copywriting: redactor, copy
editing: corrector
translation: traductor
interpreting: interprete
writing: escritor, autor, guionista
content: creador de contenido, bloguero
social_media: community manager
marketing: responsable de marketing, director de marketing, especialista en marketing
pr: jefe de prensa, responsable de comunicacion
sales: comercial, vendedor, representante de ventas, director comercial, jefe de ventas
customer_support: agente de atencion al cliente, teleoperador
product_management: jefe de producto, responsable de producto, gestor de producto
project_management: jefe de proyecto, gestor de proyectos, director de proyecto, jefe de proyectos
consulting: consultor
operations: director de operaciones
logistics: responsable de logistica, tecnico de logistica, transitario, jefe de logistica
procurement: comprador, responsable de compras, jefe de compras
hr: responsable de recursos humanos, tecnico de recursos humanos
recruiting: reclutador, cazatalentos, seleccionador
accounting: contable, contador
tax: asesor fiscal, gestor, gestoria
finance: director financiero, controller
financial_analysis: analista financiero
audit: auditor
banking: banquero, empleado de banca
insurance: corredor de seguros, agente de seguros
law: abogado, jurista, asesor juridico
notary: notario
teaching: profesor, maestro, docente, profe
kindergarten: educador infantil
professor: catedratico
research: investigador, cientifico, doctorando
training: formador, facilitador
social_work: trabajador social, educador social
psychology: psicologo
therapy: terapeuta, psicoterapeuta
physio: fisioterapeuta, fisio, masajista
speech_therapy: logopeda
midwifery: matrona, comadrona, doula
nursing: enfermero, auxiliar de enfermeria
elder_care: cuidador, cuidador de ancianos
medicine: medico, doctor, cirujano
paediatrics: pediatra
dermatology: dermatologo
psychiatry: psiquiatra
dentistry: dentista, odontologo, ortodoncista
pharmacy: farmaceutico
vet: veterinario
optics: optico
lab: tecnico de laboratorio
biology: biologo
chemistry: quimico
physics: fisico
statistics: estadistico
economics: economista
history: historiador
engineering: ingeniero
mechanical: ingeniero mecanico
electrical: ingeniero electrico, ingeniero electronico
civil: ingeniero civil, ingeniero de caminos, jefe de obra
chemical: ingeniero quimico
electrician: electricista
plumbing: fontanero, plomero
carpentry: carpintero, ebanista
painting_trade: pintor de casas, pintor de paredes
painter: pintor
masonry: albanil
handyman: manitas
gardening: jardinero
mechanic: mecanico
bike_mechanic: mecanico de bicicletas
locksmith: cerrajero
welding: soldador
tailoring: sastre, modista, costurero
hairdressing: peluquero, barbero
beauty: esteticista, maquillador
baking: panadero, pastelero, repostero
butcher: carnicero
cooking: cocinero, chef, ayudante de cocina, jefe de cocina
waiting: camarero, mesero
bar: barman
barista: barista
sommelier: sumiller
hotel: recepcionista, hotelero
cleaning: limpiador, empleado de hogar, empleada de hogar, personal de limpieza
caretaker: conserje, portero
driving: conductor, chofer, repartidor, camionero, transportista
farming: agricultor, ganadero, jornalero
winemaking: viticultor, enologo, bodeguero
brewing: cervecero
beekeeping: apicultor
event_management: organizador de eventos
assistance: asistente, secretario, administrativo, auxiliar administrativo
real_estate: agente inmobiliario
property_management: administrador de fincas
politics: politico, concejal, diputado
public_service: funcionario
security_guard: vigilante, guardia de seguridad
library: bibliotecario, archivero
museum: comisario de exposiciones, galerista, curador
art: artista, escultor
ceramics: ceramista, alfarero
acting: actor, actriz
theatre: director de teatro, escenografo
dance: bailarin, coreografo
yoga: profesor de yoga, profe de yoga
fitness: entrenador personal
sports_coach: entrenador, entrenador de futbol
nutrition: nutricionista, dietista
retail: dependiente, cajero, encargado de tienda
warehouse: mozo de almacen, carretillero
ceo: director general, gerente, consejero delegado
cto: director tecnico
founder: fundador, emprendedor, empresario
investor: inversor, inversionista, business angel
sustainability: responsable de sostenibilidad
solar: instalador solar, instalador de placas
urban_planning: urbanista
gis: cartografo, topografo
patent: agente de patentes
gdpr: delegado de proteccion de datos
childcare: ninera, canguro, babysitter, au pair
dog_sitting: paseador de perros, cuidador de perros
printing: imprenta
publishing: editor, agente literario
tour_guide: guia turistico, guia de montana
mediation: mediador
restaurant: restaurador, hostelero
florist: florista
goldsmith: joyero, orfebre
instrument_making: lutier, afinador de pianos
upholstery: tapicero
engineering_geology: geologo
singing: cantante
guitar: guitarrista
piano: pianista
ios: desarrollador ios
android: desarrollador android
"""
