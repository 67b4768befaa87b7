#pragma once
// Events on their way: formatted, in one text, and where each of them begins and ends.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/wire.hpp"

namespace venturi::inline v1::ingest {

struct BatchLimits {
    std::size_t events = 500;
    std::size_t bytes = 1024 * 1024;  // of the request's body
};

// Events from `first` up to `last` of a batch.
struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t size() const { return last - first; }
};

class Batch {
public:
    struct Item {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::int64_t time = 0;  // of emission, microseconds
    };

    bool empty() const { return items_.empty(); }
    std::size_t size() const { return items_.size(); }
    std::size_t bytes() const { return json_.size() + frame; }
    Range all() const { return {0, items_.size()}; }
    const Item& item(std::size_t index) const { return items_[index]; }
    std::string_view event(std::size_t index) const {
        return std::string_view{json_}.substr(items_[index].begin, items_[index].end - items_[index].begin);
    }

    // Both add an event, unless that would take the batch over its limits: then false. A first event always fits.
    bool add(WireFormatter& formatter, std::span<const std::byte> record, const BatchLimits& limits);
    bool add(std::string_view event, std::int64_t time, const BatchLimits& limits);

    // The body of a request for a part of it.
    std::string body(Range range) const;
    // A batch of its own of the given parts.
    Batch part(const std::vector<Range>& ranges) const;

private:
    static constexpr std::size_t frame = std::string_view{R"({"events":[]})"}.size();

    std::string json_;  // with a comma between any two
    std::vector<Item> items_;
};

}  // namespace venturi::inline v1::ingest
