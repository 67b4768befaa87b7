#include "exports/handover.hpp"

#include <algorithm>
#include <utility>

#include "exports/content_range.hpp"
#include "http/headers.hpp"

namespace venturi::inline v1::exports {
namespace {

constexpr std::size_t capacity = 1U << 20U;

}  // namespace

Handover::Handover(Expected expected)
    : total_(expected.total), offset_(expected.offset), validator_(std::move(expected.validator)) {}

Headers Handover::range() const {
    const std::lock_guard lock{mutex_};
    // Without an ETag nothing would say that the rest belongs to what is there: begin() starts again then.
    if (offset_ == 0 || validator_.empty()) return {};
    return {{"Range", "bytes=" + std::to_string(offset_) + "-"}, {"If-Range", validator_}};
}

std::uint64_t Handover::received() const {
    const std::lock_guard lock{mutex_};
    return received_;
}

std::uint64_t Handover::furthest() const {
    const std::lock_guard lock{mutex_};
    return furthest_;
}

bool Handover::complete() const {
    const std::lock_guard lock{mutex_};
    return total_ && offset_ == *total_ && received_ > 0 && !wrong_;
}

// What follows is thrown away; the download hears of it and ends the call.
bool Handover::refuse(std::string message) {
    Error error;
    error.kind = ErrorKind::decode;
    error.message = std::move(message);
    error.effect = Effect::unknown;
    wrong_ = std::move(error);
    changed_.notify_one();
    return true;
}

bool Handover::begin(int status, const Headers& headers) {
    if (status >= 300) return false;
    const std::lock_guard lock{mutex_};
    const std::string etag{http::header_or_empty(headers, "etag")};
    if (status == 206) {
        const auto range = parse_content_range(http::header_or_empty(headers, "content-range"));
        if (!range || range->first != offset_) return refuse("the server sent another part of the file than the one asked for");
        if (total_ && range->total && *range->total != *total_)
            return refuse("the server's file has another size than the job says");
    } else if (status == 200) {
        // The server knows no ranges, or its file is not the one that we have a part of.
        restart_ = restart_ || offset_ > 0;
        bytes_.clear();
        offset_ = 0;
    } else {
        return refuse("the server answered " + std::to_string(status) + " in place of the file");
    }
    // A weak ETag does not promise the same bytes (RFC 9110, 13.1.5).
    if (etag.starts_with('"') && http::valid_header("if-range", etag)) validator_ = etag;
    changed_.notify_one();
    return true;
}

bool Handover::ready() {
    const std::lock_guard lock{mutex_};
    paused_ = bytes_.size() >= capacity && !wrong_;
    return !paused_;
}

void Handover::write(std::string_view piece) {
    const std::lock_guard lock{mutex_};
    if (wrong_ || piece.empty()) return;
    if (total_ && offset_ + piece.size() > *total_) {
        refuse("the server sent more bytes than the job says the file has");
        return;
    }
    bytes_.append(piece);
    offset_ += piece.size();
    received_ += piece.size();
    furthest_ = std::max(furthest_, offset_);
    changed_.notify_one();
}

void Handover::end(Result<runtime::Reply> reply) {
    const std::lock_guard lock{mutex_};
    outcome_.emplace(std::move(reply));
    changed_.notify_one();
}

Handover::Next Handover::next(std::string spare) {
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [this] { return restart_ || !bytes_.empty() || wrong_ || outcome_; });
    Next next;
    next.restart = std::exchange(restart_, false);
    spare.clear();
    next.bytes = std::exchange(bytes_, std::move(spare));
    next.resume = std::exchange(paused_, false);
    if (wrong_) next.outcome.emplace(*wrong_);
    else if (outcome_ && next.bytes.empty()) next.outcome = std::move(outcome_);
    return next;
}

std::string Handover::validator() const {
    const std::lock_guard lock{mutex_};
    return validator_;
}

}  // namespace venturi::inline v1::exports
