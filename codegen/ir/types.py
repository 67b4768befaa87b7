"""Property, item and parameter schemas to types. Whatever is outside the contract's small language is refused where it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from codegen.ir.model import Limits, Source, Type
from codegen.ir.source import List, Map, Problems

# What each keyword becomes in Limits, and the kinds of type that it may bound.
LIMITS: dict[str, tuple[str, tuple[str, ...]]] = {
    "minLength": ("min_length", ("string", "decimal", "uri")),
    "maxLength": ("max_length", ("string", "decimal", "uri", "timestamp", "date", "uuid")),
    "pattern": ("pattern", ("string", "decimal", "uri", "timestamp", "date", "uuid")),
    "minimum": ("minimum", ("integer", "number")),
    "maximum": ("maximum", ("integer", "number")),
    "minItems": ("min_items", ("array",)),
    "maxItems": ("max_items", ("array",)),
    "uniqueItems": ("unique_items", ("array",)),
    "maxProperties": ("max_properties", ("map",)),
}
TYPE_KEYWORDS = frozenset({"type", "format", "$ref", "anyOf", "items", "additionalProperties", *LIMITS})
FIELD_KEYWORDS = frozenset(
    {"description", "title", "deprecated", "default", "const", "example", "examples", "x-secret", "x-unit", "x-repeats"}
)
STRING_FORMATS = {
    None: "string", "decimal": "decimal", "date-time": "timestamp", "date": "date", "uuid": "uuid", "uri": "uri",
    "password": "string", "email": "string", "byte": "string", "binary": "string",
}  # fmt: skip
NUMBER_FORMATS = {"integer": (None, "int32", "int64"), "number": (None, "double", "float")}


class Types:
    """Reads types. Named schemas are known to the class that extends this one."""

    def __init__(self, problems: Problems) -> None:
        self.problems = problems
        self._reading: list[str] = []

    def name_of(self, ref: str, source: Source) -> str | None:
        """The name of the schema that a $ref names, or None after a refusal."""
        raise NotImplementedError

    def node_of(self, name: str) -> Map:
        """What is written under a schema's name."""
        raise NotImplementedError

    def type(self, node: Any, label: str) -> Type:
        """The type of a property, item or parameter schema."""
        if not isinstance(node, Map):
            return Type("json")
        if "enum" in node or "x-extensible-enum" in node:
            self.problems.add(node.source, f"{label}: enums are named schemas, never inline")
            return Type("string")
        if "properties" in node or "allOf" in node:
            self.problems.add(node.source, f"{label}: objects are named schemas, never inline")
            return Type("json")
        if "anyOf" in node:
            return self._nullable(node, label)
        if "$ref" in node:
            return self._ref(node, label)
        return self._plain(node, label)

    def _nullable(self, node: Map, label: str) -> Type:
        options = node["anyOf"]
        other = [o for o in options if o != {"type": "null"}]
        if len(options) != 2 or len(other) != 1 or not isinstance(other[0], Map):
            self.problems.add(node.at("anyOf"), f"{label}: anyOf is [a $ref, {{type: 'null'}}], nothing else")
            return Type("json")
        return replace(self.type(other[0], label), nullable=True)

    def _ref(self, node: Map, label: str) -> Type:
        for key in node:
            if key in TYPE_KEYWORDS and key != "$ref":
                self.problems.add(node.at(key), f"{label}: `{key}` beside a $ref; the referenced schema says it")
        name = self.name_of(str(node["$ref"]), node.source)
        if name is None:
            return Type("json")
        target = self.node_of(name)
        if "enum" in target or "x-extensible-enum" in target:
            return Type("enum", ref=name)
        if is_object(target):
            return Type("model", ref=name)
        if name in self._reading:
            self.problems.add(node.source, f"{label}: `{name}` is defined by itself")
            return Type("json")
        self._reading.append(name)
        aliased = self._alias(name, target)
        self._reading.pop()
        return aliased

    def _alias(self, name: str, target: Map) -> Type:
        """A named scalar (an id, a decimal): the same type wherever it is used."""
        self.only(target, TYPE_KEYWORDS | FIELD_KEYWORDS, f"schema `{name}`")
        self.text(target, f"schema `{name}`")
        return self.type(target, f"schema `{name}`")

    def _plain(self, node: Map, label: str) -> Type:
        declared = node.get("type")
        nullable = False
        if isinstance(declared, List):
            kinds = [k for k in declared if k != "null"]
            nullable = len(kinds) != len(declared)
            if len(kinds) != 1 or not nullable:
                self.problems.add(node.at("type"), f"{label}: a type is one type, or [type, 'null']")
            declared = kinds[0] if kinds else None
        form = node.get("format")
        item = None
        if declared is None:
            kind = "json"
        elif declared == "string":
            kind = STRING_FORMATS.get(form, "")
        elif declared in NUMBER_FORMATS:
            kind = declared if form in NUMBER_FORMATS[declared] else ""
        elif declared == "boolean" and form is None:
            kind = "boolean"
        elif declared == "array":
            kind, item = "array", self._part(node, "items", label)
        elif declared == "object":
            kind, item = "map", self._part(node, "additionalProperties", label)
        else:
            kind = ""
        if not kind:
            self.problems.add(node.source, f"{label}: `type: {declared}` with `format: {form}` is not in the contract's language")
            kind = "json"
        return Type(kind, item=item, nullable=nullable, limits=self._limits(node, kind, label), format=form)

    def _part(self, node: Map, key: str, label: str) -> Type:
        child = node.get(key)
        if key == "additionalProperties" and child is True:
            return Type("json")
        if not isinstance(child, Map):
            self.problems.add(
                node.source, f"{label}: needs `{key}`" + (" (objects with properties are named schemas)" if key != "items" else "")
            )
            return Type("json")
        self.only(child, TYPE_KEYWORDS | FIELD_KEYWORDS, f"{label}: {key}")
        return self.type(child, f"{label}[]")

    def _limits(self, node: Map, kind: str, label: str) -> Limits:
        found: dict[str, Any] = {}
        for keyword, (attribute, kinds) in LIMITS.items():
            if keyword in node:
                if kind not in kinds:
                    self.problems.add(node.at(keyword), f"{label}: `{keyword}` does not bound the type `{kind}`")
                found[attribute] = node[keyword]
        return Limits(**found)

    def only(self, node: Map, allowed: frozenset[str] | set[str], label: str) -> None:
        for key in node:
            if key not in allowed:
                self.problems.add(node.at(key), f"{label}: `{key}` is not in the contract's language")

    def text(self, node: Map, label: str) -> str:
        """The description, which everything has (a $ref's own is optional: the schema it names has one)."""
        found = node.get("description")
        if not isinstance(found, str) or not found.strip():
            if "$ref" not in node and "anyOf" not in node:
                self.problems.add(node.source, f"{label} has no description")
            return ""
        return found.strip()


def is_object(node: Map) -> bool:
    return (
        "properties" in node
        or "allOf" in node
        or (node.get("type") == "object" and not isinstance(node.get("additionalProperties"), Map))
    )


def example_of(node: Map) -> Any:
    if "example" in node:
        return node["example"]
    examples = node.get("examples")
    return examples[0] if isinstance(examples, List) and examples else None
