#include "exports/download.hpp"

#include <stop_token>
#include <utility>

#include "call/start.hpp"
#include "exports/transfer.hpp"

namespace venturi::inline v1::exports {
Call<void> download(const std::shared_ptr<runtime::Core>& core, const ExportJob& job, const std::string& path,
                    DownloadOptions options) {
    auto state = std::make_shared<detail::CallState<void>>(&call::read_answer<void>);
    std::stop_source stop;
    const std::weak_ptr<runtime::Core> weak = core;
    state->set_control({[stop]() mutable { stop.request_stop(); },
                        [weak] {
                            const auto alive = weak.lock();
                            return alive && alive->on_core_thread();
                        }});
    std::stop_token asked = options.stop_token;
    const auto transfer = std::make_shared<Transfer>(core, job, path, std::move(options), stop);
    const auto begun = core->run_aside([transfer, state, stop, asked = std::move(asked)] {
        Result<void> ended;
        {
            const std::stop_callback forward{asked, [stop]() mutable { stop.request_stop(); }};
            ended = transfer->run();
        }
        if (ended) state->complete(detail::RawAnswer{});
        else state->complete(std::move(ended).error());
    });
    if (!begun) state->complete(begun.error());
    return Call<void>(std::move(state));
}

}  // namespace venturi::inline v1::exports
