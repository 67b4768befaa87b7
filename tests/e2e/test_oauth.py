"""The authorization server, driven by libraries of other people: every flow, and every token that must not be accepted."""

from __future__ import annotations

import base64
import hmac
import json
import sqlite3
import time
import uuid

import jwt
import pytest
from conftest import GENEROUS, Http, Server
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from grants import REDIRECT, Consent, create_client, interactive_client, post
from openid import openid_client


def encoded(data: bytes | dict) -> str:
    return base64.urlsafe_b64encode(data if isinstance(data, bytes) else json.dumps(data).encode()).rstrip(b"=").decode()


def joined(header: dict, payload: dict, sign) -> str:
    """A JWT as no library would write it; `sign` gives the signature of its first two parts. Members of None are left out."""
    text = ".".join(encoded({name: value for name, value in part.items() if value is not None}) for part in (header, payload))
    return text + "." + encoded(sign(text.encode()))


def by_secret(secret: bytes):
    return lambda text: hmac.digest(secret, text, "sha256")


ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


def error(answer):
    return answer.status, answer.json()["error"]


def works(http, token, path="/api/v1/rate-limit"):
    return http("GET", path, token=token).status


# -- openid-client and jose


def test_openid_client_obtains_inspects_and_revokes_machine_tokens_by_every_method(server, http_to, tenant, token):
    ways = openid_client(
        flow="machines", issuer=server.url, admin=token, client_id=tenant["client_id"], client_secret=tenant["client_secret"]
    )
    assert set(ways) == {"basic", "post", "RS256", "ES256", "EdDSA"}
    for way, seen in ways.items():
        assert seen["scope"] == "read:reporting" and 0 < seen["expires_in"] <= 3600, way
        assert seen["alive"] is True and seen["dead"] == {"active": False}, way
        assert seen["afterwards"] == 401, way


def test_openid_client_redeems_refreshes_and_revokes_for_a_user(server, http_to, tenant, token):
    consent = Consent(server, tenant, interactive_client(http_to, token))
    answer = f"{REDIRECT}?code={consent.code}&state=xyz&iss={server.url}"
    seen = openid_client(
        flow="user", issuer=server.url, client_id=consent.client_id, answer=answer, state="xyz", verifier=consent.verifier
    )
    claims = seen["claims"]
    assert claims["sub"] == consent.person_id and claims["client_id"] == consent.client_id
    assert claims["auth_time"] <= claims["iat"] and claims["acr"] and claims["amr"] == ["pwd"]
    assert seen["narrowed"] == "read:attribution" and seen["rotated"] is True
    assert (seen["revoked"], seen["again"]) == ("invalid_grant", "invalid_grant")
    assert [works(http_to, t) for t in seen["tokens"]] == [401, 401]


# -- PyJWT


class Signer:
    """A machine with a key of its own, and assertions that PyJWT signs."""

    def __init__(self, http, token, key=None, algorithm="ES256", **fields) -> None:
        self.http, self.algorithm = http, algorithm
        self.key = key or ec.generate_private_key(ec.SECP256R1())
        algorithms = {"ES256": jwt.algorithms.ECAlgorithm, "RS256": jwt.algorithms.RSAAlgorithm, "EdDSA": jwt.algorithms.OKPAlgorithm}
        self.jwk = json.loads(algorithms[algorithm].to_jwk(self.key.public_key()))
        answer = create_client(http, token, name="signer", kind="service", scopes=["read:reporting"], jwks={"keys": [self.jwk]}, **fields)
        assert answer.status == 201, answer.body
        self.id = answer.json()["id"]
        self.issuer = f"http://{http.host}"

    def claims(self, **changed) -> dict:
        now = int(time.time())
        claims = {"iss": self.id, "sub": self.id, "aud": self.issuer, "iat": now, "exp": now + 60, "jti": str(uuid.uuid4()), **changed}
        return {name: value for name, value in claims.items() if value is not None}

    def assertion(self, key=None, headers=None, **changed) -> str:
        return jwt.encode(self.claims(**changed), key or self.key, algorithm=self.algorithm, headers=headers)

    def token(self, assertion, **fields):
        return post(self.http, "token", grant_type="client_credentials", client_assertion_type=ASSERTION, client_assertion=assertion, **fields)


