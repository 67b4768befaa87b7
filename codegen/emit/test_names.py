"""Spellings, as given and wanted."""

from __future__ import annotations

import pytest

from codegen.emit import names


@pytest.mark.parametrize(
    ("given", "snake", "camel", "pascal"),
    [
        ("cost_usd", "cost_usd", "costUsd", "CostUsd"),
        ("carbon_gco2e", "carbon_gco2e", "carbonGco2e", "CarbonGco2e"),
        ("AttributionRecord", "attribution_record", "attributionRecord", "AttributionRecord"),
        ("XPage", "x_page", "xPage", "XPage"),
        ("OAuthError", "oauth_error", "oauthError", "OAuthError"),
        ("NOT_FOUND", "not_found", "notFound", "NotFound"),
        ("Idempotency-Key", "idempotency_key", "idempotencyKey", "IdempotencyKey"),
        ("api-keys", "api_keys", "apiKeys", "ApiKeys"),
        ("budget.threshold.crossed", "budget_threshold_crossed", "budgetThresholdCrossed", "BudgetThresholdCrossed"),
        ("t0_measured", "t0_measured", "t0Measured", "T0Measured"),
        ("id", "id", "id", "Id"),
    ],
)
def test_spellings(given: str, snake: str, camel: str, pascal: str) -> None:
    assert (names.snake(given), names.camel(given), names.pascal(given)) == (snake, camel, pascal)


@pytest.mark.parametrize(
    ("given", "cpp", "python", "typescript"),
    [
        ("from", "from", "from_", "from"),
        ("delete", "delete_", "delete", "delete_"),
        ("class", "class_", "class_", "class_"),
        ("operator", "operator_", "operator", "operator"),
        ("None", "none", "none", "none"),
        ("1h", "_1h", "_1h", "_1h"),
        ("group_by", "group_by", "group_by", "groupBy"),
    ],
)
def test_identifiers_are_legal_in_their_language(given: str, cpp: str, python: str, typescript: str) -> None:
    assert names.cpp_identifier(given) == cpp
    assert names.python_identifier(given) == python
    assert names.ts_identifier(given) == typescript


def test_text_is_wrapped_with_its_prefix_and_keeps_paragraphs_and_lists() -> None:
    text = "One two three four.\n\n- five six seven\n- eight"
    assert names.wrap(text, 14, "/// ") == "/// One two\n/// three\n/// four.\n///\n/// - five six\n///   seven\n/// - eight"
