"""A connection that sends exactly the bytes it is told to, for what no well-behaved client would do."""

from __future__ import annotations

import json
import socket
import urllib.parse
from typing import NamedTuple, Self


class Reply(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    def code(self) -> tuple[int, str]:
        return self.status, json.loads(self.body)["error_code"]


class Wire:
    """One connection. Every wait ends: by what was asked for, by the server, or after `patience` seconds, which fails the test."""

    def __init__(self, url: str, *, patience: float = 20.0, source: str = "", receive_buffer: int = 0) -> None:
        parts = urllib.parse.urlsplit(url)
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        if source:
            self.socket.bind((source, 0))
        self.socket.settimeout(patience)
        self.socket.connect((parts.hostname, parts.port))
        self.pending = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send(self, text: str | bytes) -> Self:
        self.socket.sendall(text.encode() if isinstance(text, str) else text)
        return self

    def _more(self) -> bool:
        try:
            got = self.socket.recv(65536)
        except ConnectionResetError:
            return False
        self.pending += got
        return bool(got)

    def reply(self, *, head_only: bool = False) -> Reply:
        """The next answer."""
        while b"\r\n\r\n" not in self.pending:
            assert self._more(), f"the connection ended after {self.pending!r}"
        head, self.pending = self.pending.split(b"\r\n\r\n", 1)
        lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
        length = 0 if head_only else int(headers.get("content-length", 0))
        while len(self.pending) < length:
            assert self._more(), "the connection ended inside an answer"
        body, self.pending = self.pending[:length], self.pending[length:]
        return Reply(int(lines[0].split()[1]), headers, body)

    def rest(self) -> bytes:
        """Everything until the server closes."""
        while self._more():
            pass
        rest, self.pending = self.pending, b""
        return rest


def ask(url: str, text: str | bytes) -> Reply:
    with Wire(url) as wire:
        return wire.send(text).reply()


def resident_kib(pid: int) -> int:
    """What a process holds in memory."""
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))
