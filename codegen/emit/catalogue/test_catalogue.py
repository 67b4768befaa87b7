"""The printed tables: their order, and that every priced model's energy is known or knowingly not."""

from __future__ import annotations

import re

from codegen.emit.catalogue import files
from codegen.ir.catalogue import load_catalogue

# Lines of models that no published registry describes and that have no older member to stand in.
WITHOUT_ENERGY = re.compile(r"gpt-5\.6|gpt-6|claude-fable|o3-pro|mistral-small-4")


def test_names_are_sorted_and_point_at_their_rows_newest_first() -> None:
    text = files(load_catalogue())["prices.cpp"]
    rows = [int(day) for day in re.findall(r"^    \{(-?\d+), \{", text, re.MULTILINE)]
    names = [(p, n, int(f), int(c)) for p, n, f, c in re.findall(r'^    \{"(.+?)", "(.+?)", (\d+), (\d+)\},', text, re.MULTILINE)]
    assert [(p, n) for p, n, _, _ in names] == sorted((p, n) for p, n, _, _ in names)
    for _, _, first, count in names:
        days = rows[first : first + count]
        assert len(days) == count > 0
        assert days == sorted(days, reverse=True)


def test_a_longer_region_prefix_is_met_before_a_shorter_one() -> None:
    text = files(load_catalogue())["energy.cpp"]
    table = text[text.index("EnergyRegion regions") : text.index("EnergyModel models")]
    lengths = [len(prefix) for prefix in re.findall(r'\{"(.+?)", \d+\}', table)]
    assert lengths == sorted(lengths, reverse=True)


def test_every_priced_model_has_energy_or_is_known_to_have_none() -> None:
    catalogue = load_catalogue()
    known = {(model.provider, name) for model in catalogue.models for name in model.names}
    missing = {price.model for price in catalogue.prices for name in price.names if (price.provider, name) not in known}
    assert all(WITHOUT_ENERGY.match(model) for model in missing), missing
