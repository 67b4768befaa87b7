"""Budgets by tenant, principal and route class, and by address for who has not proved itself."""

from __future__ import annotations

import threading
import urllib.parse
import uuid
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
from conftest import Http, Server
from wire import Wire

SHOWN = {"ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "ratelimit-policy", "ratelimit"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module")
def small(build, tmp_path_factory):
    # One a minute: what a test counts does not come back while it counts.
    limits = ("read=1/20", "write=1/3", "ingest=1/50", "export=1/2", "auth=60/60")
    with Server(build, tmp_path_factory.mktemp("small"), *[f"--rate-limit={limit}" for limit in limits]) as running:
        yield running


@pytest.fixture
def somebody(small):
    return small.create_tenant(f"tenant-{uuid.uuid4()}")


def create_key(http_to, token, scopes='["read:attribution"]'):
    body = f'{{"name":"{uuid.uuid4()}","scopes":{scopes}}}'
    return http_to("POST", "/api/v1/api-keys", body, token=token, idempotency=str(uuid.uuid4()))


def test_every_principal_and_every_class_has_a_bucket_of_its_own(small, somebody):
    http_to = Http(small.url)
    token = http_to.token(somebody)
    first, second = (create_key(http_to, token).json()["secret"] for _ in range(2))
    read = "/api/v1/attribution?limit=1"
    assert [http_to("GET", read, key=first).status for _ in range(21)] == [200] * 20 + [429]
    assert http_to("GET", read, key=second).status == 200
    assert http_to("GET", read, token=token).status == 200
    assert create_key(http_to, token).status == 201
    assert create_key(http_to, token).status == 429


def test_every_answer_shows_what_is_left_whatever_it_says(small, somebody):
    http_to = Http(small.url)
    token = http_to.token(somebody)
    narrow = http_to.token(somebody, "read:reporting")
    answers = {
        200: http_to("GET", "/api/v1/attribution?limit=1", token=token),
        400: http_to("GET", "/api/v1/attribution?cursor=nonsense", token=token),
        401: http_to("GET", "/api/v1/attribution", key="vk_wrong"),
        403: http_to("GET", "/api/v1/attribution", token=narrow),
        404: http_to("GET", "/api/v1/attribution/attr_01ARZ3NDEKTSV4RRFFQ69G5FAV", token=token),
        413: http_to("POST", "/api/v1/invocations", "x" * 2_000_000, key=somebody["ingestion_key"]),
        415: http_to("POST", "/api/v1/invocations", "x", key=somebody["ingestion_key"], headers={"Content-Type": "text/plain"}),
        422: http_to("GET", "/api/v1/attribution?surprise=1", token=token),
    }
    for status, answer in answers.items():
        assert answer.status == status, answer.body
        assert SHOWN <= answer.headers.keys(), status
        assert int(answer.headers["ratelimit-remaining"]) <= int(answer.headers["ratelimit-limit"])
    assert answers[200].headers["ratelimit-policy"] == '"read";q=20;w=1200'
    assert answers[401].headers["ratelimit-policy"].startswith('"auth";')
    left = [int(answers[status].headers["ratelimit-remaining"]) for status in (200, 400, 403)]
    assert left == [19, 18, 17], "a refusal is an answer and costs"


def test_a_refusal_says_when_and_the_budget_is_there_again_then(build, tmp_path, eventually):
    with Server(build, tmp_path, "--rate-limit", "read=30/1") as server:
        http_to = Http(server.url)
        key = server.create_tenant("returns")["api_key"]
        answers = [http_to("GET", "/api/v1/attribution?limit=1", key=key) for _ in range(2)]
        assert [a.status for a in answers] == [200, 429]
        assert answers[1].json()["error_code"] == "RATE_LIMITED" and SHOWN <= answers[1].headers.keys()
        assert answers[1].headers["retry-after"] in {"1", "2"} and answers[1].headers["ratelimit-remaining"] == "0"
        assert answers[1].headers["ratelimit-reset"] in {"1", "2"}
        again = eventually(lambda: http_to("GET", "/api/v1/attribution?limit=1", key=key), lambda a: a.status == 200)
        assert again.status == 200


def test_asking_for_the_budget_costs_nothing_even_when_it_is_used_up(small, somebody):
    http_to = Http(small.url)
    key = create_key(http_to, http_to.token(somebody)).json()["secret"]
    while http_to("GET", "/api/v1/attribution?limit=1", key=key).status == 200:
        pass
    for _ in range(50):
        answer = http_to("GET", "/api/v1/rate-limit", key=key)
        assert answer.status == 200
    budget = next(b for b in answer.json()["budgets"] if b["route_class"] == "read")
    assert (budget["limit"], budget["burst"], budget["window_seconds"]) == (1, 20, 60) and budget["remaining"] <= 1


def test_the_token_endpoints_budget_is_the_clients_where_it_asks_from(small, somebody):
    http_to = Http(small.url)
    tokens = [http_to.token(somebody) for _ in range(5)]
    budgets = http_to("GET", "/api/v1/rate-limit", token=tokens[-1]).json()["budgets"]
    left = next(b for b in budgets if b["route_class"] == "auth")
    assert left["burst"] == 60 and left["remaining"] < 60
    # A stranger elsewhere uses the client's name until nobody listens; the client does not notice.
    form = f"grant_type=client_credentials&client_id={somebody['client_id']}&client_secret=wrong"
    head = f"POST /api/v1/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Type: {FORM['Content-Type']}\r\nContent-Length: {len(form)}\r\n\r\n"
    with Wire(small.url, source="127.0.0.5") as stranger:
        while stranger.send(head + form).reply().status != 429:
            pass
    assert http_to.token(somebody)


