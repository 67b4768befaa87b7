#include "pipeline/problem.hpp"

#include <rapidjson/document.h>

#include "http/headers.hpp"
#include "http/rate_limit.hpp"
#include "observe/scrub.hpp"
#include "observe/trace.hpp"
#include "pipeline/demands.hpp"

namespace venturi::inline v1::pipeline {
namespace {

constexpr std::size_t longest_text = 2'000;
constexpr std::size_t most_violations = 1'000;
constexpr std::size_t largest_body = 1U << 20U;

using Json = rapidjson::Value;

class Reader {
public:
    Reader(const Json& object, std::span<const std::string> secrets) : object_(object), secrets_(secrets) {}

    std::string text(const char* name) const {
        const auto member = object_.FindMember(name);
        if (member == object_.MemberEnd() || !member->value.IsString()) return {};
        return observe::printable(
            observe::scrub({member->value.GetString(), member->value.GetStringLength()}, secrets_), longest_text);
    }
    int integer(const char* name) const {
        const auto member = object_.FindMember(name);
        return member != object_.MemberEnd() && member->value.IsInt() ? member->value.GetInt() : 0;
    }
    std::vector<ProblemDetails::Violation> violations() const {
        std::vector<ProblemDetails::Violation> list;
        const auto member = object_.FindMember("errors");
        if (member == object_.MemberEnd() || !member->value.IsArray()) return list;
        for (const Json& item : member->value.GetArray()) {
            if (list.size() == most_violations) break;
            if (!item.IsObject()) continue;
            const Reader violation{item, secrets_};
            list.push_back({violation.text("pointer"), violation.text("detail")});
        }
        return list;
    }

private:
    const Json& object_;
    std::span<const std::string> secrets_;
};

ProblemDetails read_problem(const Reader& json) {
    ProblemDetails problem;
    problem.type = json.text("type");
    problem.title = json.text("title");
    problem.status = json.integer("status");
    problem.detail = json.text("detail");
    problem.instance = json.text("instance");
    problem.error_code = json.text("error_code");
    problem.trace_id = json.text("trace_id");
    if (auto tenant = json.text("tenant_id"); !tenant.empty()) problem.tenant_id = std::move(tenant);
    problem.docs_url = json.text("docs_url");
    problem.errors = json.violations();
    // RFC 6749, 5.2: the OAuth endpoints' own form.
    if (problem.title.empty()) problem.title = json.text("error");
    if (problem.detail.empty()) problem.detail = json.text("error_description");
    if (problem.type.empty()) problem.type = "about:blank";
    return problem;
}

std::optional<ProblemDetails> problem_in(const TransportResponse& response, std::span<const std::string> secrets) {
    const std::string_view type = http::header_or_empty(response.headers, "content-type");
    if (type.find("json") == std::string_view::npos || response.body.size() > largest_body) return std::nullopt;
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag>(response.body.data(), response.body.size());
    if (json.HasParseError() || !json.IsObject()) return std::nullopt;
    return read_problem(Reader{json, secrets});
}

std::string message_of(const TransportResponse& response, const std::optional<ProblemDetails>& problem,
                       std::span<const std::string> secrets) {
    if (problem && !problem->detail.empty()) return problem->detail;
    if (problem && !problem->title.empty()) return problem->title;
    std::string text = "HTTP " + std::to_string(response.status);
    if (const auto reason = reason_phrase(response.status); !reason.empty()) text += " " + std::string{reason};
    const auto type = http::header_or_empty(response.headers, "content-type");
    text += " (" + (type.empty() ? "no media type" : observe::printable(observe::scrub(std::string{type}, secrets), 80)) + ", " +
            std::to_string(response.body.size()) + " bytes)";
    return text;
}

}  // namespace

Error error_of(const TransportResponse& response, std::span<const std::string> secrets) {
    Error error;
    error.kind = ErrorKind::api;
    error.http_status = response.status;
    error.problem = problem_in(response, secrets);
    error.message = message_of(response, error.problem, secrets);
    error.rate_limit = http::rate_limit(response.headers);
    if (error.problem) {
        error.code_text = error.problem->error_code;
        parse(error.code_text, error.code);
        error.trace_id = error.problem->trace_id;
    }
    if (error.trace_id.empty())
        error.trace_id = observe::told_id(observe::trace_id_in(response.headers), secrets);
    read_demands(error, response.headers, secrets);
    return error;
}

std::string_view reason_phrase(int status) {
    switch (status) {
        case 301: return "Moved Permanently";
        case 302: return "Found";
        case 304: return "Not Modified";
        case 307: return "Temporary Redirect";
        case 308: return "Permanent Redirect";
        case 400: return "Bad Request";
        case 401: return "Unauthorized";
        case 403: return "Forbidden";
        case 404: return "Not Found";
        case 405: return "Method Not Allowed";
        case 408: return "Request Timeout";
        case 409: return "Conflict";
        case 410: return "Gone";
        case 413: return "Content Too Large";
        case 415: return "Unsupported Media Type";
        case 422: return "Unprocessable Content";
        case 429: return "Too Many Requests";
        case 500: return "Internal Server Error";
        case 502: return "Bad Gateway";
        case 503: return "Service Unavailable";
        case 504: return "Gateway Timeout";
        default: return {};
    }
}

}  // namespace venturi::inline v1::pipeline
