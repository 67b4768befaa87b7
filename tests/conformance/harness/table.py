"""The table: cases/*.yaml, read, expanded and checked before anything runs."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from pathlib import Path

import jsonschema
import yaml

HERE = Path(__file__).resolve().parents[1]
NAME = re.compile(r"\$[a-z_0-9]+\Z")


class TableError(Exception):
    """A mistake in the table, with the file and the case."""


@dataclass(frozen=True)
class Case:
    subject: str
    name: str
    data: dict

    @property
    def id(self) -> str:
        return f"{self.subject}-{self.name}".replace(" ", "-")


def load(folder: Path = HERE / "cases", common: Path = HERE / "shared.yaml") -> list[Case]:
    """All cases, in the order of files and lines."""
    shared = yaml.safe_load(common.read_text())
    schema = jsonschema.Draft202012Validator(yaml.safe_load((HERE / "schema.yaml").read_text()))
    cases: list[Case] = []
    used: set[str] = set()
    for file in sorted(folder.glob("*.yaml")):
        cases += read(file, shared, schema, used)
    refuse(common.name, [f"{name} is never used" for name in sorted(shared.keys() - used)])
    names = [case.id for case in cases]
    refuse(folder.name, [f"two cases are named {name!r}" for name in sorted({n for n in names if names.count(n) > 1})])
    return cases


def read(file: Path, shared: dict, schema, used: set[str]) -> list[Case]:
    """The cases of one file; `used` collects what they take from `shared`."""
    document = yaml.safe_load(file.read_text())
    own = document.get("shared", {})
    refuse(file.name, [f"{name} hides what shared.yaml has" for name in sorted(own.keys() & shared.keys())])
    expanded = {**document, "cases": Expansion({**shared, **own}, used, file.name).of(document.get("cases"))}
    mistakes = sorted(schema.iter_errors(expanded), key=lambda e: list(map(str, e.absolute_path)))
    refuse(file.name, [f"{where(e, expanded)}: {e.message}" for e in map(innermost, mistakes)])
    refuse(file.name, [f"shared {name} is never used" for name in sorted(own.keys() - used)])
    for case in expanded["cases"]:
        refuse(f"{file.name}: {case['name']}", mistakes_in(case))
    return [Case(file.stem, case["name"], case) for case in expanded["cases"]]


class Expansion:
    """Replaces `$name`, and `{$use: name, …}` with what that name stands for and the other members put over it: those
    before `$use` come first in the JSON too."""

    def __init__(self, shared: dict, used: set[str], file: str) -> None:
        self.shared = shared
        self.used = used
        self.file = file

    def of(self, value):
        if isinstance(value, str) and NAME.match(value):
            return self.named(value[1:])
        if isinstance(value, list):
            return [self.of(item) for item in value]
        if not isinstance(value, dict):
            return value
        members: dict = {}
        for name, member in value.items():
            if name == "$use":
                members = {**members, **{k: v for k, v in self.named(member).items() if k not in members}}
            else:
                members[name] = self.of(member)
        return members

    def named(self, name: str):
        if name not in self.shared:
            raise TableError(f"{self.file}: nothing shared is named {name!r}")
        self.used.add(name)
        return self.of(copy.deepcopy(self.shared[name]))


def mistakes_in(case: dict) -> list[str]:
    """What a schema cannot say."""
    found = []
    calls = [step for step in case.get("steps", [case.get("call")]) if "operation" in step]
    outcomes = sum(call.get("parallel", 1) for call in calls)
    expected = case["expect"] if isinstance(case["expect"], list) else [case["expect"]]
    if len(expected) != outcomes:
        found.append(f"{outcomes} outcomes are to be expected, not {len(expected)}")
    if "call" in case and isinstance(case["expect"], list):
        found.append("a case with one call expects one outcome, not a list")
    says = [exchange["say"] for exchange in case.get("exchange", [])]
    fates = ("hang", "drop", "raw", "cancel", "close")
    found += ["an answer has one fate of " + ", ".join(fates) for say in says if sum(fate in say for fate in fates) > 1]
    return found


def refuse(where_: str, mistakes: list[str]) -> None:
    if mistakes:
        raise TableError("\n".join(f"{where_}: {mistake}" for mistake in mistakes))


def innermost(error: jsonschema.ValidationError) -> jsonschema.ValidationError:
    """Of the alternatives that all failed, what is wrong in the likeliest one."""
    return jsonschema.exceptions.best_match([error])


def where(error: jsonschema.ValidationError, document: dict) -> str:
    path = list(error.absolute_path)
    if len(path) > 1 and path[0] == "cases":
        name = document["cases"][path[1]].get("name", path[1])
        return f"{name}: {'/'.join(map(str, path[2:]))}"
    return "/".join(map(str, path))
