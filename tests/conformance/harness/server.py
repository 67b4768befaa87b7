"""A scripted server: it answers what a case says, in order, and keeps every request as its bytes came."""

from __future__ import annotations

import contextlib
import gzip
import json
import select
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PATIENCE = 10.0  # seconds until a client that should leave is given up


@dataclass
class Request:
    line: str  # method and target, as on the wire
    headers: list[tuple[str, str]]  # names in lower case
    body: bytes

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key == name), None)

    def fits(self, ask: dict) -> bool:
        wanted = {name: value for name, value in ask.get("headers", {}).items() if isinstance(value, str)}
        return self.line == ask["line"] and all(self.header(name) == value for name, value in wanted.items())


class Script:
    """The exchange still to come, and the requests that came. `tell` passes on to the client what an answer does to it:
    ("advance", seconds), ("cancel",) or ("close",). Answers are given in order; where calls overtake each other (`overtaking`),
    each request gets the first answer whose `ask` has its line and headers."""

    def __init__(self, exchange: list[dict], tell: Callable[..., None], overtaking: bool = False) -> None:
        self.tell = tell
        self._exchange = exchange
        self._left = list(range(len(exchange)))
        self._overtaking = overtaking
        self._came: list[tuple[int, Request]] = []
        self._lock = threading.Lock()
        self._meetings = {id(one["say"]): threading.Barrier(one["say"]["together"]) for one in exchange if "together" in one["say"]}

    def meet(self, said: dict) -> None:
        """Waits until as many requests have this answer coming as it says. Who is alone goes on by himself in the end."""
        with contextlib.suppress(threading.BrokenBarrierError):
            self._meetings[id(said)].wait(PATIENCE)

    def take(self, request: Request) -> dict | None:
        with self._lock:
            fitting = [i for i in self._left if not self._overtaking or request.fits(self._exchange[i]["ask"])]
            if not fitting:
                self._came.append((len(self._exchange), request))
                return None
            self._left.remove(fitting[0])
            self._came.append((fitting[0], request))
            return self._exchange[fitting[0]]["say"]

    @property
    def requests(self) -> list[Request]:
        """In the exchange's order; what it does not have comes last."""
        with self._lock:
            return [request for _, request in sorted(self._came, key=lambda one: one[0])]


class Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = False

    def __init__(self, script: Script) -> None:
        super().__init__(("127.0.0.1", 0), type("CaseHandler", (Handler,), {"script": script}))
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.005}, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def __enter__(self) -> Server:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()

    def handle_error(self, request, client_address) -> None:
        """Silent: clients leave in the middle of an answer on purpose."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    script: Script

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = [(name.lower(), value) for name, value in self.headers.items()]
        said = self.script.take(Request(f"{self.command} {self.path}", headers, body))
        if said is None or said.get("drop") == "before":
            self.close_connection = True
            return
        if "together" in said:
            self.script.meet(said)
        if self.held(said):
            self.close_connection = True
            return
        self.send(said)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def held(self, said: dict) -> bool:
        """Does to the client what the answer says. Whether there is no answer, and the client must leave by itself."""
        if "cancel" in said:
            self.script.tell("cancel")
        elif "close" in said:
            self.script.tell("close")
        elif "hang" in said or "takes" in said:
            self.script.tell("advance", said.get("hang", said.get("takes")))
            if "takes" in said:
                return False
        else:
            return False
        select.select([self.connection], [], [], PATIENCE)
        return True

    def send(self, said: dict) -> None:
        if "raw" in said:
            self.wfile.write(said["raw"].encode())
            self.close_connection = True
            return
        head, body = response(said, self.headers.get("Accept-Encoding", ""))
        drop = said.get("drop")
        if drop == "head":
            head, body = head[: len(head) // 2], b""
        elif drop == "body":
            body = body[: len(body) // 2]
        if "interim" in said:
            head = b"HTTP/1.1 102 Processing\r\nX-Trace-Id: of-the-interim-answer\r\n\r\n" + head
        self.wfile.write(head + body)
        self.wfile.flush()
        self.close_connection = self.close_connection or drop is not None

    def log_message(self, *_: object) -> None:
        """Silent: what matters is in the script."""


def response(said: dict, accepts: str) -> tuple[bytes, bytes]:
    """Head and body as bytes. No Date unless the case gives one: it would be of another time than the client's clock. Compressed
    only for a client that accepts it, as a server must."""
    status = said.get("status", 200)
    text = said.get("text", json.dumps(said["body"], separators=(",", ":")) if "body" in said else "") + " " * said.get("padding", 0)
    content = text.encode("latin-1" if "latin1" in said else "utf-8")
    headers: dict[str, str | list | None] = {"X-Trace-Id": "trace-of-case"}
    if content:
        headers["Content-Type"] = "application/problem+json" if status >= 400 else "application/json"
    if said.get("compressed") and said["compressed"] in accepts:
        content = gzip.compress(content)
        headers["Content-Encoding"] = said["compressed"]
    if "chunked" in said:
        headers["Transfer-Encoding"] = "chunked"
        content = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts(content)) + b"0\r\n\r\n"
    elif status != 204:
        headers["Content-Length"] = str(len(content))
    headers |= said.get("headers", {})
    lines = [f"HTTP/1.1 {status} Scripted"]
    for name, values in headers.items():
        for value in values if isinstance(values, list) else [values] if values is not None else []:
            lines.append(f"{name}: {value}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"), content


def parts(content: bytes, size: int = 7) -> list[bytes]:
    return [content[at : at + size] for at in range(0, len(content), size)]
