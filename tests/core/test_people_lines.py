"""Names that are jotted down or pasted, a line each, become cards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.card import Card, Organisation, Point
from netbook.core.people_lines import LONGEST, MOST_LINES, read_people_lines, read_person


def card(name: str, post: str = "", *, points: str = "", note: str = "") -> Card:
    """A card from `Title @ Organisation` and points as a person would list them."""
    title, _, organisation = (part.strip() for part in post.partition("@"))
    held = Organisation(name=organisation, title=title)
    emails = [Point(word) for word in points.split("|") if "@" in word]
    urls = [Point(word) for word in points.split("|") if "/" in word]
    phones = [Point(w) for w in points.split("|") if w and "@" not in w and "/" not in w]
    return Card(
        formatted_name=name,
        organisations=(held,) if held != Organisation() else (),
        emails=tuple(emails),
        phones=tuple(phones),
        urls=tuple(urls),
        notes=(note,) if note else (),
    )


LINES = {
    "Maya Okafor": card("Maya Okafor"),
    "Maya Okafor,": card("Maya Okafor"),
    "Maya Okafor, Head of Data, Northwind": card("Maya Okafor", "Head of Data @ Northwind"),
    "Maya Okafor, Head of Data at Northwind": card("Maya Okafor", "Head of Data @ Northwind"),
    "Maya Okafor, Northwind, Head of Data": card("Maya Okafor", "Head of Data @ Northwind"),
    "Maya Okafor – Head of Data at Northwind, Inc.": card(
        "Maya Okafor", "Head of Data @ Northwind, Inc."
    ),
    "Eve, CTO, Tailspin, Berlin": card("Eve", "CTO @ Tailspin", note="Berlin"),
    "Lena Brandt, PhD, Data engineer": card("Lena Brandt, PhD", "Data engineer @"),
    "Owen @ Wingtip": card("Owen", "@ Wingtip"),
    "Dana, Directora de Datos en Contoso": card("Dana", "Directora de Datos @ Contoso"),
    "Jana, Leiterin Daten bei Contoso": card("Jana", "Leiterin Daten @ Contoso"),
    "Marie, Responsable data chez Litware": card("Marie", "Responsable data @ Litware"),
    "Priya, met at PyData": card("Priya", note="met at PyData"),
    "Priya, Met at PyData, Berlin": card("Priya", note="Met at PyData, Berlin"),
    "Sam Lee, Fabrikam": card("Sam Lee", note="Fabrikam"),
    "Sam Lee (Fabrikam)": card("Sam Lee", note="Fabrikam"),
    "Priya Nair (met at PyData, 2019)": card("Priya Nair", note="met at PyData, 2019"),
    "> Sofia Reyes | Recruiter | Tailspin": card("Sofia Reyes", "Recruiter @ Tailspin"),
    "Owen at Wingtip, CTO, Tailspin": card("Owen", "CTO @ Tailspin", note="Wingtip"),
    "Bob, 2015-2019": card("Bob", note="2015-2019"),
    "Tom Wójcik, tom@example.com": card("Tom Wójcik", points="tom@example.com"),
    "Tom Wójcik <tom@example.com>": card("Tom Wójcik", points="tom@example.com"),
    "Ravi +44 20 7946 0958": card("Ravi", points="+44 20 7946 0958"),
    "Karl, tel: 030 1234567, web: https://karl.example/me": card(
        "Karl", points="030 1234567|https://karl.example/me"
    ),
    "only@example.com": card("", points="only@example.com"),
    "Nadia, write to nadia@example.com soon": card(
        "Nadia", points="nadia@example.com", note="write to nadia@example.com soon"
    ),
    "1. Ana Lima; Litware; Engineering manager": card("Ana Lima", "Engineering manager @ Litware"),
    "12) Ana Lima": card("Ana Lima"),
    "• Ana Lima": card("Ana Lima"),
    "- [ ] Ana Lima": card("Ana Lima"),
    "Okafor, Maya\tHead of Data\tNorthwind": card("Maya Okafor", "Head of Data @ Northwind"),
    '"Duarte, Ines";"Litware";"Head of Ops"': card("Ines Duarte", "Head of Ops @ Litware"),
}


@pytest.mark.parametrize("line", LINES)
def test_a_line_makes_this_card(line: str) -> None:
    assert read_person(line) == LINES[line]


@pytest.mark.parametrize("line", ["", "   ", "-----", "• ", "1. ", '""', ",,;"])
def test_a_line_without_a_word_makes_nobody(line: str) -> None:
    assert read_person(line) is None


def test_lines_keep_their_numbers_and_only_so_many_are_read() -> None:
    assert [each.line for each in read_people_lines("Maya\n\n--\nTom")] == [1, 4]
    everybody = list(read_people_lines("\n".join(map("Person {}".format, range(MOST_LINES + 9)))))
    assert len(everybody) == MOST_LINES


def everything_on(found: Card) -> str:
    """All that a card says, as one text."""
    held = [f"{post.name} {post.title}" for post in found.organisations]
    points = [point.value for point in (*found.emails, *found.phones, *found.urls)]
    return " ".join([found.formatted_name, *held, *points, *found.notes])


@given(st.text(max_size=80))
def test_no_word_is_lost_whatever_is_written(line: str) -> None:
    found = read_person(line)
    if found is None:
        assert not any(map(str.isalpha, line))
    else:
        said = everything_on(found)
        assert all(letter in said for letter in line if letter.isalpha())


KEPT = "Maya Okafor Head Data Northwind tom@example.com https://a.example/b PhD".split()
BETWEEN = ', ; of at @ - – ( ) +49 151 000000 " Inc. 1. • \t en bei met 2019-04-01 tel: .'.split(
    " "
)


@given(st.lists(st.sampled_from(KEPT + BETWEEN), max_size=14))
def test_whatever_is_put_together_is_read_without_losing_a_word(words: list[str]) -> None:
    found = read_person(" ".join(words))
    said = everything_on(found) if found else ""
    assert [word for word in words if word in KEPT and word not in said] == []


@pytest.mark.parametrize("piece", ["a ", "a@", "1 ", "- ", "www.", '"', "at @ ", ": ", "(", "a-"])
def test_a_line_without_end_is_kept_whole(piece: str) -> None:
    line = "Maya, " + piece * LONGEST
    found = read_person(line)
    assert found is not None
    assert found.formatted_name.startswith("Maya")
    assert len(everything_on(found)) > len(line) - LONGEST
