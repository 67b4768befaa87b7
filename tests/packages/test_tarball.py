"""The npm package in an empty folder: it installs without a network, a compiler or a script, and loads from both kinds of module."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from conftest import COMMON_JS, ES_MODULE, ROOT, SAID, clean_environment, run


@pytest.fixture(scope="module")
def empty_path(tmp_path_factory) -> str:
    """A PATH with node and npm alone: no compiler, make or Python that a build on installation could use."""
    folder = tmp_path_factory.mktemp("path")
    for program in ("node", "npm", "sh", "env"):
        (folder / program).symlink_to(shutil.which(program))
    return str(folder)


@pytest.fixture(scope="module")
def installed(tmp_path_factory, tarball, empty_path):
    """The folder, and a function that runs a file of it."""
    folder = tmp_path_factory.mktemp("app")
    quiet = ("--offline", "--no-audit", "--no-fund", "--loglevel=error")
    variables = clean_environment(PATH=empty_path, npm_config_cache=str(folder / ".npm"))
    run("npm", "install", *quiet, tarball, cwd=folder, env=variables)

    def start(name: str, text: str, **more: str) -> str:
        (folder / name).write_text(text)
        return run("node", folder / name, cwd=folder, env={**variables, **more}, timeout=120)

    return folder, start


def test_it_brings_nothing_else_along(installed):
    modules = installed[0] / "node_modules"
    assert sorted(os.listdir(modules)) == [".package-lock.json", "@venturi"]
    assert os.listdir(modules / "@venturi") == ["sdk"]


@pytest.mark.parametrize(("name", "text"), [("program.mjs", ES_MODULE), ("program.cjs", COMMON_JS)], ids=["ESM", "CommonJS"])
def test_a_first_program_talks_to_a_real_server(installed, credentials, authority, name, text):
    assert installed[1](name, text, SSL_CERT_FILE=str(authority.file), **credentials) == SAID


def test_nodes_own_tls_works_beside_the_one_inside(installed, credentials, authority):
    both = COMMON_JS.replace("main(require", 'const https = require("node:https");\nmain(require').replace(
        "v.close();\n",
        'v.close();\n  https.get(process.env.ARGMIN_BASE_URL + "/readyz", (answer) => console.log(answer.resume().statusCode));\n',
    )
    told = installed[1]("both.cjs", both, SSL_CERT_FILE=str(authority.file), NODE_EXTRA_CA_CERTS=str(authority.file), **credentials)
    assert told == f"{SAID}200\n"


def test_where_no_binary_fits_the_import_says_so_and_what_to_do(installed):
    """A foreign platform, as the package sees it."""
    text = """
Object.defineProperty(process, "platform", { value: "sunos" });
try { require("@venturi/sdk"); } catch (error) { console.log(error.message); }
"""
    told = installed[1]("foreign.cjs", text)
    assert "sunos-" in told and "linux-x64" in told


def test_a_binary_that_got_lost_is_told_as_well(installed, tmp_path):
    package = tmp_path / "node_modules" / "@venturi" / "sdk"
    shutil.copytree(installed[0] / "node_modules" / "@venturi" / "sdk", package, ignore=shutil.ignore_patterns("*.node"))
    (tmp_path / "lost.cjs").write_text('try { require("@venturi/sdk"); } catch (error) { console.log(error.message); }')
    told = run("node", tmp_path / "lost.cjs", cwd=tmp_path, env=clean_environment())
    assert "has no binary" in told and "install the package again" in told


def test_types_are_found_by_both_kinds_of_module(installed):
    """Checked by the compiler, with the package's own declarations alone."""
    folder = Path(installed[0])
    line = 'import { Venturi } from "@venturi/sdk";\nexport const cost = async (): Promise<number | null | undefined> =>\n'
    line += '  (await new Venturi().attribution.get("attr_1")).costUsd;\n'
    for kind in ("mts", "cts"):
        (folder / f"typed.{kind}").write_text(line)
    settings = {"strict": True, "module": "NodeNext", "noEmit": True, "target": "ES2022", "types": ["node"]}
    settings |= {"lib": ["ES2022", "ESNext.Disposable"], "typeRoots": [str(ROOT / "bindings/node/node_modules/@types")]}
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": settings, "files": ["typed.mts", "typed.cts"]}))
    run("node", ROOT / "bindings/node/node_modules/typescript/bin/tsc", "-p", folder)
