"""One table of cases, run by every client of the SDK: the same requests go out, the same results and errors come back."""

from __future__ import annotations

import pytest
from harness.compare import compare, compare_headers_over_requests, compare_requests
from harness.language import LANGUAGES
from harness.table import load

RUNS = [(case, language) for case in load() for language in LANGUAGES]
PLANTED = ("token-of-case", "key-of-case", "secret-of-case")
TOKEN = "POST /api/v1/oauth/token"


@pytest.mark.parametrize(("case", "language"), RUNS, ids=[f"{case.id}-{language.name}" for case, language in RUNS])
def test_case(case, language, runs, record_property):
    record_property("subject", case.subject)
    record_property("language", language.name)
    run = runs.result(case, language)
    assert "failed" not in run.seen, run.seen["failed"]
    for planted in PLANTED:
        assert planted not in run.line, "a secret comes out"

    compare_requests(run.exchange, run.requests)
    compare_headers_over_requests(case.data, run.requests)
    wanted = case.data["expect"] if isinstance(case.data["expect"], list) else [case.data["expect"]]
    outcomes = run.seen["outcomes"]
    assert len(outcomes) == len(wanted), run.seen
    for one, outcome in zip(wanted, outcomes, strict=True):
        if language.own_cancellation and one.get("error", {}).get("stopped") == "cancelled":
            assert outcome.keys() == {"cancelled"}, outcome
            continue
        assert ("error" in one) == ("error" in outcome), outcome
        compare(one, outcome, "outcome", moments=language.own_times)
    assert run.seen["waits"] == pytest.approx(case.data.get("waits", []), abs=1e-6), "waits"
    if "call" in case.data and run.exchange:
        compare_attempts([request.line for request in run.requests], outcomes[0])


def compare_attempts(lines: list[str], outcome: dict) -> None:
    """Every request that was not for a token, or for a further page, is an attempt."""
    attempts = outcome.get("error", outcome.get("info", {})).get("attempts")
    calls = [line for line in lines if line != TOKEN]
    if attempts is not None and len(set(calls)) == 1:
        assert attempts == len(calls), f"{attempts} attempts are said, {len(calls)} were made"
