"""Runs cases with Venturi: an order a line on standard input, its outcome a line on standard output (README.md has the form).

Cases run on the main thread, where Ctrl-C arrives: that is how a call that blocks is cancelled.
"""

from __future__ import annotations

import signal
import threading
from concurrent.futures import ThreadPoolExecutor

from orders import Orders, clock_for, failed, name_of, page_shown, received, settings, shown, started, unset_up
from venturi import Venturi, VenturiError

# Whoever starts this in the background of a shell leaves the signal ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)


class Session:
    """One case: a client on a fake clock, and what is done with it."""

    def __init__(self, order: dict) -> None:
        self.order = order
        self.clock = clock_for(order)
        self.client = None

    def run(self) -> dict:
        outcomes: list[dict] = []
        try:
            self.client = Venturi(**settings(self.order["client"], self.clock))
        except (VenturiError, ValueError, TypeError) as problem:
            return {"outcomes": [unset_up(problem) or {"failed": repr(problem)}], "waits": []}
        with self.client, ThreadPoolExecutor() as threads:
            for step in self.order["steps"]:
                if "advance" in step:
                    self.clock.advance(step["advance"])
                elif "parallel" in step:
                    outcomes += threads.map(lambda _, step=step: self.outcome(step), range(step["parallel"]))
                else:
                    outcomes.append(self.outcome(step))
        return {"outcomes": outcomes, "waits": self.clock.waits}

    def outcome(self, step: dict) -> dict:
        if step["operation"] == "webhook":
            return received(step)
        try:
            if step.get("cancel") == "before":
                signal.raise_signal(signal.SIGINT)
            if step.get("cancel") == "in_wait":
                threading.Thread(target=self.cancel_in_wait).start()
            answer = started(self.client, step)
            return read(step, answer, self.client) if hasattr(answer, "pages") else shown(answer)
        except VenturiError as error:
            return {"error": failed(error)}
        except KeyboardInterrupt:
            return {"cancelled": "KeyboardInterrupt"}

    def cancel_in_wait(self) -> None:
        self.clock.await_wait()
        self.cancel()

    def cancel(self) -> None:
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

    def close(self) -> None:
        self.client.close()


def read(step: dict, listed, client: Venturi) -> dict:
    how = step.get("read", "items")
    if how == "items":
        return items(listed)
    if how == "first_page":
        page = listed.first_page()
        return {**shown(page), "result": page_shown(page)}
    if how == "first_item":
        return {"items": [name_of(item) for item in listed.collect(max_items=1)]}
    return pages(step, listed, client)


def items(listed) -> dict:
    seen: dict = {"items": []}
    try:
        for item in listed:
            seen["items"].append(name_of(item))
    except VenturiError as error:
        seen["error"] = failed(error)
    return seen


def pages(step: dict, listed, client: Venturi) -> dict:
    """Page by page; after an error the list is taken up again at the cursor that the last page gave, where the case says so."""
    seen: dict = {"pages": []}
    cursor = None
    try:
        for page in listed.pages():
            seen["pages"].append(page_shown(page))
            cursor = page.page.next_cursor
    except VenturiError as error:
        seen |= {"error": failed(error), "cursor": cursor}
        if step["read"] == "pages_resumed":
            again = {**step, "params": {**step.get("params", {}), "cursor": cursor}, "read": "pages"}
            seen["pages"] += pages(again, started(client, again), client)["pages"]
    return seen


def serve() -> None:
    orders = Orders()
    while (order := orders.next()) is not None:
        orders.session = Session(order)
        try:
            said = orders.session.run()
        except Exception as problem:  # the case fails, the others go on
            said = {"failed": f"{type(problem).__name__}: {problem}"}
        orders.say(said)


serve()
