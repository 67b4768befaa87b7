"""The examples are programs: each runs against a real server."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = {
    "cpp": lambda build, name: [str(build / "examples" / "cpp" / name)],
    "python": lambda build, name: [sys.executable, str(ROOT / "examples" / "python" / f"{name}.py")],
    "typescript": lambda build, name: ["node", str(ROOT / "examples" / "typescript" / "dist" / f"{name}.js")],
}


def run(language, name, build, server, tenant, *arguments):
    environment = {
        "PATH": "/usr/bin:/bin",
        "ARGMIN_BASE_URL": server.url,
        "ARGMIN_CLIENT_ID": tenant["client_id"],
        "ARGMIN_CLIENT_SECRET": tenant["client_secret"],
        "ARGMIN_INGESTION_KEY": tenant["ingestion_key"],
    }
    done = subprocess.run(
        [*EXAMPLES[language](build, name), *arguments], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("language", EXAMPLES)
def test_the_quickstart_records_and_reads(language, build, server, tenant):
    assert "recorded as inv_" in run(language, "quickstart", build, server, tenant)


def test_the_arrow_examples_of_all_languages_add_up_the_same(build, server, tenant, http_to, token, eventually):
    recorded = run("python", "quickstart", build, server, tenant).split()[2]
    records = f"/api/v1/attribution?filter=invocation_id:eq:{recorded}"
    eventually(lambda: http_to("GET", records, token=token).json()["data"], bool)  # nothing is on its way any more
    cpp, *others = (json.loads(run(language, "columns", build, server, tenant)) for language in EXAMPLES)
    assert sum(cpp.values()) > 0
    for other in others:
        assert other == pytest.approx(cpp)


def test_the_emitting_example_sends_its_events_and_leaves_none_in_its_spool(build, server, tenant, tmp_path):
    told = json.loads(run("typescript", "events", build, server, tenant, str(tmp_path)))
    assert told == {"settled": True, "emitted": 3, "accepted": 3, "rejected": 0}


def test_a_frame_and_a_picture_are_made_of_all_records(build, server, tenant, tmp_path):
    run("python", "quickstart", build, server, tenant)
    picture = tmp_path / "costs.png"
    counted, _, _ = run("python", "frame", build, server, tenant, str(picture)).partition(" records in ")
    assert int(counted) > 0
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_the_totals_of_all_languages_are_equal(build, server, tenant):
    totals = {language: json.loads(run(language, "totals", build, server, tenant)) for language in EXAMPLES}
    assert totals["cpp"] == totals["python"] == totals["typescript"]
    assert sum(row["records"] for row in totals["cpp"].values()) > 0
