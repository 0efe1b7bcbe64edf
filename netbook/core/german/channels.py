"""German words for the ways people are in touch."""

from netbook.core.capture_words import ChannelForm
from netbook.core.german.spelling import spelled

_BY = "(?:(?:auf|über|per|via|in|bei) )?"
_TALK = "(?:-| )?(?:call|calls|termin|meeting|gespräch|besprechung|chat|interview)"

CHANNELS = tuple(
    ChannelForm(spelled(form.pattern), *form[1:])
    for form in (
        ChannelForm(
            "(?:per |via )?video(?:-| )?(?:call|chat|konferenz|anruf|telefonat|gespräch|meeting"
            "|interview|termin)|per video|videotelefoniert",
            "video",
            3,
            plain=True,
        ),
        ChannelForm(
            f"{_BY}(?:zoom|google meet|facetime|skype|webex|jitsi)(?:{_TALK})?|gezoomt|geskypt"
            "|zoomen|skypen|gefacetimt",
            "video",
            3,
            plain=True,
        ),
        ChannelForm(
            f"teams{_TALK}|(?:auf|über|per|via|in) (?:ms |microsoft )?teams|teams(?= (?:mit|m\\.))",
            "video",
            3,
            plain=True,
        ),
        ChannelForm(
            "telefonat|telefon(?:gespräch|interview|termin|call|konferenz)|am telefon"
            "|(?:per )?telefon|telefonisch|(?:auf (?:die |der )?)?mailbox|telko|tel\\.?"
            "|(?:whatsapp|signal|telegram)(?:-| )?(?:anruf|call)",
            "phone",
            3,
            plain=True,
        ),
        ChannelForm(
            "telefonier(?:t|en)|angerufen|zurückgerufen|(?:rück)?anrufe?|rückruf|rief(?:en)?|ruft|calls?",
            "phone",
            2,
            plain=True,
        ),
        ChannelForm(
            "(?:per |via )?(?:e-?)?mails?|(?:an)?gemailt|mailte?t?", "email", 3, plain=True
        ),
        ChannelForm(
            "(?:per |via |über |auf )?(?:whats-?app|telegram|imessage|sms|threema)"
            "(?:(?:-| )?(?:nachricht|chat))?|textnachricht|sprachnachricht"
            "|(?:über|auf|per|via|in) (?:slack|signal|discord)|slack"
            "|signal(?=-nachricht| (?:nachricht|chat|an|von|mit))",
            "message",
            3,
            plain=True,
        ),
        ChannelForm(
            "nachricht(?:en)?|dms?|getextet|gesimst|(?:an)?gepingt|gechattet",
            "message",
            2,
            plain=True,
        ),
        ChannelForm(
            "briefe?|(?:post|weihnachts|geburtstags|glückwunsch|dankes|ansichts)?karte",
            "letter",
            3,
            plain=True,
        ),
        ChannelForm(
            f"{_BY}(?:linkedin|xing|twitter|mastodon|bluesky|instagram|insta|facebook)"
            "(?:(?:-| )?(?:nachricht|message|msg|chat|dm|kommentar|post|beitrag))?",
            "social",
            4,
            plain=True,
        ),
        ChannelForm(
            "meet-?up|(?:un)?konferenz|conference|hackathon|workshop|seminar|webinar|panel|barcamp"
            "|(?:job|fach|karriere|buch|haus|ausbildungs)?messe|netzwerk(?:treffen|abend)|summit"
            "|networking|veranstaltung|event|tagung|kongress|stammtisch|vortragsabend",
            "event",
            3,
        ),
        ChannelForm("persönlich", "in_person", 4, plain=True),
        ChannelForm(
            "kaffee(?:trinken|pause)?|coffee|mittag(?:essen|spause)?|lunch|abendessen|frühstück"
            "|gefrühstückt|dinner|brunch|tee|(?:feierabend)?bier(?:e|chen)?|drinks?|wein|pizza|essen"
            "|spazier(?:gang|en)|wanderung|gewandert|grillen|picknick"
            "|(?:sommer|garten|firmen)?fest|(?:weihnachts|firmen|geburtstags|abschieds)?feier|party",
            "in_person",
            2,
        ),
        ChannelForm(
            "(?:vorstellungs|bewerbungs|kennenlern|jahres|mitarbeiter|fach)gespräch|interview"
            "|meeting|termin|besprechung|treffen|kennenlernen",
            "in_person",
            1,
        ),
        ChannelForm(
            "getroffen|traf(?:en)?|gesehen|wiedergesehen|besucht|gesprochen|gespräch|geredet"
            "|unterhalten|unterhaltung|geplaudert|gequatscht|kennen ?gelernt|ausgetauscht"
            "|über den weg gelaufen",
            "in_person",
            1,
            plain=True,
        ),
        ChannelForm(
            "(?:zurück)?geschrieben|angeschrieben|schrieb|schreibt|geantwortet|antwortete|gemeldet"
            "|meldete|kontaktiert|nachgehakt|nachgefasst|geschickt|gesendet|weitergeleitet",
            "email",
            1,
            plain=True,
        ),
        ChannelForm("kommentiert", "social", 1, plain=True),
    )
)
# In German these stand at the end, behind what it was about.
LAST = spelled(
    "kennengelernt|telefoniert|angerufen|zurückgerufen|gemailt|angemailt|geschrieben|angeschrieben|geantwortet"
    "|gemeldet|kontaktiert|getextet|gechattet|gezoomt|geskypt|getroffen|gesprochen|geredet"
    "|unterhalten|nachgehakt|geschickt|gesendet|weitergeleitet"
)
