"""HTTPS by the server itself, with clients that check the certificate."""

from __future__ import annotations

import signal
import socket
import ssl
import subprocess
import urllib.parse
import urllib.request
from contextlib import ExitStack

import pytest
from certificates import Authority
from conftest import Server


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


@pytest.fixture
def secure(build, tmp_path, authority):
    files = authority.issue("the first")
    (tmp_path / "data").mkdir()
    with Server(build, tmp_path / "data", "--tls-certificate", str(files.certificate), "--tls-key", str(files.key)) as running:
        yield running


def trusting(authority, **settings) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=str(authority.file))
    for name, value in settings.items():
        setattr(context, name, value)
    return context


def connect(url: str, context: ssl.SSLContext, source: str = "127.0.0.1") -> ssl.SSLSocket:
    parts = urllib.parse.urlsplit(url)
    connection = socket.create_connection((parts.hostname, parts.port), timeout=20, source_address=(source, 0))
    return context.wrap_socket(connection, server_hostname=parts.hostname)


def half_a_hello(authority) -> bytes:
    """The beginning of what a real client says first."""
    said = ssl.MemoryBIO()
    try:
        trusting(authority).wrap_bio(ssl.MemoryBIO(), said, server_hostname="127.0.0.1").do_handshake()
    except ssl.SSLWantReadError:
        pass
    return said.read()[:100]


def half_shaken(url: str, hello: bytes, source: str = "127.0.0.1") -> socket.socket:
    parts = urllib.parse.urlsplit(url)
    connection = socket.create_connection((parts.hostname, parts.port), timeout=20, source_address=(source, 0))
    connection.sendall(hello)
    return connection


def ended(connection: socket.socket) -> bool:
    try:
        return connection.recv(1) == b""
    except ConnectionResetError:  # it had said something that nobody read
        return True


def healthy(connection: ssl.SSLSocket) -> bool:
    connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
    return connection.recv(65536).startswith(b"HTTP/1.1 200")


def subject(connection: ssl.SSLSocket) -> str:
    return dict(pair[0] for pair in connection.getpeercert()["subject"])["commonName"]


def test_a_client_that_checks_certificates_is_served_and_told_to_come_back_over_tls(secure, authority):
    assert secure.url.startswith("https://127.0.0.1:")
    with urllib.request.urlopen(secure.url + "/healthz", context=trusting(authority)) as answer:
        assert answer.status == 200
        assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"
    with urllib.request.urlopen(secure.url + "/.well-known/oauth-authorization-server", context=trusting(authority)) as answer:
        assert f'"issuer":"{secure.url}"' in answer.read().decode()


