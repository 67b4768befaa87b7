#pragma once
// Every wait of the core (deadlines, backoff) in one indexed binary heap: adding, moving and removing cost O(log n),
// and a removed timer leaves nothing behind, so that a million short calls with long deadlines hold no memory.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace venturi::inline v1::runtime {

class Timers {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    // 0 is no timer. Ids are reused after removal.
    using Id = std::uint32_t;

    Id add(TimePoint when, std::uint64_t owner, std::uint8_t kind);
    void remove(Id id);  // ignores 0

    std::optional<TimePoint> next() const;
    std::size_t size() const { return heap_.size(); }

    struct Due {
        std::uint64_t owner;
        std::uint8_t kind;
    };
    // Takes out the earliest timer if it is due.
    std::optional<Due> pop(TimePoint now);

private:
    struct Node {
        TimePoint when;
        std::uint64_t order;  // equal times fire in the order they were added
        std::uint64_t owner;
        Id id;
        std::uint8_t kind;
    };
    static bool earlier(const Node& a, const Node& b) { return a.when != b.when ? a.when < b.when : a.order < b.order; }
    void place(std::size_t at, const Node& node);
    void rise(std::size_t at, const Node& node);
    void sink(std::size_t at, const Node& node);
    void take(std::size_t at);

    std::vector<Node> heap_;
    std::vector<std::size_t> position_{0};  // by id
    std::vector<Id> free_;
    std::uint64_t order_ = 0;
};

}  // namespace venturi::inline v1::runtime
