"""From an export's job to its file on disk.

job = v.exports.create(format="focus", period=period).wait(timeout=600)
job.download("may.csv")                        # whole and checked, or not at all
"""

from __future__ import annotations

import json
import os

from ._encode import options as checked
from .errors import ConfigError, asked
from .generated.models.exports import ExportJob

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from . import _native
    from ._calls import AsyncCalls, Calls

__all__ = ["AsyncExport", "DownloadProgress", "Export", "ExportProgress"]

WAIT = 600  # seconds
LOOK = 0.1  # how often a progress is told at most


class ExportProgress:
    """What one read of a job said. status: queued, running, completed, failed or expired. share: 0 to 1, None while it is queued."""

    __slots__ = ("status", "share")

    def __init__(self, status: str, share: float | None) -> None:
        self.status = status
        self.share = share

    def __repr__(self) -> str:
        return f"ExportProgress(status={self.status!r}, share={self.share})"


class DownloadProgress:
    """How much of a file is on disk.

    bytes: those of earlier tries included. total: of the whole file, None where the job does not say. resumed_from: how many bytes
    were there when this download began.
    """

    __slots__ = ("bytes", "total", "resumed_from")

    def __init__(self, bytes: int, total: int | None, resumed_from: int) -> None:
        self.bytes = bytes
        self.total = total
        self.resumed_from = resumed_from

    def __repr__(self) -> str:
        return f"DownloadProgress(bytes={self.bytes}, total={self.total}, resumed_from={self.resumed_from})"


class Export(ExportJob):
    """An export's job, with what to do with it. Its fields are those of ExportJob."""

    __slots__ = ("_calls_",)
    _calls_: Calls

    @classmethod
    def _flavour(cls, calls: Calls) -> type[ExportJob]:
        from ._calls import AsyncCalls

        return AsyncExport if isinstance(calls, AsyncCalls) else cls

    def _bind(self, calls: Calls) -> None:
        self._calls_ = calls

    def wait(self, *, timeout: float = WAIT, progress: Callable[[ExportProgress], object] | None = None) -> Export:
        """Waits until the job is completed, and returns it as it is then. Ending the wait leaves the job alone.

        timeout: seconds. progress: called on this thread with what each read of the job said; what it raises ends the wait.

        Errors: the class of a failed job's own code (ResidencyBlockedError); GoneError where the file has expired; CallTimeoutError.
        """
        calls = _calls_of(self)
        call = asked(calls.native.wait_for_export, self.job_id, checked({"timeout": timeout}), None)
        completed: Export = calls.finish(_heard(call, progress, ExportProgress), Export)
        return completed

    def download(
        self,
        path: str | os.PathLike[str],
        *,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> str:
        """Brings the completed job's file to `path`, and returns that. You get the file or nothing.

        The bytes grow in `<path>.part`, and get their name once all are there and of the SHA-256 that the job states. Broken connections
        are taken up where they broke; so is a part that an earlier process left. An expired URL is renewed.

        progress: called on this thread, ten times a second at most. timeout: seconds; without it as long as bytes keep coming.
        max_retries: broken connections in a row without a byte in between.

        Errors: FileError where the disk refuses, DecodeError where the bytes are wrong, GoneError where the file has expired.
        """
        calls = _calls_of(self)
        given = checked({"timeout": timeout, "max_retries": max_retries})
        call = asked(calls.native.download_export, json.dumps(self.to_dict()), os.fsencode(path), given, None)
        calls.finish(_heard(call, progress, DownloadProgress), None)
        return os.fspath(path)


class AsyncExport(ExportJob):
    """An export's job of an AsyncVenturi: as Export, awaited."""

    __slots__ = ("_calls_",)
    _calls_: AsyncCalls

    def _bind(self, calls: Any) -> None:
        self._calls_ = calls

    async def wait(self, *, timeout: float = WAIT, progress: Callable[[ExportProgress], object] | None = None) -> AsyncExport:
        """Waits until the job is completed, and returns it as it is then: see Export.wait. `progress` runs on the loop."""
        calls = _calls_of(self)
        side = calls.loops.current()
        call = asked(calls.native.wait_for_export, self.job_id, checked({"timeout": timeout}), side.completions)
        completed: AsyncExport = calls.finish(await side.done(call, _looking(call, progress, ExportProgress)), Export)
        return completed

    async def download(
        self,
        path: str | os.PathLike[str],
        *,
        progress: Callable[[DownloadProgress], object] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> str:
        """Brings the completed job's file to `path`, and returns that: see Export.download. `progress` runs on the loop."""
        calls = _calls_of(self)
        side = calls.loops.current()
        given = checked({"timeout": timeout, "max_retries": max_retries})
        call = asked(calls.native.download_export, json.dumps(self.to_dict()), os.fsencode(path), given, side.completions)
        calls.finish(await side.done(call, _looking(call, progress, DownloadProgress)), None)
        return os.fspath(path)


def _calls_of(job: Any) -> Any:
    calls = getattr(job, "_calls_", None)
    if calls is None:
        raise ConfigError("this job is not a client's any more, since it was copied or unpickled: read it again with exports.get()")
    return calls


def _heard(call: _native.ExportCall, progress: Callable[[Any], object] | None, shape: type[Any]) -> _native.Call:
    """The call with its outcome; until then `progress` hears how far it has come."""
    look = _looking(call, progress, shape)
    if look is None:
        return call.wait()
    try:
        done = False
        while not done:
            done = call.wait_for(LOOK)
            look()
    except BaseException:
        call.cancel()
        raise
    return call.wait()


def _looking(call: _native.ExportCall, progress: Callable[[Any], object] | None, shape: type[Any]) -> Callable[[], None] | None:
    """Tells `progress` what is new, if anything is."""
    if progress is None:
        return None

    def look() -> None:
        told = call.progress()
        if told is not None:
            progress(shape(*told))

    return look
