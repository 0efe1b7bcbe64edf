"""People made up for the tests of pages: added to a notebook in one call."""

from datetime import UTC, date, datetime

from netbook.core.card import Card, Name, Organisation, Point
from netbook.core.partial_date import PartialDate
from netbook.store.contacts import add_contact, set_cadence
from netbook.store.interactions import Interaction, log_interaction
from netbook.store.notebook import Notebook

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


def card(name: str, title: str = "", organisation: str = "", **more: object) -> Card:
    """A card of somebody by that name."""
    given, _space, family = name.partition(" ")
    held = Organisation(name=organisation, title=title)
    address = f"{given.lower()}@{(organisation.split() or ['mail'])[0].lower()}.example"
    made = Card(
        formatted_name=name,
        name=Name(family=family, given=given),
        organisations=(held,) if held != Organisation() else (),
        emails=(Point(address, ("work",)),),
    )
    return made if not more else _with(made, **more)


def _with(made: Card, **more: object) -> Card:
    from dataclasses import replace

    return replace(made, **more)  # type: ignore[arg-type]


def add(
    notebook: Notebook, name: str, title: str = "", organisation: str = "", **more: object
) -> int:
    """Add somebody; their contact's id."""
    with notebook.write(f"Add {name}") as s:
        return add_contact(s, card(name, title, organisation, **more), now=NOW)


def talk(
    notebook: Notebook, contact_id: int, day: date, summary: str = "", every: int | None = None
) -> int:
    """Write down a conversation, perhaps with how often from then on."""
    with notebook.write("Log") as s:
        made = log_interaction(
            s,
            Interaction(
                happened_on=PartialDate.of(day),
                channel="in_person",
                summary=summary,
                participants=(contact_id,),
            ),
            today=TODAY,
            now=NOW,
        )
        if every:
            set_cadence(s, [contact_id], every, TODAY)
    return made


def northwind(notebook: Notebook) -> dict[str, int]:
    """The people of the picture: Maya is 22 days late, Priya due in 12, Dieter and Lena not yet."""
    ids = {
        "Maya": add(notebook, "Maya Okafor", "Head of Data", "Northwind Traders"),
        "Priya": add(notebook, "Priya Nair", "Data lead", "Northwind Traders"),
        "Dieter": add(notebook, "Dieter Hahn", "CTO", "Northwind Traders"),
        "Lena": add(
            notebook, "Lena Fischer", notes=("Looks for work: applied at Northwind in May.",)
        ),
        "Tom": add(notebook, "Tom Wójcik", "Staff engineer", "Adventure Works"),
    }
    talk(notebook, ids["Maya"], date(2026, 9, 18), "Read her team's hiring plan", every=42)
    talk(notebook, ids["Priya"], date(2026, 11, 19), "How they test contracts", every=14)
    return ids
