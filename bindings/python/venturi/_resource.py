"""How a client holds its resources."""

from __future__ import annotations

from functools import cached_property


class resource(cached_property):
    """A resource of a client, loaded and made when it is first asked for. help() shows what it is for."""

    def __repr__(self):
        return " ".join((self.__doc__ or "").split())
