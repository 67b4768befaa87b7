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


def refusal(build, data, *options: str, port: int = 0) -> str:
    """What it says before it ends with exit code 1."""
    said = subprocess.run(
        [build / "server" / "venturi-server", "--data", data, "--port", str(port), *options], capture_output=True, text=True, timeout=60, check=False
    )
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
