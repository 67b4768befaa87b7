"""What a schema cannot say: values that are of the right form and mean something too.

A cursor that the instance gave out, a key that was not used before, an expiry that lies ahead. Only a case whose values are all of the right
form is touched; one that is wrong on purpose is sent as it is.
"""

from __future__ import annotations

import random
import uuid
from datetime import UTC, datetime, timedelta

import requests
from schemathesis.core.parameters import ParameterLocation

RANDOM = random.Random(20260601)
TEXT = r"(?:[^\\]|\\[,:\\])*"
DAY = r"20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
TIME = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9])"
VALUES = {
    "string": TEXT,
    "number": r"-?[0-9]{1,6}(?:\.[0-9]{1,12})?",
    "integer": r"-?[0-9]{1,9}",
    "boolean": r"(?:true|false)",
    "timestamp": f"{DAY}T{TIME}",
}


def teach_lists(document, operation) -> None:
    """`filter` and `sort` as JSON Schema, from the allowlists that the document declares."""
    for parameter in operation.get("parameters", ()):
        if parameter.get("name") == "filter":
            terms = [condition(document, operation, name, field) for name, field in operation["x-filterable"].items()]
            parameter["schema"]["items"]["pattern"] = f"^(?:{'|'.join(terms)})$"
        elif parameter.get("name") == "sort":
            parameter["schema"]["enum"] = [sign + name for name in operation["x-sortable"] for sign in ("", "-")]


def condition(document, operation, name, field) -> str:
    value = VALUES.get(field["type"]) or members(document, operation, name)
    several = rf"{value}(?:,{value}){{0,3}}"
    operators = [one for one in field["operators"] if one != "in"]
    forms = [rf"(?:{'|'.join(operators)}):{value}"] if operators else []
    forms += [f"in:{several}"] if "in" in field["operators"] else []
    return f"{name}:(?:{'|'.join(forms)})"


def members(document, operation, name) -> str:
    """The values of an enumeration: those of the property of that name in what the list returns, or of the part of one (`scope_type` is
    `type` of `scope`)."""
    schemas = document["components"]["schemas"]

    def follow(schema):
        schema = next((one for one in schema.get("anyOf", ()) if "$ref" in one), schema)
        return follow(schemas[schema["$ref"].rsplit("/", 1)[1]]) if "$ref" in schema else schema

    page = follow(operation["responses"]["200"]["content"]["application/json"]["schema"])
    item = follow(page["properties"]["data"]["items"])["properties"]
    places = dict(item)
    for outer, schema in item.items():
        for inner, value in follow(schema).get("properties", {}).items():
            places.setdefault(inner, value)
            places.setdefault(f"{outer}_{inner}", value)
    found = follow(places[name])
    return f"(?:{'|'.join(found.get('enum') or found['x-extensible-enum'])})"


class Cursors:
    """Cursors as the instance gives them out, for the same list with the same filter and sort."""

    def __init__(self) -> None:
        self.session = requests.Session()

    def of(self, case) -> str | None:
        query = {name: value for name, value in case.query.items() if name != "cursor"}
        credential = {name: value for name, value in case.headers.items() if name in ("Authorization", "X-API-Key")}
        url = case.operation.base_url.rstrip("/") + case.formatted_path
        answer = self.session.get(url, params={**query, "limit": 1}, headers=credential, timeout=30)
        return answer.json()["page"]["next_cursor"] if answer.status_code == 200 else None


def make_sensible(case, cursors: Cursors) -> None:
    if right(case, ParameterLocation.HEADER) and "Idempotency-Key" in (case.headers or {}):
        case.headers["Idempotency-Key"] = str(uuid.UUID(int=RANDOM.getrandbits(128), version=4))
    if right(case, ParameterLocation.QUERY) and "cursor" in (case.query or {}):
        cursor = cursors.of(case)
        case.query = {name: value for name, value in case.query.items() if name != "cursor"} | ({"cursor": cursor} if cursor else {})
    if right(case, ParameterLocation.BODY) and isinstance(case.body, dict):
        case.body = body(case.operation.definition.raw["operationId"], dict(case.body))


def right(case, location) -> bool:
    return case.meta is not None and not case.meta.is_negative_at(location)


