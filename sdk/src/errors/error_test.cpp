#include "venturi/error.hpp"

#include <doctest/doctest.h>

#include <set>
#include <typeindex>

#include "venturi/api_errors.hpp"
#include "venturi/result.hpp"

using namespace venturi;

namespace {

Error api_error(ErrorCode code, int status) {
    Error error;
    error.code = code;
    error.code_text = to_string(code);
    error.http_status = status;
    error.message = "This key lacks the export:create scope.";
    error.trace_id = "01HF8";
    error.attempts = 1;
    error.effect = Effect::rejected;
    return error;
}

Error of_kind(ErrorKind kind) {
    Error error;
    error.kind = kind;
    error.message = "m";
    return error;
}

}  // namespace

TEST_CASE("a code of the catalogue is thrown as its own class, which is an ApiError and a VenturiError") {
    CHECK_THROWS_AS(throw_error(api_error(ErrorCode::insufficient_scope, 403)), InsufficientScopeError);
    CHECK_THROWS_AS(throw_error(api_error(ErrorCode::rate_limited, 429)), RateLimitError);
    CHECK_THROWS_AS(throw_error(api_error(ErrorCode::insufficient_scope, 403)), ApiError);
    CHECK_THROWS_AS(throw_error(api_error(ErrorCode::insufficient_scope, 403)), VenturiError);
}

TEST_CASE("an unknown code is an ApiError that still says everything") {
    Error error = api_error(ErrorCode::unknown, 418);
    error.code_text = "TEAPOT";
    try {
        throw_error(error);
    } catch (const ApiError& caught) {
        CHECK(caught.error().http_status == 418);
        CHECK(std::string(caught.what()) ==
              "418 TEAPOT: This key lacks the export:create scope. (trace 01HF8, 1 attempt, rejected)");
    }
}

TEST_CASE("every code of the catalogue is a class of its own") {
    std::set<std::type_index> classes{typeid(ApiError)};
    for (const ErrorInfo& row : error_catalogue()) {
        CAPTURE(row.text);
        try {
            throw_error(api_error(row.code, row.status));
        } catch (const ApiError& caught) {
            CHECK(classes.insert(typeid(caught)).second);
            CHECK(caught.error().code == row.code);
        }
    }
    CHECK(classes.size() == error_catalogue().size() + 1);
    CHECK(error_catalogue().size() >= 30);
}

TEST_CASE("each kind has its class") {
    CHECK_THROWS_AS(throw_error(of_kind(ErrorKind::network)), TransportError);
    CHECK_THROWS_AS(throw_error(of_kind(ErrorKind::timeout)), TimeoutError);
    CHECK_THROWS_AS(throw_error(of_kind(ErrorKind::cancelled)), CancelledError);
    CHECK_THROWS_AS(throw_error(of_kind(ErrorKind::decode)), DecodeError);
    CHECK_THROWS_AS(throw_error(of_kind(ErrorKind::config)), ConfigError);
    CHECK_THROWS_AS(throw_error(of_kind(ErrorKind::auth)), AuthError);
    CHECK_THROWS_AS(std::rethrow_exception(to_exception(of_kind(ErrorKind::timeout))), TimeoutError);
}

TEST_CASE("every row of the catalogue reads back from its text") {
    CHECK_FALSE(error_catalogue().empty());
    for (const ErrorInfo& row : error_catalogue()) {
        CAPTURE(row.text);
        ErrorCode code = ErrorCode::unknown;
        CHECK(parse(row.text, code));
        CHECK(code == row.code);
        CHECK(to_string(code) == row.text);
        CHECK(describe(code).status >= 400);
    }
    ErrorCode code = ErrorCode::rate_limited;
    CHECK_FALSE(parse("NOT_IN_THE_CATALOGUE", code));
    CHECK_FALSE(parse("", code));
    CHECK_FALSE(parse("UNKNOWN", code));
    CHECK(code == ErrorCode::rate_limited);
}

TEST_CASE("a result is a value or an error") {
    const Result<int> value(3);
    CHECK(value.ok());
    CHECK(*value == 3);
    CHECK(value.value() == 3);

    const Result<int> error(of_kind(ErrorKind::network));
    CHECK_FALSE(error);
    CHECK(error.error().kind == ErrorKind::network);
    CHECK_THROWS_AS((void)error.value(), TransportError);
    CHECK(Result<int>(of_kind(ErrorKind::network)).value_or(5) == 5);

    CHECK(Result<void>().ok());
    CHECK_THROWS_AS(Result<void>(of_kind(ErrorKind::config)).value(), ConfigError);
}

TEST_CASE("exceptions share their error when copied") {
    const ApiError original(api_error(ErrorCode::not_found, 404));
    const ApiError copy(original);
    CHECK(&copy.error() == &original.error());
}
