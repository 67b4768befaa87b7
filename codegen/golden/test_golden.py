"""One small contract per feature: its model and what each emitter prints of it are as expected.

Expected output is rewritten by `UPDATE_GOLDEN=1 python -m pytest codegen/golden`; read the difference before you commit it.
For an emitter, only the files are kept that differ from those of a contract without any feature.
"""

from __future__ import annotations

import difflib
import json
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from codegen.emit.targets import TARGETS, emitter
from codegen.golden.assemble import HERE, assemble, feature_files
from codegen.golden.dump import dump
from codegen.ir import ContractError, load_contract
from codegen.ir.model import Contract
from codegen.ir.source import parse

FEATURES = sorted(path for path in (HERE / "features").iterdir() if path.is_dir())
# The catalogue's tables come from prices.yaml and energy.yaml, which features have none of.
EMITTERS = [name for name in TARGETS if name != "catalogue"]
REFUSALS = parse((HERE / "refusals.yaml").read_text(encoding="utf-8"), "refusals.yaml")
PLAIN = (HERE / "base" / "plain.yaml").read_text(encoding="utf-8")


@cache
def feature(name: str) -> Contract:
    with TemporaryDirectory() as folder:
        return load_contract(assemble(Path(folder), feature_files(HERE / "features" / name)))


@cache
def without_feature() -> Contract:
    with TemporaryDirectory() as folder:
        return load_contract(assemble(Path(folder), {"paths.yaml": PLAIN}))


@pytest.mark.parametrize("folder", FEATURES, ids=lambda folder: folder.name)
def test_the_model_of_a_feature(folder: Path) -> None:
    expect(folder / "expected" / "ir.json", json.dumps(dump(feature(folder.name)), indent=1, ensure_ascii=False) + "\n")


@pytest.mark.parametrize("name", EMITTERS)
@pytest.mark.parametrize("folder", FEATURES, ids=lambda folder: folder.name)
def test_what_an_emitter_prints_of_a_feature(folder: Path, name: str) -> None:
    expect(folder / "expected" / f"{name}.txt", printed(name, folder.name))


@pytest.mark.parametrize("name", EMITTERS)
def test_every_emitter_prints_the_kitchen_sink(name: str) -> None:
    files = run(name, load_contract(HERE / "kitchen_sink"))
    assert all("generated" in text.split("\n", 1)[0].lower() for path, text in files.items() if not path.endswith(".json"))


@pytest.mark.parametrize("case", REFUSALS, ids=lambda case: case["name"])
def test_what_is_refused_with_file_and_line(case: dict[str, Any], tmp_path: Path) -> None:
    files = {"paths.yaml": PLAIN, **case["files"]}
    with pytest.raises(ContractError) as refused:
        load_contract(assemble(tmp_path, files))
    assert refused.value.problems == case["refused"]


def printed(name: str, feature_name: str) -> str:
    """What an emitter prints because of the feature, file after file."""
    common = run(name, without_feature())
    files = {path: text for path, text in run(name, feature(feature_name)).items() if common.get(path) != text}
    if name == "publish":
        files = documents(files)
    return "".join(f"=== {path}\n{text.rstrip()}\n" for path, text in sorted(files.items()))


def run(name: str, contract: Contract) -> dict[str, str]:
    """An emitter over a small contract, none of whose operations waits in server/pending.yaml."""
    emit: Callable[..., dict[str, str]] = emitter(name)
    return emit(contract, frozenset()) if name == "server" else emit(contract)


def documents(files: dict[str, str]) -> dict[str, str]:
    """The documents without what every contract has: shared answers, headers and error examples."""
    found = {path: text for path, text in files.items() if path.startswith(("schemas/", "asyncapi"))}
    openapi = json.loads(files["openapi.json"])
    openapi = {key: openapi[key] for key in ("paths", "webhooks") if key in openapi} | {
        "schemas": {name: s for name, s in openapi["components"]["schemas"].items() if name not in ("Problem", "FieldError")}
    }
    return {**found, "openapi.json": json.dumps(openapi, indent=1, ensure_ascii=False)}


def expect(file: Path, text: str) -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    expected = file.read_text(encoding="utf-8") if file.is_file() else ""
    difference = difflib.unified_diff(expected.splitlines(), text.splitlines(), "expected", "printed", lineterm="", n=2)
    assert expected == text, "\n".join(difference)
