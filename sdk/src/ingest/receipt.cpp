#include "ingest/receipt.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "json/ingestion.hpp"

namespace venturi::inline v1::ingest {
namespace {

bool transient(const std::string& code_text) {
    ErrorCode code = ErrorCode::unknown;
    if (!parse(code_text, code)) return false;
    const Retryable retryable = describe(code).retryable;
    return retryable == Retryable::yes || retryable == Retryable::maybe;
}

bool take(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool take(std::string_view& text, std::uint64_t& number) {
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc{}) return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
}

// Nearly every answer says that all is well, in the order in which the server writes: no need to read 500 results.
std::optional<Receipt> all_well(std::string_view body, std::size_t events) {
    Receipt receipt;
    const bool read = take(body, R"({"accepted":)") && take(body, receipt.accepted) && take(body, R"(,"duplicates":)") &&
                      take(body, receipt.duplicates) && take(body, R"(,"rejected":0,)") && body.ends_with('}');
    if (!read || receipt.accepted > events || receipt.duplicates != events - receipt.accepted) return std::nullopt;
    return receipt;
}

// What matters of a problem, as far as it can be read.
struct Reason {
    std::string error_code;
    std::string detail;
};

bool decode(const json::Value& value, Reason& out, json::Failure& failure) {
    json::Members problem{value, failure};
    if (!problem) return true;
    problem.optional("error_code", out.error_code);
    problem.optional("detail", out.detail);
    return true;
}

// Adds one event's result. False where it does not say what became of the event: its status alone is needed for that, and nothing
// else that a server writes there may cost more than itself.
bool add_result(const json::Value& value, std::size_t index, Receipt& out) {
    json::Failure failure;
    json::Members result{value, failure};
    ReceiptStatus status{};
    if (!result || !result.required("status", status)) return false;
    if (status == ReceiptStatus::accepted) {
        ++out.accepted;
    } else if (status == ReceiptStatus::duplicate) {
        ++out.duplicates;
    } else {
        Exception refused{.index = index};
        Reason reason;
        result.optional("event_id", refused.event_id);
        result.optional("problem", reason);
        refused.again = transient(reason.error_code);
        refused.error_code = std::move(reason.error_code);
        refused.detail = std::move(reason.detail);
        out.exceptions.push_back(std::move(refused));
    }
    return true;
}

// The index of a result; `events` where it has none of use.
std::size_t index_of(const json::Value& value, std::size_t events) {
    json::Failure failure;
    json::Members result{value, failure};
    std::int64_t index = -1;
    if (!result || !result.required("index", index) || index < 0) return events;
    return std::min(static_cast<std::size_t>(index), events);
}

}  // namespace

std::optional<Receipt> read_batch_receipt(std::string_view body, std::size_t events) {
    if (auto receipt = all_well(body, events)) return receipt;
    std::string text{body};
    rapidjson::Document tree;
    json::Failure failure;
    if (!json::parse_in_place(text, tree, failure) || !tree.IsObject()) return std::nullopt;
    const auto results = tree.FindMember("results");
    if (results == tree.MemberEnd() || !results->value.IsArray()) return std::nullopt;

    Receipt receipt;
    std::vector<bool> known(events);
    for (const json::Value& result : results->value.GetArray()) {
        const std::size_t index = index_of(result, events);
        if (index < events && !known[index]) known[index] = add_result(result, index, receipt);
    }
    const auto unknown = static_cast<std::size_t>(std::count(known.begin(), known.end(), false));
    if (unknown == events) return std::nullopt;
    for (std::size_t index = 0; unknown != 0 && index < events; ++index)
        if (!known[index]) receipt.exceptions.push_back({.index = index, .again = true});
    return receipt;
}

std::optional<Receipt> read_single_receipt(std::string_view body) {
    std::string text{body};
    rapidjson::Document tree;
    json::Failure failure;
    Receipt receipt;
    if (!json::parse_in_place(text, tree, failure) || !add_result(tree, 0, receipt)) return std::nullopt;
    return receipt;
}

Remedy remedy(const Error& error, bool batch, bool coded, std::size_t events) {
    const int status = error.http_status;
    if (error.kind != ErrorKind::api || status < 400 || status >= 500) return Remedy::later;
    switch (status) {
        // A credential that is not valid, a limit, a time-out: the events are innocent.
        case 401:
        case 403:
        case 408:
        case 425:
        case 429: return Remedy::later;
        case 404:
        case 405: return batch ? Remedy::one_by_one : Remedy::later;
        // Some servers do not look at Content-Encoding and cannot read the JSON then.
        case 400:
        case 415:
            if (coded) return Remedy::plainer;
            break;
        case 413:
            if (events > 1) return Remedy::smaller;
            break;
        default: break;
    }
    return events > 1 ? Remedy::apart : Remedy::reject;
}

}  // namespace venturi::inline v1::ingest
