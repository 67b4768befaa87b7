#include "call/start.hpp"

#include "json/utf8.hpp"

namespace venturi::inline v1::call {
namespace {

Error no_text(const ResponseInfo& info) {
    Error error;
    error.kind = ErrorKind::decode;
    error.message = "cannot read the answer: it is not UTF-8";
    return in_answer(std::move(error), info);
}

}  // namespace

void submit(const std::shared_ptr<runtime::Core>& core, runtime::EncodedRequest request, CallOptions options,
            std::shared_ptr<detail::CallStateBase> state) {
    const auto id =
        core->submit(std::move(request), std::move(options), [state](Result<runtime::Reply> reply) {
            // The look at the text is here, on the core's thread: whoever decodes the page before does so meanwhile.
            if (!reply) state->complete(std::move(reply).error());
            else if (!json::is_utf8(reply->body)) state->complete(no_text(reply->info));
            else state->complete(detail::RawAnswer{std::move(reply->body), std::move(reply->info)});
        });
    // A call must not keep its client alive: the core ends when the client does.
    const std::weak_ptr<runtime::Core> weak = core;
    state->set_control({[weak, id] {
                            if (const auto alive = weak.lock()) alive->cancel(id);
                        },
                        [weak] {
                            const auto alive = weak.lock();
                            return alive && alive->on_core_thread();
                        }});
}

Error in_answer(Error error, const ResponseInfo& info) {
    error.http_status = info.status;
    error.trace_id = info.trace_id;
    error.attempts = info.attempts;
    error.rate_limit = info.rate_limit;
    error.effect = Effect::unknown;
    return error;
}

}  // namespace venturi::inline v1::call
