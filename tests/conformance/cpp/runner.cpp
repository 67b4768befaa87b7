// Runs cases, one after the other, as the orders on standard input say; one JSON object a line, both ways:
//
//     {"do": "run", "client": {...}, "steps": [...]}   answered by {"outcomes": [...], "waits": [...]}
//     {"do": "advance", "seconds": 40}                 while a case runs: its clock moves on, then {"done": "advance"}
//     {"do": "cancel"}, {"do": "close"}                while a case runs: its calls are cancelled, its client is closed

#include <iostream>
#include <mutex>
#include <stdexcept>
#include <thread>

#include "session.hpp"

namespace conformance {
namespace {

void say(const std::string& line) {
    static std::mutex one_at_a_time;
    const std::lock_guard lock{one_at_a_time};
    std::cout << line << '\n' << std::flush;
}

// A case at work.
class Running {
public:
    explicit Running(rapidjson::Document order) : order_(std::move(order)), session_(order_) {
        thread_ = std::thread([this] {
            try {
                say(session_.run());
            } catch (const std::exception& error) {
                say(Object().add("failed", error.what()).json().text);
            }
        });
    }
    ~Running() { thread_.join(); }

    Session& session() { return session_; }

private:
    const rapidjson::Document order_;
    Session session_;
    std::thread thread_;
};

void serve() {
    std::unique_ptr<Running> running;
    for (std::string line; std::getline(std::cin, line);) {
        rapidjson::Document order;
        order.Parse(line.data(), line.size());
        if (order.HasParseError()) throw std::invalid_argument("an order is no JSON");
        const std::string what = text(order, "do");
        if (what == "run") {
            running.reset();
            running = std::make_unique<Running>(std::move(order));
            continue;
        }
        if (what == "advance") running->session().advance(order["seconds"].GetDouble());
        if (what == "cancel") running->session().cancel();
        if (what == "close") running->session().close();
        say(Object().add("done", what).json().text);
    }
}

}  // namespace
}  // namespace conformance

int main() try {
    conformance::serve();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
