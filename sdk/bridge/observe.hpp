#pragma once
// What a client tells of its work, for a host to fetch when it has time: log lines, attempts, calls, token refreshes and waits
// for a turn. Nothing in it holds a credential, a query, a path argument, a body or a header (venturi/hooks.hpp says what each
// member means).

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace venturi::bridge {

// One thing that happened. `kind`: log | attempt_start | attempt_end | call_end | token_refresh | paced. Members that the kind does
// not have are empty.
struct Note {
    std::string kind;
    std::int64_t at = 0;                       // when it was told; microseconds since 1970
    std::string level, message;                // log: debug | info | warning | error
    std::string operation, method, route;      // "attribution.list", "GET", "/api/v1/attribution"
    std::string server_address;
    int server_port = 0;
    int attempt = 0;                           // from 1; of a call's end: how many were made
    std::string traceparent;
    std::uint64_t request_bytes = 0, response_bytes = 0;
    bool ok = false;
    int status = 0;                            // 0 without an answer
    std::string error_type, error_code, trace_id;
    std::string stopped, effect;               // of a call that failed
    std::string route_class;                   // paced
    std::int64_t duration_ns = 0;              // paced: how long it waited
    std::optional<std::int64_t> retry_after_ms;
};

struct ObserverSettings {
    bool log = true;                  // log lines
    std::string level = "info";       // the least that is kept of them
    bool calls = true;                // all else
    std::size_t max_waiting = 8192;   // beyond it what is new is counted and lost
};

// Any number of clients may tell one observer. Threads: all members from any thread.
class Observer {
public:
    virtual ~Observer() = default;

    // Everything since the last time, in order.
    virtual std::vector<Note> take() = 0;

    // How many notes were lost so far, because nobody took them.
    virtual std::uint64_t lost() const = 0;
};

// `waiting` is called once for any number of notes until they are taken: on the core's thread, or on one that starts a call. It must not
// block, must not throw, and must not touch an object of the host's language.
std::shared_ptr<Observer> make_observer(ObserverSettings settings, std::function<void()> waiting);

}  // namespace venturi::bridge
