"""Schema files to models and enums. Anything outside the contract's small schema language is refused where it stands."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from codegen.emit.names import snake
from codegen.ir.model import Enum, EnumMember, Field, Model, Source, Type
from codegen.ir.source import ContractError, Library, List, Map, Problems, where
from codegen.ir.types import FIELD_KEYWORDS, TYPE_KEYWORDS, Types, example_of, is_object

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


class Schemas(Types):
    """All schemas of a library: `models` and `enums` by name once `read_all` has run. `bases` are extended by others, `roots`
    are (file, name) of JSON Schemas in files of their own.
    """

    def __init__(self, library: Library, problems: Problems) -> None:
        super().__init__(problems)
        self.library = library
        self.models: dict[str, Model] = {}
        self.enums: dict[str, Enum] = {}
        self._nodes: dict[str, tuple[Map, str]] = {}
        self._places: dict[tuple[str, str], str] = {}
        self.bases: set[str] = set()
        self.roots: list[tuple[str, str]] = []

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

    def node_of(self, name: str) -> Map:
        return self._nodes[name][0]

    # -- named schemas -------------------------------------------------------------------------------------------------

    def _read(self, name: str) -> None:
        if name in self.models or name in self.enums:
            return
        node, group = self._nodes[name]
        if "enum" in node or "x-extensible-enum" in node:
            self.enums[name] = self._enum(name, node, group)
        elif is_object(node):
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
            elif isinstance(part, Map) and is_object(part) and "allOf" not in part:
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
            unit=str(node.get("x-unit", "")), repeats=bool(node.get("x-repeats", False)),
        )  # fmt: skip
