# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `settings`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401


class Settings(Model):
    """The tenant's settings as they are in force.

    residency_region: The region in which the tenant's data stays. Exports leave out rows of other regions and count them.
    stage_b_enabled: Whether trained inference may resolve what deterministic evidence left open. While it is off, records
        say `degradation_state: disabled`.
    max_key_lifetime_days: The longest lifetime that a new API or ingestion key may be given.
    completeness_floor: The share of expected data below which a rollup shows the gap (null) instead of an amount.
    updated_at: When a setting last changed.
    """

    __slots__ = (
        "residency_region",
        "stage_b_enabled",
        "max_key_lifetime_days",
        "completeness_floor",
        "updated_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("residency_region", "residency_region", None, None),
        ("stage_b_enabled", "stage_b_enabled", None, None),
        ("max_key_lifetime_days", "max_key_lifetime_days", None, None),
        ("completeness_floor", "completeness_floor", float, None),
        ("updated_at", "updated_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("residency_region", "stage_b_enabled", "max_key_lifetime_days", "completeness_floor", "updated_at", ))


class SettingsUpdate(Model):
    """The settings to change; what is left out stays as it is.

    residency_region: The region in which the tenant's data is to stay; one of those that the operator configured.
    stage_b_enabled: Whether trained inference may be used. It takes effect for records that are attributed from now on.
    max_key_lifetime_days: The longest lifetime for new keys. Existing keys keep theirs.
    completeness_floor: The share of expected data below which a rollup shows the gap.
    """

    __slots__ = (
        "residency_region",
        "stage_b_enabled",
        "max_key_lifetime_days",
        "completeness_floor",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("residency_region", "residency_region", None, None),
        ("stage_b_enabled", "stage_b_enabled", None, None),
        ("max_key_lifetime_days", "max_key_lifetime_days", None, None),
        ("completeness_floor", "completeness_floor", float, None),
    )
