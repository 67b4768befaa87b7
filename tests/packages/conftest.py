"""The packages of `make packages`, a real server behind TLS for what is installed from them, and the programs that call it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "examples" / "demo"), str(ROOT / "tests" / "e2e")]
from certificates import Authority  # noqa: E402

from server import Server  # noqa: E402

# Both write an event, read what became of it, and print the model of the record, as a user's first program would.
PYTHON_PROGRAM = """
import datetime, time, uuid
from venturi import Venturi
with Venturi() as v:
    created = v.invocations.create(
        event_id=str(uuid.uuid4()), ingestion_layer="application", ingestion_timestamp=datetime.datetime.now(datetime.timezone.utc),
        provider="openai", requested_model="gpt-4o", input_tokens=12, output_tokens=5)
    end = time.monotonic() + 20
    while not (read := v.attribution.list(filter=[f"invocation_id:eq:{created.invocation_id}"]).collect()) and time.monotonic() < end:
        time.sleep(0.01)
    print(created.status, read[0].requested_model)
"""
NODE_PROGRAM = """
async function main({ Venturi }) {
  const v = new Venturi();
  const created = await v.invocations.create({
    eventId: require("node:crypto").randomUUID(), ingestionLayer: "application", ingestionTimestamp: new Date(),
    provider: "openai", requestedModel: "gpt-4o", inputTokens: 12, outputTokens: 5 });
  const end = Date.now() + 20000;
  let read = [];
  while (read.length === 0 && Date.now() < end)
    read = await v.attribution.list({ filter: [`invocation_id:eq:${created.invocationId}`] }).toArray();
  console.log(created.status, read[0].requestedModel);
  v.close();
}
"""
COMMON_JS = NODE_PROGRAM + """main(require("@venturi/sdk")).catch((error) => { console.error(error); process.exitCode = 1; });"""
ES_MODULE = (
    'import { createRequire } from "node:module";\nimport * as sdk from "@venturi/sdk";\n'
    + f"const require = createRequire(import.meta.url);\n{NODE_PROGRAM}await main(sdk);\n"
)
SAID = "accepted gpt-4o\n"


def pytest_addoption(parser):
    parser.addoption("--packages", type=Path, default=ROOT / "build" / "packages", help="where the wheel and the tarball lie")
    parser.addoption("--build", type=Path, default=ROOT / "build" / "release", help="the build folder")


def run(*command, **options) -> str:
    """What the command writes; where it fails, all that it wrote is in the error."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
    return done.stdout


def clean_environment(**more: str) -> dict[str, str]:
    """This process's, without what would lead an installed package back to the tree or to a server."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV", "NODE_", "ARGMIN_", "npm_"))}
    return {**kept, **more}


@pytest.fixture(scope="session")
def packages(request) -> Path:
    return (ROOT / request.config.getoption("--packages")).resolve()


@pytest.fixture(scope="session")
def wheel(packages) -> Path:
    (found,) = packages.glob("venturi-*.whl")
    return found


@pytest.fixture(scope="session")
def sdist(packages) -> Path:
    (found,) = packages.glob("venturi-*.tar.gz")
    return found


@pytest.fixture(scope="session")
def tarball(packages) -> Path:
    (found,) = packages.glob("venturi-sdk-*.tgz")
    return found


@pytest.fixture(scope="session")
def authority(tmp_path_factory) -> Authority:
    """The one that issued the server's certificate; no machine trusts it unless a test says so."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def credentials(request, tmp_path_factory, authority):
    """The variables of a client of a real server that speaks HTTPS."""
    build = (ROOT / request.config.getoption("--build")).resolve()
    files = authority.issue("a server")
    options = ("--tls-certificate", str(files.certificate), "--tls-key", str(files.key))
    with Server(build, tmp_path_factory.mktemp("data"), *options) as server:
        tenant = server.create_tenant("packages")
        yield {
            "ARGMIN_BASE_URL": server.url,
            "ARGMIN_CLIENT_ID": tenant["client_id"],
            "ARGMIN_CLIENT_SECRET": tenant["client_secret"],
            "ARGMIN_INGESTION_KEY": tenant["ingestion_key"],
        }
