"""The ends of processes: at the interpreter's exit events are flushed, after a fork the child gets connections of its own."""

from __future__ import annotations

import atexit
import os
import sys
import weakref

from . import _native
from ._emitter import log_drops

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._client import Settings

_clients: weakref.WeakSet[Settings] = weakref.WeakSet()
_registered = False


def opened(client: Settings) -> None:
    """A client was opened. The first one registers what runs at exit and at forks: importing the package alone does nothing.

    Exit handlers run last in, first out, after all threads that are no daemons have ended: what a program registers later may still emit.
    """
    global _registered
    _clients.add(client)
    if not _registered:
        _registered = True
        atexit.register(flush_all)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=_in_child)


def flush_all() -> None:
    """Sends or spools what was emitted, all clients at once, within the two seconds that each of them has. Calls are left alone:
    a daemon thread that waits for one ends with the interpreter, as daemons do, and not with an error of ours."""
    clients = [client._calls.native for client in _clients]
    _native.end_emitters(clients)
    for native in clients:
        log_drops(native)


def _in_child() -> None:
    for client in _clients:
        client._calls.native.forked()
        loops = getattr(client._calls, "loops", None)
        if loops is not None:
            loops.forget()
    _watch_process_pools()


def _watch_process_pools() -> None:
    """Worker processes of pools end by os._exit(), where no exit handler runs. Each pool has a moment before it, and only those that
    are loaded are asked for theirs."""
    for name in ("multiprocessing.util", "billiard.util"):
        util = sys.modules.get(name)
        if util is not None:
            # The registry of finalizers is emptied first thing in the child, and these are run right after.
            util.register_after_fork(flush_all, lambda _, util=util: util.Finalize(None, flush_all, exitpriority=0))
    signals = sys.modules.get("celery.signals")
    if signals is not None:
        signals.worker_process_shutdown.connect(_celery_worker_ends, weak=False, dispatch_uid="venturi")


def _celery_worker_ends(**_: object) -> None:
    flush_all()
