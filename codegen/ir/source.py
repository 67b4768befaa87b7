"""YAML (and so JSON) text to plain values that remember where they stand: `Map` is a dict, `List` a list, each with lines."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from codegen.ir.model import Source


class ContractError(Exception):
    """Everything that is wrong with the contract, each problem with its file and line."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Problems:
    """Collects refusals, so that an author sees all of them at once."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def add(self, source: Source, message: str) -> None:
        line = f"{source}: {message}"
        if line not in self.found:
            self.found.append(line)

    def raise_if_any(self) -> None:
        if self.found:
            raise ContractError(self.found)


class Map(dict[str, Any]):
    """A mapping with the place of itself and of each key."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source
        self.marks: dict[str, Source] = {}

    def at(self, key: str) -> Source:
        return self.marks.get(key, self.source)


class List(list[Any]):
    """A sequence with the place of itself and of each item."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source
        self.marks: list[Source] = []

    def at(self, index: int) -> Source:
        return self.marks[index] if index < len(self.marks) else self.source


# YAML 1.2's core schema: `on`, `yes` and dates are strings, unlike in PyYAML's default.
_SCALARS: tuple[tuple[re.Pattern[str], Any], ...] = (
    (re.compile(r"(~|null|Null|NULL|)"), lambda _: None),
    (re.compile(r"(true|True|TRUE)"), lambda _: True),
    (re.compile(r"(false|False|FALSE)"), lambda _: False),
    (re.compile(r"[-+]?[0-9]+"), int),
    (re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), float),
)

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(text: str, name: str) -> Any:
    """The value of a YAML document. `name` is the file's name in every Source."""
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ContractError([f"{name}:{line}: not YAML: {error.problem}"]) from None
    if node is None:
        raise ContractError([f"{name}:1: the file is empty"])
    return _value(node, name)


def _value(node: yaml.Node, name: str) -> Any:
    here = Source(name, node.start_mark.line + 1)
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    if isinstance(node, yaml.SequenceNode):
        items = List(here)
        for child in node.value:
            items.marks.append(Source(name, child.start_mark.line + 1))
            items.append(_value(child, name))
        return items
    mapping = Map(here)
    for key_node, child in node.value:
        place = Source(name, key_node.start_mark.line + 1)
        key = str(key_node.value)
        if key in mapping:
            raise ContractError([f"{place}: `{key}` stands here twice"])
        if key == "<<":
            raise ContractError([f"{place}: YAML merge keys are not part of the contract's language; use $ref or allOf"])
        mapping.marks[key] = place
        mapping[key] = _value(child, name)
    return mapping


def _scalar(node: yaml.ScalarNode) -> Any:
    if node.style in ('"', "'", "|", ">"):
        return node.value
    for pattern, convert in _SCALARS:
        if pattern.fullmatch(node.value):
            return convert(node.value)
    return node.value


def where(parent: Any, key: str | int) -> Source:
    """The place of an entry of a Map or a List."""
    place: Source = parent.at(key)
    return place


class Library:
    """The contract's files, read once each. File names are relative to the contract's folder."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self._files: dict[str, Any] = {}

    def has(self, name: str) -> bool:
        return (self.root / name).is_file()

    def file(self, name: str) -> Any:
        if name not in self._files:
            self._files[name] = parse((self.root / name).read_text(encoding="utf-8"), name)
        return self._files[name]

    def schema_files(self) -> list[str]:
        """Every file under schemas/, in a stable order."""
        found = [*self.root.glob("schemas/**/*.yaml"), *self.root.glob("schemas/**/*.json")]
        return sorted(path.relative_to(self.root).as_posix() for path in found)

    def target(self, ref: str, source: Source) -> tuple[str, str]:
        """(file, pointer) that a $ref written at `source` names."""
        file, _, pointer = ref.partition("#")
        if not file:
            return source.file, pointer
        path = (self.root / source.file).parent / file
        try:
            name = path.resolve().relative_to(self.root).as_posix()
        except ValueError:
            raise ContractError([f"{source}: $ref `{ref}` leaves the contract's folder"]) from None
        if not self.has(name):
            raise ContractError([f"{source}: $ref `{ref}`: there is no file {name}"])
        return name, pointer

    def resolve(self, ref: str, source: Source) -> Any:
        """The value that a $ref names."""
        file, pointer = self.target(ref, source)
        value = self.file(file)
        for token in pointer.strip("/").split("/") if pointer.strip("/") else []:
            key = token.replace("~1", "/").replace("~0", "~")
            if not isinstance(value, Map) or key not in value:
                raise ContractError([f"{source}: $ref `{ref}`: {file} has no `{key}`"])
            value = value[key]
        return value
