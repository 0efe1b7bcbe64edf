"""Lines that tell of promises, and of what was given, asked for and received."""

from tests.core.written_lines import (
    AMIR,
    BOB,
    CHIDI,
    DIETER,
    ELIF,
    FRI,
    JONAS,
    LENA,
    MAYA,
    PRIYA,
    RAVI,
    SOFIA,
    TOM,
    YESTERDAY,
    Line,
)

PROMISE_LINES = [
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
]
