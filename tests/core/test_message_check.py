"""Looking at a message before it is sent."""

from datetime import date

from netbook.core.message_check import CHECKS, Checked, Draft, Finding, Known, check_message

_TODAY = date(2026, 5, 4)


def checked(text: str, known: Known | None = None, **draft: object) -> Checked:
    """A message looked at, of which nothing else is known."""
    return check_message(
        Draft("", text, **draft),  # type: ignore[arg-type]
        known or Known(),
        _TODAY,
    )


def finding(check: str, text: str, known: Known | None = None, **draft: object) -> Finding:
    """What one check finds in a message."""
    found = {each.check: each for each in checked(text, known, **draft).findings}
    return found[check]


def words(found: Finding, text: str) -> list[str]:
    """The words that a finding means."""
    return [text[start:end] for start, end in found.spans]


def test_a_stock_phrase_is_shown() -> None:
    text = "Hello Maya, I\u2019d like to add you to my professional network. How is the new job?"
    found = finding("stock_phrase", text)
    assert (found.verdict, found.reason) == ("look", "stock")
    assert words(found, text) == ["add you to my professional network"]


def test_an_attachment_that_is_said_has_to_be_there() -> None:
    text = "Dear Maya, thank you for the talk on Tuesday. My notes are attached, as you asked."
    missing = finding("attachment", text)
    assert (missing.verdict, words(missing, text)) == ("look", ["are attached"])
    assert finding("attachment", text, attachments=1).verdict == "ok"


def test_findings_come_in_the_order_of_the_checks() -> None:
    found = checked("My resume is attached. Can we touch base on Tuesday at ten, please?")
    order = [CHECKS.index(each.check) for each in found.findings]
    assert order == sorted(order)
