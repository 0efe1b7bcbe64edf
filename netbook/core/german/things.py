"""German words for what can be lent, sold, given away or lived in, by concept."""

THINGS = """
flat: wohnung, zweizimmerwohnung, dreizimmerwohnung, einzimmerwohnung, apartment, 2 zimmer
  wohnung, 3 zimmer wohnung, mietwohnung, eigentumswohnung, altbauwohnung
room: zimmer, wg zimmer, wg, mitbewohnerzimmer, wohngemeinschaft
house: haus, einfamilienhaus, reihenhaus
housing: unterkunft, bleibe, wohnmoglichkeit, schlafplatz, wohnraum, zuhause
flatmate: mitbewohner
tenant: mieter, nachmieter, untermieter, zwischenmieter
office: buro, buroraum, buroflache
coworking: coworking, schreibtischplatz, arbeitsplatz im buro, coworking space, coworking platz,
  buroplatz
meeting_room: seminarraum, besprechungsraum, tagungsraum, konferenzraum, schulungsraum, kursraum
venue: veranstaltungsraum, veranstaltungsort, location, partyraum, saal, festsaal, halle, raum
  fur, eventlocation
exhibition_space: ausstellungsraum, ausstellungsflache, galerie
atelier: atelier, atelierplatz, kunstleratelier
rehearsal: proberaum, ubungsraum
recording: tonstudio, aufnahmestudio
workshop_space: werkstatt, holzwerkstatt, offene werkstatt, werkstattplatz
commercial_kitchen: gewerbekuche, profikuche, grosskuche, produktionskuche
shop_space: ladenlokal, ladenflache, verkaufsflache, laden zur miete, pop up laden
storage: lagerraum, lagerflache, stauraum, kellerraum, lagerplatz, lager, lagerhalle
garage: garage
parking: stellplatz, parkplatz
allotment: schrebergarten, kleingarten, gartenparzelle, stuck garten
holiday_home: ferienwohnung, ferienhaus, hutte, chalet
land: grundstuck, bauplatz, acker, wiese
school_place: schulplatz
bike: fahrrad, rad, rennrad, mountainbike, velo
cargo_bike: lastenrad, lastenfahrrad, cargobike
kids_bike: kinderfahrrad, kinderrad
ebike: e bike, ebike, pedelec, elektrofahrrad
bike_trailer: fahrradanhanger, kinderanhanger
child_seat: kindersitz, babyschale, autositz
car: auto, wagen, pkw
van: transporter, lieferwagen, kleinbus, sprinter, wohnmobil, camper
trailer: anhanger
motorbike: motorrad, roller, moped
boat: boot, segelboot
kayak: kajak, kanu, sup
drill: bohrmaschine, schlagbohrmaschine, bohrhammer, akkuschrauber
tools: werkzeug, werkzeuge, kreissage, sage, schleifmaschine
ladder: leiter zum ausleihen, leiter, gerust
lawnmower: rasenmaher, heckenschere
pressure_washer: hochdruckreiniger
camera: kamera, spiegelreflexkamera, fotoapparat, videokamera
lens: objektiv
tripod: stativ
lighting: scheinwerfer, studioblitz, studiolicht
projector: beamer, projektor
screen: leinwand
microphone: mikrofon, mikro, mikrophon
pa: musikanlage, pa anlage, lautsprecher, lautsprecherboxen, tonanlage
laptop: laptop, notebook, rechner, computer
tablet: tablet
phone: handy, smartphone
monitor: monitor, bildschirm
printer: drucker
printer_3d: 3d drucker
laser_cutter: lasercutter, cnc frase
vr: vr brille
drone: drohne
furniture: mobel, mobiliar
desk: schreibtisch
chair: stuhl, stuhle, burostuhl, burostuhle
table: tisch, esstisch, biertisch, bierbank, biertischgarnitur, bierzeltgarnitur
sofa: sofa, couch
bed: bett, matratze, hochbett
shelf: regal, bucherregal
wardrobe: schrank, kleiderschrank
washing_machine: waschmaschine, trockner
fridge: kuhlschrank, gefrierschrank, tiefkuhler
stove: herd, backofen, ofen
kitchen: kuche, einbaukuche
coffee_machine: kaffeemaschine, espressomaschine, siebtrager, siebtragermaschine
dishes: geschirr, teller, glaser
pram: kinderwagen, buggy
cot: babybett, kinderbett, gitterbett, beistellbett
baby_clothes: babykleidung, kinderkleidung, babysachen, umstandsmode, kinderklamotten
toys: spielzeug, spielsachen, lego
games: brettspiele, gesellschaftsspiele
books: bucher, lehrbucher, fachbucher, buch
tent: zelt, campingausrustung, schlafsack
party_tent: partyzelt, festzelt, pavillon
skis: ski, skier, skiausrustung, snowboard
surfboard: surfbrett, neoprenanzug
climbing_gear: kletterseil, kletterausrustung
backpack: rucksack
suitcase: koffer
costume: kostum
wedding_dress: brautkleid, hochzeitskleid
suit: anzug
sewing_machine: nahmaschine
piano: klavier, flugel, keyboard, e piano
guitar: gitarre, e gitarre
violin: geige, violine
cello: cello
drums: schlagzeug
saxophone: saxofon, saxophon
flute: flote, querflote, blockflote
trumpet: trompete
accordion: akkordeon
moving_boxes: umzugskartons, umzugskisten, kartons
wood: holz, bretter, bauholz, holzreste
pallets: paletten, europaletten
bricks: ziegel, backsteine, fliesen
fabric: stoff, stoffe, stoffreste
paint: farbe, wandfarbe, farben
clay: ton zum topfern
kiln: brennofen, keramikofen
loom: webstuhl
plants: pflanzen, setzlinge, jungpflanzen, ableger, stecklinge
seeds: saatgut, samen
compost: kompost, mutterboden, mist
trees: baume, setzbaume
firewood: brennholz, kaminholz
jam_jars: einmachglaser, marmeladenglaser
dog: hund, welpe
cat: katze, katzchen
horse: pferd
chickens: huhner
ticket: ticket, eintrittskarte, konzertkarte, karten fur, freikarte, karte fur das konzert
freezer_food: lebensmittelreste, uberschussige lebensmittel
packaging: verpackung, verpackungsmaterial
server: server
dataset: datensatz, datensatze, trainingsdaten
telescope: teleskop, fernglas
microscope: mikroskop
wheelchair: rollstuhl, rollator, krucken
stand: marktstand, messestand
bouncy_castle: hupfburg
honey: honig
cotton: baumwolle
premises: raume, raumlichkeiten, raum, geschaftsraume
"""
