"""Every name of the public C++ headers with its documentation, as libclang reads them."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import NamedTuple

from clang.cindex import AccessSpecifier, Cursor, CursorKind, Index, TranslationUnit

INCLUDES = [Path("sdk/include"), Path("sdk/generated/include"), Path("sdk/testing/include")]
NAMED = {
    CursorKind.CLASS_DECL, CursorKind.STRUCT_DECL, CursorKind.CLASS_TEMPLATE, CursorKind.ENUM_DECL, CursorKind.ENUM_CONSTANT_DECL,
    CursorKind.FUNCTION_DECL, CursorKind.FUNCTION_TEMPLATE, CursorKind.CXX_METHOD, CursorKind.CONSTRUCTOR, CursorKind.FIELD_DECL,
    CursorKind.VAR_DECL, CursorKind.TYPE_ALIAS_DECL, CursorKind.TYPE_ALIAS_TEMPLATE_DECL, CursorKind.TYPEDEF_DECL, CursorKind.CONCEPT_DECL,
}  # fmt: skip
PUBLIC_NAMESPACES = {"venturi", "v1", "testing"}
OVERLOADED = {CursorKind.FUNCTION_DECL, CursorKind.FUNCTION_TEMPLATE, CursorKind.CXX_METHOD, CursorKind.CONSTRUCTOR}
SCOPES = {CursorKind.CLASS_DECL, CursorKind.STRUCT_DECL, CursorKind.CLASS_TEMPLATE, CursorKind.ENUM_DECL}


# Names that the language, or the iterator protocol, gives their meaning.
SELF_EVIDENT = {
    "operator==", "operator=", "operator bool", "operator*", "operator->", "operator++", "end",
    "iterator_concept", "value_type", "difference_type",
}  # fmt: skip


class Name(NamedTuple):
    name: str  # without the namespace and its version
    file: str
    line: int
    documented: bool


def public_headers(root: Path) -> list[Path]:
    """Those that a user may include: nothing of detail/ is promised."""
    found = [h for base in INCLUDES for h in sorted((root / base).rglob("*.hpp"))]
    return [h for h in found if "detail" not in h.relative_to(root).parts]


def parse(root: Path, text: str) -> TranslationUnit:
    builtin = subprocess.run(["g++", "-print-file-name=include"], capture_output=True, text=True, check=True).stdout.strip()
    arguments = ["-x", "c++", "-std=c++20", "-isystem", builtin, *(f"-I{root / base}" for base in INCLUDES)]
    options = TranslationUnit.PARSE_SKIP_FUNCTION_BODIES
    unit = Index.create().parse("all.cpp", args=arguments, unsaved_files=[("all.cpp", text)], options=options)
    errors = [str(d) for d in unit.diagnostics if d.severity >= 3]
    assert errors == [], "the public headers cannot be parsed"
    return unit


def special(cursor: Cursor) -> bool:
    """What says all by its signature: copies, moves, defaulted and deleted members, operators of a value, destructors."""
    if cursor.kind == CursorKind.CONSTRUCTOR and (cursor.is_copy_constructor() or cursor.is_move_constructor()):
        return True
    if cursor.is_default_method() or cursor.is_deleted_method():
        return True
    # A member that overrides is documented where it was declared first, a specialization at its template.
    if any(child.kind == CursorKind.CXX_OVERRIDE_ATTR for child in cursor.get_children()) or cursor.get_num_template_arguments() > 0:
        return True
    return cursor.spelling in SELF_EVIDENT


def documented_names(unit: TranslationUnit, root: Path, files: set[str]) -> list[Name]:
    """The public names that these files declare. Private and protected ones are nobody's to use, nor is what lies in detail."""
    found: list[Name] = []

    def walk(cursor: Cursor, scope: str) -> None:
        for child in cursor.get_children():
            if child.kind == CursorKind.NAMESPACE:
                if child.spelling in PUBLIC_NAMESPACES:
                    walk(child, scope)
                continue
            file = child.location.file
            if file is None or file.name not in files or child.kind not in NAMED:
                continue
            if child.access_specifier in (AccessSpecifier.PRIVATE, AccessSpecifier.PROTECTED) or special(child):
                continue
            name = f"{scope}{child.spelling}"
            if child.is_definition() or child.kind not in SCOPES:
                found.append(Name(name, relative(file.name, root), child.location.line, documented(child, name, found)))
            if child.kind in SCOPES:
                walk(child, f"{name}::")

    walk(unit.cursor, "")
    return found


def documented(cursor: Cursor, name: str, before: list[Name]) -> bool:
    if cursor.raw_comment and cursor.raw_comment.startswith("///"):
        return True
    # Overloads that stand together share the comment of the first.
    return bool(before) and before[-1].documented and before[-1].name == name and cursor.kind in OVERLOADED


def relative(file: str, root: Path) -> str:
    return str(Path(file).relative_to(root)) if Path(file).is_absolute() else file


def names(root: Path) -> list[Name]:
    headers = public_headers(root)
    unit = parse(root, "".join(f'#include "{header}"\n' for header in headers))
    return documented_names(unit, root, {str(header) for header in headers})
