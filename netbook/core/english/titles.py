"""English titles: patterns for `netbook.core.deciders`, read in folded words without signs."""

SAID = {
    "past": r"^(?:ex|former|formerly|past) .*|retired|emeritus|emerita",
    "learns": r"""^(?:intern|trainee|student|apprentice|phd student|phd candidate)|
        (?:intern|trainee|student|apprentice|phd candidate|internship)$|
        (?:intern|trainee|apprentice) (?:at|in|for) .*|(?:doctoral|working) student""",
    "recruits": r"""recruit(?:er|ers|ing|ment)|talent acquisition|talent (?:partner|scout|sourcer)|
        talent sourcing|sourcer|head ?hunter|staffing|hiring (?:partner|coordinator|specialist)|
        executive search""",
    "assists": r"""(?:executive|personal|management|administrative|admin|office) assistant|
        assistant to .*|ea to .*|pa to .*|secretary|office manager|receptionist|front desk.*|
        secretariat""",
    "human_resources": r"""human resources?|human capital|hr|hrbp|people operations|people ops|
        people partner|people (?:&|and) culture|people team|head of people|chief people officer|
        (?:vp|director|manager)(?: of)? people|chro|
        talent (?:manager|management|development|director)|
        personnel (?:manager|director|officer)""",
    "on_board": r"""(?:supervisory|advisory|executive) board|(?:member of the )?board of directors|
        board (?:member|director|advisor|adviser|chair|chairman|chairwoman)|
        (?:member|chair|chairman|chairwoman|chairperson) of the (?:\w+ )?board|
        non executive (?:director|chair\w*)|trustee|chairman|chairwoman|chairperson""",
    "deputy": r"""deputy|vice (?:chair\w*|dean|principal)|
        (?:assistant|associate) (?:director|manager|head|dean)|second in command""",
    "vice_president": r"(?:s|e|a)?vp|vice president",
    "beside_head": r"chief of staff|advis[eo]r to the (?:ceo|board|president|management)",
    "owns": r"(?:co ?)?founder|founding partner|owner|proprietor|"
    r"(?:managing|general|equity|senior|founding) partner|partner$|^partner",
    "runs_it": r"""ceo|chief executive|managing director|md$|^md|executive director|
        president|general manager|(?:country|regional) (?:manager|director)|mayor|
        secretary general|director general|headmaster|headmistress|vice chancellor""",
    "top_table": r"""c[tfiodmprsa]o|ciso|cdao|cpto|
        chief (?:\w+ ){1,3}officer|general counsel|executive committee|management board|
        executive team|board of management""",
    "leads_project": r"""(?:product|project|program|programme|portfolio|delivery|release)
        (?:manager|management|lead|leader|owner|director|head)|scrum master|agile coach|
        (?:technical|group|associate|digital) (?:product|program|project) manager|
        principal investigator""",
    "heads_department": r"""(?:global |group |interim |acting )?head of .*|head$|director|dean|
        department (?:head|manager)|chair of (?:the )?department|
        head (?:chef|nurse|teacher|librarian)|chief (?:engineer|scientist|editor|economist)|
        editor in chief""",
    "leads_team": r"""team (?:lead|leader|manager)|lead of .*|supervisor|foreman|manager|
        squad lead|chapter lead|leads? the .*|em$""",
    "expert": r"""principal|distinguished|fellow|
        staff (?:\w+ ){0,3}(?:engineer|scientist|developer|designer|researcher|analyst)|lead|
        architect|professor|tech(?:nical)? lead|art director|expert|evangelist""",
    "heads_one": r"(?:the )?(?:head|director|lead|leader|manager|chief|chair)",
}

UNLESS = {
    "past": r"(?:past|former) (?:students?|pupils?) .*",
    "learns": r"student (?:advis\w+|success|affairs|services?|support|recruit\w+|counsel\w+|life)|"
    r"head of .*|director of .*|.* (?:manager|coordinator|lead|program|programme)$",
    "assists": r"secretary (?:of (?:state|the interior|defen[cs]e)|general)|general secretary",
    "owns": r"(?:product|process|service|data|system|risk|application|feature|business) owner|"
    r"(?:business|channel|hr|people|talent|alliance) partner",
    "runs_it": r"vice president|assistant to .*",
    "leads_project": r"(?:head|director|vp|chief) of .*",
    "heads_department": r"(?:art|creative|casting|stage|funeral|photography) director",
    "leads_team": r"""(?:account|accounts|community|customer|success|client|clients|social media|
        content|case|relationship|relations|campaign|brand|event|events|change|partner|partnership|
        risk|compliance|quality|property|knowledge|territory|growth|seo|category|contract|
        partnerships|alliance|key account|clients|press|configuration|incident|sales account)
        manager""",
    "expert": r"leading|lead (?:generation|time)|(?:principal|fellow)ship",
}
