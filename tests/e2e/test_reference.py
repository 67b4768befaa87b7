"""The reference at /docs, read and tried out in a real browser."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest

SCRIPT = Path(__file__).resolve().parent / "browser" / "reference.mjs"
METHODS = {"get", "put", "post", "patch", "delete"}


@pytest.fixture(scope="module")
def seen(server, tenant):
    """What one visit saw."""
    path = shutil.which("chromium")
    assert path, "Debian's chromium is not installed: make setup"
    environment = {**os.environ, "CHROMIUM": path, "INSTANCE": server.url, "API_KEY": tenant["api_key"]}
    done = subprocess.run(["node", SCRIPT], env=environment, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_it_shows_every_operation_of_the_document(seen, http_to):
    document = http_to("GET", "/openapi.json").json()
    assert seen["title"].startswith("Venturi API")
    assert seen["shown"] == sum(len(METHODS & item.keys()) for item in document["paths"].values())


def test_nothing_comes_from_elsewhere_and_nothing_runs_that_the_policy_does_not_name(seen, server):
    assert {f"{u.scheme}://{u.netloc}" for u in map(urlsplit, seen["requests"]) if u.scheme not in ("data", "blob")} == {server.url}
    assert (seen["violations"], seen["complaints"]) == ([], [])
    assert seen["server"] == server.url


def test_a_call_is_tried_out_with_an_api_key(seen, tenant):
    assert seen["read"]["status"] == 200
    assert seen["read"]["headers"]["x-api-key"] == tenant["api_key"]
    assert '"remaining"' in seen["read"]["shown"]


def test_a_change_gets_an_idempotency_key_where_none_is_given(seen):
    assert seen["change"]["status"] in (201, 422), seen["change"]["shown"]
    assert re.fullmatch(r"[0-9a-f-]{36}", seen["change"]["headers"]["idempotency-key"])


def test_the_page_is_a_document_like_the_others(http_to):
    page = http_to("GET", "/docs")
    assert (page.status, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    policy = page.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'") and "unsafe" not in policy and "http" not in policy
    assert http_to("GET", "/docs", headers={"If-None-Match": page.headers["etag"]}).status == 304
