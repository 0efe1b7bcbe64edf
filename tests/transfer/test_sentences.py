"""Every kind of problem and refusal has its sentence."""

import ast
from collections.abc import Iterator
from pathlib import Path

from netbook.core.problem import Problem, Refusal
from netbook.transfer.importing import Outcome
from netbook.transfer.sentences import (
    PROBLEMS,
    REFUSALS,
    outcome_sentence,
    problem_sentence,
    refusal_sentence,
)

NETBOOK = Path(__file__).resolve().parents[2] / "netbook"


def kinds(called: str, place: int) -> Iterator[str]:
    """The kinds that the source names where it makes a `Problem` or a `Refusal`."""
    for path in NETBOOK.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != called:
                continue
            for argument in node.args[place : place + 1]:
                for part in ast.walk(argument):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield part.value


def test_every_problem_has_its_sentence() -> None:
    assert set(kinds("Problem", 1)) - set(PROBLEMS) == set()


def test_every_refusal_has_its_sentence() -> None:
    assert set(kinds("Refusal", 0)) - set(REFUSALS) == set()


def test_problems_continue_a_line_and_refusals_are_sentences() -> None:
    assert [text for text in PROBLEMS.values() if text.endswith(".") or text[0].isupper()] == []
    assert [text for text in REFUSALS.values() if not text.endswith(".")] == []
    assert {text for text in (*PROBLEMS.values(), *REFUSALS.values()) if "\n" in text} == set()


def test_names_and_details_are_filled_in_and_braces_in_them_stay() -> None:
    assert refusal_sentence(Refusal("nobody", "{Maya}")) == "Nobody here fits “{Maya}”."
    assert problem_sentence(Problem(1, "empty", "{x}")) == "the file is empty"


def test_an_import_is_told_in_one_sentence() -> None:
    assert (
        outcome_sentence(Outcome(9800, 74, 120, 6, None, None))
        == "Imported 9,874, 120 known, 6 unreadable."
    )
