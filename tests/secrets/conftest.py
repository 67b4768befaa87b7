from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def pytest_addoption(parser):
    parser.addoption("--build", type=Path, default=ROOT / "build" / "release", help="the build folder")


@pytest.fixture(scope="session")
def build(request) -> Path:
    return (ROOT / request.config.getoption("--build")).resolve()
