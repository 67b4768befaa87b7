#pragma once
// Where the browser's answer to a login comes in (RFC 8252, 7.3): a listener on 127.0.0.1 and a port of the system's
// choosing, for the length of one login.
//
// It serves hostile neighbours too, since any program and any web page can reach the port. Each connection has 5 s for one
// request with at most 16 KiB of headers; at most 32 are open, beyond which the oldest is dropped. Everything that is not
// the callback gets an answer and does not end the wait.
//
// Thread-safety: the thread that made it. The clock and the stop token may wake it from others.

#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

#include "auth/callback_page.hpp"
#include "http/url.hpp"
#include "venturi/clock.hpp"
#include "venturi/result.hpp"

namespace venturi::inline v1::auth {

// A file descriptor that closes itself.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~Descriptor();

    int get() const { return number_; }
    bool open() const { return number_ >= 0; }

private:
    int number_ = -1;
};

class Loopback {
public:
    using TimePoint = Clock::TimePoint;
    // Looks at a callback's query. False: it is not the answer that is waited for.
    using Take = std::function<bool(const http::QueryList& query)>;
    enum class End : std::uint8_t { answered, timeout, stopped };

    // Kind `config` where the system has no socket to give. `path` as read_callback() takes it.
    static Result<std::unique_ptr<Loopback>> open(std::shared_ptr<Clock> clock, std::stop_token stop, std::string path);
    ~Loopback();
    Loopback(const Loopback&) = delete;
    Loopback& operator=(const Loopback&) = delete;

    // http://127.0.0.1:49152/callback
    std::string redirect_uri() const;

    // Serves until a callback is taken. The browser that brought it waits for answer().
    End wait(const Take& take, TimePoint deadline);

    // Shows the page to the browser whose callback was taken, and waits until it has it, for at most a second.
    void answer(Page page);

private:
    class Waker;
    struct Connection {
        Descriptor socket;
        TimePoint deadline;
        std::string head{};
        bool answered = false;  // what still comes is read and forgotten, so that no reset overtakes the answer
    };
    enum class Fate : std::uint8_t { keep, drop, take };

    Loopback(std::shared_ptr<Clock> clock, std::stop_token stop, std::string path);
    bool listen();
    // Until a socket has something, somebody wakes it, or the time has come.
    void sleep(TimePoint until, bool listening);
    void accept_all();
    void serve_all(const Take& take);
    Fate serve(Connection& connection, const Take& take);
    Fate judge(Connection& connection, const Take& take);
    Fate finish(Connection& connection, Page page);

    std::shared_ptr<Clock> clock_;
    std::stop_token stop_;
    std::string path_;
    Descriptor listener_;
    int port_ = 0;
    TimePoint deaf_until_ = TimePoint::min();  // the system had no descriptor for another connection
    std::list<Connection> connections_;        // oldest first
    std::optional<Connection> taken_;
    std::shared_ptr<Waker> waker_;
    std::uint64_t clock_token_ = 0;
    std::optional<std::stop_callback<std::function<void()>>> on_stop_;
};

}  // namespace venturi::inline v1::auth
