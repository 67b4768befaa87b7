"""The wheel in a clean virtual environment: it installs alone, and the package's tests pass against what was installed."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from conftest import PYTHON_PROGRAM, ROOT, SAID, clean_environment, run

TESTS = ROOT / "bindings" / "python" / "tests"


class Environment:
    def __init__(self, folder: Path, wheel: Path) -> None:
        self.folder = folder
        self.python = folder / "bin" / "python"
        run(sys.executable, "-m", "venv", folder, env=clean_environment())
        run(self.python, "-m", "pip", "install", "--quiet", "--no-index", wheel, env=clean_environment())

    def run(self, *arguments, **variables: str) -> str:
        """What its Python writes, started in its own folder: nothing of the tree can be found from there."""
        return run(self.python, *arguments, cwd=self.folder, env=clean_environment(**variables), timeout=600)

    def lend(self, site_packages: str) -> None:
        """Puts what the tests themselves need behind what is installed here."""
        site = Path(self.run("-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
        (site / "lent.pth").write_text(site_packages)


@pytest.fixture(scope="module")
def installed(tmp_path_factory, wheel) -> Environment:
    return Environment(tmp_path_factory.mktemp("venv"), wheel)


def test_it_installs_without_an_index_and_tells_its_version(installed, wheel):
    assert installed.run("-m", "pip", "check") == "No broken requirements found.\n"
    version = wheel.name.split("-")[1]
    told = installed.run("-m", "venturi", "--version")
    assert told.startswith(f"venturi {version}\ncore {version}, ")
    # Its own libraries, not those of the machine: this libcurl speaks HTTP alone.
    assert "nghttp2" not in told and "OpenSSL/" in told
    assert str(installed.folder) in installed.run("-c", "import venturi; print(venturi.__file__)")


def test_a_first_program_talks_to_a_real_server(installed, credentials, authority):
    assert installed.run("-c", PYTHON_PROGRAM, SSL_CERT_FILE=str(authority.file), **credentials) == SAID


def test_pythons_own_tls_works_beside_the_one_inside(installed, credentials, authority):
    """Two OpenSSLs of two versions may be in one process; neither sees the other."""
    both = f"""
import os, ssl, urllib.request
{PYTHON_PROGRAM}
context = ssl.create_default_context(cafile=os.environ["SSL_CERT_FILE"])
url = os.environ["ARGMIN_BASE_URL"] + "/readyz"
print(urllib.request.urlopen(url, context=context).status)
"""
    assert installed.run("-c", both, SSL_CERT_FILE=str(authority.file), **credentials) == f"{SAID}200\n"


def test_other_pybind11_modules_share_nothing_with_it(installed):
    """Their exception translators would otherwise run on our exceptions, with another C++ library's notion of them."""
    names = "import builtins, venturi._native\nprint([name for name in vars(builtins) if name.startswith('__pybind11_internals')])"
    assert "_venturi_" in installed.run("-c", names)


def test_a_program_that_uses_it_is_type_checked_against_the_wheel(installed, tmp_path):
    program = tmp_path / "program.py"
    program.write_text("import venturi\nwith venturi.Venturi() as v:\n    reveal_type(v.attribution.get('attr_1').cost_usd)\n")
    checker = [sys.executable, "-m", "mypy", "--strict", "--python-executable", installed.python, program]
    told = subprocess.run(checker, capture_output=True, text=True, cwd=tmp_path, env=clean_environment(), check=False)
    assert told.returncode == 0, told.stdout
    assert "float | None" in told.stdout or "Union[float, None]" in told.stdout or "Optional[float]" in told.stdout


def test_the_packages_own_tests_pass_against_it(installed):
    installed.lend(sysconfig.get_path("purelib"))
    assert str(installed.folder) in installed.run("-c", "import venturi; print(venturi.__file__)")
    # Those of the types are about the tree's sources.
    installed.run("-m", "pytest", "-q", "-p", "no:cacheprovider", "--ignore", TESTS / "test_typing.py", TESTS)
