// Errors and answers' headers, as cases compare them.

#include <cxxabi.h>

#include <cstdlib>
#include <typeinfo>

#include "calls.hpp"
#include "venturi/venturi.hpp"

namespace conformance {
namespace {

// The class of an exception as its author wrote it: without namespaces.
std::string class_name(const std::exception& exception) {
    int status = 0;
    char* name = abi::__cxa_demangle(typeid(exception).name(), nullptr, nullptr, &status);
    const std::string full = name != nullptr ? name : "";
    std::free(name);
    return full.substr(full.rfind(':') + 1);
}

}  // namespace

Object print_rate_limit(const venturi::RateLimitState& state) {
    Object out;
    out.add("limit", state.limit).add("remaining", state.remaining);
    out.add("reset", state.reset ? std::optional(state.reset->count()) : std::nullopt);
    return out.add("policy", state.policy);
}

Object print_info(const venturi::ResponseInfo& info) {
    return Object()
        .add("status", info.status)
        .add("trace_id", info.trace_id)
        .add("attempts", info.attempts)
        .add("replayed", info.replayed)
        .add("rate_limit", print_rate_limit(info.rate_limit));
}

Object print_error(const venturi::VenturiError& caught) {
    const venturi::Error& error = caught.error();
    Object out;
    out.add("class", class_name(caught))
        .add("code", error.code_text)
        .add("kind", error.kind)
        .add("message", error.message)
        .add("http_status", error.http_status)
        .add("trace_id", error.trace_id)
        .add("attempts", error.attempts)
        .add("stopped", error.stopped)
        .add("effect", error.effect)
        .add("rate_limit", print_rate_limit(error.rate_limit));
    using Seconds = std::chrono::duration<double>;
    out.add("retry_after", error.retry_after ? std::optional(Seconds(*error.retry_after).count()) : std::nullopt);
    if (error.signature_fault) out.add("signature_fault", *error.signature_fault);
    std::vector<std::string> pointers;
    if (error.problem)
        for (const auto& violation : error.problem->errors) pointers.push_back(violation.pointer);
    return out.add("pointers", pointers).add("problem", error.problem.has_value());
}

}  // namespace conformance
