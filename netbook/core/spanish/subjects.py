"""Spanish words for trades, skills and documents, by concept."""

SUBJECTS = """
developer: desarrollo de software, programacion, programar, desarrollo web, cofundador tecnico,
  socio tecnico
mobile_dev: aplicacion movil, desarrollo movil
sql: bases de datos, base de datos
excel: excel, hojas de calculo
shopify: tienda online, tienda en linea
data_analyst: analisis de datos, analitica
data_scientist: aprendizaje automatico, ciencia de datos
ai: ia, inteligencia artificial
data_field: datos
it_security: ciberseguridad, seguridad informatica
open_source: software libre, codigo abierto
accessibility: accesibilidad
robotics: robotica, automatizacion
hardware: electronica
ux: experiencia de usuario, usabilidad
graphic_design: logo, logotipo, cartel, folleto, diseno grafico, identidad visual, maquetacion
branding: marca, branding
web_design: pagina web, sitio web, web
designer: diseno
interior_design: decoracion, interiorismo
fashion: moda
illustration: ilustracion, dibujo, comic
animation: animacion, video explicativo
photography: fotografia, fotos, retratos, sesion de fotos, fotos de boda
film: video, videos, edicion de video, cortometraje, documental, cine, pelicula
sound: produccion musical
podcast: podcast
music: musica, grupo de musica, orquesta, banda
choir: coro
singing: canto, cantar
journalism: periodismo, prensa, periodico, medios, periodistas
copywriting: textos para la web, redaccion
editing: correccion de textos
manuscript: manuscrito, novela, cuentos, poemas, guion, relatos
writing: escritura, escritura creativa
translation: traduccion, traducir, traduce, traducciones
interpreting: interpretacion simultanea
content: blog, marketing de contenidos
newsletter: boletin
social_media: redes sociales, instagram
marketing: marketing, mercadotecnia, marketing digital
ads: publicidad, anuncios
seo: posicionamiento web, seo
pr: relaciones publicas, nota de prensa
sales: ventas, captacion de clientes, socio comercial, cofundador comercial
pricing: precios, tarifas, fijar precios
negotiation: negociacion, negociar
salary: salario, sueldo, negociacion salarial, subida de sueldo
customer_support: atencion al cliente
product_management: gestion de producto, estrategia de producto
project_management: gestion de proyectos
agile: metodologias agiles, agilidad
change_management: gestion del cambio
process: mejora de procesos, procesos
leadership: liderazgo, gestion de equipos, dirigir equipos, liderar equipos, liderar un equipo
conflict: conflicto, conflictos, resolucion de conflictos
mediation: mediacion
logistics: logistica, cadena de suministro, transporte de mercancias
procurement: compras, aprovisionamiento, departamento de compras
manufacturing: fabricante, fabricacion, fabrica
supplier: proveedor, proveedores
export: exportacion, exportar, importacion, aduanas
hr: recursos humanos, rrhh
recruiting: seleccion de personal, reclutamiento
works_council: sindicato
accounting: contabilidad, nominas, facturacion, facturas
tax: impuestos, declaracion de la renta, iva, fiscalidad, declaracion de impuestos, renta
finance: finanzas, tesoreria, plan financiero
investing: inversiones, bolsa, ahorro, pension
mortgage: hipoteca
debt: deudas
banking: banca, banco
insurance: seguro, seguros
law: derecho, asesoria legal, asesoramiento legal, legal, dudas legales, temas legales
employment_law: derecho laboral, laboralista, despido, contrato laboral, abogado laboralista
tenancy_law: contrato de alquiler
family_law: divorcio, derecho de familia, custodia
inheritance: herencia, testamento
contract: contrato, contratos
patent: patente, propiedad intelectual
trademark: registro de marca
copyright: derechos de autor
gdpr: proteccion de datos, rgpd
visa: visado, permiso de residencia, permiso de trabajo, extranjeria, nacionalidad, visa
company_formation: crear una empresa, montar una empresa, constitucion de empresa, constituir una
  sociedad, creacion de empresas, montar un negocio
succession: venta de empresa, traspaso, relevo, sucesor, traspasar, hacerse cargo de, traspasa
freelancing: autonomo, trabajar por cuenta propia, hacerse autonomo, autonomos
cooperative: cooperativa
cv: cv, curriculum, curriculo
job_application: candidatura, carta de presentacion, carta de motivacion
linkedin_profile: perfil de linkedin, perfil linkedin
portfolio: portfolio, portafolio
interview_prep: entrevista de trabajo, entrevistas de trabajo, simulacro de entrevista
career_change: cambio de carrera, reconversion profesional, cambio profesional, orientacion
  profesional, carrera profesional, reorientacion profesional
parental_return: baja maternal, permiso parental
retirement: jubilacion
pitch_deck: pitch deck, pitch, presentacion para inversores, presentacion a inversores
presentation: presentacion, diapositivas
business_plan: plan de negocio, modelo de negocio, plan de empresa, idea de negocio
grant_application: solicitud de subvencion
thesis: tesis, tfm, tfg, trabajo de fin de master, tesis doctoral
phd: doctorado
paper: articulo cientifico
scholarship: beca, becas
university: universidad, estudios, carrera universitaria, master
exam: examen, examenes, oposiciones
public_speaking: hablar en publico, oratoria, miedo escenico, discurso
time_management: gestion del tiempo, productividad
burnout: burnout, estres, agotamiento
mindfulness: meditacion, atencion plena
mental_health: salud mental
diversity: diversidad, inclusion, mujeres en tecnologia
remote_work: teletrabajo
relocation: mudarse al extranjero, emigrar
fundraising: recaudacion de fondos, captacion de fondos, crowdfunding
funding: financiacion, ronda de financiacion, capital riesgo, ronda, inversion, invierte, invertir
grant: subvencion, ayudas publicas, subvenciones
sponsor: patrocinador, patrocinio, patrocinadores
donation: donacion, donaciones
loan: prestamo, credito, microcredito
startup: startup, empresa emergente, startups
fintech: fintech, pagos
healthcare: sanidad, salud, hospital, clinica, hospitales
biotech: biotecnologia
pharma: farmaceutica, industria farmaceutica
edtech: educacion, cursos online
climate: clima, cambio climatico
energy: energia, energias renovables, eolica, transicion energetica, renovables
solar: solar, placas solares, paneles solares, fotovoltaica
hydrogen: hidrogeno
heat_pump: bomba de calor, aerotermia
mobility: movilidad, transporte publico, ferrocarril
automotive: automocion, industria del automovil
aerospace: aeronautica, aeroespacial
foodtech: alimentacion, industria alimentaria
agriculture: agricultura, agricultura ecologica
proptech: inmobiliario, inmobiliaria
construction: construccion, obra
retail: comercio, comercio electronico
tourism: turismo, hosteleria, hotelero
media: editorial, radio, television
public_sector: administracion publica, ayuntamiento, ministerio, sector publico
ngo: ong, asociacion, sin animo de lucro, asociaciones
sustainability: sostenibilidad, economia circular, huella de carbono
recycling: reciclaje
insulation: aislamiento, rehabilitacion energetica
renovation: reforma, reformas, reformar
plumbing: fontaneria, tuberias
electrician: electricidad
carpentry: carpinteria
painting_trade: pintar paredes
bike_repair: reparacion de bicicletas, arreglar bicis, reparar bicicletas, arregla bicicletas,
  arreglar bicicletas, repara bicicletas
computer_help: ayuda con el ordenador, ayuda informatica
repair: reparacion, reparar, arreglar
pre_seed: capital semilla, ronda semilla, semilla
school: escuela, colegio, instituto
nursery_place: plaza de guarderia, guarderia
"""
