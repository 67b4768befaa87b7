#pragma once
// What a benchmark says: one JSON object a line, as tests/bench/table.py reads it.

#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace venturi::bench {

struct Row {
    std::string what;
    double figure = 0;
    std::string unit{};
    std::string peer{};  // with what the ratio is
    std::optional<double> peer_figure{};
    std::optional<double> ratio{};
    std::string target{};  // "<= 1.5" or ">= 4": of the ratio, or of the figure where there is none
};

inline std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out += '"';
}

inline void print(const Row& row) {
    std::string line = "{\"what\":" + quoted(row.what) + ",\"figure\":" + std::to_string(row.figure);
    if (!row.unit.empty()) line += ",\"unit\":" + quoted(row.unit);
    if (!row.peer.empty()) line += ",\"peer\":" + quoted(row.peer);
    if (row.peer_figure) line += ",\"peer_figure\":" + std::to_string(*row.peer_figure);
    if (row.ratio) line += ",\"ratio\":" + std::to_string(*row.ratio);
    if (!row.target.empty()) line += ",\"target\":" + quoted(row.target);
    std::printf("%s}\n", line.c_str());
    std::fflush(stdout);
}

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

// Of this thread, whatever else the machine is doing.
inline double cpu_seconds_now() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

template <class Work>
double cpu_seconds(Work&& work) {
    const double begin = cpu_seconds_now();
    work();
    return cpu_seconds_now() - begin;
}

template <class Work>
double seconds(Work&& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace venturi::bench
