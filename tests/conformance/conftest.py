"""The runners of this session, and the matrix at its end: how many cases each language passed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from harness.language import LANGUAGES
from harness.session import Session
from harness.table import load

ROOT = Path(__file__).resolve().parents[2]
RUNS: pytest.StashKey[Session] = pytest.StashKey()


def pytest_addoption(parser):
    parser.addoption("--build", type=Path, default=ROOT / "build" / "release", help="the build folder")


def pytest_collection_finish(session):
    """Starts whatever was chosen, at once; the tests wait for what they compare."""
    chosen = [item for item in session.items if hasattr(item, "callspec") and "language" in item.callspec.params]
    if session.config.option.collectonly or not chosen:
        return
    build = (ROOT / session.config.getoption("--build")).resolve()
    session.config.stash[RUNS] = runs = Session(build, LANGUAGES)
    for item in chosen:
        runs.start(item.callspec.params["case"], item.callspec.params["language"])


@pytest.fixture(scope="session")
def runs(request):
    """runs.result(case, language): what came of it."""
    running = request.config.stash[RUNS]
    yield running
    running.close()


def pytest_terminal_summary(terminalreporter):
    passed = Counter()
    for report in terminalreporter.stats.get("passed", []):
        properties = dict(report.user_properties)
        if "language" in properties:
            passed[properties["subject"], properties["language"]] += 1
    if not passed:
        return
    cases = load()
    names = [language.name for language in LANGUAGES]
    write = terminalreporter.write_line
    write("")
    write(f"{'conformance: passed':24}{'cases':>8}" + "".join(f"{name:>14}" for name in names))
    for subject in dict.fromkeys(case.subject for case in cases):
        counts = "".join(f"{passed[subject, name]:>14}" for name in names)
        write(f"  {subject:22}{sum(case.subject == subject for case in cases):>8}{counts}")
    totals = "".join(f"{sum(n for (_, name), n in passed.items() if name == language):>14}" for language in names)
    write(f"  {'all':22}{len(cases):>8}{totals}")
