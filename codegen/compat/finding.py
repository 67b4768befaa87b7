"""What the gate reports. Rule ids are oasdiff's where it has one; the few that it lacks are listed in OURS."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

OURS = frozenset(
    {
        "request-body-max-bytes-decreased", "request-property-closed", "request-property-max-properties-decreased",
        "request-property-unique-items-set", "request-parameter-unique-items-set", "response-property-became-extensible-enum",
        "response-property-x-extensible-enum-value-removed", "filter-field-removed", "filter-operator-removed",
        "filter-field-type-changed", "sort-field-removed", "api-sdk-method-removed", "error-code-removed",
        "error-code-status-changed", "error-code-retryable-changed", "error-code-type-changed",
    }
)  # fmt: skip


@dataclass(frozen=True, order=True)
class Finding:
    """One break: the rule, where it stands, and what changed."""

    where: str
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.rule}  {self.where}: {self.text}"


class Report:
    """Collects findings; the same one is reported once."""

    def __init__(self) -> None:
        self._found: dict[Finding, None] = {}

    def add(self, rule: str, where: str, text: str) -> None:
        self._found[Finding(where, rule, text)] = None

    def each(self, rule: str, where: str, texts: Iterable[str]) -> None:
        for text in texts:
            self.add(rule, where, text)

    def findings(self) -> list[Finding]:
        return sorted(self._found)
