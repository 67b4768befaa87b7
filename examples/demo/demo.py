#!/usr/bin/env python3
"""The whole platform on one machine: real invocations in through the Python SDK, attributed by the reference server on SQLite,
read back through C++, Python and TypeScript. Ends with an error where the three do not agree to the pico-dollar."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import replay
from venturi import Venturi

from server import Server

ROOT = Path(__file__).resolve().parents[2]
DIRECTORY = ROOT / "examples" / "demo-directory.json"
BATCH = 500
WAIT = 300  # seconds for the attribution of everything
# One tenant that replays an hour in a few seconds needs more than the default budgets, which would make the SDKs wait.
BUDGETS = ["--rate-limit", "ingest=6000000/1000000", "--rate-limit", "read=60000/10000"]


def main() -> None:
    options = arguments()
    calls = replay.read_azure(options.trace) if options.trace else replay.synthetic()
    source = options.trace.name if options.trace else f"synthetic, seed {replay.SEED}"
    services = [service["name"] for service in json.loads(DIRECTORY.read_text())["services"]]
    print(f"demo: {len(calls):,} invocations ({source}); models and services drawn with a fixed seed")

    with tempfile.TemporaryDirectory(prefix="venturi-demo-") as data, Server(options.build, Path(data), *BUDGETS) as server:
        tenant = server.create_tenant("demo", DIRECTORY)
        print(f"demo: server at {server.url}, tenant {tenant['tenant_id']}")
        with Venturi(server.url, ingestion_key=tenant["ingestion_key"], api_key=tenant["api_key"]) as venturi:
            accepted = ingest(venturi, list(replay.events(calls, services)))
            wait_for_records(venturi, accepted)
        results = {language: totals(language, options.build, server.url, tenant) for language in ("C++", "Python", "TypeScript")}
    sys.exit(0 if report(accepted, results) else 1)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trace", type=Path, help="an Azure LLM inference trace (CSV); a synthetic one without it")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "release", help="the build folder")
    return parser.parse_args()


def ingest(venturi: Venturi, events: list[dict[str, object]]) -> int:
    """Sends everything in batches on two connections. Returns how many the server has accepted, and so stored."""
    batches = [events[i : i + BATCH] for i in range(0, len(events), BATCH)]
    started, accepted = time.monotonic(), 0
    with ThreadPoolExecutor(2) as pool:
        for receipt in pool.map(lambda batch: venturi.invocations.create_batch(events=batch), batches):
            if receipt.rejected:
                first = next(r for r in receipt.results if r.problem)
                raise SystemExit(f"demo: the server rejected {receipt.rejected} events, first: {first.problem.detail}")
            accepted += receipt.accepted
            progress("ingested", accepted, len(events))
    seconds = time.monotonic() - started
    print(f"demo: {accepted:,} events acknowledged in {seconds:.2f} s ({accepted / seconds:,.0f} events/s, SDK included)")
    return accepted


def wait_for_records(venturi: Venturi, expected: int) -> None:
    """Follows the records as they appear, by their ids, until there is one for each event."""
    started, seen, last = time.monotonic(), 0, None
    while seen < expected:
        newer = [f"id:gt:{last}"] if last else None
        for record in venturi.attribution.list(filter=newer, sort="id", limit=200):
            seen, last = seen + 1, record.id
            if seen % 200 == 0:
                progress("attributed", seen, expected)
        progress("attributed", seen, expected)
        if time.monotonic() - started > WAIT:
            raise SystemExit(f"demo: only {seen:,} of {expected:,} events were attributed within {WAIT} s")
        if seen < expected:
            time.sleep(0.05)
    print(f"demo: {seen:,} records {time.monotonic() - started:.2f} s after the last acknowledgement, reading them included")


def progress(what: str, done: int, total: int) -> None:
    """A bar on a terminal; nothing where the output goes to a file."""
    if sys.stdout.isatty():
        filled = 40 * done // max(total, 1)
        end = "\n" if done >= total else ""
        print(f"\r  {what:10} [{'█' * filled}{'·' * (40 - filled)}] {done:,}/{total:,}", end=end, flush=True)


def totals(language: str, build: Path, url: str, tenant: dict[str, str]) -> dict[str, object]:
    """What one language's example reads and adds up, in whole pico-dollars, nano-watt-hours and nano-grams."""
    command = {
        "C++": [str(build / "examples" / "cpp" / "totals")],
        "Python": [sys.executable, str(ROOT / "examples" / "python" / "totals.py")],
        "TypeScript": ["node", str(ROOT / "examples" / "typescript" / "dist" / "totals.js")],
    }[language]
    environment = {
        "PATH": "/usr/bin:/bin",
        "ARGMIN_BASE_URL": url,
        "ARGMIN_CLIENT_ID": tenant["client_id"],
        "ARGMIN_CLIENT_SECRET": tenant["client_secret"],
    }
    started = time.monotonic()
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    if run.returncode != 0:
        raise SystemExit(f"demo: the {language} example failed:\n{run.stderr}")
    return {"seconds": time.monotonic() - started, "owners": json.loads(run.stdout)}


def report(events: int, results: dict[str, dict]) -> bool:
    """Prints the table, and whether the three languages read the same. True where they do and no event lacks its record."""
    reference = results["C++"]["owners"]
    agree = all(result["owners"] == reference for result in results.values())
    width = max(len(owner) for owner in reference) + 2
    head = f"{'language':11} {'owner':{width}} {'events':>8} {'records':>8} {'unpriced':>8} {'cost USD':>20} {'energy Wh':>16} {'carbon gCO2e':>16}"
    print(f"\n{head}\n{'─' * len(head)}")
    for language, result in results.items():
        owners = result["owners"]
        for owner, row in sorted(owners.items(), key=lambda item: -item[1]["cost_pico"]):
            print(line(language, owner, width, "", row))
        total = {key: sum(row[key] for row in owners.values()) for key in next(iter(owners.values()))}
        print(line(language, "all", width, f"{events:,}", total) + f"  {result['seconds']:.2f} s\n")
    complete = all(sum(row["records"] for row in r["owners"].values()) == events for r in results.values())
    print(f"The three languages {'agree on every owner, to the pico-dollar' if agree else 'DO NOT AGREE'}.")
    if not complete:
        print("Some events have no record, or more than one.")
    return agree and complete


def line(language: str, owner: str, width: int, events: str, row: dict[str, int]) -> str:
    return (
        f"{language:11} {owner:{width}} {events:>8} {row['records']:>8,} {row['unpriced']:>8,} {fixed(row['cost_pico'], 12):>20}"
        f" {fixed(row['energy_nano_wh'], 9):>16} {fixed(row['carbon_nano_g'], 9):>16}"
    )


def fixed(value: int, places: int) -> str:
    """An integer number of 10^-places as a decimal, exactly."""
    return f"{value // 10**places}.{value % 10**places:0{places}d}"


if __name__ == "__main__":
    main()
