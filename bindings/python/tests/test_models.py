"""Models: what goes in and comes out, without a client."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from uuid import UUID

import pytest
from venturi import UNSET, ApiKeyWithSecret, AttributionRecord, InvocationEvent
from venturi._model import timestamp, to_timestamp

EVENT = {
    "event_id": UUID("0197a1f0-0000-7000-8000-000000000001"),
    "ingestion_layer": "application",
    "ingestion_timestamp": datetime(2026, 5, 29, 18, 30, tzinfo=timezone.utc),
    "provider": "openai",
    "requested_model": "gpt-4o",
}


def test_only_what_was_given_is_sent():
    assert InvocationEvent(**EVENT, estimated_cost_usd=Decimal("1E-12")).to_wire() == {
        "event_id": "0197a1f0-0000-7000-8000-000000000001",
        "ingestion_layer": "application",
        "ingestion_timestamp": "2026-05-29T18:30:00Z",
        "provider": "openai",
        "requested_model": "gpt-4o",
        "estimated_cost_usd": "0.000000000001",
    }


def test_money_as_a_float_is_refused():
    with pytest.raises(TypeError, match="never a float"):
        InvocationEvent(**EVENT, estimated_cost_usd=0.0123).to_wire()


def test_a_missing_and_an_unknown_field_are_named():
    with pytest.raises(TypeError, match="provider"):
        InvocationEvent(**{k: v for k, v in EVENT.items() if k != "provider"})
    with pytest.raises(TypeError, match="prompt"):
        InvocationEvent(**EVENT, prompt="x")


def test_a_naive_time_is_refused():
    with pytest.raises(ValueError, match="zone"):
        to_timestamp(datetime(2026, 5, 29))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-05-29T18:30:00Z", datetime(2026, 5, 29, 18, 30, tzinfo=timezone.utc)),
        ("2026-05-29T18:30:00.5Z", datetime(2026, 5, 29, 18, 30, 0, 500000, tzinfo=timezone.utc)),
        ("2026-05-29T18:30:00.123456789Z", datetime(2026, 5, 29, 18, 30, 0, 123456, tzinfo=timezone.utc)),
        ("2026-05-29T20:30:00.25+02:00", datetime(2026, 5, 29, 18, 30, 0, 250000, tzinfo=timezone.utc)),
        ("2026-05-29T16:30:00-02:00", datetime(2026, 5, 29, 18, 30, tzinfo=timezone.utc)),
    ],
)
def test_times_are_read_with_any_fraction_and_offset(text, expected):
    assert timestamp(text) == expected
    assert timestamp(text).utcoffset() == timedelta(0)


def test_unknown_members_are_ignored_and_absent_ones_none():
    record = AttributionRecord.from_wire({"id": "attr_1", "a_field_of_next_year": {"x": 1}})
    assert record.id == "attr_1" and record.owner is None


def test_a_secret_is_not_in_the_repr():
    key = ApiKeyWithSecret.from_wire({"id": "key_1", "name": "x", "secret": "vk_planted"})
    assert key.secret == "vk_planted" and "planted" not in repr(key)


def test_unset_is_not_none():
    assert UNSET is not None and not UNSET and repr(UNSET) == "UNSET"
