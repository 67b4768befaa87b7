"""How a client sends events: its options checked, and its numbers."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_COUNTS = ("max_buffered_bytes", "max_buffered_events", "batch_events", "batch_bytes", "max_spool_bytes", "connections")
_SECONDS = ("linger", "exit_timeout")


def checked(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options as the core takes them; what is none is named."""
    given = {name: value for name, value in options.items() if value is not None}
    for name, value in given.items():
        if name in _COUNTS:
            right = isinstance(value, int) and not isinstance(value, bool) and value > 0
        elif name in _SECONDS:
            right = isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0
        elif name == "on_drop":
            right = callable(value)
        elif name == "compress":
            right = isinstance(value, bool)
        elif name == "spool_directory":
            right = isinstance(value, str) or hasattr(value, "__fspath__")
            given[name] = os.fsencode(value) if right else value  # the folder's name in bytes, which need not be UTF-8
        else:
            raise TypeError(f"emitter has no option {name!r}")
        if not right:
            raise ValueError(f"emitter: {name} cannot be {value!r}")
    return given


def seconds(timeout: float) -> float:
    """How long a flush may take, checked."""
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)):
        raise TypeError(f"timeout is a number of seconds, not {type(timeout).__name__}")
    if not timeout >= 0:
        raise ValueError(f"timeout is a number of seconds from 0 on, not {timeout}")
    return timeout


class EmitterStats:
    """Where every event is. At rest, emitted + adopted is the sum of accepted, duplicates, dropped, buffered and spooled_events.

    emitted: taken from this process. adopted: found in the spool, left by a process that is gone. accepted: the server has them.
    duplicates: the server had them already. buffered: in memory or on their way. spooled_events, spooled_bytes: on disk. requests:
    made so far. spooling: a spool was asked for, and its folder is usable. dropped: given up, by reason
    (queue_overflow, spool_overflow, rate_limited, network_error, rejected).
    """

    __slots__ = (
        "emitted",
        "adopted",
        "accepted",
        "duplicates",
        "buffered",
        "spooled_events",
        "spooled_bytes",
        "requests",
        "spooling",
        "dropped",
    )
    emitted: int
    adopted: int
    accepted: int
    duplicates: int
    buffered: int
    spooled_events: int
    spooled_bytes: int
    requests: int
    spooling: bool
    dropped: dict[str, int]

    def __init__(self, numbers: Mapping[str, Any]) -> None:
        for name in self.__slots__:
            setattr(self, name, numbers[name])

    def to_dict(self) -> dict[str, Any]:
        """The numbers by name."""
        return {name: getattr(self, name) for name in self.__slots__}

    def __repr__(self) -> str:
        return f"EmitterStats({', '.join(f'{name}={value!r}' for name, value in self.to_dict().items())})"
