#pragma once
// What the server said about the events of a request.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "venturi/error.hpp"

namespace venturi::inline v1::ingest {

// The fate of one event that was neither accepted nor a duplicate.
struct Exception {
    std::size_t index = 0;  // in the request
    bool again = false;     // the server asks for it again later, or did not say; otherwise it is rejected
    std::string event_id{};
    std::string error_code{};
    std::string detail{};
};

struct Receipt {
    std::uint64_t accepted = 0;
    std::uint64_t duplicates = 0;
    std::vector<Exception> exceptions{};
};

// Reads the answer to a batch of `events`. An event that it says nothing readable about is to be sent again. Nothing where that is
// so of all of them.
std::optional<Receipt> read_batch_receipt(std::string_view body, std::size_t events);
// Reads the answer to a single event.
std::optional<Receipt> read_single_receipt(std::string_view body);

// What an error answer to a request means for its events.
enum class Remedy : std::uint8_t {
    later,        // nothing is wrong with them
    plainer,      // send them with a plainer content coding
    smaller,      // send fewer at once, from now on
    apart,        // one of them spoils the others: send them in smaller parts
    one_by_one,   // the server has no batch path
    reject,       // this one event will never be accepted
};
Remedy remedy(const Error& error, bool batch, bool coded, std::size_t events);

}  // namespace venturi::inline v1::ingest
