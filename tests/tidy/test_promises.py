"""docs/promises.md says nothing that no test proves, and leaves out no section of the pages."""

from __future__ import annotations

from collections import defaultdict

import pytest
import yaml
from promises import PAGE, WAITING, known, references, rows

# The sections of the two pages, as they are headed there.
SECTIONS = {
    "REST API": [
        "Introduction", "Base URL", "Authentication", "Obtaining a token (client-credentials)", "Scopes", "API keys", "Pagination",
        "Filtering and sorting", "Reading attribution", "Creating exports", "Idempotency", "Errors", "Rate limits", "Next steps",
    ],
    "Platform overview": [
        "Build on Venturi", "What you can build", "The surfaces", "Base URL", "Core principles", "A first call", "Where to go next",
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def promised(text):
    return list(rows(text(PAGE)))


def test_every_section_of_the_pages_has_a_row(promised):
    found = defaultdict(set)
    for row in promised:
        found[row.page].add(row.section)
    assert {page: [s for s in wanted if s not in found[page]] for page, wanted in SECTIONS.items()} == {page: [] for page in SECTIONS}
    assert found.keys() == {*SECTIONS, WAITING}
    assert {page: found[page] - set(SECTIONS[page]) for page in SECTIONS} == {page: set() for page in SECTIONS}


def test_every_row_names_tests_that_exist(promised, files, text):
    tests = known(files, text)
    wrong = []
    for row in promised:
        if row.page == WAITING:
            continue
        named = references(row.cells[1])
        wrong += [f"{row.cells[0]}: no test" for _ in [0] if not named]
        wrong += [f"{row.cells[0]}: {name} does not exist" for name in named if name not in tests]
        wrong += [f"{row.cells[0]}: is {row.cells[2]}, so it does not belong here" for _ in [0] if row.cells[2] != "green"]
    assert wrong == []


def test_what_is_not_served_waits_for_operations_that_are_pending(promised, text):
    pending = set(yaml.safe_load(text(PAGE.parents[1] / "server" / "pending.yaml"))["operations"])
    wrong = []
    for row in promised:
        if row.page == WAITING:
            operations = row.cells[2].replace("`", "").split()
            wrong += [f"{row.cells[0]}: {name} is not pending" for name in operations if name not in pending] or (
                [] if operations else [f"{row.cells[0]}: waits for nothing"]
            )
    assert wrong == [], "move what is served to its section, with its test"
