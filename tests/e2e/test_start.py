"""What stops a server at its start: it says what is wrong with which file or address, and what to do, and makes nothing worse."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess

import pytest
from conftest import Server


@pytest.fixture(scope="module")
def used(build, tmp_path_factory):
    """A data directory that a tenant was made in, which no server has run on yet."""
    folder = tmp_path_factory.mktemp("used") / "data"
    folder.mkdir()
    Server(build, folder).create_tenant("acme")
    return folder


@pytest.fixture
def data(used, tmp_path):
    return shutil.copytree(used, tmp_path / "data")


def refusal(build, data, *options: str, port: int = 0, key: str = "") -> str:
    """What it says before it ends with exit code 1."""
    said = subprocess.run(
        [build / "server" / "venturi-server", "--data", data, "--port", str(port), *options],
        capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "VENTURI_MASTER_KEY": key},
    )  # fmt: skip
    assert (said.returncode, said.stdout) == (1, ""), said
    return said.stderr


def test_a_database_without_its_master_key_is_not_given_a_new_one(build, data):
    (data / "master.key").rename(data.parent / "backup")
    said = refusal(build, data)
    assert "master.key" in said and "VENTURI_MASTER_KEY" in said and "backup" in said
    assert not (data / "master.key").exists()
    (data.parent / "backup").rename(data / "master.key")
    with Server(build, data):
        pass


def test_neither_does_a_subcommand_make_one(build, data):
    (data / "master.key").unlink()
    said = subprocess.run(
        [build / "server" / "venturi-server", "tenant", "create", "--data", data, "--name", "other"], capture_output=True, text=True, timeout=60, check=False
    )
    assert said.returncode == 1 and "master.key" in said.stderr
    assert not (data / "master.key").exists()


def create_tenant(build, data, name: str, key: str = "") -> subprocess.CompletedProcess:
    command = [build / "server" / "venturi-server", "tenant", "create", "--data", data, "--name", name]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "VENTURI_MASTER_KEY": key})


WRONG_KEY = "6b" * 32


def holds(build, data) -> bool:
    """Every audit chain, under the right key."""
    verified = subprocess.run([build / "server" / "venturi-server", "audit", "verify", "--data", data], capture_output=True, timeout=60, check=False)
    return verified.returncode == 0


def test_a_server_with_another_master_key_does_not_start_and_seals_nothing_under_it(build, data):
    said = refusal(build, data, key=WRONG_KEY)
    assert str(data) in said and "not the one" in said and "VENTURI_MASTER_KEY" in said and WRONG_KEY not in said
    with Server(build, data) as server:  # nothing was left behind that the right key could not open
        server.create_tenant("later")
    assert holds(build, data)


@pytest.mark.parametrize("there", ["a tenant", "a server's signing keys alone", "both"])
def test_neither_does_a_subcommand_with_another_master_key_seal_anything(build, data, tmp_path, there):
    if there == "a server's signing keys alone":
        (data := tmp_path / "fresh").mkdir()
    if there != "a tenant":
        with Server(build, data):
            refused = create_tenant(build, data, "other", WRONG_KEY)
    else:
        refused = create_tenant(build, data, "other", WRONG_KEY)
    assert refused.returncode == 1 and "not the one" in refused.stderr
    assert create_tenant(build, data, "other").returncode == 0  # neither the name nor the database was taken
    assert holds(build, data)


def test_commands_that_are_an_instances_first_at_the_same_time_share_its_key(build, tmp_path):
    command = [build / "server" / "venturi-server", "tenant", "create", "--data"]
    for attempt in range(4):
        data = tmp_path / str(attempt)
        at_once = [subprocess.Popen([*command, data, "--name", str(i)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for i in range(4)]
        assert [(*one.communicate(timeout=60), one.returncode) for one in at_once] == [(None, "", 0)] * 4
        assert holds(build, data)


@pytest.mark.parametrize("damage", ["no database", "cut off"])
def test_a_damaged_database_is_named_with_the_way_out(build, data, damage):
    database = data / "venturi.db"
    if damage == "no database":
        database.write_bytes(b"something else" * 1000)
    else:
        os.truncate(database, 8192)
    before = database.read_bytes()
    said = refusal(build, data)
    assert str(database) in said and "restore a backup" in said
    assert database.read_bytes() == before


def test_an_address_that_cannot_be_listened_on_is_named(build, data):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = refusal(build, data, port=port)
    assert said == f"venturi-server: cannot listen on 127.0.0.1, port {port}: Address already in use\n"
    said = refusal(build, data, "--plain-http", "--host", "nonsense")
    assert said == "venturi-server: --host must be an IP address of this machine, or 0.0.0.0 or :: for all: nonsense is none\n"
    assert "cannot listen on 192.0.2.1, port 0" in refusal(build, data, "--plain-http", "--host", "192.0.2.1")
