"""How English names who sent one, when to meet, what is attached, and what everybody writes."""

import re

from netbook.core.english.message_pattern import any_of

# Somebody else's word for writing, with the name before it.
REFERRER = re.compile(
    r"(?<=[\w.'),]) (?:(?:strongly|kindly|both|also|very kindly|has"
    r"|have) )*(?:suggest(?:s|ed)|recommend(?:s|ed)|insist(?:s|ed)|urged|advised|said|says|told"
    r"|thought|thinks|mentioned|asked|encouraged|directed|pointed|referred|sent|gave|passed"
    r"|reckoned|assures)(?: me| along| on| strongly)*(?= (?:that|to|i|we|you|your|you'd|you're"
    r"|me|should|contact|get|be|reach|talk|write)\b)(?: (?:that|to|i|we|you|you'd|you're|me|your"
    r"|should|could|might|must|would|may|get in|get|be in|be|reach|contact|write|call|talk|speak"
    r"|connect|ask|email|drop|mention|name|number|the|are|were|touch|out|never)){1,7}"
)
# The same, with the name after it.
REFERRED_BY = re.compile(
    r"(?<!\w)(?:(?:referred|sent|recommended|introduced|suggested|given your (?:name"
    r"|number|e-?mail|contact)) (?:to you )?by|(?:your (?:name|number|reference|contact|details"
    r"|e-?mail)(?: address)?|you) (?:from|through|via)|(?:at|on) the (?:suggestion"
    r"|recommendation|advice|urging) of|through our mutual (?:friend|contact"
    r"|acquaintance))(?= \w)"
)

MEETING = any_of(
    "(?:have|grab|get|do|schedule|set up|arrange|book|hop on|jump on|quick|short|brief|virtual"
    "|zoom|phone|video|minute|min|by|for|a|an|over) (?:a |an |some |up |on )?(?:quick |short "
    "|brief |virtual |phone |video |zoom )*(?:call|chat|coffee|lunch|dinner|drinks?|meeting"
    "|appointment|conversation|breakfast|zoom|visit|interview|sit-down)",
    "(?:coffee|lunch|breakfast|drinks?)(?= \\w*day| on| at| sometime| next| this| with| some|\\?)",
    "(?:to|and|we|can|could|let's|love|up for) (?:meet|catch up|get together|sit down"
    "|hang out)(?: up| with)?",
    "meet up",
    "meet you",
    "(?:could|can|may|might) (?:i|we) (?:come|stop|drop|swing|meet|talk|speak|phone|call|visit"
    "|see)",
    "come (?:by|over|shadow|and see|visit|see)",
    "shadow you",
    "(?:fifteen|ten|twenty|thirty|\\d+)[ -]?(?:minutes?|mins?)(?= (?:of your|by phone"
    "|on the phone|call|with you|on zoom|to|or|next|this|on))",
    "(?:some|few|your) minutes of your",
    "see you (?:this|next|in person|at your)",
    "half a day",
    "your calendar",
    "talk (?:on the phone|in person|sometime|soon)",
    "appointment",
)
LENGTH_OF_TIME = re.compile(
    r"(?<!\w)(?:\d+|a|an|one|two|five|ten|twelve|fifteen|twenty(?:-five)?|thirty|forty(?:-five)?"
    r"|sixty|half an|a half|half a|quarter of an|a quarter)[ -]?(?:minutes?|mins?|hours?|hrs?"
    r"|hour)(?!\w)"
)
WHEN = re.compile(
    r"(?<!\w)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?(?!\w)"
    r"|(?:january|february|march|april|june|july|august|september|october|november"
    r"|december)(?!\w)|(?:may|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}"
    r"|\d{1,2}(?:st|nd|rd|th)(?!\w)|\d{1,2}(?::\d\d| ?[ap]\.?m)|\d{1,2}/\d{1,2}|tomorrow|tonight"
    r"|this (?:week|afternoon|morning|evening|month)|next (?:week|month)|(?:the )?week of"
    r"|(?:after|before) (?:work|lunch|noon|class)|at (?:noon|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|\d{1,2}(?!\d))|weekdays?|weekends?)"
)
REASON = any_of(
    "to (?:ask|hear|compare|see|show|go|talk|understand|learn|find|discuss|tell|walk|look|get"
    "|watch|check|swap|sound|run|bring|cook)",
    "about",
    "how",
    "whether",
    "so (?:that )?(?:you|i|we)",
    "because",
    "on",
    "regarding|concerning",
    "(?:i've|i have) (?:an idea|one question|a question|two questions)",
    "before",
    "what",
    "which",
    "why",
)

