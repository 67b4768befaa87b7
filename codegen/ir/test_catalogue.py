"""The catalogues' loader: what it makes of rows, and what it refuses with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.ir.catalogue import METERS, load_catalogue
from codegen.ir.source import ContractError

PRICES = """\
version: "1"
as_of: "2026-01-01"
currency: USD
models:
  - provider: p
    model: m
    aliases: [m-1]
    effective_from: "2026-01-02"
    source: https://example.org
    usd_per_million: {input: "0.075", output: "10"}
    long_context: {above_input_tokens: 1000, usd_per_million: {input: "0.15"}}
"""

ENERGY = """\
version: "2"
as_of: "2026-01-01"
zones: {USA: 0.4}
providers:
  - {name: p, aliases: [q], zone: USA, pue: [1.1, 1.2], source: s}
regions: {us: USA}
models:
  - {provider: p, model: m, aliases: [m-1], total: 400, active: [10, 20], tps: 40, source: s}
  - {provider: p, model: d, aliases: [], dense: 7.5, source: s}
analogues:
  - {provider: p, model: n, aliases: [], like: m}
"""


def load(folder: Path, prices: str = PRICES, energy: str = ENERGY):  # type: ignore[no-untyped-def]
    (folder / "prices.yaml").write_text(prices, encoding="utf-8")
    (folder / "energy.yaml").write_text(energy, encoding="utf-8")
    return load_catalogue(folder)


def refusal(folder: Path, prices: str = PRICES, energy: str = ENERGY) -> str:
    with pytest.raises(ContractError) as refused:
        load(folder, prices, energy)
    return str(refused.value)


def test_rates_are_whole_pico_dollars_per_token(tmp_path: Path) -> None:
    price = load(tmp_path).prices[0]
    assert dict(zip(METERS, price.rates))["input"] == 75_000
    assert dict(zip(METERS, price.rates))["output"] == 10_000_000
    assert dict(zip(METERS, price.rates))["cached_input"] is None
    assert price.long_above == 1000
    assert price.names == ("m", "m-1")


def test_numbers_become_ranges_and_analogues_take_the_models_figures(tmp_path: Path) -> None:
    catalogue = load(tmp_path)
    mixture, dense, analogue = catalogue.models
    assert (mixture.total, mixture.active, mixture.tps, mixture.ttft) == ((400.0, 400.0), (10.0, 20.0), 40.0, 0.0)
    assert dense.total == dense.active == (7.5, 7.5)
    assert (analogue.names, analogue.active, analogue.analogue) == (("n",), (10.0, 20.0), True)
    assert catalogue.providers[0].names == ("p", "q")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"0.075"', '"0.0000001"', "prices.yaml:10: input: a rate is decimal text above zero"),
        ('"0.075"', "0.075", "prices.yaml:10: input: a rate is decimal text"),
        ('"0.075"', '"0"', "prices.yaml:10: input: a rate is decimal text above zero"),
        ('"0.075"', '"NaN"', "prices.yaml:10: input: a rate is decimal text above zero"),
        ("output:", "outputs:", "prices.yaml:10: `outputs` is not known here"),
        ("2026-01-02", "January", "prices.yaml:8: effective_from is a day"),
        ("[m-1]", "[m]", "`m` is named twice"),
    ],
)
def test_a_bad_price_is_refused_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert said in refusal(tmp_path, prices=PRICES.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("dense: 7.5", "total: 7.5", "energy.yaml:9: d: either `dense`, or `total` and `active`"),
        ("[10, 20]", "[20, 10]", "energy.yaml:8: active: a number above zero, or [low, high]"),
        ("tps: 40", "tps: fast", "energy.yaml:8: tps: a number above zero"),
        ("{us: USA}", "{us: MARS}", "energy.yaml:6: there is no zone MARS"),
        ("[1.1, 1.2]", "0.9", "energy.yaml:5: a PUE is at least 1"),
        ("like: m", "like: x", "energy.yaml:11: p has no model x to be like"),
        ("[q]", "[p]", "`p` is named twice"),
    ],
)
def test_a_bad_energy_row_is_refused_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert said in refusal(tmp_path, energy=ENERGY.replace(old, new))
