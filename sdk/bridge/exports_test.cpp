#include "bridge/exports.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <mutex>

#include "support/bridge_client.hpp"
#include "support/export_jobs.hpp"
#include "support/scripted_server.hpp"
#include "venturi/json.hpp"

using namespace venturi;
using namespace venturi::tests;
using bridge::Outcome;

TEST_CASE("a wait tells how far the job is, and ends with the job as text") {
    std::atomic<int> reads{0};
    ScriptedServer server([&](const ServedRequest&) {
        const auto job = ++reads == 1 ? running_job(0.5) : completed_job("https://v/f", "content");
        return answer(200, to_json(job));
    });
    const auto client = open_bridge(server.url());
    std::mutex mutex;
    std::vector<bridge::ExportProgress> seen;
    bridge::ExportWait wait;
    wait.job_id = "job_1";
    wait.progress = [&](bridge::ExportProgress progress) {
        const std::lock_guard lock{mutex};
        seen.push_back(std::move(progress));
    };
    const Outcome outcome = wait_for([&](bridge::Done done) { client->wait_for_export(wait, std::move(done)); });
    REQUIRE_FALSE(outcome.failure);
    CHECK(outcome.body.find(R"("status":"completed")") != std::string::npos);
    REQUIRE(seen.size() == 2);
    CHECK(seen[0].status == "running");
    CHECK(seen[0].share == 0.5);
    CHECK(seen[1].status == "completed");
}

TEST_CASE("a wait that is cancelled, and one whose client is closed, end as cancelled") {
    std::promise<void> asked;
    std::once_flag once;
    ScriptedServer server([&](const ServedRequest&) {
        std::call_once(once, [&] { asked.set_value(); });
        return answer(200, to_json(running_job(0.1)), {{"Retry-After", "60"}});
    });
    const auto client = open_bridge(server.url());
    std::promise<Outcome> first, second;
    bridge::ExportWait wait;
    wait.job_id = "job_1";
    const auto id = client->wait_for_export(wait, [&](Outcome outcome) { first.set_value(std::move(outcome)); });
    client->wait_for_export(wait, [&](Outcome outcome) { second.set_value(std::move(outcome)); });
    asked.get_future().wait();
    client->cancel(id);
    CHECK(first.get_future().get().failure->stopped == "cancelled");
    client->cancel(id);
    client->close();
    CHECK(second.get_future().get().failure->stopped == "closed");
}

TEST_CASE("a download brings the job's file to the disk, and tells how far it is") {
    const std::string content = distinct_bytes(300'000);
    ScriptedServer server([&](const ServedRequest&) { return answer(200, content, {{"Content-Type", "text/csv"}}); });
    const TemporaryFolder folder;
    const auto client = open_bridge(server.url());
    std::atomic<std::uint64_t> bytes{0};
    bridge::ExportDownload download;
    download.job = to_json(completed_job(server.url() + "/downloads/t", content));
    download.path = folder.file("f");
    download.progress = [&](bridge::DownloadProgress progress) { bytes = progress.bytes; };
    const Outcome outcome = wait_for([&](bridge::Done done) { client->download_export(download, std::move(done)); });
    CHECK_FALSE(outcome.failure);
    CHECK(folder.read("f") == content);
    CHECK(bytes == content.size());
}

TEST_CASE("a download that cannot be made says why: no job, no file, no room") {
    ScriptedServer server([](const ServedRequest&) { return answer(200, "content"); });
    const TemporaryFolder folder;
    const auto client = open_bridge(server.url());
    bridge::ExportDownload download;
    download.path = folder.file("missing/f");
    const auto kind = [&] { return wait_for([&](bridge::Done done) { client->download_export(download, std::move(done)); }).failure->kind; };
    download.job = "{}";
    CHECK(kind() == "config");
    download.job = to_json(running_job(0.5));
    CHECK(kind() == "config");
    download.job = to_json(completed_job(server.url() + "/downloads/t", "content"));
    CHECK(kind() == "file");
}
