// A list of 500 pages with 200 records each, fetched, decoded, three fields read; beside it libcurl, which downloads the same pages
// without looking at them. Then with 20 ms of latency: what requesting a page ahead gives.
//
//     list_bench --server-core N --port N --pages N

#include <curl/curl.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "report.hpp"
#include "slow_relay.hpp"
#include "venturi/venturi.hpp"

namespace {

using namespace venturi;

constexpr int rounds = 7;
constexpr int slow_rounds = 5;
constexpr std::chrono::milliseconds latency{20};
constexpr std::chrono::milliseconds callers_work{15};

[[noreturn]] void fail(const std::string& why) {
    std::fprintf(stderr, "list_bench: %s\n", why.c_str());
    std::exit(1);
}

struct Totals {
    std::size_t records = 0;
    std::size_t id_bytes = 0;
    std::int64_t tokens = 0;
    double cost = 0;

    void add(const AttributionRecord& record) {
        ++records;
        id_bytes += record.id.size();
        tokens += record.input_tokens.value_or(0);
        cost += record.cost_usd.value_or(0);
    }
    bool operator==(const Totals&) const = default;
};

std::string url_of(std::uint16_t port) {
    return "http://127.0.0.1:" + std::to_string(port);
}

Venturi client_of(std::uint16_t port) {
    Config config;
    config.base_url = url_of(port);
    config.credential = ApiKeyCredential{"vk_bench"};
    return Venturi(config);
}

Totals walk(const Venturi& client) {
    Totals totals;
    for (const AttributionRecord& record : client.attribution().list({.limit = 200})) totals.add(record);
    return totals;
}

// The same pages, each asked for when the one before is done with.
Totals walk_without_prefetch(const Venturi& client) {
    Totals totals;
    AttributionListParams params{.limit = 200};
    do {
        const auto page = client.attribution().list(params).first_page().value();
        for (const AttributionRecord& record : page.data) totals.add(record);
        params.cursor = page.next_cursor;
    } while (params.cursor);
    return totals;
}

// The first `count` pages, with a caller who does something with each.
double seconds_of_work(const Venturi& client, int count, bool prefetching) {
    AttributionListParams params{.limit = 200};
    return bench::seconds([&] {
        auto pages = client.attribution().list(params).pages();
        for (int i = 0; i < count; ++i) {
            if (prefetching) {
                if (!pages.next().value()) fail("the list ended too soon");
            } else {
                params.cursor = client.attribution().list(params).first_page().value().next_cursor;
            }
            std::this_thread::sleep_for(callers_work);
        }
    });
}

// What the targets compare with: one easy handle, one connection, the body in memory that is used again.
class Downloader {
public:
    explicit Downloader(std::uint16_t port) : url_(url_of(port) + "/api/v1/attribution?limit=200"), easy_(curl_easy_init()) {
        curl_easy_setopt(easy_.get(), CURLOPT_BUFFERSIZE, 256L * 1024);
        curl_easy_setopt(easy_.get(), CURLOPT_WRITEFUNCTION, &append);
        curl_easy_setopt(easy_.get(), CURLOPT_WRITEDATA, &body_);
    }

    std::size_t pages(int count) {
        std::size_t bytes = 0;
        for (int i = 0; i < count; ++i) {
            body_.clear();
            const std::string url = i == 0 ? url_ : url_ + "&cursor=page-" + std::to_string(i);
            curl_easy_setopt(easy_.get(), CURLOPT_URL, url.c_str());
            if (curl_easy_perform(easy_.get()) != CURLE_OK || body_.size() < 100'000) fail("a download failed");
            bytes += body_.size();
        }
        return bytes;
    }

private:
    static std::size_t append(char* data, std::size_t size, std::size_t count, void* body) {
        static_cast<std::string*>(body)->append(data, size * count);
        return size * count;
    }
    struct Free {
        void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    };

    std::string url_;
    std::string body_;
    std::unique_ptr<CURL, Free> easy_;
};

double process_seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

struct Series {
    std::vector<double> wall{};
    std::vector<double> cpu{};

    template <class Work>
    void time(Work&& work) {
        const double cpu_before = process_seconds();
        wall.push_back(bench::seconds(work));
        cpu.push_back(process_seconds() - cpu_before);
    }
};

void compare(const std::string& what, const std::vector<double>& ours, const std::string& peer, const std::vector<double>& theirs,
             const std::string& target) {
    const double a = bench::median(ours), b = bench::median(theirs);
    bench::print({.what = what, .figure = a, .unit = "s", .peer = "s, " + peer, .peer_figure = b, .ratio = a / b, .target = target});
}

void without_latency(std::uint16_t port, int pages) {
    const Venturi client = client_of(port);
    Downloader downloader(port);
    const Totals expected = walk_without_prefetch(client);
    if (expected.records != static_cast<std::size_t>(pages) * 200) fail("records are missing");
    Series ours, plain, curl;
    for (int round = 0; round < rounds; ++round) {
        ours.time([&] {
            if (walk(client) != expected) fail("a walk read something else");
        });
        curl.time([&] { downloader.pages(pages); });
        plain.time([&] {
            if (walk_without_prefetch(client) != expected) fail("a walk read something else");
        });
    }
    const std::string what = std::to_string(pages) + " pages fetched, decoded, 3 fields read";
    compare(what, ours.wall, "libcurl, download only", curl.wall, "<= 1.5");
    compare(what + ": processor time", ours.cpu, "libcurl, download only", curl.cpu, "");
    compare(what, ours.wall, "the same without requesting ahead", plain.wall, "");
}

void with_latency(std::uint16_t port, int pages, int server_core) {
    const bench::SlowRelay relay(port, latency, server_core);
    const Venturi client = client_of(relay.port());
    std::vector<double> ahead, plain;
    for (int round = 0; round < slow_rounds; ++round) {
        ahead.push_back(seconds_of_work(client, pages, true));
        plain.push_back(seconds_of_work(client, pages, false));
    }
    compare(std::to_string(pages) + " pages at 20 ms of latency, 15 ms of the caller's own time each", ahead,
            "the same without requesting ahead", plain, "<= 0.75");
}

}  // namespace

int main(int count, char** arguments) {
    int port = 0, pages = 0, server_core = 0;
    for (int i = 1; i + 1 < count; ++i) {
        const std::string_view name = arguments[i];
        if (name == "--port") port = std::atoi(arguments[i + 1]);
        if (name == "--pages") pages = std::atoi(arguments[i + 1]);
        if (name == "--server-core") server_core = std::atoi(arguments[i + 1]);
    }
    without_latency(static_cast<std::uint16_t>(port), pages);
    with_latency(static_cast<std::uint16_t>(port), 40, server_core);
    return 0;
}
