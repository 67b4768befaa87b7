#include "exports/transfer.hpp"

#include <algorithm>
#include <new>
#include <utility>

#include "call/start.hpp"
#include "exports/handover.hpp"
#include "exports/job.hpp"
#include "json/exports.hpp"
#include "operations/exports.hpp"
#include "pipeline/settings.hpp"
#include "runtime/ask.hpp"
#include "time/longest_wait.hpp"

namespace venturi::inline v1::exports {
namespace {

using runtime::Core;
using runtime::Reply;

// The contract's `downloads.get`, which has no method of its own: its URL comes with the job.
constexpr runtime::Operation download_file{.id = "exports.download",
                                           .method = runtime::HttpMethod::get,
                                           .path = "/downloads/{token}",
                                           .credential = runtime::CredentialKind::signed_url,
                                           .scope = {},
                                           .route_class = runtime::RouteClass::none,
                                           .idempotency = runtime::Idempotency::none,
                                           .retryable = true,
                                           .paginated = false,
                                           .partner = false,
                                           .body_media_type = {}};

Error closed() {
    Error error;
    error.kind = ErrorKind::cancelled;
    error.stopped = StopReason::closed;
    error.message = "the client was closed";
    return error;
}

Error wrong_bytes(std::string message) {
    Error error;
    error.kind = ErrorKind::decode;
    error.message = std::move(message);
    error.effect = Effect::unknown;
    return error;
}

Error too_short() {
    return wrong_bytes("the server sent fewer bytes than the job says the file has");
}

// How hosts of signed URLs say that one is no longer good: the contract's instance by 410, object stores by 400 and 403.
bool url_refused(const Error& error) {
    switch (error.http_status) {
        case 400:
        case 401:
        case 403:
        case 404:
        case 410: return error.kind == ErrorKind::api;
        default: return false;
    }
}

}  // namespace

Transfer::Transfer(const std::shared_ptr<Core>& core, ExportJob job, std::string path, DownloadOptions options,
                   std::stop_source stop)
    : core_(core), job_(std::move(job)), path_(std::move(path)), options_(std::move(options)), stop_(std::move(stop)) {
    if (options_.timeout)
        deadline_ = core->now() + bounded(*options_.timeout);
}

Result<void> Transfer::run() {
    Result<void> ended;
    try {
        ended = bring();
    } catch (const std::bad_alloc&) {
        ended = pipeline::config_error("the download was given up: there is not enough memory");
    }
    // The lock is given up before anyone hears of the end, so that the next download can begin at once.
    part_.reset();
    return ended;
}

Result<void> Transfer::bring() {
    if (auto wrong = no_download(job_)) return *std::move(wrong);
    validator_ = '"' + *job_.sha256 + '"';
    if (auto opened = open_part(); !opened) return opened;
    const bool resumed = resumed_from_ > 0;
    for (bool again = false;; again = true) {
        if (auto fetched = fetch_missing(); !fetched) return fetched;
        if (part_->sha256() == *job_.sha256) return part_->commit();
        // What an earlier try left may have been of another file. What this one brought may not.
        if (!resumed || again) break;
        if (auto emptied = part_->restart(); !emptied) return emptied;
        resumed_from_ = 0;
        furthest_ = 0;
        ended_ = false;
    }
    part_->remove();
    return wrong_bytes("the file's bytes are not those of the job: their SHA-256 differs from the one it states");
}

Result<void> Transfer::open_part() {
    auto part = PartFile::open(path_);
    if (!part) return std::move(part).error();
    part_ = *std::move(part);
    if (job_.bytes && part_->size() > static_cast<std::uint64_t>(*job_.bytes))
        if (auto emptied = part_->restart(); !emptied) return emptied;
    auto read = part_->digest_existing([this] { return !stop_.stop_requested() && !client_closing(); });
    if (!read) return std::move(read).error();
    if (!*read && stop_.stop_requested()) return cancelled("the download was cancelled");
    if (!*read) return closed();
    resumed_from_ = part_->size();
    return {};
}

bool Transfer::client_closing() const {
    const auto core = core_.lock();
    return !core || core->closing();
}

bool Transfer::whole() const {
    return job_.bytes ? part_->size() == static_cast<std::uint64_t>(*job_.bytes) : ended_;
}

Result<void> Transfer::fetch_missing() {
    bool helped = false;  // since the last byte came
    while (!whole()) {
        bool moved = false;
        const auto fetched = fetch(moved);
        helped = helped && !moved;
        if (fetched) {
            if (!whole() && !moved) return too_short();
            continue;
        }
        if (helped) return fetched;
        if (auto recovered = recover(fetched.error()); !recovered) return recovered;
        helped = true;
    }
    return {};
}

Result<void> Transfer::recover(const Error& error) {
    if (url_refused(error)) return refresh_job();
    if (error.http_status != 416 || part_->size() == 0) return error;
    // The server's file ends where our part does, or before. A part that an earlier download left may have been of another file.
    if (resumed_from_ > 0) {
        resumed_from_ = 0;
        furthest_ = 0;
        return part_->restart();
    }
    if (job_.bytes) return too_short();
    ended_ = true;
    return {};
}

Result<void> Transfer::fetch(bool& moved) {
    Handover::Expected expected{part_->size(), std::nullopt, validator_};
    if (job_.bytes) expected.total = static_cast<std::uint64_t>(*job_.bytes);
    const auto handover = std::make_shared<Handover>(std::move(expected));
    runtime::EncodedRequest request;
    request.op = &download_file;
    request.url = *job_.result_url;
    request.stream = handover;
    CallOptions options = call_options();
    options.max_retries = options_.max_retries;
    const auto call = [&]() -> std::optional<runtime::CallId> {
        const auto core = core_.lock();
        if (!core) return std::nullopt;
        return core->submit(std::move(request), std::move(options),
                            [handover](Result<Reply> reply) { handover->end(std::move(reply)); });
    }();
    if (!call) return closed();

    Result<void> kept;
    std::string spare;
    for (;;) {
        Handover::Next next = handover->next(std::move(spare));
        if (next.restart && kept) kept = part_->restart();
        if (next.restart) resumed_from_ = 0;
        if (kept && !next.bytes.empty()) {
            kept = part_->append(next.bytes);
            if (kept) kept = report();
            // Told to the core too; but what it has already received need not be written.
            if (kept && stop_.stop_requested()) kept = cancelled("the download was cancelled");
            moved = moved || part_->size() > furthest_;
            furthest_ = std::max(furthest_, part_->size());
        }
        if (const auto core = core_.lock()) {
            if (next.resume) core->resume(*call);
            if (!kept || next.outcome) core->cancel(*call);  // of no effect on a call that has ended
        }
        if (!kept) return kept;
        if (next.outcome) {
            validator_ = handover->validator();
            if (!next.outcome->ok()) return std::move(*next.outcome).error();
            ended_ = true;
            return {};
        }
        spare = std::move(next.bytes);
    }
}

// A fresh URL of the same file.
Result<void> Transfer::refresh_job() {
    const auto core = core_.lock();
    if (!core) return closed();
    CallOptions options = call_options();
    options.timeout = std::min(*options.timeout, core->settings().timeout);
    Result<Reply> reply = runtime::ask(*core, operations::exports_get(job_.job_id), std::move(options));
    if (!reply) return std::move(reply).error();
    auto job = json::read<ExportJob>(std::move(reply->body), "the answer");
    if (!job) return call::in_answer(std::move(job).error(), reply->info);
    if (auto wrong = no_download(*job)) return *std::move(wrong);
    if (job->sha256 != job_.sha256) return wrong_bytes("the job's file is another one than when the download began");
    job_ = *std::move(job);
    return {};
}

Result<void> Transfer::report() {
    if (!options_.progress) return {};
    DownloadProgress progress{part_->size(), std::nullopt, resumed_from_};
    if (job_.bytes) progress.total = static_cast<std::uint64_t>(*job_.bytes);
    try {
        options_.progress(progress);
        return {};
    } catch (...) {
        return cancelled("the download was given up: its progress callback threw");
    }
}

Error Transfer::cancelled(std::string message) const {
    Error error;
    error.kind = ErrorKind::cancelled;
    error.stopped = StopReason::cancelled;
    error.message = std::move(message);
    error.effect = Effect::unknown;
    return error;
}

CallOptions Transfer::call_options() const {
    CallOptions options;
    options.stop_token = stop_.get_token();
    options.timeout = longest_wait;
    const auto core = core_.lock();
    if (core && deadline_)
        options.timeout = std::max(std::chrono::milliseconds{0},
                                   std::chrono::ceil<std::chrono::milliseconds>(*deadline_ - core->now()));
    return options;
}

}  // namespace venturi::inline v1::exports
