"""What every generated model is: slots filled from one parsed JSON object, and back.

A model class carries `_fields_`, one `(name, decode, encode)` row for each property. `decode` and `encode` are None where the
JSON value is the Python value. Names are the wire's own.
"""

from __future__ import annotations

from datetime import date, datetime, timezone
from decimal import Decimal


class Unset:
    """The one value that means "not given", where None means JSON null."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET = Unset()


class Model:
    """The base of all models: keyword construction, equality, repr, from_wire, to_wire."""

    __slots__ = ()
    _fields_ = ()
    _required_ = frozenset()
    _secret_ = frozenset()

    def __init__(self, **values):
        missing = self._required_ - values.keys()
        if missing:
            raise TypeError(f"{type(self).__name__} needs {', '.join(sorted(missing))}")
        for name, _, _ in self._fields_:
            setattr(self, name, values.pop(name, UNSET if name not in self._required_ else None))
        if values:
            raise TypeError(f"{type(self).__name__} has no field {', '.join(sorted(values))}")

    @classmethod
    def from_wire(cls, data):
        """A model from a parsed JSON object. Unknown members are ignored; absent ones become None."""
        model = object.__new__(cls)
        get = data.get
        for name, decode, _ in cls._fields_:
            value = get(name)
            setattr(model, name, value if decode is None or value is None else decode(value))
        return model

    def to_wire(self):
        """The JSON object, without what was not given."""
        wire = {}
        for name, _, encode in self._fields_:
            value = getattr(self, name)
            if value is not UNSET:
                wire[name] = value if encode is None or value is None else encode(value)
        return wire

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name, _, _ in self._fields_)

    __hash__ = None

    def __repr__(self):
        shown = []
        for name, _, _ in self._fields_:
            value = getattr(self, name)
            if value is not None and value is not UNSET:
                shown.append(f"{name}={'***' if name in self._secret_ else repr(value)}")
        return f"{type(self).__name__}({', '.join(shown)})"


def timestamp(text):
    """RFC 3339 text as an aware datetime in UTC. Fractions finer than a microsecond are cut."""
    head, dot, rest = text.partition(".")
    if dot:
        digits = rest.rstrip("Zz").split("+")[0].split("-")[0]
        text = f"{head}.{digits[:6].ljust(6, '0')}{rest[len(digits) :]}"
    return datetime.fromisoformat(text).astimezone(timezone.utc)


def to_timestamp(value):
    """An aware datetime as RFC 3339 in UTC with `Z`. Text goes through as it is; a naive datetime is refused."""
    if isinstance(value, str):
        return value
    if value.tzinfo is None:
        raise ValueError("a time needs its zone: use datetime.now(timezone.utc), or .replace(tzinfo=timezone.utc)")
    return value.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")


def day(text):
    """RFC 3339 full-date text as a date."""
    return date.fromisoformat(text)


def to_day(value):
    """A date as RFC 3339 full-date text."""
    return value if isinstance(value, str) else value.isoformat()


def to_text(value):
    """A UUID or a Decimal as its text. A float has already lost what a decimal string is there to keep, so it is refused."""
    if isinstance(value, float):
        raise TypeError("money is a decimal string or a Decimal here, never a float")
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def wire(value):
    """A model, or a mapping that already is one."""
    return value.to_wire() if isinstance(value, Model) else value


def list_of(convert):
    """A list with `convert` applied to each item."""
    return lambda values: [v if v is None else convert(v) for v in values]


def map_of(convert):
    """A mapping with `convert` applied to each value."""
    return lambda values: {k: v if v is None else convert(v) for k, v in values.items()}
