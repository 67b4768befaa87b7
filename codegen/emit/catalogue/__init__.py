"""The price and energy catalogues as constant tables of the server (server/domain/generated)."""

from __future__ import annotations

from datetime import date

from codegen.emit.cpp.spelling import GENERATED, literal
from codegen.emit.render import renderer
from codegen.ir.catalogue import Catalogue, load_catalogue
from codegen.ir.model import Contract

EPOCH = date(1970, 1, 1)


def emit(contract: Contract) -> dict[str, str]:
    """The catalogues stand beside the document and are not part of it, so nothing is taken from `contract`."""
    del contract
    return files(load_catalogue())


def files(catalogue: Catalogue) -> dict[str, str]:
    render = renderer("catalogue", literal=literal, generated=GENERATED)
    return {
        "prices.cpp": render("prices.cpp.j2", version=catalogue.prices_version, **_prices(catalogue)),
        "energy.cpp": render("energy.cpp.j2", version=catalogue.energy_version, **_energy(catalogue)),
    }


def _prices(catalogue: Catalogue) -> dict[str, object]:
    """Rows ordered so that a model's stand together, the newest first; names point at the first of their model's rows."""
    ordered = sorted(catalogue.prices, key=lambda p: (p.provider, p.model, -p.effective_from.toordinal()))
    names: dict[tuple[str, str], list[int]] = {}
    for index, price in enumerate(ordered):
        for name in price.names:
            names.setdefault((price.provider, name), []).append(index)
    rows = [
        {
            "label": f"{price.provider} {price.model}, {price.effective_from}",
            "day": (price.effective_from - EPOCH).days,
            "rates": _rates(price.rates),
            "long_above": price.long_above,
            "long_rates": _rates(price.long_rates),
        }
        for price in ordered
    ]
    found = [
        {"provider": literal(provider), "name": literal(name), "first": indices[0], "count": len(indices)}
        for (provider, name), indices in sorted(names.items(), key=lambda item: _bytes(*item[0]))
    ]
    return {"rows": rows, "names": found}


def _rates(rates: tuple[int | None, ...]) -> str:
    return ", ".join(str(-1 if rate is None else rate) for rate in rates)


def _energy(catalogue: Catalogue) -> dict[str, object]:
    zone = {name: index for index, (name, _) in enumerate(catalogue.zones)}
    provider = {p.name: index for index, p in enumerate(catalogue.providers)}
    named = [(provider[model.provider], name, model) for model in catalogue.models for name in model.names]
    models = [
        {
            "provider": index,
            "name": literal(name),
            "numbers": ", ".join(repr(number) for number in (*model.total, *model.active, model.tps, model.ttft)),
            "analogue": "true" if model.analogue else "false",
        }
        for index, name, model in sorted(named, key=lambda row: (row[0], _bytes(row[1])))
    ]
    return {
        "zones": [{"name": literal(name), "kg_per_kwh": repr(gwp)} for name, gwp in catalogue.zones],
        "providers": [
            {"name": literal(p.name), "zone": zone[p.zone], "pue": f"{p.pue[0]!r}, {p.pue[1]!r}"} for p in catalogue.providers
        ],
        "provider_names": [{"name": literal(name), "index": provider[p.name]} for p in catalogue.providers for name in p.names],
        "regions": [
            # The longest prefix is met first.
            {"prefix": literal(prefix), "zone": zone[name]}
            for prefix, name in sorted(catalogue.regions, key=lambda item: (-len(item[0]), item[0]))
        ],
        "models": models,
    }


def _bytes(*texts: str) -> tuple[bytes, ...]:
    """The order in which C++ compares std::string_view."""
    return tuple(text.encode() for text in texts)
