"""The same story told in three languages against one server: create, list, read one, and fail in a typed way."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STORIES = {
    "cpp": lambda build: [str(build / "tests" / "e2e" / "story")],
    "python": lambda build: [sys.executable, str(ROOT / "tests" / "e2e" / "story.py")],
    "typescript": lambda build: ["node", str(ROOT / "tests" / "e2e" / "story.mjs")],
}


@pytest.mark.parametrize("language", STORIES)
def test_the_story_ends_the_same_in_every_language(language, build, server, tenant, other_tenant):
    environment = {
        "PATH": "/usr/bin:/bin",
        "ARGMIN_BASE_URL": server.url,
        "ARGMIN_CLIENT_ID": tenant["client_id"],
        "ARGMIN_CLIENT_SECRET": tenant["client_secret"],
        "ARGMIN_INGESTION_KEY": tenant["ingestion_key"],
    }
    run = subprocess.run(STORIES[language](build), env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout) == {
        "created": "accepted",
        "repeated": "duplicate",
        "batch": [3, 1, "VALIDATION_FAILED"],
        "attributed": ["gpt-4o", 0.0065, "priced"],
        "listed_and_read_agree": True,
        "items_over_pages": True,
        "missing": ["NOT_FOUND", 404, "rejected", 1],
        "refused": ["FILTER_INVALID", 400],
    }
