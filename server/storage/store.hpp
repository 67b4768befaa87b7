#pragma once
/// The database: one file, one writer thread with group commit, and as many readers as asked for.
///
///   Store store({.path = data / "venturi.db"}, clock, ids);
///   auto reader = store.reader();                                    // one per thread
///   store.submit([&](Writer& w) { w.create_key(key); },              // on the writer thread, inside a transaction
///                [](std::exception_ptr failure) { … });              // after COMMIT: null means durable
///
/// The writer thread takes everything that is queued and runs it as one BEGIN IMMEDIATE … COMMIT with synchronous=FULL;
/// completions run after it, on the writer thread, exactly once each, and must be short. Effects of one urgency run in
/// submission order. Another process may write to the same file; each waits for the other up to `busy_timeout`.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "domain/digest.hpp"
#include "storage/clock_watch.hpp"
#include "storage/error.hpp"
#include "storage/reader.hpp"
#include "storage/writer.hpp"

namespace venturi::server::storage {

struct StoreOptions {
  std::filesystem::path path;
  std::chrono::milliseconds busy_timeout{10'000};
  domain::Digest audit_key{};        ///< seals the heads of audit chains; the same for every process on the database
  std::size_t max_queue = 100'000;  ///< effects waiting; beyond it submit refuses (503)
  /// What background work's turns are measured by; asked on several threads. Real time, also where a sandbox's clock stands still.
  std::function<std::chrono::steady_clock::time_point()> now = std::chrono::steady_clock::now;
};

/// How an effect is undone when it throws.
enum class Isolation : std::uint8_t {
  savepoint,  ///< alone; the rest of the group goes on
  shared,  ///< no savepoint: the effect fails only when the database does, and then the whole group fails. Ingestion.
};

/// Whether somebody waits for an effect's answer.
enum class Urgency : std::uint8_t {
  now,
  background,  ///< in a transaction of its own, when nothing urgent has come for `background_pause`, or once it has waited for `background_wait`
};
/// After a commit its callers need a moment to come back with more. Background work that began at once would be in their way each time,
/// for as long as a transaction of it takes.
inline constexpr std::chrono::milliseconds background_pause{5};
/// The longest that background work gives way: attribution falls behind under a burst, but never stands still.
inline constexpr std::chrono::milliseconds background_wait{100};

/// An effect and its completion, as the queue holds them. Use Store::submit.
class Mutation {
 public:
  virtual ~Mutation() = default;
  virtual void apply(Writer& writer) = 0;
  virtual void done(std::exception_ptr failure) noexcept = 0;

  Isolation isolation = Isolation::savepoint;
  Urgency urgency = Urgency::now;
};

/// What became of an effect, for one thread that waits: the last to hold a failure, so that the writer never takes it apart.
class Outcome {
 public:
  void set(std::exception_ptr failure) noexcept {
    const std::scoped_lock lock(mutex_);
    failure_ = std::move(failure);
    known_ = true;
    arrived_.notify_one();  // with the lock held: afterwards the waiting thread may be gone with all of this
  }
  void get() {
    std::unique_lock lock(mutex_);
    arrived_.wait(lock, [this] { return known_; });
    if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
  }

 private:
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::exception_ptr failure_;
  bool known_ = false;
};

class Store {
 public:
  /// Opens or creates the file, migrates it, starts the writer thread. Throws SchemaError or Error.
  Store(StoreOptions options, const domain::Clock& clock, domain::IdFactory& ids);
  /// Finishes what is queued, then stops.
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// A reader with its own connection. Thread-safe. Readers must be gone before the store.
  std::unique_ptr<Reader> reader();

  /// Tells how tenants' clocks stand, without waiting. Belongs to one thread; gone before the store.
  std::unique_ptr<ClockWatch> clock_watch();

  /// Queues an effect. Thread-safe. `effect(Writer&)` and `completion(std::exception_ptr)` may be move-only; the
  /// completion must not throw. False (and neither is called) when the queue is full or the store is closing.
  template <class Effect, class Completion>
  [[nodiscard]] bool submit(Effect effect, Completion completion, Isolation isolation = Isolation::savepoint,
                            Urgency urgency = Urgency::now);

  /// Runs the effect and waits for its commit: for start-up, the CLI and tests, never on the writer thread. Gives what
  /// the effect returns and throws what it throws.
  template <class Effect>
  auto write(Effect effect, Urgency urgency = Urgency::now) -> std::invoke_result_t<Effect&, Writer&>;

  /// Called on the writer thread after every commit that appended events. Replaces the former listener; null for none.
  void on_append(std::function<void()> listener);

  /// Called on the writer thread after each effect that was refused because a newer server has brought the database up to date underneath
  /// this one: none will be taken any more. Replaces the former listener; null for none.
  void on_schema_moved(std::function<void(const SchemaError&)> listener);

  /// Raised before and after every commit that changed a credential, by whichever process, and before its completion runs.
  std::atomic<std::uint64_t>& credential_epoch();

  /// Effects waiting now, for the metrics.
  std::size_t queued() const;

  /// Effects in the transaction that is under way now; 0 while there is none.
  std::size_t writing() const;

  /// What was committed since the start: transactions, and the effects in them.
  struct Committed {
    std::uint64_t groups = 0;
    std::uint64_t changes = 0;
  };
  Committed committed() const;

 private:
  bool enqueue(std::unique_ptr<Mutation> mutation);

  StoreOptions options_;
  std::unique_ptr<class Epoch> epoch_;
  std::unique_ptr<class WriterThread> thread_;
};

template <class Effect, class Completion>
bool Store::submit(Effect effect, Completion completion, Isolation isolation, Urgency urgency) {
  struct Queued final : Mutation {
    Queued(Effect&& e, Completion&& c) : effect(std::move(e)), completion(std::move(c)) {}
    void apply(Writer& writer) override { effect(writer); }
    void done(std::exception_ptr failure) noexcept override { completion(std::move(failure)); }
    Effect effect;
    Completion completion;
  };
  auto queued = std::make_unique<Queued>(std::move(effect), std::move(completion));
  queued->isolation = isolation;
  queued->urgency = urgency;
  return enqueue(std::move(queued));
}

template <class Effect>
auto Store::write(Effect effect, Urgency urgency) -> std::invoke_result_t<Effect&, Writer&> {
  using T = std::invoke_result_t<Effect&, Writer&>;
  using Held = std::conditional_t<std::is_void_v<T>, bool, T>;
  std::optional<Held> result;
  Outcome outcome;
  const bool queued = submit(
      [&](Writer& writer) {
        if constexpr (std::is_void_v<T>)
          effect(writer);
        else
          result.emplace(effect(writer));
      },
      [&](std::exception_ptr failure) { outcome.set(std::move(failure)); },
      Isolation::savepoint, urgency);
  if (!queued) throw Error("the writer queue is full or closed");
  outcome.get();
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

}  // namespace venturi::server::storage
