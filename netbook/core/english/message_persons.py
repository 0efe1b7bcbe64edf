"""How English says I and you, what I did, what I offer, and that there is an opening."""

import re

PRONOUN = re.compile(r"(?<!\w)(?:i|you|he|she|we|they|it|your|my)(?!\w)")
DEED = re.compile(
    r"(?<!\w)(?:i|we|i've|we've|and have|and i|(?:my|our) (?:\w+ )?(?:crew|team|group|staff|class"
    r"|company|firm|shop|workshop|department|lab|students|apprentices|volunteers|partner|colleagues"
    r"|family|band|unit|shift|choir|club))(?:'ve|'d)?(?: (?:have|had|also|once|then|just"
    r"|since|recently|personally|already|now|even|still|both|each|always|myself|only"
    r"|spent))* ([a-z]+)(?!\w)"
)
OFFER = re.compile(
    r"(?<!\w)(?:(?:i|we)(?: can|'ll| will|'d| would| could| might)(?: gladly| happily| also"
    r"| be happy to| be glad to)? (?:bring|send|share|show|offer|give|lend|do|cook|write|build"
    r"|introduce|take|hand|cite|pay|cover)|(?:and|or|but) (?:can|could|will|would) (?:gladly "
    r"|happily |also )?(?:send|share|show|bring|give|lend|offer)|(?:happy|glad) to (?:send|share"
    r"|show|bring|return|give|do|swap|lend)|yours if|in exchange|for the asking|welcome to (?:my"
    r"|our|the)|i've got|i have (?!no\b|not\b|been\b|always\b|never\b|a (?:question|favou?r"
    r"|million))|we've got|you may use|(?:my|our) (?:notes|list|numbers|data|log|figures"
    r"|checklist|sketch|draft|drawings))(?!\w)"
)
# Some time that went into something is a deed too.
SPENT = re.compile(r"(?<!\w)(?:i|we|i've|we've)(?: have)? spent(?: \w+){1,5}? (?!on)\w+ing(?!\w)")
# What the reader saw of it.
WITNESSED = re.compile(
    r"(?<!\w)you(?:'ve| have| once| also| had)* (?:watched|saw|seen|supervised|managed|taught"
    r"|coached|heard|trained|mentored|led|employed|hired|know|knew|had) me (?!\w+ing to )\w+(?!\w)"
)
# An opening without its word: what is hired or applied for stands behind.
HIRING = re.compile(
    r"(?<!\w)(?:hiring|recruiting|applying|applied|advertised|posted)"
    r"(?: (?:for|to|as|at|with|a|an|the|your|their)(?!\w))+"
    r"(?: (?!(?:and|or|but|that|which|who|whom|where|if|so|because|until|since)(?!\w))"
    r"[\w'/&+-]+){1,6}"
)
# A verb without its subject, as a line of a CV has it: "From my own work: led the move".
STARTED = re.compile(r"(?:^|[:;(] ?)([a-z]+)(?!\w)")
FIRST = re.compile(r"(?<!\w)(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)(?!\w)")
WE = re.compile(r"(?<!\w)(?:we|we're|we've|we'd|our|us)(?!\w)")
YOU = re.compile(
    r"(?<!\w)(?:you|you're|you've|you'd|you'll|your|yours|yourself|u|ur|congrats"
    r"|congratulations)(?!\w)"
)
EMPTY_YOU = re.compile(
    r"(?<!\w)(?:hope (?:that )?(?:you|this)[^.!?\n]{0,40}|add you to|if you|thank you|let you"
    r"|as you (?:may|might|can)|(?:give|gave|sent|write|writing|turn|turning|reach|reaching"
    r"|email|emailing|contact|contacting|introduce myself)(?: to| out to)? you|got your (?:name"
    r"|number|email|contact)|pick (?:your|ur) brains?|your (?:valuable |precious )?time"
    r"|your (?:esteemed|reputable|prestigious) \w+|i don't know if you|you (?:guys )?(?:hire"
    r"|have any)|myself to you|for you!"
    r"|(?:referred|directed|sent|pointed|recommended|introduced)(?: me)? to you"
    r"|(?:meet|meeting|met|hear from|hearing from|see|seeing|talk(?:ing)? (?:to|with)"
    r"|speak(?:ing)? (?:to|with)) you)"
)
# Thanks for what the reader did, and not only for reading or for their time.
THANKED = re.compile(
    r"(?<!\w)thank(?:s| you)(?: \w+){0,3}? for (?!(?:taking|reading|considering|adding|accepting"
    r"|connecting|listening|understanding|looking|being|having|all|everything|anything"
    r"|reaching)(?!\w))\w+ing(?!\w)"
)
OPENING = re.compile(
    r"(?<!\w)(?:openings?|postings?|posted|positions?|roles?|vacanc(?:y|ies)|jobs?|posts?"
    r"|requisition|advert(?:ised)?|listings?|hiring|application|applying|apply|internship"
    r"|fellowship|programme?|grants?|funds?|cover|scholarship|seat|shortlist)(?!\w)"
)
# Names after these are the writer's, or of a place.
NO_TOPIC = re.compile(r"(?<!\w)(?:i'm|i am|is|in|from|to visit) $")
NOT_IN_TITLES = frozenset(
    (
        "a an the this that these those any some no my your our their his her its i you we they he "
        "she it and or but of for to in on at as by with from about into is are was were be has "
        "have had do does did would could can will may open one two new another which what who "
        "where when if so not"
    ).split()
)
"""Small words before the title of an opening."""
