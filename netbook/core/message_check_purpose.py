"""What a message is for, as its text shows."""

from netbook.core.english.message_purposes import ASKED_FOR, FOLLOWING_UP, SHARED, THANKS
from netbook.core.english.messages import MEETING
from netbook.core.message_check_request import Requests
from netbook.core.message_text import MessageText


def read_purpose(subject: str, read: MessageText, requests: Requests) -> str:
    """One of `netbook.core.purposes.PURPOSES`: one that asks where the message asks.

    What is asked for is looked for in the sentences that ask, then in the whole.
    """
    whole = f"{subject.lower()}\n{read.low}"
    if requests.asks:
        if FOLLOWING_UP.search(whole):
            return "follow_up"
        asking = "\n".join(sentence.text for sentence in requests.sentences)
        for text in (asking, whole):
            for purpose, pattern in (*ASKED_FOR, ("meeting", MEETING)):
                if pattern.search(text):
                    return purpose
        return "question" if requests.questions else "advice"
    if THANKS.search(whole):
        return "thank_you"
    return "share" if SHARED.search(whole) else "catch_up"