STOCK_PHRASES = any_of(
    "add you to my (?:professional |linkedin )?network",
    "(?:hope|trust) (?:that )?(?:this|the|my)(?: (?:e-?mail|message|note|letter))? finds you"
    "(?: well)?",
    "(?:hope|trust) (?:that )?you(?:'re| are) doing (?:well|great|good)",
    "hope all is well",
    "pick (?:your|ur) brains?",
    "touch(?:ing)? base",
    "circl(?:e|ing) back",
    "synerg(?:y|ies|istic)",
    "reach(?:ing)? out (?:because|to (?:see|you|explore|connect|introduce))",
    "(?:hop|jump|get) on a (?:quick )?(?:call|zoom)",
    "low-hanging fruit",
    "win[- ]win",
    "move the needle",
    "game[- ]changer",
    "(?:take|taking) (?:things|it|this|your \\w+|my \\w+) to the next level",
    "think(?:ing)? outside the box",
    "hit the ground running",
    "value[- ]add",
    "add value",
    "low[- ]hanging",
    "thought leader(?:ship)?",
    "like-minded",
    "results?[- ](?:driven|oriented)",
    "detail[- ]oriented",
    "self[- ](?:starter|motivated)",
    "team player",
    "proven track record",
    "track record of",
    "go[- ]getter",
    "fast[- ]paced environments?",
    "can-do attitude",
    "(?:highly|self-) ?motivated",
    "(?:dynamic|motivated|seasoned|passionate|dedicated) (?:professional|leader|individual|self"
    "|\\w+ professional)",
    "passionate about",
    "wear many hats",
    "exciting crossroads",
    "(?:your )?esteemed (?:organi[sz]ation|company|firm|institution|self|office)",
    "reputable (?:organi[sz]ation|company|firm|institution)",
    "(?:taking )?(?:the )?time out of your (?:very )?busy (?:schedule|day)",
    "(?:your )?busy schedule",
    "valuable time",
    "to whom it may concern",
    "dear (?:sir|madam|sirs|hiring (?:team|manager))(?: or madam|/madam)?"
    # a name after it is somebody's own
    "(?! (?!or )[^\\W\\d]+(?: [^\\W\\d]+)?[,:\\n])",
    "bump(?:ing)? this",
    "top of your inbox",
    "just (?:following|checking) (?:up|in)",
    "per my last",
    "as per my",
    "quick question for you",
    "mutually beneficial",
    "paying it forward",
    "full[- ]service",
    "end-to-end",
    "(?:keep|have) me in mind",
    "(?:stay|be) on your radar",
    "on my journey",
    "thrilled and humbled",
    "humbled to (?:share|announce)",
    "next chapter",
    "asset to (?:any|your)",
    "do the needful",
    "kindly revert",
    "greetings of the day",
    "further to my",
    "at your (?:earliest convenience|disposal)",
    "please find(?: \\w+){0,4} (?:enclosed|attached)",
    "leverage (?:my|your|our|it|this|the)",
    "pain points",
    "expand (?:my|our) network",
    "(?:grow|build|growing|building) (?:my|our) (?:professional )?network",
    "love to connect",
    "great to connect",
    "would like to connect",
    "like to connect",
    "fellow professional",
    "unlock \\w+ potential",
    "numbers game",
    "means? the world",
)

ATTACHED = any_of(
    "(?:is|are|have|i've|i|its|it's|as|my|see|also) (?:also |just )?(?:attached|enclosed)(?! to"
    "| nothing| no )",
    "(?:please )?(?:find|see)(?: \\w+){0,4} (?:attached|enclosed)",
    "(?:attached|enclosed) (?:is|are|you|please|my|the|here|find)",
    "(?:i'm|i am|i've|i have|we are|we're) (?:also )?(?:attaching|enclosing)(?! nothing| no )",
    "i(?:'ll)? (?:attach|enclose) (?!nothing|no )(?:\\w+)",
    "in the attach(?:ment|ed file)",
    "see attach(?:ment|ed)",
)
