// Retry-After and HTTP dates: any text is a wait that is not negative, or none.
//
// Input: a line with Retry-After, a line with Date.
#include "http/retry_after.hpp"
#include "input.hpp"

using namespace venturi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::chrono::system_clock::time_point now{std::chrono::seconds{1'780'000'000}};
    fuzz::Input input(data, size);
    const std::string wait(input.line());
    const std::string date(input.line());
    Headers headers = {{"retry-after", wait}};
    if (!date.empty()) headers.push_back({"date", date});
    const auto waited = http::retry_after(headers, now);
    fuzz::require(!waited || waited->count() >= 0, "a wait is not negative");
    (void)http::parse_http_date(wait, std::chrono::floor<std::chrono::seconds>(now));
    return 0;
}
