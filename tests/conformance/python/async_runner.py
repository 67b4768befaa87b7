"""Runs cases with AsyncVenturi, as sync_runner.py does with Venturi. A call is cancelled by cancelling its task."""

from __future__ import annotations

import asyncio

from orders import Orders, clock_for, failed, name_of, page_shown, received, settings, shown, started, unset_up
from venturi import AsyncVenturi, VenturiError


class Session:
    """One case: a client on a fake clock, and what is done with it."""

    def __init__(self, order: dict) -> None:
        self.order = order
        self.clock = clock_for(order)
        self.client = None
        self.loop = asyncio.get_running_loop()
        self.calls: set[asyncio.Task] = set()

    async def run(self) -> dict:
        outcomes: list[dict] = []
        try:
            self.client = AsyncVenturi(**settings(self.order["client"], self.clock))
        except (VenturiError, ValueError, TypeError) as problem:
            return {"outcomes": [unset_up(problem) or {"failed": repr(problem)}], "waits": []}
        async with self.client:
            for step in self.order["steps"]:
                if "advance" in step:
                    self.clock.advance(step["advance"])
                else:
                    outcomes += await asyncio.gather(*(self.outcome(step) for _ in range(step.get("parallel", 1))))
        return {"outcomes": outcomes, "waits": self.clock.waits}

    async def outcome(self, step: dict) -> dict:
        if step["operation"] == "webhook":
            return received(step)
        call = asyncio.ensure_future(self.made(step))
        self.calls.add(call)
        if step.get("cancel") == "before":
            call.cancel()
        if step.get("cancel") == "in_wait":
            await asyncio.to_thread(self.clock.await_wait)
            call.cancel()
        try:
            return await call
        except VenturiError as error:
            return {"error": failed(error)}
        except asyncio.CancelledError:
            return {"cancelled": "asyncio.CancelledError"}
        finally:
            self.calls.discard(call)

    async def made(self, step: dict) -> dict:
        answer = started(self.client, step)
        return await read(step, answer, self.client) if hasattr(answer, "pages") else shown(await answer)

    # -- from the thread that reads the orders

    def cancel(self) -> None:
        self.loop.call_soon_threadsafe(lambda: [call.cancel() for call in self.calls])

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self.client.close(), self.loop).result()


async def read(step: dict, listed, client: AsyncVenturi) -> dict:
    how = step.get("read", "items")
    if how == "items":
        return await items(listed)
    if how == "first_page":
        page = await listed.first_page()
        return {**shown(page), "result": page_shown(page)}
    if how == "first_item":
        return {"items": [name_of(item) for item in await listed.collect(max_items=1)]}
    return await pages(step, listed, client)


async def items(listed) -> dict:
    seen: dict = {"items": []}
    try:
        async for item in listed:
            seen["items"].append(name_of(item))
    except VenturiError as error:
        seen["error"] = failed(error)
    return seen


async def pages(step: dict, listed, client: AsyncVenturi) -> dict:
    """Page by page; after an error the list is taken up again at the cursor that the last page gave, where the case says so."""
    seen: dict = {"pages": []}
    cursor = None
    try:
        async for page in listed.pages():
            seen["pages"].append(page_shown(page))
            cursor = page.page.next_cursor
    except VenturiError as error:
        seen |= {"error": failed(error), "cursor": cursor}
        if step["read"] == "pages_resumed":
            again = {**step, "params": {**step.get("params", {}), "cursor": cursor}, "read": "pages"}
            seen["pages"] += (await pages(again, started(client, again), client))["pages"]
    return seen


async def serve() -> None:
    orders = Orders()
    while (order := await asyncio.to_thread(orders.next)) is not None:
        orders.session = Session(order)
        try:
            said = await orders.session.run()
        except Exception as problem:  # the case fails, the others go on
            said = {"failed": f"{type(problem).__name__}: {problem}"}
        orders.say(said)


asyncio.run(serve())
