"""Schemas against schemas, by direction: what comes in must not be narrowed, what goes out must not be widened or lost."""

from __future__ import annotations

from typing import Any

from codegen.compat.finding import Report

Json = dict[str, Any]
# keyword → (name in rule ids, whether a larger number allows more)
BOUNDS = {
    "maxLength": ("max-length", True),
    "maximum": ("max", True),
    "maxItems": ("max-items", True),
    "maxProperties": ("max-properties", True),
    "minLength": ("min-length", False),
    "minimum": ("min", False),
    "minItems": ("min-items", False),
}


class Schemas:
    """Compares the schemas of two documents. `subject` in rule ids is request-property, request-parameter or response-property."""

    def __init__(self, base: Json, candidate: Json, report: Report) -> None:
        self.base = base.get("components", {}).get("schemas", {})
        self.candidate = candidate.get("components", {}).get("schemas", {})
        self.report = report
        self._seen: set[tuple[str, str, str]] = set()

    def compare(self, old: Json, new: Json, subject: str, where: str) -> None:
        old_ref, new_ref, old_null, new_null = _name(old), _name(new), _nullable(old), _nullable(new)
        incoming = subject.startswith("request")
        if incoming and old_null and not new_null:
            self.report.add(f"{subject}-became-not-nullable", where, "null is no longer accepted")
        if not incoming and new_null and not old_null:
            self.report.add(f"{subject}-became-nullable", where, "may now be null")
        old, new = self._content(old, self.base), self._content(new, self.candidate)
        if old_ref and new_ref:
            if (old_ref, new_ref, subject) in self._seen:
                return
            self._seen.add((old_ref, new_ref, subject))
            where = old_ref
        if _type(old) != _type(new):
            self.report.add(f"{subject}-type-changed", where, f"{_type(old)} became {_type(new)}")
            return
        self._enum(old, new, subject, where)
        self._bounds(old, new, subject, where)
        self._pattern(old, new, subject, where)
        self._const(old, new, subject, where)
        if incoming:
            self._default(old, new, subject, where)
        self._properties(old, new, subject, where)
        for key in ("items", "additionalProperties"):
            if isinstance(old.get(key), dict) and isinstance(new.get(key), dict):
                self.compare(old[key], new[key], subject, where + "[]")

    def _content(self, schema: Json, schemas: Json) -> Json:
        """The schema behind references and the null alternative."""
        name = _name(schema)
        if name:
            found: Json = schemas.get(name, {})
            return self._content(found, schemas) if "$ref" in found else found
        return next((o for o in schema["anyOf"] if o != {"type": "null"}), {}) if "anyOf" in schema else schema

    def _properties(self, old: Json, new: Json, subject: str, where: str) -> None:
        incoming = subject.startswith("request")
        before, after = old.get("properties", {}), new.get("properties", {})
        was, now = set(old.get("required", ())), set(new.get("required", ()))
        for name in before:
            place = f"{where}.{name}"
            if name not in after:
                kind = "" if incoming else "required-" if name in was else "optional-"
                self.report.add("request-property-removed" if incoming else f"response-{kind}property-removed", place, "is gone")
                continue
            if incoming and name in now - was:
                self.report.add("request-property-became-required", place, "is now required")
            if not incoming and name in was - now:
                self.report.add("response-property-became-optional", place, "may now be absent")
            self.compare(before[name], after[name], _property(subject), place)
        if incoming:
            self.report.each(
                "new-required-request-property", where, (f"`{n}` is new and required" for n in sorted(now - before.keys()))
            )
            if new.get("additionalProperties") is False and old.get("additionalProperties") is not False and "properties" in old:
                self.report.add("request-property-closed", where, "other properties are no longer accepted")

    def _enum(self, old: Json, new: Json, subject: str, where: str) -> None:
        incoming = subject.startswith("request")
        for key, label in (("enum", "enum-value"), ("x-extensible-enum", "x-extensible-enum-value")):
            if key in old:
                kept = {*new.get("enum", ()), *new.get("x-extensible-enum", ())}
                self.report.each(f"{subject}-{label}-removed", where, (f"`{v}` is gone" for v in old[key] if v not in kept))
        if "enum" in new and "enum" not in old and incoming:
            self.report.add(f"{subject}-became-enum", where, "only listed values are accepted")
        if not incoming and "enum" in old:
            added = [v for v in new.get("enum", ()) if v not in old["enum"]]
            self.report.each(f"{subject}-enum-value-added", where, (f"`{v}` joined a closed set" for v in added))
            if "enum" not in new:
                self.report.add("response-property-became-extensible-enum", where, "a closed set was opened")

    def _bounds(self, old: Json, new: Json, subject: str, where: str) -> None:
        incoming = subject.startswith("request")
        for key, (name, larger_allows_more) in BOUNDS.items():
            before, after = old.get(key), new.get(key)
            if before == after:
                continue
            if incoming and before is None:
                self.report.add(f"{subject}-{name}-set", where, f"{key} {after} is new")
            elif not incoming and after is None:
                self.report.add(f"{subject}-{name}-unset", where, f"{key} {before} is gone")
            elif before is not None and after is not None:
                grew = after > before
                allows_more = grew == larger_allows_more
                if allows_more != incoming:
                    self.report.add(
                        f"{subject}-{name}-{'increased' if grew else 'decreased'}", where, f"{key} {before} became {after}"
                    )
        if incoming and new.get("uniqueItems") and not old.get("uniqueItems"):
            self.report.add(f"{subject}-unique-items-set", where, "items must now differ")

    def _pattern(self, old: Json, new: Json, subject: str, where: str) -> None:
        before, after = old.get("pattern"), new.get("pattern")
        if subject.startswith("request") and after is not None and after != before:
            self.report.add(
                f"{subject}-pattern-{'added' if before is None else 'changed'}", where, f"pattern {before} became {after}"
            )

    def _const(self, old: Json, new: Json, subject: str, where: str) -> None:
        before, after = old.get("const"), new.get("const")
        if before == after:
            return
        if before is not None and after is not None:
            self.report.add(f"{subject}-const-changed", where, f"{before} became {after}")
        elif subject.startswith("request") and before is None:
            self.report.add(f"{subject}-const-added", where, f"only {after} is accepted")
        elif subject.startswith("response") and after is None:
            self.report.add(f"{subject}-const-removed", where, f"is no longer always {before}")

    def _default(self, old: Json, new: Json, subject: str, where: str) -> None:
        before, after = old.get("default"), new.get("default")
        if before != after:
            change = "added" if before is None else "removed" if after is None else "changed"
            self.report.add(f"{subject}-default-value-{change}", where, f"default {before} became {after}")


def _property(subject: str) -> str:
    return "request-property" if subject.startswith("request") else "response-property"


def _name(schema: Json) -> str | None:
    """The named schema that a schema is, alone or with null."""
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    named = [o for o in schema.get("anyOf", ()) if "$ref" in o]
    return str(named[0]["$ref"]).rsplit("/", 1)[-1] if named else None


def _nullable(schema: Json) -> bool:
    return {"type": "null"} in schema.get("anyOf", ()) or (isinstance(schema.get("type"), list) and "null" in schema["type"])


def _type(schema: Json) -> str:
    """Type and format in one word. A format is part of the type: a date is not a date-time."""
    declared = schema.get("type", "any")
    kind = next((t for t in declared if t != "null"), "null") if isinstance(declared, list) else str(declared)
    return f"{kind}:{schema['format']}" if "format" in schema else kind
