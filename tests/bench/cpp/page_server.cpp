// A list of any number of pages for benchmarks in other languages: `page_server PAGES COUNT CORE` prints its port and runs until its
// standard input ends. PAGES holds one page a line; they are answered in turn, until there were COUNT.

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <string>
#include <vector>

#include "page_server.hpp"

int main(int count, char** arguments) {
    std::vector<std::string> pages;
    if (count == 4) {
        std::ifstream file(arguments[1]);
        for (std::string line; std::getline(file, line);) pages.push_back(line);
    }
    if (pages.empty()) {
        std::fprintf(stderr, "page_server PAGES COUNT CORE\n");
        return 1;
    }
    try {
        const venturi::bench::PageServer server(pages, std::atoi(arguments[2]), std::atoi(arguments[3]));
        std::printf("%d\n", server.port());
        std::fflush(stdout);
        while (std::getchar() != EOF) {
        }
    } catch (const std::exception& failed) {
        std::fprintf(stderr, "page_server: %s\n", failed.what());
        return 1;
    }
    return 0;
}
