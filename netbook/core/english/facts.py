"""How English tells what somebody wants, offers and cares about, and whom they hire."""

from netbook.core.capture_words import FactForm, FactWords

_HELP = (
    "help|lend|introduce|connect|refer|recommend|review|teach|mentor|coach|translate|host|share"
    "|offer|sponsor|design|build|fix|photograph|drive|advise|explain|train|proofread|vouch|supply"
    "|provide|organi[sz]e|find|put|give|get|show|speak|rent|sell"
)
# What is only to be in touch again, or to be left alone.
_TRIVIAL = (
    "(?:me|us) to (?:call|meet|talk|speak|write|come)\\b|(?:to )?(?:meet|see|talk|speak|call"
    "|hear|write|come|go|stay|keep|catch|chat|think|wait|know"
    "|do|be|leave|continue|finish)\\b(?!.* (?:investors?|people|someone|somebody|anyone|founders?"
    "|mentors?|designers?|developers?|engineers?|recruiters?|customers?|clients?))"
    "|it|that|this|nothing|more time|time|no\\b|a break|none"
)
_PEOPLE = (
    "(?:team|company|firm|employer|startup|start-up|department|group|agency|office|school|lab)"
)

SLOTS = {
    "be": "(?:(?:is|are) |'s |'re )?(?:still |also |now |currently |actively |really |very |quite "
    "|urgently |always |just |both |so |desperately |particularly )*",
    "often": "(?:still |also |now |currently |really |urgently |always |desperately |apparently )*",
    "they": "(?:(?<=they )|(?<=[a-z]s )|(?<=team )|(?<=people )|(?<=both ))",
    "trivial": f"(?:{_TRIVIAL})",
    "new_work": r"(?:(?:a |an |any )?(?:new |next |other |better |different )?"
    r"(?:jobs?|roles?|positions?|work|moving|switching|changing|joining|relocating|buying|renting"
    r"|hiring|finding|internship))",
}

