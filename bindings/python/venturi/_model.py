"""What every generated model is: slots filled from one parsed JSON object, and back.

A model class carries `_fields_`, one `(name, wire name, decode, encode)` row for each property. `decode` and `encode` are None
where the JSON value is the Python value. Names are the wire's own, with a `_` behind those that Python keeps for itself.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from uuid import UUID


class Unset:
    """The one value that means "not given", where None means JSON null."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "UNSET"  # a copy or a pickle of it is itself


UNSET = Unset()
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class Model:
    """The base of all models: keyword construction, equality, repr, `to_dict()`, and what an answer says beside its fields."""

    __slots__ = ()  # each model has its own, and `_extra_` and `_answered_` beside them
    _fields_ = ()
    _names_ = frozenset()
    _required_ = frozenset()
    _secret_ = frozenset()

    def __init_subclass__(cls):
        cls._names_ = frozenset(wire for _, wire, _, _ in cls._fields_)

    def __init__(self, **values):
        missing = self._required_ - values.keys()
        if missing:
            raise TypeError(f"{type(self).__name__} needs {', '.join(sorted(missing))}")
        for name, _, _, _ in self._fields_:
            setattr(self, name, values.pop(name, UNSET))
        if values:
            raise TypeError(f"{type(self).__name__} has no field {', '.join(sorted(values))}")

    @classmethod
    def from_wire(cls, data):
        """A model from a parsed JSON object. Absent members become None; those that this version does not know are in `extra`."""
        model = object.__new__(cls)
        get = data.get
        for name, wire, decode, _ in cls._fields_:
            value = get(wire)
            setattr(model, name, value if decode is None or value is None else decode(value))
        if not data.keys() <= cls._names_:
            model._extra_ = {name: value for name, value in data.items() if name not in cls._names_}
        return model

    def to_wire(self):
        """The JSON object that is sent for it: without what was not given, and without `extra`."""
        wire = {}
        for name, wire_name, _, encode in self._fields_:
            value = getattr(self, name)
            if value is not UNSET:
                wire[wire_name] = value if encode is None or value is None else encode(value)
        return wire

    def to_dict(self):
        """The whole as JSON's own types, models within included, `extra` too: `json.dumps(record.to_dict())`.

        Names are the wire's, times RFC 3339 text. Absent members are None. Secrets are in it.
        """
        found = {}
        for name, wire_name, _, _ in self._fields_:
            value = getattr(self, name)
            if value is not UNSET:
                found[wire_name] = plain(value)
        return {**found, **self.extra}

    @property
    def extra(self):
        """Members of the JSON object that this version of the package does not know: a newer server's. Usually empty."""
        return getattr(self, "_extra_", None) or {}

    @property
    def response_info(self):
        """How the call was answered (ResponseInfo); None where this is no answer itself but a part of one, or was made here."""
        return getattr(self, "_answered_", None)

    @property
    def trace_id(self):
        """The trace id of the answer, to quote to support; None where this is no answer itself."""
        info = self.response_info
        return None if info is None else info.trace_id

    @property
    def rate_limit(self):
        """What the answer said of the caller's budget (RateLimit); None where this is no answer itself."""
        info = self.response_info
        return None if info is None else info.rate_limit

    def __getstate__(self):
        # For pickle and copy: all but the client that it came from.
        names = {name for cls in type(self).__mro__ for name in getattr(cls, "__slots__", ())} - {"_calls_"}
        return None, {name: getattr(self, name) for name in names if hasattr(self, name)}

    @classmethod
    def _flavour(cls, calls):
        """The class that an answer to these calls has."""
        return cls

    def _bind(self, calls):
        """Called on an answer with the calls that it came from; those that have methods keep them."""

    def __eq__(self, other, /):
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name, _, _, _ in self._fields_)

    __hash__ = None

    def __repr__(self):
        shown = []
        for name, _, _, _ in self._fields_:
            value = getattr(self, name)
            if value is not None and value is not UNSET:
                shown.append(f"{name}={'***' if name in self._secret_ else repr(value)}")
        return f"{type(self).__name__}({', '.join(shown)})"


def record(description):
    """A model of the shape that lists give by the million: the class as the core makes its objects, without Python's help."""
    from ._native import record_type

    return record_type(description, Model)


def plain(value):
    """A field's value as JSON's own types, whatever it is."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, datetime):
        return to_timestamp(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (Decimal, UUID)):
        return to_text(value)
    if hasattr(value, "to_dict"):
        return value.to_dict()
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON")


def timestamp(text):
    """RFC 3339 text as an aware datetime in UTC. Fractions finer than a microsecond are cut. ValueError where it is none, or has no zone."""
    if text.endswith(("Z", "z")):
        text = text[:-1] + "+00:00"  # fromisoformat() reads `Z` from Python 3.11 on
    head, dot, rest = text.partition(".")
    if dot:
        digits = rest.rstrip("Zz").split("+")[0].split("-")[0]
        text = f"{head}.{digits[:6].ljust(6, '0')}{rest[len(digits) :]}"
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"a time needs its zone, Z or an offset such as +02:00, behind it: {text!r}")
    return moment.astimezone(timezone.utc)


def timestamp_of(micros):
    """Microseconds since 1970 as an aware datetime in UTC."""
    return EPOCH + timedelta(microseconds=micros)


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


def member_of(enums, name):
    """The type of an enumeration's texts, for annotations and typing.get_args(): Literal of the members, str where more may come."""
    if name not in enums:
        raise AttributeError(name)
    if enums[name] is None:
        return str
    from typing import Literal

    return Literal[enums[name]]
