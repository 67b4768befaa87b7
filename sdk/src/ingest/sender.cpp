#include "ingest/sender.hpp"

#include <algorithm>
#include <utility>

#include "operations/table.hpp"

namespace venturi::inline v1::ingest {
namespace {

// How many single events are on the wire at once.
constexpr std::size_t singles_at_once = 8;

}  // namespace

Sender::Sender(runtime::Core& core, std::weak_ptr<void> owner, Ledger& ledger, BatchLimits limits, Coding coding)
    : core_(core),
      owner_(std::move(owner)),
      ledger_(ledger),
      limits_(limits),
      coding_(coding) {}

void Sender::deliver(Batch batch, bool on_disk, Done done) {
    auto delivery = std::make_shared<Delivery>();
    delivery->batch = std::move(batch);
    delivery->on_disk = on_disk;
    delivery->done = std::move(done);
    delivery->coding = coding_;
    delivery->todo.push_back(delivery->batch.all());
    deliveries_.push_back(delivery);
    advance(delivery);
}

std::size_t Sender::events() const {
    std::size_t events = 0;
    for (const DeliveryPtr& delivery : deliveries_) {
        if (delivery->on_disk) continue;
        for (const auto* list : {&delivery->todo, &delivery->wire, &delivery->left})
            for (const Range range : *list) events += range.size();
    }
    return events;
}

// Keeps as much of the delivery on the wire as it may have there, and ends it when nothing is left to ask.
void Sender::advance(const DeliveryPtr& delivery) {
    Delivery& d = *delivery;
    while (!d.todo.empty() && (has_batches_ ? d.wire.empty() : singles_ < singles_at_once)) {
        const Range range = d.todo.back();
        d.todo.pop_back();
        if (has_batches_ || range.size() == 1) {
            send(delivery, range);
        } else {
            d.todo.push_back({range.first + 1, range.last});
            send(delivery, {range.first, range.first + 1});
        }
    }
    // Where the core is closed, answers come from within send(), and an inner call of this has ended the delivery.
    if (!d.todo.empty() || !d.wire.empty() || std::exchange(d.over, true)) return;
    deliveries_.remove(delivery);
    std::sort(d.left.begin(), d.left.end(), [](Range a, Range b) { return a.first < b.first; });
    d.done(d.batch, Outcome{d.left, d.why, d.retry_after});
}

void Sender::send(const DeliveryPtr& delivery, Range range) {
    const bool batch = has_batches_;
    runtime::EncodedRequest request;
    request.op = batch ? &operations::rows::invocations_create_batch : &operations::rows::invocations_create;
    request.body = batch ? delivery->batch.body(range) : std::string{delivery->batch.event(range.first)};
    request.cost = static_cast<std::int64_t>(range.size());
    Coding coding = Coding::identity;
    if (auto packed = compress(delivery->coding, request.body)) {
        coding = delivery->coding;
        request.body = *std::move(packed);
        request.headers.push_back({"Content-Encoding", std::string{to_string(coding)}});
    }
    ledger_.requests.fetch_add(1, std::memory_order_relaxed);
    delivery->wire.push_back(range);
    if (!batch) ++singles_;
    // A closed core answers before submit() returns: the delivery is not looked at here after it.
    const runtime::CallId id = core_.submit(
        std::move(request), {},
        [this, owner = owner_, weak = std::weak_ptr{delivery}, range, batch, coding](const Result<runtime::Reply>& reply) {
            const auto alive = owner.lock();
            const DeliveryPtr here = weak.lock();
            if (alive && here) answered(here, range, batch, coding, reply);
        });
    delivery->calls.push_back(id);
}

void Sender::answered(const DeliveryPtr& delivery, Range range, bool batch, Coding coding,
                      const Result<runtime::Reply>& reply) {
    Delivery& d = *delivery;
    const auto asked = std::find_if(d.wire.begin(), d.wire.end(), [&](Range r) { return r.first == range.first; });
    if (asked == d.wire.end()) return;
    d.wire.erase(asked);
    if (!batch) --singles_;
    if (!reply) {
        repair(d, range, batch, coding, reply.error());
    } else if (const auto receipt = batch ? read_batch_receipt(reply->body, range.size()) : read_single_receipt(reply->body)) {
        // The same events, plainer, are well: so it was the coding.
        if (d.doubted && range.size() == d.batch.size()) coding_ = d.coding;
        settle(d, range, *receipt);
    } else {
        put_off(d, range, nullptr);
    }
    advance(delivery);
    if (has_batches_ || singles_ >= singles_at_once) return;
    // This delivery does not need all of the wire any more: the one behind it does.
    const std::list<DeliveryPtr> waiting = deliveries_;
    for (const DeliveryPtr& next : waiting) advance(next);
}

void Sender::settle(Delivery& d, Range range, const Receipt& receipt) {
    ledger_.accepted.fetch_add(receipt.accepted, std::memory_order_relaxed);
    ledger_.duplicates.fetch_add(receipt.duplicates, std::memory_order_relaxed);
    for (const Exception& one : receipt.exceptions) {
        const std::size_t at = range.first + one.index;
        if (one.again) d.left.push_back({at, at + 1});
        else ledger_.drop({DropReason::rejected, 1, one.event_id, one.error_code, one.detail});
    }
}

void Sender::repair(Delivery& d, Range range, bool batch, Coding coding, const Error& error) {
    switch (remedy(error, batch, coding != Coding::identity, range.size())) {
        case Remedy::later: return put_off(d, range, &error);
        case Remedy::plainer:
            d.coding = plainer(coding);
            if (error.http_status == 400) d.doubted = true;
            else if (coding_ == coding) coding_ = d.coding;
            d.todo.push_back(range);
            return;
        case Remedy::smaller:
            limits_.events = std::min(limits_.events, (range.size() + 1) / 2);
            return halve(d, range);
        case Remedy::apart: return halve(d, range);
        case Remedy::one_by_one:
            has_batches_ = false;
            d.todo.push_back(range);
            return;
        case Remedy::reject:
            // The single answer of the server does not repeat the id; the event begins with it.
            constexpr std::size_t id_at = std::string_view{R"({"event_id":")"}.size();
            ledger_.drop({DropReason::rejected, 1, std::string{d.batch.event(range.first).substr(id_at, 36)},
                          error.code_text, error.message});
            return;
    }
}

// Neither this part nor what was not asked yet has a chance now.
void Sender::put_off(Delivery& d, Range range, const Error* error) {
    d.left.push_back(range);
    d.left.insert(d.left.end(), d.todo.begin(), d.todo.end());
    d.todo.clear();
    if (error == nullptr) return;
    if (error->code == ErrorCode::rate_limited || error->http_status == 429) d.why = DropReason::rate_limited;
    if (error->retry_after) d.retry_after = std::max(d.retry_after.value_or(std::chrono::milliseconds{0}), *error->retry_after);
}

void Sender::halve(Delivery& d, Range range) {
    const std::size_t middle = range.first + (range.size() + 1) / 2;
    d.todo.push_back({middle, range.last});
    d.todo.push_back({range.first, middle});
}

std::vector<Batch> Sender::abandon() {
    std::vector<Batch> batches;
    std::list<DeliveryPtr> ended;
    ended.swap(deliveries_);
    for (const DeliveryPtr& delivery : ended) {
        std::vector<Range> open;
        for (auto* list : {&delivery->wire, &delivery->todo, &delivery->left}) {
            open.insert(open.end(), list->begin(), list->end());
            list->clear();
        }
        delivery->over = true;
        if (!delivery->on_disk) batches.push_back(delivery->batch.part(open));
        for (const runtime::CallId id : delivery->calls) core_.cancel(id);
    }
    singles_ = 0;
    return batches;
}

}  // namespace venturi::inline v1::ingest
