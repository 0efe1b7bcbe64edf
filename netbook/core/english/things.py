"""English words for what can be lent, sold, given away or lived in, by concept."""

THINGS = """
flat: flat, apartment, appartment, studio flat, flats, one-bedroom, two-bedroom, 1-bedroom,
  2-bedroom, one-room flat, two-room flat, furnished flat
room: room, bedroom, flatshare, flat share, shared flat, room in a shared flat, house share, spare
  room, guest room, sublet
house: house, cottage, family home
housing: housing, accommodation, place to live, place to stay, somewhere to live, lodging,
  somewhere to stay, place to crash, lodgings
flatmate: flatmate, roommate, housemate
tenant: tenant, subtenant, next tenant, lodger
office: office, office space, office room
coworking: coworking, co-working, coworking space, coworking desk, desk in a shared office, hot
  desk, desk in an office, empty desks, empty desk, desk space, free desk, free desks
meeting_room: meeting room, seminar room, conference room, training room, workshop space, room for
  a workshop, room for workshops, room for a meeting, board meeting, place to meet, room to meet,
  place for meetings
venue: venue, event space, event location, location for, hall, party room, space for an event,
  room for a party, wedding venue, space for events, space for a meetup, room for a meetup
exhibition_space: exhibition space, gallery space, gallery
atelier: artist studio, artist's studio, atelier, studio space, art studio, workspace, work space,
  painting space
rehearsal: rehearsal room, practice room, rehearsal space, practice space
recording: recording studio
workshop_space: workshop to use, workshop with tools, makerspace, wood workshop, shared workshop
commercial_kitchen: commercial kitchen, professional kitchen, catering kitchen, production kitchen
shop_space: shop space, shop premises, retail space, pop-up space, popup store, pop-up shop
storage: storage, storage space, storage room, storage unit, warehouse space, warehouse
garage: garage
parking: parking space, parking spot, parking
allotment: allotment, garden plot, piece of garden
holiday_home: holiday home, holiday flat, holiday apartment, cabin, chalet, holiday house
land: plot, building plot, land, farmland, field
school_place: school place
bike: bike, bicycle, road bike, mountain bike, tandem bicycle, tandem bike
cargo_bike: cargo bike, cargo bicycle
kids_bike: children's bike, kids bike, child's bike, kid's bike
ebike: e-bike, ebike, pedelec, electric bike
bike_trailer: bike trailer, bicycle trailer
child_seat: child seat, car seat, baby seat
car: car, car to borrow
van: van, transporter, minibus, camper van, campervan, motorhome
trailer: trailer
motorbike: motorbike, motorcycle, scooter, moped, vespa, scooters
boat: boat, sailing boat, sailboat
kayak: kayak, canoe, sup board, paddle board
drill: drill, hammer drill, power drill
tools: tools, power tools, toolbox, saw, circular saw, sander
ladder: ladder, scaffold, scaffolding
lawnmower: lawnmower, lawn mower, mower, hedge trimmer
pressure_washer: pressure washer
camera: camera, dslr, mirrorless camera, camera body, video camera
lens: lens, zoom lens
tripod: tripod
lighting: studio lights, lighting equipment, softbox
projector: projector, beamer
screen: projection screen, screen
microphone: microphone, mic, mics
pa: pa system, loudspeakers, sound system, speakers for a party, amplifier, sound equipment, sound
  gear, speakers and, pa, public address, sound desk, loudspeaker, subwoofer
mixer: mixing desk, audio interface
laptop: laptop, notebook computer, macbook, computer, pc, old laptops, desktop computer, thinkpad,
  chromebook, chromebooks
tablet: tablet, ipad
phone: mobile phone, smartphone, iphone
monitor: monitor, computer screen
printer: printer, plotter
printer_3d: 3d printer
laser_cutter: laser cutter, cnc mill, cnc machine
vr: vr headset, vr glasses
drone: drone
furniture: furniture
desk: desk, standing desk, writing desk
chair: chair, office chair, chairs
table: table, dining table, folding tables, trestle tables, beer benches
sofa: sofa, couch
bed: bed, mattress, bunk bed
shelf: shelf, bookshelf, shelves, bookcase, shelving
wardrobe: wardrobe
washing_machine: washing machine, dryer
fridge: fridge, refrigerator, freezer
stove: stove, oven, cooker
kitchen: kitchen, fitted kitchen, kitchen units
coffee_machine: coffee machine, espresso machine, espresso, portafilter
dishes: crockery, dishes, plates, glasses for a party, cutlery
pram: pram, stroller, buggy, pushchair, baby carriage
cot: cot, crib, baby bed
baby_clothes: baby clothes, children's clothes, kids clothes, baby things, baby gear, maternity
  clothes
toys: toys, lego
games: board games, board game
books: books, textbooks, book
tent: tent, camping gear, camping equipment, sleeping bag
party_tent: party tent, marquee, gazebo, pavilion
skis: skis, ski equipment, snowboard, ski gear, ski
surfboard: surfboard, wetsuit
climbing_gear: climbing rope, climbing gear
backpack: backpack, rucksack
suitcase: suitcase
costume: costume, costumes
wedding_dress: wedding dress
suit: suit
sewing_machine: sewing machine
piano: piano, upright piano, grand piano, keyboard
guitar: guitar, electric guitar, acoustic guitar
violin: violin
cello: cello
drums: drums, drum kit, drum set
saxophone: saxophone, sax
flute: flute, recorder
trumpet: trumpet
accordion: accordion
moving_boxes: moving boxes, cardboard boxes, removal boxes
wood: wood, timber, planks, boards, lumber, offcuts
pallets: pallets
bricks: bricks, tiles
fabric: fabric, fabrics, textiles, cloth remnants
paint: paint, paints
clay: clay
kiln: kiln
loom: loom
plants: plants, seedlings, houseplants, cuttings
seeds: seeds
compost: compost, topsoil, soil, manure
trees: trees, saplings
firewood: firewood
jam_jars: jam jars, jars
dog: dog, puppy
cat: cat, kitten
horse: horse
chickens: chickens, hens
ticket: ticket, tickets, concert ticket, spare ticket, conference ticket, conference pass
freezer_food: leftover food, surplus food, surplus bread
packaging: packaging, packaging material
server: server, servers, server space, rack space
dataset: dataset, data set, datasets, training data
telescope: telescope, binoculars
microscope: microscope
wheelchair: wheelchair, walker, rollator, crutches
stand: market stand, market stall, exhibition stand, trade fair stand, booth, stand at, stall
bouncy_castle: bouncy castle
heat_pump_thing: radiator, heater
honey: honey
cotton: cotton
studio: studio
premises: premises, business premises
shop: shop
equipment: gear, equipment, no gear, no equipment, kit
"""
