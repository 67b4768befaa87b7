"""The audit trail at rest: a real data directory is tampered with by somebody else's tool, and `audit verify` finds it."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import subprocess
import uuid
from contextlib import closing, contextmanager

import pytest
from conftest import GENEROUS, Http, Server

ACME = "(SELECT tenant_id FROM tenants WHERE name = 'acme')"
LAST = 0  # stands for the last event there is
TAMPERING = [
    (f"UPDATE audit_events SET summary = 'x' WHERE tenant_id = {ACME} AND sequence = 7", 7, "changed"),
    (f"UPDATE audit_events SET actor_id = NULL WHERE tenant_id = {ACME} AND sequence = 5", 5, "changed"),
    (f"DELETE FROM audit_events WHERE tenant_id = {ACME} AND sequence IN (6, 7)", 6, "missing: events 6 to 7"),
    (
        f"UPDATE audit_events SET sequence = -sequence WHERE tenant_id = {ACME} AND sequence IN (5, 6);"
        "UPDATE audit_events SET sequence = 11 + sequence WHERE sequence < 0",
        5,
        "reordered: what stands here was written as event 6",
    ),
    (f"DELETE FROM audit_events WHERE tenant_id = {ACME} AND sequence > 8", 9, "truncated"),
    (f"DELETE FROM audit_events WHERE tenant_id = {ACME}", 1, "truncated"),
    (f"DELETE FROM audit_heads WHERE tenant_id = {ACME}", LAST, "unsealed"),
]


@contextmanager
def open_database(data):
    """Closed at the end, not when it is collected: the last one out takes the files beside the database with it."""
    with closing(sqlite3.connect(data / "venturi.db", timeout=20, isolation_level=None)) as db:
        yield db


def events(data, tenant) -> int:
    with open_database(data) as db:
        sql = "SELECT count(*) FROM audit_events JOIN tenants USING (tenant_id) WHERE name = ?"
        return db.execute(sql, (tenant,)).fetchone()[0]


def access_keys(data) -> int:
    with open_database(data) as db:
        return db.execute("SELECT count(*) FROM access_keys").fetchone()[0]


def disarm(data):
    """Whoever means it takes the triggers away first."""
    with open_database(data) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")


@pytest.fixture(scope="module")
def recorded(build, tmp_path_factory):
    """A stopped instance with the audit trails of a tenant acme, of ten events at the least, and of a bystander."""
    data = tmp_path_factory.mktemp("audited")
    with Server(build, data, *GENEROUS) as server:
        acme, _ = server.create_tenant("acme"), server.create_tenant("bystander")
        http = Http(server.url)
        token = http.token(acme)
        for days in range(10, 16):
            http("PATCH", "/api/v1/settings", json.dumps({"max_key_lifetime_days": days}), token=token, idempotency=str(uuid.uuid4()))
    return data


def verify(build, data, *options):
    command = [build / "server" / "venturi-server", "audit", "verify", "--data", data, *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_trail_that_nobody_touched_holds_whether_the_server_runs_or_not(build, recorded):
    at_rest = verify(build, recorded)
    assert at_rest.returncode == 0, at_rest.stdout + at_rest.stderr
    acme, bystander = events(recorded, "acme"), events(recorded, "bystander")
    assert acme >= 10
    assert f"2 chains, {acme + bystander} events: all hold" in at_rest.stdout
    with Server(build, recorded):
        running = verify(build, recorded, "--tenant", "acme")
    assert running.returncode == 0
    line = rf"acme \(tnt_\w{{26}}\): {acme} events, holds, head [0-9a-f]{{64}}\n1 chain, {acme} events: all hold\n"
    assert re.fullmatch(line, running.stdout)


@pytest.mark.parametrize(("sql", "sequence", "what"), TAMPERING)
def test_verify_finds_each_kind_of_tampering_while_the_server_runs(build, recorded, tmp_path, sql, sequence, what):
    data = tmp_path / "data"
    shutil.copytree(recorded, data)
    with Server(build, data):
        with open_database(data) as db, pytest.raises(sqlite3.IntegrityError):
            db.executescript(sql)  # the database itself refuses
        disarm(data)
        with open_database(data) as db:
            db.executescript(sql)
        found = verify(build, data)
    assert found.returncode == 1
    assert f"BROKEN at event {sequence or events(recorded, 'acme')}: {what}" in found.stdout
    assert "2 chains" in found.stdout and "1 broken" in found.stdout
    assert re.search(r"bystander \(\w+\): \d+ events, holds", found.stdout)
    assert verify(build, data, "--tenant", "bystander").returncode == 0


def test_a_chain_whose_head_was_tampered_with_is_not_carried_on(build, recorded, tmp_path):
    data = tmp_path / "data"
    shutil.copytree(recorded, data)
    disarm(data)
    with open_database(data) as db:
        db.execute(f"UPDATE audit_heads SET sequence = 3, hash = (SELECT hash FROM audit_events WHERE tenant_id = {ACME} AND sequence = 3) WHERE tenant_id = {ACME}")
    with Server(build, data, *GENEROUS) as server:
        http = Http(server.url)
        keys = access_keys(data)
        tenant = server.create_tenant("later")  # other tenants' chains go on
        assert http("PATCH", "/api/v1/settings", "{}", token=http.token(tenant), idempotency=str(uuid.uuid4())).status == 200
        made = subprocess.run(
            [server.binary, "partner", "grant", "--data", data, "--tenant", "acme", "--name", "p", "--scope", "admin:config"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert made.returncode == 1 and "audit verify" in made.stderr
        assert access_keys(data) == keys + 2


def test_verify_says_what_keeps_it_from_finding_out(build, tmp_path):
    nothing = verify(build, tmp_path / "nowhere")
    assert nothing.returncode == 2 and "there is no instance in" in nothing.stderr
    assert not (tmp_path / "nowhere").exists()
