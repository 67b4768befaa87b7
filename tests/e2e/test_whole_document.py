"""schemathesis over the whole OpenAPI document, as the instance publishes it: every operation, every check, no failure."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest
import yaml
from conftest import GENEROUS, Http, Server
from events import event
from grants import create_client, interactive_client

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent / "whole_document"
METHODS = ("get", "put", "post", "patch", "delete")
SANDBOX = "/sandbox/"
SCOPES = ("read:attribution", "read:reporting", "export:create", "admin:config")


def operations(document) -> dict[str, str]:
    return {item[m]["operationId"]: path for path, item in document["paths"].items() for m in METHODS if m in item}


def run(server, credentials, unserved, folder, *options) -> dict[str, set[int]]:
    """Runs schemathesis against the server. What each operation answered; a failure fails the test with the whole report."""
    answers = folder / "answers.jsonl"
    environment = {
        **os.environ,
        "CREDENTIALS": json.dumps(credentials),
        "UNSERVED": json.dumps(sorted(unserved)),
        "ANSWERS": str(answers),
        "PYTHONPATH": str(HERE),
        "SCHEMATHESIS_HOOKS": "hooks",
    }
    program = Path(sys.executable).with_name("schemathesis")
    # From a file: of a document that it loads from the instance, schemathesis leaves out the operation that gave it.
    document = folder / "openapi.json"
    document.write_bytes(Http(server.url)("GET", "/openapi.json").body)
    command = [program, "--config-file", HERE / "schemathesis.toml", "--no-color", "run", document, "--url", server.url, *options]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    (folder / "report.txt").write_text(done.stdout + done.stderr)
    assert done.returncode == 0, done.stdout + done.stderr
    found = defaultdict(set)
    for line in answers.read_text().splitlines():
        answer = json.loads(line)
        found[answer["operation"]].add(answer["status"])
    return found


def served(document, pending) -> set[str]:
    """Everything but what server/pending.yaml names and what only a sandbox has."""
    found = operations(document).items()
    return {name for name, path in found if name.removeprefix("partner.") not in pending and not path.startswith(SANDBOX)}


@pytest.fixture(scope="module")
def pending() -> set[str]:
    return set(yaml.safe_load((ROOT / "server" / "pending.yaml").read_text())["operations"])


def without_success(answers, expected) -> list[str]:
    return sorted(name for name in expected if not any(status < 400 for status in answers[name]))


def test_every_operation_keeps_to_the_document(build, tmp_path, pending):
    with Server(build, tmp_path, *GENEROUS) as server:
        ask = Http(server.url)
        tenant = server.create_tenant("whole-document", ROOT / "examples" / "demo-directory.json")
        document = ask("GET", "/openapi.json").json()
        expected = served(document, pending)
        for _ in range(5):  # so that lists have a second page
            assert ask("POST", "/api/v1/invocations", event(), key=tenant["ingestion_key"]).status == 202
        partner = server.grant_partner(tenant["name"], "flows", *SCOPES)
        made = create_client(ask, ask.token(partner), "/api/partner/v1", name="theirs", kind="partner", scopes=["read:attribution"])
        app = interactive_client(ask, ask.token(tenant), redirect_uris=["http://127.0.0.1/callback"])
        credentials = {**tenant, "interactive_id": app, "token": ask.token(tenant), "partner_id": partner["client_id"], "partner_token": ask.token(partner)}
        credentials["partners_client_id"] = made.json()["id"]
        answers = run(server, credentials, operations(document).keys() - expected, tmp_path)
        assert answers.keys() == operations(document).keys()
        assert without_success(answers, expected) == []


def test_control_of_a_sandbox_keeps_to_the_document(build, tmp_path, pending):
    """In a run of its own: what control does to a sandbox would be failures of everything else."""
    with Server(build, tmp_path, "--sandbox", *GENEROUS) as server:
        ask = Http(server.url)
        tenant = server.create_tenant("whole-document")
        control = {name for name, path in operations(ask("GET", "/openapi.json").json()).items() if path.startswith(SANDBOX)}
        answers = run(server, tenant, pending, tmp_path, "--include-path-regex", f"^{SANDBOX}")
        assert answers.keys() == control
        assert without_success(answers, control - pending) == []
