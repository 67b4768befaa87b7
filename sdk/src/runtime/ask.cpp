#include "runtime/ask.hpp"

#include <future>

namespace venturi::inline v1::runtime {

Result<Reply> ask(Core& core, EncodedRequest request, CallOptions options) {
    // Shared: this thread may go on while set_value() has not returned yet.
    auto promise = std::make_shared<std::promise<Result<Reply>>>();
    core.submit(std::move(request), std::move(options), [promise](Result<Reply> reply) { promise->set_value(std::move(reply)); });
    return promise->get_future().get();
}

}  // namespace venturi::inline v1::runtime
