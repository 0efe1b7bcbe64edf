"""English words that stand before names, in names, and where a name could stand."""

NAME_FOLLOWS = frozenset(
    (
        "with w w/ met saw visited called phoned rang emailed e-mailed mailed messaged texted "
        "pinged dmed wrote to into from by and sent gave asked told helped owe joined coffee "
        "lunch dinner breakfast brunch tea beer beers drinks walk call zoom introduced "
    ).split()
)
PARTICLES = frozenset(
    "de da do dos del della di la le van von der den ten ter bin al el zu".split()
)
NAMES_AND_WORDS = frozenset(
    (
        "art april august baker bell bill bishop carter chase chip christian cook crystal dawn "
        "dean dick drew duke earl eve faith ford frank gene grace grant guy hall harmony holly "
        "hope hunt hunter iris ivy jack jade jan jay joy june king lance long love major mark "
        "mason max may melody miles mike nick norm page park pat pearl penny price ray rich rob "
        "rock rose ruby rusty sandy skip sky stone storm sue summer sunny tab van victor wade "
        "ward wells will wood young "
    ).split()
)
NO_NAMES = frozenset(
    (
        # who, what, where: the small words of a sentence
        "i i'll i'd i'm i've we'll we'd we've we're he'll he'd he's she'll she'd she's they'll "
        "they'd they've they're it's that's me my we us our you your he him his she her they "
        "them their it its a an the this that these those some any all both every each no not "
        "who whom which what when where how why and or but then so if as at by for from in into "
        "of off on onto over out about re to up down with w via after before until since during "
        "is are was were be been am do did does done has have had will would can could should "
        "may might must shall not just also still back again well very too more other new old "
        "next last great good nice quick short long lovely first second thank thanks hello dear "
        "fwd ps ok okay yes hi "
        # people without a name
        "friends friend team family people someone somebody everyone everybody nobody "
        "colleagues colleague folks guys boss manager recruiter client clients hr ceo cto cfo "
        "coo cpo vp svp evp "
        # ways to be in touch
        "work home lunch dinner breakfast brunch coffee tea beer beers drinks drink walk call "
        "calls zoom teams slack signal whatsapp telegram linkedin twitter email emails mail "
        "message text letter postcard phone video google microsoft ms meet meeting meetup "
        "conference event workshop interview chat talk panel party met saw visited called "
        "phoned rang emailed mailed messaged texted wrote replied spoke talked ran bumped "
        "caught sat got gave sent asked told said promised offered agreed introduced shared "
        "received heard missed helped recommended referred promise todo follow "
        # days
        "today tomorrow yesterday tonight morning afternoon evening night week month year "
        "monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter "
        "christmas easter "
        # companies, their parts, subjects and languages
        "cv it pm qa ux ui ai ml api faq usa uk eu gmbh inc ltd llc ag corp group company "
        "office hq university school dev devs engineering marketing sales product data design "
        "python java rust go english german french spanish italian portuguese polish turkish "
    ).split()
)
