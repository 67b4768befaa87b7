"""Writing what emitters return: each target folder wholly, or, for --check, the differences."""

from __future__ import annotations

from pathlib import Path

from codegen.emit.targets import TARGETS, emitter
from codegen.ir.model import Contract


def produce(contract: Contract, only: list[str] | None = None) -> dict[str, dict[str, str]]:
    """What every emitter (or those named in `only`) prints: {target: {path in its folder: text}}."""
    produced: dict[str, dict[str, str]] = {}
    for name in only or TARGETS:
        files = emitter(name)(contract)
        for path, text in files.items():
            if path.startswith("/") or ".." in Path(path).parts:
                raise ValueError(f"{name}: `{path}` leaves {TARGETS[name]}")
            if "generated" not in text.split("\n", 1)[0].lower() and not path.endswith(".json"):
                raise ValueError(f"{name}: the first line of `{path}` does not say that it is generated")
        produced[name] = {path: text if text.endswith("\n") else text + "\n" for path, text in files.items()}
    return produced


def differences(produced: dict[str, dict[str, str]], root: Path) -> list[str]:
    """What `write` would change, one line per file."""
    found: list[str] = []
    for name, files in produced.items():
        folder = root / TARGETS[name]
        present = _present(folder)
        found += [f"{TARGETS[name]}/{path}: is not produced any more" for path in sorted(present - files.keys())]
        for path, text in sorted(files.items()):
            if path not in present:
                found.append(f"{TARGETS[name]}/{path}: is missing")
            elif (folder / path).read_text(encoding="utf-8") != text:
                found.append(f"{TARGETS[name]}/{path}: differs")
    return found


def write(produced: dict[str, dict[str, str]], root: Path) -> int:
    """Makes each folder hold exactly what was produced; unchanged files keep their time. Returns the number of changes."""
    changed = 0
    for name, files in produced.items():
        folder = root / TARGETS[name]
        for path in sorted(_present(folder) - files.keys()):
            (folder / path).unlink()
            changed += 1
        for path, text in files.items():
            file = folder / path
            if file.is_file() and file.read_text(encoding="utf-8") == text:
                continue
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            changed += 1
        _drop_empty(folder)
    return changed


def _present(folder: Path) -> set[str]:
    """Files in a target folder; caches that tools leave there are not ours."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in files}


def _drop_empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
