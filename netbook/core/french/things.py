"""French words for what can be lent, sold, given away or lived in, by concept."""

THINGS = """
flat: appartement, appart, studio, deux pieces, trois pieces, t2, t3
room: chambre, colocation, coloc
house: maison
housing: logement, hebergement
flatmate: colocataire
tenant: locataire, sous locataire
office: bureau a louer, bureaux, espace de bureau, bureau partage
coworking: coworking, espace de coworking, poste de travail
meeting_room: salle de reunion, salle de formation, salle de cours
venue: salle, salle des fetes, lieu pour, salle pour
atelier: atelier, atelier d'artiste
exhibition_space: lieu d'exposition, galerie
rehearsal: salle de repetition, local de repetition
recording: studio d'enregistrement
commercial_kitchen: cuisine professionnelle, laboratoire de cuisine
shop_space: local commercial, boutique ephemere
storage: box de stockage, garde meuble, espace de stockage, entrepot, cave
garage: garage
parking: place de parking, parking
allotment: jardin ouvrier, parcelle de jardin, jardin partage
holiday_home: maison de vacances, gite, chalet, location de vacances
land: terrain
bike: velo, bicyclette, vtt, velo de course
cargo_bike: velo cargo
kids_bike: velo d'enfant, velo enfant
ebike: velo electrique
child_seat: siege auto, siege enfant
car: voiture
van: camionnette, utilitaire, fourgon, camping car
trailer: remorque
motorbike: moto, scooter
boat: bateau, voilier
kayak: kayak, canoe
drill: perceuse, visseuse
tools: outils, outillage, scie, ponceuse
ladder: echelle, echafaudage
lawnmower: tondeuse, taille haie
pressure_washer: nettoyeur haute pression
camera: appareil photo, reflex, camera
lens: objectif photo
tripod: trepied
projector: videoprojecteur, projecteur, retroprojecteur
screen: ecran de projection
microphone: micro, microphone
pa: sono, enceintes, sonorisation
laptop: ordinateur, ordinateur portable, pc
tablet: tablette
phone: telephone portable, smartphone
monitor: ecran, moniteur
printer: imprimante
printer_3d: imprimante 3d
furniture: meubles, mobilier
desk: bureau
chair: chaise, chaise de bureau
table: table, tables
sofa: canape
bed: lit, matelas
shelf: etagere, bibliotheque
wardrobe: armoire
washing_machine: machine a laver, lave linge
fridge: refrigerateur, frigo, congelateur
stove: four, cuisiniere a gaz
coffee_machine: machine a cafe
dishes: vaisselle, assiettes, verres
pram: poussette, landau
cot: lit bebe, berceau
baby_clothes: vetements bebe, vetements de bebe, vetements d'enfant, affaires de bebe
toys: jouets
games: jeux de societe
books: livres, manuels, livre
tent: tente, materiel de camping, sac de couchage
party_tent: barnum, tonnelle
skis: skis, materiel de ski, snowboard
surfboard: planche de surf
backpack: sac a dos
suitcase: valise
costume: costumes de theatre, deguisement
wedding_dress: robe de mariee
suit: costume
sewing_machine: machine a coudre
piano: piano
guitar: guitare
violin: violon
cello: violoncelle
drums: batterie
saxophone: saxophone
flute: flute
trumpet: trompette
accordion: accordeon
moving_boxes: cartons de demenagement, cartons
wood: bois, planches
pallets: palettes
bricks: briques, carrelage
fabric: tissu, tissus, chutes de tissu
paint: peinture murale
kiln: four a ceramique, four de potier
plants: plantes, plants, boutures
seeds: graines, semences
compost: compost, fumier, terre
firewood: bois de chauffage
jam_jars: bocaux, pots de confiture
dog: chien, chiot
cat: chat, chaton
horse: cheval
chickens: poules
ticket: billet, billets, place de concert, places pour
dataset: jeu de donnees, jeux de donnees
wheelchair: fauteuil roulant
stand: stand, stand de marche
honey: miel
cotton: coton
premises: local, locaux
"""
