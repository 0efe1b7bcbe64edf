"""What postings call their parts, folded, in English, German, French and Spanish."""

import re

# Headings by the part that they begin. A heading is a line that begins with one of these.
REQUIREMENTS = """
requirements; job requirements; minimum requirements; key requirements; required; required skills
required qualifications; qualifications; minimum qualifications; basic qualifications
preferred qualifications; your qualifications; skills; key skills; skills and experience
skills & experience; desired skills; what you bring; what you'll bring; what you will bring
what you need; what you'll need; what you will need; what we're looking for
what we are looking for; what we look for; who you are; who we're looking for
who we are looking for; about you; your profile; your background; your skills; your experience
you have; you need; you bring; you'll have; you will have; must have; must haves; must-have
must-haves
nice to have; nice to haves; nice-to-have; bonus points; experience; education
person specification; essential criteria; essential; desirable; ideal candidate
the ideal candidate; you might be a fit; what makes you a great fit; desired profile
educational requirements; experience requirements
ihr profil; dein profil; profil; anforderungen; anforderungsprofil; voraussetzungen
qualifikation; qualifikationen; ihre qualifikation; ihre qualifikationen; deine qualifikation
deine qualifikationen; das bringen sie mit; das bringst du mit; was sie mitbringen
was du mitbringst; sie bringen mit; du bringst mit; damit uberzeugen sie; damit uberzeugst du
damit punkten sie; damit punktest du; das zeichnet sie aus; das zeichnet dich aus; wir erwarten
was wir erwarten; was wir uns wunschen; wir wunschen uns; ihre kenntnisse; deine skills
das solltest du mitbringen; was dich auszeichnet; was sie auszeichnet; fachliche anforderungen
personliche anforderungen; dein hintergrund; das sind sie; das bist du; wunschenswert
votre profil; ton profil; profil recherche; le profil recherche; profil du candidat
competences; competences requises; competences attendues; vos competences; tes competences
qualifications requises; exigences; prerequis; formation et experience; ce que nous recherchons
ce que nous attendons; qui etes-vous; qui es-tu; vous etes; vos atouts; formation
requisitos; requisitos minimos; requisitos deseables; requisitos imprescindibles; tu perfil
perfil; perfil buscado; perfil requerido; que buscamos; lo que buscamos; que pedimos
que necesitas; que esperamos de ti; conocimientos; competencias; habilidades; formacion
experiencia; valoramos; se valorara; se requiere
"""
DUTIES = """
responsibilities; your responsibilities; key responsibilities; duties; your tasks; tasks
what you'll do; what you will do; what you'll be doing; you will
the role; your role; about the role
about the job; job description; role overview; your mission; day to day; in this role
ihre aufgaben; deine aufgaben; aufgaben; aufgabengebiet; das erwartet sie; das erwartet dich
ihre tatigkeiten; tatigkeiten; deine mission; dein job; ihr aufgabengebiet; was sie erwartet
was dich erwartet; deine rolle; stellenbeschreibung
vos missions; tes missions; missions; votre mission; vos responsabilites; vos taches; le poste
description du poste; responsabilites; votre role
responsabilidades; tus responsabilidades; funciones; tus funciones; tareas; que haras
descripcion del puesto; tu mision; el puesto
"""
OTHERS = """
benefits; what we offer; we offer; our offer; perks; perks and benefits; compensation; salary
why join us; why us; why work with us; how to apply; apply; application; application process
our process; about us; about the company; about the team; the team; who we are; our values
equal opportunity; equal opportunities; diversity; contact; location; hours; incentives; industry
date posted; next steps; interview process; our stack; occupational category
wir bieten; das bieten wir; unser angebot; benefits; ihre vorteile; deine vorteile; was wir bieten
das bieten wir ihnen; das bieten wir dir; ihre benefits; deine benefits; uber uns; wer wir sind
kontakt; bewerbung; ihre bewerbung; deine bewerbung; so bewirbst du dich; arbeitsort; standort
ansprechpartner; interessiert; interesse; haben wir ihr interesse geweckt; freuen sie sich auf
nous offrons; nous vous offrons; ce que nous offrons; ce que nous proposons; avantages
vos avantages; nos avantages; a propos; a propos de nous; qui sommes-nous; candidature
comment postuler; postuler; remuneration; conditions; lieu; l'entreprise; processus de recrutement
ofrecemos; que ofrecemos; te ofrecemos; se ofrece; beneficios; sobre nosotros; quienes somos
como aplicar; como postular; contacto; condiciones; salario; la empresa; nuestra oferta
"""

