"""Spellings: how a wire name looks in each language. Every emitter takes its names from here.

Wire names are snake_case (`cost_usd`), schema names PascalCase (`AttributionRecord`), error codes SCREAMING_SNAKE_CASE.
"""

from __future__ import annotations

import keyword
import re
import textwrap

_WORD = re.compile(r"OAuth|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+[0-9]*|[0-9]+")

CPP_KEYWORDS = frozenset(
    """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl concept
    const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do double
    dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept
    not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires return short signed sizeof
    static static_assert static_cast struct switch template this thread_local throw true try typedef typeid typename union
    unsigned using virtual void volatile wchar_t while xor xor_eq
    """.split()
)

TS_KEYWORDS = frozenset(
    """
    arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally
    for function if implements import in instanceof interface let new null package private protected public return static super
    switch this throw true try typeof var void while with yield
    """.split()
)


def words(name: str) -> list[str]:
    """The lower-case words of a name in any spelling: `invocation_id`, `XPage`, `api-keys`, `NOT_FOUND`, `carbonGCo2e`."""
    return [word.lower() for word in _WORD.findall(name)]


def snake(name: str) -> str:
    """snake_case. A name that is in it already stays exactly as it is."""
    if re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", name):
        return name
    return "_".join(words(name))


def kebab(name: str) -> str:
    return snake(name).replace("_", "-")


def screaming(name: str) -> str:
    return snake(name).upper()


def pascal(name: str) -> str:
    """PascalCase. A name that is in it already stays exactly as it is (`FocusCSVRow`)."""
    if re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) and not name.isupper():
        return name
    return "".join(word[:1].upper() + word[1:] for word in words(name))


def camel(name: str) -> str:
    """camelCase: `cost_usd` → `costUsd`, `carbon_gco2e` → `carbonGco2e`."""
    if re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) and not name.isupper():
        first = words(name)[0]
        return first + name[len(first) :]
    first, *rest = words(name)
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def cpp_identifier(name: str) -> str:
    """snake_case, legal in C++: a keyword gets a trailing underscore, a leading digit a leading one."""
    return _legal(snake(name), CPP_KEYWORDS)


def python_identifier(name: str) -> str:
    """snake_case, legal in Python (`from` → `from_`)."""
    return _legal(snake(name), frozenset(keyword.kwlist))


def ts_identifier(name: str) -> str:
    """camelCase, legal as a TypeScript binding. Properties need no escape: use `camel` for them."""
    return _legal(camel(name), TS_KEYWORDS)


def _legal(name: str, reserved: frozenset[str]) -> str:
    if name in reserved:
        return name + "_"
    return "_" + name if name[:1].isdigit() else name


def wrap(text: str, width: int = 100, prefix: str = "") -> str:
    """Text as lines of at most `width` characters, each with `prefix`. Paragraphs (blank lines) and list items stay apart."""
    lines: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        if lines:
            lines.append(prefix.rstrip())
        for part in re.split(r"\n(?=\s*[-*] )", paragraph):
            flat = " ".join(part.split())
            lines += textwrap.wrap(
                flat,
                width=width,
                initial_indent=prefix,
                subsequent_indent=prefix + ("  " if re.match(r"[-*] ", flat) else ""),
                break_long_words=False,
                break_on_hyphens=False,
            )
    return "\n".join(lines)


wrap_comment = wrap


_ERROR_CLASSES = {"RATE_LIMITED": "RateLimitError", "EXPIRED": "CredentialExpiredError", "GONE": "GoneError"}


def error_class(code: str) -> str:
    """The class of an error code, the same in every language: `INSUFFICIENT_SCOPE` → `InsufficientScopeError`."""
    name = pascal(code.lower())
    return _ERROR_CLASSES.get(code) or (name if name.endswith("Error") else name + "Error")
