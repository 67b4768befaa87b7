#include "export_calls.hpp"

#include "plain.hpp"

namespace venturi::node {
namespace {

Napi::Value progress_object(Napi::Env env, const bridge::ExportProgress& told) {
    auto result = Napi::Object::New(env);
    result["status"] = Napi::String::New(env, told.status);
    if (told.share) result["share"] = Napi::Number::New(env, *told.share);
    return result;
}

Napi::Value progress_object(Napi::Env env, const bridge::DownloadProgress& told) {
    auto result = Napi::Object::New(env);
    result["bytes"] = Napi::Number::New(env, static_cast<double>(told.bytes));
    if (told.total) result["total"] = Napi::Number::New(env, static_cast<double>(*told.total));
    result["resumedFrom"] = Napi::Number::New(env, static_cast<double>(told.resumed_from));
    return result;
}

template <class Told>
std::function<void(Told)> telling(const std::shared_ptr<Mailbox>& mailbox, Mailbox::Ticket ticket) {
    return [mailbox, ticket](Told told) { mailbox->put(ticket, [told](Napi::Env env) { return progress_object(env, told); }); };
}

}  // namespace

bridge::ExportWait export_wait(const Napi::CallbackInfo& info) {
    bridge::ExportWait wait;
    wait.job_id = info[0].ToString().Utf8Value();
    if (info[1].IsNumber()) wait.timeout = milliseconds(info.Env(), info[1].ToNumber().DoubleValue(), "timeout");
    return wait;
}

bridge::ExportDownload export_download(const Napi::CallbackInfo& info) {
    bridge::ExportDownload download;
    download.job = info[0].ToString().Utf8Value();
    download.path = info[1].ToString().Utf8Value();
    const auto options = info[2].As<Napi::Object>();
    download.timeout = milliseconds(options, "timeout");
    download.max_retries = whole<int>(options, "maxRetries");
    return download;
}

void tell_progress(bridge::ExportWait& wait, const std::shared_ptr<Mailbox>& mailbox, Mailbox::Ticket listener) {
    wait.progress = telling<bridge::ExportProgress>(mailbox, listener);
}

void tell_progress(bridge::ExportDownload& download, const std::shared_ptr<Mailbox>& mailbox, Mailbox::Ticket listener) {
    download.progress = telling<bridge::DownloadProgress>(mailbox, listener);
}

}  // namespace venturi::node
