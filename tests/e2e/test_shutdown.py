"""SIGTERM: what is in flight is finished, what was acknowledged is kept, nothing new is begun."""

from __future__ import annotations

import signal
import socket
import threading
import time
import uuid

import pytest
from conftest import GENEROUS, Http, Server
from events import batch, event
from wire import Wire

HEALTHZ = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
READYZ = HEALTHZ.replace("healthz", "readyz")


def refused(server: Server) -> bool:
    try:
        with Wire(server.url) as wire:
            return wire.send(HEALTHZ).rest() == b""
    except (ConnectionRefusedError, ConnectionResetError):  # reset: taken by the kernel just before the listener closed
        return True


def test_requests_in_flight_are_finished_and_idle_connections_end(build, tmp_path, eventually):
    server = Server(build, tmp_path, *GENEROUS)
    with server, Wire(server.url) as idle, Wire(server.url) as busy:
        key = server.create_tenant("in flight")["ingestion_key"]
        assert idle.send(HEALTHZ).reply().status == 200
        body = event()
        busy.send(f"POST /api/v1/invocations HTTP/1.1\r\nHost: x\r\nX-API-Key: {key}\r\nContent-Type: application/json\r\n"
                  f"Expect: 100-continue\r\nContent-Length: {len(body)}\r\n\r\n")  # fmt: skip
        assert busy.reply().status == 100  # the server waits for the body: the request is in flight
        server.signal(signal.SIGTERM)
        assert idle.rest() == b""
        assert eventually(lambda: refused(server), bool)
        answer = busy.send(body).reply()
        assert answer.status == 202 and answer.headers["connection"] == "close"
        assert busy.rest() == b""
        assert server.wait() == 0


def test_readyz_turns_first_while_the_rest_still_works(build, tmp_path):
    server = Server(build, tmp_path, "--limit", "drain-seconds=30", "--limit", "grace-seconds=1")
    with server:
        with Wire(server.url) as kept:
            assert kept.send(READYZ).reply().status == 200
            server.signal(signal.SIGTERM)
            deadline = time.monotonic() + 20
            while time.monotonic() < deadline:
                with Wire(server.url) as probe:
                    answer = probe.send(READYZ).reply()
                if answer.status == 503:
                    break
            assert answer.code() == (503, "SERVICE_UNAVAILABLE") and answer.headers["connection"] == "close"
            last = kept.send(HEALTHZ).reply()
            assert last.status == 200 and last.headers["connection"] == "close"
            assert kept.rest() == b""
        server.signal(signal.SIGTERM)  # the second ends it at once, whatever is left of the drain time
        assert server.wait() == -signal.SIGTERM


def test_a_request_that_does_not_end_is_given_up_after_the_grace_time(build, tmp_path):
    server = Server(build, tmp_path, "--limit", "grace-seconds=0.5", "--limit", "header-seconds=600")
    with server, Wire(server.url) as endless:
        endless.send("GET /healthz HTTP/1.1\r\nHost: x\r\n")
        with Wire(server.url) as other:
            assert other.send(HEALTHZ).reply().status == 200  # so the first one's bytes have been read
        server.signal(signal.SIGTERM)
        assert endless.rest() == b""
        assert server.wait() == 0


def test_the_second_signal_ends_a_server_that_waits(build, tmp_path, eventually):
    server = Server(build, tmp_path)
    with server, Wire(server.url) as endless:
        endless.send("GET /healthz HTTP/1.1\r\nHost: x\r\n")
        with Wire(server.url) as other:
            assert other.send(HEALTHZ).reply().status == 200
        server.signal(signal.SIGTERM)
        assert eventually(lambda: refused(server), bool)
        server.signal(signal.SIGTERM)
        assert server.wait() == -signal.SIGTERM


def test_everything_acknowledged_during_a_stop_is_there_afterwards(build, tmp_path):
    server = Server(build, tmp_path, *GENEROUS)
    with server:
        tenant = server.create_tenant("acknowledged")
        key = tenant["ingestion_key"]
        acknowledged: list[str] = []
        stop = threading.Event()

        def send() -> None:
            http_to = Http(server.url)
            while not stop.is_set():
                ids = [str(uuid.uuid4()) for _ in range(20)]
                try:
                    answer = http_to("POST", "/api/v1/invocations/batch", batch(*map(event, ids)), key=key)
                except (OSError, socket.timeout):
                    return
                except Exception as error:  # http.client: the connection closed unread
                    assert type(error).__module__ == "http.client", error
                    return
                if answer.status == 202:
                    acknowledged.extend(ids)

        senders = [threading.Thread(target=send) for _ in range(4)]
        for sender in senders:
            sender.start()
        while len(acknowledged) < 400:
            assert any(sender.is_alive() for sender in senders)
            time.sleep(0.005)
        server.signal(signal.SIGTERM)
        assert server.wait() == 0
        stop.set()
        for sender in senders:
            sender.join()
        server.stop()
        server.start()
        http_to = Http(server.url)
        for at in range(0, len(acknowledged), 1000):
            part = acknowledged[at : at + 1000]
            again = http_to("POST", "/api/v1/invocations/batch", batch(*map(event, part)), key=key).json()
            assert (again["accepted"], again["duplicates"]) == (0, len(part))


@pytest.mark.parametrize("which", [signal.SIGTERM, signal.SIGINT])
def test_an_idle_server_ends_at_once_and_well(build, tmp_path, which):
    server = Server(build, tmp_path)
    with server:
        server.signal(which)
        assert server.wait() == 0
