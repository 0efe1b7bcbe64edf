"""What was said in the example notebook, by days before today; `{64}` in a text is that day."""

from typing import NamedTuple


class Promised(NamedTuple):
    """A promise `due` days from today (negative: late), kept `kept` days ago if at all.

    `repeats` is a rule of `netbook.core.recurrence`.
    """

    text: str
    due: int | None
    kept: int | None = None
    whose: str = "mine"
    repeats: str = ""


class Given(NamedTuple):
    """What was given, asked or received; `other` is whom an introduction led to.

    They were thanked `thanked` days ago, and heard `told` days ago how it went, if at all.
    """

    direction: str
    kind: str
    other: str = ""
    thanked: int | None = None
    told: int | None = None


class Talk(NamedTuple):
    """One conversation; `exchanges` and `promises` concern the first of its people."""

    ago: int
    people: tuple[str, ...]
    channel: str
    text: str
    direction: str = ""
    place: str = ""
    minutes: int | None = None
    exchanges: tuple[tuple[str, str] | Given, ...] = ()
    promises: tuple[Promised, ...] = ()


class Together(NamedTuple):
    """What was done together, in years before this one."""

    person: str
    kind: str
    organisation: str
    start: int
    end: int


TOGETHER = (
    Together("Maya Okafor", "worked", "Contoso", 7, 4),
    Together("Sofia Reyes", "worked", "Contoso", 7, 4),
    Together("Tom Wójcik", "worked", "Contoso", 6, 5),
    Together("Omar Haddad", "worked", "Contoso", 7, 5),
    Together("Isabel Cruz", "studied", "University of Valencia", 14, 10),
)

