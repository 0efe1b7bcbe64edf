"""How English asks for something: in a sentence, for nothing in particular, for any work."""

import re

from netbook.core.english.message_pattern import any_of

_YOU = "(?:you|u|ya|ye|thou)"
_DO = (
    "(?:tell|send|forward|pass|give|introduce|put|get|pick|help|connect|share|keep|let|hook|find"
    "|loop|read|review|look|take|point|set|recommend|refer|ask|vouch|write|sign|call|come|add"
    "|consider|reply|advise|respond|mention|talk|speak|show|check|submit|make|start|book)"
)

# A sentence that asks for something.
REQUEST = any_of(
    rf"(?:could|can|would|will|might|won't|couldn't|wouldn't) {_YOU}",
    "(?:could|can|may|might|shall|should) (?:i|we)",
    "any (?:chance|possibility)",
    "is there (?:any|a|some|someone|somebody|anyone|anybody)",
    f"are {_YOU} (?:able|willing|free|open|available|up for|around)",
    "would it be",
    "would (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*",
    f"do {_YOU} (?:know|have (?:any|a|some|time|room))",
    rf"(?:please|pls|plz|kindly) (?:also |do |just )?{_DO}",
    f"do {_DO} (?:me|my|on|it|along)",
    "let me know (?:if|when|what|how|whether|who|of|about)",
    "(?:i'd|i would|we'd|we would|i should) (?:\\w+ ){0,2}(?:like to (?:meet|talk|speak|ask|know"
    "|hear|learn|see|be|get|have|pick|discuss|understand|connect|add|explore|know|sit|come"
    "|schedule|arrange|invite)|love (?:to|a|your|any)|appreciate|value|welcome"
    "|be (?:\\w+ ){0,3}(?:grateful|thankful|honou?red|indebted|obliged|curious|glad if|happy if"
    "|great if|interested))",
    "(?:would|'d) be (?:\\w+ )?(?:appreciated|great|wonderful|awesome|amazing|lovely|ideal"
    "|perfect)",
    "would (?:really |greatly |very much |much )?appreciate",
    "i(?:'m| am) (?:\\w+ ){0,2}(?:hoping|looking for|looking to|seeking|asking|wondering"
    "|reaching out|writing to (?:ask|request|see|inquire|enquire))",
    "i was (?:\\w+ )?(?:wondering|hoping)",
    f"i (?:want|need|expect|require) (?:{_YOU}|an?|your|to (?:talk|speak|meet|see|know|get))",
    "(?:what|which|here's what|all (?:that )?) i (?:need|want|wanted|would like"
    "|'d like)(?: to know)?",
    f"need (?:a|an|something|your) (?:\\w+ ){{0,4}}(?:from {_YOU}|asap|by)",
    "let's (?:start|begin|stay|keep|see|find|arrange|get|meet|grab|have|set|discuss|circle|connect"
    "|chat|talk|hop|schedule|jump)",
    "what i'd (?:love|like)",
    f"if {_YOU} (?:could|would|can|hear|know|have (?:any|time|a)|come across|see anything)",
    f"if {_YOU}'d",
    f"should {_YOU} (?:know|hear|have|come)",
    "in need of",
    "(?<!only )(?<!which )(?<!whom )(?<!what )(?<!than )(?<!how )you (?:could|might"
    "|should) (?:also |maybe |perhaps |even |surely |just )?(?:look|help|sit"
    "|bring|start|give|introduce|tell|show|guide|ask|send|pass|put|write|call|find|get|open"
    "|connect|forward|recommend|mention|share|suggest)",
    "what i have in mind",
    "(?:whatever|anything) you (?:can|could)",
    "would (?:love|like|appreciate) (?:for )?(?:you|to (?:meet|talk|speak|hear|connect|chat"
    "|learn|pick))",
    "(?:it'd|it would|that'd|that would) be (?:an? |of |\\w+ly |very |so |most |really |just )*"
    "(?:great|good|nice|lovely|kind|generous|wonderful|amazing|awesome|fantastic|brilliant|perfect"
    "|ideal|helpful|help|useful|use|interesting|possible|ok|okay|fine|fair|easier|enough|appropriate"
    "|pleasure|honou?r|privilege|relief|favou?r|delight|joy|dream|benefit|best|fun"
    "|cool)(?: \\w+){0,2} (?:to|if)",
    "you must have \\w+",
    "am wanting to",
    "i(?:'d| would) (?:therefore |also |just )*(?:ask|request) (?:you|that)",
    "i request",
    "i (?:must|shall|should|will|would) (?:need|be (?:\\w+ )?(?:thankful|grateful|obliged))",
    "i shall need",
    "(?<!you )(?<!he )(?<!she )(?<!they )(?<!very )(?<!so )(?<!most )kindly"
    "(?! (?:\\w+ed|said|gave|told|sent|wrote|let|put))",
    "we (?:really )?(?:must|should) (?:get|meet|have|catch)",
    "do the needful",
    "give me the",
)
# One that stands at the beginning of a sentence.
ORDER = re.compile(
    r"(?:so |and |just |also |then |anyway |or |but )*(?:tell me|send me|send it|forward"
    r"|pass (?:it|this|my|me|him|her|them|along)|give me|introduce|put me|get me|pick a|hook me"
    r"|connect me|keep me|check this|call me|email me|think of me|let me know|help me|find me"
    r"|reply|respond|look at|read my|review my|can u|pls"
    # what is said politely is asked for, but for what only accompanies a message
    r"|(?:please|plz|kindly) (?!(?:don't|do not|never|no|not|find|see|note|accept|feel|forgive"
    r"|excuse|pardon|believe|know|ignore|disregard|skip|be|have|enjoy|keep it|keep them|keep the"
    r"|keep up|take|give (?:my|our)|use|say|only|tell (?:him|her|them|your)|thank|greet"
    r"|remember|help yourself|let|if|rest|stay|consider (?:this|it) (?:a|yours|done))\b)[a-z]+)\b"
)

