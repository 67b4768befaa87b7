#pragma once
// Gets batches to the server and finds out what became of each event. What it learns of the server (content codings, the
// size of a batch, whether there is a batch path) it learns once.
//
// On the core's thread only. Retrying at once is the pipeline's; waiting and keeping events is the pump's.

#include <chrono>
#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <vector>

#include "ingest/batch.hpp"
#include "ingest/compress.hpp"
#include "ingest/ledger.hpp"
#include "ingest/receipt.hpp"
#include "runtime/core.hpp"

namespace venturi::inline v1::ingest {

// What is left of a batch once its delivery is over.
struct Outcome {
    std::vector<Range> left;  // to be sent again later; empty: everything is settled
    DropReason why = DropReason::network_error;  // should they have to be dropped
    std::optional<std::chrono::milliseconds> retry_after;
};

class Sender {
public:
    using Done = std::function<void(const Batch&, const Outcome&)>;

    // `owner` is locked while an answer is handled; answers that come after its end are ignored.
    Sender(runtime::Core& core, std::weak_ptr<void> owner, Ledger& ledger, BatchLimits limits, Coding coding);

    // `done` runs once, later, unless the delivery is abandoned before. `on_disk` says that the spool still has the events.
    void deliver(Batch batch, bool on_disk, Done done);
    // Whether another delivery has to wait, where `at_once` batches may be on the wire. Single events fill the wire by themselves:
    // a second delivery is there only to follow without a gap.
    bool busy(std::size_t at_once) const { return deliveries_.size() >= (has_batches_ ? at_once : 2); }
    // Events that are here alone.
    std::size_t events() const;
    // As the server has them taken so far.
    const BatchLimits& limits() const { return limits_; }

    // Ends every delivery, and gives what was not settled and is not on disk, in batches.
    std::vector<Batch> abandon();

private:
    struct Delivery {
        Batch batch;
        bool on_disk = false;
        Done done;
        Coding coding = Coding::identity;
        bool doubted = false;     // a 400 came: it may have been the coding, or an event
        std::vector<Range> todo;  // the next one is the last
        std::vector<Range> wire;  // asked for, and not answered
        std::vector<runtime::CallId> calls;
        std::vector<Range> left;
        bool over = false;
        DropReason why = DropReason::network_error;
        std::optional<std::chrono::milliseconds> retry_after;
    };
    using DeliveryPtr = std::shared_ptr<Delivery>;

    void advance(const DeliveryPtr& delivery);
    void send(const DeliveryPtr& delivery, Range range);
    void answered(const DeliveryPtr& delivery, Range range, bool batch, Coding coding, const Result<runtime::Reply>& reply);
    void settle(Delivery& delivery, Range range, const Receipt& receipt);
    void repair(Delivery& delivery, Range range, bool batch, Coding coding, const Error& error);
    void put_off(Delivery& delivery, Range range, const Error* error);
    static void halve(Delivery& delivery, Range range);

    runtime::Core& core_;
    const std::weak_ptr<void> owner_;
    Ledger& ledger_;
    BatchLimits limits_;
    Coding coding_;
    bool has_batches_ = true;
    std::size_t singles_ = 0;  // on the wire
    std::list<DeliveryPtr> deliveries_;
};

}  // namespace venturi::inline v1::ingest
