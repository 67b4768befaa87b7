// WWW-Authenticate: any text gives a bounded list of challenges, which reads the same when it is written out again.
//
// Input: header values, one a line.
#include "http/challenge.hpp"
#include "input.hpp"
#include "pipeline/demands.hpp"

using namespace venturi;

namespace {

std::string written(const std::vector<http::Challenge>& list) {
    std::string text;
    for (const auto& challenge : list) {
        text += (text.empty() ? "" : ", ") + challenge.scheme;
        if (!challenge.token68.empty()) text += ' ' + challenge.token68;
        char separator = challenge.token68.empty() ? ' ' : ',';
        for (const auto& [name, value] : challenge.parameters) {
            text += separator + name + "=\"";
            for (const char c : value) text += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
            text += '"';
            separator = ',';
        }
    }
    return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    Headers headers;
    while (!input.empty()) headers.push_back({"www-authenticate", std::string(input.line())});
    const auto list = http::challenges(headers);
    fuzz::require(list.size() <= 16, "the list is bounded");
    for (const auto& challenge : list) fuzz::require(challenge.parameters.size() <= 32, "parameters are bounded");
    fuzz::require(written(http::challenges({{"www-authenticate", written(list)}})) == written(list), "it reads the same again");

    Error error;
    error.http_status = 401;
    pipeline::read_demands(error, headers, {});
    fuzz::require(error.acr_values.size() <= 32 && error.scopes.size() <= 32, "what is asked for is bounded");
    fuzz::require(!error.max_age || error.max_age->count() >= 0, "an age is not negative");
    return 0;
}
