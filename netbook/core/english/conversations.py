"""How English tells of a conversation: who, how, when and where."""

from netbook.core.capture_words import CaptureWords, ChannelForm
from netbook.core.english import courtesies, exchanges, facts, names, promises

_NOTE = "(?:e-?mails?|mails?|messages?|msgs?|texts?|letters?|postcards?|whatsapp|sms|dm|note)"

CHANNELS = (
    ChannelForm("video ?(?:call|chat|conference)", "video", 3, plain=True),
    ChannelForm(
        "(?:zoom|google meet|facetime|skype|webex|hangouts?)(?: (?:call|meeting|chat))?",
        "video",
        3,
        plain=True,
    ),
    ChannelForm(
        "teams (?:call|meeting|chat)|(?:on|via|over) (?:ms |microsoft )?teams|teams(?= with)",
        "video",
        3,
        plain=True,
    ),
    ChannelForm(
        "(?:phone|whatsapp|signal|telegram) ?calls?|on the phone|by phone|phone|voicemail",
        "phone",
        3,
        plain=True,
    ),
    ChannelForm("called(?! off)|phoned|rang|calls?(?! for)|telephoned", "phone", 2, plain=True),
    ChannelForm("(?:by |via )?e-?mails?|e-?mailed|mailed|mails?", "email", 3, plain=True),
    ChannelForm(
        "whatsapp(?: (?:chat|message))?|telegram|imessage|sms|text message"
        "|(?:on|via|over) (?:slack|signal)|slack|signal(?= (?:chat|message|to|from|with))",
        "message",
        3,
        plain=True,
    ),
    ChannelForm(
        "texted|messaged|pinged|texts?(?= (?:from|to|with))|(?:messages?|msgs?)(?= (?:from|to))"
        "|dm(?:ed|'d|s)?|wrote (?:{me} |{other} )?an? (?:[a-z]+ )?message",
        "message",
        2,
        plain=True,
    ),
    ChannelForm("letters?(?! of rec)|postcards?|handwritten note", "letter", 3, plain=True),
    ChannelForm(
        "(?:linkedin|twitter|mastodon|bluesky|instagram|facebook|xing)"
        "(?: (?:chat|message|msg|dm|comment|post))?",
        "social",
        4,
        plain=True,
    ),
    ChannelForm(
        "meet-?up|(?:un)?conference|hackathon|workshop|seminar|webinar|panel"
        "|(?:career |job |trade )?fair|summit|networking (?:night|drinks)|event|barcamp",
        "event",
        3,
    ),
    ChannelForm("in person", "in_person", 4, plain=True),
    ChannelForm(
        "coffees?|lunch(?:ed)?|dinner|breakfast|brunch|tea|beers?|drinks?|walk(?:ed)?|hike|pizza"
        "|party|barbecue|bbq|ice cream|picnic",
        "in_person",
        2,
    ),
    ChannelForm("interview(?:ed)?|meeting", "in_person", 1),
    ChannelForm(
        "met(?: up)?|saw|visited|ran into|bumped into|sat down|chat(?:ted)?|talked|spoke|caught up"
        "|catch-?up|catching up|conversation|hung out",
        "in_person",
        1,
        plain=True,
    ),
    ChannelForm(
        "wrote(?: back)?(?: to)?|replied(?: to)?|answered|reached out(?: to)?|heard(?: back)?"
        "|followed up|got back to|in touch|sent|forwarded",
        "email",
        1,
        plain=True,
    ),
    ChannelForm("commented(?: on)?", "social", 1, plain=True),
)

