"""The engine of a sandbox: stage B fails, is recalled or is switched off when a test says so, and records tell."""

from __future__ import annotations

import pytest
from events import event
from sandbox import Control

STRANGER = ',"attributed_service":"nobody-knows-it"'
KNOWN = ',"attributed_service":"support-copilot"'


@pytest.fixture
def directory(build, tmp_path):
    """A sandbox whose tenant has a directory."""
    from conftest import GENEROUS, ROOT, Http, Server

    with Server(build, tmp_path, "--sandbox", *GENEROUS) as server:
        yield Control(Http(server.url), server.create_tenant("engine", ROOT / "examples" / "demo-directory.json"))


@pytest.fixture
def attributed(directory, eventually):
    """Sends one event and gives its record."""

    def send(more: str) -> dict:
        sent = directory.http("POST", "/api/v1/invocations", event(more=more), key=directory.key).json()["invocation_id"]
        path = "/api/v1/attribution/" + sent.replace("inv_", "attr_")
        return eventually(lambda: directory.http("GET", path, token=directory.token), lambda a: a.status == 200).json()

    return send


@pytest.mark.parametrize(
    ("stage_b", "state"), [("up", "none"), ("down", "degraded_serving"), ("recalled", "model_recalled"), ("disabled", "disabled")]
)
def test_the_state_shows_in_what_stage_b_would_have_resolved(directory, attributed, stage_b, state):
    put = directory("PUT", "engine", f'{{"stage_b":"{stage_b}"}}')
    assert (put.status, put.json()) == (200, {"stage_b": stage_b})
    assert directory("GET", "engine").json() == {"stage_b": stage_b}
    left_open = attributed(STRANGER)
    assert (left_open["output_state"], left_open["interpretation"]["degradation_state"]) == ("unknown", state)
    resolved = attributed(KNOWN)
    assert (resolved["output_state"], resolved["interpretation"]["degradation_state"]) == ("attributed", "none")
    listed = directory.http("GET", f"/api/v1/attribution?filter=degradation_state:eq:{state}", token=directory.token).json()["data"]
    assert left_open["id"] in [record["id"] for record in listed]


def test_what_was_sent_before_keeps_the_state_of_its_time(directory, attributed):
    """The answer comes when everything sent before has been attributed by the former state."""
    sent = directory.http("POST", "/api/v1/invocations", event(more=STRANGER), key=directory.key).json()["invocation_id"]
    directory("PUT", "engine", '{"stage_b":"down"}')
    before = directory.http("GET", "/api/v1/attribution/" + sent.replace("inv_", "attr_"), token=directory.token)
    assert before.json()["interpretation"]["degradation_state"] == "none"
    assert attributed(STRANGER)["interpretation"]["degradation_state"] == "degraded_serving"
    directory("POST", "reset")
    assert directory("GET", "engine").json() == {"stage_b": "up"}


def test_a_state_that_does_not_exist_changes_nothing(directory):
    refused = directory("PUT", "engine", '{"stage_b":"asleep"}')
    assert (refused.status, refused.json()["error_code"]) == (422, "VALIDATION_FAILED")
    assert directory("GET", "engine").json() == {"stage_b": "up"}
