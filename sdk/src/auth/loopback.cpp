#include "auth/loopback.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <vector>

#include "auth/callback_request.hpp"
#include "pipeline/settings.hpp"

namespace venturi::inline v1::auth {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t most_connections = 32;
constexpr std::size_t largest_head = 16 * 1024;
constexpr auto time_to_ask = 5s;
constexpr auto time_to_leave = 1s;
constexpr auto deaf_time = 100ms;

int milliseconds(std::chrono::nanoseconds wait) {
    if (wait > std::chrono::milliseconds{INT_MAX}) return -1;
    return static_cast<int>(std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::milliseconds>(wait).count()));
}

bool would_block(int error) {
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

Page page_for(Stray stray) {
    switch (stray) {
        case Stray::bad_request: return Page::unreadable;
        case Stray::not_found: return Page::nothing_here;
        case Stray::method_not_allowed: return Page::only_get;
    }
    return Page::nothing_here;
}

}  // namespace

Descriptor::~Descriptor() {
    if (open()) ::close(number_);
}

// A pipe that ends the sleep. The clock and the stop token share it: a wake-up that is under way while the listener goes
// away must not write into what the descriptor's number means by then.
class Loopback::Waker {
public:
    bool make() {
        int ends[2];
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return false;
        read_ = Descriptor{ends[0]};
        write_ = Descriptor{ends[1]};
        return true;
    }
    void wake() const noexcept { [[maybe_unused]] const auto written = ::write(write_.get(), "", 1); }
    void clear() const {
        std::array<char, 64> bytes{};
        while (::read(read_.get(), bytes.data(), bytes.size()) > 0) {
        }
    }
    int descriptor() const { return read_.get(); }

private:
    Descriptor read_;
    Descriptor write_;
};

Result<std::unique_ptr<Loopback>> Loopback::open(std::shared_ptr<Clock> clock, std::stop_token stop, std::string path) {
    std::unique_ptr<Loopback> made{new Loopback(std::move(clock), std::move(stop), std::move(path))};
    if (!made->waker_->make() || !made->listen())
        return pipeline::config_error("login: the system gave no socket on 127.0.0.1 for the browser's answer");
    const auto wake = [waker = made->waker_] { waker->wake(); };
    made->clock_token_ = made->clock_->attach(wake);
    made->on_stop_.emplace(made->stop_, wake);
    return made;
}

Loopback::Loopback(std::shared_ptr<Clock> clock, std::stop_token stop, std::string path)
    : clock_(std::move(clock)), stop_(std::move(stop)), path_(std::move(path)), waker_(std::make_shared<Waker>()) {}

Loopback::~Loopback() {
    on_stop_.reset();
    if (clock_token_ != 0) clock_->detach(clock_token_);
}

std::string Loopback::redirect_uri() const {
    return "http://127.0.0.1:" + std::to_string(port_) + path_;
}

bool Loopback::listen() {
    listener_ = Descriptor{::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)};
    if (!listener_.open()) return false;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof address;
    if (::bind(listener_.get(), generic, size) != 0 || ::listen(listener_.get(), SOMAXCONN) != 0 ||
        ::getsockname(listener_.get(), generic, &size) != 0)
        return false;
    port_ = ntohs(address.sin_port);
    return true;
}

Loopback::End Loopback::wait(const Take& take, TimePoint deadline) {
    while (!taken_) {
        if (stop_.stop_requested()) return End::stopped;
        if (clock_->now() >= deadline) return End::timeout;
        TimePoint until = deadline;
        for (const Connection& connection : connections_) until = std::min(until, connection.deadline);
        sleep(until, true);
        accept_all();
        serve_all(take);
    }
    return End::answered;
}

void Loopback::answer(Page page) {
    if (!taken_ || finish(*taken_, page) == Fate::drop) return;
    connections_.clear();
    connections_.push_back(*std::exchange(taken_, std::nullopt));
    while (!connections_.empty()) {
        sleep(connections_.front().deadline, false);
        serve_all({});
    }
}

void Loopback::sleep(TimePoint until, bool listening) {
    std::vector<pollfd> sockets{{waker_->descriptor(), POLLIN, 0}};
    const bool deaf = clock_->now() < deaf_until_;
    if (listening && !deaf) sockets.push_back({listener_.get(), POLLIN, 0});
    if (deaf) until = std::min(until, deaf_until_);
    for (const Connection& connection : connections_) sockets.push_back({connection.socket.get(), POLLIN, 0});
    ::poll(sockets.data(), sockets.size(), milliseconds(clock_->until(until, true)));
    waker_->clear();
}

void Loopback::accept_all() {
    for (std::size_t count = 0; count < most_connections; ++count) {
        Descriptor socket{::accept4(listener_.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)};
        if (!socket.open()) {
            // Left alone, the listener would be readable at once again.
            if (!would_block(errno) && errno != ECONNABORTED) deaf_until_ = clock_->now() + deaf_time;
            return;
        }
        if (connections_.size() == most_connections) connections_.pop_front();
        connections_.push_back({std::move(socket), clock_->now() + time_to_ask});
    }
}

void Loopback::serve_all(const Take& take) {
    const TimePoint now = clock_->now();
    for (auto at = connections_.begin(); at != connections_.end();) {
        const Fate fate = now >= at->deadline ? Fate::drop : serve(*at, take);
        if (fate == Fate::take) taken_ = std::move(*at);
        at = fate == Fate::keep ? std::next(at) : connections_.erase(at);
        if (taken_) return;
    }
}

Loopback::Fate Loopback::serve(Connection& connection, const Take& take) {
    std::array<char, 16 * 1024> part{};
    const auto count = ::recv(connection.socket.get(), part.data(), part.size(), 0);
    if (count < 0) return would_block(errno) ? Fate::keep : Fate::drop;
    if (count == 0) return Fate::drop;
    if (connection.answered) return Fate::keep;
    connection.head.append(part.data(), static_cast<std::size_t>(count));
    return judge(connection, take);
}

Loopback::Fate Loopback::judge(Connection& connection, const Take& take) {
    const auto end = connection.head.find("\r\n\r\n");
    if (std::min(end, connection.head.size()) > largest_head) return finish(connection, Page::too_large);
    if (end == std::string::npos) return Fate::keep;
    connection.head.resize(end + 4);
    const auto request = read_callback(connection.head, path_);
    if (const auto* stray = std::get_if<Stray>(&request)) return finish(connection, page_for(*stray));
    if (!take(std::get<http::QueryList>(request))) return finish(connection, Page::not_this);
    return Fate::take;
}

// An answer is small enough for the socket's buffer; where it is not, the peer does not read.
Loopback::Fate Loopback::finish(Connection& connection, Page page) {
    const std::string bytes = answer_with(page);
    const auto sent = ::send(connection.socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent != static_cast<ssize_t>(bytes.size())) return Fate::drop;
    ::shutdown(connection.socket.get(), SHUT_WR);
    connection.answered = true;
    connection.head.clear();
    connection.deadline = clock_->now() + time_to_leave;
    return Fate::keep;
}

}  // namespace venturi::inline v1::auth
