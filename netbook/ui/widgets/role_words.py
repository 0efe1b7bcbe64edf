"""Who decides somewhere, in words: roles, how sure, and the rule or the word that it is by."""

from datetime import date

from netbook.store.deciders import NOTED, RolePerson
from netbook.ui import words
from netbook.ui.words import tr


def role(kind: str) -> str:
    """What somebody is to a decision, within a sentence or as a label."""
    return {
        "decision_maker": tr("decides", "role in an organisation"),
        "influencer": tr("has a say", "role in an organisation"),
        "gatekeeper": tr("opens doors", "role in an organisation"),
        "peer": tr("works there", "role in an organisation"),
        "recruiter": tr("recruits", "role in an organisation"),
    }[kind]


def roles_heading(kind: str) -> str:
    """The heading above the people of a role."""
    return {
        "decision_maker": tr("Who decides"),
        "influencer": tr("Who has a say"),
        "gatekeeper": tr("Who opens doors"),
        "peer": tr("Who works there"),
        "recruiter": tr("Who recruits"),
    }[kind]


def confidence(kind: str) -> str:
    """How sure it is."""
    return {
        "sure": tr("sure", "how sure it is"),
        "likely": tr("likely", "how sure it is"),
        "guess": tr("a guess", "how sure it is"),
    }[kind]


def rule(kind: str) -> str:
    """What a rule reads from a title or a department."""
    return {
        "learns": tr("is learning there"),
        "recruits": tr("recruits people"),
        "assists": tr("keeps somebody's calendar or door"),
        "human_resources": tr("works in human resources"),
        "on_board": tr("sits on a board"),
        "deputy": tr("is the deputy of who decides"),
        "vice_president": tr("is called a vice president, which can mean much or little"),
        "beside_head": tr("works beside who decides"),
        "owns": tr("founded or owns it"),
        "runs_it": tr("runs the organisation"),
        "top_table": tr("sits at the top table"),
        "leads_project": tr("leads a project or a product"),
        "heads_department": tr("heads a department"),
        "leads_team": tr("leads people"),
        "expert": tr("is asked for expert advice"),
        "works_there": tr("works there"),
    }[kind]


def why(person: RolePerson, today: date) -> str:
    """Why somebody is shown in a role: "Head of Data: heads a department"."""
    name = person.given or words.called(person.name)
    if person.how == NOTED:
        said = _noted(person, today)
    elif person.how == "reported_to":
        day = person.noted_on or today
        form = tr("{who} reports to {name} (your note, {day})")
        said = form.format(who=person.said, name=name, day=words.short_day(day, today))
    elif person.how == "on_opening":
        said = tr("you noted it on the opening “{title}”").format(title=person.said)
    else:
        said = tr("{title}: {meaning}", "a title and what it means").format(
            title=person.said, meaning=rule(person.how)
        )
    return said


def _noted(person: RolePerson, today: date) -> str:
    day = words.short_day(person.noted_on or today, today)
    if person.said_by:
        by = tr("{who} said so, {day}").format(who=person.said_by, day=day)
    else:
        by = tr("your note, {day}").format(day=day)
    return words.about(by, person.note) if person.note else by


def to_find_out(kind: str) -> str:
    """What to find out where nobody is known for a role."""
    return {
        "decision_maker": tr("Nobody is known who decides. Who heads the team you would join?"),
        "influencer": tr("Nobody is known who has a say. Whose advice do they take?"),
        "gatekeeper": tr("Nobody is known who opens doors. Who sees requests first?"),
        "peer": tr("Nobody is known who works there. Who does what you would do?"),
        "recruiter": tr("Nobody is known who recruits. Who fills their openings?"),
    }[kind]


def to_ask(kind: str, organisation: str) -> str:
    """The question to ask somebody, where nobody is known for a role."""
    return {
        "decision_maker": tr("Who decides about new people at {organisation}?"),
        "influencer": tr("Whose advice counts at {organisation}?"),
        "gatekeeper": tr("Whom does one go through at {organisation}?"),
        "peer": tr("Who does the work that I would do at {organisation}?"),
        "recruiter": tr("Who recruits for {organisation}?"),
    }[kind].format(organisation=organisation)


def target_stage(kind: str) -> str:
    """How far the user is with an organisation."""
    return {
        "": tr("no stage", "how far one is with an organisation"),
        "watching": tr("watching", "how far one is with an organisation"),
        "learning": tr("learning", "how far one is with an organisation"),
        "connecting": tr("connecting", "how far one is with an organisation"),
        "applied": tr("applied", "how far one is with an organisation"),
    }[kind]


def stage_meaning(kind: str) -> str:
    """What a stage is for."""
    return {
        "": tr("Choose a stage, so that you know people before a job is open."),
        "watching": tr("You keep an eye on what they do."),
        "learning": tr("You find out who decides there and what they need."),
        "connecting": tr("You get to know people there, before a job is open."),
        "applied": tr("You applied."),
    }[kind]
