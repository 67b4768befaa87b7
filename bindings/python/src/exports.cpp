#include "exports.hpp"

#include "convert.hpp"
#include "only_core.hpp"

namespace venturi::python {
namespace {

py::object plain(const bridge::ExportProgress& told) { return py::make_tuple(told.status, told.share); }
py::object plain(const bridge::DownloadProgress& told) { return py::make_tuple(told.bytes, told.total, told.resumed_from); }

template <class Told>
TakeProgress taking(std::shared_ptr<Latest<Told>> latest) {
    return [latest = std::move(latest)]() -> py::object {
        const auto told = latest->take();
        return told ? plain(*told) : py::none();
    };
}

}  // namespace

ExportCall wait_for_export(const std::shared_ptr<bridge::Client>& client, std::string job_id, const py::dict& options,
                           std::shared_ptr<Completions> completions) {
    const auto latest = std::make_shared<Latest<bridge::ExportProgress>>();
    bridge::ExportWait wait;
    wait.job_id = std::move(job_id);
    wait.timeout = milliseconds(options, "timeout");
    wait.progress = [latest](bridge::ExportProgress told) { latest->put(std::move(told)); };
    auto call = Call::start(client, std::move(completions),
                            [&](bridge::Done done) { return client->wait_for_export(std::move(wait), std::move(done)); });
    return {std::move(call), taking(latest)};
}

ExportCall download_export(const std::shared_ptr<bridge::Client>& client, std::string job, std::string path, const py::dict& options,
                           std::shared_ptr<Completions> completions) {
    const auto latest = std::make_shared<Latest<bridge::DownloadProgress>>();
    bridge::ExportDownload download;
    download.job = std::move(job);
    download.path = std::move(path);
    download.timeout = milliseconds(options, "timeout");
    download.max_retries = value<int>(options, "max_retries");
    download.progress = [latest](bridge::DownloadProgress told) { latest->put(told); };
    auto call = Call::start(client, std::move(completions),
                            [&](bridge::Done done) { return client->download_export(std::move(download), std::move(done)); });
    return {std::move(call), taking(latest)};
}

void add_exports(py::module_& m) {
    only_core_makes(py::class_<ExportCall, Call>(m, "ExportCall").def("progress", &ExportCall::progress));
}

}  // namespace venturi::python
