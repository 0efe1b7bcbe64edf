"""Pages with postings for the tests, and what is looked at in what they give."""

import json
from typing import Any

from netbook.core.posting import Posting
from netbook.formats.posting import PostingsRead, read_postings

PLAIN = """<!-- saved from url=(0031)https://example.com/jobs/1 -->
<html><head><title>Data Engineer at Northwind | Jobs</title></head><body><nav><a>Home</a></nav>
<h1>Data Engineer</h1><p>Berlin, Germany</p><h3>Your profile</h3><ul><li>Python<li>SQL</ul>
<h3>Benefits</h3><ul><li>Tea</ul></body></html>"""


def kinds(read: PostingsRead) -> set[str]:
    """The kinds of the problems."""
    return {problem.kind for problem in read.problems}


def of_json(*values: Any, around: str = "{}") -> PostingsRead:
    """What a page with these JSON-LD values gives."""
    scripts = "".join(
        f'<script type="application/ld+json">{around.format(json.dumps(value))}</script>'
        for value in values
    )
    return read_postings(f"<html><head>{scripts}</head></html>".encode())


def job(**told: Any) -> dict[str, Any]:
    """A JobPosting that says a little."""
    return {"@context": "https://schema.org", "@type": "JobPosting", "title": "Baker", **told}


def one(read: PostingsRead) -> Posting:
    """The only posting."""
    (posting,) = read.postings
    return posting
