#include "exports/job.hpp"

#include "http/url.hpp"
#include "observe/scrub.hpp"
#include "pipeline/settings.hpp"

namespace venturi::inline v1::exports {
namespace {

std::string name_of(const ExportJob& job) { return "the export " + observe::printable(job.job_id, 64); }

Error ended(std::string code, std::string message) {
    Error error;
    error.kind = ErrorKind::api;
    error.code_text = std::move(code);
    parse(error.code_text, error.code);
    error.message = std::move(message);
    error.effect = Effect::rejected;
    return error;
}

// Plain http would show the URL, and so the file, to everyone on the way.
bool usable(std::string_view url) {
    if (url.find_first_of("\\ \t\r\n#") != std::string_view::npos) return false;
    const auto base = http::parse_base_url(http::origin_of(url));
    return base && (base->secure || http::is_loopback(base->host));
}

}  // namespace

std::optional<Error> bad_end(const ExportJob& job) {
    if (job.status == ExportStatus::expired)
        return ended("GONE", name_of(job) + " has expired: its file was removed; create the export again");
    if (job.status != ExportStatus::failed) return std::nullopt;
    if (!job.error) return ended({}, name_of(job) + " failed without a reason");
    return ended(observe::printable(job.error->error_code, 64),
                 name_of(job) + " failed: " + observe::printable(job.error->detail, 1024));
}

std::optional<Error> no_download(const ExportJob& job) {
    if (auto ended = bad_end(job)) return ended;
    if (job.status != ExportStatus::completed || !job.result_url)
        return pipeline::config_error(name_of(job) + " is not completed: wait for it first, with wait_for()");
    if (!usable(*job.result_url))
        return pipeline::config_error(name_of(job) + " has a download URL that is not https://host[:port]/…");
    if (!job.sha256) return pipeline::config_error(name_of(job) + " states no SHA-256: its file could not be checked");
    return std::nullopt;
}

}  // namespace venturi::inline v1::exports
