#!/usr/bin/env python3
"""The emitter against a real server on bad days: the server is killed with SIGKILL every 20 s and started again on the same data, a relay
breaks 1 % of the exchanges (before, inside and after the answer), and once the server is away until the spool's disk is full.

At the end the ids in the server's database are compared with what was emitted: every event is there exactly once, or was counted as dropped
with its reason; and the emitter's memory must be flat. Prints progress and a report; --json FILE writes it.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path
from typing import Any, TextIO

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "examples" / "demo")]
from server import Server  # noqa: E402
from tests.soak.relay import KINDS, Relay  # noqa: E402

BUDGETS = ["--rate-limit", "ingest=600000000/100000000"]  # never in the way
KILLED_EVERY = 20.0
DISK_KIB = 1024
FAULTS = 0.01


class Emitting:
    """The emitting program. Its spool has a small file system of its own where the system allows one (unshare), so that it fills up."""

    def __init__(self, build: Path, url: str, key: str, spool: Path, rate: float) -> None:
        program = [str(build.resolve() / "tests" / "soak" / "emitting"), url, key, str(spool), str(rate)]
        mount = f"mount -t tmpfs -o size={DISK_KIB}k tmpfs {spool} && exec \"$@\""
        probe = ["unshare", "--map-root-user", "--mount", "sh", "-c", mount, "sh"]
        self.own_disk = shutil.which("unshare") is not None and subprocess.run([*probe, "true"], capture_output=True).returncode == 0
        self.process = subprocess.Popen(
            [*probe, *program] if self.own_disk else program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.latest: dict[str, Any] = {}
        self.rejected: list[str] = []
        self.resident: list[tuple[float, int]] = []  # seconds, KiB
        self.most_spooled = 0
        self._reader = threading.Thread(target=self._read, args=(self.process.stdout, time.monotonic()))
        self._reader.start()

    def _read(self, output: TextIO, started: float) -> None:
        page = os.sysconf("SC_PAGESIZE") // 1024
        for line in output:
            said = json.loads(line)
            if "rejected" in said:
                self.rejected.append(said["rejected"])
                continue
            self.latest = said
            self.most_spooled = max(self.most_spooled, said["spooled_bytes"])
            if said["state"] == "running":
                pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
                self.resident.append((time.monotonic() - started, pages * page))

    @contextlib.contextmanager
    def small_files(self) -> Any:
        """Where it has no disk of its own, no file may grow beyond a little: writing fails as on a full disk."""
        if self.own_disk:
            yield
            return
        before = resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (4096, before[1]))
        yield
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, before)

    def end(self) -> dict[str, Any]:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait(timeout=180)
        self._reader.join()
        return self.latest


def growth(resident: list[tuple[float, int]]) -> float:
    """KiB a minute over the last half, by least squares: the first half has the disk's outage, which the rings' memory remembers."""
    half = resident[len(resident) // 2 :]
    return 60 * statistics.linear_regression([t for t, _ in half], [kib for _, kib in half]).slope


def ids_on_the_server(data: Path) -> list[int]:
    """The number of every event in the log, as often as it is there."""
    with contextlib.closing(sqlite3.connect(f"file:{next(data.glob('*.db'))}?mode=ro", uri=True)) as database:
        return [int.from_bytes(bytes(row[0])[-6:], "big") for row in database.execute("SELECT event_id FROM event_log")]


def verdict(stored: list[int], end: dict[str, Any], emitting: Emitting, relay: Relay) -> dict[str, bool]:
    dropped = sum(end["dropped"].values())
    settled = end["accepted"] + end["duplicates"] + dropped + end["buffered"] + end["spooled_events"]
    slope = growth(emitting.resident)
    return {
        "no event is stored twice": len(stored) == len(set(stored)),
        "every event is stored or counted as dropped": len(set(stored)) + dropped == end["emitted"],
        "nothing is left in memory or on disk": end["buffered"] == 0 and end["spooled_events"] == 0,
        "the numbers balance": end["emitted"] + end["adopted"] == settled,
        "memory is flat (under 256 KiB a minute)": slope < 256,
        "exchanges were broken before, inside and after the answer, 0.5 % or more": set(relay.broken) == set(KINDS)
        and relay.broken.total() >= relay.exchanges * FAULTS / 2,
        "the disk was full once": not emitting.own_disk or emitting.most_spooled > DISK_KIB * 1024 * 3 // 4,
    }


class Soak:
    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self.options = options
        self.data = folder / "data"
        self.spool = folder / "spool"
        self.data.mkdir()
        self.spool.mkdir()
        self.server = Server(options.build, self.data, *BUDGETS)
        self.relay = Relay(FAULTS, options.seed)
        self.kills = 0

    def up(self) -> None:
        self.server.start()
        host = urllib.parse.urlsplit(self.server.url)
        self.relay.target = (str(host.hostname), int(host.port or 0))

    def down(self) -> None:
        self.relay.target = None
        self.server.kill()
        self.kills += 1

    def run(self) -> dict[str, Any]:
        started = time.monotonic()
        self.up()
        key = self.server.create_tenant("soak")["ingestion_key"]
        emitting = Emitting(self.options.build, f"http://127.0.0.1:{self.relay.port}", key, self.spool, self.options.rate)
        disk_full_at = self.options.seconds * 0.3
        disk_was_full = False
        next_kill = started + KILLED_EVERY
        while (now := time.monotonic()) < started + self.options.seconds:
            if emitting.process.poll() is not None:
                raise SystemExit(f"the emitting program ended with {emitting.process.returncode}")
            if not disk_was_full and now - started > disk_full_at:
                disk_was_full = True
                self.outage(emitting)
            elif now > next_kill:
                next_kill = now + KILLED_EVERY
                self.down()
                self.up()
            self.progress(now - started, emitting)
            time.sleep(1)
        end = emitting.end()
        self.server.stop()
        self.relay.close()
        stored = ids_on_the_server(self.data)
        checks = verdict(stored, end, emitting, self.relay)
        return {
            "seconds": self.options.seconds,
            "rate": self.options.rate,
            "seed": self.options.seed,
            "kills": self.kills,
            "exchanges": self.relay.exchanges,
            "broken": dict(self.relay.broken),
            "disk": f"{DISK_KIB} KiB of its own" if emitting.own_disk else "files limited to 4 KiB",
            "most_spooled_bytes": emitting.most_spooled,
            "stored": len(stored),
            "rejected_ids": emitting.rejected,
            "resident_kib": {"first": emitting.resident[0][1], "last": emitting.resident[-1][1], "slope_a_minute": growth(emitting.resident)},
            "emitter": end,
            "checks": checks,
        }

    def outage(self, emitting: Emitting) -> None:
        """The server stays away until the spool's disk, and then the memory, is full and events are dropped."""
        print("soak: the server stays away until the disk is full", flush=True)
        dropped = sum(emitting.latest.get("dropped", {"": 0}).values())
        self.down()
        with emitting.small_files():
            patience = time.monotonic() + 60
            while sum(emitting.latest["dropped"].values()) < dropped + 100 and time.monotonic() < patience:
                time.sleep(0.2)
        self.up()

    def progress(self, elapsed: float, emitting: Emitting) -> None:
        s = emitting.latest
        if not s or int(elapsed) % 5:
            return
        print(
            f"soak: {elapsed:5.0f} s  emitted {s['emitted']:8,}  accepted {s['accepted']:8,}  duplicates {s['duplicates']:6,}  "
            f"dropped {sum(s['dropped'].values()):6,}  spooled {s['spooled_events']:6,}  kills {self.kills}  "
            f"broken {sum(self.relay.broken.values())}  resident {emitting.resident[-1][1]:,} KiB",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "release")
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--rate", type=float, default=1000, help="events a second")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write the report here too")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="venturi-soak-") as name:
        report = Soak(options, Path(name)).run()
    print(json.dumps(report, indent=2))
    if options.json:
        options.json.write_text(json.dumps(report, indent=2) + "\n")
    for check, holds in report["checks"].items():
        print(f"soak: {'holds       ' if holds else 'falls short '} {check}")
    if not all(report["checks"].values()):
        sys.exit(1)


if __name__ == "__main__":
    main()
