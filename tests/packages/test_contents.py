"""What the packages hold, and what they leave out."""

from __future__ import annotations

import json
import re
import tarfile
import zipfile

import pytest
from conftest import ROOT, run
from elf import exported, needed, newest_glibc
from test_native_modules import GLIBC, MODULES

MEGABYTE = 1 << 20
# Each with a word of its licence that must be told wherever it is inside.
INSIDE = {
    "libcurl": "Daniel Stenberg",
    "OpenSSL": "The OpenSSL Project Authors",
    "zstd": "Facebook",
    "zlib": "Jean-loup Gailly",
    "RapidJSON": "Milo Yip",
}


@pytest.fixture(scope="module")
def wheel_files(wheel, tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def tarball_files(tarball, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tarball")
    run("tar", "-xf", tarball, "-C", folder, "--strip-components=1")
    return folder


def test_all_packages_have_the_version_of_the_cmake_project(wheel, sdist, tarball, tarball_files):
    version = re.search(r"project\(venturi VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text())[1]
    assert wheel.name.startswith(f"venturi-{version}-")
    assert sdist.name == f"venturi-{version}.tar.gz"
    assert tarball.name == f"venturi-sdk-{version}.tgz"
    assert json.loads((tarball_files / "package.json").read_text())["version"] == version
    lock = json.loads((ROOT / "bindings/node/package-lock.json").read_text())
    assert lock["version"] == lock["packages"][""]["version"] == version


def test_they_are_small(wheel, sdist, tarball):
    assert wheel.stat().st_size < 5 * MEGABYTE
    assert tarball.stat().st_size < 5 * MEGABYTE
    assert sdist.stat().st_size < MEGABYTE


def test_the_wheel_is_for_glibc_2_34_and_later(wheel):
    assert wheel.name.endswith("-manylinux_2_34_x86_64.whl")


def test_the_modules_that_ship_are_those_of_the_tree_without_their_symbols(wheel_files, tarball_files):
    for folder, (_, pattern, doors) in ((wheel_files / "venturi", MODULES["python"]), (tarball_files / "prebuilds", MODULES["node"])):
        (module,) = folder.glob(pattern)
        assert (needed(module) <= GLIBC, exported(module), newest_glibc(module) <= (2, 34)) == (True, doors, True)
        assert ".symtab" not in run("readelf", "-SW", module)


def test_what_is_inside_is_told_with_its_licence(wheel_files, tarball_files):
    (python,) = wheel_files.glob("venturi-*.dist-info/licenses/THIRD-PARTY-LICENSES.txt")
    node = tarball_files / "THIRD-PARTY-LICENSES.txt"
    for file, own in ((python, "pybind11"), (node, "node-addon-api")):
        text = file.read_text()
        assert [name for name, word in INSIDE.items() if not re.search(rf"^{name} \d", text, re.M) or word not in text] == []
        assert re.search(rf"^{own} \d", text, re.M)
    for licence in (python.with_name("LICENSE"), tarball_files / "LICENSE"):
        assert licence.read_text() == (ROOT / "LICENSE").read_text()


def test_the_wheel_is_typed_and_holds_no_source(wheel_files):
    package = wheel_files / "venturi"
    tree = ROOT / "bindings/python/venturi"
    sources = {path.relative_to(tree) for path in tree.rglob("*.py*") if path.suffix in (".py", ".pyi")}
    assert {path.relative_to(package) for path in package.rglob("*.py*") if path.suffix in (".py", ".pyi")} == sources
    assert (package / "py.typed").exists()
    assert [path for path in wheel_files.rglob("*") if path.suffix in (".cpp", ".hpp", ".h", ".a", ".pyc")] == []


def test_the_tarball_has_no_script_and_no_dependency(tarball_files):
    manifest = json.loads((tarball_files / "package.json").read_text())
    assert not {"scripts", "dependencies", "optionalDependencies", "devDependencies", "gypfile"} & set(manifest)
    assert not (tarball_files / "binding.gyp").exists()
    assert {path.name for path in tarball_files.iterdir()} == {
        "package.json", "README.md", "LICENSE", "THIRD-PARTY-LICENSES.txt", "dist", "prebuilds",
    }  # fmt: skip


def test_the_tarball_has_a_binary_for_each_platform_that_it_names(tarball_files):
    named = set(re.findall(r"prebuilds/([a-z0-9-]+)/venturi\.node", (tarball_files / "dist/esm/native.cjs").read_text()))
    assert {path.name for path in (tarball_files / "prebuilds").iterdir()} == named


def test_the_source_distribution_holds_what_a_build_needs_and_no_test(sdist):
    with tarfile.open(sdist) as archive:
        names = [name.partition("/")[2] for name in archive.getnames()]
    assert {"pyproject.toml", "CMakeLists.txt", "LICENSE", "PKG-INFO", "bindings/python/CMakeLists.txt"} <= set(names)
    outside = ("sdk/", "bindings/python/", "packaging/", "pyproject.toml", "CMakeLists.txt", "LICENSE", "PKG-INFO")
    assert [name for name in names if not name.startswith(outside)] == []
    assert [name for name in names if name.endswith(("_test.cpp", ".so", ".pyc")) or "/tests/" in name] == []
