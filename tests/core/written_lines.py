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
    # --- promises of mine
    Line(
        "call with Sofia yesterday, I'll send her the onboarding template by Tuesday",
        (SOFIA,),
        "phone",
        YESTERDAY,
        promises=(("mine", "send her the onboarding template", "2026-11-24"),),
    ),
    Line(
        "coffee with Priya, promised to introduce her to Jonas",
        (PRIYA,),
        promises=(("mine", "introduce her to Jonas", None),),
        summary="Coffee",
    ),
    Line(
        "lunch with Amir, promised him the analyst CVs by end of the month",
        (AMIR,),
        promises=(("mine", "the analyst CVs", "2026-11-30"),),
    ),
    Line(
        "met Chidi. I owe him feedback on his pitch",
        (CHIDI,),
        promises=(("mine", "feedback on his pitch", None),),
    ),
    Line(
        "zoom with Elif; will send the slides tomorrow",
        (ELIF,),
        "video",
        promises=(("mine", "send the slides", "2026-11-22"),),
    ),
    Line(
        "coffee with Tom, I promised to read his draft next week",
        (TOM,),
        promises=(("mine", "read his draft", "2026-11-27"),),
    ),
    Line(
        "Tom called, told him I'd look at the speaker list",
        (TOM,),
        "phone",
        direction="in",
        promises=(("mine", "look at the speaker list", None),),
    ),
    Line(
        "dinner with Zoë, need to send her the photos",
        ("Zoë Ångström",),
        promises=(("mine", "send her the photos", None),),
    ),
    Line(
        "coffee with Maya, follow up in 2 weeks",
        (MAYA,),
        promises=(("mine", "follow up", "2026-12-05"),),
    ),
    Line(
        "Lunch with Lena. Send her the job ad by Monday.",
        (LENA,),
        promises=(("mine", "Send her the job ad", "2026-11-23"),),
    ),
    Line(
        "call with Dieter, agreed to write up the plan until 3 December",
        (DIETER,),
        "phone",
        promises=(("mine", "write up the plan", "2026-12-03"),),
    ),
    Line(
        "coffee with Bob, offered to review his CV",
        (BOB,),
        promises=(("mine", "review his CV", None),),
    ),
    Line(
        "met Ravi, I'll email him the article and I'll introduce him to Maya by Friday",
        (RAVI,),
        promises=(("mine", "email him the article", None), ("mine", "introduce him to Maya", FRI)),
    ),
    Line(
        "todo: thank Priya after the interview. Coffee with Priya on Thursday",
        (PRIYA,),
        day="2026-11-19",
        promises=(("mine", "thank Priya after the interview", None),),
    ),
    Line(
        "call with Anna Berg, promised the report, by 1 December",
        ("Anna Berg",),
        "phone",
        promises=(("mine", "the report", "2026-12-01"),),
    ),
    # --- promises of theirs
    Line(
        "coffee with Tom, he'll send me the speaker list by Tuesday",
        (TOM,),
        promises=(("theirs", "send me the speaker list", "2026-11-24"),),
    ),
    Line(
        "call with Maya, she promised to introduce me to Dieter",
        (MAYA,),
        "phone",
        promises=(("theirs", "introduce me to Dieter", None),),
    ),
    Line(
        "Maya will send the job description next week. Met her yesterday",
        (MAYA,),
        day=YESTERDAY,
        promises=(("theirs", "send the job description", FRI),),
    ),
    Line(
        "lunch with Jonas, Jonas will call back by Friday",
        (JONAS,),
        promises=(("theirs", "call back", FRI),),
    ),
    Line(
        "zoom with Priya, she said she'd check with her boss",
        (PRIYA,),
        "video",
        promises=(("theirs", "check with her boss", None),),
    ),
    Line(
        "coffee with Elif, she offered to refer me",
        (ELIF,),
        promises=(("theirs", "refer me", None),),
    ),
    Line(
        "dinner with Amir, he owes me an intro to the CTO",
        (AMIR,),
        promises=(("theirs", "an intro to the CTO", None),),
    ),
    Line(
        "coffee with Sofia, she will be in Berlin next week",
        (SOFIA,),
        summary="Coffee, she will be in Berlin next week",
    ),
    Line(
        "call with Chidi, he'll let me know by Wednesday and I'll send the deck tomorrow",
        (CHIDI,),
        "phone",
        promises=(("theirs", "let me know", "2026-11-25"), ("mine", "send the deck", "2026-11-22")),
    ),
    Line(
        "coffee with Maya, she is going to share the roadmap",
        (MAYA,),
        promises=(("theirs", "share the roadmap", None),),
    ),
    Line(
        "Will emailed, he will start at Contoso in January",
        ("Will Carter",),
        "email",
        direction="in",
    ),
    # --- gave, asked, received
    Line(
        "coffee with Maya, gave her feedback on the hiring plan",
        (MAYA,),
        exchanges=(("gave", "feedback"),),
        summary="Coffee, gave her feedback on the hiring plan",
    ),
    Line(
        "sent Amir two leads for the analyst opening",
        (AMIR,),
        "email",
        direction="out",
        exchanges=(("gave", "lead"),),
    ),
    Line(
        "introduced Lena to Amir by email",
        (LENA, AMIR),
        "email",
        direction="out",
        exchanges=(("gave", "introduction"),),
    ),
    Line(
        "call with Sofia, asked her for a reference",
        (SOFIA,),
        "phone",
        exchanges=(("asked", "reference"),),
    ),
    Line(
        "lunch with Dieter, asked for advice on the offer",
        (DIETER,),
        exchanges=(("asked", "advice"),),
    ),
    Line(
        "coffee with Bob, he gave me great feedback on my CV",
        (BOB,),
        exchanges=(("received", "feedback"),),
    ),
    Line(
        "zoom with Maya, got an intro to Priya",
        (MAYA,),
        "video",
        exchanges=(("received", "introduction"),),
    ),
    Line(
        "Jonas called with a lead at Northwind",
        (JONAS,),
        "phone",
        direction="in",
        exchanges=(("received", "lead"),),
    ),
    Line(
        "email from Elif, she sent me an article about data contracts",
        (ELIF,),
        "email",
        direction="in",
        exchanges=(("received", "resource"),),
    ),
    Line("met Chidi, he asked me for feedback on his pitch", (CHIDI,)),
    Line("coffee with Lena, helped her with her CV", (LENA,), exchanges=(("gave", "help"),)),
    Line(
        "Maya introduced me to Priya at lunch yesterday",
        (MAYA, PRIYA),
        day=YESTERDAY,
        exchanges=(("received", "introduction"),),
    ),
    Line(
        "lunch with Ravi, gave him some tips for the talk and asked for an intro to PyData",
        (RAVI,),
        exchanges=(("gave", "advice"), ("asked", "introduction")),
    ),
    Line(
        "call with Tom, he recommended me to his boss",
        (TOM,),
        "phone",
        exchanges=(("received", "reference"),),
    ),
    Line(
        "coffee with Zoë, shared a template for cover letters",
        ("Zoë Ångström",),
        exchanges=(("gave", "resource"),),
    ),
    # --- ahead, and lines that say little
    Line("lunch with Maya next Friday", (MAYA,), day=FRI),
    Line("talked about the roadmap", (), summary="Talked about the roadmap"),
    Line("coffee yesterday", (), day=YESTERDAY, summary="Coffee"),
    Line("", (), summary=""),
    Line("thinking about Berlin", (), summary="Thinking about Berlin"),
    Line("COFFEE WITH MAYA OKAFOR YESTERDAY", (MAYA,), day=YESTERDAY),
    Line("coffee with maya,yesterday,talked about dbt", (MAYA,), day=YESTERDAY),
]
