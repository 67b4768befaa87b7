// The server's answers to events: whatever it says, each event is accepted, a duplicate, rejected or to be sent again, and is so once.
//
// The input's first line: `single`, or `batch` and how many events were sent.
#include <charconv>
#include <string_view>
#include <vector>

#include "ingest/receipt.hpp"
#include "input.hpp"
#include "json_mutator.hpp"

using namespace venturi;

namespace {

void check(const ingest::Receipt& receipt, std::size_t events) {
    fuzz::require(receipt.accepted <= events && receipt.duplicates <= events, "no more events were stored than were sent");
    fuzz::require(receipt.accepted + receipt.duplicates + receipt.exceptions.size() == events, "every event is answered for");
    std::vector<bool> named(events);
    for (const ingest::Exception& one : receipt.exceptions) {
        fuzz::require(one.index < events && !named[one.index], "an event is named once");
        named[one.index] = true;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    std::string_view name = input.line();
    if (name == "single") {
        if (const auto receipt = ingest::read_single_receipt(input.rest())) check(*receipt, 1);
        return 0;
    }
    if (!name.starts_with("batch ")) return 0;
    name.remove_prefix(6);
    std::size_t events = 0;
    std::from_chars(name.data(), name.data() + name.size(), events);
    if (events == 0 || events > 1000) return 0;  // what a request may carry
    if (const auto receipt = ingest::read_batch_receipt(input.rest(), events)) check(*receipt, events);
    return 0;
}
