"""Synthetic data: a year of invocations through the real pipeline, repeatable, with the truth kept aside."""

from __future__ import annotations

import collections
import csv
import re
import subprocess
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from conftest import GENEROUS, Http, Server
from sandbox import Control

LIST = "/api/v1/attribution"
# Tomorrow: a clock never goes back, and keys of the command line live for a year.
TODAY = datetime.now(UTC).date() + timedelta(days=1)
NOW = f"{TODAY}T15:30:00Z"


class Seeded(Control):
    """A tenant whose clock stands still, so that a seed gives the same data in each instance."""

    def __init__(self, server, name) -> None:
        super().__init__(Http(server.url), server.create_tenant(name))
        self.server = server
        if not self("GET", "clock").json()["frozen"]:
            self.stop_clock(NOW)
        self.fresh()

    def seed(self, body="{}"):
        return self("POST", "seed", body)

    def settle(self) -> None:
        """A clock that moves waits for everything sent before."""
        self.advance(0.001)

    def records(self) -> list[dict]:
        found, cursor = [], ""
        while True:
            page = self.http("GET", f"{LIST}?limit=200{cursor}", token=self.token).json()
            found += page["data"]
            if not page["page"]["has_more"]:
                return found
            cursor = f"&cursor={page['page']['next_cursor']}"

    def truth(self) -> dict[str, str]:
        command = [self.server.binary, "sandbox", "truth", "--data", self.server.data, "--tenant", self.tenant["name"]]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return {row["id"]: row["owner"] for row in csv.DictReader(told.splitlines())}


@pytest.fixture(scope="module")
def instance(build, tmp_path_factory):
    with Server(build, tmp_path_factory.mktemp("seed"), "--sandbox", *GENEROUS) as server:
        yield server


@pytest.fixture(scope="module")
def month(instance):
    """Thirty days of the usual tenant, attributed."""
    made = Seeded(instance, "month")
    answer = made.seed('{"seed":7,"days":30}')
    assert answer.status == 200, answer.body
    made.answer = answer.json()
    made.settle()
    made.all = made.records()
    return made


def test_it_answers_with_what_it_made(month):
    answer = month.answer
    assert {k: answer[k] for k in ("seed", "services", "projects", "organizations", "period_from", "period_to")} == {
        "seed": 7,
        "services": 28,  # thirty, of which the directory does not know two
        "projects": 28,
        "organizations": 16,
        "period_from": str(TODAY - timedelta(days=29)),
        "period_to": str(TODAY),
    }
    assert 5000 < answer["events"] < 7000
    assert len(month.all) == answer["events"]


def test_records_come_out_in_every_state_with_twelve_teams_and_six_providers(month):
    states = collections.Counter(record["output_state"] for record in month.all)
    assert set(states) == {"attributed", "bounded", "ambiguous", "unknown"}
    assert 0.5 < states["attributed"] / len(month.all) < 0.9
    assert {r["provider"] for r in month.all} == {"openai", "anthropic", "google", "azure_openai", "bedrock", "mistral"}
    assert len({r["owner"] for r in month.all} - {None}) == 12
    assert len({r["service"] for r in month.all} - {None}) == 30
    assert {r["interpretation"]["confidence_band"] for r in month.all} == {"high", "medium", "low"}
    priced = collections.Counter(record["cost_method"] for record in month.all)
    assert priced["priced"] > priced["reported"] > 0 and priced["unpriced"] > 0


def test_the_truth_is_told_for_every_record_and_measures_attribution(month):
    truth = month.truth()
    assert set(truth) == {record["id"] for record in month.all}
    assert all(re.fullmatch(r"team-[a-z]+", owner) for owner in truth.values())
    named = [record for record in month.all if record["output_state"] == "attributed"]
    right = sum(truth[record["id"]] == record["owner"] for record in named)
    assert 0.8 < right / len(named) < 1  # the directory makes mistakes, and they can be found


