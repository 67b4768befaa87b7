"""The price and energy catalogues (prices.yaml, energy.yaml): loaded, checked, exact.

Money is read as decimal text and becomes integer pico-dollars per token; a rate that does not come out whole is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from codegen.ir.load import CONTRACT
from codegen.ir.model import Source
from codegen.ir.source import Library, Map, Problems, where

# In the order of the server's Meter enum.
METERS = (
    "input", "cached_input", "cache_write_5m", "cache_write_1h", "output",
    "batch_input", "batch_output", "audio_input", "audio_output",
)  # fmt: skip
PICO_PER_TOKEN = 10**6  # of one US dollar per million tokens

Rates = tuple[int | None, ...]
Range = tuple[float, float]


@dataclass(frozen=True)
class Price:
    """A model's rates from a day on, in pico-dollars per token, in the order of METERS; None is not published."""

    provider: str
    model: str
    names: tuple[str, ...]
    effective_from: date
    rates: Rates
    long_above: int
    long_rates: Rates


@dataclass(frozen=True)
class EnergyModel:
    """Parameters in billions. Speeds are 0 where nobody has measured them. `analogue` marks a stand-in of the same class."""

    provider: str
    model: str
    names: tuple[str, ...]
    total: Range
    active: Range
    tps: float
    ttft: float
    analogue: bool


@dataclass(frozen=True)
class EnergyProvider:
    name: str
    names: tuple[str, ...]
    zone: str
    pue: Range


@dataclass(frozen=True)
class Catalogue:
    prices_version: str
    energy_version: str
    prices: tuple[Price, ...]
    models: tuple[EnergyModel, ...]
    providers: tuple[EnergyProvider, ...]
    regions: tuple[tuple[str, str], ...]
    zones: tuple[tuple[str, float], ...]


def load_catalogue(root: Path | str = CONTRACT) -> Catalogue:
    """Raises ContractError with every problem, each with its file and line."""
    library = Library(Path(root))
    problems = Problems()
    prices, energy = library.file("prices.yaml"), library.file("energy.yaml")
    _only(prices, {"version", "as_of", "currency", "models"}, problems)
    _only(energy, {"version", "as_of", "zones", "providers", "regions", "models", "analogues"}, problems)
    zones = {str(zone): _positive(energy["zones"], zone, problems) for zone in energy["zones"]}
    models = _models(energy, problems)
    found = Catalogue(
        str(prices["version"]),
        str(energy["version"]),
        tuple(_price(row, problems) for row in prices["models"]),
        (*models.values(), *_analogues(energy, models, problems)),
        tuple(_provider(row, zones, problems) for row in energy["providers"]),
        tuple((prefix, _zone(energy["regions"], prefix, zones, problems)) for prefix in energy["regions"]),
        tuple(zones.items()),
    )
    _unique(prices["models"], [((p.provider, n, str(p.effective_from)), n) for p in found.prices for n in p.names], problems)
    _unique(energy["models"], [((m.provider, n), n) for m in found.models for n in m.names], problems)
    _unique(energy["providers"], [((n,), n) for p in found.providers for n in p.names], problems)
    problems.raise_if_any()
    return found


def _price(row: Map, problems: Problems) -> Price:
    _only(row, {"provider", "model", "aliases", "effective_from", "source", "usd_per_million", "long_context"}, problems)
    long_context = row.get("long_context")
    if long_context is not None:
        _only(long_context, {"above_input_tokens", "usd_per_million"}, problems)
    try:
        day = date.fromisoformat(row["effective_from"])
    except (TypeError, ValueError):
        problems.add(row.at("effective_from"), "effective_from is a day, YYYY-MM-DD")
        day = date.min
    return Price(
        row["provider"],
        row["model"],
        (row["model"], *row["aliases"]),
        day,
        _rates(row["usd_per_million"], problems),
        int(long_context["above_input_tokens"]) if long_context else 0,
        _rates(long_context["usd_per_million"], problems) if long_context else (None,) * len(METERS),
    )


