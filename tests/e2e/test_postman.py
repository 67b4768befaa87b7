"""The published Postman collection, run by newman against a real server: every request of it that the server serves."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
import yaml
from conftest import GENEROUS, Http, Server
from events import event

ROOT = Path(__file__).resolve().parents[2]
NEWMAN = Path(__file__).resolve().parent / "postman" / "node_modules" / ".bin" / "newman"
CONTROL = "Sandbox control"


@pytest.fixture(scope="module")
def pending() -> set[str]:
    return set(yaml.safe_load((ROOT / "server" / "pending.yaml").read_text())["operations"])


def served(server, pending: set[str], keep) -> dict:
    """The collection as the instance publishes it, with the folders that are wanted and without what is not served yet."""
    collection = Http(server.url)("GET", "/postman.json").json()
    folders = [{**f, "item": [item for item in f["item"] if item["id"] not in pending]} for f in collection["item"] if keep(f["name"])]
    return {**collection, "item": [folder for folder in folders if folder["item"]]}


def run(folder: Path, collection: dict, variables: dict[str, str]) -> dict:
    """What newman reports: each request once, with its assertions."""
    (folder / "collection.json").write_text(json.dumps(collection))
    command = [NEWMAN, "run", folder / "collection.json", "--reporters", "json", "--reporter-json-export", folder / "report.json"]
    for name, value in variables.items():
        command += ["--env-var", f"{name}={value}"]
    environment = {**os.environ, "NO_UPDATE_NOTIFIER": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=300)
    report = json.loads((folder / "report.json").read_text())["run"]
    failures = [f"{f['source']['name']}: {f['error']['test']}: {f['error']['message']}" for f in report["failures"]]
    assert failures == [] and done.returncode == 0, done.stderr
    return report


def wait_for_a_record(ask: Http, token: str, eventually) -> None:
    answer = eventually(lambda: ask("GET", "/api/v1/attribution", token=token), lambda a: a.json()["data"])
    assert answer.json()["data"], "nothing was attributed"


def check(report: dict, collection: dict) -> None:
    """Every request of the collection was sent, in its order, with at least two assertions."""
    wanted = [item["id"] for folder in collection["item"] for item in folder["item"]]
    # A request whose script got the token is reported twice.
    assert list(dict.fromkeys(execution["item"]["id"] for execution in report["executions"])) == wanted
    assert all(len(execution["assertions"]) >= 2 for execution in report["executions"])


def test_the_collection_runs_with_client_credentials_alone(build, tmp_path, pending, eventually):
    with Server(build, tmp_path, *GENEROUS) as server:
        ask = Http(server.url)
        tenant = server.create_tenant("postman", ROOT / "examples" / "demo-directory.json")
        assert ask("POST", "/api/v1/invocations", event(), key=tenant["ingestion_key"]).status == 202
        wait_for_a_record(ask, ask.token(tenant), eventually)
        collection = served(server, pending, lambda name: name != CONTROL)
        variables = {"baseUrl": server.url, "clientId": tenant["client_id"], "clientSecret": tenant["client_secret"]}
        check(run(tmp_path, collection, {**variables, "ingestionKey": tenant["ingestion_key"]}), collection)


def test_an_api_key_will_do_where_no_client_is_at_hand(build, tmp_path, pending):
    with Server(build, tmp_path, *GENEROUS) as server:
        tenant = server.create_tenant("postman")
        collection = served(server, pending, lambda name: name in ("API keys", "Ingestion keys", "Rate limits"))
        check(run(tmp_path, collection, {"baseUrl": server.url, "apiKey": tenant["api_key"]}), collection)


def test_a_sandbox_is_controlled_by_it_too(build, tmp_path, pending):
    with Server(build, tmp_path, "--sandbox", *GENEROUS) as server:
        tenant = server.create_tenant("postman")
        collection = served(server, pending, lambda name: name == CONTROL)
        check(run(tmp_path, collection, {"baseUrl": server.url, "apiKey": tenant["api_key"]}), collection)
