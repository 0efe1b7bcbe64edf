"""Spanish words for what can be lent, sold, given away or lived in, by concept."""

THINGS = """
flat: piso, apartamento, departamento, estudio
room: habitacion, piso compartido, habitacion en piso compartido, cuarto
house: casa, chalet
housing: alojamiento, vivienda
flatmate: companero de piso
tenant: inquilino
office: oficina, local para oficina, despacho
coworking: coworking, espacio de coworking
meeting_room: sala de reuniones, sala de formacion
venue: sala, local para, salon de actos, espacio para eventos, lugar para
exhibition_space: sala de exposiciones, galeria
atelier: taller de artista, estudio de artista
rehearsal: local de ensayo, sala de ensayo
recording: estudio de grabacion
workshop_space: taller
commercial_kitchen: cocina industrial, obrador
shop_space: local comercial
storage: trastero, almacen
garage: garaje
parking: plaza de garaje, plaza de aparcamiento
allotment: huerto, parcela de huerto
holiday_home: casa de vacaciones, casa rural
land: terreno, finca
bike: bicicleta, bici
cargo_bike: bicicleta de carga, bici de carga
kids_bike: bicicleta infantil, bici de nino
ebike: bicicleta electrica, bici electrica
child_seat: silla de coche, sillita
car: coche, carro, automovil
van: furgoneta, autocaravana
trailer: remolque
motorbike: moto
boat: barco, velero
kayak: kayak, piragua
drill: taladro
tools: herramientas, sierra
ladder: escalera, andamio
lawnmower: cortacesped
camera: camara, camara de fotos, camara reflex
lens: objetivo fotografico
tripod: tripode
projector: proyector
microphone: microfono
pa: equipo de sonido, altavoces
laptop: portatil, ordenador, ordenador portatil, computadora
tablet: tableta
phone: telefono movil
monitor: monitor, pantalla
printer: impresora
printer_3d: impresora 3d
furniture: muebles, mobiliario
desk: escritorio
chair: silla, silla de oficina
table: mesa, mesas
sofa: sofa
bed: cama, colchon
shelf: estanteria
wardrobe: armario
washing_machine: lavadora
fridge: nevera, frigorifico, congelador
stove: horno
coffee_machine: cafetera
dishes: vajilla, platos, vasos
pram: carrito de bebe, cochecito
cot: cuna
baby_clothes: ropa de bebe, ropa de nino
toys: juguetes
games: juegos de mesa
books: libros, libro
tent: tienda de campana, saco de dormir
party_tent: carpa
skis: esquis, equipo de esqui
surfboard: tabla de surf
backpack: mochila
suitcase: maleta
costume: disfraz, vestuario
wedding_dress: vestido de novia
suit: traje
sewing_machine: maquina de coser
piano: piano
guitar: guitarra
violin: violin
cello: violonchelo
drums: bateria
saxophone: saxofon
flute: flauta
trumpet: trompeta
accordion: acordeon
moving_boxes: cajas de mudanza, cajas
wood: madera, tablas
pallets: palets
bricks: ladrillos, azulejos
fabric: tela, telas, retales
kiln: horno de ceramica
plants: plantas, esquejes, plantones
seeds: semillas
compost: compost, abono
firewood: lena
dog: perro, cachorro
cat: gato, gatito
horse: caballo
chickens: gallinas
ticket: entrada, entradas, billete
dataset: conjunto de datos
wheelchair: silla de ruedas
stand: puesto de mercado
honey: miel
cotton: algodon
premises: local
"""
