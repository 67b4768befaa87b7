"""Small contracts from a feature's few files: the base's head, the kitchen sink's error catalogue, and the feature's own."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from codegen.ir.source import parse

HERE = Path(__file__).resolve().parent


def assemble(folder: Path, files: Mapping[str, str]) -> Path:
    """Writes a complete contract into `folder`. `files` has at least paths.yaml (full path → path item)."""
    shutil.copytree(HERE / "base", folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("plain.yaml"))
    (folder / "errors.yaml").write_text((HERE / "kitchen_sink" / "errors.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "events.yaml").write_text("[]\n", encoding="utf-8")
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    if "openapi.yaml" not in files:
        paths = parse(files["paths.yaml"], "paths.yaml")
        lines = [f"  {path}: {{ $ref: 'paths.yaml#/{path.replace('~', '~0').replace('/', '~1')}' }}" for path in paths]
        with (folder / "openapi.yaml").open("a", encoding="utf-8") as root:
            root.write("\n".join(["paths:", *lines, ""]))
    return folder


def feature_files(folder: Path) -> dict[str, str]:
    """The files of a feature, without what is expected of it."""
    found = (path for path in folder.rglob("*") if path.is_file() and "expected" not in path.relative_to(folder).parts)
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in sorted(found)}
