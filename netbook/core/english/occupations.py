"""English occupations by concept: who somebody is, or is looked for."""

OCCUPATIONS = """
developer: developer, dev, devs, software developer, software engineer, software engineers,
  programmer, coder, swe, web developer, tech lead
frontend: front end, frontend, frontender, front-ender, react developer, angular developer, vue
  developer, frontend engineer, front-end engineer, front end engineer, front-end developer,
  frontend dev, front-end dev, ui developer
backend: back end, backend, backender, backend engineer, back-end engineer, back end engineer,
  backend developer, back-end developer, server-side programmer, server-side developer, server
  developer, backend dev, backend devs, api developer
fullstack: full stack, fullstack, full-stack developer, full-stack engineer, fullstack developer,
  full stack developer, full stack engineer, fullstack dev
mobile_dev: mobile developer, app developer, mobile engineer
devops: devops, site reliability, sre, platform engineer, cloud engineer, infrastructure engineer,
  cloud architect
data_analyst: data analyst, bi analyst, analytics engineer, insights analyst
data_scientist: data scientist, machine learning engineer, ml engineer, ai engineer, ai developer,
  ml researcher
data_engineer: data engineer, database administrator, database engineer, dba, data architect,
  builds data pipelines, pipeline engineer, etl developer, analytics platform engineer
analyst: analyst
qa: qa engineer, tester, software tester, test engineer, quality assurance, qa tester, software
  qa, test automation engineer, qa specialist, qa lead, sdet, manual tester
it_security: security engineer, security analyst, penetration tester, pentester, infosec, ciso
sysadmin: sysadmin, system administrator, network engineer, it administrator, it support,
  helpdesk, computer technician
game_dev: game developer, game designer, games programmer
embedded: embedded engineer, embedded developer, firmware engineer, firmware developer
ux: ux designer, ui designer, ux ui designer, ui ux designer, product designer, interaction
  designer, ux, ui, ux researcher, user researcher, service designer, ux person, ui person, ux/ui
  person, ux lead, product designers, ux writer and researcher, digital product designer, ux/ui
  designer, ux professional, ux specialist
graphic_design: graphic designer, visual designer, brand designer, logo designer
web_design: web designer
designer: designer
interior_design: interior designer, interior architect, decorator
fashion: fashion designer, stylist, pattern maker
industrial_design: industrial designer
architecture: architect
landscape: landscape architect
illustration: illustrator, cartoonist
animation: animator, motion designer, 3d artist
photography: photographer
film: videographer, filmmaker, film maker, cinematographer, camera operator, cameraman, video
  editor, film editor, video producer, documentary maker
film_directing: film director, director of photography
sound: sound engineer, audio engineer, sound technician, sound designer
music: musician, composer, songwriter, choir leader, choirmaster, conductor, bassist
dj: dj, disc jockey
journalism: journalist, reporter, correspondent, news editor, freelance writer, columnist, staff
  writer, print journalist, tv journalist, radio journalist, features writer, radio presenter,
  news presenter
copywriting: copywriter, copy writer, ux writer, speechwriter
technical_writing: technical writer, tech writer
editing: editor, proofreader, copy editor, lector, copy editors, subeditor, sub-editor, editorial
  assistant, managing editor, desk editor, book editor, text editor
translation: translator
interpreting: interpreter
writing: author, novelist, ghostwriter, screenwriter, poet
content: content manager, content creator, content strategist, blogger, influencer
social_media: social media manager, community manager
marketing: marketer, marketing manager, marketeer, growth manager, growth marketer, brand manager,
  cmo, marketing lead, marketing specialist, head of marketing, marketing director, marketing
  assistant, performance marketer, marketing executive, digital marketer, marketing person,
  campaign manager, product marketing manager, brand marketer, online marketer
seo: seo specialist, seo expert
pr: pr manager, pr person, publicist, press officer, spokesperson, communications manager,
  communications officer, head of communications, communications director, comms manager, comms
  person, comms lead, communications specialist, comms officer, press spokesperson, comms,
  communications, corporate communications
sales: salesperson, salesman, saleswoman, sales rep, sales representative, sales manager, account
  executive, sdr, business developer, account execs, account exec, sales people, salespeople,
  sales lead, sales director, head of sales, bdr, sales engineer, inside sales, field sales, sales
  consultant, sales person
account_management: account manager, key account manager
customer_success: customer success manager
customer_support: customer support agent, support agent, call centre agent, customer service
  agent, support specialist
product_management: product manager, product owner, product person, cpo, junior pm, senior pm,
  associate product manager
project_management: project manager, project coordinator, programme manager, program manager, pmo
agile: scrum master, agile coach
business_analysis: business analyst, requirements engineer
consulting: consultant, management consultant
operations: operations manager, coo, ops manager
logistics: logistician, logistics manager, dispatcher, supply chain manager, freight forwarder,
  logistics coordinator, logistics supervisor, logistics clerk, logistics planner, supply planner,
  demand planner, transport planner, shipping clerk, freight clerk, supply chain analyst,
  logistics specialist
procurement: buyer, purchaser, purchasing manager, procurement manager
hr: hr manager, hr generalist, people partner, hr business partner, people person, hr person, hr
  generalists, hr director, head of hr, hr officer, hr adviser, hr specialist, people manager,
  chro, hr assistant, people and culture, head of people, personnel officer, hr consultant, talent
  manager
recruiting: recruiter, headhunter, talent acquisition, sourcer
accounting: accountant, bookkeeper, payroll clerk, payroll specialist, accounts clerk, chartered
  accountant, certified accountant, management accountant, bookkeepers, payroll accountant,
  accounts assistant, financial accountant, cpa, junior accountant
tax: tax adviser, tax advisor, tax consultant, tax accountant, tax lawyer, tax law boutique, tax
  expert, tax associate, tax law
finance: cfo, controller, financial controller, finance manager, treasurer, finance director,
  chief financial officer, head of finance, finance lead, fp&a, group controller, management
  controller, finance student, finance professional
financial_analysis: financial analyst, investment analyst, equity analyst, risk analyst
audit: auditor
banking: banker, bank clerk, investment banker
insurance: insurance broker, insurance agent, underwriter
actuary: actuary
financial_planning: financial planner, financial adviser, financial advisor, wealth manager
law: lawyer, attorney, solicitor, barrister, legal counsel, jurist, in-house counsel, legal
  adviser, legal expert, in-house lawyer, associate lawyer, trainee lawyer, law graduate, legal
  clerk, corporate lawyer, contract lawyer, law firm
notary: notary
paralegal: paralegal, legal assistant
teaching: teacher, schoolteacher, educator, maths teacher, english teacher, language teacher,
  primary teacher, secondary teacher, science teacher, primary school teacher, secondary school
  teacher, headteacher, head teacher, supply teacher, teaching assistant, physics teacher, tefl,
  tesol, learning support assistant, deputy head
kindergarten: kindergarten teacher, nursery teacher, preschool teacher, early years teacher,
  nursery nurse
professor: professor, lecturer
research: researcher, scientist, research assistant, postdoc
training: trainer, facilitator, workshop leader, instructor
social_work: social worker, youth worker
psychology: psychologist, clinical psychologist, school psychologist, work psychologist,
  neuropsychologist
therapy: therapist, psychotherapist, counsellor, counselor
physio: physiotherapist, physio, physical therapist, osteopath, massage therapist, masseur
speech_therapy: speech therapist, logopedist, speech and language therapist, speech pathologist
occupational_therapy: occupational therapist
midwifery: midwife, doula, midwives
nursing: nurse, icu nurse, ward nurse, head nurse, staff nurse, night nurse, paediatric nurse,
  nurse practitioner, district nurse, charge nurse, matron, head of ward, nursing assistant, scrub
  nurse, theatre nurse, agency nurse, community nurse, rn, registered nurse, registered nurses,
  icu, healthcare assistant
elder_care: carer, caregiver, care worker, care assistant, geriatric nurse, care home manager,
  home carer, live-in carer, home help, care home assistant, support worker
medicine: doctor, physician, gp, medic, surgeon, locum, locum gp, general practitioner, family
  doctor, consultant physician, junior doctor, registrar, anaesthetist, anesthesiologist,
  radiologist, oncologist, neurologist, orthopaedist, urologist, internist, resident doctor, er
  doctor, emergency doctor, medical doctor, ent doctor, ophthalmologist, rheumatologist, hospital
  doctor, house officer
paediatrics: paediatrician, pediatrician
dermatology: dermatologist
gynaecology: gynaecologist, gynecologist
cardiology: cardiologist
psychiatry: psychiatrist
dentistry: dentist, orthodontist
dental_assistance: dental assistant, dental hygienist
pharmacy: pharmacist, pharmacists, pharmacies, pharmacy technician, pharmacy assistant, dispensing
  assistant, dispenser
vet: vet, veterinarian, veterinary
paramedic: paramedic
optics: optician, optometrist
lab: lab technician, laboratory technician, lab assistant, lab tech, lab technicians, laboratory
  assistant, lab manager, bench scientist, mta
biology: biologist, biochemist, microbiologist
chemistry: chemist, chemical technician, analytical chemist, polymer chemist, organic chemist
physics: physicist
statistics: statistician
economics: economist
history: historian
engineering: engineer
mechanical: mechanical engineer, design engineer, machine engineer
electrical: electrical engineer, electronics engineer, hardware engineer
civil: civil engineer, structural engineer, site manager, construction manager, construction
  managers, construction supervisor, site engineer, site supervisor, foreman, building engineer,
  project engineer construction, quantity surveyor, construction engineer, civil eng graduate,
  bridge engineer
chemical: chemical engineer, process engineer
quality: quality manager, quality engineer
production: production manager, plant manager, production worker, machine operator
robotics: robotics engineer, automation engineer, mechatronics engineer
electrician: electrician, electrical fitter, electronics technician, electrical installer, sparky
plumbing: plumber, heating engineer, plumbers, gas engineer, gas fitter, heating installer,
  pipefitter, hvac technician, hvac engineer, sanitary engineer
carpentry: carpenter, joiner, cabinetmaker, cabinet maker, woodworker, cabinet makers, joinery,
  self-employed joiner, shopfitter, shop fitter, furniture maker, furniture restorer, roof
  carpenter
painting_trade: decorator painter, house painter, painter and decorator
painter: painter
masonry: bricklayer, mason, stonemason
roofing: roofer
tiling: tiler
handyman: handyman, handywoman, odd-job man, handyperson
gardening: gardener, landscaper
mechanic: mechanic, car mechanic, mechatronic technician, auto mechanic, vehicle technician, motor
  mechanic, truck mechanic, fitter, industrial mechanic, maintenance technician, service
  technician
bike_mechanic: bike mechanic, bicycle mechanic
locksmith: locksmith, metalworker, blacksmith
welding: welder, welders, pipe welder
tailoring: tailor, seamstress, dressmaker
hairdressing: hairdresser, barber, hairstylist
beauty: beautician, cosmetician, make-up artist, makeup artist, nail artist
baking: baker, pastry chef, confectioner
butcher: butcher
cooking: chef, cook, sous chef, line cook, kitchen help, kitchen assistant, commis chef, head
  chef, pastry cook, kitchen porter, cook with, private chef, kitchen chef, chef de partie, demi
  chef, kitchen hand, dishwasher job
waiting: waiter, waitress, server staff, waiting staff, service staff, waiters, wait staff,
  waitstaff, head waiter, maitre d, catering staff, front of house
bar: bartender, barkeeper, bar staff
barista: barista
catering: caterer
sommelier: sommelier
hotel: receptionist, hotel manager, hotelier, concierge, hotel receptionist, front desk clerk,
  front desk, night porter, housekeeping manager, hotel clerk, reservations manager, hotel
  professional
cleaning: cleaner, housekeeper, cleaning lady, window cleaner
caretaker: caretaker, janitor, building manager
driving: driver, lorry driver, truck driver, bus driver, courier, chauffeur, delivery driver
pilot: pilot
sailing: skipper, sailor
farming: farmer, farmhand, farm worker
forestry: forester
winemaking: winemaker, vintner
brewing: brewer
beekeeping: beekeeper
event_management: event manager, event planner, wedding planner, event organiser, event
  coordinator
assistance: assistant, office manager, secretary, personal assistant, executive assistant, virtual
  assistant, office assistant, administrator, office administrator
real_estate: estate agent, real estate agent, realtor, property agent, letting agent
property_management: property manager, facility manager
politics: politician, councillor, mp, member of parliament
public_service: civil servant
policy: policy adviser, policy officer, policy analyst, lobbyist, policy advisor, public affairs
  manager, public affairs, policy researcher
security_guard: security guard, bouncer
library: librarian, archivist
museum: curator, museum director, gallerist, gallery owner
art: artist, sculptor, visual artist
ceramics: potter, ceramicist, ceramist
acting: actor, actress, performer
theatre: theatre director, stage manager, stage designer, dramaturge
dance: dancer, dance teacher, choreographer
yoga: yoga teacher, yoga instructor
fitness: personal trainer, fitness trainer, fitness coach, gym instructor
sports_coach: football coach, swimming coach, tennis coach, basketball coach, team coach
nutrition: nutritionist, dietitian, dietician
retail: shop assistant, sales assistant, shopkeeper, store manager, cashier, retail manager, shop
  manager
warehouse: warehouse worker, forklift driver, warehouse manager, shift lead, shift leader,
  warehouse supervisor, warehouse clerk, picker, order picker, storekeeper, warehouse shift lead
ceo: ceo, managing director, chief executive, general manager
cto: cto, chief technology officer, head of engineering, vp engineering, engineering manager,
  engineering managers, head of development, tech team lead, engineering lead, dev team lead,
  development lead
it_management: cio, it manager, it director, it lead, it leader
founder: founder, entrepreneur, startupper
investor: investor, business angel, angel investor, angel, vc, venture capitalist
sustainability: sustainability manager, csr manager, esg manager, sustainability consultant
energy_consulting: energy consultant, energy adviser, energy auditor
solar: solar installer, solar technician, solar engineer
urban_planning: urban planner, town planner, city planner
gis: gis analyst, gis specialist, cartographer, surveyor
fundraising: fundraiser, grant writer
gdpr: data protection officer, privacy officer
patent: patent attorney, patent lawyer
childcare: nanny, babysitter, childminder, au pair, child minder, baby sitter
dog_sitting: dog sitter, dog walker
moving: movers, removal men, removal company
printing: printer shop, print shop
publishing: publisher, literary agent
tour_guide: tour guide, city guide, mountain guide, museum guide
blockchain: blockchain developer, solidity developer
sap: sap consultant
salesforce: salesforce admin, salesforce consultant
engineering_geology: geologist
climate_science: climate scientist, meteorologist
bioinformatics: bioinformatician
mediation: mediator
publican: landlord of a pub, innkeeper
restaurant: restaurateur, restaurant owner, cafe owner, restaurant manager
florist: florist
goldsmith: goldsmith, jeweller, jeweler
instrument_making: luthier, piano tuner, instrument maker
upholstery: upholsterer
restoration: restorer, conservator
genealogy: genealogist
pet_sitting: pet sitter
cat_sitting: cat sitter
drums: drummer
piano: pianist
guitar: guitarist
violin: violinist
singing: singer
cello: cellist
ios: ios developer, ios engineer, ios dev
android: android developer, android engineer, android dev
golang: golang dev, golang developer, go engineer, golang engineer
leadership: engineering managers, engineering manager, dev team lead, team lead, team leads, team
  leader, group lead, department head
mathematics: maths teacher, math teacher, maths tutor, mathematician
"""