@pytest.mark.parametrize(
    ("algorithm", "key"),
    [
        ("ES256", ec.generate_private_key(ec.SECP256R1())),
        ("EdDSA", ed25519.Ed25519PrivateKey.generate()),
        ("RS256", rsa.generate_private_key(65537, 2048)),
    ],
)
def test_an_assertion_by_pyjwt_brings_a_token_that_pyjwt_verifies(http_to, token, algorithm, key):
    signer = Signer(http_to, token, key, algorithm)
    answer = signer.token(signer.assertion(aud=[f"{signer.issuer}/api/v1/oauth/token"]))
    assert answer.status == 200, answer.body
    access = answer.json()["access_token"]
    published = jwt.PyJWKClient(f"{signer.issuer}/.well-known/jwks.json").get_signing_key_from_jwt(access).key
    claims = jwt.decode(access, published, algorithms=["RS256"], audience=f"{signer.issuer}/api/v1", issuer=signer.issuer)
    assert claims["sub"] == signer.id and claims["exp"] - claims["iat"] <= 3600
    assert works(http_to, access) == 200


def test_an_assertion_may_name_the_issuer_the_token_endpoint_or_both(http_to, token):
    signer = Signer(http_to, token)
    issuer, endpoint = signer.issuer, f"{signer.issuer}/api/v1/oauth/token"
    for audience in (issuer, endpoint, [issuer], [endpoint], [issuer, endpoint], [endpoint, issuer]):
        assert signer.token(signer.assertion(aud=audience)).status == 200, audience


def test_an_assertion_works_once_and_only_as_it_should_be(http_to, token):
    signer, other = Signer(http_to, token), Signer(http_to, token)
    now = int(time.time())
    once = signer.assertion()
    assert signer.token(once).status == 200
    wrong = {
        "used": once,
        "audience": signer.assertion(aud="https://elsewhere.example"),
        "an audience beside ours": signer.assertion(aud=[signer.issuer, "https://elsewhere.example"]),
        "no audience": signer.assertion(aud=None),
        "an empty list of audiences": signer.assertion(aud=[]),
        "expired": signer.assertion(iat=now - 120, exp=now - 1),
        "too long": signer.assertion(exp=now + 360),  # a minute more than may be: one passes while this is signed and sent
        "no expiry": signer.assertion(exp=None),
        "no iat": signer.assertion(iat=None),
        "from the future": signer.assertion(iat=now + 120, exp=now + 180),
        "not yet": signer.assertion(nbf=now + 120),
        "no jti": signer.assertion(jti=None),
        "another issuer": signer.assertion(iss=other.id),
        "another subject": signer.assertion(sub=other.id),
        "another key": signer.assertion(key=other.key),
        "another client": other.assertion(iss=signer.id, sub=signer.id),
        "nobody": signer.assertion(iss="cli_01HF8ZJ5T3QK7M2W9X4Y6B8CDE", sub="cli_01HF8ZJ5T3QK7M2W9X4Y6B8CDE"),
        "an access token's type": signer.assertion(headers={"typ": "at+jwt"}),
        "unsigned": joined({"alg": "none"}, signer.claims(), lambda _: b""),
        "the public key as a secret": joined({"alg": "HS256"}, signer.claims(), by_secret(json.dumps(signer.jwk).encode())),
        "no JWT": "nonsense",
    }
    answers = {name: error(signer.token(assertion)) for name, assertion in wrong.items()}
    assert answers == dict.fromkeys(wrong, (401, "invalid_client"))
    assert error(signer.token(signer.assertion(), client_id=other.id)) == (400, "invalid_request")
    assert signer.token(signer.assertion(), client_id=signer.id).status == 200


