"""English words for interests, care, causes, occasions and languages, by concept."""

INTERESTS = """
gardening: gardening, garden, permaculture, vegetable garden, urban gardening, raised beds, pruning
beekeeping: beekeeping, bees, bee hive, hives
moving: house move, removal, moving house, moving day, moving flat, with moves, house moves, with
  removals, move house, helps with moves, help with a move, helps moving, help moving, helps people
  move
sewing: sewing, tailoring, alterations, sew, sews
knitting: knitting, crochet, crocheting, knit, knits
ceramics: pottery, ceramics
painting: painting, watercolour, watercolor, oil painting
art: art, exhibition, exhibitions, art exhibition
calligraphy: calligraphy, hand lettering
acting: acting
improv: improv, improvisation theatre, improv theatre
theatre: theatre, theater
dance: dance, dancing, salsa, tango, swing dance, ballet, dances
yoga: yoga, pilates
fitness: fitness, gym, strength training
running: running, marathon, half marathon, jogging, running group
cycling: cycling, bike tours, bike touring, cycling trip, cycle tour, by bike, bike trip, bike
  tour, cycled, cycle touring, cyclists
swimming: swimming, swim, swims
climbing: climbing, bouldering, climb, climbs
hiking: hiking, hikes, trekking, mountaineering
skiing: skiing, ski lessons, ski
sailing: sailing, sailing licence, sail, sails, sailing boat trip
surfing: surfing, surf
diving: diving, scuba, dive
tennis: tennis, padel
badminton: badminton, squash, table tennis
football: football, soccer
volleyball: volleyball
basketball: basketball
rowing: rowing
martial_arts: martial arts, judo, karate, boxing, aikido
chess: chess
board_games: board game evening, game night, board game group, role-playing
book_club: book club, reading group
horse_riding: horse riding, riding lessons
driving_lessons: driving lessons, driving licence, driving test
first_aid: first aid
cooking: cooking, recipes, cooking class, cook for
baking: baking, bread baking, sourdough, wedding cake, birthday cake, cake, cakes, bake, bakes
catering: catering, buffet
restaurant: restaurant, cafe, gastronomy, bistro, restaurants
wine: wine, wines, wine tasting, vineyard
brewing: brewing, home brewing, beer brewing, craft beer
coffee_roasting: coffee roasting, roastery, coffee beans
nutrition: nutrition, diet, healthy eating
pregnancy: pregnancy, birth preparation, birth, antenatal
parenting: parenting, parents, baby sleep
childcare: childcare, child care, babysitting, after-school care, looking after children, look
  after the children, looking after kids, minding children, watch the kids, looks after children,
  babysit, babysits, look after her children, look after his children, look after her kids, look
  after his kids, looks after kids, mind the children, someone for the kids, sitter, look after
  kids, after the kids, kids on, nanny share, watch the children, babysitters
homework_help: homework, homework help, tutoring
elder_care: elder care, care for parents, care home, nursing home, dementia, caring for relatives,
  home care, elderly, assisted living, retirement home
palliative: palliative, hospice, grief, bereavement
dog_sitting: dog sitting, dog walking, pet sitting, look after the dog, looking after dogs, look
  after her dog, look after his dog, look after my dog, look after a dog, look after their dog, dog
  sit, looks after dogs, walk the dog, walk her dog, walk his dog, walks dogs
house_sitting: house sitting, house swap, home exchange
dog_training: dog training, dog school
physio: physiotherapy, massage, back pain
therapy: psychotherapy, therapy, therapy place
psychology: psychology
medicine: medicine, medical advice
nursing: nursing, wards, ward, surgical, intensive care, care staff, nursing staff, nursing
  assistants
teaching: teaching
mathematics: maths, math, mathematics, calculus, algebra, maths lessons, math lessons, arithmetic,
  geometry
physics: physics
chemistry: chemistry
biology: biology
history: history
philosophy: philosophy, ethics
economics: economics, economy
statistics: statistics, statistical analysis, stata, spss
gis: gis, maps, geodata, geography
genealogy: genealogy, family history, family tree, ancestry
astronomy: astronomy, stargazing
bird_watching: bird watching, birding, birds
urban_planning: urban planning, city planning
architecture: architecture, building permit, planning permission
passive_house: passive house, timber construction, tiny house
cohousing: cohousing, co-housing, housing project, community living
refugees: refugees, refugee, asylum
integration: migrants, newcomers
animal_shelter: animal shelter, animals, animal welfare
food_bank: food bank, soup kitchen, homeless, homeless shelter
youth_work: youth work, teenagers, youth club, scouts, young people
clean_up: clean-up, cleanup, litter picking, beach clean, clean-ups, cleanups
nature: nature conservation, tree planting, nature reserve, biodiversity
blood: blood donation
hackathon: hackathon, hackathons, game jam
meetup: meetup, meet-up, user group
conference: conference, congress, summit, barcamp, trade fair, expo
webinar: webinar, webinars
panel: panel, panel discussion, panellist, panelist, moderator
moderation: moderation, moderating, master of ceremonies
team_building: team building, team event, offsite, retreat, company party
wedding: wedding, weddings
birthday: birthday, birthday party
festival: festival, concert, concerts, gig, street festival
summer_party: summer party, street party
school_trip: school trip, field trip
company_visit: company visit, factory tour, guided tour, open day
camping_trip: road trip, roadtrip, interrail, cycling tour
travel: travel, trip, travelling, holiday, itinerary, vacation, trip through, travelling to, going
  to japan, backpacking, round trip, trip to, travels, travelled, travel tips, travel advice,
  interrail
lift: lift, ride, carpool, car pool, car sharing, ride share
sublease: sublease
stage_lighting: stage lighting
lab: lab, laboratory, lab space
dentistry: dental
eventtech: ticketing
language_exchange: language exchange, tandem, language partner, conversation practice, conversation
  partner, language tandem
sign_language: sign language
language_course: language course, language school, language lessons, foreign language
english: english
german: german
french: french
spanish: spanish
italian: italian
portuguese: portuguese
dutch: dutch
polish: polish
czech: czech
russian: russian
ukrainian: ukrainian
turkish: turkish
arabic: arabic
persian: persian, farsi
hebrew: hebrew
greek: greek
swedish: swedish
norwegian: norwegian
danish: danish
finnish: finnish
hungarian: hungarian
romanian: romanian
chinese: chinese, mandarin
cantonese: cantonese
japanese: japanese
korean: korean
hindi: hindi
vietnamese: vietnamese
catalan: catalan
latin: latin
swahili: swahili
plant_care: watering plants, water the plants, water plants, waters plants, waters the plants
importing: import, imports, importer, importers, importing
farming: farm, farms, harvest
app: app, apps
cat_sitting: cat sitting, look after the cat, looking after cats, look after her cat, look after
  his cat, look after my cat, look after their cat, cat sit, looks after cats
pet_sitting: pet sitting, look after the animals
"""