# What is asked for is nothing in particular, or anything at all.
_HELP = (
    "(?:help|advice|tips?|insights?|support|guidance|information|info|ideas?|thoughts|pointers"
    "|suggestions?|feedback|assistance|direction|input|wisdom|leads?|openings?|opportunit(?:y"
    "|ies)|roles?|positions?|jobs?|work|vacanc(?:y|ies)|connections?|contacts?|introductions?"
    "|compan(?:y|ies)|organi[sz]ations?|individuals?|departments?|locations?|capacity|fields?"
    "|employment|internships?|gigs?|doors?|projects?|referrals?|recommendations?|kind|way|news"
    "|possibilit(?:y|ies)|people|persons?|firms?|industry|officers?|technology|shift|level)"
)
_NEW = (
    "(?:a |an |any |some |my |the )?(?:new |next |good |full[- ]time |part[- ]time |better "
    "|suitable |entry[- ]level |decent |right |different )*"
)
# Words that ask for anything wherever they stand.
VAGUE = any_of(
    "(?:hear|heard|aware|know) (?:of |about )?any(?:thing|one|body)?(?! about| on| in particular)",
    "(?:hear|heard) (?:of |about )?something",
    "if any(?:thing|one|body)(?:'s| is| are| comes| opens| turns)",
    "(?:to|with|from|for|hook me up with|contact) (?:whoever|whomever)(?=[ ]*(?:[.,!?;]|$|calls"
    "|you|might|may|is|can|could|comes|needs))",
    "whatever (?:you (?:can|could|think|need|like|have|know)|capacity|level|works|it takes)",
    "any(?:thing)? (?:at all|really)",
    "anything (?:you (?:can|could|have|know|hear)|of interest|suitable|available|at this point)",
    "(?:do|take|try) (?:pretty much |almost |just about )?anything",
    "(?:keep|bear|have) me in (?:mind|your thoughts)",
    "think (?:of|on) me",
    "(?:keep|have) (?:an|your) (?:eye|eyes|ear|ears)(?: \\w+)? (?:out|open|peeled|to the ground)",
    "on your radar",
    "(?:pass|forward|send|get|hand|give|spread|share|circulate|drop) (?:\\w+ )?(?:my|our"
    "|the same) (?:\\w+ )?(?:cv|resume|résumé|details|name|info|profile|information|particulars"
    "|biodata|number)(?: (?:along|on|around|out))? to (?:any\\w*|whoever|every\\w*|hr|your"
    "|people|some\\w*|others|sister|all|the recruitment|the hr)",
    "(?:pass|forward|spread|circulate) (?:along |on |around )?my (?:\\w+ )?(?:cv|resume|résumé"
    "|details|info|profile|particulars|name along|name on|name around)",
    "put in a (?:good )?word",
    "a word with (?:someone|somebody|anyone)",
    "(?:pull|pulling) (?:some|a few|any|the) strings",
    "(?:open|opening) (?:some|every|any|a few|the|up|many)? ?(?:doors?|gates?)",
    "hook (?:me|us) up",
    "holler",
    "(?:find|get|land|give|offer) me (?:a|an|the|some|any)? ?(?:new |good |better "
    "|decent )?(?:place|job|position|role|work|opportunity|foot in|chance)",
    "get me in(?: front of)?",
    "(?:my|this) case to the (?:proper|right) person",
    "what (?:should i|i should) do(?=[ ]*[?.!,]| with my)",
    "what i can do with my",
    "pick (?:your|ur) brains?",
    "(?:be|become|becoming) (?:my|a) mentor",
    "where i (?:might|could|can|would) fit",
    "(?:who|someone who|anyone who|anybody who|people who) (?:could|can|might|may"
    "|would)(?: be able to)? help",
    "(?:if|whether) (?:you|there|anybody|anyone)(?:'s| is| are)? (?:\\w+ )?(?:can|could|might"
    "|able to|anything)(?: \\w+)?(?: to)? (?:help|assist)(?: me)?(?: out)?(?! (?:with|by|to"
    "|us) \\w+ \\w+)",
    "help (?:me )?(?:in any|any way|however)",
    "help me(?: out)?(?: with this(?: one)?)?(?=[ ]*[.,!?;]| in this situation)",
    "(?:show|guide|tell) me (?:the|which|in the) (?:right )?(?:path|way|direction)",
    "any way you can",
    "(?:give|get) (?:us|me) the lowdown",
    "start thinking of names",
    f"looking (?:out )?for {_NEW}(?:job|work|employment|opportunit(?:y|ies)|position|role|change"
    "|challenge|openings?|career|something|internship|chapter|home)(?! (?:as|in|with|at|on"
    "|for) \\w)",
    f"in (?:search|pursuit|need) of {_NEW}(?:job|work|employment|opportunit(?:y|ies)|positions?"
    "|roles?|change|challenge|internship)(?! (?:as|in|with|at|on|for) \\w)",
    "(?:exploring|seeking|pursuing|discuss|explore|open to"
    "|interested in) (?:\\w+ ){0,2}(?:opportunit(?:y|ies)|synergies|possibilities)",
    "synerg(?:y|ies)",
    "in (?:general|anything and everything)(?=[ ]*[.,!?])",
    "(?:need|request|want) (?:the |some |your |a few )?contacts",
    "how (?:do|can|could|would|might|should) i (?:get|find|land|break|become|start|be like)",
    "(?:career|job) (?:advice|guidance|help|tips|stuff)",
    "guidance (?:regarding|about|on|for|in) my",
    "(?:getting|breaking|break|get|moving|move|transition\\w*) into (?:the )?\\w+(?=[ ]*[.,!?])",
)
# Words that do so within a sentence that asks.
VAGUE_IN_REQUEST = any_of(
    "any of your (?:\\w+ )?(?:colleagues|contacts|friends|clients|partners|people)",
    f"any (?:other |and all |kind of |sort of |possible |relevant |suitable |good |such |new "
    f"|career |general |entry[- ]level |additional |of your |potential |current |future |senior "
    f"|\\w+ing )*{_HELP}",
    "any \\w+,? (?:or \\w+,? ){1,4}",
    "any(?:one|body) (?:at all|you|else|who|in|at your|that|for me)",
    "any(?:one|body)(?=[ ]*[.,!?])",
    "(?:for|of|with|from|do|offer|need|help|take) anything",
    "who(?:m)?ever you|whichever (?:of|direction|way)|whatever you",
    "(?:every(?:one|body)|all (?:the )?people|as many (?:people )?as|some(?:one|body)?"
    "|some of the people|the people|people|contacts|others|companies) (?:(?:that |whom? "
    "|which )?you (?:know|think|can|have|could)|in \\w+(?=[ ]*[.?!,]))",
    "(?:some|the right|other|relevant|key|important|influential|your) (?:people|contacts|folks"
    "|connections|doors|leads|jobs|openings|opportunities|roles|strings|network)(?: \\w+)?",
    "(?:with|to) a few(?=[ ]*[.?!,])",
    "(?:hear|learn|know|ask|talk|chat)(?: \\w+)? (?:about |all )?(?:your|ur|the) (?:career"
    "|journey|experiences?|story|path|background|field|industry|life)(?: path)?",
    "(?:a|this|your) (?:mutually|mutual) \\w+",
    "(?:see|find|discover|discuss) (?:\\w+ )?(?:ways|how we (?:can|could|might)|where we (?:can"
    "|could|might)|if we (?:can|could)|where it goes)",
    "(?:new|exciting|other|suitable|potential|possible|available|current|future|career|job"
    "|employment|professional) (?:opportunit(?:y|ies)|openings|vacanc(?:y|ies)|challenges?"
    "|positions?|roles?)",
    "your (?:thoughts|advice|guidance|views|opinion|insights?|help"
    "|support)(?: on (?:the whole thing|this|that|it all|everything|things)| is| would"
    "|(?=[ ]*[.!?]))",
    "(?:some|a little|general|valuable) (?:advice|guidance|wisdom|insights?|tips|help|time"
    "|minutes)",
    "(?:to|and|let's|just|we should) (?:connect|network|collaborate|catch up|get together"
    "|meet up|meet)(?=[ ]*[.!?,]| with you| and| sometime| soon| over|$)",
    "at some point|sometime|some ?time|some evening|some day",
    "(?:at|as per) (?:your|the) (?:leisure|convenience|earliest)",
    "(?:suitable|appropriate|relevant|some|any) (?:position|role|job|change|vacancy|place)",
    "my (?:career|future|situation|journey|development)(?=[ ]*[.,?!]| and)",
    "how we (?:might|could|can) (?:collaborate|work together|partner|help|support)",
    "your (?:story|journey|priorities|pain points|calendar)",
    "all of this",
    "help(?: me)?(?: out)?(?=[ ]*[?.!])",
    "anything",
)
# Work of any kind, where the name of an opening ought to stand.
NO_OPENING = any_of(
    "(?:any|some|a suitable|a new|a good|other|various|several|a few|all) (?:\\w+ )?(?:roles?"
    "|positions?|jobs?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|work|internships?"
    "|department|capacity|programs|gigs?|fields?)",
    "any(?:thing|where|one) (?:really|at all|suitable|open|available)",
    "(?:whatever|any) capacity",
    "looking for (?:a |an |any |some |my )?(?:new |next |good |better |suitable |full[- ]time "
    "|part[- ]time )*(?:job|work|employment|opportunit(?:y|ies)|position|role|change|challenge"
    "|something|internship)",
    "(?:seeking|exploring|pursuing|open to|interested in|find|hear of"
    "|consider) (?:\\w+ ){0,2}(?:opportunit(?:y|ies)|challenges?|roles?|positions?|employment"
    "|work|anything|openings)",
    "(?:new|exciting|job|career|employment|potential|future|next) (?:opportunit(?:y|ies)"
    "|openings|challenges?|chapter)",
    "(?:find|get|give|offer) me (?:a|an|some) (?:\\w+ )?(?:place|job|position|role|work)",
    "applying (?:broadly|everywhere|all over|around|to everything|widely)",
    "have (?:any )?(?:work|a job|something|anything|a place|a position|openings?) for me",
    "has (?:any )?(?:work|a job|something|anything|a place|openings?) for me",
    "(?:are|do) you(?: guys| folks| all)? (?:hire|hiring|have (?:any|a) (?:job|opening"
    "|vacanc)\\w*)",
    "if (?:they're|you're|they are|you are|your company is|the company is) hiring",
    "need (?:a job|work|something)",
    f"in (?:search|pursuit|need) of {_NEW}(?:job|work|employment|opportunit(?:y|ies)|positions?"
    "|roles?|change|challenge|internship)(?! (?:as|in|with|at|on|for) \\w)",
    "(?:doesn't|does not) matter what",
    "not picky",
    "where i (?:might|could) fit",
)
