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

bridge::ExportWait export_wait(const Napi::CallbackInfo& info, const std::shared_ptr<Mailbox>& mailbox, Mailbox::Ticket progress) {
    bridge::ExportWait wait;
    wait.job_id = info[0].ToString().Utf8Value();
    if (info[1].IsNumber()) wait.timeout = milliseconds(info.Env(), info[1].ToNumber().DoubleValue(), "timeout");
    wait.progress = telling<bridge::ExportProgress>(mailbox, progress);
    return wait;
}

bridge::ExportDownload export_download(const Napi::CallbackInfo& info, const std::shared_ptr<Mailbox>& mailbox, Mailbox::Ticket progress) {
    bridge::ExportDownload download;
    download.job = info[0].ToString().Utf8Value();
    download.path = info[1].ToString().Utf8Value();
    const auto options = info[2].As<Napi::Object>();
    download.timeout = milliseconds(options, "timeout");
    download.max_retries = whole<int>(options, "maxRetries");
    download.progress = telling<bridge::DownloadProgress>(mailbox, progress);
    return download;
}

}  // namespace venturi::node
