"""The package itself: what importing it costs, where it refuses, what it says of itself."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import venturi

# What a bare interpreter may load anyway, or costs next to nothing.
CHEAP = {"venturi", "__future__"}


def run(program, *, arguments=("-c",), check=True):
    return subprocess.run([sys.executable, *arguments, program], capture_output=True, text=True, timeout=60, check=check)


def loaded_by(program):
    """The modules that the program loads beyond a bare interpreter."""
    told = run(f"import sys; before = set(sys.modules)\n{program}\nprint(*sorted(set(sys.modules) - before))").stdout
    return set(told.split())


def test_the_import_loads_nothing():
    assert loaded_by("import venturi") <= CHEAP


def test_a_blocking_client_loads_neither_asyncio_nor_typing():
    loaded = loaded_by("from venturi import Venturi; Venturi('http://127.0.0.1:9', token='t').close()")
    assert not loaded & {
        "asyncio",
        "typing",
        "http",
        "http.client",
        "urllib.request",
        "ssl",
        "socket",
        "email",
        "inspect",
        "logging",
    }
    assert not {m for m in loaded if m.startswith("venturi.generated.models")}


def test_a_resource_loads_only_its_own_models():
    loaded = loaded_by("from venturi import Venturi; Venturi('http://127.0.0.1:9', token='t').budgets")
    models = {m for m in loaded if m.startswith("venturi.generated.models.")}
    assert models <= {"venturi.generated.models.budgets", "venturi.generated.models.common"}


def test_every_public_name_is_there():
    missing = [name for name in dir(venturi) if getattr(venturi, name, None) is None]
    assert missing == [] and {"Venturi", "AsyncVenturi", "RateLimitError", "AttributionRecord"} <= set(dir(venturi))


def test_a_star_import_gives_the_public_names():
    names = {}
    exec("from venturi import *", names)
    assert names["Venturi"] is venturi.Venturi and names["RateLimitError"] is venturi.RateLimitError
    assert not [name for name in names if name.startswith("_") and name != "__builtins__"]


def test_a_name_that_does_not_exist_is_an_attribute_error():
    with pytest.raises(AttributeError, match="Nonsense"):
        _ = venturi.Nonsense
    with pytest.raises(ImportError, match="Nonsense"):
        from venturi import Nonsense  # noqa: F401


def test_the_version_tells_the_core():
    told = run("--version", arguments=("-m", "venturi")).stdout
    assert told.startswith(f"venturi {venturi.__version__}\ncore {venturi.__version__}, ")
    assert "libcurl/" in told and "OpenSSL " in told and "std=c++20" in told


def test_the_help_says_how_to_begin_and_nonsense_is_refused():
    assert "from venturi import Venturi" in run("--help", arguments=("-m", "venturi")).stdout
    refused = run("--nonsense", arguments=("-m", "venturi"), check=False)
    assert refused.returncode == 2 and "--nonsense" in refused.stderr


def test_a_subinterpreter_is_told_why():
    program = """
import _xxsubinterpreters as interpreters
import sys
{first}
there = interpreters.create()
interpreters.run_string(there, '''
import sys
sys.path[:] = {path!r}
try:
    from venturi import Venturi
except ImportError as refused:
    print(refused)
''')
"""
    for first in ("", "from venturi import Venturi; Venturi('http://127.0.0.1:9', token='t').close()"):
        done = run(program.format(first=first, path=sys.path))
        assert "cannot be imported in a subinterpreter" in done.stdout, (done.stdout, done.stderr)


def test_the_oldest_python_of_the_promise_reads_the_sources():
    package = Path(venturi.__file__).parent
    for source in package.rglob("*.py"):
        ast.parse(source.read_text(), str(source), feature_version=(3, 9))


def test_the_native_module_may_be_imported_again():
    run(
        "import sys; from venturi import _native as first; del sys.modules['venturi._native']; sys.modules['venturi'].__dict__.pop('_native');"
        "from venturi import _native as second; assert second.Client is first.Client"
    )
