// Error answers: whatever a server, or a proxy in front of it, answers becomes an error that shows no secret.
//
// Input: one byte that chooses the status, a line with the media type, then the body.
#include <array>

#include "input.hpp"
#include "pipeline/problem.hpp"

using namespace venturi;

namespace {

constexpr std::array statuses = {301, 400, 401, 403, 404, 409, 413, 422, 429, 500, 502, 503, 504, 599};
const std::array<std::string, 1> secrets = {"vk_planted_secret"};

bool shows_secret(std::string_view text) { return text.find(secrets[0]) != std::string_view::npos; }

bool shows_secret(const ProblemDetails& problem) {
    for (const auto& text : {problem.type, problem.title, problem.detail, problem.instance, problem.error_code, problem.trace_id,
                             problem.tenant_id.value_or(""), problem.docs_url})
        if (shows_secret(text)) return true;
    return std::any_of(problem.errors.begin(), problem.errors.end(),
                       [](const auto& v) { return shows_secret(v.pointer) || shows_secret(v.detail); });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    TransportResponse response;
    response.status = statuses[input.byte() % statuses.size()];
    response.headers = {{"content-type", std::string(input.line())}};
    response.body = input.rest();
    const Error error = pipeline::error_of(response, secrets);
    fuzz::require(error.kind == ErrorKind::api && error.http_status == response.status, "the error is the answer's");
    fuzz::require(!error.message.empty(), "the error says something");
    fuzz::require(response.headers[0].value.find(secrets[0]) != std::string::npos || !shows_secret(error.to_string()),
                  "no secret in the error's text");
    fuzz::require(!error.problem || !shows_secret(*error.problem), "no secret in the problem");
    fuzz::require((error.code == ErrorCode::unknown) || to_string(error.code) == error.code_text, "code and text agree");
    return 0;
}
