#pragma once
// A client over scripted answers, with a file to download and a folder for it.

#include <optional>

#include "support/export_jobs.hpp"
#include "venturi/testing/fake_clock.hpp"
#include "venturi/testing/mock_transport.hpp"
#include "venturi/venturi.hpp"

namespace venturi::tests {

using testing::FakeClock;
using testing::MockTransport;
using testing::SentRequest;

inline const std::string content = "0123456789abcdef";
inline const std::string url = "https://store.example/bucket/focus.csv?signature=planted-signature-1";

struct Downloading {
    explicit Downloading(FakeClock::Mode mode = FakeClock::Mode::jump) {
        config.base_url = "https://v.example";
        config.credential = BearerToken{"token_1"};
        config.headers = {{"X-Gateway", "pass"}};
        config.transport = wire;
        config.clock = std::make_shared<FakeClock>(mode);
        config.log = [this](const LogRecord& record) { log += record.message + "\n"; };
    }
    Result<void> run(DownloadOptions options = {}) {
        if (!client) client.emplace(config);
        return client->download(job, folder.file("may.csv"), std::move(options)).result();
    }
    SentRequest request(std::size_t index) const { return wire->requests().at(index); }
    std::string range(std::size_t index) const { return request(index).header("range"); }
    bool whole() const { return folder.has("may.csv") && folder.read("may.csv") == content && folder.count() == 1; }

    std::string log;
    TemporaryFolder folder;
    ExportJob job = completed_job(url, content);
    std::shared_ptr<MockTransport> wire = std::make_shared<MockTransport>();
    Config config;
    std::optional<Venturi> client;
};

inline Headers part(std::size_t first, std::size_t total = content.size()) {
    return {{"Content-Range",
             "bytes " + std::to_string(first) + "-" + std::to_string(total - 1) + "/" + std::to_string(total)}};
}

inline std::string from(std::size_t first) { return content.substr(first); }

}  // namespace venturi::tests
