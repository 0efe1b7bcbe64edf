"""Lines as people write them down, with what each of them says.

Written on Saturday 21 November 2026, by somebody who knows the people of `KNOWN`. People are named
as the notebook knows them; `+Ines Duarte` is somebody new, `?Anna` waits for a choice. What a line
does not say is not there; `in_person` and the day of writing are assumed.
"""

from dataclasses import dataclass
from datetime import date

from netbook.core.captured import Candidate

TODAY = date(2026, 11, 21)

KNOWN = [
    Candidate(1, "Maya Okafor", "Maya", "Okafor", (), "Head of Data, Northwind"),
    Candidate(2, "Priya Nair", "Priya", "Nair"),
    Candidate(3, "Dieter Hahn", "Dieter", "Hahn", (), "CTO, Northwind"),
    Candidate(4, "Lena Fischer", "Lena", "Fischer"),
    Candidate(5, "Jonas Lindqvist", "Jonas", "Lindqvist", (), "Recruiter, Fjord Talent"),
    Candidate(6, "Sofia Reyes", "Sofia", "Reyes"),
    Candidate(7, "Tom Wójcik", "Tom", "Wójcik"),
    Candidate(8, "Amir Bensaïd", "Amir", "Bensaïd"),
    Candidate(9, "Chidi Kalu", "Chidi", "Kalu"),
    Candidate(10, "Elif Kaya", "Elif", "Kaya"),
    Candidate(11, "Robert Ng", "Robert", "Ng", ("Bob",)),
    Candidate(12, "Anna Berg", "Anna", "Berg"),
    Candidate(13, "Anna Müller", "Anna", "Müller"),
    Candidate(14, "Will Carter", "Will", "Carter"),
    Candidate(15, "May Lin", "May", "Lin"),
    Candidate(16, "Jan de Vries", "Jan", "de Vries"),
    Candidate(17, "Zoë Ångström", "Zoë", "Ångström"),
    Candidate(18, "Jean-Luc Moreau", "Jean-Luc", "Moreau"),
    Candidate(19, "Seán O’Brien", "Seán", "O’Brien"),
    Candidate(20, "Wang Xiaoming", "Xiaoming", "Wang"),
    Candidate(21, "Ravi Menon", "Ravi", "Menon"),
]

Promise = tuple[str, str, str | None]


@dataclass(frozen=True)
class Line:
    """A line and all that it says; place and summary are compared only where they are given."""

    text: str
    people: tuple[str, ...] = ()
    channel: str = "in_person"
    day: str = "2026-11-21"
    direction: str = ""
    minutes: int | None = None
    promises: tuple[Promise, ...] = ()
    exchanges: tuple[tuple[str, str], ...] = ()
    place: str | None = None
    summary: str | None = None


MAYA, PRIYA, DIETER, LENA = "Maya Okafor", "Priya Nair", "Dieter Hahn", "Lena Fischer"
JONAS, SOFIA, TOM, AMIR = "Jonas Lindqvist", "Sofia Reyes", "Tom Wójcik", "Amir Bensaïd"
CHIDI, ELIF, BOB, RAVI = "Chidi Kalu", "Elif Kaya", "Robert Ng", "Ravi Menon"
FRI, TUE, YESTERDAY = "2026-11-27", "2026-11-17", "2026-11-20"

