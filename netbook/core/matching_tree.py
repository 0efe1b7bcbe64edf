"""What concepts of wishes and offers have to do with each other, in whatever language.

A line of `KINDS_OF` names what is more general, then what is a kind of it: either fits the other,
while two kinds of the same don't. `APART` are groups of which one excludes another: who wants to
learn Spanish isn't served by Portuguese, though both are lessons.
"""

from collections.abc import Mapping

KINDS_OF = """
developer: frontend backend fullstack mobile_dev game_dev embedded blockchain python java kotlin
  javascript react angular vue php ruby golang rust cpp csharp scala swift
fullstack: frontend backend
frontend: react angular vue javascript
devops: aws azure
analyst: data_analyst business_analysis financial_analysis
data_field: data_analyst data_scientist data_engineer
ai: data_scientist
designer: ux graphic_design web_design interior_design fashion industrial_design
graphic_design: branding
sysadmin: computer_help
mobile_dev: ios android
investor: pre_seed series_a
money_any: funding grant sponsor donation loan scholarship
engineering: mechanical electrical civil chemical quality robotics embedded engineering_geology
film: animation film_directing
music: songwriting dj piano guitar violin cello drums saxophone flute trumpet accordion
  organ
marketing: seo ads content social_media branding newsletter pr
law: employment_law tenancy_law family_law inheritance contract patent trademark copyright gdpr
  visa notary
accounting: audit
finance: financial_analysis
medicine: paediatrics dermatology gynaecology cardiology psychiatry
healthcare: medicine nursing elder_care dentistry pharmacy midwifery physio paramedic
therapy: speech_therapy occupational_therapy psychology
teaching: mathematics physics chemistry biology history
research: biology chemistry physics statistics bioinformatics climate_science phd
childcare: kindergarten
handyman: carpentry painting_trade masonry tiling electrician plumbing roofing locksmith
  renovation
painter: painting_trade painting
driving: lift
hotel: tourism
event_management: wedding
art: painting ceramics illustration
climate: energy sustainability
energy: solar hydrogen heat_pump batteries energy_consulting
housing: flat room house holiday_home flatmate
agriculture: farming
jvm: java kotlin scala
flatmate: room
office: coworking
coworking: desk
venue: meeting_room rehearsal exhibition_space
repair: bike_repair computer_help
bike_repair: bike_mechanic
mechanic: bike_mechanic
furniture: desk chair table sofa bed shelf wardrobe
tools: drill
studio: recording atelier
premises: office shop_space venue workshop_space atelier
translation: interpreting
ngo: association
motorbike: motor_scooter
books: book_club
job_application: cv
company_formation: freelancing business_plan
presentation: pitch_deck
startup: founder
funding: investor pre_seed series_a
sales: account_management
customer_support: customer_success
project_management: agile
operations: logistics process
logistics: warehouse
journalism: media
meetup: conference
language_course: english german french spanish italian portuguese dutch polish czech russian
  ukrainian turkish arabic persian hebrew greek swedish norwegian danish finnish hungarian
  romanian chinese cantonese japanese korean hindi vietnamese catalan latin swahili sign_language
language_exchange: english german french spanish italian portuguese dutch polish czech russian
  ukrainian turkish arabic persian hebrew greek swedish norwegian danish finnish hungarian
  romanian chinese cantonese japanese korean hindi vietnamese catalan
insulation: energy_consulting
manuscript: writing
games: board_games
elder_care: palliative
choir: singing
kindergarten: nursery_place
pet_sitting: dog_sitting cat_sitting
dog: dog_training dog_sitting
tent: party_tent
"""

APART = {
    "code": "python java kotlin javascript php ruby golang rust cpp csharp scala swift r_lang",
    "language": (
        "english german french spanish italian portuguese dutch polish czech russian ukrainian "
        "turkish arabic persian hebrew greek swedish norwegian danish finnish hungarian romanian "
        "chinese cantonese japanese korean hindi vietnamese catalan latin swahili sign_language"
    ),
    "school": "mathematics physics chemistry biology history philosophy economics english german",
    "law": (
        "employment_law tenancy_law family_law inheritance patent trademark copyright gdpr visa "
        "company_formation"
    ),
    "instrument": "piano guitar violin cello drums saxophone flute trumpet accordion organ singing",
    "design": "ux graphic_design web_design interior_design fashion industrial_design",
    "industry": (
        "fintech healthcare biotech pharma edtech climate energy mobility automotive aerospace "
        "foodtech agriculture proptech construction retail tourism gaming media public_sector "
        "defence telecoms insurance banking logistics fashion restaurant"
    ),
    "sport": (
        "running cycling swimming climbing hiking skiing sailing surfing diving tennis badminton "
        "football volleyball basketball rowing martial_arts chess yoga dance horse_riding"
    ),
    "cause": (
        "refugees animal_shelter food_bank youth_work clean_up nature elder_care homework_help"
    ),
    "money": "funding grant sponsor donation loan scholarship",
    "platform": "ios android",
    "round": "pre_seed series_a",
    "animal": "dog cat horse chickens",
    "home": "flat room house office holiday_home",
    "data": "data_analyst data_scientist data_engineer",
}
"""Groups of which what one side says excludes what the other says, unless they share one."""

LIGHT = frozenset(
    (
        "fintech healthcare biotech pharma edtech climate energy mobility automotive aerospace "
        "foodtech agriculture proptech construction retail tourism gaming media public_sector "
        "ngo defence telecoms startup saas sustainability marketplace founder data_field ai "
        "investor developer_tools language_course conference meetup birthday parenting open_source "
        "team_building hardware refugees school_trip summer_party university school "
        "engineering designer analyst assistance consulting research diversity bootstrapping "
        "webinar panel restaurant app travel teaching integration art repair "
        "language_exchange event_management music wedding exam farming library hotel publishing"
    ).split()
)
"""Fields, frames and broad trades: alone they match, beside more they tell little."""

RECIPIENT = frozenset("travel founder startup ngo refugees parenting youth_work".split())
"""Whom something is for, rather than what it is about."""


def _parents() -> Mapping[str, frozenset[str]]:
    above: dict[str, set[str]] = {}
    for line in KINDS_OF.strip().replace("\n  ", " ").splitlines():
        general, kinds = line.split(": ")
        for kind in kinds.split():
            above.setdefault(kind, set()).add(general)
    return {kind: frozenset(generals) for kind, generals in above.items()}


PARENTS = _parents()
"""What each concept is a kind of, one step up."""

GROUP_OF: Mapping[str, frozenset[str]] = {
    concept: frozenset(name for name, members in APART.items() if concept in members.split())
    for concept in {each for members in APART.values() for each in members.split()}
}
"""The groups of `APART` that a concept belongs to."""

MEMBERS: Mapping[str, frozenset[str]] = {
    name: frozenset(members.split()) for name, members in APART.items()
}
"""The concepts of each group of `APART`."""
