"""How English shows what a message is for."""

import re

from netbook.core.english.message_pattern import any_of

FOLLOWING_UP = any_of(
    "follow(?:ing)?[- ]up",
    "re: re:",
    "(?:my|our) (?:last|previous|earlier) (?:e-?mail|message|note|letter|mail)",
    "(?:haven't|have not|still not) heard",
    "(?:gentle|friendly|quick) reminder",
    "(?:any|is there) (?:update|news) on",
    "checking in",
)
ASKED_FOR = (
    (
        "reference",
        any_of(
            "(?:a|your|one|another|write|as a|be my|my|for a|want a) (?:\\w+ )?(?:reference"
            "|referee|letter of recommendation|recommendation letter|testimonial)s?",
            "vouch for",
            "(?:letters?|write) of recommendation|recommendation letters?",
        ),
    ),
    (
        "introduction",
        any_of(
            "introduc(?:e|ing) (?:me|us|her|him|them)",
            "(?:an?|the|your|warm) intro(?:duction)?s?",
            "(?:put|putting) (?:me|us) in (?:touch|contact)",
            "connect (?:me|us) (?:with|to)",
            "(?:forward|pass|give|send) (?:\\w+ ){0,2}(?:to|on to|my name|this|these|along)",
            "intro me",
            "(?:who|whom)(?:'s| is| would be| should| could| can)? (?:\\w+ ){0,3}(?:right person"
            "|to ask|to talk to|to contact|i (?:write|talk|speak|ask|meet|contact))",
        ),
    ),
    (
        "advice",
        any_of(
            "advice|advise|guidance|mentor|opinion|your (?:take|view|thoughts)|what would you"
            "|would you (?:open|lead|give|show|rather|start|choose|go)|should i|pick (?:your"
            "|ur) brains?"
        ),
    ),
)
# What stands before the name of somebody whom one wants to be led to.
LED_TO = re.compile(
    r"(?<!\w)(?:introduc(?:e|ing|tion)|intro|connect(?:ing)?|(?:touch|contact))"
    r"(?: (?:me|us|him|her|them))? (?:to|with) $"
)
THANKS = any_of("thank(?:s| you)(?! in advance)|grateful (?:to you|for)|gratitude|i owe you")
SHARED = any_of(
    "thought of you|you (?:might|may) (?:like|find|want)|i'd like to (?:give|offer)"
    "|free of charge|no charge|use (?:any|what|it)|here's something|(?:i|we) can (?:offer|give)"
    "|worth a look"
)
