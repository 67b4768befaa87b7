// A list's pages, one a line on standard input, as an Arrow IPC stream on standard output: what Node.js gets, for other readers to judge.
// Run as: ipc OPERATION ROWS_PER_BATCH
#include <cstdio>
#include <exception>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "arrow/stream.hpp"
#include "arrow/tables.hpp"
#include "bridge/ipc/ipc_stream.hpp"
#include "venturi/detail/call_state.hpp"

using namespace venturi;

namespace {

using State = detail::CallState<std::string>;

// Whichever page is asked for, it is the next line: they are asked for in their order.
std::shared_ptr<detail::CallStateBase> next_page(const std::optional<std::string>&) {
    std::string body;
    std::getline(std::cin, body);
    auto state = std::make_shared<State>(State::Decode{});
    state->set_control({[] {}, [] { return false; }});
    state->complete(detail::RawAnswer{std::move(body), {}});
    return state;
}

int run(const std::string& operation, std::int64_t rows) {
    auto table = columns::table_for(operation);
    if (!table) return std::fputs("this list has no columns\n", stderr), 2;
    bridge::ArrowStream pages(new ArrowArrayStream{});
    columns::export_stream(std::make_unique<columns::Stream>(next_page, std::move(table), rows), *pages);
    const auto stream = bridge::ipc_stream(std::move(pages));
    while (true) {
        const auto next = stream->next();
        if (const auto* failure = std::get_if<bridge::Failure>(&next)) return std::fprintf(stderr, "%s\n", failure->message.c_str()), 1;
        const auto& bytes = std::get<std::string>(next);
        if (bytes.empty()) return 0;
        std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return argc == 3 ? run(argv[1], std::stoll(argv[2])) : 2;
    } catch (const std::exception& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 2;
    }
}
