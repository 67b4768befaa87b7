"""Runs every linter over a folder of published documents. Any error or warning fails.

openapi-spec-validator (the standard's own schema), Redocly's recommended rules, Spectral's rules for OpenAPI, the AsyncAPI
parser, and JSON Schema's meta-schema for the schemas that stand alone. The Node tools are pinned in package-lock.json.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError
from openapi_spec_validator import OpenAPIV31SpecValidator

HERE = Path(__file__).resolve().parent
QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "SCARF_ANALYTICS": "false"}
PROBLEM_RULE = "operation-4xx-problem-details-rfc7807"


def _own_form(pointer: str) -> bool:
    """RFC 6749 fixes the form of OAuth errors, and receivers of webhooks answer as they like; all else is problem+json."""
    return pointer.endswith(".oauth") or pointer.startswith("#/webhooks/")


def run(folder: Path) -> int:
    """Prints what each linter says; 0 if all are content."""
    install()
    openapi, asyncapi = folder / "openapi.json", folder / "asyncapi.json"
    findings = {
        "openapi-spec-validator": _validate(openapi),
        "redocly": _redocly(openapi),
        "spectral": _spectral(openapi),
        "json-schema": [line for path in sorted(folder.glob("schemas/**/*.json")) for line in _schema(path)],
    }
    if asyncapi.is_file():
        findings["asyncapi"] = _asyncapi(asyncapi)
    for name, lines in findings.items():
        print(f"{name}: {len(lines)} findings" if lines else f"{name}: ok")
        for line in lines:
            print(f"  {line}")
    return 1 if any(findings.values()) else 0


def install() -> None:
    """The Node tools, once, exactly as locked."""
    if not (HERE / "node_modules" / ".package-lock.json").is_file():
        subprocess.run(["npm", "ci", "--silent"], cwd=HERE, check=True)


def _validate(path: Path) -> list[str]:
    errors = OpenAPIV31SpecValidator(json.loads(path.read_text(encoding="utf-8"))).iter_errors()
    return [f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}" for error in errors]


def _redocly(path: Path) -> list[str]:
    report = _json(["redocly", "lint", "--format=json", "--max-problems=1000", "--config", str(HERE / "redocly.yaml"), str(path)])
    found = []
    for problem in report["problems"]:
        pointer = problem["location"][0].get("pointer", "") if problem["location"] else ""
        if problem["ruleId"] == PROBLEM_RULE and _own_form(pointer):
            continue
        found.append(f"{problem['severity']} {problem['ruleId']} at {pointer}: {problem['message']}")
    return found


def _spectral(path: Path) -> list[str]:
    report = _json(["spectral", "lint", "--format=json", "--quiet", "--ruleset", str(HERE / "spectral.yaml"), str(path)])
    return [f"{r['code']} at #/{'/'.join(map(str, r['path']))}: {r['message']}" for r in report]


def _asyncapi(path: Path) -> list[str]:
    done = subprocess.run(["node", str(HERE / "asyncapi.mjs"), str(path)], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return []
    return (done.stdout + done.stderr).strip().splitlines()


def _schema(path: Path) -> list[str]:
    try:
        Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))
    except SchemaError as error:
        return [f"{path.name}: {error.message}"]
    return []


def _json(command: list[str]) -> Any:
    """The report of a Node tool, which may end with 1 where it has found something."""
    program = str(HERE / "node_modules" / ".bin" / command[0])
    done = subprocess.run([program, *command[1:]], capture_output=True, text=True, check=False, env={**os.environ, **QUIET})
    start = min((i for i in (done.stdout.find("{"), done.stdout.find("[")) if i >= 0), default=-1)
    if start < 0:
        if done.returncode == 0:
            return [] if command[0] == "spectral" else {"problems": []}
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return json.JSONDecoder().raw_decode(done.stdout[start:])[0]
