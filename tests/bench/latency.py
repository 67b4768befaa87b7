#!/usr/bin/env python3
"""A relay on loopback that holds back what the server sends: `latency.py SERVER_PORT MILLISECONDS` prints its own port and runs until its
standard input ends."""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress


async def relay(server_port: int, seconds: float) -> None:
    loop = asyncio.get_running_loop()

    async def copy(source: asyncio.StreamReader, sink: asyncio.StreamWriter, delay: float) -> None:
        with suppress(ConnectionError, RuntimeError):
            while data := await source.read(1 << 20):
                loop.call_later(delay, sink.write, data) if delay else sink.write(data)
            sink.close()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        back, forth = await asyncio.open_connection("127.0.0.1", server_port)
        await asyncio.gather(copy(reader, forth, 0), copy(back, writer, seconds))

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(relay(int(sys.argv[1]), int(sys.argv[2]) / 1000))
