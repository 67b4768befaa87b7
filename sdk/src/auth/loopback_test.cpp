// The listener against real clients, libcurl and rude ones.

#include "auth/loopback.hpp"

#include <curl/curl.h>
#include <doctest/doctest.h>

#include <future>
#include <thread>

#include "runtime/system_clock.hpp"
#include "support/raw_client.hpp"
#include "venturi/testing/fake_clock.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using auth::Loopback;
using auth::Page;
using testing::FakeClock;
using tests::RawClient;

namespace {

const std::string good = "GET /callback?state=ours&code=c HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

// Waits on a thread of its own for a callback with state "ours".
class Waiting {
public:
    explicit Waiting(std::shared_ptr<Clock> clock = runtime::system_clock(), std::chrono::nanoseconds patience = 60s)
        : clock_(std::move(clock)), loopback_(Loopback::open(clock_, stop_.get_token(), "/callback").value()) {
        const std::string uri = loopback_->redirect_uri();
        REQUIRE(uri.starts_with("http://127.0.0.1:"));
        REQUIRE(uri.ends_with("/callback"));
        port_ = std::stoi(uri.substr(17));
        end_ = std::async(std::launch::async, [this, until = clock_->now() + patience] {
            const auto end = loopback_->wait(
                [this](const http::QueryList& query) {
                    ++callbacks_;
                    return !query.empty() && query[0] == std::pair<std::string, std::string>{"state", "ours"};
                },
                until);
            if (end == Loopback::End::answered) loopback_->answer(Page::signed_in);
            return end;
        });
    }
    ~Waiting() {
        stop();
        if (end_.valid()) end_.wait();
    }

    void stop() { stop_.request_stop(); }
    Loopback::End end() { return end_.get(); }
    bool over() const { return end_.wait_for(0s) == std::future_status::ready; }
    int port() const { return port_; }
    int callbacks() const { return callbacks_; }
    std::string ask(std::string_view bytes) const { return RawClient(port_).ask(bytes); }
    // The good callback still ends it.
    void check_unharmed() {
        CHECK_FALSE(over());
        CHECK(ask(good).starts_with("HTTP/1.1 200 OK\r\n"));
        CHECK(end() == Loopback::End::answered);
    }

private:
    std::stop_source stop_;
    std::shared_ptr<Clock> clock_;
    std::unique_ptr<Loopback> loopback_;
    int port_ = 0;
    std::atomic<int> callbacks_{0};
    std::future<Loopback::End> end_;
};

std::size_t collect(char* data, std::size_t size, std::size_t count, void* out) {
    static_cast<std::string*>(out)->append(data, size * count);
    return size * count;
}

// The status and the body that libcurl understands.
std::pair<long, std::string> fetch(const std::string& url, const char* form = nullptr) {
    std::string body;
    long status = 0;
    CURL* curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &collect);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    if (form != nullptr) curl_easy_setopt(curl, CURLOPT_POSTFIELDS, form);
    CHECK(curl_easy_perform(curl) == CURLE_OK);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_cleanup(curl);
    return {status, body};
}

}  // namespace

TEST_CASE("a browser's callback is taken and gets its page; its other wishes do not end the wait") {
    Waiting w;
    const std::string host = "http://127.0.0.1:" + std::to_string(w.port());
    CHECK(fetch(host + "/favicon.ico").first == 404);
    CHECK(fetch(host + "/callback?state=forged&code=c").first == 400);
    CHECK(fetch(host + "/callback", "state=ours&code=c").first == 405);
    CHECK_FALSE(w.over());
    const auto [status, body] = fetch(host + "/callback?state=ours&code=c");
    CHECK(status == 200);
    CHECK(body.find("<h1>You are signed in</h1>") != std::string::npos);
    CHECK(w.end() == Loopback::End::answered);
    CHECK(w.callbacks() == 2);
}

TEST_CASE("headers of a megabyte are refused, readably") {
    Waiting w;
    const std::string megabyte = "GET /callback HTTP/1.1\r\nX: " + std::string(1U << 20U, 'x');
    CHECK(w.ask(megabyte).starts_with("HTTP/1.1 431 "));
    CHECK(w.ask(megabyte + "\r\n\r\n").starts_with("HTTP/1.1 431 "));
    CHECK(w.ask("GET /callback?state=ours&" + std::string(20'000, 'x') + " HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 431 "));
    CHECK(w.callbacks() == 0);
    w.check_unharmed();
}

TEST_CASE("what is no HTTP, and what breaks off, is survived") {
    Waiting w;
    CHECK(w.ask("\x16\x03\x01\r\n\r\n").starts_with("HTTP/1.1 400 "));
    CHECK(w.ask(std::string(5000, '\0') + "\r\n\r\n").starts_with("HTTP/1.1 400 "));
    { RawClient early(w.port()); }
    RawClient half(w.port());
    half.send("GET /callback?state=ours&co");
    half.close();
    RawClient deaf(w.port());  // asks, and is gone before the answer
    deaf.send("GET /other HTTP/1.1\r\n\r\n");
    deaf.close();
    CHECK(w.callbacks() == 0);
    w.check_unharmed();
}

TEST_CASE("a request may come in pieces, and of two in one only the first counts") {
    Waiting w;
    CHECK(w.ask("GET /callback?state=forged HTTP/1.1\r\n\r\n" + good).starts_with("HTTP/1.1 400 "));
    CHECK_FALSE(w.over());
    RawClient slow(w.port());
    for (const char c : good) slow.send({&c, 1});
    CHECK(slow.read().starts_with("HTTP/1.1 200 OK\r\n"));
    CHECK(w.end() == Loopback::End::answered);
    CHECK(w.callbacks() == 2);
}

TEST_CASE("after the callback nobody else is answered") {
    Waiting w;
    CHECK(w.ask(good + good).find("HTTP/1.1", 1) == std::string::npos);
    CHECK(w.end() == Loopback::End::answered);
    CHECK(w.callbacks() == 1);
}

TEST_CASE("silent connections do not keep the callback out, however many there are") {
    Waiting w;
    std::list<RawClient> silent;
    for (int i = 0; i < 100; ++i) silent.emplace_back(w.port());
    w.check_unharmed();
}

TEST_CASE("a client that takes its time is dropped after 5 s") {
    const auto clock = std::make_shared<FakeClock>(FakeClock::Mode::manual);
    Waiting w(clock);
    RawClient slow(w.port());
    slow.send("GET /callback?state=ours");
    CHECK(w.ask("GET / HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404 "));  // it was accepted after the slow one
    clock->advance(4999ms);
    CHECK(w.ask("GET / HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404 "));
    slow.send("&code=");
    clock->advance(1ms);
    CHECK(slow.read().empty());
    w.check_unharmed();
}

TEST_CASE("the wait ends with its time, and when it is told to stop") {
    const auto clock = std::make_shared<FakeClock>(FakeClock::Mode::manual);
    Waiting timed(clock, 300s);
    clock->advance(300s);
    CHECK(timed.end() == Loopback::End::timeout);

    Waiting stopped(clock);
    stopped.stop();
    CHECK(stopped.end() == Loopback::End::stopped);
}
