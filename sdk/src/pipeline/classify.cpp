#include "pipeline/classify.hpp"

namespace venturi::inline v1::pipeline {
namespace {

bool passing_status(int status) {
    switch (status) {
        case 408:
        case 425:
        case 429:
        case 500:
        case 502:
        case 503:
        case 504: return true;
        default: return false;
    }
}

// A 4xx is the server's word that it did not do it. Not so where it gave up waiting (408), and where an earlier request
// with the same key is still at work. After a 5xx, nobody knows.
Effect effect_of(const Error& error) {
    if (error.code == ErrorCode::idempotency_in_progress || error.http_status == 408) return Effect::unknown;
    return error.http_status >= 400 && error.http_status < 500 ? Effect::rejected : Effect::unknown;
}

}  // namespace

Verdict judge(const Error& answered) {
    bool transient = passing_status(answered.http_status);
    if (answered.code != ErrorCode::unknown) {
        const Retryable retryable = describe(answered.code).retryable;
        transient = retryable == Retryable::yes || retryable == Retryable::maybe;
    }
    return {transient, effect_of(answered)};
}

Verdict judge(const TransportFailure& failure) {
    const Effect effect = failure.request_sent ? Effect::unknown : Effect::not_sent;
    switch (failure.fault) {
        case TransportFault::resolve:
        case TransportFault::connect:
        case TransportFault::closed:
        case TransportFault::other: return {true, effect};
        case TransportFault::tls:
        case TransportFault::protocol:
        case TransportFault::too_large: return {false, effect};
    }
    return {false, effect};
}

}  // namespace venturi::inline v1::pipeline