def test_guessing_is_bounded_by_address_and_valid_callers_elsewhere_do_not_notice(build, tmp_path):
    with Server(build, tmp_path, "--rate-limit", "auth=6/5") as server:
        tenant = server.create_tenant("guessed at")
        http_to = Http(server.url)
        known = http_to.token(tenant)
        assert http_to("GET", "/api/v1/rate-limit", token=known).status == 200

        def guess(kind: int, source: str) -> int:
            basic = f"grant_type=client_credentials&client_id={tenant['client_id']}&client_secret=guess-{kind}"
            if kind % 3 == 0:
                text = f"POST /api/v1/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Type: {FORM['Content-Type']}\r\nContent-Length: {len(basic)}\r\n\r\n{basic}"
            elif kind % 3 == 1:
                text = f"GET /api/v1/attribution HTTP/1.1\r\nHost: x\r\nX-API-Key: vk_guess{kind}\r\n\r\n"
            else:
                text = f"GET /api/v1/rate-limit HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer guess{kind}\r\n\r\n"
            with Wire(server.url, source=source) as wire:
                return wire.send(text).reply().status

        outcomes = [guess(i, "127.0.0.7") for i in range(30)]
        assert outcomes[:5] == [401] * 5 and outcomes.count(401) <= 8, outcomes
        assert set(outcomes[8:]) == {429}
        # The right secret from that address is not heard either: whoever could tell would go on guessing.
        right = urllib.parse.urlencode({"grant_type": "client_credentials", "client_id": tenant["client_id"], "client_secret": tenant["client_secret"]})
        with Wire(server.url, source="127.0.0.7") as wire:
            head = f"POST /api/v1/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Type: {FORM['Content-Type']}\r\nContent-Length: {len(right)}\r\n\r\n"
            reply = wire.send(head + right).reply()
            assert reply.status == 429 and int(reply.headers["retry-after"]) >= 1
        # Elsewhere the client gets its token, and what was proved before keeps working.
        assert http_to.token(tenant)
        assert http_to("GET", "/api/v1/rate-limit", token=known).status == 200


def test_one_tenants_flood_costs_another_nothing(small, somebody):
    """While one tenant is being refused over and over, on several connections, every call of the other is answered."""
    http_to = Http(small.url)
    flooded = create_key(http_to, http_to.token(somebody)).json()["secret"]
    other = small.create_tenant(f"quiet-{uuid.uuid4()}")
    quiet = http_to.token(other)
    stop = threading.Event()
    refused = [0] * 4

    def flood(worker: int) -> None:
        with Wire(small.url) as wire:
            while not stop.is_set():
                wire.send(f"GET /api/v1/attribution?limit=1 HTTP/1.1\r\nHost: x\r\nX-API-Key: {flooded}\r\n\r\n" * 20)
                refused[worker] += sum(wire.reply().status == 429 for _ in range(20))

    workers = [threading.Thread(target=flood, args=(i,)) for i in range(4)]
    for worker in workers:
        worker.start()
    try:
        while sum(refused) < 200:
            assert all(worker.is_alive() for worker in workers)
        answers = [http_to("GET", "/api/v1/attribution?limit=1", token=quiet) for _ in range(20)]
        assert [a.status for a in answers] == [200] * 20
        assert answers[0].headers["ratelimit-remaining"] == "19", "the flood has taken from the other's bucket"
    finally:
        stop.set()
        for worker in workers:
            worker.join()
    assert sum(refused) > 200


def test_guesses_that_come_all_at_once_get_no_more_verdicts_than_the_budget_has(build, tmp_path):
    """Sixty connections, whose requests are all under way before the first is answered."""
    with Server(build, tmp_path, "--rate-limit", "auth=1/5") as server, ExitStack() as stack:
        tenant = server.create_tenant("guessed at by many")

        def crowd(source: str, text) -> list[int]:
            wires = [stack.enter_context(Wire(server.url, source=source)) for _ in range(60)]
            with ThreadPoolExecutor(60) as threads:
                return [reply.status for reply in threads.map(lambda i: wires[i].send(text(i)).reply(), range(60))]

        def key(i: int) -> str:
            return f"GET /api/v1/attribution HTTP/1.1\r\nHost: x\r\nX-API-Key: {tenant['api_key'][:-6]}{i:06}\r\n\r\n"

        def secret(i: int) -> str:
            form = f"grant_type=client_credentials&client_id={tenant['client_id']}&client_secret=guess-{i}"
            return f"POST /api/v1/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Type: {FORM['Content-Type']}\r\nContent-Length: {len(form)}\r\n\r\n{form}"

        for source, text in (("127.0.0.11", key), ("127.0.0.12", secret)):
            outcomes = crowd(source, text)
            # One more may come in the minute in which a token does.
            assert 5 <= outcomes.count(401) <= 6 and outcomes.count(401) + outcomes.count(429) == 60, outcomes
        good = f"GET /api/v1/attribution HTTP/1.1\r\nHost: x\r\nX-API-Key: {tenant['api_key']}\r\n\r\n"
        assert crowd("127.0.0.13", lambda _: good) == [200] * 60
