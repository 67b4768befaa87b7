"""What is compared is compared in earnest: a request or an outcome that is not as wanted is told."""

from __future__ import annotations

import pytest
from harness.compare import compare, compare_requests
from harness.server import Request

ASK = {"line": "GET /a?x=1&x=2&y=%20", "headers": {"accept": "application/json"}, "no_headers": ["cookie"]}
HEADERS = [("host", "h"), ("user-agent", "u"), ("accept", "application/json"), ("authorization", "Bearer t")]


def told(ask, *requests):
    with pytest.raises(AssertionError) as caught:
        compare_requests([{"ask": ask}], list(requests))
    return str(caught.value)


def test_a_request_as_it_must_be_passes():
    compare_requests([{"ask": ASK}], [Request(ASK["line"], HEADERS, b"")])
    compare_requests([{"ask": ASK}], [Request("GET /a?y=%20&x=1&x=2", HEADERS, b"")])


@pytest.mark.parametrize("line", ["GET /a?x=2&x=1&y=%20", "GET /a?x=1&x=2&y=+", "GET /b?x=1&x=2&y=%20", "POST /a?x=1&x=2&y=%20"])
def test_another_line_is_told(line):
    assert "wanted" in told(ASK, Request(line, HEADERS, b""))


def test_a_request_too_many_and_one_too_few_are_told():
    request = Request(ASK["line"], HEADERS, b"")
    assert "wanted" in told(ASK, request, request)
    assert "wanted" in told(ASK)


@pytest.mark.parametrize(
    ("headers", "says"),
    [
        ([*HEADERS, ("x-new", "1")], "carries ['x-new']"),
        ([*HEADERS, ("cookie", "1")], "carries ['cookie']"),
        ([*HEADERS, ("accept", "application/json")], "twice"),
        ([*HEADERS, ("idempotency-key", "1")], "carries ['idempotency-key']"),
        ([*HEADERS, ("content-type", "application/json")], "carries ['content-type']"),
        (HEADERS[:2], "lacks accept"),
        ([*HEADERS[:2], ("accept", "text/html")], "accept"),
    ],
)
def test_headers_that_are_not_as_wanted_are_told(headers, says):
    assert says in told(ASK, Request(ASK["line"], headers, b""))


def test_a_body_that_nobody_named_is_told_and_so_is_another_one():
    content = [("host", "h"), ("content-type", "application/json"), ("content-length", "7")]
    post = {"line": "POST /a"}
    assert "does not name" in told(post, Request("POST /a", content, b'{"a":1}'))
    assert told({**post, "body": {"a": 2}}, Request("POST /a", content, b'{"a":1}'))
    assert told({**post, "text": '{"a": 1}'}, Request("POST /a", content, b'{"a":1}'))


@pytest.mark.parametrize(
    ("wanted", "got"), [({"a": 1}, {}), ({"a": 1}, {"a": "1"}), ({"a": True}, {"a": 1}), ([1], [1, 2]), ([{"a": 1}], [])]
)
def test_an_outcome_that_differs_is_told(wanted, got):
    with pytest.raises(AssertionError):
        compare(wanted, got, "outcome")
    compare({"a": 1}, {"a": 1, "b": 2}, "an object may hold more")


def test_a_moment_may_be_written_in_any_form_where_a_language_writes_it_itself():
    compare({"at": "2026-05-29T18:30:00.5Z"}, {"at": "2026-05-29T20:30:00.500000999+02:00"}, "outcome", moments=True)
    with pytest.raises(AssertionError):
        compare({"at": "2026-05-29T18:30:00.5Z"}, {"at": "2026-05-29T18:30:00.500001Z"}, "outcome", moments=True)
    with pytest.raises(AssertionError):
        compare({"at": "2026-05-29T18:30:00.5Z"}, {"at": "2026-05-29T18:30:00.500Z"}, "outcome")
