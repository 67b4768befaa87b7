#pragma once
// A relay on loopback that holds back what the server sends: a network with latency, without touching the machine's own.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <string>
#include <thread>

namespace venturi::bench {

// One connection at a time. Its thread runs on the given core.
class SlowRelay {
public:
    SlowRelay(std::uint16_t server_port, std::chrono::milliseconds latency, int core)
        : server_port_(server_port), latency_(latency), listener_(socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        bind(listener_, reinterpret_cast<sockaddr*>(&address), size);
        listen(listener_, 4);
        getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
        thread_ = std::thread([this, core] { run(core); });
    }
    ~SlowRelay() {
        stop_ = true;
        thread_.join();
        close(listener_);
    }
    SlowRelay(const SlowRelay&) = delete;
    SlowRelay& operator=(const SlowRelay&) = delete;

    std::uint16_t port() const { return port_; }

private:
    using Clock = std::chrono::steady_clock;
    struct Part {
        Clock::time_point due;
        std::string bytes;
    };

    static sockaddr_in loopback(std::uint16_t port) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }

    void run(int core) {
        cpu_set_t only;
        CPU_ZERO(&only);
        CPU_SET(static_cast<std::size_t>(core), &only);
        sched_setaffinity(0, sizeof only, &only);
        while (!stop_) {
            pollfd waiting{listener_, POLLIN, 0};
            if (poll(&waiting, 1, 50) <= 0) continue;
            const int client = accept(listener_, nullptr, nullptr);
            const int server = socket(AF_INET, SOCK_STREAM, 0);
            const sockaddr_in address = loopback(server_port_);
            const int on = 1;
            setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            if (connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) carry(client, server);
            close(client);
            close(server);
        }
    }

    void carry(int client, int server) {
        std::deque<Part> held;
        std::array<char, 65536> buffer;
        while (!stop_) {
            const auto now = Clock::now();
            for (; !held.empty() && held.front().due <= now; held.pop_front())
                if (!send_all(client, held.front().bytes)) return;
            // Nobody needs microseconds here: rounded up, so that it does not spin.
            int wait = 50;
            if (!held.empty()) wait = static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(held.front().due - now).count());
            std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
            if (poll(ends.data(), ends.size(), wait) <= 0) continue;
            for (const pollfd& end : ends) {
                if (end.revents == 0) continue;
                const ssize_t got = recv(end.fd, buffer.data(), buffer.size(), 0);
                if (got <= 0) return;
                std::string bytes(buffer.data(), static_cast<std::size_t>(got));
                if (end.fd == server) held.push_back({Clock::now() + latency_, std::move(bytes)});
                else if (!send_all(server, bytes)) return;
            }
        }
    }

    static bool send_all(int to, const std::string& bytes) {
        for (std::size_t sent = 0; sent < bytes.size();) {
            const ssize_t more = send(to, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
            if (more <= 0) return false;
            sent += static_cast<std::size_t>(more);
        }
        return true;
    }

    std::uint16_t server_port_;
    std::chrono::milliseconds latency_;
    int listener_;
    std::uint16_t port_ = 0;
    std::atomic<bool> stop_ = false;
    std::thread thread_;
};

}  // namespace venturi::bench
