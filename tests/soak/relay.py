"""A TCP relay between the emitter and the server that breaks some exchanges, as networks do: before the request, inside it, or after it,
when the server has done its work and nobody hears of it.
"""

from __future__ import annotations

import asyncio
import random
import threading
from collections import Counter

PIECE = 65536
KINDS = ("before", "inside", "after")


class Relay:
    """Listens on a free port of the loopback, in a thread of its own. `target` may change at any time, and be None: nobody there."""

    def __init__(self, faults: float, seed: int) -> None:
        self.target: tuple[str, int] | None = None
        self.port = 0
        self.broken: Counter[str] = Counter()
        self.exchanges = 0
        self._faults = faults
        self._random = random.Random(seed)
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._run, daemon=True).start()
        self._ready.wait()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()

    def _fault(self) -> str | None:
        self.exchanges += 1
        if self._random.random() >= self._faults:
            return None
        fault = self._random.choice(KINDS)
        self.broken[fault] += 1
        return fault

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection of the emitter: requests and answers take turns (HTTP/1.1 without pipelining)."""
        onward: asyncio.StreamWriter | None = None
        try:
            if self.target is None:
                return
            answers, onward = await asyncio.open_connection(*self.target)
            await self._exchange(reader, writer, answers, onward)
        except OSError:
            pass  # either side is gone; the other hears of it below
        finally:
            for side in (onward, writer):
                if side is not None:
                    side.transport.abort()

    async def _exchange(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, answers: asyncio.StreamReader, onward: asyncio.StreamWriter
    ) -> None:
        request = asyncio.ensure_future(reader.read(PIECE))
        answer = asyncio.ensure_future(answers.read(PIECE))
        fault, answered = None, True
        while True:
            done, _ = await asyncio.wait({request, answer}, return_when=asyncio.FIRST_COMPLETED)
            if request in done:
                piece = request.result()
                if answered:  # so this is where a request begins
                    fault, answered = self._fault(), False
                if not piece or fault == "before":
                    return
                onward.write(piece[: len(piece) // 2] if fault == "inside" else piece)
                await onward.drain()
                if fault == "inside":
                    return
                request = asyncio.ensure_future(reader.read(PIECE))
            if answer in done:
                piece = answer.result()
                answered = True
                if not piece or fault == "after":
                    return
                writer.write(piece)
                await writer.drain()
                answer = asyncio.ensure_future(answers.read(PIECE))
