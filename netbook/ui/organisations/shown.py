"""All that the page of one organisation shows, read in one moment."""

from datetime import date
from typing import NamedTuple

from netbook.core.facts import STALE_AFTER
from netbook.store import Session
from netbook.store.deciders import RoleMap, declined_roles, role_map
from netbook.store.facts import Fact, facts_about_organisation
from netbook.store.opportunity_rows import OpportunityRow, opportunity_rows
from netbook.store.organisation_page import (
    OrganisationPage,
    PersonThere,
    organisation_page,
    whom_to_ask,
)
from netbook.store.questions import Question, questions_about_organisation
from netbook.store.settings import get_setting
from netbook.store.stages import StageRow, stages
from netbook.store.target_organisations import TargetOrganisation, target_organisation


class Organisation(NamedTuple):
    """One organisation; `ask` is whom the user knows best there, facts are stale after days."""

    page: OrganisationPage
    target: TargetOrganisation
    roles: RoleMap
    declined: bool
    openings: tuple[OpportunityRow, ...]
    stages: tuple[StageRow, ...]
    facts: tuple[Fact, ...]
    questions: tuple[Question, ...]
    ask: PersonThere | None
    stale_after: int
    today: date

    @property
    def id(self) -> int:
        """The organisation's id."""
        return self.page.id

    @property
    def name(self) -> str:
        """What it is called."""
        return self.page.name


def read_organisation(s: Session, organisation_id: int, today: date) -> Organisation | None:
    """The organisation, or None for one that is gone."""
    page = organisation_page(s, organisation_id, today)
    if page is None:
        return None
    return Organisation(
        page,
        target_organisation(s, page.id),
        role_map(s, page.id),
        bool(declined_roles(s, page.id)),
        tuple(opportunity_rows(s, organisation_id=page.id)),
        tuple(stages(s)),
        tuple(facts_about_organisation(s, page.id, closed=True)),
        tuple(questions_about_organisation(s, page.id)),
        whom_to_ask(s, page),
        int(get_setting(s, "facts_stale_days", STALE_AFTER)),
        today,
    )
