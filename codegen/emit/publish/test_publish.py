"""The published documents of the real contract: valid, complete, and free of dangling links."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache
from pathlib import PurePosixPath
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import validate

from codegen.emit.publish import emit
from codegen.ir import load_contract
from codegen.ir.model import Contract

EVENT = {
    "event_id": "8e03978e-40d5-43dd-bc93-6894a57f9324",
    "ingestion_layer": "application",
    "ingestion_timestamp": "2026-05-29T18:30:00Z",
    "provider": "openai",
    "requested_model": "gpt-4o",
}


@cache
def contract() -> Contract:
    return load_contract()


@cache
def files() -> dict[str, str]:
    return emit(contract())


def document(name: str) -> Any:
    return json.loads(files()[name])


def test_the_openapi_document_is_valid() -> None:
    validate(document("openapi.json"))


def test_every_reference_of_every_document_leads_somewhere() -> None:
    for name in files():
        if name.endswith(".json"):
            root = document(name)
            for ref in references(root):
                found = root
                for token in ref.removeprefix("#/").split("/"):
                    found = found[token.replace("~1", "/").replace("~0", "~")]


def test_every_error_answer_has_an_example_of_each_code() -> None:
    root = document("openapi.json")
    codes = {error.code: error for error in contract().errors}
    for op in contract().operations:
        for status, answer in root["paths"][op.path][op.http_method.lower()]["responses"].items():
            if int(status) >= 400:
                shared = root["components"]["responses"][answer["$ref"].rsplit("/", 1)[-1]]
                (content,) = shared["content"].values()
                known = {code: codes[code].status for code in op.errors}
                if op.error_format == "oauth":  # RFC 6749 knows no 422
                    known = {code: 400 if known[code] == 422 else known[code] for code in known}
                assert set(content["examples"]) == {code for code in known if known[code] == int(status)}


def test_rate_limited_answers_document_their_headers() -> None:
    root = document("openapi.json")
    answer = root["paths"]["/api/v1/attribution"]["get"]["responses"]
    limited = root["components"]["responses"][answer["429"]["$ref"].rsplit("/", 1)[-1]]
    for headers in (answer["200"]["headers"], limited["headers"]):
        assert {
            "X-Trace-Id",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset",
            "RateLimit-Policy",
            "RateLimit",
        } <= headers.keys()
    assert "Retry-After" in limited["headers"]


def schema() -> Draft202012Validator:
    return Draft202012Validator(document("schemas/invocationevent/v1.schema.json"), format_checker=FormatChecker())


def test_the_event_schema_stands_alone_and_accepts_the_minimal_event() -> None:
    assert list(schema().iter_errors(EVENT)) == []


@pytest.mark.parametrize("wrong", [{"prompt": "hello"}, {"estimated_cost_usd": 0.0123}, {"attribution_confidence": 0.96}])
def test_the_event_schema_refuses_content_and_wrong_values(wrong: dict[str, Any]) -> None:
    assert list(schema().iter_errors(EVENT | wrong))


def test_the_postman_collection_has_every_public_operation_once() -> None:
    names = [item["name"] for folder in document("postman.json")["item"] for item in folder["item"]]
    assert len(names) == len([op for op in contract().operations if op.mirrors is None])


def test_the_changelog_has_every_release_with_its_day_and_its_changes_the_newest_first() -> None:
    changelog = document("changelog.json")
    releases = changelog["releases"]
    assert releases[0]["version"] == changelog["version"] == contract().version
    days = [date.fromisoformat(release["date"]) for release in releases]
    versions = [tuple(map(int, release["version"].split("."))) for release in releases]
    assert days == sorted(days, reverse=True) and versions == sorted(set(versions), reverse=True)
    assert all(release["summary"] and release["changes"] for release in releases)


def test_the_collection_gets_its_own_credential_and_checks_every_answer() -> None:
    collection = document("postman.json")
    assert {"clientId", "clientSecret", "apiKey", "ingestionKey"} <= {variable["key"] for variable in collection["variable"]}
    assert "grant_type" in "".join(collection["event"][0]["script"]["exec"])
    for item in (item for folder in collection["item"] for item in folder["item"]):
        script = "\n".join(item["event"][0]["script"]["exec"])
        assert f"'{item['id']} answers " in script and "X-Trace-Id" in script, item["id"]


def test_the_error_catalogue_is_the_contracts() -> None:
    assert [row["code"] for row in document("errors.json")["errors"]] == [error.code for error in contract().errors]


def test_links_between_reference_pages_lead_somewhere() -> None:
    pages = {path: text for path, text in files().items() if path.endswith(".md")}
    anchors = {path: {anchor(title) for title in re.findall(r"^#+ (.*)$", text, re.M)} for path, text in pages.items()}
    for path, text in pages.items():
        for link in re.findall(r"\]\(([^)]+)\)", text):
            if not link.startswith("http"):
                file, _, fragment = link.partition("#")
                target = (PurePosixPath(path).parent / file).as_posix() if file else path
                assert target in pages, f"{path}: {link}"
                assert not fragment or fragment in anchors[target], f"{path}: {link}"


def anchor(title: str) -> str:
    text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", title)
    return re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")


def references(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [ref for child in value.values() for ref in references(child)]
    return [ref for child in value for ref in references(child)] if isinstance(value, list) else []
