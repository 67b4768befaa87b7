"""What type checkers see: both accept what is right and refuse what is wrong, and the stubs say what the package does."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "typed"
ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = sorted((ROOT / "examples" / "python").glob("*.py"))
WRONG = re.compile(r"# wrong: ([\w-]+), (\w+)$")


def run(*arguments):
    return subprocess.run(
        [sys.executable, "-m", *map(str, arguments)], capture_output=True, text=True, cwd=ROOT / "bindings" / "python", check=False
    )


def mypy(*files):
    """{line: codes} of all errors."""
    done = run("mypy", "--strict", "--output", "json", *files)
    found = defaultdict(set)
    for line in done.stdout.splitlines():
        message = json.loads(line)
        if message["severity"] == "error":
            found[f"{Path(message['file']).name}:{message['line']}"].add(message["code"])
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return dict(found)


def pyright(*files):
    """{line: rules} of all errors."""
    done = run("pyright", "--outputjson", "--pythonpath", sys.executable, *files)
    found = defaultdict(set)
    for message in json.loads(done.stdout)["generalDiagnostics"]:
        if message["severity"] == "error":
            found[f"{Path(message['file']).name}:{message['range']['start']['line'] + 1}"].add(message.get("rule"))
    return dict(found)


def expected(checker):
    lines = enumerate((HERE / "wrong.py").read_text().splitlines(), 1)
    return {f"wrong.py:{n}": {found[checker]} for n, line in lines if (found := WRONG.search(line))}


@pytest.mark.parametrize(("checker", "column"), [(mypy, 1), (pyright, 2)])
def test_a_checker_accepts_the_right_and_the_examples_and_refuses_the_wrong(checker, column):
    assert checker(HERE / "right.py", HERE / "wrong.py", *EXAMPLES) == expected(column)


def test_the_stubs_say_what_the_package_does():
    done = run(
        "mypy.stubtest",
        "venturi",
        "--ignore-missing-stub",
        "--ignore-unused-allowlist",
        "--concise",
        "--allowlist",
        HERE / "stubs-allowed.txt",
    )
    assert done.returncode == 0, done.stdout
