"""The modules of the tree, which are those that ship: what they need of a machine, and what they show to the program that loads them."""

from __future__ import annotations

import pytest
from conftest import ROOT
from elf import exported, needed, newest_glibc

# glibc in its parts, and the unwinder, which glibc itself loads when a thread is cancelled.
GLIBC = {"libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "libgcc_s.so.1"}
MODULES = {
    "python": (ROOT / "bindings/python/venturi", "_native*.so", {"PyInit__native"}),
    "node": (ROOT / "bindings/node/prebuilds", "*/venturi.node", {"napi_register_module_v1", "node_api_module_get_api_version_v1"}),
}


@pytest.fixture(params=MODULES)
def module(request):
    folder, pattern, doors = MODULES[request.param]
    (found,) = folder.glob(pattern)
    return found, doors


def test_it_needs_glibc_and_nothing_else(module):
    assert needed(module[0]) <= GLIBC


def test_it_runs_from_glibc_2_34_on(module):
    assert newest_glibc(module[0]) <= (2, 34)


def test_it_shows_its_door_and_nothing_of_what_is_inside(module):
    assert exported(module[0]) == module[1]