# "Location: Berlin": the names of what a posting says of itself, before a colon or a line end.
LABELS = {
    "title": (
        "job title; title; position; role; job; vacancy; stelle; stellenbezeichnung"
        "; berufsbezeichnung"
        "; jobtitel; poste; intitule du poste; intitule; puesto; cargo; vacante"
    ),
    "company": (
        "company; company name; employer; organisation; organization; hiring organization"
        "; hiring organisation; unternehmen; arbeitgeber; firma; entreprise; employeur; societe"
        "; empresa; empleador; organizacion"
    ),
    "location": (
        "location; job location; place; work location; place of work; office; city; standort"
        "; arbeitsort; einsatzort; dienstort; ort; lieu; lieu de travail; localisation; ville"
        "; ubicacion; lugar; lugar de trabajo; localidad; ciudad"
    ),
    "salary": (
        "salary; salary range; pay; pay range; compensation; base salary; gehalt; vergutung; lohn"
        "; jahresgehalt; gehaltsspanne; salaire; remuneration; salario; sueldo; retribucion"
    ),
    "employment_type": (
        "employment type; job type; type; contract; contract type; hours; working hours"
        "; work schedule"
        "; beschaftigungsart; anstellungsart; arbeitszeit; vertragsart; type de contrat; contrat"
        "; tipo de contrato; contrato; jornada; tipo de empleo"
    ),
    "date_posted": (
        "date posted; posting date; posted; posted on; published; published on; veroffentlicht"
        "; veroffentlicht am"
        "; eingestellt am; publiee le; publie le; date de publication; publicado; publicado el"
        "; fecha de publicacion"
    ),
    "valid_through": (
        "closing date; closes; closes on; deadline; application deadline; apply by; apply before"
        "; applications close; valid through; valid until; bewerbungsfrist; bewerbungsschluss"
        "; bewerben bis; bewerben sie sich bis; bewirb dich bis; einsendeschluss; frist"
        "; date limite; date limite de candidature; candidature avant le; postuler avant le"
        "; date de cloture; fecha limite; plazo; fecha de cierre; hasta el"
    ),
    "contact_email": "e-mail; email; contact; kontakt; mail; courriel; contacto; correo; apply to",
}

# What a job is called in each form of work, by schema.org's word for it.
TYPES = {
    "FULL_TIME": "full time; fulltime; permanent; vollzeit; temps plein; temps complet"
    "; tiempo completo; jornada completa; a plein temps",
    "PART_TIME": "part time; parttime; teilzeit; temps partiel; tiempo parcial; media jornada"
    "; jornada parcial",
    "CONTRACTOR": "contractor; freelance; freelancer; freiberuflich; freie mitarbeit; independant"
    "; autonomo; contract",
    "TEMPORARY": "temporary; fixed term; befristet; cdd; interim; temporal; aushilfe; zeitarbeit",
    "INTERN": "intern; internship; praktikum; praktikant; praktikantin; stage; stagiaire"
    "; practicas; becario; werkstudent; werkstudentin",
    "VOLUNTEER": "volunteer; ehrenamt; ehrenamtlich; benevolat; benevole; voluntario; voluntariado",
    "PER_DIEM": "per diem",
}
REMOTE = re.compile(
    r"\b(?:fully remote|100 ?% remote|remote|work from home|working from home|home ?-?office"
    r"|teletravail|teletrabajo|a distance|en remoto|remoto|telecommute|telecommuting)\b"
)
# "No remote work", "not remote".
NOT_REMOTE = re.compile(
    r"\b(?:no|not|non|kein|keine|pas de|sans|sin|nicht)\s(?:\w+\s)?(?:remote|home ?-?office"
    r"|teletravail|teletrabajo)\b"
)

# Sites that carry the postings of others: never the employer by their name alone.
BOARDS = frozenset(
    (
        "indeed linkedin stepstone xing monster glassdoor ziprecruiter jobs job careers "
        "karriere kariere greenhouse lever workday smartrecruiters personio workable "
        "recruitee ashby bamboohr teamtailor jobvite icims taleo softgarden join infojobs "
        "tecnoempleo computrabajo hellowork apec cadremploi welcometothejungle regionsjob "
        "meteojob jobteaser jobware kimeta jobrapido adzuna totaljobs reed seek google "
        "facebook twitter careerbuilder dice wellfound angellist otta arbeitsagentur "
        "stellenanzeigen stellenangebote stellenmarkt jobborse karriereportal career "
        "vacancies emploi emplois empleo empleos recrutement jobportal job-board openings "
        "hiring usajobs gov"
    ).split()
)


def _phrases(table: str) -> list[str]:
    found = (phrase.strip() for phrase in table.replace("\n", ";").split(";"))
    return [phrase for phrase in found if phrase]


_KINDS = (("others", OTHERS), ("duties", DUTIES), ("requirements", REQUIREMENTS))
KIND_OF = {phrase: kind for kind, table in _KINDS for phrase in _phrases(table)}
LABEL_OF = {phrase: name for name, table in LABELS.items() for phrase in _phrases(table)}
TYPE_OF = {phrase: name for name, table in TYPES.items() for phrase in _phrases(table)}
