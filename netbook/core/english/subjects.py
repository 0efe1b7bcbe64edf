"""English words for trades, skills and documents, by concept."""

SUBJECTS = """
developer: software development, programming, coding, software engineering, web development, coding
  school, technical cofounder, technical co-founder, tech cofounder, tech co-founder
frontend: front-end development
mobile_dev: app development, mobile development, mobile app
devops: kubernetes, docker, ci cd, cloud infrastructure, cloud migration, terraform, cloud native,
  cloud, cloud computing, containers, ci, site reliability, infrastructure as code, aws cloud,
  platform engineering, observability, on-call, on call
aws: aws, amazon web services
azure: azure
python: python, django, pandas, flask
java: java, spring boot
kotlin: kotlin
javascript: javascript, typescript, node js, nodejs
react: react, react js, next js
angular: angular
vue: vue, vue js
php: php, laravel, symfony
ruby: ruby, rails
golang: golang, go developer, go language, go programming
rust: rust
cpp: c++
csharp: c#, dotnet, net developer
scala: scala
swift: swift, swiftui
r_lang: r programming, rstudio
sql: sql, postgres, postgresql, mysql, databases, database
excel: excel, spreadsheets, spreadsheet
powerbi: power bi, tableau, looker, dashboards, dashboard
wordpress: wordpress
shopify: shopify, online shop, webshop, web shop, online store
sap: sap
salesforce: salesforce, crm, hubspot, crm system
data_analyst: data analysis, data analytics, analytics, business intelligence
data_scientist: data science, machine learning, ml, deep learning, neural networks, computer
  vision, nlp
ai: ai, artificial intelligence, llm, llms, generative ai, chatgpt, chatbots, chatbot, prompting,
  language models
data_engineer: data engineering, data pipelines, data warehouse, dbt, airflow, data contracts, data
  migration
data_field: data
qa: software testing, test automation
it_security: it security, cyber security, cybersecurity, information security, iso 27001, phishing
sysadmin: linux, networking equipment, it setup, wifi
open_source: open source, open-source
accessibility: accessibility, wcag, accessible websites, a11y, barrier-free, screen reader, screen
  readers, screenreader, blind
blockchain: blockchain, crypto, bitcoin, web3
game_dev: game development, game design, indie game, video game, unity
embedded: embedded systems, firmware, arduino, raspberry pi, microcontroller, iot
robotics: robotics, robots, automation, mechatronics
hardware: hardware, hardware prototype, pcb, electronics
observability: observability, monitoring systems
architecture_software: software architecture, system design, microservices
low_code: no-code, low-code, nocode
ux: ux research, user research, user experience, usability, usability testing, ui design, ux
  design, product design, wireframes, figma, service design
graphic_design: graphic design, logo, logos, flyer, flyers, poster, brochure, corporate design,
  visual identity, layout
branding: branding, brand strategy, brand, brand identity
web_design: website, web design, web site, homepage, landing page, redesign of website, web agency,
  web agencies, digital agency, company website, websites, site relaunch, relaunch, web presence,
  internet presence
designer: design
interior_design: interior design, interiors
fashion: fashion, fashion design, fashion label
illustration: illustration, drawing, drawings, comics, picture book, draw, draws
animation: animation, motion graphics, explainer video, 3d modelling
photography: photography, photos, portraits, headshot, headshots, photo shoot, portrait photos,
  application photos, product photos, wedding photos
film: video, videos, filming, film, short film, documentary, video production, video editing, image
  film
sound: sound engineering, audio editing, mixing and mastering, music production
podcast: podcast, podcasts, podcasting, podcast guest, podcaster, podcast host
music: music, band, orchestra
choir: choir
singing: singing, voice coach, voice lessons, vocals, vocal, sing, sings
songwriting: songwriting
journalism: journalism, press, newspaper, media, journalists, magazine
copywriting: copywriting, web copy, copy, texts for website, website copy, slogan, wording, landing
  page copy, landing pages, product texts, product descriptions, tone of voice, texts, tagline,
  claims, naming
editing: proofreading, editing, line editing, editorial
manuscript: manuscript, novel, book manuscript, draft of novel, short story, short stories, poems,
  poetry, screenplay, memoir
writing: creative writing, writing
translation: translation, translations, translate, translates, translated
interpreting: interpreting, interprets, interpret
content: content marketing, blog, blogging, content strategy
newsletter: newsletter, email marketing, mailing list
social_media: social media, instagram, tiktok, youtube, youtube channel, linkedin posts
marketing: marketing, online marketing, growth, growth marketing, performance marketing,
  go-to-market, marketing strategy
ads: google ads, facebook ads, advertising, ads, ad campaigns
seo: seo, search engine optimisation, search engine optimization, search ranking, google ranking,
  keywords
pr: public relations, pr, press release, press work, press contacts, press relations
sales: sales, selling, b2b sales, cold calling, sales pitch, lead generation, outbound, business
  cofounder, business co-founder, commercial cofounder, commercial co-founder, sales co-founder,
  outreach, cold outreach, business development, prospecting
pricing: pricing, prices, price list, day rate, hourly rate, rates, price model
negotiation: negotiation, negotiating, negotiate
salary: salary, salaries, pay rise, pay raise, salary negotiation, salary negotiations
customer_success: customer success, customer onboarding, retention, churn
customer_support: customer support, customer service, support team
product_management: product management, product strategy, roadmap, product discovery, roadmapping,
  product team
project_management: project management, project planning, prince2, pmp
agile: agile, scrum, kanban
okr: okrs, okr, goal setting
business_analysis: business analysis, requirements analysis
consulting: consulting
operations: operations
change_management: change management, reorganisation, transformation
process: process optimisation, process management, lean, six sigma
leadership: leadership, leading a team, managing people, management, leading teams, people
  management, first-time manager, team lead, managing a team, new managers, young managers,
  first-time managers, managers, management job, management role, engineering mgmt, engineering
  management, lead developer, mgmt, team leads, new team leads, people lead
conflict: conflict, conflict resolution, difficult conversations, conflicts
mediation: mediation
logistics: logistics, supply chain, freight, shipping, forwarding, freight forecasting, last mile,
  fleet, fulfilment, haulage
procurement: procurement, purchasing, sourcing, buying department
manufacturing: manufacturer, manufacturing, factory, contract manufacturer
supplier: supplier, suppliers
export: export, exports, exporting, customs, international trade
hr: hr, human resources, people operations, people team, people culture
recruiting: recruiting, recruitment, hiring process, interviewing candidates, employer branding
onboarding: onboarding, employee onboarding
works_council: works council, union, trade union
accounting: accounting, bookkeeping, payroll, invoicing, invoices, annual accounts, balance sheet,
  books in order, own books, her books, his books, doing the books, does the books, keep the books,
  keeps the books, receipts, ledger, ledgers, year-end, year-end accounts, datev, quickbooks, xero
tax: tax, taxes, tax return, tax returns, tax declaration, vat
finance: finance, financial planning for company, budgeting, controlling, financial model, cash
  flow, cashflow
investing: investing, stocks, etf, etfs, retirement savings, pension, share portfolio
mortgage: mortgage, home loan, house financing
debt: debt, debts, insolvency, bankruptcy
audit: audit, auditing
banking: banking, bank, banks
insurance: insurance, insurances, health insurance
law: law, legal, legal questions, legal advice
employment_law: employment law, labour law, labor law, employment lawyer, labour lawyer,
  termination, severance, dismissal, employment contract, employment contracts
tenancy_law: tenancy law, rent law, landlord dispute, rental law, tenancy lawyer, rental contract,
  lease, shop lease, commercial lease
family_law: family law, divorce, custody, divorce lawyer, family lawyer
inheritance: inheritance, inheritance law, will and testament, probate
contract: contract, contracts, contract law, terms and conditions, freelance contract, agreement,
  agreements, shareholder agreement, shareholders agreement, term sheet, rental agreement, nda,
  work contract, terms of service, t&cs, shop lease, commercial lease, leases, lease
patent: patent, patents, intellectual property, ip law, patenting, inventions, inventors, protect
  ideas
trademark: trademark, trade mark, trademarks, trademark law
copyright: copyright, licensing
gdpr: gdpr, data protection, privacy
visa: visa, visas, residence permit, work permit, immigration, immigration law, immigration lawyer,
  blue card, green card, citizenship, visa application, visa applications, naturalisation,
  naturalization, settle permit
company_formation: company formation, founding a company, incorporation, founding a gmbh, setting
  up a company, registering a company, limited company, starting a business, starting a company,
  gmbh, setting up a gmbh
succession: succession, selling a company, company sale, company succession, exit, m&a, mergers,
  successor, take over a company, take over a business, taking over a business
freelancing: freelancing, going freelance, self-employment, self-employed, becoming a freelancer,
  starting as a freelancer, solo business
bootstrapping: bootstrapping
franchise: franchise, franchising
cooperative: cooperative, co-operative, coop, co-op
association: association, charity foundation, non-profit foundation, founding a charity
cv: cv, cvs, resume, resumes, curriculum vitae, cover letters and cvs, her cv, his cv, europass
job_application: application, applications, job application, cover letter, cover letters,
  application documents, job applications, motivation letter
linkedin_profile: linkedin profile, linkedin
portfolio: portfolio
interview_prep: job interview, interview practice, mock interview, mock interviews, interview
  training, interview preparation, case interview, case interviews, coding interview, technical
  interview, interviews for jobs, behavioural interview, assessment centre, job interviews
career_change: career change, changing careers, career switch, career move, switching careers,
  retraining, career, career advice, career coach, career coaching, new career, changed careers,
  change of career, career switcher, career changers
parental_return: parental leave, returning to work, back to work, maternity leave
retirement: retirement
pitch_deck: pitch deck, pitchdeck, pitch decks, deck, decks, investor deck, investor presentation,
  slide deck, pitch, pitches, pitching, investor pitch, startup pitch, fundraising pitch,
  fundraising deck
presentation: presentation, presentations, slides, talk draft
business_plan: business plan, business model, business idea, business case, startup idea
grant_application: grant application, funding application, grant proposal, grant applications, eu
  application, horizon europe, apply for a grant, applying for grants, grant writing, funding
  applications, writing grants
thesis: thesis, dissertation, master's thesis, bachelor's thesis, phd thesis
phd: phd, doctorate, phd programme, phd position
paper: paper, papers, research paper, journal article, academic writing
scholarship: scholarship, scholarships, stipend
university: university, study programme, degree, mba, master's programme, admission
exam: exam, exams, exam preparation
public_speaking: public speaking, stage fright, presenting, presentation skills, speaking in
  public, rhetoric, speech, wedding speech
networking: networking
time_management: time management, productivity, procrastination
burnout: burnout, burn-out, stress, resilience, work-life balance
mindfulness: meditation, mindfulness
mental_health: mental health, depression, anxiety
adhd: adhd, autism, neurodiversity
diversity: diversity, inclusion, women in tech, women in leadership
remote_work: remote work, working remotely, home office, remote team, remote teams, hybrid work
relocation: relocation, relocating, moving abroad, emigrating, emigration, expat, expats
sabbatical: sabbatical
digital_nomad: digital nomad
fundraising: fundraising, raising donations, crowdfunding, donors
funding: funding, venture capital, investment, capital, funding round, financing, raising money,
  start-up capital, invest, invests, invests in, writes cheques, backs founders, series
grant: grant, grants, subsidies, subsidy, public funding, stipends for, funds research, funds art,
  research funding, fund research
sponsor: sponsor, sponsors, sponsorship, sponsoring, patron
donation: donation, donations, donor
loan: loan, microloan, micro credit, credit
startup: startup, start-up, startups, founders, entrepreneurship, start up, founding team,
  early-stage company, scaleup, scale-up, early-stage, growth-stage, late-stage
saas: saas, b2b software, software as a service
marketplace: marketplace, online marketplace
fintech: fintech, payments, payment provider, insurtech
healthcare: healthcare, health care, health, medical, medtech, health tech, healthtech, digital
  health, hospital, hospitals, clinic, patient, patients, patient monitoring, medical device,
  medical devices, telemedicine, ehealth, care sector, hospital it, clinics, health app
biotech: biotech, biotechnology, life sciences, life science
pharma: pharma, pharmaceutical, pharmaceuticals, clinical trials
edtech: edtech, education, e-learning, online courses
climate: climate, climate tech, cleantech, climate change, climate protection, co2, carbon, green
  tech, greentech, decarbonisation, decarbonization, green startups, green, climate policy, global
  warming, net zero, emissions, environment
energy: energy, renewables, renewable energy, wind power, wind energy, energy transition, power
  grid, utilities, clean energy, wind turbine, wind turbines
solar: solar, photovoltaics, pv system, solar power, solar panels, solar panel, solar modules, pv,
  rooftop solar
hydrogen: hydrogen
heat_pump: heat pump, heat pumps
batteries: battery, batteries, energy storage
mobility: mobility, transport, public transport, railway, rail
automotive: automotive, car industry, electric cars, electric car
aerospace: aerospace, space, satellites, aviation
foodtech: food, food industry, food startup, food tech, vegan food, groceries
agriculture: agriculture, farming, organic farming, agritech, agtech, vines, vineyards, growers,
  farm tech, agrotech, crops, crop, livestock, dairy, orchard, greenhouse
proptech: proptech, real estate, property, properties
construction: construction, building industry, building site
retail: retail, e-commerce, ecommerce
tourism: tourism, hospitality, travel industry
gaming: gaming, games industry, games, games studio, game studio, video games, indie studio
media: publishing house, broadcasting, television, tv, radio, film industry
public_sector: public sector, public administration, ministry, city administration, government,
  municipality, municipalities, town hall, town halls, city council, city councils, councils,
  council, local authority, local authorities, county, state administration, federal, public
  procurement
ngo: ngo, ngos, non-profit, nonprofit, charity, social enterprise
defence: defence, defense
telecoms: telecoms, telecommunications
sustainability: sustainability, sustainability report, esg, csr, life cycle assessment
recycling: recycling, zero waste, upcycling, circular economy, waste-free, waste, waste management,
  plastic-free
insulation: insulation, energy renovation, retrofit, energy consulting
renovation: renovation, renovating, renovate, refurbishment, home renovation, bathroom renovation,
  renovated
plumbing: plumbing, dripping tap, pipes, leak, boiler
electrician: wiring, electrical installation, electrics, electrical, electrical work, electrical
  trade, rewiring, fuse box
carpentry: carpentry, woodworking, joinery, custom furniture
painting_trade: painting walls, wall painting
bike_repair: bike repair, bicycle repair, repair of bikes, fixing bikes, repairs bikes
computer_help: computer help, computer problems, smartphone help
repair: repair, repairs, repair cafe, fix, fixes, mend, mends, fixing, broken, restore, restores
series_a: series a, series b, growth capital
pre_seed: pre-seed, seed, seed round, seed money, seed funding, angel round, angel money, angel
  cheques
inhouse: in-house
school: school, schools, pupils
bar: bar
ios: ios, swift
android: android
nursery_place: nursery place, nursery spot, kindergarten place, daycare place, daycare, creche
  place, creche, childcare place, childminder, child minder, daycare centre, day care, nursery,
  kindergarten spot, preschool place
teaching: to teach, teach in, teaching post, teaching job, teaching position
chemistry: chem, polymer chemistry, polymers, organic chemistry, electrochemistry
biology: bio, cell culture, molecular biology, genetics, microbiology, neuroscience, ecology,
  marine biology, plant genetics, genomics, crop genomics, plant biology, plant science
physics: optics research, quantum, photonics, particle physics, astrophysics
research: research, academia, scientific, laboratory research, postdoc, fieldwork, r&d
civil: civil eng, civil engineering, structural engineering, building sites, site management
mechanical: mechanical engineering, mech eng, cad, solidworks, product development hardware
electrical: electrical engineering, electronics design, power electronics, circuit design, embedded
  hardware
jvm: jvm, jvm languages
moderation: experienced host, chairs panels, moderates, moderates panels, panel chair
"""
