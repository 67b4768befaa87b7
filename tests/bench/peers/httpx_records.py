#!/usr/bin/env python3
"""A peer of arrow_bench: the first PAGES pages of the list into one list of dictionaries, by httpx. Prints seconds,
seconds of its own CPU time, records, and the sum of their input tokens."""

from __future__ import annotations

import sys
import time

import httpx


def main() -> None:
    url, pages = sys.argv[1], int(sys.argv[2])
    records = []
    parameters = {"limit": 200}
    with httpx.Client(base_url=url, headers={"X-API-Key": "vk_bench"}) as client:
        client.get("/api/v1/attribution", params=parameters)  # the connection is there before the clock runs
        begin, cpu = time.perf_counter(), time.process_time()
        for _ in range(pages):
            body = client.get("/api/v1/attribution", params=parameters).json()
            records += body["data"]
            parameters["cursor"] = body["page"]["next_cursor"]
        took, cpu = time.perf_counter() - begin, time.process_time() - cpu
    print(took, cpu, len(records), sum(record["input_tokens"] for record in records))


if __name__ == "__main__":
    main()
