#pragma once
// One download, from the part that is there to the file that is whole.
//
// Threads: one thread of the download's own runs it and blocks as it likes; the core's thread feeds it (Handover).

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "exports/part_file.hpp"
#include "runtime/core.hpp"
#include "venturi/export_job.hpp"

namespace venturi::inline v1::exports {

class Transfer {
public:
    // A download must not keep its client alive. `stop` ends it from outside, and from within where a callback throws.
    Transfer(const std::shared_ptr<runtime::Core>& core, ExportJob job, std::string path, DownloadOptions options,
             std::stop_source stop);

    Result<void> run();

private:
    // Each is done when it returns no error.
    Result<void> bring();
    Result<void> open_part();
    Result<void> fetch_missing();
    Result<void> finish();
    // One call and its attempts. Returns why it ended, and sets `moved` where the part grew beyond all that
    // this download had: a server that begins anew each time brings bytes for ever.
    Result<void> fetch(bool& moved);
    Result<void> refresh_job();
    // What can be done about a failed fetch, or the failure.
    Result<void> recover(const Error& error);

    bool client_closing() const;
    bool whole() const;
    Result<void> report();
    Error cancelled(std::string message) const;
    CallOptions call_options() const;

    const std::weak_ptr<runtime::Core> core_;
    ExportJob job_;
    const std::string path_;
    const DownloadOptions options_;
    std::stop_source stop_;
    std::optional<runtime::TimePoint> deadline_;
    std::unique_ptr<PartFile> part_;
    std::string validator_;
    std::uint64_t resumed_from_ = 0;
    std::uint64_t furthest_ = 0;  // the largest size of the part so far
    bool ended_ = false;  // the server said that the file is at its end; counts where the job states no size
};

}  // namespace venturi::inline v1::exports
