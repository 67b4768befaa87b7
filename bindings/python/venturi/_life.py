"""The ends of processes: at the interpreter's exit events are flushed, after a fork the child gets connections of its own."""

from __future__ import annotations

import atexit
import os
import sys
import weakref

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from ._drops import Drop, Watch
    from ._login import TokenStore
    from ._loops import Loops

# By the core and not by the Venturi: a resource, or `emit` alone, keeps the core in use when the Venturi itself is long gone. What the
# core needs beside itself lives as long as it does: its event loops, a user's token store, which it asks, and who hears of its drops.
_clients: weakref.WeakKeyDictionary[_native.Client, tuple[Loops | None, TokenStore | None, Watch | None]] = weakref.WeakKeyDictionary()
_ALONE = (None, None, None)
_registered = False
_watched: set[str] = set()  # whose forks are known here, and in all children
_finalized: set[str] = set()  # whose end of this very process is known


def opened(
    native: _native.Client, loops: Loops | None, store: TokenStore | None, on_drop: Callable[[Drop], object] | None
) -> None:
    """A client was opened. The first one registers what runs at exit and at forks: importing the package alone does nothing.

    Exit handlers run last in, first out, after all threads that are no daemons have ended: what a program registers later may still emit.
    """
    global _registered
    watch = None
    if on_drop is not None:
        from ._drops import Watch

        watch = Watch(native, on_drop)
    _clients[native] = loops, store, watch
    if not _registered:
        _registered = True
        atexit.register(flush_all)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=_in_child)
    _watch_process_pools()


def _open() -> list[_native.Client]:
    # Other threads may open and drop clients meanwhile: the references are copied in one step.
    return [native for known in _clients.keyrefs() if (native := known()) is not None]


def flush_all() -> None:
    """Sends or spools what was emitted, all clients at once, within the two seconds that each of them has. Calls are left alone:
    a daemon thread that waits for one ends with the interpreter, as daemons do, and not with an error of ours."""
    clients = _open()
    _native.end_emitters(clients)
    end_drops(clients)


def tell_drops(native: _native.Client) -> None:
    """Logs what was given up since the last time, unless an `on_drop` is told of it as it comes."""
    watch = _watch(native)
    if watch is None or not watch.tells:
        from ._drops import log

        log(native.take_drops() if watch is None else watch.take())


def end_drops(clients: list[_native.Client]) -> None:
    """The last that was given up is told of, by all clients at once within the seconds that calls of `on_drop` are waited for."""
    watches = [watch for native in clients if (watch := _watch(native)) is not None]
    for watch in watches:
        watch.end()
    if watches:
        from ._drops import wait_for

        wait_for(watches)
    for native in clients:
        tell_drops(native)


def watch_again(native: _native.Client) -> None:
    """The core calls it when a forked child first uses a client that has an `on_drop`."""
    watch = _watch(native)
    if watch is not None:
        watch.begin_again()


def _watch(native: _native.Client) -> Watch | None:
    return _clients.get(native, _ALONE)[2]


def _in_child() -> None:
    _finalized.clear()
    for native in _open():
        native.forked()
        loops, _, watch = _clients.get(native, _ALONE)
        if loops is not None:
            loops.forget()
        if watch is not None:
            watch.forked(native)
    _watch_process_pools()


def _watch_process_pools() -> None:
    """Worker processes of pools end by os._exit(), where no exit handler runs. Each pool has a moment before it, and only those that
    are loaded are asked for theirs: again at each client and each fork, since they may be loaded late."""
    for pool in ("multiprocessing", "billiard"):
        util, process = sys.modules.get(f"{pool}.util"), sys.modules.get(f"{pool}.process")
        if util is None or process is None:
            continue
        if pool not in _watched:
            _watched.add(pool)
            # The registry of finalizers is emptied first thing in the child, and these are run right after.
            util.register_after_fork(flush_all, lambda _, pool=pool, util=util: _finalize(pool, util))
        # A child that is past that moment; the program's first process has no parent, and its exit handler.
        if pool not in _finalized and getattr(process.current_process(), "_parent_pid", None) is not None:
            _finalize(pool, util)
    signals = sys.modules.get("celery.signals")
    if signals is not None:
        signals.worker_process_shutdown.connect(_celery_worker_ends, weak=False, dispatch_uid="venturi")


def _finalize(pool: str, util: ModuleType) -> None:
    _finalized.add(pool)
    util.Finalize(None, flush_all, exitpriority=0)


def _celery_worker_ends(**_: object) -> None:
    flush_all()
