"""Names that other programs gave to properties before, or without, a standard for them."""

from dataclasses import replace

from netbook.formats.vcard_head import Head

# Chat addresses: the label that says which service. The first name of a service is written.
SERVICES = {
    "X-AIM": "aim",
    "X-GADUGADU": "gadugadu",
    "X-GADU-GADU": "gadugadu",
    "X-GOOGLE-TALK": "google-talk",
    "X-GTALK": "google-talk",
    "X-GROUPWISE": "groupwise",
    "X-ICQ": "icq",
    "X-IRC": "irc",
    "X-JABBER": "jabber",
    "X-KADDRESSBOOK-X-IMADDRESS": "",
    "X-MATRIX": "matrix",
    "X-MS-IMADDRESS": "",
    "X-MSN": "msn",
    "X-QQ": "qq",
    "X-SIP": "sip",
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-TELEGRAM": "telegram",
    "X-TWITTER": "twitter",
    "X-YAHOO": "yahoo",
}
SERVICE_PROPERTIES = {label: name for name, label in reversed(SERVICES.items()) if label}

RELATIONS = {
    "X-ASSISTANT": "assistant",
    "X-EVOLUTION-ASSISTANT": "assistant",
    "X-EVOLUTION-MANAGER": "manager",
    "X-EVOLUTION-SPOUSE": "spouse",
    "X-KADDRESSBOOK-X-ASSISTANTSNAME": "assistant",
    "X-KADDRESSBOOK-X-MANAGERSNAME": "manager",
    "X-KADDRESSBOOK-X-SPOUSENAME": "spouse",
    "X-MANAGER": "manager",
    "X-MS-ASSISTANT": "assistant",
    "X-MS-CHILD": "child",
    "X-MS-MANAGER": "manager",
    "X-MS-SPOUSE": "spouse",
    "X-SPOUSE": "spouse",
    "X-WAB-SPOUSE_NAME": "spouse",
}

ANNIVERSARIES = (
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "X-EVOLUTION-ANNIVERSARY",
    "X-KADDRESSBOOK-X-ANNIVERSARY",
    "X-MS-ANNIVERSARY",
    "X-WAB-WEDDING_ANNIVERSARY",
)

URLS = {"X-EVOLUTION-BLOG-URL": "blog", "X-KADDRESSBOOK-BLOGFEED": "blog"}

# The type numbers of Android's address book in X-ANDROID-CUSTOM.
ANDROID_RELATIONS = dict(
    enumerate(
        "assistant brother child domestic-partner father friend manager mother parent partner "
        "referred-by relative sister spouse".split(),
        1,
    )
)


def with_label(head: Head, label: str) -> Head:
    """The head with one more label."""
    if not label or label in head.labels:
        return head
    return replace(head, labels=(*head.labels, label))
