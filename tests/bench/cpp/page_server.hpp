#pragma once
// A list of any number of pages from a process of its own, pinned to a core: prepared bytes, nothing computed but the cursor.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace venturi::bench {

class PageServer {
public:
    // `pages` are answered in turn, as page 0 to `count` - 1; each is a whole answer whose "page" comes last.
    // Before the first thread of the process: it forks.
    PageServer(const std::vector<std::string>& pages, int count, int core) : count_(count) {
        for (const std::string& page : pages) data_.push_back(page.substr(0, page.rfind("],\"page\":")));
        listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const any = reinterpret_cast<sockaddr*>(&address);
        if (listener_ < 0 || ::bind(listener_, any, size) != 0 || ::listen(listener_, 16) != 0 ||
            ::getsockname(listener_, any, &size) != 0)
            throw std::runtime_error("cannot listen");
        port_ = ntohs(address.sin_port);
        child_ = ::fork();
        if (child_ < 0) throw std::runtime_error("cannot fork");
        if (child_ == 0) serve(core);
        ::close(listener_);
    }
    ~PageServer() {
        ::kill(child_, SIGKILL);
        ::waitpid(child_, nullptr, 0);
    }
    PageServer(const PageServer&) = delete;
    PageServer& operator=(const PageServer&) = delete;

    int port() const { return port_; }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

private:
    [[noreturn]] void serve(int core) const {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::signal(SIGPIPE, SIG_IGN);
        cpu_set_t cores;
        CPU_ZERO(&cores);
        CPU_SET(static_cast<std::size_t>(core), &cores);
        ::sched_setaffinity(0, sizeof cores, &cores);
        while (true) {
            const int connection = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
            if (connection >= 0) std::thread([this, connection] { talk(connection); }).detach();
        }
    }

    void talk(int connection) const {
        const int on = 1;
        ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        std::string request;
        char bytes[4096];
        for (ssize_t got = 0; (got = ::read(connection, bytes, sizeof bytes)) > 0;) {
            request.append(bytes, static_cast<std::size_t>(got));
            if (!request.ends_with("\r\n\r\n")) continue;
            if (!answer(connection, request)) break;
            request.clear();
        }
        ::close(connection);
    }

    bool answer(int connection, std::string_view request) const {
        constexpr std::string_view key = "cursor=page-";
        const auto at = request.substr(0, request.find('\r')).find(key);
        const int number = at == std::string_view::npos ? 0 : std::atoi(request.data() + at + key.size());
        const bool more = number + 1 < count_;
        const std::string& data = data_[static_cast<std::size_t>(number) % data_.size()];
        const std::string tail = "],\"page\":{\"next_cursor\":" + (more ? "\"page-" + std::to_string(number + 1) + '"' : "null") +
                                 ",\"limit\":200,\"has_more\":" + (more ? "true" : "false") +
                                 ",\"as_of\":\"2026-05-29T18:31:00.25Z\"}}";
        const std::string head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                                 std::to_string(data.size() + tail.size()) + "\r\n\r\n";
        iovec parts[] = {of(head), of(data), of(tail)};
        return write_all(connection, parts, 3);
    }

    static iovec of(const std::string& text) { return {const_cast<char*>(text.data()), text.size()}; }

    static bool write_all(int connection, iovec* parts, int count) {
        while (count > 0) {
            ssize_t sent = ::writev(connection, parts, count);
            if (sent < 0) return false;
            for (; count > 0 && sent >= static_cast<ssize_t>(parts->iov_len); ++parts, --count)
                sent -= static_cast<ssize_t>(parts->iov_len);
            if (count == 0) break;
            parts->iov_base = static_cast<char*>(parts->iov_base) + sent;
            parts->iov_len -= static_cast<std::size_t>(sent);
        }
        return true;
    }

    std::vector<std::string> data_;
    int count_;
    int listener_ = -1;
    int port_ = 0;
    pid_t child_ = -1;
};

}  // namespace venturi::bench
