"""English words for where trades are exercised and what they are about, and who does them."""

WORKPLACES = """
baking: bakery, bakeries, bakehouse, patisserie, makes sourdough, making bread, makes bread, dough,
  pastries
hairdressing: hair salon, hair studio, hair studios, salon, barbershop, barber shop, hairdressing,
  cut hair, haircut, haircuts
tailoring: tailor's shop, couture, dressmaking, sewing atelier, garment
carpentry: joinery workshop, cabinet making, furniture workshop, woodshop, fitted furniture, build
  furniture, build his own furniture, build her own furniture, building furniture, fitted
  wardrobes, fitted wardrobe, fitted cupboards, cupboards, bespoke cupboards, shelving, bespoke
  furniture, woodwork, wooden furniture, made-to-measure furniture
electrician: electrical firm, electrical contractor, wiring job
plumbing: plumbing firm, heating firm, bathroom fitting, plumbing and heating
painting_trade: decorating, paint job, coat of paint, painting job, repainting, repaint,
  wallpapering
masonry: bricklaying, brickwork, stonework, dry stone walls
roofing: roof repair, roof tiles, roofing firm, leaking roof
gardening: garden centre, landscaping, park department, botanical garden, plant nursery, city park,
  estate garden, allotments, hedge, hedges, lawn
farming: organic farm, dairy farm, sheep farm, goats, cows, cow, milking, cattle, sheep, stables,
  ranch, smallholding, fruit picking, harvest help
winemaking: winery, wine estate, vineyard, cellar, grape harvest, wine growing
brewing: brewery, microbrewery, brewpub
beekeeping: apiary, beehive, beehives, swarm, swarms
cooking: kitchen brigade, canteen, professional cooking, fine dining, cookery, cook with her,
  gastropub, kitchen crew, kitchen team, kitchen work, kitchen jobs
waiting: table service, waiting tables, dining room team, waiting on tables, service in a
  restaurant
hotel: hotel, hotels, guest house, guesthouse, hostel, inn, b&b, bed and breakfast, reception,
  resort
driving: haulage, haulage firm, trucks, truck, lorries, lorry, bus company, deliveries, delivery
  round, taxi firm, transport firm
pilot: airline, airlines, cockpit, flight school, aviation
mechanic: car garage, car workshop, auto repair, repair shop, garage mechanic
bike_mechanic: bike shop, bicycle shop, cycle workshop
nursing: hospital ward, nursing ward, care unit, dialysis, palliative ward, operating theatre,
  intensive care unit
elder_care: care home, old people's home, nursing home place, day centre for the elderly,
  pensioners, old people, people over 65, people over 60, people over 70, over 65, over 70,
  retirees, older people, the elderly
medicine: surgery, medical practice, doctor's surgery, gp practice, health centre, medical centre,
  doctor's practice, menopause, diagnosis
gynaecology: women's health
paediatrics: children's clinic, children's hospital
midwifery: birth centre, birthing centre, maternity ward, delivery room, home birth, antenatal
  class, midwifery, obstetrics
dentistry: dental practice, dentist's, dental clinic, dentistry, dental surgery
pharmacy: pharmacy, pharmacies, chemist's shop, drugstore
vet: veterinary practice, animal clinic, small animal clinic, vet practice, animal hospital, vet
  surgery, small-animal, small animal
physio: physio practice, physiotherapy practice, rehab clinic, rehab
therapy: counselling, talk therapy, grief counselling, someone to talk to, bereaved, grieving,
  grieves, grief
psychology: psychology practice
social_work: women's shelter, child protection, social work, youth welfare, social services, youth
  centre, children's home, drop-in centre
kindergarten: nursery, kindergarten, kindergartens, preschool, daycare centre, infant class
teaching: language school, classroom, teaching job, secondary school teaching, year 4, primary
  school, grammar school, schoolteaching, comprehensive, teaching science, teach science, science
  teaching
research: research group, lab group, institute, research institute, research centre
phd: doctoral position, doctoral student, phd student, phd students, phd candidate, doctoral
  candidate
biology: biochemistry, molecular, biologist's group, life science
chemistry: chemicals, chemical plant
physics: particle, optics lab
astronomy: observatory, planetarium, comet, comets, astronomy club, telescopes, galaxies, stars,
  moon
library: library, libraries, library science, archive, archives, reading room
bookshop: bookshop, bookshops, bookstore, bookseller's, antiquarian, second-hand books, old books
museum: museum, museums, gallery, galleries
theatre: theatre, playhouse, drama group, theatre company, school play, casting
acting: acting job, leading lady, casting, drama school
music: band, orchestra, ensemble, string quartet, chamber music, concert hall, music school, music
  theory
choir: choirs, choral, chorus, tenor, tenors, alto, altos, soprano, sopranos, bass voice, sing with
  others, singers, gospel
singing: voice training, sing in, vocal coach
violin: fiddle, viola
piano: piano lessons, piano teacher, play the piano
guitar: guitar lessons, ukulele, bass guitar
art: canvas, canvases, sculpture, sculptures, art school, fine art, paintings, wall for artists
ceramics: pottery studio, glaze, potter's wheel, clay workshop, pots
photography: photo studio, photo lab, photo exhibition, portrait session
animation: 3d models, 3d modelling, cgi, vfx, visual effects, character design, stop motion
film: film production, film crew, film set, production company
journalism: newsroom, local paper, newspapers, magazine, magazines, radio station, tv station,
  press office
publishing: publisher, publishers, publishing, publishing house, literary agency, get published
law: law firm, law firms, chambers, law office, legal department, court
tax: tax office, tax firm, tax consultancy
accounting: accounting firm, accounts department, accountancy, accounts
insurance: insurer, insurance company, broker's, actuarial
actuary: actuarial, actuarial maths, actuarial science
banking: savings bank, investment bank, bank branch
real_estate: estate agency, real estate office, property agency, lettings, house sales
retail: shop floor, shop work, department store, supermarket, boutique, clothes shop, garden shop,
  convenience store, flower stall
florist: flower shop, florist's, bouquets, flowers
cleaning: cleaning firm, cleaning company, cleaning work, household help, cleaning
caretaker: building maintenance, facility
security_guard: security firm, night watch
welding: welding shop, shipyard, metal workshop, steel construction
mechanical: machine building, engineering works, turbines, mechanical design
civil: bridges, structural, construction firm, building company, civil works
architecture: architecture practice, architects' office, architecture office, extension, loft
  conversion, floor plan
electrical: substations, electronics lab, circuit boards
production: assembly line, factory floor, production line, factory work, packing line
warehouse: distribution centre, depot, stockroom, logistics centre
logistics: freight, forwarder, shipping company, port, container, haulier
sales: sales office, field sales, key accounts, closing deals, distribution
marketing: marketing department, marketing team, brand team
pr: press office, spokesperson, communications team, media relations, publicity
hr: people department, hr department, personnel department, human resource
assistance: front office, secretariat, admin work, office work, paperwork, office admin, filing
customer_support: customer service, help desk, helpdesk, call centre, support desk, hotline,
  customer care
it_security: security audit, pentest, pentests, hacking, security incident
sysadmin: internet is down, wifi, wi-fi, router, network, networks, servers running, office it, it
  problems, broadband, printer problems
web_design: web page, web pages, online presence, landing page, internet site, site for, new site
shopify: web shop, online store, sells online, internet shop
developer: software house, dev shop, software company
statistics: questionnaire, questionnaires, survey data, survey numbers, regression, which test to
  use, spss, data evaluation, significance
translation: translation agency, translation work, translating, subtitles
tour_guide: walking tours, city tours, guided tours, sightseeing
childcare: nannies, after-school, babysitting, children after school, looks after children, after
  school club
nursery_place: childminder, childminders, nursery place, creche
event_management: event agency, events, conference organisation, event planning
fitness: gym, fitness studio, personal training, get fit, workout
yoga: yoga studio, yoga class, yoga classes
restaurant: pub, tavern, eatery, cafe, vegan cafe, coffee shop, pizzeria
organ: organ, church organ
wedding: getting married, gets married, bride, bridal
diabetes: diabetes, diabetic, diabetics, type 1, type 2, insulin
migraine: migraine, migraines
asthma: asthma, asthmatic, asthmatics
allergy: allergy, allergies, allergic, hay fever, coeliac, gluten intolerance
insomnia: insomnia, sleep problems, bad sleepers, insomniacs, sleep badly, sleep, sleeper, bad
  sleeper, sleep study, sleep research
tinnitus: tinnitus, hearing loss, hard of hearing, hearing aids
cancer: cancer, chemotherapy
dyslexia: dyslexia, dyslexic
shift_work: shift workers, night shifts
rehearsal: soundproof, soundproof cellar, band room, practice room
storage: storage, storage space, store stuff, store furniture, store things, store boxes, store
  her, store his, storing furniture, to store
dog_sitting: loves dogs, take the dog, walk dogs, dogs walked, dog owners away, feed the dog, dog
  walker, dog walkers, walk a dog
cat_sitting: feed the cat, feed her cat, feed the cats, feeds cats, cat sitter
pet_sitting: pet sitter
office_thing: office printer, office plants, office plant
chair: office chair, office chairs
desk: standing desk, office desk, office desks
housing: house hunting, flat hunting, his place, her place, their place, place to rent
van: transit, transit van, sprinter, minibus, transporter, pickup truck
presentation: the slides, slides for
esperanto: esperanto
parking: garage space
microphone: lapel mic
inheritance: a will
adoption: adopting
migration: migration
film_festival: film festival
language_cafe: language cafe
compost: composting
hiking: camino de santiago
cohousing: housing cooperative
adhd: autistic child
"""

