"""How English tells of promises; a form of theirs stands before the like of mine."""

from netbook.core.capture_words import PromiseForm

# What people promise to do. Of others only this counts: she will be in Berlin is no promise.
VERBS = (
    *"send share forward introduce intro email mail call phone write check ask look review".split(),
    *"read get let connect put give make ping schedule set invite refer recommend pass".split(),
    *"follow help come talk speak think text message update bring find prepare draft book".split(),
    *"pay return lend reply respond confirm organise organize arrange mention show tell".split(),
    *"post add submit propose discuss vouch hook keep circle try thank remind copy dig".split(),
    *"join buy test sign drop offer see".split(),
    "be in touch",
)
# Verbs that begin a clause as an order to oneself: those that are nouns too only with an object,
# those that read like the past or like a word for a call only with a date ahead.
ORDERS = (
    "send|forward|introduce|ask|remind|write|prepare|get|connect|follow|give|recommend|refer|tell"
    "|bring|buy|respond|confirm|organise|organize|arrange"
)
ORDERS_WITH_OBJECT = (
    "share|check|review|thank|invite|schedule|book|draft|find|look|pass|help|ping|return|reply|show"
    "|keep"
)
ORDERS_AHEAD = "call|email|mail|message|text|phone|read|put|set|let|thank|share|meet"

SLOTS = {
    "would": "(?:'d|'ll| would| will)",
    "shall": "(?:'ll| will|'s going to|'re going to| is going to| are going to)",
    "that_i": "(?: that)? (?:i|we){would}",
    "that_they": "(?: that)? {who}{would}",
    "receiver": r"(?P<to>{other}|[^\W\d]+(?= (?:to|my|our|his|her|their|the|an?|some|i'd|i'll)\b))",
}

PROMISES = (
    PromiseForm("{who}{adverb} promised(?: {me})?(?: to|{that_they})?", "theirs"),
    PromiseForm(r"{who}{shall}(?= (?:also |then |still )?{verb}\b)", "theirs"),
    PromiseForm("{who}{adverb} owes? {me}", "theirs"),
    PromiseForm("{who}{adverb} (?:offered|agreed|volunteered|committed) to", "theirs"),
    PromiseForm(
        r"{who}{adverb} (?:said|says|told {me}|mentioned){that_they}(?= (?:also )?{verb}\b)",
        "theirs",
    ),
    PromiseForm("promised {me}(?: to|{that_they})?", "theirs"),
    PromiseForm("(?:{i} )?promised(?: {receiver})?(?: to|{that_i})?", "mine", bare=True),
    PromiseForm(
        "(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to"
        r"|{adverb} (?:need to|have to|should|must|ought to))(?! be\b)",
        "mine",
    ),
    PromiseForm(
        "(?:will|going to|need to|needed to|have to|must|should|gotta|remember to|don't forget to)"
        r"(?= {verb}\b)",
        "mine",
        opens=True,
        bare=True,
    ),
    PromiseForm("(?:{i} )?(?:still )?owe (?P<to>{other})", "mine"),
    PromiseForm("(?:{i} )?(?:told|said|assured)(?: {other})?{that_i}", "mine"),
    PromiseForm(
        "(?:{i} )?(?:agreed|offered|committed|volunteered) to", "mine", opens=True, bare=True
    ),
    PromiseForm(
        "(?:to-?do|to do|action items?|action|next steps?|follow-up):?", "mine", opens=True
    ),
    PromiseForm(rf"(?=(?:{ORDERS})(?![\w-]))", "mine", opens=True),
    PromiseForm(
        rf"(?=(?:{ORDERS_WITH_OBJECT}) (?:{{other}}|the|my|his|her|their|if|whether)(?!\w))",
        "mine",
        opens=True,
    ),
    PromiseForm(rf"(?=(?:{ORDERS_AHEAD})(?![\w-]))", "mine", opens=True, ahead=True),
)
