"""Paths and operations of two OpenAPI documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from codegen.compat.finding import Report
from codegen.compat.schema import Json, Schemas

METHODS = ("get", "head", "put", "post", "patch", "delete", "options")
NOTICE = timedelta(days=365)


class Operations:
    """Compares every operation of the released document with the candidate's."""

    def __init__(self, base: Json, candidate: Json, today: date, report: Report) -> None:
        self.base = base
        self.candidate = candidate
        self.today = today
        self.report = report
        self.schemas = Schemas(base, candidate, report)

    def compare(self) -> None:
        candidates = {_shape(path): item for path, item in self.candidate["paths"].items()}
        for path, item in self.base["paths"].items():
            other = candidates.get(_shape(path))
            for method, old in _operations(item):
                where = f"{method.upper()} {path}"
                if other is None:
                    self._removed(old, "api-path-removed", where)
                elif method not in other:
                    self._removed(old, "api-removed", where)
                else:
                    self._operation(old, other[method], where)
        for name in self.schemas.base.keys() - self.schemas.candidate.keys():
            self.report.add("api-schema-removed", name, "SDK types are named by it")

    def _removed(self, old: Json, rule: str, where: str) -> None:
        if not old.get("deprecated"):
            self.report.add(f"{rule}-without-deprecation", where, "is gone and was never deprecated")
            return
        sunset = _date(old.get("x-sunset"))
        if sunset is None or sunset > self.today:
            self.report.add(f"{rule}-before-sunset", where, f"is gone before its sunset on {old.get('x-sunset')}")

    def _operation(self, old: Json, new: Json, where: str) -> None:
        if old.get("operationId") != new.get("operationId"):
            self.report.add("api-operation-id-removed", where, f"`{old.get('operationId')}` became `{new.get('operationId')}`")
        if old.get("x-sdk") and not new.get("x-sdk"):
            self.report.add("api-sdk-method-removed", where, "SDKs lose the method")
        self._deprecation(old, new, where)
        self._security(old, new, where)
        self._parameters(old, new, where)
        self._lists(old, new, where)
        self._body(old, new, where)
        self._responses(old, new, where)

    def _deprecation(self, old: Json, new: Json, where: str) -> None:
        before = _date(old.get("x-sunset"))
        if old.get("deprecated") and new.get("deprecated") and "x-sunset" in old and "x-sunset" not in new:
            self.report.add("sunset-deleted", where, "the sunset date is gone")
            return
        if not new.get("deprecated"):
            return
        if "x-sunset" not in new:
            self.report.add("api-deprecated-sunset-missing", where, "is deprecated without a sunset date")
            return
        sunset = _date(new["x-sunset"])
        if sunset is None:
            self.report.add("api-deprecated-sunset-parse", where, f"`{new['x-sunset']}` is not a date")
        elif before is None or not old.get("deprecated"):
            since = max(self.today, _date(new.get("x-deprecated-since")) or self.today)
            if sunset < since + NOTICE:
                self.report.add("api-sunset-date-too-small", where, f"{(sunset - since).days} days of notice, not {NOTICE.days}")
        elif sunset < before and sunset < self.today + NOTICE:
            self.report.add("api-sunset-date-changed-too-small", where, f"the sunset came forward from {before} to {sunset}")

    def _security(self, old: Json, new: Json, where: str) -> None:
        before = {name: set(scopes) for way in old.get("security", ()) for name, scopes in way.items()}
        after = {name: set(scopes) for way in new.get("security", ()) for name, scopes in way.items()}
        if after and not before:
            self.report.add("api-security-added", where, "needs a credential now")
        for name, scopes in before.items():
            if name not in after:
                if after:
                    self.report.add("api-security-removed", where, f"`{name}` is no longer accepted")
                continue
            for scope in sorted(after[name] - scopes):
                self.report.add("api-security-scope-added", where, f"`{name}` needs the scope {scope} now")

    # -- requests ------------------------------------------------------------------------------------------------------

    def _parameters(self, old: Json, new: Json, where: str) -> None:
        before, after = (dict(self._all_parameters(doc, op)) for doc, op in ((self.base, old), (self.candidate, new)))
        for (place, name), parameter in before.items():
            other = after.get((place, name))
            label = f"{where} {place} parameter `{name}`"
            if other is None:
                self.report.add("request-parameter-removed", label, "is gone")
                continue
            if other.get("required") and not parameter.get("required"):
                self.report.add("request-parameter-became-required", label, "is now required")
            self.schemas.compare(parameter.get("schema", {}), other.get("schema", {}), "request-parameter", label)
        for place, name in after.keys() - before.keys():
            if place == "path":
                self.report.add("new-request-path-parameter", where, f"`{name}` is new")
            elif after[place, name].get("required"):
                self.report.add("new-required-request-parameter", where, f"`{name}` ({place}) is new and required")

    def _all_parameters(self, document: Json, op: Json) -> Iterator[tuple[tuple[str, str], Json]]:
        for entry in op.get("parameters", ()):
            parameter = _follow(document, entry)
            name = parameter["name"].lower() if parameter["in"] == "header" else parameter["name"]
            yield (parameter["in"], name), parameter

    def _lists(self, old: Json, new: Json, where: str) -> None:
        fields = new.get("x-filterable", {})
        for name, filterable in old.get("x-filterable", {}).items():
            if name not in fields:
                self.report.add("filter-field-removed", where, f"`{name}` can no longer be filtered by")
                continue
            if fields[name]["type"] != filterable["type"]:
                self.report.add("filter-field-type-changed", where, f"`{name}`: {filterable['type']} became {fields[name]['type']}")
            gone = [o for o in filterable["operators"] if o not in fields[name]["operators"]]
            self.report.each("filter-operator-removed", where, (f"`{name}` no longer takes {o}" for o in gone))
        gone = [n for n in old.get("x-sortable", ()) if n not in new.get("x-sortable", ())]
        self.report.each("sort-field-removed", where, (f"`{n}` can no longer be sorted by" for n in gone))

    def _body(self, old: Json, new: Json, where: str) -> None:
        before, after = old.get("requestBody"), new.get("requestBody")
        if before is None:
            if after and after.get("required"):
                self.report.add("request-body-added-required", where, "needs a body now")
            return
        if after is None:
            self.report.add("request-body-removed", where, "takes no body any more")
            return
        if after.get("required") and not before.get("required"):
            self.report.add("request-body-became-required", where, "needs a body now")
        if new.get("x-max-bytes", 0) < old.get("x-max-bytes", 0):
            self.report.add("request-body-max-bytes-decreased", where, f"{old['x-max-bytes']} became {new['x-max-bytes']}")
        for media, content in before["content"].items():
            if media not in after["content"]:
                self.report.add("request-body-media-type-removed", where, f"{media} is no longer accepted")
            else:
                self.schemas.compare(
                    content.get("schema", {}), after["content"][media].get("schema", {}), "request-body", f"{where} body"
                )

    # -- answers -------------------------------------------------------------------------------------------------------

    def _responses(self, old: Json, new: Json, where: str) -> None:
        for status, entry in old.get("responses", {}).items():
            label = f"{where} {status}"
            if status not in new.get("responses", {}):
                kind = "success" if status.startswith(("2", "3")) else "non-success"
                self.report.add(f"response-{kind}-status-removed", label, "is gone")
                continue
            before, after = _follow(self.base, entry), _follow(self.candidate, new["responses"][status])
            for media, content in before.get("content", {}).items():
                if media not in after.get("content", {}):
                    self.report.add("response-media-type-removed", label, f"{media} is gone")
                else:
                    other = after["content"][media].get("schema", {})
                    self.schemas.compare(content.get("schema", {}), other, "response-body", f"{label} body")
            self._headers(before.get("headers", {}), after.get("headers", {}), label)

    def _headers(self, before: Json, after: Json, where: str) -> None:
        for name, entry in before.items():
            header = _follow(self.base, entry)
            if name not in after:
                kind = "required" if header.get("required") else "optional"
                self.report.add(f"{kind}-response-header-removed", where, f"`{name}` is gone")
                continue
            other = _follow(self.candidate, after[name])
            if header.get("required") and not other.get("required"):
                self.report.add("response-header-became-optional", where, f"`{name}` may now be absent")
            if header.get("schema", {}).get("type") != other.get("schema", {}).get("type"):
                self.report.add("response-header-type-changed", where, f"`{name}` has another type")


def _operations(item: Json) -> Iterator[tuple[str, Json]]:
    return ((method, item[method]) for method in METHODS if method in item)


def _shape(path: str) -> str:
    """The path without the names of its parameters, which callers never see."""
    return re.sub(r"{[^}]+}", "{}", path)


def _follow(document: Json, node: Json) -> Json:
    if "$ref" not in node:
        return node
    found: Any = document
    for token in node["$ref"].removeprefix("#/").split("/"):
        found = found[token.replace("~1", "/").replace("~0", "~")]
    return _follow(document, found)


def _date(text: Any) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
