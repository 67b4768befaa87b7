"""From an export's job to its file, blocking and awaited, over a real connection."""

from __future__ import annotations

import asyncio
import hashlib
import os
import pickle
import threading

import pytest
from conftest import holding, job
from venturi import AsyncExport, AsyncVenturi, CancelledError, ConfigError, Export, ResidencyBlockedError, Venturi

CONTENT = b"BilledCost\n" + b"0.0142\n" * 100_000


@pytest.fixture
def instance(serve):
    """instance(statuses…) → base URL: each read of the job has the next status, the last for ever; the file is behind its URL."""

    def start(*statuses):
        left = list(statuses)
        url = ""

        def answer(path):
            if path == "/file":
                return 200, CONTENT
            status = left.pop(0) if len(left) > 1 else left[0]
            found = job(status=status, sha256=hashlib.sha256(CONTENT).hexdigest(), bytes=len(CONTENT), result_url=f"{url}/file")
            return 200, found, {"Retry-After": "0"}

        url = serve(answer)
        return url

    return start


def test_a_job_is_waited_for_and_its_file_is_there(instance, tmp_path):
    with Venturi(instance("queued", "running", "completed"), token="t") as v:
        read, seen = [], []
        done = v.exports.get("exp_1").wait(timeout=20, progress=read.append)
        assert isinstance(done, Export) and done.status == "completed"
        assert done.download(tmp_path / "may.csv", progress=seen.append) == str(tmp_path / "may.csv")
    assert (tmp_path / "may.csv").read_bytes() == CONTENT
    assert read[-1].status == "completed"
    assert (seen[-1].bytes, seen[-1].total, seen[-1].resumed_from) == (len(CONTENT), len(CONTENT), 0)


def test_the_same_awaited(instance, tmp_path):
    async def main():
        async with AsyncVenturi(instance("running", "completed"), token="t") as v:
            read, seen = [], []
            done = await (await v.exports.get("exp_1")).wait(timeout=20, progress=read.append)
            await done.download(tmp_path / "may.csv", progress=seen.append)
            return done.status, read[-1].status, seen[-1].bytes

    assert asyncio.run(main()) == ("completed", "completed", len(CONTENT))
    assert (tmp_path / "may.csv").read_bytes() == CONTENT


def test_a_failed_job_raises_the_class_of_its_code(serve):
    failed = job(status="failed", error={"error_code": "RESIDENCY_BLOCKED", "detail": "Not from here."})
    with Venturi(serve(lambda path: (200, failed)), token="t") as v, pytest.raises(ResidencyBlockedError):
        v.exports.get("exp_1").wait(timeout=20)


def test_a_job_that_was_unpickled_says_what_to_do(instance):
    with Venturi(instance("completed"), token="t") as v:
        copy = pickle.loads(pickle.dumps(v.exports.get("exp_1")))
    assert copy.job_id == "exp_1"
    with pytest.raises(ConfigError, match="exports.get"):
        copy.wait()


def test_what_a_progress_raises_ends_the_wait(instance):
    def stop(progress):
        raise ValueError(progress.status)

    url = instance("queued")
    with Venturi(url, token="t") as v, pytest.raises(ValueError, match="queued"):
        v.exports.get("exp_1").wait(timeout=20, progress=stop)

    async def main():
        async with AsyncVenturi(url, token="t") as v:
            with pytest.raises(ValueError, match="queued"):
                await (await v.exports.get("exp_1")).wait(timeout=20, progress=stop)

    asyncio.run(main())


def test_cancelling_ends_an_awaited_wait():
    async def main():
        async with holding() as (url, asked, left), AsyncVenturi(url, token="t") as v:
            queued = AsyncExport.from_wire(job(status="queued"))
            queued._bind(v._calls)
            task = asyncio.create_task(queued.wait(timeout=600))
            await asked.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await asyncio.wait_for(left.wait(), 10)  # and not by the client's end

    asyncio.run(main())


def test_closing_the_client_ends_a_wait(instance):
    v = Venturi(instance("queued"), token="t")
    found = v.exports.get("exp_1")
    threading.Timer(0.2, v.close).start()
    with pytest.raises(CancelledError):
        found.wait(timeout=600)


def test_a_path_need_not_be_utf8(instance, tmp_path):
    path = os.path.join(os.fsencode(tmp_path), b"\xe9.csv")
    with Venturi(instance("completed"), token="t") as v:
        done = v.exports.get("exp_1")
        assert done.download(os.fsdecode(path)) == os.fsdecode(path)
        assert open(path, "rb").read() == CONTENT


def test_a_folder_that_is_not_there_is_a_file_error(instance, tmp_path):
    from venturi import FileError

    with Venturi(instance("completed"), token="t") as v, pytest.raises(FileError):
        v.exports.get("exp_1").download(tmp_path / "nowhere" / "may.csv")
