"""On a machine with an interpreter and glibc alone, the packages load and talk to a real server over TLS."""

from __future__ import annotations

import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
from bare_root import BareRoot
from conftest import COMMON_JS, PYTHON_PROGRAM, SAID, run

# Where Debian, Red Hat, openSUSE and Alpine keep the certificate authorities that the machine trusts.
STORES = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
]


@pytest.fixture(scope="module")
def python(tmp_path_factory, wheel):
    """A root with Python and the wheel in it; call it with a program's text."""
    root = BareRoot(tmp_path_factory.mktemp("python"))
    standard_library = Path(sysconfig.get_path("stdlib"))
    interpreter = root.add_python(Path(sys.executable), standard_library)
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(root.inside(standard_library / "dist-packages"))
    path = str(standard_library / "dist-packages")
    return root, lambda **variables: root.run(interpreter, "-c", PYTHON_PROGRAM, PYTHONPATH=path, **variables)


@pytest.fixture(scope="module")
def node(tmp_path_factory, tarball):
    """A root with Node.js and the tarball in it; call it with variables."""
    root = BareRoot(tmp_path_factory.mktemp("node"))
    interpreter = root.add_program(run("node", "-p", "process.execPath").strip())
    package = root.inside("/app/node_modules/@venturi/sdk")
    package.mkdir(parents=True)
    run("tar", "-xf", tarball, "-C", package, "--strip-components=1")
    root.write("/app/program.cjs", COMMON_JS)
    return root, lambda **variables: root.run(interpreter, "/app/program.cjs", **variables)


@pytest.fixture(params=["python", "node"])
def bare(request):
    return request.getfixturevalue(request.param)


@pytest.fixture
def trusted(bare, authority):
    """Puts the authority of the server's certificate at a path of the root, for one test."""
    root, put = bare[0], []

    def trust(path: str) -> None:
        root.write(path, authority.file.read_text())
        put.append(root.inside(path))

    yield trust
    for file in put:
        file.unlink()


def test_there_is_no_libcurl_no_compiler_and_no_header(bare):
    names = [path.name for path in bare[0].files()]
    assert any(name.startswith("libc.so") for name in names)
    assert [name for name in names if name.startswith(("libcurl", "libzstd")) or name in ("cc", "gcc", "c++", "g++", "clang", "ld", "sh")] == []
    assert [path for path in bare[0].files() if path.suffix in (".h", ".a")] == []


@pytest.mark.parametrize("store", STORES)
def test_it_talks_tls_and_finds_the_store_of_each_distribution(bare, trusted, credentials, store):
    trusted(store)
    assert bare[1](**credentials) == SAID


def test_ssl_cert_file_names_a_store_anywhere(bare, trusted, credentials):
    trusted("/opt/authority.pem")
    assert bare[1](SSL_CERT_FILE="/opt/authority.pem", **credentials) == SAID


def test_ssl_cert_dir_names_a_folder_of_hashed_certificates(bare, trusted, authority, credentials):
    digest = run("openssl", "x509", "-noout", "-subject_hash", "-in", authority.file).strip()
    trusted(f"/opt/authorities/{digest}.0")
    assert bare[1](SSL_CERT_DIR="/opt/authorities", **credentials) == SAID


def test_where_no_store_is_nobody_is_trusted_and_the_error_says_what_to_do(bare, credentials):
    with pytest.raises(AssertionError, match="SSL_CERT_FILE"):
        bare[1](**credentials)
