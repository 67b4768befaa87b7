"""npm's openid-client and jose, as a program that is told one flow and says what came of it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

FLOWS = Path(__file__).resolve().parent / "oauth_libraries" / "flows.mjs"


def openid_client(**given: str) -> dict[str, Any]:
    done = subprocess.run(["node", FLOWS], input=json.dumps(given), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen
