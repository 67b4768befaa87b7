"""What was wanted against what came. Requests are compared whole, outcomes by the members that a case names."""

from __future__ import annotations

import json
import re
import urllib.parse
from datetime import datetime

from .server import Request

# All that a request may carry unasked. What else is sent, a case must name.
ALWAYS = {"host", "user-agent", "accept", "accept-encoding"}
WITH_BODY = {"content-type", "content-length"}
CREDENTIALS = {"authorization", "x-api-key"}


def compare_requests(exchange: list[dict], requests: list[Request]) -> None:
    wanted = [in_order(one["ask"]["line"]) for one in exchange]
    sent = [in_order(request.line) for request in requests]
    assert sent == wanted, f"sent: {sent}\nwanted: {wanted}"
    for one, request in zip(exchange, requests, strict=True):
        compare_request(one["ask"], request)


def in_order(line: str) -> str:
    """The line with its query's parameters ordered by name. Encoding, and the order of a repeated name, stay as they were: between
    different names the order means nothing, and the languages differ in it."""
    target, question, query = line.partition("?")
    return target + question + "&".join(sorted(query.split("&"), key=lambda pair: pair.partition("=")[0]))


def compare_request(ask: dict, request: Request) -> None:
    compare_headers(ask, request)
    if "body" in ask:
        assert json.loads(request.body) == ask["body"], request.body
        assert request.header("content-type") == "application/json"
    elif "form" in ask:
        assert dict(urllib.parse.parse_qsl(request.body.decode(), strict_parsing=True, keep_blank_values=True)) == ask["form"]
        assert request.header("content-type") == "application/x-www-form-urlencoded"
    elif "text" in ask:
        assert request.body.decode() == ask["text"], request.body
    else:
        assert not request.body, f"{request.line} has a body that the case does not name: {request.body!r}"


def compare_headers(ask: dict, request: Request) -> None:
    names = [name for name, _ in request.headers]
    assert len(names) == len(set(names)), f"a header is there twice: {names}"
    wanted = ask.get("headers", {})
    allowed = ALWAYS | wanted.keys() | (WITH_BODY if request.body else {"content-length"})
    if not CREDENTIALS & wanted.keys():
        allowed |= {"authorization"}  # the case is not about it
    if not request.line.startswith("GET"):
        allowed |= {"idempotency-key"}
    extra = set(names) - allowed
    assert not extra, f"{request.line} carries {sorted(extra)}"
    for name, value in wanted.items():
        assert name in names, f"{request.line} lacks {name}"
        compare_value(value, request.header(name), name)
    for name in ask.get("no_headers", []):
        assert name not in names, f"{request.line} carries {name}"


def compare_headers_over_requests(case: dict, requests: list[Request]) -> None:
    for name in case.get("same_header", []):
        assert len({r.header(name) for r in requests}) == 1, f"{name} is not the same over all requests"
    for name in case.get("other_header", []):
        assert len({r.header(name) for r in requests}) == len(requests), f"{name} is the same in two requests"


def compare_value(wanted, got, where: str) -> None:
    if wanted is None:
        return
    if isinstance(wanted, dict) and wanted.keys() == {"matches"}:
        assert re.fullmatch(wanted["matches"], got), f"{where} is {got!r}"
    else:
        assert got == wanted, where


def compare(wanted, got, where: str, moments: bool = False) -> None:
    """An object may hold more than is wanted; everything else must be equal, in value and in type. `moments`: times may be written in
    any form, and finer than microseconds."""
    if moments and isinstance(wanted, str) and TIME.fullmatch(wanted) and isinstance(got, str):
        assert TIME.fullmatch(got) and moment(got) == moment(wanted), f"{where} is {got!r}, wanted {wanted!r}"
    elif isinstance(wanted, dict) and wanted.keys() == {"matches"}:
        compare_value(wanted, got, where)
    elif isinstance(wanted, dict):
        assert isinstance(got, dict), f"{where} is {got!r}"
        for name, value in wanted.items():
            assert name in got, f"{where}.{name} is missing in {got}"
            compare(value, got[name], f"{where}.{name}", moments)
    elif isinstance(wanted, list) and any(isinstance(item, dict) for item in wanted):
        assert isinstance(got, list) and len(got) == len(wanted), f"{where} is {got!r}"
        for index, (one, other) in enumerate(zip(wanted, got, strict=True)):
            compare(one, other, f"{where}[{index}]", moments)
    else:
        assert got == wanted, f"{where} is {got!r}, wanted {wanted!r}"
        assert type(got) is type(wanted) or {type(got), type(wanted)} == {int, float}, f"{where} is of another type: {got!r}"


TIME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)")


def moment(text: str) -> datetime:
    """The moment that an RFC 3339 time names, cut to microseconds."""
    second, fraction, zone = TIME.fullmatch(text).groups(default="")
    return datetime.fromisoformat(f"{second}.{fraction[:6]:0<6}{'+00:00' if zone == 'Z' else zone}")
