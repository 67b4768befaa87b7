// A page of 200 attribution records that lies in memory, into objects: speculatively, by RapidJSON into a tree and from there into the
// same objects, and by what other languages bring along.
//
//     decode_bench --page FILE [--peer NAME TARGET COMMAND]…     COMMAND prints the processor seconds that one decoding takes

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "json/attribution.hpp"
#include "json/common.hpp"
#include "json/read.hpp"
#include "report.hpp"

namespace {

using namespace venturi;

constexpr int rounds = 7;
constexpr int decodings = 300;

struct Peer {
    std::string name;
    std::string target;
    std::string command;
    std::vector<double> took{};
};

[[noreturn]] void fail(const std::string& why) {
    std::fprintf(stderr, "decode_bench: %s\n", why.c_str());
    std::exit(1);
}

std::string read_file(const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

double run(const std::string& command) {
    struct Close {
        void operator()(std::FILE* pipe) const { pclose(pipe); }
    };
    const std::unique_ptr<std::FILE, Close> pipe(popen(command.c_str(), "r"));
    std::array<char, 64> line{};
    if (!pipe || std::fgets(line.data(), line.size(), pipe.get()) == nullptr) fail("no answer from " + command);
    return std::strtod(line.data(), nullptr);
}

// Seconds of processor time for one decoding: a neighbour on the same core must not count.
template <class Decode>
double timed(Decode&& decode) {
    return bench::cpu_seconds([&] {
        for (int i = 0; i < decodings; ++i) decode();
    }) / decodings;
}

}  // namespace

int main(int count, char** arguments) {
    std::string page;
    std::vector<Peer> peers;
    for (int i = 1; i + 1 < count; ++i) {
        if (std::string_view(arguments[i]) == "--page") page = read_file(arguments[i + 1]);
        if (std::string_view(arguments[i]) == "--peer" && i + 3 < count)
            peers.push_back({arguments[i + 1], arguments[i + 2], arguments[i + 3]});
    }
    const auto expected = json::read_parsed<AttributionPage>(page, "the page");
    if (!expected) fail(expected.error().message);

    AttributionPage kept;
    if (!json::scan_text(page, kept) || kept != *expected) fail("the two readers differ");
    std::vector<double> fresh, again, parsed;
    for (int round = 0; round < rounds; ++round) {
        again.push_back(timed([&] { (void)json::scan_text(page, kept); }));
        fresh.push_back(timed([&] { (void)from_json<AttributionPage>(page); }));
        parsed.push_back(timed([&] { (void)json::read_parsed<AttributionPage>(page, "the page"); }));
        for (Peer& peer : peers) peer.took.push_back(run(peer.command));
    }

    const double ours = bench::median(fresh);
    const auto microseconds = [](double seconds) { return seconds * 1e6; };
    const auto against = [&](const std::string& name, double theirs, const std::string& target) {
        bench::print({.what = "a page of 200 records in memory, into objects", .figure = microseconds(ours), .unit = "µs",
                      .peer = "µs, " + name, .peer_figure = microseconds(theirs), .ratio = theirs / ours, .target = target});
    };
    against("RapidJSON in place, by its tree", bench::median(parsed), "");
    for (const Peer& peer : peers) against(peer.name, bench::median(peer.took), peer.target);
    const auto gigabytes = [&](double seconds) { return static_cast<double>(page.size()) / seconds / 1e9; };
    bench::print({.what = "the same, as throughput", .figure = gigabytes(ours), .unit = "GB/s"});
    bench::print({.what = "the same, over the objects of the page before", .figure = gigabytes(bench::median(again)), .unit = "GB/s"});
    return 0;
}
