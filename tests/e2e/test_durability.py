"""Acknowledged means durable: after kill -9 under load, every event with a 202 is there, once."""

from __future__ import annotations

import http.client
import json
import threading
import time
import urllib.parse
import uuid

from conftest import GENEROUS, Http, Server
from events import batch, event

WRITERS = 4


def write_until_it_dies(url, key, acknowledged, going):
    """Sends batches on one connection; notes the invocation ids of each acknowledged one."""
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=10)
    headers = {"Content-Type": "application/json", "X-API-Key": key}
    try:
        while True:
            connection.request("POST", "/api/v1/invocations/batch", batch(*[event() for _ in range(50)]), headers)
            answer = connection.getresponse()
            body = answer.read()
            if answer.status == 202:
                acknowledged.extend(r["invocation_id"] for r in json.loads(body)["results"])
                going.set()
    except (http.client.HTTPException, OSError, ValueError):
        pass  # the server was killed, perhaps in the middle of an answer: that batch was not acknowledged


def attributed(http_to, tenant):
    ids, cursor, token = [], None, http_to.token(tenant)
    while True:
        query = "limit=200" + (f"&cursor={cursor}" if cursor else "")
        answer = http_to("GET", f"/api/v1/attribution?{query}", token=token)
        assert answer.status == 200, answer.body
        ids += [r["invocation_id"] for r in answer.json()["data"]]
        cursor = answer.json()["page"]["next_cursor"]
        if not cursor:
            return ids


def test_no_acknowledged_event_is_lost_by_kill_9_under_load(build, tmp_path):
    with Server(build, tmp_path, *GENEROUS) as server:
        tenant = server.create_tenant("crash")
        acknowledged: list[str] = []
        for _ in range(3):
            going = threading.Event()
            writers = [
                threading.Thread(target=write_until_it_dies, args=(server.url, tenant["ingestion_key"], acknowledged, going))
                for _ in range(WRITERS)
            ]
            for writer in writers:
                writer.start()
            assert going.wait(20)
            before = len(acknowledged)
            while len(acknowledged) < before + 1000:
                time.sleep(0.005)
            server.kill()
            for writer in writers:
                writer.join()
            server.start()
        wanted, end = set(acknowledged), time.monotonic() + 30
        assert len(wanted) == len(acknowledged) >= 3000
        while True:
            found = attributed(Http(server.url), tenant)
            if wanted <= set(found) or time.monotonic() > end:
                break
        assert wanted - set(found) == set()
        assert len(found) == len(set(found))


def test_an_answer_that_got_lost_may_be_asked_for_again(build, tmp_path):
    """The client's side of it: the event that was in flight when the server died is sent again, and is stored once."""
    with Server(build, tmp_path, *GENEROUS) as server:
        tenant = server.create_tenant("again")
        one = event(str(uuid.uuid4()))
        first = Http(server.url)("POST", "/api/v1/invocations", one, key=tenant["ingestion_key"]).json()
        server.kill()
        server.start()
        again = Http(server.url)("POST", "/api/v1/invocations", one, key=tenant["ingestion_key"]).json()
        assert again == {**first, "status": "duplicate"}
