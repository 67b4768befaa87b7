"""Reads every attribution record into one Arrow table and adds up cost by owner. Needs pyarrow; polars, pandas and DuckDB take the
list in the same way. Configured from the environment; prints JSON.
"""

from __future__ import annotations

import json

import pyarrow  # type: ignore[import-untyped]
from venturi import Venturi

with Venturi() as venturi:
    table = pyarrow.table(venturi.attribution.list(limit=200))

priced = table.filter(table["cost_usd"].is_valid()).select(["owner", "cost_usd"])
owners = priced["owner"].cast(pyarrow.string()).fill_null("unknown")
sums = priced.set_column(0, "owner", owners).group_by("owner").aggregate([("cost_usd", "sum")])
print(json.dumps(dict(zip(sums["owner"].to_pylist(), sums["cost_usd_sum"].to_pylist()))))
