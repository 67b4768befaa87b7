#pragma once
// The one runtime call that a generated method makes: hand an encoded request to the core, hold its typed outcome.

#include <memory>
#include <string>
#include <utility>

#include "json/read.hpp"
#include "runtime/core.hpp"
#include "venturi/call.hpp"

namespace venturi::inline v1::call {

// Starts the request; its completion, with the answer undecoded, goes to the state.
void submit(const std::shared_ptr<runtime::Core>& core, runtime::EncodedRequest request, CallOptions options,
            std::shared_ptr<detail::CallStateBase> state);

// Adds to a decoding error what is known of the answer that it was found in.
Error in_answer(Error error, const ResponseInfo& info);

// How an answer's body becomes the method's value. `void` ignores it, `std::string` is the text itself.
template <class T>
Result<T> read_answer(std::string body, const ResponseInfo& info) {
    if constexpr (std::is_void_v<T>) return {};
    else if constexpr (std::is_same_v<T, std::string>) return body;
    else {
        Result<T> value = json::read<T>(std::move(body), "the answer");
        if (!value) return in_answer(std::move(value).error(), info);
        return value;
    }
}

template <class T, class Decode = typename detail::CallState<T>::Decode>
Call<T> start(const std::shared_ptr<runtime::Core>& core, runtime::EncodedRequest request, CallOptions options,
              Decode decode = &read_answer<T>) {
    auto state = std::make_shared<detail::CallState<T>>(decode);
    submit(core, std::move(request), std::move(options), state);
    return Call<T>(std::move(state));
}

}  // namespace venturi::inline v1::call
