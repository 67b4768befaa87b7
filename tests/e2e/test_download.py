"""A 200 MB export downloaded from nginx, over a relay that cuts connections, through full disks, kill -9 and changed bytes."""

from __future__ import annotations

import hashlib
import http.server
import json
import os
import shutil
import socket
import subprocess
import threading
import time
import urllib.request
from pathlib import Path

import pytest

SIZE = 200 * 1000 * 1000
NGINX = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
CONFIG = """
daemon off; master_process off; worker_processes 1; pid {root}/nginx.pid; error_log {root}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log off; client_body_temp_path {root}/t1; proxy_temp_path {root}/t2; fastcgi_temp_path {root}/t3;
  uwsgi_temp_path {root}/t4; scgi_temp_path {root}/t5;
  server {{
    listen 127.0.0.1:{port}; root {root}/files;
    location /own/ {{ alias {root}/files/; }}
    location /downloads/ {{ alias {root}/files/; etag off; add_header ETag '"{sha256}"'; }}
  }}
}}
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Export:
    """The file, the nginx that serves it, and what the job says of it."""

    def __init__(self, root: Path) -> None:
        (root / "files").mkdir()
        self.path = root / "files" / "focus.csv"
        digest = hashlib.sha256()
        block = bytearray(os.urandom(1_000_000))
        with self.path.open("wb") as file:
            for number in range(SIZE // len(block)):
                block[:8] = number.to_bytes(8, "big")
                file.write(block)
                digest.update(block)
        self.sha256 = digest.hexdigest()
        self.port = free_port()
        (root / "nginx.conf").write_text(CONFIG.format(root=root, port=self.port, sha256=self.sha256))
        assert NGINX, "nginx is not installed: .ci/setup does it"
        self.process = subprocess.Popen([NGINX, "-c", root / "nginx.conf", "-p", root], stderr=subprocess.DEVNULL)
        self.await_nginx()

    def await_nginx(self) -> None:
        deadline = time.monotonic() + 30
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/own/", timeout=5)
            except urllib.error.HTTPError:
                return
            except OSError:
                assert time.monotonic() < deadline, "nginx does not listen"
                time.sleep(0.02)

    def job(self, port: int, folder: str = "downloads", **changes) -> dict:
        return {
            "job_id": "job_01KT7AHZ70CJY9KY0E94JVSC02",
            "status": "completed",
            "format": "focus",
            "compression": "none",
            "period": {"from": "2026-05-01", "to": "2026-05-31"},
            "group_by": [],
            "created_at": "2026-06-03T18:05:00Z",
            "completed_at": "2026-06-03T18:05:09Z",
            "progress": 1,
            "result_url": f"http://127.0.0.1:{port}/{folder}/focus.csv?signature=planted-signature",
            "expires_at": "2026-06-03T18:20:09Z",
            "file_name": "focus.csv",
            "bytes": SIZE,
            "sha256": self.sha256,
            "rows": 1,
            "total_cost_usd": 1.5,
            "cost_methods": [],
            "suppressed": None,
            "error": None,
            **changes,
        }


class Relay:
    """Passes connections on to nginx and cuts each after `cuts[n]` bytes of answer; the last number holds for all that follow (None: no cut).

    A cut is a reset every second time. `requests` are the heads that came."""

    def __init__(self, target: int, cuts: list[int | None], *, change_at: int | None = None) -> None:
        self.target, self.cuts, self.change_at = target, cuts, change_at
        self.requests: list[bytes] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self) -> None:
        for number in range(1_000_000):
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            cut = self.cuts[min(number, len(self.cuts) - 1)]
            threading.Thread(target=self.serve, args=(client, cut, number), daemon=True).start()

    def serve(self, client: socket.socket, cut: int | None, number: int) -> None:
        with client, socket.create_connection(("127.0.0.1", self.target)) as server:
            try:
                while not (head := client.recv(65536)).endswith(b"\r\n\r\n"):
                    if not head:
                        return
                self.requests.append(head)
                server.sendall(head)
                sent = 0
                while cut is None or sent < cut:
                    if not (piece := server.recv(262_144 if cut is None else min(262_144, cut - sent))):
                        return
                    if self.change_at is not None and sent <= self.change_at < sent + len(piece):
                        at = self.change_at - sent
                        piece = piece[:at] + bytes([piece[at] ^ 1]) + piece[at + 1 :]
                    client.sendall(piece)
                    sent += len(piece)
            except OSError:
                return
            if number % 2:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    def __enter__(self) -> Relay:
        return self

    def __exit__(self, *_) -> None:
        self.listener.close()

    def ranges(self) -> list[int]:
        lines = [line for head in self.requests for line in head.split(b"\r\n") if line.lower().startswith(b"range:")]
        return [int(line.split(b"=")[1].rstrip(b"-")) for line in lines]


@pytest.fixture(scope="module")
def export(tmp_path_factory):
    served = Export(tmp_path_factory.mktemp("nginx"))
    yield served
    served.process.terminate()
    served.process.wait()


@pytest.fixture
def start(build):
    def run(job: dict, path: Path, *more: str, instance: str = "http://127.0.0.1:1") -> subprocess.Popen:
        program = build / "tests" / "e2e" / "download"
        process = subprocess.Popen(
            [program, instance, path, *more], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        process.stdin.write(json.dumps(job))
        process.stdin.close()
        process.stdin = None
        return process

    return run


@pytest.fixture
def download(start):
    def run(*arguments, **named) -> list[str]:
        process = start(*arguments, **named)
        out, log = process.communicate(timeout=180)
        assert "planted" not in out + log  # neither the token nor the URL's signature is ever told
        return [*out.splitlines(), str(process.returncode)]

    return run


def same(path: Path, other: Path) -> bool:
    return subprocess.run(["cmp", "-s", path, other], check=False).returncode == 0


@pytest.mark.parametrize("folder", ["downloads", "own"], ids=["the contract's ETag", "nginx's own ETag"])
def test_a_file_arrives_whole_over_connections_that_are_cut(export, download, tmp_path, folder):
    cuts = [30_000_000, 1_000, 300, 70_000_000, 20_000_000, 1, None]
    with Relay(export.port, cuts) as relay:
        first, last, code = download(export.job(relay.port, folder), tmp_path / "may.csv")
    assert (first, last.split()[0], code) == ("from 0", "done", "0")
    assert same(tmp_path / "may.csv", export.path)
    assert os.listdir(tmp_path) == ["may.csv"]
    assert all(b"authorization" not in head.lower() for head in relay.requests)
    assert len(relay.ranges()) >= 5 and relay.ranges() == sorted(relay.ranges())


def test_memory_does_not_grow_with_the_file(export, download, tmp_path):
    (export.path.parent / "small.csv").write_bytes(b"x")
    small = export.job(export.port, bytes=1, sha256=hashlib.sha256(b"x").hexdigest())
    small["result_url"] = f"http://127.0.0.1:{export.port}/own/small.csv"
    peaks = [int(download(job, tmp_path / "f")[-2].split()[1]) for job in (small, export.job(export.port))]
    assert peaks[1] - peaks[0] < 8 * 1024


def test_a_process_that_was_killed_is_followed_by_one_that_goes_on(export, start, download, tmp_path):
    part = tmp_path / "may.csv.part"
    with Relay(export.port, [90_000_000]) as relay:
        # The relay holds the rest back by cutting every connection; the process is killed as soon as bytes are on disk.
        killed = start(export.job(relay.port), tmp_path / "may.csv")
        while not part.exists() or part.stat().st_size < 10_000_000:
            assert killed.poll() is None, "the download ended too early"
            time.sleep(0.001)
        killed.kill()
        killed.communicate()
    assert not (tmp_path / "may.csv").exists()
    there = part.stat().st_size
    with Relay(export.port, [None]) as relay:
        first, last, code = download(export.job(relay.port), tmp_path / "may.csv")
    assert (first, code) == (f"from {there}", "0")
    assert relay.ranges() == [there]
    assert same(tmp_path / "may.csv", export.path)


def test_a_full_disk_is_an_error_that_says_so_and_a_later_download_goes_on(export, download, tmp_path):
    *_, error, code = download(export.job(export.port), tmp_path / "may.csv", "50000000")
    assert code == "1" and error.startswith("file: ") and "may.csv.part" in error
    assert os.listdir(tmp_path) == ["may.csv.part"] and (tmp_path / "may.csv.part").stat().st_size == 50_000_000
    assert download(export.job(export.port), tmp_path / "may.csv")[0] == "from 50000000"
    assert same(tmp_path / "may.csv", export.path)


def test_bytes_that_were_changed_on_the_way_never_get_the_files_name(export, download, tmp_path):
    with Relay(export.port, [None], change_at=123_456_789) as relay:
        *_, error, code = download(export.job(relay.port), tmp_path / "may.csv")
    assert code == "1" and "SHA-256" in error
    assert os.listdir(tmp_path) == []


def test_a_url_that_expires_in_the_middle_is_replaced(export, download, tmp_path):
    relay = Relay(export.port, [60_000_000])
    fresh = Relay(export.port, [None])
    job = export.job(relay.port)
    asked: list[str] = []

    class Instance(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.headers["Authorization"])
            body = json.dumps({**job, "result_url": job["result_url"].replace(str(relay.port), str(fresh.port))}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    class Expired(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_error(410)

        def log_message(self, *_):
            pass

    with (
        http.server.ThreadingHTTPServer(("127.0.0.1", 0), Instance) as instance,
        http.server.ThreadingHTTPServer(("127.0.0.1", 0), Expired) as expired,
    ):
        for server in (instance, expired):
            threading.Thread(target=server.serve_forever, daemon=True).start()
        original = relay.target

        def after_the_first() -> None:
            while not relay.requests:
                time.sleep(0.001)
            relay.target = expired.server_port

        threading.Thread(target=after_the_first, daemon=True).start()
        lines = download(job, tmp_path / "may.csv", instance=f"http://127.0.0.1:{instance.server_port}")
        assert original == export.port
        for server in (instance, expired):
            server.shutdown()
    assert lines[-1] == "0"
    assert asked == ["Bearer planted-token"]
    assert fresh.ranges() and fresh.ranges()[0] > 59_000_000
    assert same(tmp_path / "may.csv", export.path)
