#pragma once

#include <memory>
#include <string>

#include "runtime/core.hpp"
#include "venturi/call.hpp"
#include "venturi/export_job.hpp"

namespace venturi::inline v1::exports {

// Reads the job until it has ended. See Venturi::wait_for().
Call<ExportJob> wait_for(const std::shared_ptr<runtime::Core>& core, std::string job_id, WaitOptions options);

}  // namespace venturi::inline v1::exports
