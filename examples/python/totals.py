"""Reads every attribution record and adds up by owner, in exact integers. Configured from the environment; prints JSON."""

from __future__ import annotations

import json
from collections import defaultdict

from venturi import Venturi

PICO, NANO = 10**12, 10**9

totals: defaultdict[str, dict[str, int]] = defaultdict(
    lambda: {"records": 0, "unpriced": 0, "cost_pico": 0, "energy_nano_wh": 0, "carbon_nano_g": 0}
)
with Venturi() as venturi:
    for record in venturi.attribution.list(limit=200):
        row = totals[record.owner or "unknown"]
        row["records"] += 1
        row["unpriced"] += record.cost_usd is None
        row["cost_pico"] += round((record.cost_usd or 0) * PICO)
        row["energy_nano_wh"] += round((record.energy_wh or 0) * NANO)
        row["carbon_nano_g"] += round((record.carbon_gco2e or 0) * NANO)
print(json.dumps(totals, indent=2, sort_keys=True))
