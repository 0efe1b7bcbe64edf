"""Titles as people have them, in four languages, and what each speaks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.deciders import (
    CONFIDENCES,
    ROLES,
    RULES,
    missing_roles,
    plain_words,
    proposed_role,
)

# The title, and the kind of the rule that it is read by; "" where nothing is proposed.
ENGLISH = """
CEO | runs_it
C.E.O. | runs_it
Chief Executive Officer | runs_it
President & CEO | runs_it
Managing Director | runs_it
Managing Director, Europe | runs_it
General Manager | runs_it
Founder | owns
Co-Founder & CTO | owns
Owner | owns
Managing Partner | owns
Partner | owns
CTO | top_table
Chief Data Officer | top_table
Chief Information Security Officer | top_table
CFO / COO | top_table
General Counsel | top_table
Chief People Officer | human_resources
HR Business Partner | human_resources
Head of People | human_resources
VP People | human_resources
People & Culture Manager | human_resources
Vice President, Engineering | vice_president
SVP Sales | vice_president
VP of Product | vice_president
Head of Data | heads_department
Head of Data (m/f/d) | heads_department
Interim Head of Platform | heads_department
Head of Product Management | heads_department
Director of Engineering | heads_department
Engineering Director | heads_department
Senior Director, Analytics | heads_department
Dean of the Faculty of Science | heads_department
Chief Engineer | heads_department
Head of Trainee Programme | heads_department
Deputy Head of Data | deputy
Assistant Director | deputy
Associate Director, Data Science | deputy
Engineering Manager | leads_team
Data Platform Manager | leads_team
Team Lead Backend | leads_team
Store Manager | leads_team
Shift Supervisor | leads_team
Product Manager | leads_project
Senior Product Owner | leads_project
Project Manager | leads_project
Technical Program Manager | leads_project
Scrum Master | leads_project
Principal Engineer | expert
Staff Data Engineer | expert
Lead Data Scientist | expert
Platform lead | expert
Solutions Architect | expert
Professor of Statistics | expert
Art Director | expert
Recruiter | recruits
Senior Technical Recruiter | recruits
Talent Acquisition Partner | recruits
Head of Talent Acquisition | recruits
Recruiting Coordinator | recruits
Sourcer | recruits
Executive Assistant to the CEO | assists
Personal Assistant | assists
Office Manager | assists
Receptionist | assists
Chief of Staff | beside_head
Non-Executive Director | on_board
Chairwoman of the Supervisory Board | on_board
Member of the Advisory Board | on_board
Board Member | on_board
Intern | learns
Marketing Intern | learns
PhD student | learns
Trainee Recruiter | learns
Student Success Manager | works_there
Data Engineer | works_there
Senior Data Engineer | works_there
Key Account Manager | works_there
Community Manager | works_there
Customer Success Manager | works_there
Nurse | works_there
Staff Nurse | works_there
Business Partner Logistics | works_there
Personal Trainer | works_there
Leadership coach | works_there
Former CEO |
Ex-Head of Data |
Retired |
"""
GERMAN = """
Geschäftsführer | runs_it
Geschäftsführerin | runs_it
Geschäftsführer:in | runs_it
Vorstand | runs_it
Vorstandsvorsitzende | runs_it
Oberbürgermeisterin | runs_it
Schulleiterin | runs_it
Niederlassungsleiter | runs_it
Geschäftsführender Gesellschafter | owns
Gründerin | owns
Inhaber | owns
Mitglied der Geschäftsleitung | top_table
Prokuristin | top_table
Abteilungsleiter | heads_department
Abteilungsleiter/-in IT | heads_department
Bereichsleiterin Daten | heads_department
Leiter Datenplattform (m/w/d) | heads_department
Leiterin der Entwicklung | heads_department
Leitung Controlling | heads_department
Kaufmännische Leiterin | heads_department
Chefarzt | heads_department
Vertriebsdirektor | heads_department
Stellvertretende Abteilungsleiterin | deputy
Stv. Leiter Einkauf | deputy
Teamleiter | leads_team
Teamleiterin Kundenservice | leads_team
Gruppenleiter Forschung | leads_team
Schichtleiter | leads_team
Projektleiter | leads_project
Projektleiterin Bau | leads_project
Produktmanager | leads_project
Softwarearchitektin | expert
Oberarzt | expert
Referent der Geschäftsführung | beside_head
Assistentin der Geschäftsführung | assists
Vorstandssekretärin | assists
Sekretariat Geschäftsleitung | assists
Empfang | assists
Personalleiterin | human_resources
Leiter Personal | human_resources
Personalreferent | human_resources
Personalerin | human_resources
Betriebsrätin | human_resources
Recruiterin | recruits
Leiterin Recruiting | recruits
Personalberater | recruits
Mitglied des Aufsichtsrats | on_board
Beirat | on_board
Werkstudentin Recruiting | learns
Praktikant | learns
Auszubildende zur Kauffrau | learns
Sachbearbeiter Einkauf | works_there
Mitarbeiterin | works_there
Zugbegleiterin | works_there
Entwicklungsingenieur Halbleiter | works_there
Hausmeister | works_there
Softwareentwickler | works_there
Ehemaliger Geschäftsführer |
Im Ruhestand |
"""
FRENCH = """
PDG | runs_it
P.D.G. | runs_it
Président-directeur général | runs_it
Directrice générale | runs_it
Gérant | runs_it
Présidente | runs_it
Directeur d'usine | runs_it
Fondatrice | owns
Cofondateur & CTO | owns
Associé gérant | owns
DSI | top_table
Directeur technique | top_table
Directrice administrative et financière | top_table
Membre du comité de direction | top_table
Directeur des données | heads_department
Directeur/trice marketing | heads_department
Responsable données | heads_department
Responsable du pôle data | heads_department
Chef de service | heads_department
Cheffe du département informatique | heads_department
Rédactrice en chef | heads_department
Directeur adjoint | deputy
Adjointe au maire | deputy
Sous-directrice | deputy
Vice-président Europe | vice_president
Chef d'équipe | leads_team
Responsable d'équipe | leads_team
Chef de projet | leads_project
Cheffe de projet digital | leads_project
Directeur de projet | leads_project
Chef de produit | leads_project
Directrice artistique | expert
Architecte logiciel | expert
Directeur de cabinet | beside_head
Assistante de direction | assists
Secrétaire | assists
DRH | human_resources
Responsable RH | human_resources
Directrice des ressources humaines | human_resources
Chargée de recrutement | recruits
Recruteur IT | recruits
Responsable recrutement | recruits
Administratrice indépendante | on_board
Membre du conseil d'administration | on_board
Stagiaire RH | learns
Alternante en marketing | learns
Ingénieure logiciel | works_there
Administrateur système | works_there
Responsable de compte | works_there
Infirmière | works_there
Ancien directeur général |
Retraitée |
"""
SPANISH = """
Director General | runs_it
Directora general | runs_it
Consejera delegada | runs_it
Presidente | runs_it
Gerente | runs_it
Alcaldesa | runs_it
Fundador y CEO | owns
Socia fundadora | owns
Propietario | owns
Directora financiera | top_table
Director técnico | top_table
Director de Datos | heads_department
Directora de marketing | heads_department
Director/a de formación | heads_department
Jefa de datos | heads_department
Jefe de ventas | heads_department
Responsable de calidad | heads_department
Gerente de planta | heads_department
Subdirectora | deputy
Director adjunto | deputy
Vicepresidenta | vice_president
Jefe de equipo | leads_team
Encargada de tienda | leads_team
Supervisor de turno | leads_team
Jefa de proyecto | leads_project
Gestor de proyectos | leads_project
Director de arte | expert
Arquitecta de software | expert
Jefe de gabinete | beside_head
Secretaria de dirección | assists
Asistente ejecutivo | assists
Recepcionista | assists
Directora de Recursos Humanos | human_resources
Técnico de RR. HH. | human_resources
Responsable de personas | human_resources
Reclutadora | recruits
Técnica de selección | recruits
Especialista en adquisición de talento | recruits
Consejero independiente | on_board
Becaria | learns
Ingeniera de datos | works_there
Administrador de sistemas | works_there
Trabajadora social | works_there
Enfermero | works_there
Exdirector general |
Jubilada |
"""


def lines(text: str) -> list[tuple[str, str]]:
    """The titles of a table with their kinds."""
    pairs = (line.partition(" | ") for line in text.strip().splitlines())
    return [(title.removesuffix(" |"), kind.strip()) for title, _, kind in pairs]


@pytest.mark.parametrize(
    ("title", "kind"),
    [pair for table in (ENGLISH, GERMAN, FRENCH, SPANISH) for pair in lines(table)],
)
def test_what_a_title_speaks_for(title: str, kind: str) -> None:
    found = proposed_role(title)
    assert (found.rule.kind if found else "") == kind
    if found:
        assert found.said == title


def test_the_role_follows_the_rule() -> None:
    roles = {
        "Head of Data": "decision_maker",
        "Principal Engineer": "influencer",
        "Executive Assistant": "gatekeeper",
        "Data Engineer": "peer",
        "Recruiter": "recruiter",
    }
    for title, role in roles.items():
        found = proposed_role(title)
        assert found is not None
        assert found.rule.role == role


def test_a_rule_is_never_sure() -> None:
    assert {rule.confidence for rule in RULES} <= {"likely", "guess", ""}
    assert {rule.role for rule in RULES} <= {*ROLES, ""}
    assert CONFIDENCES[0] == "sure"


def test_a_department_speaks_where_the_title_says_nothing() -> None:
    found = proposed_role("Specialist", ("Human Resources",))
    assert found is not None
    assert (found.rule.kind, found.said) == ("human_resources", "Human Resources")
    found = proposed_role("Referentin", ("Bereich Nord", "Personalgewinnung"))
    assert found is not None
    assert (found.rule.kind, found.said) == ("recruits", "Personalgewinnung")


def test_a_bare_title_heads_the_department_beside_it() -> None:
    found = proposed_role("Leiterin", ("Datenplattform",))
    assert found is not None
    assert (found.rule.kind, found.rule.role) == ("heads_department", "decision_maker")
    found = proposed_role("Lead", ("Data Platform",))
    assert found is not None
    assert (found.rule.kind, found.said) == ("heads_department", "Lead, Data Platform")


def test_nothing_known_is_nothing_proposed() -> None:
    assert proposed_role("") is None
    assert proposed_role("  (m/w/d) ") is None
    assert proposed_role("", ("Data",)) is None


def test_what_nobody_is_known_for() -> None:
    assert missing_roles(["peer", "decision_maker"]) == ("influencer", "gatekeeper", "recruiter")
    assert missing_roles(ROLES) == ()


@given(st.text(max_size=300), st.lists(st.text(max_size=40), max_size=3))
def test_any_text_is_read(title: str, units: list[str]) -> None:
    found = proposed_role(title, tuple(units))
    assert found is None or found.rule.role in ROLES


def test_a_long_text_takes_no_long_time() -> None:
    # Of a text without end the beginning is read.
    assert proposed_role("a" * 100_000) is not None
    assert len(plain_words("leiter " * 100_000)) <= 200
