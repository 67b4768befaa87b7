#include "runtime/timers.hpp"

namespace venturi::inline v1::runtime {

Timers::Id Timers::add(TimePoint when, std::uint64_t owner, std::uint8_t kind) {
    Id id;
    if (free_.empty()) {
        id = static_cast<Id>(position_.size());
        position_.push_back(0);
    } else {
        id = free_.back();
        free_.pop_back();
    }
    const Node node{when, order_++, owner, id, kind};
    heap_.push_back(node);
    rise(heap_.size() - 1, node);
    return id;
}

void Timers::remove(Id id) {
    if (id != 0) take(position_[id]);
}

std::optional<Timers::TimePoint> Timers::next() const {
    if (heap_.empty()) return std::nullopt;
    return heap_.front().when;
}

std::optional<Timers::Due> Timers::pop(TimePoint now) {
    if (heap_.empty() || heap_.front().when > now) return std::nullopt;
    const Due due{heap_.front().owner, heap_.front().kind};
    take(0);
    return due;
}

void Timers::place(std::size_t at, const Node& node) {
    heap_[at] = node;
    position_[node.id] = at;
}

void Timers::rise(std::size_t at, const Node& node) {
    while (at > 0) {
        const std::size_t parent = (at - 1) / 2;
        if (!earlier(node, heap_[parent])) break;
        place(at, heap_[parent]);
        at = parent;
    }
    place(at, node);
}

void Timers::sink(std::size_t at, const Node& node) {
    for (std::size_t child = 2 * at + 1; child < heap_.size(); child = 2 * at + 1) {
        if (child + 1 < heap_.size() && earlier(heap_[child + 1], heap_[child])) ++child;
        if (!earlier(heap_[child], node)) break;
        place(at, heap_[child]);
        at = child;
    }
    place(at, node);
}

void Timers::take(std::size_t at) {
    free_.push_back(heap_[at].id);
    const Node last = heap_.back();
    heap_.pop_back();
    if (at == heap_.size()) return;
    if (at > 0 && earlier(last, heap_[(at - 1) / 2])) {
        rise(at, last);
    } else {
        sink(at, last);
    }
}

}  // namespace venturi::inline v1::runtime
