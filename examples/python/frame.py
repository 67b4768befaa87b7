"""Every attribution record as a pandas frame, and cost by owner over time as a picture, as one would in a notebook: a million records
take seconds. Needs pandas, pyarrow and matplotlib. Configured from the environment.

    python frame.py [costs.png]
"""

from __future__ import annotations

import sys
import time

import matplotlib

matplotlib.use("Agg")  # draws into a file, also where there is no display
from venturi import Venturi  # noqa: E402

picture = sys.argv[1] if len(sys.argv) > 1 else "costs.png"

began = time.perf_counter()
with Venturi() as venturi:
    frame = venturi.attribution.list(limit=200).to_pandas()
took = time.perf_counter() - began

# A cost that is not known is missing here, and is never counted as zero.
priced = frame.dropna(subset=["cost_usd"])
owners = priced["owner"].astype("object").fillna("unknown")
costs = priced.groupby([priced["occurred_at"].dt.floor("D"), owners])["cost_usd"].sum().unstack(fill_value=0)

axes = costs.plot(kind="bar", stacked=True, figsize=(10, 5), title="AI spend by owner")
axes.set_xlabel("day (UTC)")
axes.set_ylabel("US dollars")
axes.figure.tight_layout()
axes.figure.savefig(picture)
print(f"{len(frame)} records in {took:.2f} s, {len(frame) - len(priced)} without a known cost; {picture}")
