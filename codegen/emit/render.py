"""Jinja2 set up once for all emitters: whole-file templates, undefined names refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"


def renderer(folder: str, **common: object) -> Callable[..., str]:
    """A function that prints one template of `templates/<folder>` with the given names."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES / folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["doc"] = _doc
    environment.globals.update(common)

    def render(template: str, **names: object) -> str:
        return environment.get_template(template).render(**names)

    return render


def _doc(text: str, indent: int) -> str:
    """Text for a docstring or a block comment: continuation lines indented, nothing that could end the string."""
    lines = text.strip().replace("\\", "\\\\").replace('"""', "'''").splitlines()
    pad = " " * indent
    return "\n".join([lines[0], *((pad + line).rstrip() for line in lines[1:])]) if lines else ""
