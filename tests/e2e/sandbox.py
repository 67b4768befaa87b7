"""/sandbox/v1 as a test suite uses it."""

from __future__ import annotations

import uuid


class Control:
    """Control of one tenant's sandbox. `http` asks its server, `tenant` is what `tenant create` printed."""

    def __init__(self, http, tenant: dict) -> None:
        self.http = http
        self.tenant = tenant
        self.token = http.token(tenant)
        self.key = tenant["ingestion_key"]

    def __call__(self, method, path, body=None, token=None):
        idempotency = None if method == "GET" else str(uuid.uuid4())
        return self.http(method, "/sandbox/v1/" + path, body, token=token or self.token, idempotency=idempotency)

    def fresh(self) -> str:
        """A token of now: the one before may have expired by the clock."""
        self.token = self.http.token(self.tenant)
        return self.token

    def faults(self, *faults: str) -> list[dict]:
        answer = self("PUT", "faults", f'{{"faults":[{",".join(faults)}]}}')
        assert answer.status == 200, answer.body
        return answer.json()["faults"]

    def hits(self) -> list[int]:
        return [fault["hits"] for fault in self("GET", "faults").json()["faults"]]

    def stop_clock(self, at: str) -> dict:
        answer = self("PUT", "clock", f'{{"frozen_time":"{at}"}}')
        assert answer.status == 200, answer.body
        return answer.json()

    def advance(self, seconds: float) -> dict:
        answer = self("POST", "clock/advance", f'{{"seconds":{seconds}}}')
        assert answer.status == 200, answer.body
        return answer.json()
