"""One table of cases, run by all three languages: the same requests go out, the same results and errors come back."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.parse
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
TABLE = yaml.safe_load((HERE / "cases.yaml").read_text())
RUNNERS = {
    "cpp": lambda build: [str(build / "tests" / "conformance" / "runner")],
    "python": lambda build: [sys.executable, str(HERE / "runner.py")],
    "typescript": lambda build: ["node", str(HERE / "runner.mjs")],
}


@pytest.mark.parametrize("language", RUNNERS)
@pytest.mark.parametrize("case", TABLE["cases"], ids=lambda case: case["name"].replace(" ", "-"))
def test_case(case, language, build, scripted):
    url, script = scripted([answer["say"] for answer in case["exchange"]])
    order = json.dumps({"client": {"base_url": url, **case.get("client", {"token": "token-of-case"})}, **case["call"]})
    run = subprocess.run(RUNNERS[language](build), input=order, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr
    for planted in ("token-of-case", "key-of-case", "secret-of-case"):
        assert planted not in run.stdout + run.stderr

    asked = [a.get("ask", {}) for a in case["exchange"]]
    assert len(script.requests) == len(asked), [f"{r['method']} {r['path']}" for r in script.requests]
    for wanted, sent in zip(asked, script.requests, strict=True):
        compare_request(wanted, sent)
    for name in case.get("same_header", []):
        assert len({r["headers"][name] for r in script.requests}) == 1, name
    compare(case["expect"], json.loads(run.stdout), "outcome")


def compare_request(wanted: dict, sent: dict) -> None:
    for part in ("method", "path"):
        assert sent[part] == wanted.get(part, sent[part])
    if "query" in wanted:
        assert [list(pair) for pair in urllib.parse.parse_qsl(sent["query"], keep_blank_values=True)] == wanted["query"]
    for name, value in wanted.get("headers", {}).items():
        assert name in sent["headers"], name
        assert value in (None, sent["headers"][name]), name
    for name in wanted.get("no_headers", []):
        assert name not in sent["headers"]
    if "body" in wanted:
        compare(wanted["body"], json.loads(sent["body"]), "request body")
    if "form" in wanted:
        assert wanted["form"].items() <= dict(urllib.parse.parse_qsl(sent["body"])).items()


def compare(wanted, got, where: str) -> None:
    """What is wanted must be there; an object may hold more."""
    if isinstance(wanted, dict):
        for name, value in wanted.items():
            assert name in got, f"{where}.{name} is missing in {got}"
            compare(value, got[name], f"{where}.{name}")
    else:
        assert got == wanted, where
