// A million attribution records over HTTP into Arrow columns, on one core, against httpx and a list of dictionaries on the same core
// from the same server. The server is a process of its own on the other core and sends prepared bytes.
//
//     arrow_bench --pages FILE --server-core N [--peer COMMAND] [--records N]
//
// FILE holds one page a line. COMMAND gets a URL and a number of pages and prints seconds, seconds of CPU time, records and the sum of
// their input tokens. CPU time is given beside the clock's, since it says the same on a machine that does other things too. The peer reads a tenth of the records, since the dictionaries of all would take gigabytes; both are compared by record.

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "arrow/c_data.hpp"
#include "arrow/tables.hpp"
#include "page_server.hpp"
#include "report.hpp"
#include "venturi/arrow.hpp"
#include "venturi/venturi.hpp"

namespace {

using namespace venturi;

constexpr int rounds = 5;
constexpr int records_a_page = 200;
constexpr int input_tokens_column = 9;

[[noreturn]] void fail(const std::string& why) {
    std::fprintf(stderr, "arrow_bench: %s\n", why.c_str());
    std::exit(1);
}

struct Sum {
    std::int64_t records = 0;
    std::int64_t input_tokens = 0;

    bool operator==(const Sum&) const = default;
};

void add(Sum& sum, const ArrowArray& batch) {
    sum.records += batch.length;
    const auto* const tokens = static_cast<const std::int64_t*>(batch.children[input_tokens_column]->buffers[1]);
    for (std::int64_t row = 0; row < batch.length; ++row) sum.input_tokens += tokens[row];
}

// What the pages hold, by the general decoder.
Sum expected(const std::vector<std::string>& pages, int count) {
    Sum sum;
    for (int i = 0; i < count; ++i) {
        static std::vector<Sum> known(pages.size());
        Sum& page = known[static_cast<std::size_t>(i) % pages.size()];
        if (page.records == 0)
            for (const AttributionRecord& record : from_json<AttributionPage>(pages[static_cast<std::size_t>(i) % pages.size()]).value().data)
                ++page.records, page.input_tokens += record.input_tokens.value_or(0);
        sum.records += page.records;
        sum.input_tokens += page.input_tokens;
    }
    return sum;
}

Sum read_all(const std::string& url) {
    Venturi client(Config{.base_url = url, .credential = ApiKeyCredential{"vk_bench"}});
    ArrowArrayStream stream;
    client.attribution().list({.limit = records_a_page}).to_arrow().export_to(&stream);
    Sum sum;
    ArrowArray batch;
    while (stream.get_next(&stream, &batch) == 0 && batch.release != nullptr) {
        add(sum, batch);
        batch.release(&batch);
    }
    if (const char* error = stream.get_last_error(&stream)) fail(error);
    stream.release(&stream);
    return sum;
}

// The same pages without a network: what the decoding itself takes.
Sum read_from_memory(const std::vector<std::string>& pages, int count) {
    const auto table = columns::table_for("attribution.list");
    Sum sum;
    for (int i = 0; i < count; ++i) {
        if (table->append_page(pages[static_cast<std::size_t>(i) % pages.size()])) fail("a page was refused");
        if (table->rows() < 65'536 && i + 1 < count) continue;
        ArrowArray batch;
        table->take_batch(batch);
        add(sum, batch);
        columns::release(batch);
    }
    return sum;
}

// By the clock, and of this process's CPU time.
struct Times {
    std::vector<double> clock, cpu;

    template <class Work>
    void add(Work&& work) {
        const double before = cpu_now();
        clock.push_back(bench::seconds(work));
        cpu.push_back(cpu_now() - before);
    }

    static double cpu_now() {
        timespec now{};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
    }
};

struct PeerRun {
    double seconds = 0;
    double cpu = 0;
    Sum sum;
};

PeerRun run(const std::string& command) {
    struct Close {
        void operator()(std::FILE* pipe) const { pclose(pipe); }
    };
    const std::unique_ptr<std::FILE, Close> pipe(popen(command.c_str(), "r"));
    PeerRun out;
    long long records = 0, tokens = 0;
    if (!pipe || std::fscanf(pipe.get(), "%lf %lf %lld %lld", &out.seconds, &out.cpu, &records, &tokens) != 4) fail("no answer from " + command);
    out.sum = {records, tokens};
    return out;
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::string> pages;
    std::string peer;
    int core = 0, records = 1'000'000;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string_view name = arguments[i];
        const char* const value = arguments[i + 1];
        if (name == "--pages") {
            std::ifstream file(value);
            for (std::string line; std::getline(file, line);) pages.push_back(line);
        } else if (name == "--server-core") {
            core = std::atoi(value);
        } else if (name == "--peer") {
            peer = value;
        } else if (name == "--records") {
            records = std::atoi(value);
        }
    }
    if (pages.empty()) fail("--pages FILE names no pages");
    const int page_count = records / records_a_page;
    const int peer_pages = page_count / 10;
    const bench::PageServer server(pages, page_count, core);
    const Sum all = expected(pages, page_count);
    std::size_t bytes = 0;
    for (int i = 0; i < page_count; ++i) bytes += pages[static_cast<std::size_t>(i) % pages.size()].size();

    Times over_http, in_memory, theirs;
    for (int round = 0; round < rounds; ++round) {
        Sum sum;
        over_http.add([&] { sum = read_all(server.url()); });
        if (sum != all) fail("the columns do not hold what the pages do");
        in_memory.add([&] { sum = read_from_memory(pages, page_count); });
        if (sum != all) fail("the columns do not hold what the pages do");
        if (peer.empty()) continue;
        const PeerRun run_it = run(peer + ' ' + server.url() + ' ' + std::to_string(peer_pages));
        if (run_it.sum != expected(pages, peer_pages)) fail("the peer read something else");
        theirs.clock.push_back(run_it.seconds);
        theirs.cpu.push_back(run_it.cpu);
    }

    const auto rate = [](const std::vector<double>& seconds, int of) { return of / bench::median(seconds); };
    const auto gigabytes = [&](const std::vector<double>& seconds) { return static_cast<double>(bytes) / bench::median(seconds) / 1e9; };
    const std::string what = std::to_string(records) + " records over HTTP into Arrow columns";
    bench::print({.what = what, .figure = rate(over_http.clock, records), .unit = "records/s", .target = ">= 1400000"});
    if (!peer.empty()) {
        const auto against = [&](const std::string& name, const std::vector<double>& ours, const std::vector<double>& other, const char* target) {
            const double peer_rate = rate(other, peer_pages * records_a_page);
            bench::print({.what = name, .figure = rate(ours, records), .unit = "records/s", .peer = "records/s, httpx and a list of dicts",
                          .peer_figure = peer_rate, .ratio = rate(ours, records) / peer_rate, .target = target});
        };
        against(what, over_http.clock, theirs.clock, ">= 12");
        against("the same, by CPU time", over_http.cpu, theirs.cpu, "");
    } else {
        bench::print({.what = "the same, by CPU time", .figure = rate(over_http.cpu, records), .unit = "records/s"});
    }
    bench::print({.what = "the same, as throughput by CPU time", .figure = gigabytes(over_http.cpu), .unit = "GB/s"});
    bench::print({.what = "the same pages in memory into columns, by CPU time", .figure = rate(in_memory.cpu, records), .unit = "records/s"});
    bench::print({.what = "the same, as throughput", .figure = gigabytes(in_memory.cpu), .unit = "GB/s"});
    return 0;
}
