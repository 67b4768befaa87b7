// What test_download.py drives: `download INSTANCE PATH`, the export job as JSON on standard input. Prints the part that was there
// when the first bytes came, and at the end the peak of the process's memory in KiB; on failure the error.
//
// With a third argument, a size in bytes: files of this process may not grow beyond it, as if the disk were full.
#include <sys/resource.h>

#include <csignal>
#include <iostream>
#include <iterator>
#include <string>

#include "venturi/venturi.hpp"

int main(int count, char** arguments) {
    if (count > 3) {
        const rlim_t most = std::stoul(arguments[3]);
        const rlimit limit{most, most};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    const std::string text{std::istreambuf_iterator<char>{std::cin}, {}};
    const auto job = venturi::from_json<venturi::ExportJob>(text).value();
    venturi::Config config;
    config.base_url = arguments[1];
    config.credential = venturi::BearerToken{"planted-token"};
    config.retry.initial_backoff = std::chrono::milliseconds{1};
    config.log = [](const venturi::LogRecord& record) { std::cerr << record.message << '\n'; };
    const venturi::Venturi client{config};

    bool first = true;
    const auto say = [&first](const venturi::DownloadProgress& now) {
        if (first) std::cout << "from " << now.resumed_from << '\n' << std::flush;
        first = false;
    };
    const auto done = client.download(job, arguments[2], {.progress = say}).result();
    if (!done) {
        std::cout << done.error().to_string() << '\n';
        return 1;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::cout << "done " << usage.ru_maxrss << '\n';
}