FACTS = FactWords(
    forms=(
        # openings
        FactForm(
            "{often}(?:hires|recruits)(?! (?:for )?(?:him|her|them|me|us)\\b)"
            "|{they}{often}(?:hire|recruit)",
            "openings",
        ),
        FactForm(
            "{be}(?:hiring|recruiting)(?! (?:process|plans?|manager|freeze|budget)\\b)",
            "openings",
            clear=False,
            alone=True,
        ),
        FactForm(
            "(?:(?<=team )|(?<=company )|(?<=firm )|(?<=startup )|(?<=department )|(?<=agency ))"
            "{be}(?:looking for|looks for|seeking|seeks|needs)",
            "openings",
        ),
        FactForm(
            "{be}(?:looking for|searching for|seeking)(?= .*\\b(?:for|to join|in) (?:his|her|their"
            f"|the) (?:[a-z]+ )?{_PEOPLE}\\b)"
            "|{often}(?:looks for|searches for|seeks|needs)(?= .*\\b(?:for|to join|in) (?:his|her"
            f"|their|the) (?:[a-z]+ )?{_PEOPLE}\\b)",
            "openings",
            clear=False,
        ),
        FactForm(
            "{often}ha(?:s|ve) (?:an?|one|two|three|four|several|some|\\d+) (?:[a-z-]+ ){0,2}?"
            "(?:openings?|vacanc(?:y|ies)|open (?:role|position|post|job|headcount)s?"
            "|(?:role|position|post|job|internship|spot)s? (?:open|to fill|free))",
            "openings",
            alone=True,
        ),
        FactForm(
            "(?:opening|vacancy|open (?:role|position|post))(?= (?:for|as|on|in) )",
            "openings",
            clear=False,
        ),
        # wants: what they asked of me
        FactForm(
            "{often}(?:asked(?: {me})?|asks(?: {me})?)(?: (?:if|whether) i (?:know|knew|had heard)"
            "| (?:if|whether) i (?:could|can|would|might) (?:[a-z]+ )??(?:introduce|recommend"
            "|review|look|read|help|refer|share|send|connect|put)"
            "| who (?:knows|could)| around for| for my| {me} (?:for|to))",
            "wants",
        ),
        FactForm(
            "(?:asked|asks)(?: {me})?(?: for)(?= (?:[\\w-]+ ){1,4}?on (?:his|her|their)\\b)",
            "wants",
        ),
        FactForm(
            "(?:(?<=he )|(?<=she )|(?<=they )|(?<=\x01 )|(?<=\x02 )|(?<=who ))"
            "{often}(?:asked|asks|is asking|are asking)(?: {me})? for(?! (?:{name}|more time"
            "|time)\\b)",
            "wants",
        ),
        # wants
        FactForm(
            "{often}(?:looks|searches|hunts) for|{often}(?:seeks|is after)"
            "|{they}{often}(?:look|search) for",
            "wants",
        ),
        FactForm(
            "{be}(?:looking for|looking to|searching for|seeking|in search of|on the lookout for"
            "|in need of|job[ -]hunting|hoping (?:for|to)|after (?:a|an)\\b)"
            "(?! (?:you|me|us|him|her|them|it|{trivial})\\b)",
            "wants",
            clear=False,
        ),
        FactForm(
            "(?:(?<=he )|(?<=she )|(?<=they )|(?<=\x01 )|(?<=\x02 )|(?<=who )|(?<=and )|(?<=s ))?"
            "{often}(?:needs|wants|wishes for|hopes for|hopes to|{be}keen to|dreams of)"
            "(?! {trivial})(?! the\\b.*{date}$)(?! to\\b(?! (?:find|hire|move|change|learn|meet"
            "|buy|rent|sell|switch"
            "|become|start|found|get|work|leave|publish|speak|join|improve|raise|build|grow|return"
            "|open|write|translate|hear about|know more|go|connect|expand|practi[sc]e"
            "|organi[sz]e)))",
            "wants",
        ),
        FactForm(
            "{they}{often}(?:need|want|hope for|hope to)(?! {trivial})(?! to\\b(?! (?:find|hire"
            "|move|change|learn|meet|buy|rent|sell|start|found|get|work|join|raise|build)))",
            "wants",
        ),
        FactForm(
            "(?:would|'d) (?:really |also )?(?:like|love)(?! {trivial})(?! to (?:{trivial}))",
            "wants",
            clear=False,
        ),
        FactForm("{be}interested in(?= {new_work}\\b)", "wants", clear=False),
        FactForm(
            "{be}(?:thinking (?:about|of)|considering)(?= {new_work}\\b)", "wants", clear=False
        ),
        # offers
        FactForm(
            "{often}offers(?! (?:to (?:send|call|introduce|help) (?:me|us)|me\\b))"
            "|{often}(?:gives away|rents out|has a spare|has spare)|{they}{often}offer",
            "offers",
        ),
        FactForm("{be}(?:giving away|renting out|selling)", "offers", clear=False),
        FactForm(
            rf"(?:can|could)(?= (?:{_HELP})\b)(?! (?:{_HELP}) (?:him|her|them)\b(?! ?[a-z]+$))"
            rf"(?! (?:{_HELP}) {{name}} (?:with|to)\b)",
            "offers",
            clear=False,
        ),
        FactForm(
            rf"{{be}}(?:happy|glad|willing|able|ready|open) to(?= (?:{_HELP}|talk about|answer)\b)"
            rf"(?! (?:{_HELP}) (?:him|her|them)\b)",
            "offers",
            clear=False,
        ),
        FactForm(
            "{often}knows(?= (?:an?|some|someone|somebody|many|several|lots|two|three|the|people"
            "|everyone|everybody"
            "|all|{name}|a lot|how to|plenty)\\b)(?! (?:a lot|the way|the feeling|the (?:story|news"
            "|answer|reason)|an? (?:little|bit))\\b(?! about))|{often}knows(?= {name})",
            "offers",
        ),
        FactForm("{be}an? expert (?:in|on|at|for)", "offers", clear=False),
        # cares
        FactForm(
            "{often}cares (?:a lot |deeply |very much |much )?about|{they}{often}care about",
            "cares",
        ),
        FactForm(
            "{be}(?:worried|concerned|anxious) (?:about|by|over)|{often}worries about",
            "cares",
            clear=False,
        ),
        FactForm(
            "{be}(?:proud of|passionate about|enthusiastic about|keen on|crazy about|mad about"
            "|obsessed with|fascinated by|excited about|a (?:big |huge )?fan of)",
            "cares",
            clear=False,
        ),
        FactForm("{be}interested in", "cares", clear=False),
        FactForm("(?:is|are|'s|'re) (?:[a-z]+ )?(?:into|all about)(?! (?:the|a|an) )", "cares"),
        FactForm(
            "{often}(?:loves|adores|enjoys)(?! (?:it|that|this|him|her|them|me|us|you|my|our|the"
            " (?:idea|demo|talk|deck|draft|plan|book|article))\\b)|{they}{often}love(?! (?:it"
            "|that)\\b)",
            "cares",
        ),
    ),
    theirs=r"(?:(?:his|her|their|the|{name}'s) (?:[a-z-]+ ){0,2}?"
    r"(?:team|company|firm|employer|startup|start-up|department|group|agency|school|lab|boss"
    r"|manager|brother|sister|son|daughter|wife|husband|partner|friend|colleague|cousin|nephew"
    r"|niece|mother|father|kids?|children|parents|client|student|neighbou?r))",
    lead="(?:who|and|but|because|since|said|says|mentioned|apparently|still|also|now|currently|that"
    "|though)(?: also| still| now| both| currently| really)*",
    relative="who(?: .*)?",
    doubt=r"(?:if|whether|wonder(?:s|ed|ing)?|not sure|unless|maybe|perhaps|don't|doesn't|didn't"
    r"|isn't|no longer|never|not|used to|ask(?:ed)? .* if|ask|check|find out)\b",
    over=r"(?:no longer|no more|any ?more|any longer|not)\b",
    goes_on="(?:preferably|ideally|remote(?:ly)?|part[ -]time|full[ -]time|if possible|especially"
    "|mainly|such as|like|or |starting|maybe|even|from {date})",
    of_me=r"(?:asked|asks|asking)\b|(?:wants|needs|would like|hopes for) (?:my|me)\b",
)
