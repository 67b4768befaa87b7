#pragma once
// The operations that cases call, by their ids in the contract.

#include <functional>
#include <string_view>

#include "json.hpp"
#include "venturi/call_options.hpp"
#include "venturi/response_info.hpp"
#include "venturi/resources/accessors.hpp"

namespace conformance {

// Waits for a call that was started, and gives its outcome. Throws what the SDK throws.
using Pending = std::function<Object()>;

// Starts the call. Throws std::invalid_argument for an operation that no case has needed yet.
Pending start_call(const venturi::ResourceAccessors& client, const Value& order, venturi::CallOptions options);

// Checks a webhook message as its receiver does; `order` has secrets, headers, body, now and tolerance.
Object receive_webhook(const Value& order);

Object print_info(const venturi::ResponseInfo& info);
Object print_error(const venturi::VenturiError& caught);
Object print_rate_limit(const venturi::RateLimitState& state);

// Lists: the records of `attribution.list`, the rows of `reports.spend`.
Pending start_list(const venturi::ResourceAccessors& client, const Value& order, venturi::CallOptions options);

// The outcome of a call whose value `show` prints.
template <class T, class Show>
Pending outcome_of(venturi::Call<T> call, Show show) {
    return [call = std::move(call), show = std::move(show)] {
        Object out;
        if constexpr (std::is_void_v<T>) {
            (void)show;  // there is nothing to show
            call.result().value();
            out.add("result", Json{});
        } else {
            out.add("result", show(call.value()));
        }
        return out.add("info", print_info(call.info()));
    };
}

}  // namespace conformance