LINES = [
    # --- meeting in person
    Line(
        "coffee with Maya Okafor yesterday, talked about the migration, promised the dbt notes by "
        "Friday",
        (MAYA,),
        day=YESTERDAY,
        promises=(("mine", "the dbt notes", FRI),),
        summary="Coffee, talked about the migration",
    ),
    Line("coffee with Maya", (MAYA,), summary="Coffee"),
    Line("coffee with maya okafor yesterday", (MAYA,), day=YESTERDAY, summary="Coffee"),
    Line("Coffee w/ Maya this morning", (MAYA,), summary="Coffee"),
    Line("lunch with Tom and Priya on Tuesday", (TOM, PRIYA), day=TUE, summary="Lunch"),
    Line("Lunch with Tom, Priya and Lena last Friday", (TOM, PRIYA, LENA), day=YESTERDAY),
    Line("dinner with Tom Wojcik & Elif on 3 May", (TOM, ELIF), day="2026-05-03"),
    Line("Yesterday: lunch with Sofia Reyes", (SOFIA,), day=YESTERDAY, summary="Lunch"),
    Line("2026-11-03 coffee with Amir", (AMIR,), day="2026-11-03", summary="Coffee"),
    Line("12.11. Mittagessen with Lena", (LENA,), day="2026-11-12"),
    Line("met Chidi at PyData Berlin", (CHIDI,), place="PyData Berlin"),
    Line(
        "Met Ines Duarte at the PyData meetup on Thursday", ("+Ines Duarte",), "event", "2026-11-19"
    ),
    Line("met Dr. Hahn and Bob for a beer last night", (DIETER, BOB), day=YESTERDAY),
    Line("walk with Zoe in the park, 1h", ("Zoë Ångström",), minutes=60),
    Line(
        "Had coffee with Priya Nair. She is looking for a new job in data.",
        (PRIYA,),
        summary="Had coffee. She is looking for a new job in data",
    ),
    Line(
        "breakfast with Jan last Monday, about the freelance contract",
        ("Jan de Vries",),
        day="2026-11-16",
        summary="Breakfast, about the freelance contract",
    ),
    Line("coffee with Jan 3 weeks ago", ("Jan de Vries",), day="2026-10-31"),
    Line("lunch with May", ("May Lin",)),
    Line(
        "Lunch with Will yesterday, he's hiring two analysts",
        ("Will Carter",),
        day=YESTERDAY,
        summary="Lunch, he's hiring two analysts",
    ),
    Line(
        "saw Seán O'Brien in Dublin last week", ("Seán O’Brien",), day="2026-11-09", place="Dublin"
    ),
    Line("ran into Jean-Luc at the airport", ("Jean-Luc Moreau",)),
    Line("bumped into Sofia on Friday, she's moved to Contoso", (SOFIA,), day=YESTERDAY),
    Line("drinks with Anna", ("?Anna",)),
    Line("drinks with Anna Berg", ("Anna Berg",)),
    Line("tea with Anna M.", ("Anna Müller",)),
    Line("coffee with Wang Xiaoming at Northwind's office", ("Wang Xiaoming",)),
    Line("coffee with my old boss Sofia Reyes", (SOFIA,)),
    Line("lunch with the team", ()),
    Line("Coffee with Maya in Berlin", (MAYA,), place="Berlin"),
    Line("lunch with Berlin friends", ()),
    Line("caught up with Tom over coffee, 45 min", (TOM,), minutes=45),
    Line("sat down with Dieter Hahn to go through the architecture", (DIETER,)),
    Line("visited Elif at her office on the 12th", (ELIF,), day="2026-11-12"),
    Line(
        "met up with Ravi Menon and Ines Duarte on 12 Nov", (RAVI, "+Ines Duarte"), day="2026-11-12"
    ),
    Line(
        "interview with Dieter at Northwind on Wednesday, 90 minutes",
        (DIETER,),
        day="2026-11-18",
        minutes=90,
        place="Northwind",
    ),
    Line("coffee Maya yesterday", (MAYA,), day=YESTERDAY),
    Line(
        "Maya Okafor: coffee, talked about hiring", (MAYA,), summary="Coffee, talked about hiring"
    ),
    Line("Maya - lunch on Tuesday", (MAYA,), day=TUE, summary="Lunch"),
    Line("@Maya coffee yesterday", (MAYA,), day=YESTERDAY),
    Line("great chat with Priya about the data team", (PRIYA,)),
    Line("spoke to Tom at the conference", (TOM,), "event"),
    Line("Talked with Lena for half an hour about her thesis", (LENA,), minutes=30),
    Line("me and Sofia had lunch yesterday", (SOFIA,), day=YESTERDAY),
    Line("Sofia and I had lunch on Thursday", (SOFIA,), day="2026-11-19"),
    Line("dinner at Sofia's place last Saturday", (SOFIA,), day="2026-11-14"),
    Line("met Maya", (MAYA,), summary=""),
    Line("spring 2019: met Maya at Contoso", (MAYA,), day="2019-21", place="Contoso"),
    Line("met Chidi in April 2019 at a hackathon", (CHIDI,), "event", "2019-04"),
    Line(
        "Met Ada Lovelace today, works at Contoso, knows Dieter",
        ("+Ada Lovelace",),
        summary="Works at Contoso, knows Dieter",
    ),
    # --- calls and video
    Line("call with Tom", (TOM,), "phone", summary=""),
    Line(
        "called Maya yesterday about the offer",
        (MAYA,),
        "phone",
        YESTERDAY,
        "out",
        summary="About the offer",
    ),
    Line(
        "I called Jonas on Tuesday, no answer", (JONAS,), "phone", TUE, "out", summary="No answer"
    ),
    Line(
        "Maya called, she got the job", (MAYA,), "phone", direction="in", summary="She got the job"
    ),
    Line(
        "Maya Okafor called me this morning about the migration",
        (MAYA,),
        "phone",
        direction="in",
        summary="About the migration",
    ),
    Line("phone call with Sofia Reyes, 20 min", (SOFIA,), "phone", minutes=20),
    Line("phoned Dieter last Thursday", (DIETER,), "phone", "2026-11-19", "out"),
    Line("rang Lena, left a message", (LENA,), "phone", direction="out"),
    Line(
        "got a call from Jonas Lindqvist, he has a role at Fjord", (JONAS,), "phone", direction="in"
    ),
    Line(
        "Jonas phoned yesterday 15 mins, asked what stack I want next",
        (JONAS,),
        "phone",
        YESTERDAY,
        "in",
        15,
    ),
    Line("zoom with Priya 30 min", (PRIYA,), "video", minutes=30, summary=""),
    Line(
        "Zoom call with Amir and Chidi on Monday for an hour",
        (AMIR, CHIDI),
        "video",
        "2026-11-16",
        minutes=60,
    ),
    Line(
        "teams meeting with Elif, 1h30, went through the backlog",
        (ELIF,),
        "video",
        minutes=90,
        summary="Went through the backlog",
    ),
    Line("Google Meet with Ravi yesterday", (RAVI,), "video", YESTERDAY),
    Line("video call w/ Seán, 2 hours", ("Seán O’Brien",), "video", minutes=120),
    Line("had a call with Bob on Teams", (BOB,), "video"),
    Line("facetime with Zoë", ("Zoë Ångström",), "video"),
    Line("quick call w Tom re: contract", (TOM,), "phone", summary="Re: contract"),
    Line("1.5h call with Dieter last week", (DIETER,), "phone", "2026-11-09", minutes=90),
    Line("missed call from Sofia", (SOFIA,), "phone", direction="in"),
    Line("was called by Jonas about a role in Malmö", (JONAS,), "phone", direction="in"),
    # --- email
    Line("emailed Maya yesterday", (MAYA,), "email", YESTERDAY, "out", summary=""),
    Line(
        "emailed Jonas the CV yesterday",
        (JONAS,),
        "email",
        YESTERDAY,
        "out",
        summary="Emailed Jonas the CV",
    ),
    Line("sent Priya an email about the data team", (PRIYA,), "email", direction="out"),
    Line(
        "Email to Dieter Hahn on 2 Nov, asked for an introduction to Priya",
        (DIETER,),
        "email",
        "2026-11-02",
        "out",
        exchanges=(("asked", "introduction"),),
    ),
    Line(
        "email from Lena: she applied at Northwind",
        (LENA,),
        "email",
        direction="in",
        summary="She applied at Northwind",
    ),
    Line("got an email from Sofia", (SOFIA,), "email", direction="in"),
    Line("Received a mail from Amir Bensaid on Wednesday", (AMIR,), "email", "2026-11-18", "in"),
    Line(
        "Maya wrote, wants to meet in December",
        (MAYA,),
        "email",
        direction="in",
        summary="Wants to meet in December",
    ),
    Line("wrote to Elif about the analytics opening", (ELIF,), "email", direction="out"),
    Line("replied to Chidi", (CHIDI,), "email", direction="out"),
    Line("Chidi replied yesterday", (CHIDI,), "email", YESTERDAY, "in"),
    Line("mailed bob the slides", (BOB,), "email", direction="out"),
    Line("heard back from Jonas today, they want to go ahead", (JONAS,), "email", direction="in"),
    Line("Sofia emailed me on 20 Oct", (SOFIA,), "email", "2026-10-20", "in"),
    # --- messages, letters, social
    Line("texted Tom", (TOM,), "message", direction="out"),
    Line("whatsapp from Lena", (LENA,), "message", direction="in"),
    Line("WhatsApp with Zoe yesterday", ("Zoë Ångström",), "message", YESTERDAY),
    Line(
        "messaged Ravi on Slack about the talk",
        (RAVI,),
        "message",
        direction="out",
        summary="About the talk",
    ),
    Line("Signal message to Elif", (ELIF,), "message", direction="out"),
    Line("she texted me", (), "message", direction="in"),
    Line("Tom texted, running late for Thursday", (TOM,), "message", direction="in"),
    Line("wrote Seán a letter", ("Seán O’Brien",), "letter", direction="out"),
    Line("postcard from Jean-Luc Moreau", ("Jean-Luc Moreau",), "letter", direction="in"),
    Line("sent Sofia a postcard from Lisbon", (SOFIA,), "letter", direction="out"),
    Line("messaged Dieter Hahn on LinkedIn", (DIETER,), "social", direction="out"),
    Line("linkedin message from Jonas", (JONAS,), "social", direction="in"),
    Line("commented on Maya's LinkedIn post", (MAYA,), "social", direction="out"),
    Line("pinged Amir yesterday", (AMIR,), "message", YESTERDAY, "out"),
    Line(
        "reached out to Priya Nair on LinkedIn on Monday", (PRIYA,), "social", "2026-11-16", "out"
    ),
    # --- events
    Line("PyData meetup with Tom and Ravi", (TOM, RAVI), "event"),
    Line("Talked to Ravi Menon at the PyCon conference in June", (RAVI,), "event", "2026-06"),
    Line("workshop with Elif last month", (ELIF,), "event", "2026-10"),
    Line("panel with Maya on 11 June", (MAYA,), "event", "2026-06-11"),
    Line("at the Lagos Women in Tech event with Chidi on 14.11.", (CHIDI,), "event", "2026-11-14"),
    # --- ahead, and lines that say little
    Line("lunch with Maya next Friday", (MAYA,), day=FRI),
    Line("talked about the roadmap", (), summary="Talked about the roadmap"),
    Line("coffee yesterday", (), day=YESTERDAY, summary="Coffee"),
    Line("", (), summary=""),
    Line("thinking about Berlin", (), summary="Thinking about Berlin"),
    Line("COFFEE WITH MAYA OKAFOR YESTERDAY", (MAYA,), day=YESTERDAY),
    Line("coffee with maya,yesterday,talked about dbt", (MAYA,), day=YESTERDAY),
]