CONVERSATIONS = CaptureWords(
    subjects="he|she|they",
    others="him|her|them|you|everybody|everyone|the team",
    me="me|us",
    i="(?:i|we)(?:'ve| have)?{adverb}",
    adverbs=" just| also| then| finally| already| kindly| really| even| both| still| ha(?:ve|s|d)",
    slots={
        **promises.SLOTS,
        **exchanges.SLOTS,
        **facts.SLOTS,
        # my old boss Sofia, an investor called Ada, Maya's friend Tom
        "our": r"(?:(?:my|our|his|her|their|an?|{name}'s) "
        r"(?:(?!(?:at|in|on|from|for|about|of|with|to|by|and) )[a-z'-]+ ){0,4}?)?",
    },
    verbs=promises.VERBS,
    kinds=exchanges.KINDS,
    channels=CHANNELS,
    contacted="(?:called(?: back)?|phoned|rang|e-?mailed|mailed|texted|messaged|pinged|dm(?:ed|'d)"
    "|wrote(?: back)?|replied|answered|reached out|commented|sent|followed up|responded|got back"
    "|got in touch|{introduced}|shared|forwarded|congratulated|thanked|invited)",
    incoming=(
        r"(?:got|received|had)(?: an?| another)?(?: [\w-]+){0,2}? (?P<word>from)",
        rf"(?:calls?|{_NOTE}|invite|invitation) (?P<word>from)",
        "(?P<word>heard(?: back)?)(?: from)?",
        "(?:called|phoned|e-?mailed|contacted|messaged) (?P<word>by)",
        "(?P<word>missed(?: a)? call)",
    ),
    outgoing=(
        rf"{_NOTE} (?P<word>to)",
        "(?P<word>left) (?:{other} )?(?:a )?(?:message|voicemail)",
    ),
    company="(?:(?:together )?with |w/ ?|w ){our}(?P<names>{names})",
    participants=(
        "(?:met(?: up)?(?: with)?|saw|visited|called|phoned|rang|e-?mailed|mailed|messaged|texted"
        "|pinged|dm(?:ed|'d)|wrote(?: back)?(?: to)?|replied to|answered|(?:spoke|talked|talking"
        "|speaking) (?:to|with)|ran into|bumped into|reached out to|followed up with|got back to"
        "|heard(?: back)? from|interviewed|hosted|{introduced}(?: (?:me|us|him|her|them) to)?) "
        "{our}(?P<names>{names})",
        "{introduced} {name} to (?P<names>{names})",
        rf"(?:calls?|{_NOTE}|chat|phoned|called|contacted|interviewed)(?: [a-z]+)? (?:from|to|by) "
        "{our}(?P<names>{names})",
        r"(?:got|received)(?: [\w'-]+){1,3} from (?P<names>{names})",
        r"(?P<names>{names}) (?:and|&) (?:i|me|we)\b",
        "(?:me|i) (?:and|&) (?P<names>{names})",
        "@(?P<names>{names})",
        "^ ?(?P<names>{names})$",
        r"^ ?(?P<names>{names}){adverb} (?:{contacted}|came by|stopped by)\b",
    ),
    known_participants=(
        "with the (?:[a-z'-]+ ){0,3}?(?P<names>{names})",
        "(?:sent|gave|asked|told|helped|owe|showed|joined|thanked|congratulated|left|invited) "
        "(?P<names>{names})",
        "(?:coffee|lunch|dinner|breakfast|brunch|tea|beers?|drinks?|walk|call|zoom|meeting|interview"
        "|e-?mail|chat|meet-?up),? (?P<names>{names})",
        "^ ?(?P<names>{names})(?= (?:{date}|{channel}))",
        r"^ ?(?P<names>{names}){adverb} (?:dropped by|visited|asked|told|gave|recommended|referred"
        r"|helped|met)\b",
    ),
    joins=r"(?:,? (?:and|&|\+) |/| ?& ?| ?\+ ?)(?:(?:my|our|his|her|their) (?:[a-z]+ ){1,2})?",
    name_follows=names.NAME_FOLLOWS,
    no_names=names.NO_NAMES,
    names_and_words=names.NAMES_AND_WORDS,
    stop="and|on|at|in|for|over|about|re|to|this|from|who|after|before|during|via|by|as|because|but"
    "|while|then|when|where|last|again|both|is|was|i|we",
    particles=names.PARTICLES,
    promises=promises.PROMISES,
    exchanges=exchanges.EXCHANGES,
    courtesies=courtesies.COURTESIES,
    led_to=courtesies.LED_TO,
    facts=facts.FACTS,
    listed="(?:and )?(?:the|an?|my|our|some) ",
    new_clause=(
        "(?:i|we|he|she|they)(?:'ll|'d|'m|'ve| will| would| promised| owe| gave| sent| asked| need"
        r"| said| told| agreed| offered| got| is| are| was| has| wants?)\b",
        "(?:promised|will|asked|got|gave|sent|received|offered|agreed|told|said|discussed|need to"
        r"|talked about|introduced|shared|helped|owe)\b",
        "{name}(?:'ll| will| promised| owes?| offered| agreed| said| called| asked| gave| sent"
        r"| introduced| wants?| has| is)\b",
    ),
    conjunctions="and|but|then|so|and then|and also",
    opener="about|re|regarding|discuss(?:ed|ing)?|because|that|who|which|to (?:discuss|go through"
    "|talk)|went|works?|knows?|for (?:her|his)|concerning|on how",
    past="(?!need|indeed|ahmed|moham|fred|ted|ned|jared|alfred|wilfred|reed|saeed)[a-z]+ed"
    "|met|saw|rang|wrote|spoke|got|had|ran|went|sent|gave|told|said|was|left",
    place=("at the", "at", "in the", "in"),
    place_nouns="meet-?up|conference|hackathon|workshop|seminar|panel|fair|summit|event|offices?"
    "|university|cafe|bar|restaurant|headquarters|campus",
    minutes_lead="for ",
    minutes=(
        (
            r"(?P<h>\d{1,2}(?:[.,]\d{1,2})?) ?(?:hours?|hrs?|h)(?: and)? ?(?P<m>\d{1,2})"
            r"(?: ?(?:minutes?|mins?|m))?",
            60,
        ),
        (r"(?P<n>\d{1,2}(?:[.,]\d{1,2})?) ?(?:hours?|hrs?|h)", 60),
        (r"(?P<n>\d{1,3}) ?(?:minutes?|mins?|min\.|m|')", 1),
        ("an hour and a half|(?:one|an) and a half hours", 90),
        ("half an hour", 30),
        ("(?:a )?quarter of an hour", 15),
        ("three quarters of an hour", 45),
        ("(?:an|one) hour", 60),
        ("(?:two|a couple of|couple of) hours", 120),
        ("three hours", 180),
        ("ten minutes", 10),
        ("fifteen minutes", 15),
        ("twenty minutes", 20),
        ("thirty minutes", 30),
    ),
    not_minutes=(
        r"\b(?:in|within|every|than) $",
        r" (?:ago|late|later|early|earlier|from now|back|before)\b",
    ),
    filler="had|have|was|having|did|got|get|received|another|the|my|our|an?|quick|short|long|brief"
    "|great|nice|good|lovely|first|second|just|i|we|me|us|missed|then|also|sent|he|she|they|today"
    "|from|to|by|with|w|on|at|in|via|back|up|for|and|him|her|them",
    prepositions="about|re|regarding|on|at|to|for|because|concerning|over|after|before|during|in"
    "|with|as|from",
)
