"""How English presses, leaves a way out, offers, and says that nothing is asked."""

from netbook.core.english.message_pattern import any_of

# What presses, reproaches, or takes a yes for granted.
PRESSURE = any_of(
    "asap|a\\.s\\.a\\.p|at the earliest|immediately|urgent(?:ly)?|with immediate effect|right away",
    "by (?:tonight|today|tomorrow(?: \\w+)?|end of (?:the )?day|eod|cob|this evening)",
    "today (?:itself|evening|only)",
    "(?:reply|advise|respond|answer|call|do so|book|act|confirm)(?: me| us| to me)? (?:today|now)",
    "(?:i(?:'d| would| will|'ll| shall)?|we(?:'d| would)?) (?:need|want|require|expect) (?:it"
    "|them|this|you|that|your \\w+)(?: to \\w+)?(?: back)? by",
    "still (?:haven't|have not|not|awaited|waiting|no (?:reply|answer|response|word))",
    "(?:heard|received|had|got) (?:nothing|no (?:reply|answer|response))",
    "no (?:response|reply|answer) (?:is there|has come|was|from|yet|so far)",
    "(?:haven't|have not|didn't|did not|not|never) (?:even |yet )?(?:heard back|replied"
    "|responded|answered|reply|answer|respond|written back)",
    "(?:previous|last|earlier) (?:two|three|four|five|several|\\d+) (?:messages|e-?mails|letters"
    "|notes|mails)",
    "(?:third|fourth|fifth|3rd|4th|5th) (?:request|time|message|e-?mail|attempt|reminder|mail)",
    "(?:asked|written|wrote|called|emailed|e-mailed|sent)(?: \\w+){0,4} (?:twice|three times"
    "|four times|several times|many times)(?: now| already)?",
    "(?:now|already) (?:asked|written|called|emailed|e-mailed)",
    "i(?:'ve| have) asked three",
    "you owe|owe it to|owes? (?:me|him|her|us) one",
    "too much to ask",
    "(?:i|we)(?:'ll| will| shall) (?:keep|continue|go on) (?:calling|writing|trying|asking"
    "|e-?mailing|coming)",
    "(?:until|till) (?:i|you|we) (?:get|hear|answer|reply|catch|respond|receive)",
    "(?:put|putting|given|gave|listed|named|used)(?: down)? (?:your name|you)(?: down)? (?:as"
    "|already)",
    "put your name down",
    "(?:i|we) (?:expect|insist|demand|trust (?:that )?you will|shall expect|require)",
    "(?:i(?:'m| am) )?count(?:ing)? on you",
    "await(?:ing)? your",
    "(?:only you|you alone) can|(?:my|the) only (?:option|hope|chance)|my last hope",
    "without you i",
    "(?:disappointed|disappointing|disappointment|hurt) (?:that|by|in|from|to|you|at)",
    "frankly is|is disappointing",
    "common courtesy|(?:to be|be) decent|no excuse|let me down",
    "you (?:have to|must (?:help|reply|meet|answer|give|do))",
    "(?:it is|it's) (?:your|only your|the) duty|your duty",
    "(?:must|should|have to|has to) help (?:me|us|another|each other|one another)?",
    "(?:don't|do not|please don't) (?:ignore|miss|say no|refuse|disappoint|let)",
    "(?:why )?(?:the )?people in your position",
    "(?:filling up|missing out|running out|last chance|spots left)",
    "the least you",
    "every \\w+ (?:after that )?until",
    "wait all day",
    "can't wait to (?:see what you|hear who)",
    "never (?:refuse|say no|turn)",
    "when (?:it's|it is|that's|you've) done",
    "pick a date|just tell me when|tell me when",
    "when (?:may|can|do) i start",
    "all waiting",
    "would be (?:very |so )?sad if",
    "i can see (?:that )?you (?:have|'ve|were|are|read)",
    "(?:escalate|so that i may)",
    "will be asking me",
    "just say (?:good|nice)",
    "kindly sign|simply sign|just sign",
    "look(?:ing)? forward (?:\\w+ )*to (?:your (?:guidance|positive|prompt|favou?rable|swift"
    "|speedy|quick|early))",
)
_RELEASE = (
    "(?:fine|no (?:worries|problem|matter|harm|hard|hurry|offen[cs]e)|understand|understood"
    "|ignore|skip|say (?:so|no|the word|that)|(?:just|simply|please|kindly)(?: \\w+)? (?:tell"
    "|say|write|let|point|ask)|tell (?:me so|me and|them|me it)|leave (?:you|it)|instead|another"
    "|someone else|elsewhere|point me|that's (?:all|an answer|fine|ok|good)|good news"
    "|quite right|trouble|nothing|i(?:'ll| will|'d| would) (?:ask|mail|try|apply|fill|leave|flip"
    "|stop|wait|not|still|quite|fully|completely|manage|find)|(?:by )?e?-?mail(?: works)?"
    "|apply through|wave me|be easy|decline|no need|glad for|welcome|laugh)"
)
WAY_OUT = any_of(
    "if not(?=[,. ])",
    "(?:no|without) (?:worries|problem|pressure|hurry|rush|hard feelings|harm|obligation|need to"
    "|offen[cs]e|expectation|reply|answer|response|stress|trouble|credit|matter)",
    f"(?:if|should) (?:(?:it|this|that|he|she|they|you|your|the|somebody|someone|now|even|such"
    f"|there"
    "|departmental|time|work|plans|field|fridays?|mondays?|tuesdays?|wednesdays?|thursdays?)\\b"
    "|such)"
    f"[^.?!\\n]{{2,110}}(?<!\\w){_RELEASE}",
    "(?:totally|perfectly|completely|entirely|absolutely|quite|honestly|also|that's|is) (?:fine"
    "|ok|okay|alright|understandable|understood)",
    "either (?:way|is fine|is okay|works)",
    "feel free (?:to )?(?:refuse|decline|say no|ignore|pass|not)",
    "(?:please |just |or |and )?(?:ignore|skip|disregard) (?:this|it|me|that)",
    "(?:just |please |simply )?say (?:so|no)",
    "a (?:simple |plain |quick )?no (?:is|would|costs|works|helps|will)",
    "(?:yes or (?:a )?no|a no)",
    "(?:i|we)(?:'d| would|'ll| will| shall| do| can)? (?:completely |fully |entirely |totally "
    "|quite |certainly |perfectly )?understand(?= [^w]|[.,;!])",
    "or don't",
    "only if (?:you|he|she|they|it)",
    "(?:one|two|a few|a single) (?:words?|lines?|names?|sentences?)(?= (?:is|are|would|will"
    "|works?|do|serve|back|by|of|from|reply|answer)|[.])",
    "(?:single|one)[- ]word (?:reply|answer)",
    "just a name",
    "a (?:single )?(?:word|line|name|sentence|text)(?: \\w+){0,4} (?:is|would|will|works|do|serve)",
    "also very short",
    "(?:is|are|as) plenty",
    "wave me off",
    "(?:don't|do not) (?:feel|worry|trouble|bother|answer)",
    "point me (?:there|to)",
    "when(?:ever)? it suits",
    "no reply (?:is )?(?:needed|expected|necessary)",
    "(?:silence|nothing at all) (?:is|will)",
    "(?:simply|just|please) (?:tell me|say|let me know) (?:if|that|it|so|no)",
    "they may not",
    "(?:if|that) (?:you|you've|you're|it|it's|they|they've|the \\w+|plans|somebody"
    "|someone)(?: \\w+){1,5} already",
    "if (?:you've|you're|you are|you have) already",
    "(?:a|it's a) bad (?:month|week|time|day)",
    "not to (?:answer|reply)",
    "(?:take|read|count|treat) (?:that|it|this|silence|no \\w+|nothing)(?: \\w+)? as"
    " (?:an? |your |the )?(?:no|answer|pass|decline|reply)",
    "if you (?:don't know|do not know|can't|cannot|aren't able|are not able|(?:would|'d)"
    " rather(?: not)?|prefer(?: not)?|(?:don't|do not) (?:want|wish|feel"
    "|have (?:the )?(?:time|room)))",
)
# A question that offers something.
OFFERED = any_of(
    "yours if",
    "shall i",
    "should i (?:send|bring|hold|keep|forward|post|drop|put)",
    "(?:would|do) you (?:like|want)(?: me to| the| it| them| to have| a copy| one| her| his| that)",
    "want (?:me to|it|them|the|a copy)",
    "(?:would|could|is) (?:it|that|this|any of (?:it|this)) be of (?:use|interest|help)",
)
# What tells that nothing is asked.
NO_ASK = any_of(
    "(?:nothing|no) (?:i need|needed|to answer|to send back|to do|agenda|request|ask"
    "|further request)",
    "(?:not asking|i'm not asking|i am not asking)(?: you)? for anything",
    "i want nothing",
    "no (?:reply|answer|response) (?:is )?(?:needed|expected|necessary)",
    "(?:no need to|don't (?:feel you must|have to)) (?:write|reply|answer|respond)",
    "(?:that's|that is) all(?:, really)?(?=[.!]|$)",
    "have no further",
)
# A question after how the reader is.
INTEREST = any_of(
    "how(?:'s| is| are| was| were| have| did) (?:you|your|things|life|everyone|everybody|it"
    "|the (?:kids|family|boys|girls|new|baby|dog|cat|knee|garden|house|move|wife|husband"
    "|weather))(?! (?:company|firm|industry|business|salary|field))",
    "is (?:the|your) (?:book|baby|dog|cat|knee|garden|house|family)",
    "(?:was|is) that you",
    "guess (?:what|who)",
    "remember (?:when|how|that|the)",
    "what's new",
    "who(?:'s| is) on the",
)
_LATELY = (
    "(?:these days|nowadays|now|right now|at the moment|currently|at present|lately|recently"
    "|this (?:week|month|year|spring|summer|autumn|fall|winter|season))"
)
_THEIRS = (
    "(?:things|life|everything|everyone|everybody|all|work|business|the (?:kids|children|boys"
    "|girls|baby|family|dog|cat|garden|house|wife|husband|weather|team)|your (?:kids|children"
    "|boys|girls|baby|family|dog|cat|garden|wife|husband|partner|mother|father|parents|son"
    "|daughter|knee|back|leg|team|day|week|weekend|summer|winter|year|holidays?))"
)
# A question that is only polite: how they are, what they do these days.
COURTESY = any_of(
    f"how(?:'s| is| are| was| were)(?: all)? {_THEIRS}",
    f"how(?:'s| has| have|'ve) (?:{_THEIRS}|you|it)(?: all)? (?:been|gone)",
    "how(?:'s| is) it (?:going|coming along)",
    "how(?:'s| is| are)(?: \\w+){1,3} treating you\\w*",
    "how are (?:you|u|ya)(?! \\w+ing)(?:(?= (?:and|both|all|today|these|this|after|since|doing"
    "|too))|(?=[ ]*[?,!.]))",
    "how are (?:you|u|ya)(?: all| both)? (?:doing|keeping|feeling|getting on|settling|finding"
    "|enjoying|bearing|holding)",
    f"what (?:are you|have you been|'re you)(?: \\w+)? \\w+ing(?: (?:on|with|at))?(?: {_LATELY})?"
    "(?=[ ]*[?])",
    f"what are you up to|what have you been up to|what(?:'s| is| are)(?: \\w+){{0,3}} {_LATELY}"
    "(?=[ ]*[?])",
    "what(?:'s| is) (?:new|keeping you|the news)|anything new",
    "(?:are you|is everybody|is everyone|is all|is everything|all)(?: \\w+)? (?:well|ok|okay|fine"
    "|alright)(?=[ ]*[?,]| at| with)",
    "(?:did|have) you (?:have|had) a (?:good|nice|great|lovely|pleasant|restful|happy)",
)
