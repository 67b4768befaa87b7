"""The C++ emitter against its golden (the kitchen sink, which sdk/tests compiles and runs), and its rules as given/want tables.

`UPDATE_GOLDEN=1 pytest codegen/emit/cpp` writes the golden anew; read its diff before committing it.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from codegen.emit.cpp import emit
from codegen.emit.cpp.collisions import RESERVED, refuse_collisions
from codegen.emit.cpp.models import in_order
from codegen.emit.cpp.spelling import comment, enumerator, literal, member_type
from codegen.ir import ContractError, load_contract
from codegen.ir.model import Contract, Enum, EnumMember, Field, Model, Source, Type

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "kitchen_sink"
EXPECTED = GOLDEN / "expected" / "cpp"
HERE = Source("widgets.yaml", 1)


def _tree(folder: Path) -> dict[str, str]:
    return {str(p.relative_to(folder)): p.read_text() for p in folder.rglob("*") if p.is_file()}


def _write(folder: Path, files: dict[str, str]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)


def test_the_kitchen_sink_is_printed_as_expected() -> None:
    produced = emit(load_contract(GOLDEN))
    if os.environ.get("UPDATE_GOLDEN"):
        _write(EXPECTED, produced)
    assert produced == _tree(EXPECTED)


def test_emitting_twice_gives_the_same_text() -> None:
    contract = load_contract(GOLDEN)
    assert emit(contract) == emit(contract)


def test_every_file_says_that_it_is_generated() -> None:
    for path, text in emit(load_contract(GOLDEN)).items():
        assert text.startswith("// Generated from codegen/contract"), path
        assert text.endswith("\n") and not text.endswith("\n\n"), path


def _contract(models: list[Model] | None = None, enums: list[Enum] | None = None) -> Contract:
    return Contract(
        title="t", version="1", models={m.name: m for m in models or []}, enums={e.name: e for e in enums or []},
        operations=(), errors=(), events=(), document={},
    )  # fmt: skip


def _model(name: str, *fields: Field, in_request: bool = False) -> Model:
    return Model(name, "widgets", "A thing.", fields, HERE, in_request=in_request)


def _field(type_: Type, required: bool = True, name: str = "x") -> Field:
    return Field(name, type_, required, "A field.", HERE)


OPEN = Enum("Color", "widgets", "A colour.", (EnumMember("red"),), True, HERE)
CLOSED = Enum("Band", "widgets", "A band.", (EnumMember("high"),), False, HERE)


@pytest.mark.parametrize(
    ("type_", "required", "in_request", "want"),
    [
        (Type("string"), True, False, "std::string"),
        (Type("string"), False, False, "std::optional<std::string>"),
        (Type("string", nullable=True), True, False, "std::optional<std::string>"),
        (Type("string", nullable=True), True, True, "std::optional<std::string>"),
        (Type("string", nullable=True), False, True, "Patch<std::string>"),
        (Type("string", nullable=True), False, False, "std::optional<std::string>"),
        (Type("integer"), True, False, "std::int64_t"),
        (Type("number"), True, False, "double"),
        (Type("decimal"), True, False, "std::string"),
        (Type("timestamp"), True, False, "Timestamp"),
        (Type("json"), True, False, "JsonText"),
        (Type("enum", ref="Color"), True, False, "Open<Color>"),
        (Type("enum", ref="Band"), True, False, "Band"),
        (Type("array", item=Type("model", ref="Part")), True, False, "std::vector<Part>"),
        (Type("array", item=Type("number", nullable=True)), True, False, "std::vector<std::optional<double>>"),
        (Type("map", item=Type("string")), True, False, "std::map<std::string, std::string>"),
        (Type("array", item=Type("array", item=Type("boolean"))), True, False, "std::vector<std::vector<bool>>"),
    ],
)
def test_members(type_: Type, required: bool, in_request: bool, want: str) -> None:
    field = _field(type_, required)
    assert member_type(_model("Thing", field, in_request=in_request), field, _contract(enums=[OPEN, CLOSED])) == want


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("red", "red"),
        ("default", "default_"),
        ("budget.threshold.crossed", "budget_threshold_crossed"),
        ("read:attribution", "read_attribution"),
        ("t0_measured", "t0_measured"),
        ("24h", "_24h"),
        ("CSV", "csv"),
    ],
)
def test_enumerators(value: str, want: str) -> None:
    assert enumerator(value) == want


def test_literals_are_ascii_and_cannot_end_early() -> None:
    assert literal('a"b\\c') == '"a\\"b\\\\c"'
    assert literal("é1") == '"\\303\\2511"'


def test_a_comment_cannot_splice_the_next_line() -> None:
    assert not any(line.endswith("\\") for line in comment("ends in \\\nand goes on").splitlines())


def test_models_come_after_those_that_they_hold() -> None:
    outer = _model("A", _field(Type("model", ref="B")))
    inner = _model("B", _field(Type("string")))
    assert [m.name for m in in_order([outer, inner])] == ["B", "A"]


def test_a_model_may_hold_a_list_of_itself_but_not_itself() -> None:
    tree = _model("Tree", _field(Type("array", item=Type("model", ref="Tree"))))
    assert in_order([tree]) == [tree]
    with pytest.raises(ContractError, match="Ring holds itself"):
        in_order([_model("Ring", _field(Type("model", ref="Ring"), required=False))])


def test_names_that_the_sdk_has_are_refused_with_their_place() -> None:
    with pytest.raises(ContractError, match="widgets.yaml:1: the schema Config"):
        refuse_collisions(_contract([_model("Config", _field(Type("string")))]))


def test_every_public_name_of_the_sdk_is_reserved() -> None:
    headers = (Path(__file__).resolve().parents[3] / "sdk" / "include" / "venturi").glob("*.hpp")
    declared = re.compile(r"^(?:enum class|class|struct|using) (?:VENTURI_EXPORT )?(?:\[\[nodiscard\]\] )?([A-Z]\w+)", re.M)
    assert {name for header in headers for name in declared.findall(header.read_text())} - RESERVED == set()


def test_two_members_with_one_spelling_are_refused() -> None:
    enum = Enum("E", "widgets", "E.", (EnumMember("a.b"), EnumMember("a_b")), False, HERE)
    with pytest.raises(ContractError, match=r"a\.b and a_b of E"):
        refuse_collisions(_contract(enums=[enum]))
