#pragma once

#include <memory>
#include <string>

#include "runtime/core.hpp"
#include "venturi/call.hpp"
#include "venturi/export_job.hpp"

namespace venturi::inline v1::exports {

// Brings the job's file to `path`. See Venturi::download().
Call<void> download(const std::shared_ptr<runtime::Core>& core, const ExportJob& job, const std::string& path,
                    DownloadOptions options);

}  // namespace venturi::inline v1::exports