def test_a_clients_keys_are_replaced_and_the_old_stop(http_to, token):
    signer = Signer(http_to, token)
    old, signer.key = signer.key, ec.generate_private_key(ec.SECP256R1())
    new = {"jwks": {"keys": [json.loads(jwt.algorithms.ECAlgorithm.to_jwk(signer.key.public_key()))]}}
    path = f"/api/v1/oauth-clients/{signer.id}/rotate-secret"
    rotated = http_to("POST", path, json.dumps(new), token=token, idempotency=str(uuid.uuid4()))
    assert rotated.status == 200 and rotated.json()["client_secret"] is None, rotated.body
    assert signer.token(signer.assertion()).status == 200
    assert error(signer.token(signer.assertion(key=old))) == (401, "invalid_client")
    assert http_to("POST", path, "{}", token=token, idempotency=str(uuid.uuid4())).status == 409


# -- grants of users


def test_a_replayed_code_ends_what_it_gave_and_so_does_a_replayed_refresh_token(server, http_to, tenant, token):
    client = interactive_client(http_to, token)
    consent = Consent(server, tenant, client)
    for wrong in ({"code_verifier": "x" * 43}, {"redirect_uri": REDIRECT + "/"}, {"client_id": interactive_client(http_to, token)}):
        assert error(consent.redeem(http_to, **wrong)) == (400, "invalid_grant")
    assert error(consent.redeem(http_to, code_verifier=None)) == (400, "invalid_request")
    first = consent.redeem(http_to).json()
    assert works(http_to, first["access_token"]) == 200
    assert error(consent.redeem(http_to)) == (400, "invalid_grant")
    assert works(http_to, first["access_token"]) == 401

    consent = Consent(server, tenant, client)
    first = consent.redeem(http_to).json()
    second = consent.refresh(http_to, first["refresh_token"]).json()
    third = consent.refresh(http_to, second["refresh_token"]).json()
    assert works(http_to, third["access_token"]) == 200
    assert error(consent.refresh(http_to, first["refresh_token"])) == (400, "invalid_grant")
    assert works(http_to, third["access_token"]) == 401
    assert error(consent.refresh(http_to, third["refresh_token"])) == (400, "invalid_grant")


def test_an_introspection_says_nothing_of_what_is_not_good_or_not_ones_own(server, http_to, tenant, other_tenant, token):
    mine, theirs = ((t["client_id"], t["client_secret"]) for t in (tenant, other_tenant))
    consent = Consent(server, tenant, interactive_client(http_to, token))
    tokens = consent.redeem(http_to).json()
    seen = post(http_to, "introspect", basic=mine, token=tokens["access_token"]).json()
    assert seen["active"] is True and seen["sub"] == consent.person_id and seen["tenant_id"] == tenant["tenant_id"]
    assert seen["scope"] == "read:attribution read:reporting" and seen["acr"] and seen["amr"] == ["pwd"]
    assert post(http_to, "introspect", basic=mine, token=tokens["refresh_token"]).json()["active"] is True
    for who, what in ((theirs, tokens["access_token"]), (theirs, tokens["refresh_token"]), (mine, "nonsense"), (mine, tokens["access_token"][:-4] + "AAAA")):
        answer = post(http_to, "introspect", basic=who, token=what)
        assert (answer.status, answer.json()) == (200, {"active": False})
    assert error(post(http_to, "introspect", client_id=consent.client_id, token=tokens["access_token"])) == (400, "unauthorized_client")
    assert error(post(http_to, "introspect", token=tokens["access_token"])) == (401, "invalid_client")
    assert post(http_to, "revoke", basic=theirs, token=tokens["access_token"]).status == 200
    assert works(http_to, tokens["access_token"]) == 200


# -- what a token must be