TALKS = (
    # Maya Okafor: known well, and 22 days late
    Talk(
        64,
        ("Maya Okafor",),
        "in_person",
        "Read her team's hiring plan. She starts the warehouse migration this month; worried about "
        "data contracts.",
        minutes=50,
        exchanges=(("gave", "feedback"),),
    ),
    Talk(
        80,
        ("Maya Okafor",),
        "email",
        "To Priya Nair, about how the data team works. She made it on {78}.",
        "out",
        exchanges=(Given("asked", "introduction", "Priya Nair"),),
    ),
    Talk(
        163,
        ("Maya Okafor",),
        "event",
        "Same panel. She mentioned Priya Nair for the first time.",
        place="PyData Berlin",
        minutes=90,
    ),
    Talk(
        246,
        ("Maya Okafor",),
        "message",
        "Sent her two candidates for the analyst opening.",
        "out",
        exchanges=(("gave", "lead"),),
    ),
    Talk(
        400,
        ("Maya Okafor",),
        "in_person",
        "How to split a team of nine into two without losing the on-call rota.",
        minutes=70,
        exchanges=(("gave", "advice"),),
    ),
    Talk(
        455,
        ("Maya Okafor",),
        "video",
        "Went through her talk on ownership of tables, slide by slide.",
        minutes=40,
        exchanges=(("gave", "feedback"),),
    ),
    Talk(
        520,
        ("Maya Okafor",),
        "email",
        "Sent the checklist for moving a warehouse without a freeze.",
        "out",
        exchanges=(("gave", "resource"),),
    ),
    Talk(
        610,
        ("Maya Okafor",),
        "in_person",
        "Stay an engineer or lead a team? She told how she decided.",
        minutes=60,
        exchanges=(("asked", "advice"),),
    ),
    Talk(
        700,
        ("Maya Okafor",),
        "phone",
        "Spoke with Northwind about her for the post she holds now.",
        "in",
        minutes=25,
        exchanges=(("gave", "reference"),),
    ),
    Talk(
        780,
        ("Maya Okafor",),
        "in_person",
        "Farewell drinks after her last day at Contoso's partner office.",
    ),
    Talk(860, ("Maya Okafor",), "message", "She is looking around, quietly.", "in"),
    # Others who wait to hear
    Talk(
        40,
        ("Jonas Lindqvist",),
        "phone",
        "Asked which stack I want next; has two platform teams hiring in spring.",
        "in",
        minutes=20,
    ),
    Talk(
        151,
        ("Jonas Lindqvist",),
        "video",
        "First talk: what I look for and what I don't.",
        minutes=30,
    ),
    Talk(
        98,
        ("Sofia Reyes",),
        "email",
        "She rebuilds onboarding for her new team.",
        "in",
        promises=(Promised("Onboarding template to Sofia", -18),),
    ),
    Talk(
        260,
        ("Sofia Reyes",),
        "video",
        "Practised the salary talk with her.",
        minutes=45,
        exchanges=(("received", "advice"),),
        promises=(Promised("Tell Sofia how the salary talk went", -250, 251),),
    ),
    Talk(
        60,
        ("Tom Wójcik", "Henrik Olsen"),
        "event",
        "Talked Tom into giving his deployment talk at PyData.",
        place="Conference",
        minutes=45,
        exchanges=(("gave", "lead"),),
        promises=(Promised("the speaker list", 3, whose="theirs"),),
    ),
    Talk(300, ("Tom Wójcik",), "message", "Swapped notes on blue-green deploys.", "out"),
    # Priya Nair, whom Maya introduced
    Talk(
        78,
        ("Maya Okafor", "Priya Nair"),
        "email",
        "Maya introduced us. Priya offers half an hour next week.",
        "in",
        exchanges=(Given("received", "introduction", "Priya Nair", thanked=78),),
    ),
    Talk(
        67,
        ("Priya Nair",),
        "video",
        "How the data team at Northwind works: three squads, one on-call, contracts at the edge.",
        minutes=30,
        exchanges=(("asked", "advice"),),
    ),
    Talk(
        2,
        ("Priya Nair",),
        "video",
        "Interview for a post in her squad: two hours with her and an engineer, went well.",
        minutes=120,
        promises=(Promised("Thank Priya Nair after the interview", 0),),
    ),
    # People who told what they need
    Talk(
        18,
        ("Amir Bensaïd",),
        "phone",
        "He hires a data analyst, French or English, from January.",
        "out",
        minutes=25,
    ),
    Talk(
        9,
        ("Chidi Kalu",),
        "phone",
        "Asked for feedback on his pitch before the board sees it.",
        "in",
        minutes=35,
    ),
    Talk(
        37,
        ("Chidi Kalu",),
        "video",
        "First month as product manager: too many meetings, too few customers.",
        minutes=45,
        exchanges=(("gave", "advice"),),
    ),
    Talk(
        12,
        ("Lena Fischer",),
        "in_person",
        "Went through her CV; she wants to work with data people, not alone.",
        place="Hamburg",
        minutes=60,
        exchanges=(("gave", "feedback"),),
    ),
    # Soon due
    Talk(
        36,
        ("Elif Kaya",),
        "message",
        "Same team as Priya; likes it there, wishes for more time to test.",
        "in",
    ),
    Talk(
        38,
        ("Hanh Tran",),
        "email",
        "Sent my profile for the Oslo role; not now, maybe in spring.",
        "out",
        exchanges=(("asked", "lead"),),
    ),
    Talk(
        40,
        ("Kwame Sarpong",),
        "video",
        "Compared how we onboard juniors.",
        minutes=30,
        exchanges=(("gave", "resource"),),
    ),
    Talk(
        87,
        ("Ines Duarte", "Ravi Menon"),
        "event",
        "Met both in the queue for coffee; Ines moves Litware to streaming.",
        place="PyData meetup",
        minutes=15,
    ),
    Talk(85, ("Ravi Menon",), "social", "He posted the slides; wrote what I took home.", "out"),
    Talk(
        20,
        ("Grace Mensah",),
        "video",
        "Monthly mentoring: choose two things for this quarter and drop the rest.",
        minutes=45,
        exchanges=(("received", "advice"),),
        promises=(
            Promised("Send Grace the two goals", -13, 15),
            Promised("Tell Grace how the month went", 9, repeats="FREQ=MONTHLY"),
        ),
    ),
    Talk(
        50,
        ("Grace Mensah",),
        "video",
        "Monthly mentoring: how to say no upwards.",
        minutes=45,
        exchanges=(Given("received", "advice", thanked=50),),
    ),
    Talk(83, ("Nils Berg",), "letter", "A postcard from Bergen; he is free from March.", "in"),
    # In touch
    Talk(
        25,
        ("Ngozi Eze",),
        "video",
        "Plans a data evening in Lagos; I help to find two speakers.",
        minutes=30,
        exchanges=(("gave", "help"),),
    ),
    Talk(
        31,
        ("Isabel Cruz",),
        "email",
        "Thanked her for the reference letter; she got the invitation to the spring school.",
        "out",
        exchanges=(Given("received", "reference", thanked=31),),
    ),
    Talk(
        6,
        ("Noah Weber",),
        "in_person",
        "Read his first CV; he starts to look for an internship.",
        place="Berlin",
        minutes=45,
        exchanges=(("gave", "feedback"),),
    ),
    Talk(55, ("Omar Haddad",), "message", "Congratulated him on the new post.", "out"),
    Talk(
        44,
        ("Ewa Nowak",),
        "phone",
        "How Adventure Works hires: one talk, one task, one lunch.",
        "out",
        minutes=20,
        exchanges=(("asked", "feedback"),),
    ),
    Talk(
        210, ("Luca Romano",), "video", "He drew the new icons; takes a break until summer.", "in"
    ),
    Talk(5, ("Anna Brandt",), "in_person", "Walk along the river.", minutes=90),
    Talk(
        70,
        ("Karolina Mazur",),
        "social",
        "She asked where to learn about data contracts; sent Maya's talk.",
        "in",
        exchanges=(("gave", "resource"),),
    ),
)
