// A login's callback: whatever bytes come to the port, only a GET of the right path is taken, and its query survives encoding.
//
// Input: the head of a request.
#include "auth/callback_request.hpp"
#include "http/url.hpp"
#include "input.hpp"

using namespace venturi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::Input input(data, size);
    const auto request = auth::read_callback(input.rest(), "/callback");
    const auto* query = std::get_if<http::QueryList>(&request);
    if (query == nullptr) return 0;
    fuzz::require(input.rest().starts_with("GET /callback ") || input.rest().starts_with("GET /callback?"), "nothing else is taken");
    const std::string again = "GET " + http::build_url("", "/callback", {}, *query).value() + " HTTP/1.1\r\n\r\n";
    const auto read = auth::read_callback(again, "/callback");
    fuzz::require(std::get_if<http::QueryList>(&read) != nullptr && std::get<http::QueryList>(read) == *query, "the query survives");
    return 0;
}
