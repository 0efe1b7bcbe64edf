"""The people of the example notebook: all made up, with addresses that lead nowhere."""

from typing import NamedTuple

DOMAINS = {
    "Northwind Traders": "northwind.example",
    "Contoso": "contoso.example",
    "Fjord Talent": "fjord.example",
    "Adventure Works": "adventure.example",
    "Litware": "litware.example",
    "Tailspin": "tailspin.example",
    "Wingtip": "wingtip.example",
}


class Person(NamedTuple):
    """One person; `every` overrides the circle's days, `connected` is days since LinkedIn."""

    name: str
    title: str = ""
    organisation: str = ""
    city: str = ""
    circle: str = "none"
    every: int | None = None
    tags: tuple[str, ...] = ()
    phone: str = ""
    note: str = ""
    birthday: str = ""
    pronunciation: str = ""
    pronouns: str = ""
    sphere: str = "professional"
    paused: bool = False
    connected: int | None = None


PEOPLE = (
    Person(
        "Maya Okafor",
        "Head of Data",
        "Northwind Traders",
        "Berlin",
        "active",
        tags=("decides there", "data", "ex-Contoso"),
        phone="+49 151 0000000",
        note="Data contracts; hiring juniors; Lagos Women in Tech.",
        pronouns="she/her",
        birthday="--04-12",
    ),
    Person(
        "Priya Nair",
        "Data lead",
        "Northwind Traders",
        "Berlin",
        "active",
        every=14,
        tags=("data",),
        phone="+49 151 0000001",
        note="Wants to hear how other teams test their data contracts.",
    ),
    Person("Dieter Hahn", "CTO", "Northwind Traders", "Berlin", connected=412),
    Person(
        "Lena Fischer",
        "Data analyst",
        "",
        "Hamburg",
        "active",
        tags=("looking",),
        note="Looks for a job as data analyst: applied at Northwind in May, no answer yet.",
    ),
    Person(
        "Jonas Lindqvist",
        "Recruiter",
        "Fjord Talent",
        "Stockholm",
        "active",
        every=28,
        tags=("recruiter",),
        phone="+46 70 000 00 01",
        pronunciation="YOO-nas LIND-kvist",
    ),
    Person(
        "Sofia Reyes",
        "Former manager",
        "Contoso",
        "Madrid",
        "light",
        tags=("ex-Contoso", "mentor"),
        phone="+34 600 000 001",
        pronouns="she/her",
        birthday="--11-30",
    ),
    Person(
        "Tom Wójcik",
        "Staff engineer",
        "Adventure Works",
        "Kraków",
        "light",
        every=60,
        tags=("ex-Contoso", "PyData"),
        pronunciation="VOY-chik",
        connected=2811,
    ),
    Person(
        "Amir Bensaïd",
        "Head of Analytics",
        "Litware",
        "Lyon",
        "inner",
        tags=("data", "hires"),
        phone="+33 6 00 00 00 01",
    ),
    Person(
        "Chidi Kalu", "Product manager", "Tailspin", "Lagos", "inner", every=14, tags=("mentee",)
    ),
    Person("Elif Kaya", "Analytics", "Northwind Traders", "Berlin", "active", tags=("data",)),
    Person(
        "Hanh Tran",
        "Recruiter",
        "Fjord Talent",
        "Oslo",
        "active",
        tags=("recruiter",),
        pronunciation="Han Chan",
    ),
    Person("Ines Duarte", "Data engineer", "Litware", "Lisbon", "light", tags=("PyData",)),
    Person(
        "Kwame Sarpong",
        "Engineering manager",
        "Wingtip",
        "Accra",
        "active",
        tags=("decides there",),
    ),
    Person("Ravi Menon", "Platform engineer", "Tailspin", "Bengaluru", "light", tags=("PyData",)),
    Person(
        "Grace Mensah",
        "Director of Engineering",
        "Wingtip",
        "London",
        "inner",
        tags=("mentor",),
        phone="+44 7700 900001",
    ),
    Person("Nils Berg", "Independent consultant", "", "Bergen", "light", tags=("freelance",)),
    Person(
        "Ngozi Eze",
        "Organiser",
        "Lagos Women in Tech",
        "Lagos",
        "light",
        tags=("community",),
        note="Can fill a room in a week. Ask her before planning a talk.",
    ),
    Person("Henrik Olsen", "Organiser", "PyData Berlin", "Berlin", "light", tags=("PyData",)),
    Person("Isabel Cruz", "Professor of Statistics", "", "Valencia", "light", tags=("mentor",)),
    Person("Noah Weber", "Student", "", "Berlin", "active", tags=("mentee", "looking")),
    Person(
        "Omar Haddad", "VP Data", "Contoso", "Dubai", "light", tags=("ex-Contoso", "decides there")
    ),
    Person("Ewa Nowak", "People partner", "Adventure Works", "Warsaw", "light"),
    Person("Luca Romano", "Designer", "", "Turin", "light", tags=("freelance",), paused=True),
    Person("Anna Brandt", "", "", "Leipzig", "inner", birthday="1988-02-29", sphere="personal"),
    Person("Karolina Mazur", "Data engineer", "Adventure Works", "Gdańsk", "light", connected=740),
    Person("Yara Costa", "Data scientist", "Tailspin", "Porto", connected=36),
    Person("Marta Silva", "Recruiter", "Wingtip", "Lisbon", tags=("recruiter",), connected=51),
    Person("Björn Eriksson", "CTO", "Fjord Talent", "Gothenburg", connected=1204),
    Person("Fatima Alaoui", "Analyst", "Litware", "Rabat", connected=93),
    Person("Peter Novák", "Sales engineer", "Contoso", "Prague", connected=1890),
    Person("Jae Park", "Backend engineer", "Contoso", "Seoul", connected=1655),
    Person("Liam Byrne", "Account manager", "Contoso", "Dublin", connected=1432),
    Person("Mei Chen", "Product designer", "Tailspin", "Taipei", connected=301),
    Person("Olga Petrova", "Machine learning engineer", "Wingtip", "Riga", connected=188),
    Person("Paulo Mendes", "Platform lead", "Litware", "Recife", connected=267),
    Person("Rosa Álvarez", "Head of People", "Contoso", "Bogotá", connected=2203),
    Person("Samir Patel", "Analyst", "Adventure Works", "Leicester", connected=530),
    Person("Tuva Nilsen", "Recruiter", "Fjord Talent", "Oslo", tags=("recruiter",), connected=22),
    Person("Uma Krishnan", "Data architect", "Tailspin", "Chennai", connected=615),
    Person("Viktor Horváth", "Engineering director", "Wingtip", "Budapest", connected=978),
)
