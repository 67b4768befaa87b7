#include "ingest/emission.hpp"

#include <unistd.h>

#include <algorithm>
#include <future>
#include <random>
#include <thread>
#include <utility>

#include "http/url.hpp"
#include "runtime/system_clock.hpp"
#include "runtime/uuid7.hpp"
#include "time/longest_wait.hpp"

namespace venturi::inline v1::ingest {
namespace {

// When an outage lasts, the emitter asks again at this pace; nobody waits for the answer.
RetryPolicy patient(const Config& config) {
    RetryPolicy policy = config.retry;
    policy.initial_backoff = std::max(policy.initial_backoff, std::chrono::milliseconds{1'000});
    policy.max_backoff = std::max(policy.max_backoff, std::chrono::milliseconds{60'000});
    return policy;
}

// hours::max() means that no event is too old; a century is that, and can be reckoned with in microseconds.
std::chrono::hours max_age(const EmitterOptions& options) {
    return std::clamp(options.max_spool_age, std::chrono::hours{0}, std::chrono::hours{24 * 365 * 100});
}

std::unique_ptr<Spool> open_spool(const Config& config, const EmitterOptions& options, const Clock& clock,
                                  const runtime::RandomBits& random) {
    if (options.spool_directory.empty()) return nullptr;
    const SpoolLimits limits{options.max_spool_bytes, max_age(options)};
    std::unique_ptr<Spool> spool;
    try {
        spool = Spool::open(options.spool_directory, runtime::uuid7(clock.wall(), random(), random()), limits);
    } catch (const std::exception&) {
        // Told of below: a program must not fail to start because its telemetry has no disk.
    }
    if (!spool && config.log) config.log({LogLevel::warning, "emitter: the spool directory cannot be used; going on without it"});
    return spool;
}

// Notes which thread closes, while it does.
class Closer {
public:
    explicit Closer(std::atomic<std::thread::id>& who) : who_(who) { who_.store(std::this_thread::get_id()); }
    ~Closer() { who_.store({}); }
    Closer(const Closer&) = delete;
    Closer& operator=(const Closer&) = delete;

private:
    std::atomic<std::thread::id>& who_;
};

}  // namespace

std::shared_ptr<Emission> Emission::start(std::shared_ptr<runtime::Core> core, Ownership ownership, const Config& config,
                                          const EmitterOptions& options) {
    const std::shared_ptr<Emission> emission{new Emission{std::move(core), ownership, config, options}};
    emission->build_pump(config, options);
    // What an earlier process left in the spool does not wait for the first event.
    if (emission->spooling_) emission->wake();
    return emission;
}

Emission::Emission(std::shared_ptr<runtime::Core> core, Ownership ownership, const Config& config, const EmitterOptions& options)
    : core_(std::move(core)),
      ownership_(ownership),
      clock_(config.clock ? config.clock : runtime::system_clock()),
      system_time_(config.clock == nullptr),
      exit_timeout_(options.exit_timeout),
      linger_(bounded(options.linger)),
      process_(getpid()),
      rings_(options.max_buffered_bytes, options.max_buffered_events),
      ledger_(options.on_drop) {
    const auto batch = static_cast<std::uint32_t>(options.batch_events / rings_.pool().events_per_chunk());
    wake_chunks_ = std::clamp(batch, 1U, std::max(1U, rings_.pool().count() / 2));
}

void Emission::build_pump(const Config& config, const EmitterOptions& options) {
    const BatchLimits limits{std::max<std::size_t>(options.batch_events, 1), options.batch_bytes};
    const auto base = http::parse_base_url(config.base_url);
    const bool compress = options.compression == Compression::automatic && !(base && http::is_loopback(base->host));
    sender_.emplace(*core_, std::weak_ptr<void>{weak_from_this()}, ledger_, limits, compress ? Coding::zstd : Coding::identity);
    auto random = runtime::system_random();
    auto spool = open_spool(config, options, *clock_, random);
    spooling_ = spool != nullptr;
    pump_.emplace(PumpParts{rings_, *sender_, ledger_, *clock_, std::move(spool), std::move(random), patient(config),
                            limits, max_age(options), linger_, std::max<std::size_t>(options.connections, 1), [this] { post({}); }});
}

Emission::~Emission() = default;

// -- the caller's side

ThreadRing* Emission::new_ring(Emitted& otherwise) noexcept {
    otherwise = Emitted::forked;
    if (getpid() != process_) return nullptr;
    otherwise = Emitted::dropped;
    return rings_.attach();
}

std::int64_t Emission::wall_micros() const noexcept {
    return std::chrono::duration_cast<std::chrono::microseconds>(clock_->wall().time_since_epoch()).count();
}

void Emission::wake() noexcept {
    try {
        post({});
    } catch (...) {
        // Out of memory: the next event tries again.
        idle_.store(true, std::memory_order_relaxed);
        woken_.store(false, std::memory_order_relaxed);
    }
}

// -- the core's thread

bool Emission::post(std::chrono::nanoseconds after) {
    return core_->post(
        [weak = weak_from_this()] {
            if (const auto self = weak.lock()) self->pass();
        },
        after);
}

void Emission::pass() {
    woken_.store(false, std::memory_order_relaxed);
    const auto now = clock_->now();
    if (scheduled_ <= now) scheduled_ = Clock::TimePoint::max();
    auto next = pump_->pass();
    if (next) {
        idle_.store(false, std::memory_order_relaxed);
    } else if (!idle_.exchange(true)) {
        // A thread that emitted in this moment may have seen the flag as it was. One more look, long after that, and the
        // threads need no fence on their side.
        next = now + linger_;
    }
    if (next && *next < scheduled_) {
        scheduled_ = *next;
        post(std::max(*next - now, std::chrono::nanoseconds{0}));
    }
}

void Emission::finish() {
    pump_->finish();
    finished_.store(true);
}

// -- waiting

bool Emission::flush(std::chrono::milliseconds timeout) {
    if (getpid() != process_ || core_->on_core_thread()) return false;
    const auto flush = std::make_shared<Flush>();
    const bool posted = core_->post(
        [weak = weak_from_this(), flush] {
            if (const auto self = weak.lock()) {
                self->pump_->begin(flush);
                self->pass();
            }
        },
        {});
    return posted && flush->wait(timeout);
}

void Emission::close() noexcept {
    if (getpid() != process_) return;
    try {
        if (core_->on_core_thread()) {
            // From a callback, in the middle of a pass or of an answer: what they are at must not vanish under them. Where the core is
            // closed already, the next close ends it.
            closed_.store(true);
            core_->post(
                [weak = weak_from_this()] {
                    if (const auto self = weak.lock()) self->finish();
                },
                {});
            return;
        }
        if (closer_.load() == std::this_thread::get_id()) return;  // from on_drop, which this close is telling
        const std::lock_guard lock{closing_};
        const Closer mark{closer_};
        if (!finished_.load()) flush_and_finish();
        // Joined here: were the last reference given up by work on its thread, the thread would outlive this emitter.
        if (ownership_ == Ownership::own) core_->close();
        pump_->settle_late();
    } catch (...) {
        // Out of memory. What was not written to the spool by now is lost with the process.
    }
}

void Emission::stop() noexcept {
    closed_.store(true);
    close();
}

void Emission::flush_and_finish() {
    if (!closed_.exchange(true)) flush(exit_timeout_);
    auto done = std::make_shared<std::promise<void>>();
    auto finished = done->get_future();
    const bool posted = core_->post(
        [self = shared_from_this(), done] {
            self->finish();
            done->set_value();
        },
        {});
    done.reset();
    if (posted) finished.wait();
    if (finished_.load()) return;
    // The core is closed: once its thread has ended, nothing else touches the pump.
    core_->close();
    finish();
}

EmitterStats Emission::stats() const {
    EmitterStats stats;
    const RingTotals rings = rings_.totals();
    stats.adopted = ledger_.adopted.load(std::memory_order_relaxed);
    stats.accepted = ledger_.accepted.load(std::memory_order_relaxed);
    stats.duplicates = ledger_.duplicates.load(std::memory_order_relaxed);
    stats.requests = ledger_.requests.load(std::memory_order_relaxed);
    stats.spooled_events = ledger_.spooled_events.load(std::memory_order_relaxed);
    stats.spooled_bytes = ledger_.spooled_bytes.load(std::memory_order_relaxed);
    stats.spooling = spooling_.load(std::memory_order_relaxed);
    stats.emitted = rings.published + rings.overflowed + rings.refused;
    for (std::size_t i = 0; i < drop_reasons; ++i) stats.dropped[i] = ledger_.dropped(static_cast<DropReason>(i));
    stats.dropped[static_cast<std::size_t>(DropReason::queue_overflow)] += rings.overflowed;
    stats.dropped[static_cast<std::size_t>(DropReason::rejected)] += rings.refused;
    const std::uint64_t in_rings = rings.published - rings.consumed;
    // What came in after the emitter was finished will never be sent.
    if (finished_.load()) stats.dropped[static_cast<std::size_t>(DropReason::queue_overflow)] += in_rings;
    else stats.buffered += in_rings;
    stats.buffered += ledger_.in_memory.load(std::memory_order_relaxed);
    return stats;
}

}  // namespace venturi::inline v1::ingest
