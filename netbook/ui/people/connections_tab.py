"""The tab of a person's connections: what they and the user share, and whom they know."""

from netbook.ui.desk import Desk
from netbook.ui.people.ground_card import GroundCard
from netbook.ui.people.paths_card import PathsCard
from netbook.ui.people.person import Person
from netbook.ui.people.places_card import ContactPlaces
from netbook.ui.people.together import Together
from netbook.ui.people.whom_card import WhomCard
from netbook.ui.widgets.two_columns import TwoColumns


class ConnectionsTab(TwoColumns):
    """Common ground on the left, on the right who leads to them, and whom they know."""

    def __init__(self, desk: Desk) -> None:
        self.ground, self.together = GroundCard(desk), Together(desk)
        self.whom, self.places = WhomCard(desk), ContactPlaces(desk)
        self.paths = PathsCard(desk)
        super().__init__((self.ground, self.together, self.places), (self.paths, self.whom))

    def show_person(self, person: Person) -> None:
        """Show this person's connections."""
        for card in (self.ground, self.together, self.places, self.paths, self.whom):
            card.show_person(person)