class Forge:
    """The instance's own signing key, out of its database: so that each forged token is wrong in one thing alone."""

    def __init__(self, server) -> None:
        master = base64.urlsafe_b64decode((server.data / "master.key").read_text().strip() + "=")
        sealer = AESGCM(HKDF(hashes.SHA256(), 32, None, b"venturi/sealed/v1").derive(master))
        with sqlite3.connect(server.data / "venturi.db") as database:
            self.kid, sealed = database.execute("SELECT kid, sealed_private FROM signing_keys ORDER BY created_at").fetchone()
        database.close()
        der = sealer.decrypt(sealed[1:13], sealed[13:], f"signing_key/{self.kid}".encode())
        self.key = serialization.load_der_private_key(der, None)

    def sign(self, text: bytes) -> bytes:
        return self.key.sign(text, padding.PKCS1v15(), hashes.SHA256())

    def __call__(self, good: str, *, headers=None, sign=None, **changed) -> str:
        claims = {**jwt.decode(good, options={"verify_signature": False}), **changed}
        return joined({"alg": "RS256", "typ": "at+jwt", "kid": self.kid, **(headers or {})}, claims, sign or self.sign)


def test_every_wrong_variation_of_a_token_is_refused_at_every_boundary(server, http_to, tenant, other_tenant, token):
    forge = Forge(server)
    now = int(time.time())
    public = forge.key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    issuer, stranger = server.url, rsa.generate_private_key(65537, 2048)
    assert works(http_to, forge(token)) == 200  # the forge itself is good
    invalid = {
        "iss": {"iss": "https://elsewhere.example"}, "iss with a slash": {"iss": issuer + "/"}, "no iss": {"iss": None},
        "aud": {"aud": "https://elsewhere.example/api/v1"}, "the other surface": {"aud": f"{issuer}/api/partner/v1"}, "no aud": {"aud": None},
        "no exp": {"exp": None}, "exp of another type": {"exp": str(now + 60)}, "more than an hour": {"exp": now + 3601, "iat": now},
        "exp before iat": {"exp": now + 10, "iat": now + 20}, "no iat": {"iat": None},
        "nbf": {"nbf": now + 60}, "no nbf": {"nbf": None},
        "tenant_id": {"tenant_id": other_tenant["tenant_id"]}, "no tenant_id": {"tenant_id": None}, "a sandbox's tenant": {"tenant_id": tenant["tenant_id"].replace("tnt_", "tnt_sbx_")},
        "typ": {"headers": {"typ": "JWT"}}, "no typ": {"headers": {"typ": None}}, "crit": {"headers": {"crit": ["x"], "x": 1}},
        "alg none": {"headers": {"alg": "none"}, "sign": lambda _: b""}, "alg none, signed": {"headers": {"alg": "none"}}, "no signature": {"sign": lambda _: b""},
        "RS512": {"headers": {"alg": "RS512"}, "sign": lambda text: forge.key.sign(text, padding.PKCS1v15(), hashes.SHA512())},
        "PS256": {"headers": {"alg": "PS256"}, "sign": lambda text: forge.key.sign(text, padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256())},
        "the public key as a secret": {"headers": {"alg": "HS256"}, "sign": by_secret(public)},
        "another key": {"sign": lambda text: stranger.sign(text, padding.PKCS1v15(), hashes.SHA256())},
        "its own key": {"headers": {"jwk": {"kty": "RSA"}, "kid": "mine"}}, "another kid": {"headers": {"kid": "nobody"}}, "no kid": {"headers": {"kid": None}},
        "another subject": {"sub": other_tenant["client_id"]}, "another client": {"client_id": other_tenant["client_id"]},
        "another kind": {"kind": "partner"}, "a user's kind": {"kind": "user"}, "an unknown scope": {"scope": "read:everything"}, "no jti": {"jti": None},
    }  # fmt: skip
    tokens = {name: forge(token, **changed) for name, changed in invalid.items()}
    for path in ("/api/v1/rate-limit", "/api/v1/attribution?limit=1"):
        seen = {name: (a.status, a.json()["error_code"]) for name, t in tokens.items() for a in [http_to("GET", path, token=t)]}
        assert seen == dict.fromkeys(tokens, (401, "INVALID_CREDENTIALS"))
        expired = http_to("GET", path, token=forge(token, exp=now - 1, iat=now - 60, nbf=now - 60))
        assert (expired.status, expired.json()["error_code"]) == (401, "EXPIRED")
    mine = (tenant["client_id"], tenant["client_secret"])
    for forged in (*tokens.values(), forge(token, exp=now - 1, iat=now - 60, nbf=now - 60)):
        assert post(http_to, "introspect", basic=mine, token=forged).json() == {"active": False}


