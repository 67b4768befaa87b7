"""What proves an identity is compared in a time that says nothing of where two values differ: by domain::constant_time_equal."""

from __future__ import annotations

import re

NAME = r"(?:\w|\.|->|::|\(\)|\*)*(?:secret|digest|mac|signature|csrf|password|challenge|verifier|assertion|totp|one_time_code)\w*(?:\(\))?"
COMPARED = re.compile(rf"(?:\b{NAME}\s*[=!]=\s*(?!nullptr|std::nullopt)[\w*(])|(?:[=!]=\s*{NAME}\b)")
BYTEWISE = re.compile(r"\bmemcmp\s*\(")

# Comparisons that look like it and are none: what stands there, and why that is no secret.
ALLOWED = {
    "level == acr_password": "the name of a way to log in",
    "== acr_totp": "the name of a way to log in",
    "== domain::acr_totp": "the name of a way to log in",
    "!= Step::totp": "the name of a page",
    "password.front()": "a rule on new passwords, before any is stored",
}


def found_in(source: str) -> list[str]:
    code = [line.partition("//")[0] for line in source.splitlines()]
    return [
        line.strip()
        for line in code
        if (COMPARED.search(line) and not any(allowed in line for allowed in ALLOWED)) or (BYTEWISE.search(line) and "CRYPTO_memcmp" not in line)
    ]


def test_nothing_secret_is_compared_by_an_operator(hand_written, text):
    found = [
        f"{file}: {line}"
        for file in hand_written
        if file.parts[0] == "server" and file.suffix in (".cpp", ".hpp") and not file.stem.endswith("_test") and not file.stem.startswith("test_")
        for line in found_in(text(file))
    ]
    assert found == []


def test_the_rule_finds_what_it_looks_for():
    for wrong in (
        "if (given.secret == row.secret) return true;", "return digest != *stored_digest;", "if (mac == hmac_sha256(key, text))",
        "return csrf_token == form.csrf;", "if (client->secret->digest == hash)", "if (std::memcmp(a.data(), b.data(), 32) == 0)",
    ):  # fmt: skip
        assert found_in(wrong), wrong
    for right in (
        "return constant_time_equal(digest, row.digest);", "if (secret == nullptr)", "if (!client.secret)", "// secret == other", "digest.size() == 32",
    ):  # fmt: skip
        assert not found_in(right), right
