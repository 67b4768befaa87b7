"""What a compiled module says of itself."""

from __future__ import annotations

import re
from pathlib import Path

from conftest import run


def exported(module: Path) -> set[str]:
    return {line.split()[-1] for line in run("nm", "-D", "--defined-only", module).splitlines()}


def needed(module: Path) -> set[str]:
    """The shared libraries that it asks its loader for."""
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", run("readelf", "-d", module)))


def newest_glibc(module: Path) -> tuple[int, ...]:
    """The version of glibc that it cannot do without."""
    versions = re.findall(r"Name: GLIBC_([0-9.]+)", run("readelf", "-V", module))
    return max(tuple(int(part) for part in version.split(".")) for version in versions)
