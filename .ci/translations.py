"""Renew resources/translations from the texts in the source: .ts to translate, .qm to run.

The English file holds plural forms only. With --check nothing is changed: the exit code says
whether a text is missing, unfinished or left over in any language.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from netbook.transfer import sentences

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "fr", "es")
TOOLS = Path(sys.executable).parent


def tool(name: str, *arguments: str | Path) -> None:
    """Run one of Qt's translation tools; its output is shown if it fails."""
    done = subprocess.run(
        [TOOLS / name, *arguments], capture_output=True, text=True, cwd=ROOT, check=False
    )
    if done.returncode:
        sys.exit(f"{name}: {done.stdout}{done.stderr}")


def templates() -> list[str]:
    """The sentences that the window shares with the command line, which knows no tr()."""
    return [
        *sentences.PROBLEMS.values(),
        *sentences.REFUSALS.values(),
        sentences.UNKNOWN_PROBLEM,
        sentences.UNKNOWN_REFUSAL,
        sentences.OUTCOME,
    ]


def renew(folder: Path) -> None:
    """Bring the .ts and .qm files of a folder up to date."""
    with tempfile.TemporaryDirectory() as scratch:
        shared = Path(scratch) / "sentences.py"
        shared.write_text("".join(f"tr({text!r})\n" for text in templates()), encoding="utf-8")
        sources = [*sorted((ROOT / "netbook" / "ui").rglob("*.py")), shared]
        for language in LANGUAGES:
            tool(
                "pyside6-lupdate",
                *sources,
                *("-locations", "none", "-no-obsolete", "-sort-messages", "-silent"),
                *("-source-language", "en", "-target-language", language),
                *(("-pluralonly",) if language == "en" else ()),
                *("-ts", folder / f"netbook_{language}.ts"),
            )
            file = folder / f"netbook_{language}"
            tool("pyside6-lrelease", "-silent", f"{file}.ts", "-qm", f"{file}.qm")


def check() -> list[str]:
    """What is not as it should be, a line for each."""
    wrong = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for file in FOLDER.glob("netbook_*"):
            (fresh / file.name).write_bytes(file.read_bytes())
        renew(fresh)
        for language in LANGUAGES:
            wrong += [
                f"{name} is not up to date; run: make translations"
                for name in (f"netbook_{language}.ts", f"netbook_{language}.qm")
                if (fresh / name).read_bytes() != (FOLDER / name).read_bytes()
            ]
            unfinished = (FOLDER / f"netbook_{language}.ts").read_text("utf-8").count("unfinished")
            if unfinished:
                wrong.append(f"netbook_{language}.ts: {unfinished} texts are not translated")
    return wrong


def main() -> int:
    """Renew, or only check."""
    if "--check" not in sys.argv:
        renew(FOLDER)
        return 0
    wrong = check()
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
