#pragma once
// The only door for bindings. Plain values in, plain values out: no template, no exception, no type of the public API.
// JSON crosses as text, errors as fields that a host turns into its own classes.
//
// Threads: every function may be called from any thread. `Done` runs exactly once, on the core's own thread (of a download: on the
// download's; of a call that cannot begin: on the caller's, before the function returns); it must not block, must not throw, and must
// not touch an object of the host's language. Ownership: a Client and a Pager are held by shared_ptr; a Pager keeps its Client's core
// alive.
//
// Beside this header: webhook.hpp, exports.hpp, login.hpp, observe.hpp, testing.hpp.

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "bridge/event.hpp"

struct ArrowArrayStream;  // the Arrow C stream interface, from whatever header the host has of it

namespace venturi::bridge {

using NamedText = std::pair<std::string, std::string>;
using CallId = std::uint64_t;

class Observer;                  // observe.hpp
class TokenStore;                // login.hpp
struct Seams;                    // testing.hpp
struct ExportWait;               // exports.hpp
struct ExportDownload;           // exports.hpp

// What the host's constructor was given. What is left out is read from the environment (ARGMIN_*); a credential given
// here makes those of the environment count for nothing.
struct Settings {
    std::optional<std::string> base_url, token, api_key, client_id, client_secret, ingestion_key;
    std::vector<std::string> scopes;  // for client credentials; empty: all that were granted
    std::shared_ptr<TokenStore> token_store;  // a user's tokens, with client_id: in place of the other credentials
    std::optional<std::chrono::milliseconds> timeout, connect_timeout;
    std::optional<int> max_retries;
    std::optional<std::chrono::milliseconds> initial_backoff, max_backoff, max_retry_after;
    bool partner = false;  // /api/partner/v1
    std::string proxy, ca_file, ca_directory;
    std::vector<NamedText> headers;  // sent with every request
    std::string application;         // the program's own name, put before the face's: "checkout/2.1"
    std::string user_agent;          // the face's own: "venturi-python/0.1.0"
    bool pacing = false;             // wait under the rate limit instead of meeting 429
    bool metrics = false;            // count, for metrics_text()
    std::shared_ptr<Observer> observer;  // is told of log lines, attempts and calls
    std::shared_ptr<const Seams> seams;  // a test's network, time and dice
};

// What the calls of a view do differently from its client's; a call's own options come before them.
struct Defaults {
    std::optional<std::chrono::milliseconds> timeout;
    std::optional<int> max_retries;
    std::vector<NamedText> headers;  // beside the client's, and before them
};

// One call. `operation` is the contract's id ("attribution.list"); values are plain text, encoded here; `body` is JSON
// text.
struct CallSpec {
    std::string operation;
    std::vector<NamedText> path;
    std::vector<NamedText> query;
    std::string body;
    std::optional<std::chrono::milliseconds> timeout;
    std::optional<int> max_retries;
    std::optional<std::string> idempotency_key;
    std::vector<NamedText> headers;
    std::string traceparent, tracestate;  // W3C trace context; empty or malformed: not sent
};

// What the RateLimit headers said; times in seconds. Absent members were not sent.
struct RateLimit {
    std::optional<std::int64_t> limit, remaining, reset;
    std::string policy;
};

// An error as plain fields. kind: api | network | timeout | cancelled | decode | config | auth | signature | file. effect: not_sent |
// rejected | unknown. `problem` is the RFC 9457 document as JSON text, or empty. acr_values, max_age (seconds) and scopes are
// what a step-up, or a scope that is missing, asks for. signature_fault, of kind signature and else empty: missing_header | malformed |
// no_match | too_old | too_new.
struct Failure {
    std::string kind, error_code, message, trace_id, stopped, effect, problem, signature_fault;
    int http_status = 0;
    int attempts = 0;
    std::optional<std::chrono::milliseconds> retry_after;
    RateLimit rate_limit;
    bool login_required = false;
    std::vector<std::string> acr_values;
    std::optional<std::int64_t> max_age;
    std::vector<std::string> scopes;
};

struct RecordPage;

// How a call ended: with `failure`, or with a 2xx answer.
struct Outcome {
    std::string_view operation;  // the contract's id; static
    int status = 0;
    std::string body;  // read it after check_answer() (bridge/answer.hpp)
    std::string trace_id;
    int attempts = 0;
    bool replayed = false;
    RateLimit rate_limit;
    std::vector<NamedText> headers;  // names in lower case
    std::optional<Failure> failure;
    std::shared_ptr<RecordPage> records;  // of records(): the page, decoded; `body` is empty then (bridge/records.hpp)
};

using Done = std::function<void(Outcome)>;

// A stream on the heap. Whoever reads it moves its contents out, as Arrow's capsules are read; the deleter releases what is left.
struct FreeArrow {
    void operator()(ArrowArrayStream* stream) const;
};
using ArrowStream = std::unique_ptr<ArrowArrayStream, FreeArrow>;

class Pager;

class Client {
public:
    virtual ~Client() = default;

