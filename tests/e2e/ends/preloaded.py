"""A WSGI application whose client is opened before gunicorn forks its workers. /emit?N emits event N, /read reads a page."""

from __future__ import annotations

import os

from emitting import emit, v


def app(environ, start_response):
    if environ["PATH_INFO"] == "/emit":
        emit(int(environ["QUERY_STRING"]))
    else:
        v.attribution.list(limit=1).first_page()
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [str(os.getpid()).encode()]
