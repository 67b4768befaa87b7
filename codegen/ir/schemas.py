"""Schema files to models, enums and types. Anything outside the contract's small schema language is refused where it stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from codegen.emit.names import snake
from codegen.ir.model import Enum, EnumMember, Field, Limits, Model, Source, Type
from codegen.ir.source import ContractError, Library, List, Map, Problems, where

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
FIELD_KEYWORDS = frozenset({"description", "title", "deprecated", "default", "const", "example", "examples", "x-secret"})
MODEL_KEYWORDS = frozenset(
    {
        "type", "title", "description", "properties", "required", "additionalProperties", "allOf", "example", "examples",
        "x-hot", "x-content-keys", "maxProperties", "minProperties",
    }
)  # fmt: skip
FILE_KEYWORDS = frozenset({"$schema", "$id", "$defs", "$comment"})
ENUM_KEYWORDS = frozenset(
    {"type", "title", "description", "enum", "x-extensible-enum", "x-enum-descriptions", "example", "examples"}
)
STRING_FORMATS = {
    None: "string", "decimal": "decimal", "date-time": "timestamp", "date": "date", "uuid": "uuid", "uri": "uri",
    "password": "string", "email": "string", "byte": "string", "binary": "string",
}  # fmt: skip
NUMBER_FORMATS = {"integer": (None, "int32", "int64"), "number": (None, "double", "float")}


class Schemas:
    """All schemas of a library: `models` and `enums` by name once `read_all` has run. `bases` are extended by others, `roots`
    are (file, name) of JSON Schemas in files of their own.
    """

    def __init__(self, library: Library, problems: Problems) -> None:
        self.library = library
        self.problems = problems
        self.models: dict[str, Model] = {}
        self.enums: dict[str, Enum] = {}
        self._nodes: dict[str, tuple[Map, str]] = {}
        self._places: dict[tuple[str, str], str] = {}
        self.bases: set[str] = set()
        self.roots: list[tuple[str, str]] = []
        self._reading: list[str] = []

    def read_all(self) -> None:
        for file in self.library.schema_files():
            self._index(file)
        for name in self._nodes:
            self._read(name)

    def _index(self, file: str) -> None:
        content = self.library.file(file)
        if not isinstance(content, Map):
            raise ContractError([f"{file}:1: a schema file is a mapping of schema names"])
        path = PurePosixPath(file)
        if path.suffix == ".json":
            group = snake(path.parent.name)
            self.roots.append((file, str(content.get("title", ""))))
            self._add(str(content.get("title", "")), content, group, file, "")
            for name, node in content.get("$defs", {}).items():
                self._add(name, node, group, file, f"/$defs/{name}")
        else:
            for name, node in content.items():
                self._add(name, node, snake(path.stem), file, f"/{name}")

    def _add(self, name: str, node: Any, group: str, file: str, pointer: str) -> None:
        source = node.source if isinstance(node, Map) else Source(file, 1)
        if not isinstance(node, Map):
            self.problems.add(source, f"schema `{name}` is not a mapping")
        elif not name[:1].isupper() or not name.isalnum():
            self.problems.add(source, f"schema name `{name}` is not PascalCase")
        elif name in self._nodes:
            self.problems.add(source, f"schema `{name}` is already defined at {self._nodes[name][0].source}")
        else:
            self._nodes[name] = (node, group)
            self._places[file, pointer] = name

    def name_of(self, ref: str, source: Source) -> str | None:
        """The name of the schema that a $ref names, or None after a refusal."""
        try:
            file, pointer = self.library.target(ref, source)
        except ContractError as error:
            self.problems.found += error.problems
            return None
        name = self._places.get((file, "/" + pointer.strip("/") if pointer.strip("/") else ""))
        if name is None:
            self.problems.add(source, f"$ref `{ref}` names no schema")
        return name

    # -- named schemas -------------------------------------------------------------------------------------------------

    def _read(self, name: str) -> None:
        if name in self.models or name in self.enums:
            return
        node, group = self._nodes[name]
        if "enum" in node or "x-extensible-enum" in node:
            self.enums[name] = self._enum(name, node, group)
        elif _is_object(node):
            self.models[name] = self._model(name, node, group)

    def _enum(self, name: str, node: Map, group: str) -> Enum:
        self.only(node, ENUM_KEYWORDS, f"enum `{name}`")
        is_open = "x-extensible-enum" in node
        values = node["x-extensible-enum"] if is_open else node["enum"]
        if node.get("type") != "string":
            self.problems.add(node.source, f"enum `{name}` needs `type: string`")
        if is_open and "enum" in node:
            self.problems.add(node.at("enum"), f"enum `{name}` is either open (x-extensible-enum) or closed (enum)")
        if not isinstance(values, List) or not all(isinstance(v, str) for v in values) or len(set(values)) != len(values):
            self.problems.add(node.source, f"enum `{name}` is a list of different strings")
            values = List(node.source)
        texts = node.get("x-enum-descriptions", {})
        for value in texts:
            if value not in values:
                self.problems.add(where(texts, value), f"enum `{name}` has no member `{value}`")
        members = tuple(EnumMember(v, str(texts.get(v, ""))) for v in values)
        return Enum(name, group, self.text(node, f"enum `{name}`"), members, is_open, node.source)

    def _model(self, name: str, node: Map, group: str) -> Model:
        self.only(node, MODEL_KEYWORDS | (FILE_KEYWORDS if node.source.file.endswith(".json") else set()), f"schema `{name}`")
        if name in self._reading:
            self.problems.add(node.source, f"`{name}` extends itself")
            return Model(name, group, "", (), node.source)
        self._reading.append(name)
        fields = self._all_of(name, node) if "allOf" in node else self._own_fields(name, node)
        self._reading.pop()
        if len({f.name for f in fields}) != len(fields):
            self.problems.add(node.source, f"`{name}` has a property twice")
        additional = node.get("additionalProperties")
        if additional not in (None, True, False):
            self.problems.add(node.at("additionalProperties"), f"`{name}`: an object with properties is open or closed, not a map")
        return Model(
            name=name, group=group, description=self.text(node, f"schema `{name}`"), fields=fields, source=node.source,
            hot=bool(node.get("x-hot", False)), closed=additional is False,
            content_keys=tuple(node.get("x-content-keys", ())), example=example_of(node),
        )  # fmt: skip

    def _all_of(self, name: str, node: Map) -> tuple[Field, ...]:
        """An extension, flattened: the base's fields, then the own ones (which may restate a base field more narrowly)."""
        parts = node["allOf"]
        if not isinstance(parts, List) or len(parts) < 1 or not isinstance(parts[0], Map) or "$ref" not in parts[0]:
            self.problems.add(node.at("allOf"), f"`{name}`: allOf is [a $ref to the base, an object with the added properties]")
            return ()
        fields: dict[str, Field] = {}
        for index, part in enumerate(parts):
            if isinstance(part, Map) and set(part) == {"$ref"}:
                base = self.name_of(part["$ref"], where(parts, index))
                if base:
                    self.bases.add(base)
                    self._read(base)
                    if base not in self.models:
                        self.problems.add(where(parts, index), f"`{name}` extends `{base}`, which is not an object")
                        continue
                    fields.update({f.name: f for f in self.models[base].fields})
            elif isinstance(part, Map) and _is_object(part) and "allOf" not in part:
                fields.update({f.name: f for f in self._own_fields(name, part)})
            else:
                self.problems.add(where(parts, index), f"`{name}`: allOf holds $refs and objects with properties, nothing else")
        if "properties" in node:
            fields.update({f.name: f for f in self._own_fields(name, node)})
        return tuple(fields.values())

    def _own_fields(self, name: str, node: Map) -> tuple[Field, ...]:
        required = node.get("required", ())
        properties = node.get("properties", Map(node.source))
        for index, entry in enumerate(required):
            if entry not in properties and "allOf" not in node:
                self.problems.add(where(required, index), f"`{name}` requires `{entry}`, which it does not define")
        return tuple(
            self._field(f"{name}.{key}", key, child, key in required, where(properties, key)) for key, child in properties.items()
        )

    def _field(self, label: str, key: str, node: Any, required: bool, source: Source) -> Field:
        if not isinstance(node, Map):
            self.problems.add(source, f"`{label}` is not a schema")
            return Field(key, Type("json"), required, "", source)
        self.only(node, TYPE_KEYWORDS | FIELD_KEYWORDS, f"`{label}`")
        return Field(
            name=key, type=self.type(node, f"`{label}`"), required=required, description=self.text(node, f"`{label}`"), source=source,
            secret=bool(node.get("x-secret", False)), deprecated=bool(node.get("deprecated", False)),
            default=node.get("default"), const=node.get("const"), example=example_of(node),
        )  # fmt: skip

    # -- types ---------------------------------------------------------------------------------------------------------

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
        target, _ = self._nodes[name]
        if "enum" in target or "x-extensible-enum" in target:
            return Type("enum", ref=name)
        if _is_object(target):
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
            self.problems.add(node.source, f"{label}: needs `{key}`" + (" (objects with properties are named schemas)" if key != "items" else ""))
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

    # -- refusals ------------------------------------------------------------------------------------------------------

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


def _is_object(node: Map) -> bool:
    return "properties" in node or "allOf" in node or (node.get("type") == "object" and not isinstance(node.get("additionalProperties"), Map))


def example_of(node: Map) -> Any:
    if "example" in node:
        return node["example"]
    examples = node.get("examples")
    return examples[0] if isinstance(examples, List) and examples else None
