"""The packages of `make packages`, and what the tests read out of compiled modules."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def pytest_addoption(parser):
    parser.addoption("--packages", type=Path, default=ROOT / "build" / "packages", help="where the wheel and the tarball lie")


def run(*command, **options) -> str:
    """What the command writes; where it fails, all that it wrote is in the error."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
    return done.stdout


def exported(module: Path) -> set[str]:
    return {line.split()[-1] for line in run("nm", "-D", "--defined-only", module).splitlines()}


def needed(module: Path) -> set[str]:
    """The shared libraries that the module asks its loader for."""
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", run("readelf", "-d", module)))


def newest_glibc(module: Path) -> tuple[int, ...]:
    versions = re.findall(r"Name: GLIBC_([0-9.]+)", run("readelf", "-V", module))
    return max(tuple(int(part) for part in version.split(".")) for version in versions)


@pytest.fixture(scope="session")
def packages(request) -> Path:
    return (ROOT / request.config.getoption("--packages")).resolve()