def test_many_requests_and_a_large_answer_go_over_one_connection(secure, authority):
    with connect(secure.url, trusting(authority)) as connection:
        stream = connection.makefile("rwb")
        for path in ["/healthz", "/openapi.json"] * 5 + ["/nowhere"]:
            stream.write(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            stream.flush()
            status = stream.readline()
            headers = dict(line.decode().strip().lower().split(": ", 1) for line in iter(stream.readline, b"\r\n"))
            assert len(stream.read(int(headers["content-length"]))) == int(headers["content-length"])
            assert status.startswith(b"HTTP/1.1 404" if path == "/nowhere" else b"HTTP/1.1 200")


def test_an_answers_end_is_told_from_a_cut_line(secure, authority):
    """Python raises SSLEOFError where the server closes without TLS's farewell."""
    context = trusting(authority)
    with connect(secure.url, context) as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        received = b"".join(iter(lambda: connection.read(65536), b""))
    assert received.startswith(b"HTTP/1.1 200") and b"Connection: close" in received


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_both_versions_have_forward_secrecy_and_authenticated_ciphers(secure, authority, version):
    with connect(secure.url, trusting(authority, minimum_version=version, maximum_version=version)) as connection:
        cipher = connection.cipher()[0]
        assert connection.compression() is None
    assert ("GCM" in cipher or "CHACHA20" in cipher) and (cipher.startswith(("ECDHE", "TLS_")))


@pytest.mark.parametrize("old", ["-tls1", "-tls1_1"])
def test_older_versions_are_refused(secure, authority, old):
    host = urllib.parse.urlsplit(secure.url).netloc
    said = subprocess.run(
        ["openssl", "s_client", "-connect", host, old, "-cipher", "ALL:@SECLEVEL=0"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert said.returncode != 0 and "Cipher is ECDHE" not in said.stdout


def test_ciphers_without_forward_secrecy_are_refused(secure, authority):
    context = trusting(authority, maximum_version=ssl.TLSVersion.TLSv1_2)
    context.set_ciphers("AES256-GCM-SHA384:ECDHE-ECDSA-AES256-SHA384:@SECLEVEL=0")
    with pytest.raises(ssl.SSLError):
        connect(secure.url, context)


def test_http_1_1_is_agreed_on_and_nothing_else(secure, authority):
    context = trusting(authority)
    context.set_alpn_protocols(["h2", "http/1.1"])
    with connect(secure.url, context) as connection:
        assert connection.selected_alpn_protocol() == "http/1.1"
    context.set_alpn_protocols(["h2"])
    with pytest.raises(ssl.SSLError, match="(?i)alert no application protocol"):
        connect(secure.url, context)


def test_plain_http_and_noise_at_the_tls_port_harm_nobody(secure, authority):
    parts = urllib.parse.urlsplit(secure.url)
    for noise in (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", bytes(range(256)) * 64, b""):
        with socket.create_connection((parts.hostname, parts.port), timeout=20) as connection:
            connection.sendall(noise)
            connection.shutdown(socket.SHUT_WR)
            try:
                assert b"HTTP/1.1 200" not in b"".join(iter(lambda c=connection: c.recv(65536), b""))
            except ConnectionResetError:
                pass
    with urllib.request.urlopen(secure.url + "/healthz", context=trusting(authority)) as answer:
        assert answer.status == 200


def test_a_renewed_certificate_is_taken_on_sighup_and_a_broken_one_is_not(secure, authority, eventually):
    with connect(secure.url, trusting(authority)) as before:
        assert subject(before) == "the first"
        files = authority.issue("the second")
        secure.signal(signal.SIGHUP)

        def now():
            with connect(secure.url, trusting(authority)) as connection:
                return subject(connection)

        assert eventually(now, lambda name: name == "the second") == "the second"
        before.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert before.recv(100).startswith(b"HTTP/1.1 200")  # what was open stays open

    files.key.write_text("no key")
    secure.signal(signal.SIGHUP)
    assert "the former certificate stays" in eventually(secure.log, lambda log: "the former certificate stays" in log)
    assert now() == "the second"


def test_files_that_do_not_fit_stop_the_start_with_their_names(build, tmp_path, authority):
    key = authority.issue("one").key.read_bytes()
    files = authority.issue("another")
    files.key.write_bytes(key)
    with pytest.raises(RuntimeError, match="server.key"):
        Server(build, tmp_path, "--tls-certificate", str(files.certificate), "--tls-key", str(files.key)).start()
    with pytest.raises(RuntimeError, match="no-such.pem"):
        Server(build, tmp_path, "--tls-certificate", str(tmp_path / "no-such.pem"), "--tls-key", str(files.key)).start()


def secured(build, tmp_path, authority, *options: str) -> Server:
    files = authority.issue("limited")
    (tmp_path / "data").mkdir()
    return Server(build, tmp_path / "data", "--tls-certificate", str(files.certificate), "--tls-key", str(files.key), *options)


def test_handshakes_that_are_never_finished_count_for_their_address_alone(build, tmp_path, authority, eventually):
    limits = ("--limit", "connections-per-address=5", "--limit", "header-seconds=3600")  # none of them ends by itself
    with secured(build, tmp_path, authority, *limits) as server, ExitStack() as held:
        hello = half_a_hello(authority)
        half = [held.enter_context(half_shaken(server.url, hello)) for _ in range(5)]
        with half_shaken(server.url, hello) as one_more:
            assert ended(one_more)
        assert "its address has too many" in server.log()
        with connect(server.url, trusting(authority), source="127.0.0.2") as other:
            assert healthy(other)
        for connection in half:
            connection.close()

        def served() -> bool:
            try:
                with connect(server.url, trusting(authority)) as same:
                    return healthy(same)
            except (ConnectionError, ssl.SSLError):  # the server has not seen yet that they are gone
                return False

        assert eventually(served, bool)


def test_handshakes_that_are_never_finished_are_cut_off(build, tmp_path, authority):
    with secured(build, tmp_path, authority, "--limit", "header-seconds=1") as server, ExitStack() as held:  # nobody here has to be in time
        hello = half_a_hello(authority)
        half = [held.enter_context(half_shaken(server.url, hello)) for _ in range(5)]
        assert all(ended(connection) for connection in half)

def test_handshakes_that_are_never_finished_give_way_before_anybody_who_was_served(build, tmp_path, authority):
    with secured(build, tmp_path, authority, "--limit", "connections=4") as server, ExitStack() as held:
        served = held.enter_context(connect(server.url, trusting(authority)))
        assert healthy(served)
        hello = half_a_hello(authority)
        half = [held.enter_context(half_shaken(server.url, hello, f"127.0.0.{2 + i}")) for i in range(3)]
        newcomer = held.enter_context(connect(server.url, trusting(authority), source="127.0.0.9"))
        assert healthy(newcomer) and healthy(served)
        assert ended(half[0])
