#pragma once
// A real HTTP/1.1 server on a loopback port of the system's choosing, which does to each request what a test says: also
// the rude things that a mock cannot do. One thread for each connection.

#include <atomic>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "support/self_signed.hpp"

namespace venturi::tests {

struct ServedRequest {
    std::string method;
    std::string target;
    std::map<std::string, std::string> headers;  // names in lower case
    std::string body;
    int connection = 0;  // counted from 1
};

struct Behaviour {
    std::string bytes;  // written as they are
    enum Then { keep, close, reset, hang } then = keep;
};

using HeaderPairs = std::vector<std::pair<std::string, std::string>>;

Behaviour answer(int status, std::string body = "{}", HeaderPairs headers = {});
// Content-Length promises more than is sent.
Behaviour cut_off(int status, std::string part, std::size_t promised, Behaviour::Then then);
inline Behaviour drop() {
    return {"", Behaviour::reset};
}
inline Behaviour hang() {
    return {"", Behaviour::hang};
}

class ScriptedServer {
public:
    using Handler = std::function<Behaviour(const ServedRequest&)>;

    // `handler` is called by several threads at once.
    // With a certificate it speaks TLS; the certificate outlives the server.
    explicit ScriptedServer(Handler handler, const SelfSigned* certificate = nullptr);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    std::string url() const {
        return (certificate_ == nullptr ? "http://127.0.0.1:" : "https://127.0.0.1:") + std::to_string(port_);
    }
    int connections() const { return connections_; }
    std::vector<ServedRequest> requests() const;

private:
    void accept_all();
    void serve(int socket, int number);

    Handler handler_;
    const SelfSigned* certificate_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<int> connections_{0};
    mutable std::mutex mutex_;
    bool stopping_ = false;
    std::vector<int> sockets_;
    std::vector<ServedRequest> requests_;
    std::list<std::thread> threads_;
    std::thread acceptor_;
};

}  // namespace venturi::tests