def _rates(table: Map, problems: Problems) -> Rates:
    _only(table, set(METERS), problems)
    return tuple(_rate(table, meter, problems) for meter in METERS)


def _rate(table: Map, meter: str, problems: Problems) -> int | None:
    if meter not in table:
        return None
    try:
        pico = Decimal(table[meter]) * PICO_PER_TOKEN if isinstance(table[meter], str) else Decimal("NaN")
    except InvalidOperation:
        pico = Decimal("NaN")
    if not pico.is_finite() or pico <= 0 or pico != int(pico):
        problems.add(table.at(meter), f"{meter}: a rate is decimal text above zero, exact in pico-dollars per token")
        return None
    return int(pico)


def _models(energy: Map, problems: Problems) -> dict[tuple[str, str], EnergyModel]:
    found: dict[tuple[str, str], EnergyModel] = {}
    for row in energy["models"]:
        _only(row, {"provider", "model", "aliases", "dense", "total", "active", "tps", "ttft", "source"}, problems)
        if ("dense" in row) == ("total" in row and "active" in row):
            problems.add(row.source, f"{row['model']}: either `dense`, or `total` and `active`")
            continue
        total, active = (_range(row, key, problems) for key in (("dense", "dense") if "dense" in row else ("total", "active")))
        found[row["provider"], row["model"]] = EnergyModel(
            row["provider"], row["model"], (row["model"], *row["aliases"]), total, active,
            _positive(row, "tps", problems) if "tps" in row else 0.0,
            _positive(row, "ttft", problems) if "ttft" in row else 0.0,
            False,
        )  # fmt: skip
    return found


def _analogues(energy: Map, models: dict[tuple[str, str], EnergyModel], problems: Problems) -> list[EnergyModel]:
    found = []
    for row in energy["analogues"]:
        _only(row, {"provider", "model", "aliases", "like"}, problems)
        like = models.get((row["provider"], row["like"]))
        if like is None:
            problems.add(row.at("like"), f"{row['provider']} has no model {row['like']} to be like")
            continue
        names = (row["model"], *row["aliases"])
        found.append(EnergyModel(row["provider"], row["model"], names, like.total, like.active, like.tps, like.ttft, True))
    return found


def _provider(row: Map, zones: dict[str, float], problems: Problems) -> EnergyProvider:
    _only(row, {"name", "aliases", "zone", "pue", "source"}, problems)
    pue = _range(row, "pue", problems)
    if pue[0] < 1:
        problems.add(row.at("pue"), "a PUE is at least 1")
    return EnergyProvider(row["name"], (row["name"], *row["aliases"]), _zone(row, "zone", zones, problems), pue)


def _zone(row: Map, key: str, zones: dict[str, float], problems: Problems) -> str:
    if row[key] not in zones:
        problems.add(row.at(key), f"there is no zone {row[key]}")
    return str(row[key])


def _range(row: Map, key: str, problems: Problems) -> Range:
    value = row[key]
    low, high = value if isinstance(value, list) and len(value) == 2 else (value, value)
    if not all(isinstance(end, int | float) for end in (low, high)) or not 0 < low <= high:
        problems.add(row.at(key), f"{key}: a number above zero, or [low, high]")
        return (1.0, 1.0)
    return (float(low), float(high))


def _positive(row: Map, key: str, problems: Problems) -> float:
    value = row[key]
    if not isinstance(value, int | float) or value <= 0:
        problems.add(row.at(key), f"{key}: a number above zero")
        return 1.0
    return float(value)


def _only(row: Map, known: set[str], problems: Problems) -> None:
    for key in row:
        if key not in known:
            problems.add(where(row, key), f"`{key}` is not known here; known are {', '.join(sorted(known))}")


def _unique(rows: Any, keys: list[tuple[tuple[str, ...], str]], problems: Problems) -> None:
    seen: set[tuple[str, ...]] = set()
    place: Source = rows.source
    for key, name in keys:
        if key in seen:
            problems.add(place, f"`{name}` is named twice: {' '.join(key)}")
        seen.add(key)
