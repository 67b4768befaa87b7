"""Each kind of break, made on purpose in the kitchen sink's documents, is caught under its rule id; growth passes."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen.compat.finding import OURS
from codegen.compat.gate import compare
from codegen.emit.publish import emit
from codegen.ir import load_contract

SINK = Path(__file__).resolve().parents[1] / "golden" / "kitchen_sink"
TODAY = date(2026, 11, 20)
Documents = dict[str, Any]
Change = Callable[[Documents], Any]


@cache
def published() -> str:
    files = emit(load_contract(SINK))
    return json.dumps({name: json.loads(files[name]) for name in ("openapi.json", "errors.json", "asyncapi.json")})


def documents() -> Documents:
    found: Documents = json.loads(published())
    return found


def schema(d: Documents, name: str) -> Any:
    return d["openapi.json"]["components"]["schemas"][name]


def prop(d: Documents, name: str, field: str) -> Any:
    return schema(d, name)["properties"][field]


def paths(d: Documents) -> Any:
    return d["openapi.json"]["paths"]


def op(d: Documents, method: str = "get", path: str = "/api/v1/widgets") -> Any:
    return paths(d)[path][method]


def parameter(d: Documents, name: str) -> Any:
    return next(p for p in op(d)["parameters"] if p.get("name") == name)


def errors(d: Documents) -> Any:
    return d["errors.json"]["errors"]


def event_schema(d: Documents, name: str) -> Any:
    return d["asyncapi.json"]["components"]["schemas"][name]


def drop_parameter(d: Documents, name: str) -> None:
    op(d)["parameters"] = [p for p in op(d)["parameters"] if p.get("name") != name]


def add_parameter(d: Documents, required: bool, place: str = "query") -> None:
    op(d)["parameters"].append({"name": "fresh", "in": place, "required": required, "schema": {"type": "string"}})


def deprecate(d: Documents, sunset: str | None, since: str = "2026-11-20") -> None:
    op(d).update({"deprecated": True, "x-deprecated-since": since} | ({"x-sunset": sunset} if sunset else {}))


def rename(d: Documents, name: str, old: str, new: str) -> None:
    properties = schema(d, name)["properties"]
    properties[new] = properties.pop(old)
    required = schema(d, name).get("required", [])
    required[:] = [new if entry == old else entry for entry in required]


def rename_path_parameter(d: Documents) -> None:
    """SDK methods take it by name, so that another name is a break."""
    item = paths(d).pop(DOWNLOAD)
    paths(d)["/downloads/{ticket}"] = item
    item["get"]["parameters"][0]["name"] = "ticket"


ROTATE = "/api/v1/widgets/{id}/rotate"  # deprecated, its sunset is 2027-11-01
DOWNLOAD = "/downloads/{token}"

BREAKS: list[tuple[str, Change]] = [
    # -- paths and operations
    ("api-path-removed-without-deprecation", lambda d: paths(d).pop("/healthz")),
    ("api-path-removed-without-deprecation", lambda d: paths(d).update({"/alive": paths(d).pop("/healthz")})),
    ("api-path-removed-before-sunset", lambda d: paths(d).pop(ROTATE)),
    ("api-removed-without-deprecation", lambda d: paths(d)["/api/v1/widgets"].pop("post")),
    ("api-operation-id-removed", lambda d: op(d).update(operationId="widgets.find")),
    ("api-sdk-method-removed", lambda d: op(d).update({"x-sdk": False})),
    ("api-schema-removed", lambda d: d["openapi.json"]["components"]["schemas"].pop("FieldError")),
    # -- deprecation
    ("api-deprecated-sunset-missing", lambda d: deprecate(d, None)),
    ("api-deprecated-sunset-parse", lambda d: deprecate(d, "soon")),
    ("api-sunset-date-too-small", lambda d: deprecate(d, "2027-11-19")),
    ("api-sunset-date-too-small", lambda d: deprecate(d, "2027-11-19", since="2025-01-01")),
    ("api-sunset-date-changed-too-small", lambda d: op(d, "post", ROTATE).update({"x-sunset": "2027-06-01"})),
    ("sunset-deleted", lambda d: op(d, "post", ROTATE).pop("x-sunset")),
    # -- security
    ("api-security-scope-added", lambda d: op(d)["security"][0]["oauth2"].append("admin:config")),
    ("api-security-added", lambda d: op(d, "get", "/healthz").update(security=[{"oauth2": []}])),
    ("api-security-removed", lambda d: op(d)["security"].pop(1)),
    # -- parameters
    ("request-parameter-removed", lambda d: drop_parameter(d, "color")),
    ("new-required-request-parameter", lambda d: add_parameter(d, required=True)),
    ("new-required-request-parameter", lambda d: add_parameter(d, required=True, place="header")),
    ("new-request-path-parameter", lambda d: add_parameter(d, required=True, place="path")),
    ("request-parameter-became-required", lambda d: parameter(d, "class").update(required=True)),
    ("request-parameter-type-changed", lambda d: parameter(d, "class")["schema"].update(type="integer")),
    ("request-parameter-type-changed", lambda d: parameter(d, "since")["schema"].update(format="date-time")),
    ("request-parameter-max-length-decreased", lambda d: parameter(d, "class")["schema"].update(maxLength=8)),
    ("request-parameter-max-items-decreased", lambda d: parameter(d, "color")["schema"].update(maxItems=4)),
    ("request-parameter-pattern-added", lambda d: parameter(d, "class")["schema"].update(pattern="^a")),
    ("request-parameter-default-value-changed", lambda d: parameter(d, "with_parts")["schema"].update(default=True)),
    ("request-parameter-max-decreased", lambda d: d["openapi.json"]["components"]["parameters"]["Limit"]["schema"].update(maximum=100)),
    ("request-parameter-unique-items-set", lambda d: parameter(d, "color")["schema"].update(uniqueItems=True)),
    ("new-request-path-parameter", lambda d: rename_path_parameter(d)),
    # -- filters and sort
    ("filter-field-removed", lambda d: op(d)["x-filterable"].pop("name")),
    ("filter-operator-removed", lambda d: op(d)["x-filterable"]["name"]["operators"].remove("contains")),
    ("filter-field-type-changed", lambda d: op(d)["x-filterable"]["made_at"].update(type="string")),
    ("sort-field-removed", lambda d: op(d)["x-sortable"].remove("name")),
    # -- bodies
    ("request-body-removed", lambda d: op(d, "post").pop("requestBody")),
    ("request-body-added-required", lambda d: op(d).update(requestBody={"required": True, "content": {}})),
    ("request-body-became-required", lambda d: None),
    ("request-body-media-type-removed", lambda d: op(d, "post")["requestBody"].update(content={"text/plain": {}})),
    ("request-body-max-bytes-decreased", lambda d: op(d, "post").update({"x-max-bytes": 100})),
    ("request-property-removed", lambda d: schema(d, "WidgetCreate")["properties"].pop("labels")),
    ("request-property-removed", lambda d: rename(d, "WidgetCreate", "tags", "marks")),
    ("new-required-request-property", lambda d: rename(d, "WidgetCreate", "name", "title")),
    ("request-property-became-required", lambda d: schema(d, "WidgetCreate")["required"].append("band")),
    ("request-property-type-changed", lambda d: prop(d, "WidgetCreate", "weight").update(type="integer")),
    ("request-property-became-not-nullable", lambda d: prop(d, "WidgetUpdate", "note").update(type="string")),
    ("request-property-enum-value-removed", lambda d: schema(d, "GrantType").update(enum=[])),
    ("request-property-x-extensible-enum-value-removed", lambda d: schema(d, "Color")["x-extensible-enum"].remove("red")),
    ("request-property-became-enum", lambda d: prop(d, "WidgetCreate", "name").update(enum=["gear"])),
    ("request-property-max-length-decreased", lambda d: prop(d, "WidgetCreate", "name").update(maxLength=10)),
    ("request-property-max-length-set", lambda d: prop(d, "WidgetCreate", "expires_at").update(maxLength=30)),
    ("request-property-min-length-increased", lambda d: prop(d, "WidgetCreate", "name").update(minLength=3)),
    ("request-property-max-decreased", lambda d: prop(d, "WidgetCreate", "weight").update(maximum=10)),
    ("request-property-min-increased", lambda d: prop(d, "WidgetCreate", "weight").update(minimum=1)),
    ("request-property-max-items-decreased", lambda d: prop(d, "WidgetCreate", "tags").update(maxItems=1)),
    ("request-property-min-items-increased", lambda d: prop(d, "WidgetCreate", "tags").update(minItems=2)),
    ("request-property-max-properties-decreased", lambda d: prop(d, "WidgetCreate", "labels").update(maxProperties=1)),
    ("request-property-pattern-changed", lambda d: prop(d, "WidgetCreate", "name").update(pattern="^b")),
    ("request-property-pattern-added", lambda d: prop(d, "WidgetUpdate", "name").update(pattern="^b")),
    ("request-property-const-added", lambda d: prop(d, "WidgetUpdate", "name").update(const="b")),
    ("request-property-default-value-changed", lambda d: prop(d, "WidgetCreate", "weight").update(default=2)),
    ("request-property-unique-items-set", lambda d: None),
    ("request-property-closed", lambda d: None),
    # -- answers
    ("response-success-status-removed", lambda d: op(d, "get", DOWNLOAD)["responses"].pop("206")),
    ("response-non-success-status-removed", lambda d: op(d)["responses"].pop("429")),
    ("response-media-type-removed", lambda d: op(d, "get", DOWNLOAD)["responses"]["200"].update(content={"text/plain": {}})),
    ("optional-response-header-removed", lambda d: op(d)["responses"]["200"]["headers"].pop("RateLimit-Limit")),
    ("required-response-header-removed", lambda d: op(d)["responses"]["200"]["headers"].pop("X-Trace-Id")),
    ("response-header-type-changed", lambda d: d["openapi.json"]["components"]["headers"]["RateLimit-Reset"]["schema"].update(type="string")),
    ("response-required-property-removed", lambda d: schema(d, "Widget")["properties"].pop("name")),
    ("response-required-property-removed", lambda d: rename(d, "Widget", "name", "title")),
    ("response-optional-property-removed", lambda d: schema(d, "Widget")["properties"].pop("broken")),
    ("response-property-became-optional", lambda d: schema(d, "Widget")["required"].remove("name")),
    ("response-property-became-nullable", lambda d: prop(d, "Widget", "name").update(type=["string", "null"])),
    ("response-property-became-nullable", lambda d: schema(d, "Widget")["properties"].update(
        evidence={"anyOf": [{"$ref": "#/components/schemas/Evidence"}, {"type": "null"}]})),
    ("response-property-type-changed", lambda d: prop(d, "Widget", "price_usd").update(type=["string", "null"])),
    ("response-property-type-changed", lambda d: schema(d, "Widget")["properties"].update(evidence={"type": "string"})),
    ("response-property-enum-value-removed", lambda d: schema(d, "Band")["enum"].remove("low")),
    ("response-property-enum-value-added", lambda d: schema(d, "Band")["enum"].append("middling")),
    ("response-property-became-extensible-enum", lambda d: schema(d, "Band").update({"x-extensible-enum": schema(d, "Band").pop("enum")})),
    ("response-property-x-extensible-enum-value-removed", lambda d: schema(d, "Color")["x-extensible-enum"].remove("green")),
    ("response-property-max-length-increased", lambda d: prop(d, "Widget", "name").update(maxLength=65)),
    ("response-property-max-length-unset", lambda d: prop(d, "Widget", "name").pop("maxLength")),
    ("response-property-max-increased", lambda d: prop(d, "Evidence", "confidence").update(maximum=1)),
    ("response-property-min-decreased", lambda d: prop(d, "Evidence", "confidence").update(minimum=-1)),
    ("response-property-const-changed", lambda d: prop(d, "Health", "status").update(const="fine")),
    ("response-property-const-removed", lambda d: prop(d, "Health", "status").pop("const")),
    # -- the error catalogue
    ("error-code-removed", lambda d: errors(d).pop(0)),
    ("error-code-status-changed", lambda d: errors(d)[0].update(status=422)),
    ("error-code-retryable-changed", lambda d: errors(d)[0].update(retryable="yes")),
    ("error-code-type-changed", lambda d: errors(d)[0].update(type="https://venturi.systems/errors/other")),
    # -- events
    ("webhook-removed", lambda d: d["asyncapi.json"]["components"]["messages"].clear()),
    ("response-required-property-removed", lambda d: event_schema(d, "WidgetBrokenEvent")["properties"].pop("sequence")),
    ("response-property-type-changed", lambda d: event_schema(d, "WidgetBrokenEvent")["properties"]["id"].update(type="integer")),
    ("response-property-became-optional", lambda d: event_schema(d, "WidgetBroken")["required"].remove("widget")),
    ("response-required-property-removed", lambda d: event_schema(d, "WidgetBroken")["properties"].pop("widget")),
]  # fmt: skip

# Some breaks need another released document than the kitchen sink as it is.
BEFORE: dict[str, Change] = {
    "request-body-became-required": lambda d: op(d, "post")["requestBody"].update(required=False),
    "request-property-unique-items-set": lambda d: prop(d, "WidgetCreate", "tags").pop("uniqueItems"),
    "request-property-closed": lambda d: schema(d, "WidgetCreate").pop("additionalProperties"),
}

GROWTH: list[tuple[str, Change]] = [
    ("nothing", lambda d: None),
    ("a path", lambda d: paths(d).update({"/api/v1/gadgets": copy.deepcopy(paths(d)["/api/v1/widgets"])})),
    ("an operation", lambda d: paths(d)["/healthz"].update(head=copy.deepcopy(op(d, "get", "/healthz")))),
    ("an optional parameter", lambda d: add_parameter(d, required=False)),
    ("an optional request property", lambda d: schema(d, "WidgetCreate")["properties"].update(fresh={"type": "string", "maxLength": 8})),
    ("a request property that is no longer required", lambda d: schema(d, "WidgetCreate")["required"].remove("color")),
    ("a wider request limit", lambda d: prop(d, "WidgetCreate", "name").update(maxLength=65, minLength=0)),
    ("a request property that may be null", lambda d: prop(d, "WidgetCreate", "name").update(type=["string", "null"])),
    ("a member of a closed enum that only comes in", lambda d: schema(d, "GrantType")["enum"].append("refresh_token")),
    ("a response property", lambda d: schema(d, "Widget")["properties"].update(fresh={"type": "string"})),
    ("a response property that is now required", lambda d: schema(d, "Widget")["required"].append("broken")),
    ("a response property that is never null now", lambda d: prop(d, "Widget", "price_usd").update(type="number")),
    ("a narrower response limit", lambda d: prop(d, "Evidence", "confidence").update(maximum=0.9)),
    ("a member of an open enum", lambda d: schema(d, "Color")["x-extensible-enum"].append("blue")),
    ("another answer", lambda d: op(d)["responses"].update({"304": {"description": "Not modified."}})),
    ("a header", lambda d: op(d)["responses"]["200"]["headers"].update(ETag={"schema": {"type": "string"}})),
    ("a filter", lambda d: op(d)["x-filterable"].update(count={"type": "integer", "operators": ["eq"]})),
    ("an error code", lambda d: errors(d).append({**errors(d)[0], "code": "FRESH"})),
    ("another wording", lambda d: errors(d)[0].update(meaning="In other words.")),
    ("a deprecation with a year's notice", lambda d: deprecate(d, "2027-11-20")),
    ("a later sunset", lambda d: op(d, "post", ROTATE).update({"x-sunset": "2028-11-01"})),
    ("an event", lambda d: d["asyncapi.json"]["components"]["messages"].update(Fresh={"name": "widget.fresh", "payload": {}})),
    ("an event's property", lambda d: event_schema(d, "WidgetBroken")["properties"].update(why={"type": "string"})),
    ("no credential needed", lambda d: op(d).update(security=[])),
]  # fmt: skip


def breaks(before: Documents, after: Documents, today: date = TODAY) -> set[str]:
    return {finding.rule for finding in compare(before, after, today)}


@pytest.mark.parametrize(("rule", "change"), BREAKS, ids=[f"{i}-{rule}" for i, (rule, _) in enumerate(BREAKS)])
def test_a_break_is_caught_under_its_rule(rule: str, change: Change) -> None:
    before, after = documents(), documents()
    if rule in BEFORE:
        BEFORE[rule](before)
    change(after)
    assert rule in breaks(before, after)


@pytest.mark.parametrize(("what", "change"), GROWTH, ids=[what for what, _ in GROWTH])
def test_growth_passes(what: str, change: Change) -> None:
    before, after = documents(), documents()
    change(after)
    assert breaks(before, after) == set()


def test_an_operation_may_go_after_its_sunset() -> None:
    after = documents()
    paths(after).pop(ROTATE)
    assert breaks(documents(), after, date(2027, 11, 2)) == set()


def test_a_break_in_a_shared_schema_is_reported_once() -> None:
    after = documents()
    schema(after, "Widget")["properties"].pop("broken")
    found = [f for f in compare(documents(), after, TODAY) if f.where == "Widget.broken"]
    assert [f.rule for f in found] == ["response-optional-property-removed"]


def test_every_rule_of_ours_has_a_test() -> None:
    assert {rule for rule, _ in BREAKS} >= OURS
