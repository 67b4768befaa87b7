#pragma once
// Waits for exports, and downloads: calls that tell how far they are.

#include <napi.h>

#include <memory>

#include "bridge/exports.hpp"
#include "mailbox.hpp"

namespace venturi::node {

// (job id, timeout, …), and how far it is: { status, share }
bridge::ExportWait export_wait(const Napi::CallbackInfo& info, const std::shared_ptr<Mailbox>& mailbox, Mailbox::Ticket progress);
// (the job as JSON, path, options, …), and how far it is: { bytes, total, resumedFrom }
bridge::ExportDownload export_download(const Napi::CallbackInfo& info, const std::shared_ptr<Mailbox>& mailbox, Mailbox::Ticket progress);

}  // namespace venturi::node
