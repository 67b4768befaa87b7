#include "ingest/receipt.hpp"

#include <charconv>

#include "venturi/models/ingestion.hpp"

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
    if (!read || receipt.accepted + receipt.duplicates != events) return std::nullopt;
    return receipt;
}

Exception exception_of(const BatchItemResult& result, std::size_t index) {
    Exception out{.index = index, .event_id = result.event_id.value_or("")};
    if (result.problem) {
        out.again = transient(result.problem->error_code);
        out.error_code = result.problem->error_code;
        out.detail = result.problem->detail;
    }
    return out;
}

}  // namespace

std::optional<Receipt> read_batch_receipt(std::string_view body, std::size_t events) {
    if (auto receipt = all_well(body, events)) return receipt;
    const auto answer = from_json<InvocationBatchReceipt>(body);
    if (!answer || answer->results.size() != events) return std::nullopt;
    Receipt receipt;
    std::vector<bool> seen(events);
    for (const BatchItemResult& result : answer->results) {
        const auto index = static_cast<std::size_t>(result.index);
        if (index >= events || seen[index]) return std::nullopt;
        seen[index] = true;
        if (result.status == ReceiptStatus::accepted) ++receipt.accepted;
        else if (result.status == ReceiptStatus::duplicate) ++receipt.duplicates;
        else receipt.exceptions.push_back(exception_of(result, index));
    }
    return receipt;
}

std::optional<Receipt> read_single_receipt(std::string_view body) {
    const auto answer = from_json<InvocationReceipt>(body);
    if (!answer) return std::nullopt;
    const bool again = answer->status == ReceiptStatus::duplicate;
    return Receipt{again ? 0U : 1U, again ? 1U : 0U, {}};
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
