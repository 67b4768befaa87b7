// kill -9 of an emitting process in mid-stream: the next process delivers everything that the spool held.
//
//   sdk_emitter_crash          runs the test: starts itself as below, kills it, and takes its spool over
//   sdk_emitter_crash URL DIR  emits for ever, to a server that refuses

#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include "ingest/segment.hpp"
#include "support/scripted_server.hpp"
#include "venturi/emitter.hpp"
#include "venturi/models/ingestion.hpp"

namespace {

namespace fs = std::filesystem;
using namespace venturi;
using namespace std::chrono_literals;

Emitter open_emitter(const std::string& url, const std::string& folder) {
    Config config;
    config.base_url = url;
    config.credential = ApiKeyCredential{"vk_test"};
    config.retry.max_retries = 0;
    EmitterOptions options;
    options.compression = Compression::none;
    options.spool_directory = folder;
    return Emitter{config, options};
}

int emit_for_ever(const std::string& url, const std::string& folder) {
    Emitter emitter = open_emitter(url, folder);
    for (std::int64_t i = 0;; ++i)
        if (!emitter.emit({.provider = "openai", .requested_model = "gpt-4o", .input_tokens = i})) std::this_thread::yield();
}

// The ids of every intact event in the folder.
std::set<std::string> ids_in(const std::string& folder) {
    std::set<std::string> ids;
    for (const auto& entry : fs::directory_iterator{folder}) {
        if (entry.path().extension() != ".seg") continue;
        std::ifstream file{entry.path(), std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
        ingest::SegmentReader reader{bytes};
        while (const auto record = reader.next()) ids.insert(std::string{record->event.substr(13, 36)});
    }
    return ids;
}

std::uintmax_t bytes_in(const std::string& folder) {
    std::uintmax_t bytes = 0;
    std::error_code gone;
    for (const auto& entry : fs::directory_iterator{folder, gone})
        if (entry.path().extension() == ".seg") bytes += fs::file_size(entry.path(), gone);
    return bytes;
}

class Test {
public:
    int run(const char* self) {
        const pid_t child = spawn(self);
        // In the middle of its fifth file or so; a new kill at another place in each run.
        const auto wanted = 18'000'000 + std::chrono::steady_clock::now().time_since_epoch().count() % 4'000'000;
        const auto patience = std::chrono::steady_clock::now() + 60s;
        while (bytes_in(folder_) < static_cast<std::uintmax_t>(wanted) && std::chrono::steady_clock::now() < patience)
            std::this_thread::yield();
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const std::set<std::string> held = ids_in(folder_);

        up_ = true;
        Emitter heir = open_emitter(server_.url(), folder_);
        const bool flushed = heir.flush(60s);
        const EmitterStats stats = heir.stats();
        heir.close();
        std::size_t missing = 0;
        for (const std::string& id : held) missing += !stored_.contains(id);
        const bool empty = bytes_in(folder_) == 0;
        std::printf("spool held %zu events; adopted %llu, accepted %llu, missing %zu; flushed %d, spool empty %d\n", held.size(),
                    static_cast<unsigned long long>(stats.adopted), static_cast<unsigned long long>(stats.accepted), missing,
                    flushed, empty);
        fs::remove_all(folder_);
        const bool all = held.size() > 10'000 && stats.adopted == held.size() && stats.accepted == held.size() && missing == 0;
        return all && stored_.size() == held.size() && flushed && empty ? 0 : 1;
    }

private:
    pid_t spawn(const char* self) {
        std::string url = server_.url();
        char* arguments[] = {const_cast<char*>(self), url.data(), folder_.data(), nullptr};
        pid_t child = 0;
        if (posix_spawn(&child, "/proc/self/exe", nullptr, nullptr, arguments, environ) != 0) std::abort();
        return child;
    }

    tests::Behaviour serve(const tests::ServedRequest& request) {
        if (!up_) return tests::answer(503, "{}");
        const auto batch = from_json<InvocationBatch>(request.body).value();
        InvocationBatchReceipt receipt;
        const std::lock_guard lock{mutex_};
        for (std::size_t i = 0; i < batch.events.size(); ++i) {
            const bool fresh = stored_.insert(batch.events[i].event_id).second;
            ++(fresh ? receipt.accepted : receipt.duplicates);
            receipt.results.push_back({static_cast<std::int64_t>(i), batch.events[i].event_id,
                                       fresh ? ReceiptStatus::accepted : ReceiptStatus::duplicate, "inv_1", {}});
        }
        return tests::answer(202, to_json(receipt));
    }

    std::string folder_ = (fs::temp_directory_path() / ("venturi-crash-" + std::to_string(getpid()))).string();
    std::atomic<bool> up_{false};
    std::mutex mutex_;
    std::set<std::string> stored_;
    tests::ScriptedServer server_{[this](const tests::ServedRequest& request) { return serve(request); }};
};

}  // namespace

int main(int count, char** arguments) {
    if (count == 3) return emit_for_ever(arguments[1], arguments[2]);
    return Test{}.run(arguments[0]);
}
