"""More English words for subjects, interests, causes and things, as people say them."""

TOPICS = """
cv: career documents, one-page cv, academic cv, cv check
job_application: applying for jobs, job search, job hunt, applies everywhere, application folder,
  cover letter
interview_prep: nervous in interviews, job interview practice, interview coaching, hiring
  interviews, practice interviews, assessment center
salary: asking for a raise, pay talk, what to earn, pay negotiation, pay gap
pitch_deck: investor slides, pitch slides, fundraising deck, one-pager, demo day, pitch competition
business_plan: financial projections, startup concept, business concept, canvas, revenue model
company_formation: register a company, registers a company, legal form, sole proprietorship, start
  a company, found a company, founding a startup, sets up a company, setting up her own, opening a
  shop, own business
freelancing: goes freelance, gone freelance, going solo, freelance life, freelance rates, self
  employment
succession: hand over the business, handing over, sell up, selling up, takes over a shop, buy a
  company, take over the bakery, retiring owner, sell her company, sell his company
career_change: changing fields, out of academia, leave academia, leaving academia, second career,
  new direction, industry jobs for scientists, pivot, career break, from academia to industry
parental_return: after 2 kids, after kids, after baby, after the baby, back after maternity, return
  to work, returning parents, after parental leave, career after children, mothers returning, women
  returning
leadership: first team, leading people, new boss, new manager, lead a team, leads a team, became a
  manager, executive coaching, head of a small, delegating, delegation, running a team, new
  directors, new director
product_management: product lead, product leadership, product roadmap, head of product
project_management: runs projects, programme management, project lead, project office
data_analyst: dashboards, analytics role, sql analyst, data person, crunches numbers, number
  cruncher, reporting, business analytics
data_scientist: ml, predictive models, ml engineer, data science role, recommender systems,
  machine-learning
ai: large language models, ai tools, ai projects, agents with llm, prompt engineering
data_engineer: data platform, big data, spark, etl, data lake, data infrastructure
ux: user interface, ux role, interface design, prototyping, ux review, app design, user testing
graphic_design: design a logo, book cover, covers, packaging design, business cards, infographics,
  leaflet, typography, brand design
branding: rebrand, rebranding, brand name, brand story
social_media: instagram account, social channels, reels, content plan, followers, facebook page
seo: found on google, search engine, google search
copywriting: texts for, newsletter texts, write the copy, ad copy, website texts, press text
editing: line edit, proof reading, copy-editing, correct my, language check, correct english
manuscript: first novel, crime novel, thriller, chapters, book project, memoirs, novella, book
  draft, fiction
thesis: master thesis, bachelor thesis, phd dissertation, final project, research question,
  methodology chapter
grant_application: research proposal, erc, funding proposal, proposal writing, writes grants, arts
  council, bid writing, horizon
visa: work visa, spouse visa, student visa, immigration office, residency permit, permanent
  residence, passport, family reunification, digital nomad visa, settlement
relocation: moves abroad, moved abroad, moving to another country, settling in, newly arrived, move
  to, moving countries, emigrate, life in
employment_law: fired, sacked, unfair dismissal, redundancy pay, wrongful termination, notice
  period question, employment tribunal, warning letter
tenancy_law: rent increase, eviction, deposit back, landlord trouble, tenants' rights, mould in the
  flat
family_law: separation, alimony, custody battle, prenup, adoption
inheritance: estate planning, last will, heirs, inherited
gdpr: privacy policy, cookie banner, data privacy, privacy law, dpo
patent: invention, inventions, file a patent, patent application, patents law
insurance: liability insurance, disability insurance, insurance claim, which insurance
mortgage: buying a flat, buying a house, first home, house purchase, home buyer, home buying
investing: savings, pension plan, index funds, personal finance, money matters
burnout: overworked, exhausted, exhaustion, burned out, burnt out, overwork
mental_health: panic attacks, depressed, eating disorder, therapy waiting list
adhd: dyslexia, autistic, asperger, neurodivergent
elder_care: parent with dementia, care level, alzheimer, caring for her mother, caring for his
  father, caring for parents
parenting: newborn, toddler, first baby, twins, teenage son, teenage daughter, single parent,
  breastfeeding, twin parents
homework_help: help with homework, school subjects, after-school tutoring, learning support
mathematics: maths tuition, maths exam, algebra lessons, maths a-level, failing math
physics: physics tutor, physics lessons
chemistry: chemistry tutor, chemistry lessons
english: english lessons, english conversation, business english, ielts, toefl, english course
german: german course, german lessons, b1 exam, c1 german
french: french course, french conversation, delf
spanish: spanish course, spanish conversation, spanish lessons, castilian
italian: italian course, italian lessons
portuguese: brazilian portuguese, portuguese lessons
sign_language: british sign language, deaf, bsl
public_speaking: speaking anxiety, speech coach, voice and presence, nervous on stage,
  toastmasters, best man speech, speaking skills, speaking practice
presentation: powerpoint, keynote slides, slide design
excel: pivot tables, vlookup, google sheets, formulas, macros, spreadsheet skills, spreadsheets are
photography: family photos, passport photo, newborn photos, profile picture, profile photo,
  pictures of, portrait photo
film: wedding film, video clip, music video, cut a video, product video, clip, documentaries,
  explainer
podcast: podcast production, audio story, radio show
cycling: cycle touring, bike packing, bikepacking, gravel, road cycling, cyclist
hiking: long-distance hike, alps crossing, hut to hut, camino, trail, trails, walks, rambling,
  ramblers, hike, pilgrimage, way of st james
running: 10k, running shoes, fun run, charity run, runners, race, ultra marathon, trail running,
  jogs
swimming: learn to swim, open water, pool
climbing: climbing wall, climbing gym, belay, boulder, via ferrata
sailing: crew on a boat, yacht, sailing club, sailing trip, crew
gardening: tomatoes, growing vegetables, veg patch, pruning fruit trees, garden help, roses, garden
  advice
cooking: thai food, indian food, cook for, home cooking, recipes, vegan cooking, ramen, cooking
  together
wine: wine list, natural wine, wine seller
dance: salsa, tango, swing, ballet class, ballroom, folk dance, dance class
chess: chess club, chess player
board_games: game nights, dungeons and dragons, rpg, board gamers
book_club: book group, reading circle, reads novels together
sewing: hem, hemming, curtains, mending clothes, patchwork, quilting, dress, make a dress
knitting: wool, yarn, knitwear, spinning wool, knitting patterns
genealogy: ancestors, old letters, old handwriting, parish registers, family archive
refugees: refugee school, asylum seekers, refugee family, refugee children
food_bank: food pantry, meals for the homeless, soup run, food kitchen
animal_shelter: rescue dogs, animal rescue, foster animals, stray cats, shelter animals, rescue
  animals
nature: rewilding, birds count, hedgehogs, river clean, tree planting day, wetland, woodland
youth_work: youth group, youth football, scout group, teenage girls, teens
dog_sitting: dog while, dog minder, walk anybody's, walks the dog, take the dog, looks after the
  dog, pooch, walk dogs, mind the dog
cat_sitting: feed the cat, feeds cats, cat while, feeds the cat, cat minder
plant_care: water the garden, waters gardens
moving: carry boxes, carrying boxes, move a piano, moving help, moving house help, helping hands
  for a move
lift: airport run, drive to the airport, shared ride, ride to, lift to, lift home, drives to, car
  share
house_sitting: swap homes, swapping homes, house swap, home swap, mind the house, holiday swap,
  house-sit, housesit
bike_repair: brakes, flat tyre, puncture, gears, wheel true, bike is broken, fix a bike, repairs
  bicycles, mends bikes
computer_help: laptop is slow, new phone setup, printer setup, tablet help, help seniors with
  computers, computer trouble, digital help
flat: two-room, studio apartment, rent a flat, granny flat, annexe, bedsit, one-bed, two-bed,
  sublet flat, place to rent
room: room to rent, shared house, lodger room, wg, house share room
venue: community hall, event room, village hall, church hall, place for the meetup, place for a
  concert, venue for monthly, rooms for events, ballroom
coworking: desk in, shared office, office share, co-working desk, hot-desk, desk space, workplace
  in an office
projector: video projector, film screening kit
pa: sound kit, speaker system, mixer and
camera: film camera, photo gear, video gear, filming gear, camera gear, action cam, gopro
telescope: spotting scope
laptop: old laptops, old computers, refurbished computers, school computers
books: textbook, law textbooks, exam books, novels, course books, study books, old novels
sewing_machine: overlocker, serger, machine for sewing
stand: market stall, market stalls, market table, stall at, pitch at the market
tent: tents, camping kit, sleeping mats
baby_clothes: baby stuff, newborn clothes, hand-me-down clothes, baby equipment, outgrown clothes
van: transporter van, small truck, cargo van, minivan, removal van
trailer: car trailer, horse trailer
cargo_bike: carrier bike
solar: pv panels, solar roof, balcony solar, solar startup, solar park, solar farm
energy: wind farm, wind turbines, biogas, biogas plant, power plant, geothermal, energy company
climate: climate startup, carbon removal, climate action, net zero, decarbonisation, emissions
agriculture: agri-food, sensors for fields, soil health, agronomy, agronomist, food producers,
  olive oil, olive growers, agricultural
healthcare: health tech only, care tech, remote patient, digital therapeutics, diagnostics,
  diabetes app, hospitals
gaming: games company, game dev, indie games, gamedev, mobile games
fintech: banking app, neobank, payment startup
edtech: learning app, school software, online learning, teaching platform
mobility: electric scooters, car-sharing, ev charging, charging stations, micromobility
public_sector: public works, mayor, mayors, town council, park department, municipal
procurement: purchasing department, buyers at, public buyers
export: exporter, foreign markets, overseas sales, sells abroad
manufacturing: small batch, injection moulding, contract manufacturing, producer of, production
  partner
astronomy: night sky, northern lights, eclipse
speech_therapy: stammer, stammering, stutter, speech delay
nutrition: diet plan, weight loss, vegan diet, food intolerance
theatre: amateur theatre, drama club, musical, improv group
wedding: bride, groom, wedding party, wedding day
catering: catering business, company party, buffet for, canapes, food for a party, caterers
conference: conference talk, symposium, tech conference, convention
accessibility: wheelchair access, assistive, screen-reader
devops: kubernetes clusters, cloud engineer, cloud costs, ci/cd, sre team, deployments
climate_science: weather models, climate data, glaciers, antarctica, polar, arctic
travel: trip around, holidays in, weekend in, backpack through, lived there, has been everywhere,
  been to, vacation in, journey, voyage, travel evening, travel talk
food_writing: food magazine, food magazines, cooking magazine, food writing, restaurant reviews
"""