    // Starts a call. An unknown operation completes with kind `config`, before submit returns.
    virtual CallId submit(CallSpec call, Done done) = 0;

    // Asks a call, a wait or a download to stop: it completes with kind `cancelled` unless it is complete already.
    virtual void cancel(CallId id) = 0;

    // The same client with other defaults: it costs no thread, no connection and no token of its own, and closing it does nothing.
    virtual std::shared_ptr<Client> view(Defaults defaults) = 0;

    // A reader of the list that `call` names. Nothing is fetched before the first next().
    virtual std::shared_ptr<Pager> pages(CallSpec call) = 0;

    // The same for lists whose items the contract marks hot: pages come decoded, or as JSON text where the answer is unusual. Null for
    // other lists. `ahead`: from the second page on, the next is fetched while the host reads the one before, until it lets go of the
    // Pager; a page that is there already completes within next(), on the host's thread.
    virtual std::shared_ptr<Pager> records(CallSpec call, bool ahead) = 0;

    // The list that `call` names as Arrow record batches (docs/cpp.md, "Arrow"); fetches nothing yet. A failure of kind `config`
    // for operations whose items have no columns. Reading the stream blocks: not from a `Done`. `stop` cancels its calls, those under
    // way and those to come: whoever reads gets kind `cancelled`.
    virtual std::variant<ArrowStream, Failure> arrow(CallSpec call, std::stop_token stop = {}) = 0;

    // Waits until an export's job is completed, as Venturi::wait_for() does; the outcome's body is the job.
    virtual CallId wait_for_export(ExportWait wait, Done done) = 0;

    // Brings a completed job's file to the disk, whole and checked, as Venturi::download() does; the outcome has no body.
    virtual CallId download_export(ExportDownload download, Done done) = 0;

    // Sets up how events are sent, before the first one; otherwise the first opens the emitter as it is by default. False where it is
    // open already. `drops_waiting` is called once for any number of drops, on the core's thread as a `Done`, until they are taken.
    virtual bool open_emitter(const EmitSettings& settings, std::function<void()> drops_waiting) = 0;

    // Takes a copy of the event and returns at once; no lock, no I/O, no allocation. False where it was dropped, which is counted.
    virtual bool emit(const Event& event) noexcept = 0;

    // Waits until the server has answered for everything emitted before, but no longer than that: true. Never on a host's event loop.
    virtual bool flush(std::chrono::milliseconds timeout) = 0;
    virtual EmitStats emit_stats() const = 0;
    // What was given up since the last call, for the host's log.
    virtual std::vector<DropNote> take_drops() = 0;
    // What close() does first, and no more: flushes and ends the emitter. Calls go on.
    virtual void end_emitter() noexcept = 0;
    // The same without the flush, for who has just waited for one: what is left goes to the spool, or is dropped and counted.
    virtual void stop_emitter() noexcept = 0;

    // What was counted, in Prometheus' text format; without Settings::metrics only of the emitter, where there is one.
    virtual std::string metrics_text() const = 0;

    // Flushes the emitter, for two seconds at most unless it was set up otherwise, and completes all calls in flight with kind
    // `cancelled`. Idempotent; waits unless it is called from a `Done`.
    virtual void close() = 0;
};

// Reads a list page by page: one next() at a time, each after the one before has completed.
class Pager {
public:
    virtual ~Pager() = default;

    // True once the last page was given, or a page failed for good.
    virtual bool finished() const = 0;

    // Fetches the next page. A cursor that the server repeats completes with kind `decode`, so that no loop is endless.
    virtual CallId next(Done done) = 0;
};

// The client, or why it cannot be set up like this.
std::variant<std::shared_ptr<Client>, Failure> open(const Settings& settings);

}  // namespace venturi::bridge
