#pragma once
// Waits for exports, and downloads: calls that tell how far they are.

#include <napi.h>

#include <memory>

#include "bridge/exports.hpp"
#include "mailbox.hpp"

namespace venturi::node {

// (job id, timeout, …)
bridge::ExportWait export_wait(const Napi::CallbackInfo& info);
// (the job as JSON, path, options, …)
bridge::ExportDownload export_download(const Napi::CallbackInfo& info);

// The listener hears how far it is: { status, share }, { bytes, total, resumedFrom }.
void tell_progress(bridge::ExportWait& wait, const std::shared_ptr<Mailbox>& mailbox, Mailbox::Ticket listener);
void tell_progress(bridge::ExportDownload& download, const std::shared_ptr<Mailbox>& mailbox, Mailbox::Ticket listener);

}  // namespace venturi::node