def test_the_same_seed_and_clock_make_the_same_data(build, tmp_path, month):
    with Server(build, tmp_path, "--sandbox", *GENEROUS) as server:
        again = Seeded(server, "again")
        assert again.seed('{"seed":7,"days":30}').json() == month.answer
        again.settle()

        def shown(record):
            return {k: v for k, v in record.items() if k not in ("id", "invocation_id")}

        def key(record):
            return (record["occurred_at"], record["service"] or "", str(record["input_tokens"]))

        assert [shown(r) for r in sorted(again.records(), key=key)] == [shown(r) for r in sorted(month.all, key=key)]
        other = again.seed('{"seed":8,"days":30}').json()
        assert other["events"] > 5000  # it adds to what is there
        again("POST", "reset")
        again.fresh()
        assert again.records() == [] and again.truth() == {}


def test_a_year_is_stored_in_well_under_a_minute(instance):
    """The usual year at twice its size: more than 100,000 events, attributed by the worker like any others."""
    year = Seeded(instance, "year")
    begin = time.monotonic()
    answer = year.seed('{"events_per_day":400}').json()
    stored = time.monotonic() - begin
    assert answer["events"] > 140_000
    assert (answer["period_from"], answer["period_to"]) == (str(TODAY - timedelta(days=365)), str(TODAY))
    assert stored < 30, f"{answer['events']} events took {stored:.1f} s"
    year.settle()
    last = year.http("GET", f"{LIST}?limit=1&sort=-occurred_at", token=year.token).json()["data"][0]
    assert last["occurred_at"][:10] == str(TODAY)


@pytest.mark.parametrize(
    ("body", "pointer"),
    [('{"days":366,"events_per_day":100000}', "#/events_per_day"), ('{"days":0}', "#/days"), ('{"providers":7}', "#/providers"), ('{"size":1}', "#/size")],
)
def test_sizes_that_are_too_large_or_unknown_change_nothing(instance, body, pointer):
    tenant = Seeded(instance, f"refused-{pointer[2:]}")
    refused = tenant.seed(body)
    assert (refused.status, refused.json()["error_code"]) == (422, "VALIDATION_FAILED")
    assert [error["pointer"] for error in refused.json()["errors"]] == [pointer] or body == '{"size":1}'
    assert tenant.records() == []


def test_one_command_gives_a_sandbox_with_data(build, tmp_path, eventually):
    """`--sandbox --seed N` makes the tenant once, prints its credentials, and serves."""
    binary = build / "server" / "venturi-server"
    command = [binary, "--sandbox", "--seed", "3", "--data", tmp_path / "data", "--port", "0"]

    def started():
        with (tmp_path / "server.log").open("a") as log, subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True) as process:
            lines = []
            for line in process.stdout:
                lines.append(line)
                if ready := re.fullmatch(r"venturi-server ready at (http://\S+)\n", line):
                    try:
                        yield "".join(lines), Http(ready.group(1))
                    finally:
                        process.terminate()
                    return

    for first in (True, False):
        for text, http in started():
            if first:
                key = re.search(r"ARGMIN_API_KEY=(\S+)", text).group(1)
                assert "synthetic invocations" in text
            else:
                assert "ARGMIN_API_KEY" not in text
            listed = eventually(lambda http=http, key=key: http("GET", LIST + "?limit=5", key=key).json()["data"], lambda data: data)
            assert len(listed) == 5


def test_synthetic_data_belong_in_a_sandbox_alone(build, tmp_path):
    binary: Path = build / "server" / "venturi-server"

    def run(*arguments):
        return subprocess.run([binary, *arguments], capture_output=True, text=True, check=False)

    refused = run("--seed", "3", "--data", tmp_path / "never")
    assert refused.returncode == 2 and "needs --sandbox" in refused.stderr
    assert not (tmp_path / "never").exists()
    run("tenant", "create", "--name", "acme", "--data", tmp_path / "production")
    for command in (("sandbox", "seed"), ("sandbox", "truth")):
        refused = run(*command, "--tenant", "acme", "--data", tmp_path / "production")
        assert refused.returncode == 1 and "is not a sandbox's" in refused.stderr


def test_the_command_line_seeds_what_the_operation_seeds(instance, month):
    other = Seeded(instance, "by-command")
    command = [instance.binary, "sandbox", "seed", "--data", instance.data, "--tenant", "by-command", "--random-seed", "7", "--days", "30"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "30 of 30 days" in done.stderr
    other.settle()
    assert collections.Counter(r["owner"] for r in other.records()) == collections.Counter(r["owner"] for r in month.all)
