"""English lines with the facts that they tell of others; half of them tell none.

A fact is its section, its text and whose it is.
"""

from tests.core.written_lines import AMIR, CHIDI, DIETER, ELIF, LENA, MAYA, PRIYA, RAVI, SOFIA, TOM

Told = tuple[str, str, str]

ENGLISH: list[tuple[str, tuple[Told, ...]]] = [
    (
        "coffee with Amir yesterday, he hires a data analyst, worried about data contracts, "
        "Lena looks for a job as analyst in Berlin, could lend her camera",
        (
            ("openings", "hires a data analyst", AMIR),
            ("cares", "worried about data contracts", AMIR),
            ("wants", "looks for a job as analyst in Berlin", LENA),
            ("offers", "could lend her camera", LENA),
        ),
    ),
    (
        "call with Chidi on 12 Nov, he asked for feedback on his pitch",
        (("wants", "asked for feedback on his pitch", CHIDI),),
    ),
    (
        "call with Chidi, asked for feedback on his pitch",
        (("wants", "asked for feedback on his pitch", CHIDI),),
    ),
    (
        "lunch with Tom who is looking for a flat in Berlin and knows a good tax lawyer",
        (
            ("wants", "is looking for a flat in Berlin", TOM),
            ("offers", "knows a good tax lawyer", TOM),
        ),
    ),
    ("Maya is hiring two engineers", (("openings", "is hiring two engineers", MAYA),)),
    (
        "Maya’s hiring a designer and wants to learn Rust",
        (("openings", "hiring a designer", MAYA), ("wants", "wants to learn Rust", MAYA)),
    ),
    (
        "email from Priya: her team is looking for a data engineer, preferably remote",
        (("openings", "her team is looking for a data engineer, preferably remote", PRIYA),),
    ),
    (
        "coffee with Sofia, her brother needs a good lawyer",
        (("wants", "her brother needs a good lawyer", SOFIA),),
    ),
    (
        "coffee with Maya, wants my opinion on the deck",
        (("wants", "wants my opinion on the deck", MAYA),),
    ),
    (
        "coffee with Maya, would love to meet investors in climate tech",
        (("wants", "would love to meet investors in climate tech", MAYA),),
    ),
    (
        "zoom with Maya, she loves jazz and is passionate about open data",
        (("cares", "loves jazz", MAYA), ("cares", "is passionate about open data", MAYA)),
    ),
    (
        "talked to Dieter, has an opening for a platform lead",
        (("openings", "has an opening for a platform lead", DIETER),),
    ),
    (
        "Priya mentioned that she is interested in moving to Lisbon",
        (("wants", "is interested in moving to Lisbon", PRIYA),),
    ),
    (
        "Priya is interested in typography, happy to review CVs",
        (
            ("cares", "is interested in typography", PRIYA),
            ("offers", "happy to review CVs", PRIYA),
        ),
    ),
    (
        "call with Elif, asked if I know a good accountant",
        (("wants", "asked if I know a good accountant", ELIF),),
    ),
    ("Elif asked who knows a tax lawyer", (("wants", "asked who knows a tax lawyer", ELIF),)),
    ("Ravi can help with pricing", (("offers", "can help with pricing", RAVI),)),
    ("lunch with Ravi, looking for a co-founder", (("wants", "looking for a co-founder", RAVI),)),
    (
        "met Ravi and Tom, they are looking for an office in Leipzig",
        (("wants", "are looking for an office in Leipzig", RAVI),),
    ),
    (
        "Sofia gives away a standing desk and is proud of her new book",
        (
            ("offers", "gives away a standing desk", SOFIA),
            ("cares", "is proud of her new book", SOFIA),
        ),
    ),
    ("Amir's team is hiring, call today", (("openings", "Amir's team is hiring", AMIR),)),
    ("Lena needs a visa for Canada", (("wants", "needs a visa for Canada", LENA),)),
    (
        "coffee with Lena, she cares about fair pay and hopes to publish a book",
        (
            ("cares", "cares about fair pay", LENA),
            ("wants", "hopes to publish a book", LENA),
        ),
    ),
    (
        "zoom with Elif, needs someone who can review her thesis",
        (("wants", "needs someone who can review her thesis", ELIF),),
    ),
    ("lunch w/ Tom; knows someone at Fabrikam", (("offers", "knows someone at Fabrikam", TOM),)),
    # and what is none of it
    ("Will wants us to call", ()),
    ("Dieter is looking forward to the meetup", ()),
    ("Dieter is looking at a new job offer", ()),
    ("met Maya, I'm looking for a job", ()),
    ("coffee with Amir, I need a mentor", ()),
    ("coffee with Amir, need a mentor", ()),
    ("called Tom, he is no longer looking for a job", ()),
    ("called Tom, he found a job", ()),
    ("called Tom, asked for advice on my CV", ()),
    ("asked Maya whether she is hiring", ()),
    ("coffee with Maya, is she looking for a job?", ()),
    ("coffee with Maya, she wants to meet again next week", ()),
    ("promised Maya to look for a designer", ()),
    ("Ravi doesn't need help any more", ()),
    ("Ravi offered to help with the slides", ()),
    ("coffee with Ravi, could help him with his CV", ()),
    ("lunch with Will at the Hope and Anchor, talked about hiring", ()),
    ("Tom isn't hiring this year", ()),
    ("told Sofia that I am looking for a flat, she was kind", ()),
    ("coffee with Lena, she looked for a job last year and found one", ()),
    ("lunch with Chidi, we want to start a meetup", ()),
    ("Elif will look for a room by Friday", ()),
    ("coffee with Priya, she loved it", ()),
    ("call with Jonas, he wants to think about it", ()),
    ("met Dieter, he knows that already", ()),
    ("Maya wants the dbt notes by Friday", ()),
    ("I told Amir about my search and am interested in his team", ()),
    ("coffee with Tom in Hope, talked about the market", ()),
    ("Priya got the job she wanted", ()),
    ("ran into Anna Berg at the hiring fair", ()),
    ("find out if Dieter needs an analyst", ()),
    ("coffee with Maya, maybe she is hiring in spring", ()),
    ("introduced Lena to Amir, he has never hired anyone", ()),
]
