"""What an answer says beside its fields, per-call options, and views of a client."""

from __future__ import annotations

import gc
import json
import pickle
import traceback

import pytest
from conftest import RECORD, job, page
from venturi import RateLimit, Venturi

BUDGET = {
    "RateLimit-Limit": "600",
    "RateLimit-Remaining": "599",
    "RateLimit-Reset": "7",
    "X-Trace-Id": "0af7651916cd43dd8448eb211c80319c",
}


@pytest.fixture
def client(serve):
    """client(answer, **settings) → (a client, what it sent)."""
    opened = []

    def open_(answer, **settings):
        requests = []
        opened.append(Venturi(serve(answer, requests), token="t", **settings))
        return opened[-1], requests

    yield open_
    for v in opened:
        v.close()


def test_an_answer_says_how_it_was_answered(client):
    v, _ = client(lambda path: (200, job(), BUDGET))
    found = v.exports.get("exp_1")
    assert found.trace_id == BUDGET["X-Trace-Id"]
    assert found.rate_limit == RateLimit(600, 599, 7)
    assert (found.response_info.status, found.response_info.attempts, found.response_info.replayed) == (200, 1, False)


def test_the_raw_answer_has_everything_and_parses(client):
    v, _ = client(lambda path: (200, job(), {**BUDGET, "X-Of-Tomorrow": "yes"}))
    raw = v.exports.with_raw_response.get("exp_1")
    assert (raw.status, raw.attempts, raw.replayed, raw.trace_id) == (200, 1, False, BUDGET["X-Trace-Id"])
    assert raw.headers["X-OF-tomorrow"] == "yes" and "x-of-tomorrow" in raw.headers and raw.headers.get("x-none") is None
    assert raw.rate_limit.remaining == 599
    assert json.loads(raw.text) == job()
    assert raw.parse().job_id == "exp_1" and raw.parse().trace_id == raw.trace_id


def test_the_raw_answer_of_a_list_is_its_first_page(client):
    v, requests = client(lambda path: (200, page("attr_1", cursor="c1"), BUDGET))
    raw = v.attribution.with_raw_response.list(limit=1)
    assert [r.id for r in raw.parse().data] == ["attr_1"] and len(requests) == 1


def test_the_raw_answer_to_a_deletion_has_no_model(client):
    v, _ = client(lambda path: (204, None, BUDGET))
    raw = v.budgets.with_raw_response.delete("bud_1")
    assert raw.status == 204 and raw.parse() is None


def test_nested_resources_answer_raw_too(client):
    v, _ = client(lambda path: (200, {"data": [], "page": {"next_cursor": None, "limit": 50, "has_more": False}}, BUDGET))
    assert v.directory.services.with_raw_response.list().rate_limit.limit == 600


def test_per_call_options_reach_the_wire(client):
    v, requests = client(lambda path: (202, job(status="queued")), headers={"X-Team": "finops", "X-Base": "1"})
    v.exports.create(format="focus", period={"from": "2026-05-01"}, idempotency_key="k-1", extra_headers={"x-team": "search"})
    ((_, _, sent, _),) = requests
    sent = {name.lower(): value for name, value in sent.items()}
    assert (sent["idempotency-key"], sent["x-team"], sent["x-base"]) == ("k-1", "search", "1")


@pytest.mark.parametrize(
    ("option", "raised", "text"),
    [
        ({"timeout": "5"}, TypeError, "timeout is a number of seconds"),
        ({"timeout": 0}, ValueError, "timeout is a positive"),
        ({"timeout": float("nan")}, ValueError, "timeout is a positive"),
        ({"max_retries": -1}, ValueError, "max_retries is not negative"),
        ({"max_retries": 1.5}, TypeError, "max_retries is a whole number"),
        ({"extra_headers": {"X-Number": 5}}, TypeError, "X-Number"),
    ],
)
def test_a_wrong_option_is_named(client, option, raised, text):
    v, requests = client(lambda path: (200, RECORD))
    with pytest.raises(raised, match=text):
        v.attribution.get("attr_1", **option)
    assert requests == []


def test_a_header_that_would_be_two_is_refused(client):
    v, requests = client(lambda path: (200, RECORD))
    with pytest.raises(Exception, match="header"):
        v.attribution.get("attr_1", extra_headers={"X-One": "a\r\nX-Two: b"})
    assert requests == []


@pytest.mark.parametrize(
    ("ask", "named"),
    [
        (lambda v, **o: v.attribution.get("\ud800", **o), "id"),
        (lambda v, **o: v.attribution.list(filter=["provider:eq:\ud800"], **o).first_page(), "filter"),
        (lambda v, **o: v.api_keys.create(name="\ud800", scopes=[], **o), "the body"),
        (lambda v, **o: v.api_keys.delete("key_1", idempotency_key="\ud800", **o), "idempotency_key"),
        (lambda v, **o: v.api_keys.delete("key_1", **{**o, "extra_headers": {**o["extra_headers"], "X-Name": "\ud800"}}), "X-Name"),
    ],
)
def test_what_cannot_be_sent_is_named_and_shows_nothing_else(client, ask, named):
    v, _ = client(lambda path: (200, RECORD))
    with pytest.raises(ValueError, match=f"{named}.* half of a surrogate pair") as caught:
        ask(v, extra_headers={"Authorization": "Bearer planted"})
    assert "planted" not in "".join(traceback.format_exception(caught.type, caught.value, None))


def test_an_infinite_timeout_is_none(client):
    v, _ = client(lambda path: (200, RECORD))
    assert v.attribution.get("attr_1", timeout=float("inf")).id == RECORD["id"]


def test_a_view_has_options_of_its_own_over_the_same_core(client):
    v, requests = client(lambda path: (200, RECORD), headers={"X-Team": "finops"})
    view = v.with_options(headers={"X-Team": "search", "X-View": "1"}, max_retries=0, timeout=5)
    view.attribution.get("attr_1")
    view.with_options(headers={"X-View": "2"}).attribution.get("attr_1", extra_headers={"X-Call": "c"})
    v.attribution.get("attr_1")
    seen = [tuple({n.lower(): x for n, x in h.items()}.get(n) for n in ("x-team", "x-view", "x-call")) for _, _, h, _ in requests]
    assert seen == [("search", "1", None), ("search", "2", "c"), ("finops", None, None)]


def test_closing_a_view_leaves_the_client_open(client):
    v, _ = client(lambda path: (200, RECORD))
    with v.with_options(timeout=5) as view:
        assert view.attribution.get("attr_1").id
    assert v.attribution.get("attr_1").id


def test_a_view_keeps_its_client_open(serve):
    view = Venturi(serve(lambda path: (200, RECORD)), token="t").with_options(timeout=5)
    gc.collect()
    assert view.attribution.get("attr_1").id


def test_ten_thousand_views_leave_nothing_behind(client):
    v, _ = client(lambda path: (200, RECORD))
    gc.collect()
    gc.disable()  # nothing may need the collector: no circles
    try:
        before = len(gc.get_objects())
        for _ in range(10_000):
            assert v.with_options(timeout=5, headers={"X-Request": "1"}).attribution is not None
        assert len(gc.get_objects()) - before < 100
    finally:
        gc.enable()


def test_an_answer_pickles(client):
    v, _ = client(lambda path: (200, job(of_tomorrow=1), BUDGET))
    found = pickle.loads(pickle.dumps(v.exports.get("exp_1")))
    assert (found.job_id, found.extra, found.trace_id) == ("exp_1", {"of_tomorrow": 1}, BUDGET["X-Trace-Id"])
    assert found.response_info.headers["x-trace-id"] == BUDGET["X-Trace-Id"]
