"""Errors: what they carry, how they show themselves, and that they travel."""

from __future__ import annotations

import copy
import pickle

import pytest
import venturi
from venturi import ApiError, AuthError, RateLimitError, StepUpRequiredError, TransportError, Venturi, VenturiError

TRACE = "0af7651916cd43dd8448eb211c80319c"


def problem(status, code, headers=None, **members):
    return (
        status,
        {"title": code.title(), "detail": "What to do.", "status": status, "error_code": code, "trace_id": TRACE, **members},
        headers or {},
    )


def raised(serve, answer):
    with Venturi(serve(lambda path: answer), token="t", max_retries=0) as v, pytest.raises(VenturiError) as caught:
        v.api_keys.delete("key_1")
    return caught.value


def test_a_rate_limit_says_when_to_come_back(serve):
    error = raised(
        serve,
        problem(
            429, "RATE_LIMITED", {"Retry-After": "3", "RateLimit-Limit": "600", "RateLimit-Remaining": "0", "RateLimit-Reset": "3"}
        ),
    )
    assert type(error) is RateLimitError and error.retry_after == 3.0
    assert (error.rate_limit.limit, error.rate_limit.remaining, error.rate_limit.reset) == (600, 0, 3)
    assert (error.http_status, error.error_code, error.trace_id, error.attempts, error.effect) == (
        429,
        "RATE_LIMITED",
        TRACE,
        1,
        "rejected",
    )


def test_a_step_up_says_what_it_asks_for(serve):
    challenge = 'Bearer error="insufficient_user_authentication", acr_values="urn:venturi:mfa urn:venturi:pwd", max_age="300"'
    error = raised(serve, problem(401, "STEP_UP_REQUIRED", {"WWW-Authenticate": challenge}))
    assert type(error) is StepUpRequiredError
    assert (error.acr_values, error.max_age) == (["urn:venturi:mfa", "urn:venturi:pwd"], 300)


def test_a_missing_scope_is_named(serve):
    challenge = 'Bearer error="insufficient_scope", scope="admin:config"'
    error = raised(serve, problem(403, "INSUFFICIENT_SCOPE", {"WWW-Authenticate": challenge}))
    assert error.scopes == ["admin:config"]


def test_validation_lists_the_pointers(serve):
    error = raised(serve, problem(422, "VALIDATION_FAILED", errors=[{"pointer": "/name", "detail": "Too long."}]))
    assert error.errors == [{"pointer": "/name", "detail": "Too long."}]
    assert error.problem["detail"] == "What to do."


def test_a_code_of_tomorrow_is_an_api_error(serve):
    error = raised(serve, problem(418, "TEAPOT"))
    assert type(error) is ApiError and error.error_code == "TEAPOT"


def test_no_answer_is_a_transport_error():
    with Venturi("http://127.0.0.1:9", token="t", max_retries=0) as v, pytest.raises(TransportError) as caught:
        v.rate_limit.get()
    assert (caught.value.kind, caught.value.http_status, caught.value.effect) == ("network", 0, "not_sent")


def test_text_and_repr_say_what_happened(serve):
    error = raised(serve, problem(404, "NOT_FOUND"))
    assert str(error) == f"What to do. (404 NOT_FOUND, trace {TRACE})"
    shown = repr(error)
    assert shown.startswith("NotFoundError('What to do.', error_code='NOT_FOUND', http_status=404") and TRACE in shown
    assert str(venturi.ConfigError("Set ARGMIN_BASE_URL.")) == "Set ARGMIN_BASE_URL."


@pytest.mark.parametrize("travel", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy])
def test_errors_travel_between_processes(serve, travel):
    sent = raised(serve, problem(429, "RATE_LIMITED", {"Retry-After": "3", "RateLimit-Limit": "600"}))
    got = travel(sent)
    assert type(got) is RateLimitError and got is not sent
    assert (str(got), got.__dict__) == (str(sent), sent.__dict__)


def test_what_a_program_noted_travels_too():
    error = venturi.ConfigError("no")
    error.__notes__ = ["while the report was made"]  # as add_note() does from Python 3.11 on
    got = pickle.loads(pickle.dumps(error))
    assert got.__notes__ == error.__notes__ and got.message == "no"


def test_a_timeout_travels_as_both_classes():
    error = pickle.loads(pickle.dumps(venturi.CallTimeoutError("the call's time was up", kind="timeout", attempts=2)))
    assert isinstance(error, TimeoutError) and error.attempts == 2 and str(error) == "the call's time was up"


def test_every_class_of_the_catalogue_can_be_caught_by_name():
    from venturi.generated.errors import BY_CODE

    assert all(issubclass(getattr(venturi, cls.__name__), ApiError) for cls in BY_CODE.values())


def test_a_missing_login_is_its_own_case():
    error = AuthError("sign in again", kind="auth", login_required=True)
    assert error.login_required
