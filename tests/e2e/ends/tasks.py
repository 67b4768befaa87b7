"""A Celery application whose client is opened in the parent of the pool, with $LAZY in the task. Messages are files in $BROKER."""

from __future__ import annotations

import os

from celery import Celery

broker = os.environ["BROKER"]
app = Celery("tasks", broker="filesystem://")
app.conf.update(
    broker_transport_options={"data_folder_in": broker, "data_folder_out": broker, "control_folder": f"{broker}/control"},
    worker_enable_remote_control=False,
    broker_connection_retry_on_startup=True,
)


@app.task
def emit_some(first: int, count: int) -> None:
    from emitting import emit

    emit(*range(first, first + count))


if not os.environ.keys() & {"SEND", "LAZY"}:
    import emitting  # noqa: F401  the client, before the pool forks
