"""Every public name of the C++ SDK is documented where a user's editor shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from public_names import documented_names, names, parse

ROOT = Path(__file__).resolve().parents[2]


def test_every_public_name_of_the_headers_is_documented():
    assert [f"{n.file}:{n.line}: {n.name}" for n in names(ROOT) if not n.documented] == []


@pytest.mark.parametrize(
    "text, missing",
    [
        ("/// A thing.\nstruct Thing { int size; };", ["Thing::size"]),
        ("struct Thing { int size;  ///< in bytes\n };", ["Thing"]),
        ("/// How.\nenum class How { fast, slow /**< not so */ };", ["How::fast", "How::slow"]),
        ("/// One.\nvoid run(int);\nvoid run(long);\nvoid walk();", ["walk"]),
        ("// Not for users.\nvoid run();", ["run"]),
        ("/// A thing.\nclass Thing { public: Thing(const Thing&) = default; ~Thing(); private: int size_; };", []),
        ("namespace detail { struct Hidden { int size; }; }", []),
        ("/// Sizes.\ntemplate <class T> struct Sized { T size; };", ["Sized::size"]),
    ],
)
def test_an_undocumented_name_is_found(text, missing):
    unit = parse(ROOT, f"namespace venturi::inline v1 {{\n{text}\n}}\n")
    assert [n.name for n in documented_names(unit, ROOT, {"all.cpp"}) if not n.documented] == missing
