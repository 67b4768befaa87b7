#include "ingest/batch.hpp"

namespace venturi::inline v1::ingest {

bool Batch::add(WireFormatter& formatter, std::span<const std::byte> record, const BatchLimits& limits) {
    if (!items_.empty() && items_.size() >= limits.events) return false;
    const WireFormatter::Event event = formatter.format(record);
    return add(event.json, event.time, limits);
}

bool Batch::add(std::string_view event, std::int64_t time, const BatchLimits& limits) {
    if (!items_.empty()) {
        if (items_.size() >= limits.events || bytes() + 1 + event.size() > limits.bytes) return false;
        json_ += ',';
    }
    const std::size_t begin = json_.size();
    json_ += event;
    items_.push_back({begin, json_.size(), time});
    return true;
}

std::string Batch::body(Range range) const {
    const std::size_t begin = items_[range.first].begin;
    const std::size_t size = items_[range.last - 1].end - begin;
    std::string text;
    text.reserve(size + frame);
    text += R"({"events":[)";
    text.append(json_, begin, size);
    text += "]}";
    return text;
}

Batch Batch::part(const std::vector<Range>& ranges) const {
    const BatchLimits none{SIZE_MAX, SIZE_MAX};
    Batch chosen;
    for (const Range range : ranges)
        for (std::size_t i = range.first; i < range.last; ++i) chosen.add(event(i), items_[i].time, none);
    return chosen;
}

}  // namespace venturi::inline v1::ingest