PEOPLE = """
baking: bakes bread, bakes for a living
hairdressing: cuts hair, hairstylist, hair stylist, stylist, stylists, colourist
carpentry: builds furniture, makes furniture, works with wood, wood worker, carpenter and joiner,
  woodworkers, makes bespoke cupboards, joiners
painting_trade: paints houses
farming: herdsman, shepherd, milker, milks cows, keeps cows, herder, dairyman, farm hand
winemaking: oenologist, enologist, cellar hand, cellar master
brewing: brews beer
beekeeping: keeps bees
cooking: cooks at, canteen cook, kitchen staff, cooks for a living, line chef
waiting: waits tables, serves tables, restaurant manager, host in a restaurant, floor staff,
  service crew
hotel: hotel housekeeper, bellhop, hostel manager
driving: drives trucks, drives lorries, drives a lorry, drives a truck, drives buses, drives a bus,
  drives a taxi, trucker, hgv driver, taxi driver, van driver, truckers, tram driver, train driver,
  coach driver, cab driver, delivery rider, bike courier, bus drivers, lorry drivers
pilot: co-pilot, copilot, first officer, airline pilot, flight instructor, captain of a
mechanic: mends cars, repairs cars, fixes cars, car repairer
bike_mechanic: fixes bikes, mends bikes, repairs bicycles
elder_care: looks after old people
vet: vetrinarian, vet nurse, veterinary nurse, vets, veterinary surgeon, small-animal vet, animal
  doctor, veterinary assistant, veterinary nurses
therapy: grief counsellor, chaplain, listens to anyone
social_work: family support worker, streetworker, youth worker, case worker, probation officer,
  caseworker, volunteer coordinator, community organiser
kindergarten: nursery worker, nursery manager
teaching: teaches year, music teacher, geography teacher, history teacher, pe teacher, art teacher,
  form teacher
biology: biochemist, pharmacologist, toxicologist, geneticist, botanist, zoologist, ecologist,
  marine biologist, molecular biologist
astronomy: astronomer, astrophysicist, stargazer
library: children's librarian, library assistant, librarians
bookshop: bookseller, booksellers, antiquarian
museum: museum educator, museum attendant, museum guide
theatre: stagehand, stage hand, lighting technician, stage technician
acting: leading lady, extras, acts in
music: oboist, violist, harpist, oboe
choir: choirmaster, choir director
violin: plays violin, plays the violin, fiddler, violin player, violin teacher
piano: piano player, plays piano, piano teacher
guitar: guitar player, plays guitar, bassist, bass player
art: paints huge, painter of, fine artist, artists, painters, art student, printmaker,
  watercolourist
ceramics: makes pots, throws pots
photography: photograper, takes photos, takes pictures, photographs weddings, photojournalist
animation: 3d modeller, 3d modeler, character artist, models creatures, vfx artist, 3d artists,
  concept artist, game artist
film: films weddings, camera assistant, camerawoman, tv producer, film producer, film editor,
  gaffer, line producer
journalism: newsreader, news journalist, war reporter, freelance journalist
publishing: publishing editor, acquisitions editor, editor at a publishing house
law: litigator, public defender, paralegals, associate, counsel, legal associate
tax: does tax returns, tax inspector
accounting: does the accounts, keeps the books, does the books, does bookkeeping, does the
  bookkeeping, does people's books, doing people's books, payroll manager, payroll administrator,
  finance clerk, finance assistant
insurance: claims handler, loss adjuster
banking: bank teller, branch manager, loan officer
real_estate: sells houses, sells flats, sells homes, lets flats, house seller, estate agents
retail: shop worker, sales clerk, shop staff, store clerk, salesgirl, shop girl, shelf stacker,
  sales assistants
florist: arranges flowers, flower arranger
cleaning: cleans offices, cleans houses, cleaners, window cleaners, maid
caretaker: handyman caretaker
security_guard: night watchman, doorman
welding: welds
mechanical: mechanical designer, cad designer, turbine engineer
civil: site foreman, bridge builder, structural designer
architecture: architects, draws houses
electrical: electronic engineer, electronics technician
production: factory worker, assembler, operator, packer, line worker
warehouse: warehouse operative, stock clerk, warehouseman, warehouse staff
logistics: shipping agent, freight agent, fleet manager, import manager, export manager, customs
  clerk, supply chain planner
sales: sells software, sells machines, door to door
marketing: advertiser, brand strategist, growth lead, crm manager
pr: head of comms
hr: personnel manager, hr lead
assistance: pa to, admin person, office clerk, clerk, typist, team assistant, office administrator,
  admin assistant
customer_support: customer support lead, support lead, customer care agent, customer service rep,
  support manager
it_security: ethical hacker, security consultant, soc analyst, cyber security analyst, security
  officer
sysadmin: network hand, network technician, it technician, it person, it guy, network admin, it
  help, it all-rounder, network specialist
web_design: makes websites, builds websites, web developer, webmaster, site builder, wordpress
  developer
developer: writes code, writes software, codes, software dev, software developers, programmers,
  coders
statistics: biostatistician, survey researcher
translation: translates books, translates from, translators, subtitler
tour_guide: shows tourists around, tour leader, travel guide
childcare: babysits, minds children, looks after kids
event_management: plans weddings, organises events, events manager, event manager, event people,
  conference organiser, conference manager
fitness: personal trainers
restaurant: runs a restaurant, runs a cafe, publican
saxophone: saxophonist, saxophone player, sax player
organ: organist, church organist, plays the organ, organ player
flute: flautist, flutist
trumpet: trumpeter
drums: percussionist
cello: cellist
accordion: accordionist
lab: lab tech
backend: server-side devs, server-side dev
dog_sitting: dog sitter, looks after them when owners
watchmaking: watchmaker, clockmaker, watch repairer
glazing: glazier, window fitter, window installer
plastering: plasterer, drywall installer, dry liner
scaffolding: scaffolder, scaffolders
fishing: fisherman, fishers, deckhand
cabin_crew: flight attendant, cabin crew, steward, stewardess
radiography: radiographer, sonographer, radiology technician, mri technician
audiology: audiologist, hearing aid acoustician
podiatry: podiatrist, chiropodist
alternative_medicine: acupuncturist, naturopath, homeopath, chiropractor
nursing: health visitor, hospice nurse, ward manager, ward sister, nursing sister, lpn
medical_writing: medical writer
clinical_research: clinical research associate, cra, clinical trial manager, study nurse
epidemiology: epidemiologist, public health researcher
archaeology: archaeologist, archaeologists
sociology: sociologist, anthropologist, social researcher
linguistics: linguist, linguists, phonetician
clergy: pastor, priest, vicar, minister of
police: police officer, policeman, policewoman, detective
firefighting: firefighter, fireman, firefighters
judge: judge, magistrate
compliance: compliance officer, compliance manager, risk manager, aml analyst, risk officer
trading: trader, stockbroker, fund manager, portfolio manager
mortgage: mortgage broker, mortgage adviser
procurement: category manager, purchasing agent, sourcing manager, strategic buyer
merchandising: merchandiser, visual merchandiser, window dresser
postal: postman, mail carrier, postwoman, letter carrier
urban_planning: town planner, urban planner, traffic planner, city planner, transport planner
comedy: comedian, stand-up comedian, comic
magic: magician, clown, conjurer, juggler
puppetry: puppeteer
music_production: record producer, music producer
printing: typesetter, bookbinder, screen printer, print technician, sign maker
weaving: weaver, textile artist
shoemaking: shoemaker, cobbler, saddler, leather worker
glass: glassblower, glass artist
jewellery: silversmith, goldsmith, jeweller, jewellery maker, jewelry designer
machining: machinist, cnc machinist, cnc operator, toolmaker, turner, milling operator, cnc miller
sheet_metal: sheet metal worker, boilermaker, metal fabricator
refrigeration: refrigeration technician, refrigeration engineer, air conditioning technician
wind_power: wind turbine technician
chimney_sweep: chimney sweep
funeral: undertaker, funeral director, mortician
celebrant: celebrant, wedding officiant, funeral speaker
tourism: travel agent, travel consultant, tour operator
lifeguard: lifeguard, pool attendant
referee: referee, umpire
life_coach: life coach, career coach
animal_care: zookeeper, dog groomer, animal keeper
distilling: distiller
cheesemaking: cheesemaker, cheese maker
chocolate: chocolatier
quality: quality inspector, qc inspector
aircraft_mechanic: aircraft mechanic, avionics technician
bodywork: car body repairer, panel beater, car painter
flooring: floor layer, carpet fitter, parquet layer
labouring: labourer, building labourer, construction worker, builders, builder's mate
auction: auctioneer, antiques dealer
modelling: model, fashion model, photo model
fundraising: fundraiser, campaigner, fundraising manager, major gifts officer
interior_design: interior stylist
food_science: food technologist, food scientist
dental_assistance: dental nurse
medical_assistance: medical receptionist, doctor s receptionist, medical secretary
frontend: frontend developer
devops: devops engineer
employment_law: employment lawyer, labour lawyer, employment solicitor
tenancy_law: tenancy lawyer, housing lawyer
family_law: divorce lawyer, family lawyer, family solicitor
visa: immigration lawyer
patent: patent attorney, patent lawyer
"""
