"""The price catalogue: its shape, one price per model and day, and rates that are exact in pico-dollars."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

CATALOGUE: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "prices.yaml").read_text(encoding="utf-8"))
MODELS: list[dict[str, Any]] = CATALOGUE["models"]
PROVIDERS = {"openai", "anthropic", "google", "mistral", "bedrock"}
RATES = {
    "input", "cached_input", "cache_write_5m", "cache_write_1h", "output",
    "batch_input", "batch_output", "audio_input", "audio_output",
}  # fmt: skip
PICO_PER_TOKEN = 10**6  # USD per million tokens, times 10^12 pico-dollars, over 10^6 tokens
CURRENT = "2026-11-20"


def tables(model: dict[str, Any]) -> list[dict[str, str]]:
    """The model's rate tables: its own, and that of long context where it has one."""
    long_context = [model["long_context"]["usd_per_million"]] if "long_context" in model else []
    return [model["usd_per_million"], *long_context]


def label(model: dict[str, Any]) -> str:
    return f"{model['provider']}:{model['model']}@{model['effective_from']}"


def names(model: dict[str, Any]) -> list[str]:
    return [model["model"], *model["aliases"]]


def in_force(provider: str, name: str, day: str) -> dict[str, Any]:
    """The row that prices a call, as the server looks it up."""
    rows = [m for m in MODELS if m["provider"] == provider and name in names(m) and m["effective_from"] <= day]
    return max(rows, key=lambda m: str(m["effective_from"]))


def test_catalogue_says_its_version_date_and_currency() -> None:
    assert set(CATALOGUE) == {"version", "as_of", "currency", "models"}
    assert CATALOGUE["currency"] == "USD"
    assert CATALOGUE["version"] == date.fromisoformat(CURRENT).strftime("%Y.%m")
    assert date.fromisoformat(CATALOGUE["as_of"]) <= date.fromisoformat(CURRENT)


@pytest.mark.parametrize("model", MODELS, ids=label)
def test_model_has_the_catalogues_shape(model: dict[str, Any]) -> None:
    required = {"provider", "model", "aliases", "effective_from", "source", "usd_per_million"}
    assert required <= set(model) <= required | {"long_context"}
    assert model["provider"] in PROVIDERS
    assert model["source"].startswith("https://")
    assert date.fromisoformat(model["effective_from"])
    assert all(isinstance(name, str) and name.strip() == name != "" for name in names(model))
    assert {"input", "output"} <= set(model["usd_per_million"])
    if "long_context" in model:
        assert set(model["long_context"]) == {"above_input_tokens", "usd_per_million"}
        assert model["long_context"]["above_input_tokens"] > 0
    for table in tables(model):
        assert set(table) <= RATES


@pytest.mark.parametrize("model", MODELS, ids=label)
def test_rates_are_decimal_text_and_exact_in_pico_dollars_per_token(model: dict[str, Any]) -> None:
    for table in tables(model):
        for meter, rate in table.items():
            assert isinstance(rate, str), f"{meter} is text, so that no float touches it"
            pico = Decimal(rate) * PICO_PER_TOKEN
            assert pico == int(pico) and pico > 0, f"{meter}: an unknown rate is left out, never 0"


@pytest.mark.parametrize("model", MODELS, ids=label)
def test_rates_are_in_the_order_that_publishers_keep(model: dict[str, Any]) -> None:
    for table in tables(model):
        rate = {meter: Decimal(text) for meter, text in table.items()}
        assert rate.get("cached_input", Decimal(0)) < rate["input"]
        assert rate.get("batch_input", Decimal(0)) < rate["input"]
        assert rate.get("batch_output", Decimal(0)) < rate["output"]
        assert rate.get("cache_write_5m", rate["input"]) >= rate["input"]
        if "cache_write_1h" in rate:
            assert rate["cache_write_1h"] > rate["cache_write_5m"]
    if "long_context" in model:
        base, long_context = tables(model)
        assert all(Decimal(long_context[meter]) > Decimal(base[meter]) for meter in long_context)


def test_a_name_has_one_price_on_a_day() -> None:
    seen: dict[tuple[str, str, str], str] = {}
    for model in MODELS:
        for name in names(model):
            key = (model["provider"], name, model["effective_from"])
            assert key not in seen, f"{label(model)} and {seen[key]} both price {name}"
            seen[key] = label(model)


def test_rows_of_a_model_carry_the_same_aliases() -> None:
    aliases: dict[tuple[str, str], list[str]] = {}
    owner: dict[tuple[str, str], str] = {}
    for model in MODELS:
        key = (model["provider"], model["model"])
        assert aliases.setdefault(key, model["aliases"]) == model["aliases"]
        for name in names(model):
            assert owner.setdefault((model["provider"], name), model["model"]) == model["model"]


def test_at_least_forty_current_models_of_five_publishers() -> None:
    current = {(m["provider"], m["model"]) for m in MODELS if m["effective_from"] <= CURRENT}
    assert len(current) >= 45
    assert {provider for provider, _ in current} == PROVIDERS


def test_cached_batch_and_long_context_rates_are_there() -> None:
    for provider in PROVIDERS - {"bedrock"}:
        assert any("cached_input" in m["usd_per_million"] for m in MODELS if m["provider"] == provider)
    for provider in PROVIDERS:
        assert any("batch_input" in m["usd_per_million"] for m in MODELS if m["provider"] == provider)
    for provider in ("openai", "anthropic", "google"):
        assert any("long_context" in m for m in MODELS if m["provider"] == provider)


def test_models_of_the_pages_examples_are_priced_on_their_day() -> None:
    for name in ("gpt-4o", "gpt-4o-2024-11-20"):
        rates = in_force("openai", name, "2026-05-29")["usd_per_million"]
        assert (rates["input"], rates["cached_input"], rates["output"]) == ("2.50", "1.25", "10.00")


@pytest.mark.parametrize(
    ("provider", "name", "day", "price"),
    [
        ("openai", "gpt-5.6-terra", "2026-07-29", "2.50"),
        ("openai", "gpt-5.6-terra", "2026-07-30", "2.00"),
        ("google", "gemini-3.8-flash", "2026-12-31", "0.75"),
        ("google", "gemini-3.8-flash", "2027-01-01", "1.50"),
    ],
)
def test_a_later_row_prices_calls_from_its_day_on(provider: str, name: str, day: str, price: str) -> None:
    assert in_force(provider, name, day)["usd_per_million"]["input"] == price
