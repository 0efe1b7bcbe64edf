"""How the things to find out about somebody are asked, and what to search for beside names."""

from netbook.ui.words import tr


def question(item: str) -> str:
    """What there is to find out, as a question."""
    return {
        "path": tr("How did they come to what they do?"),
        "roles": tr("What else are they, beside this job?"),
        "beyond": tr("What do they care about beyond their title?"),
        "said": tr("What have they published or said lately?"),
        "now": tr("What do they work on now?"),
        "decides": tr("Who decides there, and with whom?"),
        "changes": tr("What has changed there lately?"),
        "looking": tr("Whom are they looking for?"),
        "help": tr("What would help them now?"),
        "good_at": tr("What are they known to be good at?"),
    }[item]


def search_words(item: str) -> str:
    """Words for a search engine, to stand behind the names."""
    return {
        "path": tr("interview OR biography", "for a search engine"),
        "roles": tr("board OR volunteer OR founder", "for a search engine"),
        "beyond": tr("volunteer OR community OR hobby", "for a search engine"),
        "said": tr("talk OR interview OR article OR podcast", "for a search engine"),
        "now": tr("project OR launch", "for a search engine"),
        "decides": tr("team OR management", "for a search engine"),
        "changes": tr("news OR announcement", "for a search engine"),
        "looking": tr("jobs OR hiring", "for a search engine"),
        "help": tr('"looking for" OR challenge', "for a search engine"),
        "good_at": tr("expert OR award OR mentor", "for a search engine"),
    }[item]
