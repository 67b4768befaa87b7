// Both families of rate limit headers: any text gives numbers that are not negative, or none.
//
// Input: one line for each header, in the order below.
#include "http/rate_limit.hpp"
#include "input.hpp"

using namespace venturi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    Headers headers;
    for (const char* name : {"ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "ratelimit", "ratelimit-policy"})
        if (const auto value = input.line(); !value.empty()) headers.push_back({name, std::string(value)});
    const RateLimitState state = http::rate_limit(headers);
    fuzz::require(!state.limit || *state.limit >= 0, "a limit is not negative");
    fuzz::require(!state.remaining || *state.remaining >= 0, "what remains is not negative");
    fuzz::require(!state.reset || state.reset->count() >= 0, "the time to the reset is not negative");
    return 0;
}
