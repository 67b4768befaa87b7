"""Whatever is public says what it is: classes, methods, properties, and each parameter that is generated."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import pydoc

import venturi
from venturi import Venturi
from venturi._model import Model

SELF_EXPLAINING = {"__init__", "__enter__", "__exit__", "__aenter__", "__aexit__"}


def modules():
    for found in pkgutil.walk_packages(venturi.__path__, "venturi."):
        if not found.name.endswith(("__main__", "_native")):
            yield importlib.import_module(found.name)


def members():
    """(name, object) of every public function, class, method and property of the package."""
    for module in modules():
        for name, thing in vars(module).items():
            if name.startswith("_") or getattr(thing, "__module__", None) != module.__name__:
                continue
            yield f"{module.__name__}.{name}", thing
            for inner, member in vars(thing).items() if inspect.isclass(thing) else ():
                member = inspect.unwrap(getattr(member, "__func__", getattr(member, "func", member)))
                if not inner.startswith("_") and (callable(member) or isinstance(member, property)):
                    yield f"{module.__name__}.{name}.{inner}", member


def test_everything_public_has_a_docstring():
    without = [name for name, thing in members() if not (inspect.getdoc(thing) or "").strip()]
    assert without == []


def test_every_module_says_what_it_is_for():
    without = [m.__name__ for m in modules() if not m.__doc__ and ".generated.resources." not in m.__name__]
    assert without == []


def test_every_parameter_is_described():
    missing = []
    for name, thing in members():
        if not inspect.isfunction(thing) or ".generated." not in thing.__module__:
            continue
        text = f"\n{inspect.getdoc(thing)}"
        missing += [f"{name}: {p}" for p in inspect.signature(thing).parameters if p != "self" and f"\n{p}: " not in text]
    assert missing == []


def test_the_constructor_describes_its_parameters():
    text = inspect.getdoc(Venturi)
    missing = [p for p in inspect.signature(Venturi.__init__).parameters if p != "self" and f"{p}" not in text]
    assert missing == []


def test_every_field_is_described_and_numbers_name_their_unit():
    missing = []
    for name, thing in members():
        if inspect.isclass(thing) and issubclass(thing, Model) and "_fields_" in vars(thing):
            text = f"\n{inspect.getdoc(thing)}"
            missing += [f"{name}: {row[0]}" for row in thing._fields_ if f"\n{row[0]}: " not in text]
    assert missing == []
    assert "Unit: Wh." in inspect.getdoc(venturi.AttributionDetail)


def test_help_reads_well():
    text = pydoc.plain(pydoc.render_doc(Venturi))
    assert "attribution = Who caused an inference" in text
    assert "with Venturi() as v:" in text and "with_options(self, *, timeout" in text
    resource = pydoc.plain(pydoc.render_doc(Venturi.attribution))
    assert "Who caused an inference" in resource
