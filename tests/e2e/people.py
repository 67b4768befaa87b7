"""People of a tenant, their one-time codes, and a program on their machine that wants to act for them. Nothing of the SDK is in here."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.server
import json
import secrets
import subprocess
import threading
import time
import urllib.parse
import uuid
from typing import Any

from conftest import CREDENTIALS
from grants import interactive_client

PASSWORD = "correct horse battery staple"


def cli(server, *arguments: str, stdin: str = "") -> str:
    """`venturi-server …` on the server's data directory; what it printed."""
    command = [server.binary, "--data", server.data, *arguments]
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


class Person:
    def __init__(self, server, tenant: str, role: str = "owner", password: str = PASSWORD) -> None:
        self.server, self.tenant, self.password = server, tenant, password
        self.email = f"{uuid.uuid4()}@example.com"
        self.secret = b""
        CREDENTIALS.add(password)  # nothing of it may be seen again, in no log and no database
        self.cli("create", "--role", role, "--name", "Ada Lovelace", stdin=password + "\n")

    def cli(self, action: str, *options: str, stdin: str = "") -> str:
        return cli(self.server, "person", action, "--tenant", self.tenant, "--email", self.email, *options, stdin=stdin)

    def enrol(self) -> None:
        shown = json.loads(self.cli("enrol-totp", "--json"))["secret"]
        CREDENTIALS.add(shown)
        self.secret = base64.b32decode(shown)

    def code(self, steps: int = 0, now: float | None = None) -> str:
        """RFC 6238; `steps` of half a minute from now."""
        counter = (int(now or time.time()) // 30 + steps).to_bytes(8, "big")
        digest = hmac.new(self.secret, counter, hashlib.sha1).digest()
        at = digest[-1] & 15
        return f"{(int.from_bytes(digest[at : at + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}"


def registered(ask, token: str, *scopes: str) -> str:
    """A public client of the tenant, for a program that listens on the loopback interface; its id."""
    wanted = scopes or ("read:attribution", "read:reporting", "admin:config")
    return interactive_client(ask, token, wanted, name="Cost explorer", redirect_uris=["http://127.0.0.1/callback"])


class Program:
    """A public client with a loopback redirect: it listens, makes authorization requests, and redeems their codes."""

    def __init__(self, ask, client_id: str) -> None:
        self.ask, self.client_id = ask, client_id
        self.answers: list[dict[str, str]] = []
        answers = self.answers

        class Callback(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_GET(self):
                path, _, query = self.path.partition("?")
                if path == "/callback":
                    answers.append(dict(urllib.parse.parse_qsl(query, strict_parsing=True)))
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(b"<title>Back</title><p>You are back in the program.</p>")

        self._listener = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Callback)
        threading.Thread(target=self._listener.serve_forever, daemon=True).start()
        self.redirect_uri = f"http://127.0.0.1:{self._listener.server_address[1]}/callback"
        self.verifier = ""

    def close(self) -> None:
        self._listener.shutdown()
        self._listener.server_close()

    def url(self, **parameters: Any) -> str:
        """A new authorization request; a parameter of None is left out."""
        self.verifier = secrets.token_urlsafe(48)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).rstrip(b"=").decode()
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": "read:attribution admin:config",
            "state": "st&te/" + secrets.token_urlsafe(8),
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        } | parameters
        self.state = query["state"]
        return f"http://{self.ask.host}/api/v1/oauth/authorize?" + urllib.parse.urlencode({k: v for k, v in query.items() if v is not None})

    def answer(self) -> dict[str, str]:
        """The one answer that came; from this issuer and for this state."""
        (answer,) = self.answers
        self.answers.clear()
        assert answer.pop("iss") == f"http://{self.ask.host}"
        assert answer.pop("state") == self.state
        CREDENTIALS.update(value for name, value in answer.items() if name == "code")
        return answer

    def redeem(self, code: str):
        form = {"grant_type": "authorization_code", "client_id": self.client_id, "code": code, "redirect_uri": self.redirect_uri,
                "code_verifier": self.verifier}  # fmt: skip
        return self.ask("POST", "/api/v1/oauth/token", urllib.parse.urlencode(form), headers={"Content-Type": "application/x-www-form-urlencoded"})


    def tokens(self) -> dict[str, Any]:
        """Those that the answer's code is good for."""
        answer = self.redeem(self.answer()["code"])
        assert answer.status == 200, answer.body
        return answer.json()


def sign_in(browser, person: Person):
    """On the sign-in page; the page that follows."""
    return browser.fill(email=person.email, password=person.password).press("Sign in")


def claims(token: str) -> dict[str, Any]:
    payload = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