# -- at once, in every process


def test_what_is_revoked_in_one_process_is_refused_by_the_next_request_to_another(build, tmp_path):
    url = "https://venturi.example.com"
    with Server(build, tmp_path, *GENEROUS, "--public-url", url) as one, Server(build, tmp_path, *GENEROUS, "--public-url", url) as two:
        here, there = Http(one.url), Http(two.url)
        tenant = one.create_tenant("replicated")
        admin = here.token(tenant)
        mine = (tenant["client_id"], tenant["client_secret"])
        for _ in range(10):
            machine = create_client(here, admin, name="m", kind="service", scopes=["read:reporting"]).json()
            of_client, alone = (
                post(here, "token", basic=(machine["id"], machine["client_secret"]), grant_type="client_credentials").json()["access_token"] for _ in range(2)
            )
            consent = Consent(one, tenant, interactive_client(here, admin))
            of_user = consent.redeem(here).json()
            for good in (of_client, alone, of_user["access_token"]):
                assert [works(there, good), works(there, good)] == [200, 200]
            assert post(here, "revoke", basic=(machine["id"], machine["client_secret"]), token=alone).status == 200
            assert [works(there, t) for t in (alone, of_client)] == [401, 200]
            gone = here("DELETE", f"/api/v1/oauth-clients/{machine['id']}", token=admin, idempotency=str(uuid.uuid4()))
            assert gone.status == 204
            assert works(there, of_client) == 401
            assert post(here, "revoke", client_id=consent.client_id, token=of_user["refresh_token"]).status == 200
            assert works(there, of_user["access_token"]) == 401
            assert post(there, "introspect", basic=mine, token=of_user["access_token"]).json() == {"active": False}


# -- rotation of the signing keys


def kids(http):
    return [key["kid"] for key in http("GET", "/.well-known/jwks.json").json()["keys"]]


def test_the_next_signing_key_is_published_before_it_signs_and_the_old_one_until_its_last_token_ends(build, tmp_path):
    with Server(build, tmp_path, "--sandbox", *GENEROUS) as running:
        http = Http(running.url)
        tenant = running.create_tenant("rotation")

        def move(method, path, body):
            answer = http(method, "/sandbox/v1/" + path, body, token=http.token(tenant), idempotency=str(uuid.uuid4()))
            assert answer.status == 200, answer.body

        signer = lambda token: jwt.get_unverified_header(token)["kid"]  # noqa: E731
        (old,) = kids(http)
        move("PUT", "clock", json.dumps({"frozen_time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 60))}))
        move("POST", "clock/advance", json.dumps({"seconds": 90 * 86400}))
        (new,) = set(kids(http)) - {old}
        assert signer(http.token(tenant)) == old and old in kids(http)
        move("POST", "clock/advance", '{"seconds":3590}')
        last = http.token(tenant)
        assert signer(last) == old
        move("POST", "clock/advance", '{"seconds":11}')
        assert signer(http.token(tenant)) == new and set(kids(http)) == {old, new}
        move("POST", "clock/advance", '{"seconds":3500}')
        assert works(http, last) == 200 and set(kids(http)) == {old, new}
        move("POST", "clock/advance", '{"seconds":420}')
        assert kids(http) == [new]
        assert http("GET", "/api/v1/rate-limit", token=last).status == 401
