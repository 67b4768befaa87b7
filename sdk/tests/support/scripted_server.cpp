#include "support/scripted_server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <stdexcept>

namespace venturi::tests {
namespace {

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

// One accepted connection, in the clear or within TLS.
class Connection {
public:
    Connection(int socket, SSL* session) : socket_(socket), session_(session) {}
    ~Connection() { SSL_free(session_); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    bool read_more(std::string& buffer) const {
        std::array<char, 16384> part{};
        const auto count = session_ != nullptr ? SSL_read(session_, part.data(), static_cast<int>(part.size()))
                                               : recv(socket_, part.data(), part.size(), 0);
        if (count <= 0) return false;
        buffer.append(part.data(), static_cast<std::size_t>(count));
        return true;
    }
    bool write_all(const std::string& bytes) const {
        for (std::size_t sent = 0; sent < bytes.size();) {
            const auto count = session_ != nullptr
                                   ? SSL_write(session_, bytes.data() + sent, static_cast<int>(bytes.size() - sent))
                                   : send(socket_, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
            if (count <= 0) return false;
            sent += static_cast<std::size_t>(count);
        }
        return true;
    }
    // The peer gets a reset instead of an orderly end.
    void reset() const {
        const linger now{1, 0};
        setsockopt(socket_, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }

private:
    int socket_;
    SSL* session_;
};

bool read_request(const Connection& connection, std::string& buffer, ServedRequest& request) {
    std::size_t end = 0;
    while ((end = buffer.find("\r\n\r\n")) == std::string::npos)
        if (!connection.read_more(buffer)) return false;
    const std::string head = buffer.substr(0, end + 2);
    buffer.erase(0, end + 4);
    const auto first = head.find("\r\n");
    const auto space = head.find(' ');
    request.method = head.substr(0, space);
    request.target = head.substr(space + 1, head.find(' ', space + 1) - space - 1);
    request.headers.clear();
    for (std::size_t at = first + 2; at < head.size();) {
        const auto stop = head.find("\r\n", at);
        const auto colon = head.find(':', at);
        const auto value = head.find_first_not_of(' ', colon + 1);
        request.headers[lower(head.substr(at, colon - at))] = head.substr(value, stop - value);
        at = stop + 2;
    }
    const auto length = request.headers.find("content-length");
    const std::size_t size = length == request.headers.end() ? 0 : std::stoul(length->second);
    while (buffer.size() < size)
        if (!connection.read_more(buffer)) return false;
    request.body = buffer.substr(0, size);
    buffer.erase(0, size);
    return true;
}

}  // namespace

Behaviour answer(int status, std::string body, HeaderPairs headers) {
    std::string bytes = "HTTP/1.1 " + std::to_string(status) + " Scripted\r\n";
    const bool typed =
        std::any_of(headers.begin(), headers.end(), [](const auto& h) { return lower(h.first) == "content-type"; });
    if (!typed)
        bytes += status < 400 ? "Content-Type: application/json\r\n" : "Content-Type: application/problem+json\r\n";
    for (const auto& [name, value] : headers) bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    return {std::move(bytes), Behaviour::keep};
}

Behaviour cut_off(int status, std::string part, std::size_t promised, Behaviour::Then then) {
    return {"HTTP/1.1 " + std::to_string(status) + " Scripted\r\nContent-Type: application/json\r\nContent-Length: " +
                std::to_string(promised) + "\r\n\r\n" + std::move(part),
            then};
}

ScriptedServer::ScriptedServer(Handler handler, const SelfSigned* certificate)
    : handler_(std::move(handler)), certificate_(certificate) {
    listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(listener_, 1024) != 0 ||
        getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("the scripted server could not listen");
    port_ = ntohs(address.sin_port);
    acceptor_ = std::thread([this] { accept_all(); });
}

ScriptedServer::~ScriptedServer() {
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
        for (const int socket : sockets_) shutdown(socket, SHUT_RDWR);
    }
    shutdown(listener_, SHUT_RDWR);
    acceptor_.join();
    for (std::thread& thread : threads_) thread.join();
    ::close(listener_);
}

std::vector<ServedRequest> ScriptedServer::requests() const {
    const std::lock_guard lock{mutex_};
    return requests_;
}

void ScriptedServer::accept_all() {
    // OpenSSL writes without MSG_NOSIGNAL. Blocked here and in the threads begun below, not in those under test.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    for (;;) {
        const int socket = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        const std::lock_guard lock{mutex_};
        if (socket < 0 || stopping_) {
            if (socket >= 0) ::close(socket);
            return;
        }
        sockets_.push_back(socket);
        const int number = ++connections_;
        threads_.emplace_back([this, socket, number] { serve(socket, number); });
    }
}

void ScriptedServer::serve(int socket, int number) {
    SSL* session = certificate_ == nullptr ? nullptr : certificate_->accept_on(socket);
    if (certificate_ == nullptr || session != nullptr) {
        const Connection connection{socket, session};
        std::string buffer;
        ServedRequest request;
        request.connection = number;
        while (read_request(connection, buffer, request)) {
            {
                const std::lock_guard lock{mutex_};
                requests_.push_back(request);
            }
            const Behaviour behaviour = handler_(request);
            if (!connection.write_all(behaviour.bytes)) break;
            if (behaviour.then == Behaviour::hang)
                while (connection.read_more(buffer)) buffer.clear();
            if (behaviour.then == Behaviour::reset) connection.reset();
            if (behaviour.then != Behaviour::keep) break;
        }
    }
    const std::lock_guard lock{mutex_};
    std::erase(sockets_, socket);
    ::close(socket);
}

}  // namespace venturi::tests