def body(operation: str, given: dict) -> dict:
    """The body, with values that mean something where they meant nothing."""
    if isinstance(given.get("expires_at"), str) and not ahead(given["expires_at"]):
        given["expires_at"] = (datetime.now(UTC) + timedelta(days=30)).isoformat(timespec="seconds")
    sensible = BODIES.get(operation) or BODIES.get(operation.removeprefix("partner."))
    return sensible(given) if sensible else given


def ahead(text: str) -> bool:
    try:
        return timedelta(hours=1) < datetime.fromisoformat(text) - datetime.now(UTC) < timedelta(days=60)
    except (ValueError, OverflowError, TypeError):
        return False


def with_scopes(given: dict) -> dict:
    """Without any it is NO_SCOPE, which the schema leaves to the error catalogue."""
    return given if given.get("scopes") else {**given, "scopes": ["read:attribution"]}


def without_admin(given: dict) -> dict:
    """A key that a partner makes carries no admin:config."""
    return with_scopes({**given, "scopes": [scope for scope in given.get("scopes") or [] if scope != "admin:config"]})


def of_this_client(given: dict) -> dict:
    """The grant that the client of the Authorization header has; who it is, it says there alone."""
    return {"grant_type": "client_credentials", **{name: given[name] for name in ("scope",) if name in given and not given[name].strip(SCOPE)}}


SCOPE = "read:attribution"


def forward(given: dict) -> dict:
    """A sandbox's clock never goes back, and this run shall not outlive its own credentials."""
    FORWARD[0] += timedelta(minutes=1)
    return {**given, "frozen_time": FORWARD[0].isoformat()} if given.get("frozen_time") else given


FORWARD = [datetime.now(UTC) + timedelta(days=1)]


def possible_faults(given: dict) -> dict:
    """Faults that can do what they say, on an operation that this instance serves."""
    return {**given, "faults": [possible_fault(fault) for fault in given["faults"]]}


def possible_fault(fault: dict) -> dict:
    known = {"operation": "rate_limit.get", "error_code": "RATE_LIMITED", "headers": {"Retry-After": "1"}}
    found = {name: known[name] if value and name in known else value for name, value in fault.items()}
    return found if found.get("status") or found.get("error_code") else {**found, "body": None}


def possible_client(given: dict) -> dict:
    """A client whose parts belong together, with keys that are points on their curve."""
    interactive = given["kind"] == "interactive"
    found = {**given, "redirect_uris": ["https://app.example.com/callback"] if interactive else [], "confidential": True}
    found["scopes"] = [] if given["kind"] == "ingestion" else given.get("scopes") or ["read:attribution"]
    return with_real_keys(found)


def partners_client(given: dict) -> dict:
    """A partner makes clients of its own kind alone."""
    return possible_client({**given, "kind": "partner"})


def with_real_keys(given: dict) -> dict:
    return {**given, "jwks": {"keys": [RFC_7515_KEY]}} if given.get("jwks") else given


# RFC 7515, A.3.1.
RFC_7515_KEY = {
    "kty": "EC",
    "crv": "P-256",
    "kid": "one",
    "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
}


def not_naming_the_client(given: dict) -> dict:
    """Who asks stands in the Authorization header alone. A form takes no NUL, which no token has."""
    return {name: value.replace("\0", "0") for name, value in given.items() if not name.startswith("client_")}


BODIES = {
    "api_keys.create": with_scopes,
    "api_keys.rotate": lambda given: with_scopes(given) if "scopes" in given else given,
    "oauth.introspect": not_naming_the_client,
    "oauth.revoke": not_naming_the_client,
    "oauth.token": of_this_client,
    "oauth_clients.create": possible_client,
    "oauth_clients.rotate_secret": with_real_keys,
    "partner.api_keys.create": without_admin,
    "partner.api_keys.rotate": lambda given: without_admin(given) if "scopes" in given else given,
    "partner.oauth_clients.create": partners_client,
    "sandbox.seed": lambda given: {**given, "days": min(given.get("days", 2), 2), "events_per_day": min(given.get("events_per_day", 50), 50)},
    "sandbox.set_clock": forward,
    "sandbox.advance_clock": lambda given: {**given, "seconds": min(given["seconds"], 1)},
    "sandbox.set_faults": possible_faults,
}
