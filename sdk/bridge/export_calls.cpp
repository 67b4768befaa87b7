#include "bridge/export_calls.hpp"

#include <utility>

#include "bridge/outcome.hpp"
#include "exports/download.hpp"
#include "exports/job_wait.hpp"
#include "json/exports.hpp"
#include "json/read.hpp"

namespace venturi::bridge {
namespace {

// The core decodes the job itself, so that there is nothing left to check.
Outcome outcome_of(Result<detail::RawAnswer> answer) {
    if (!answer.ok()) return bridge::outcome_of(std::move(answer).error(), {});
    return bridge::outcome_of(runtime::Reply{std::move(answer->info), std::move(answer->body)}, {});
}

ExportProgress plain(const ExportJob& job) { return {std::string{to_string(job.status)}, job.progress}; }

}  // namespace

CallId ExportCalls::open(const std::stop_source& stop) {
    const std::lock_guard lock{open_->mutex};
    open_->stops.emplace(++open_->last, stop);
    return open_->last;
}

template <class Call>
void ExportCalls::finish(CallId id, Call call, Done done) {
    const auto& state = call.state();
    // Until it is done, the core keeps the state alive; it must not keep itself.
    state->on_done([open = open_, id, state = std::weak_ptr(state), done = std::move(done)] {
        {
            const std::lock_guard lock{open->mutex};
            open->stops.erase(id);
        }
        if (const auto alive = state.lock()) done(outcome_of(alive->take_raw()));
    });
}

CallId ExportCalls::wait(const std::shared_ptr<runtime::Core>& core, ExportWait wait, Done done) {
    const std::stop_source stop;
    WaitOptions options;
    if (wait.timeout) options.timeout = *wait.timeout;
    options.stop_token = stop.get_token();
    if (wait.progress) options.progress = [tell = std::move(wait.progress)](const ExportJob& job) { tell(plain(job)); };
    const CallId id = open(stop);
    finish(id, exports::wait_for(core, std::move(wait.job_id), std::move(options)), std::move(done));
    return id;
}

CallId ExportCalls::download(const std::shared_ptr<runtime::Core>& core, ExportDownload download, Done done) {
    const auto job = json::read<ExportJob>(std::move(download.job), "the job");
    if (!job.ok()) {
        done(failed(ErrorKind::config, job.error().message));
        return 0;
    }
    const std::stop_source stop;
    DownloadOptions options;
    options.timeout = download.timeout;
    options.max_retries = download.max_retries;
    options.stop_token = stop.get_token();
    if (download.progress)
        options.progress = [tell = std::move(download.progress)](const venturi::DownloadProgress& progress) {
            tell({progress.bytes, progress.total, progress.resumed_from});
        };
    const CallId id = open(stop);
    finish(id, exports::download(core, *job, download.path, std::move(options)), std::move(done));
    return id;
}

void ExportCalls::cancel(CallId id) {
    std::stop_source stop{std::nostopstate};
    {
        const std::lock_guard lock{open_->mutex};
        if (const auto found = open_->stops.find(id); found != open_->stops.end()) stop = found->second;
    }
    stop.request_stop();  // not under the lock: it may complete the call
}

}  // namespace venturi::bridge
