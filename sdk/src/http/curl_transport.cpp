#include "http/curl_transport.hpp"

#include <openssl/crypto.h>

#include <algorithm>
#include <mutex>
#include <new>

namespace venturi::inline v1::http {
namespace {

constexpr long max_connections = 64;
constexpr std::size_t max_idle_handles = 64;
constexpr std::chrono::milliseconds longest_wait{60'000};

// libcurl's only global state. It is never cleaned up: other code in the process may use libcurl too. OpenSSL would clean up by
// itself at exit(), under the hands of a client's thread that is in the middle of a handshake; what it holds ends with the process.
void initialise_curl() {
    static std::once_flag once;
    std::call_once(once, [] {
        OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
        curl_global_init(CURL_GLOBAL_DEFAULT);
    });
}

CURLM* new_multi() {
    initialise_curl();
    return curl_multi_init();
}

// Rounded up: waking a fraction of a millisecond before a timer is due would spin until it is.
int milliseconds_of(std::chrono::nanoseconds wait) {
    if (wait <= std::chrono::nanoseconds::zero()) return 0;
    if (wait >= longest_wait) return static_cast<int>(longest_wait.count());
    return static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(wait).count());
}

}  // namespace

CurlTransport::CurlTransport(CurlSettings settings) : settings_(std::move(settings)), multi_(new_multi()) {
    if (!multi_) throw std::bad_alloc{};
    curl_multi_setopt(multi_.get(), CURLMOPT_MAX_HOST_CONNECTIONS, max_connections);
    curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, max_connections);
}

CurlTransport::~CurlTransport() {
    for (auto& [id, exchange] : active_) curl_multi_remove_handle(multi_.get(), exchange->easy());
}

void CurlTransport::start(std::uint64_t id, TransportRequest request, Done done) {
    ExchangePointer exchange = obtain();
    exchange->prepare(id, std::move(request), std::move(done), polls_);
    curl_multi_add_handle(multi_.get(), exchange->easy());
    active_.emplace(id, std::move(exchange));
}

bool CurlTransport::abort(std::uint64_t id) {
    if (!active_.contains(id)) return false;
    // Until libcurl has run once, the handle still counts the bytes of the request it made before this one.
    const CurlExchange& exchange = *active_.at(id);
    const bool sent = exchange.started_at() != polls_ && exchange.sent();
    recycle(detach(id));
    return sent;
}

void CurlTransport::poll(std::chrono::nanoseconds max_wait) {
    int running = 0;
    ++polls_;
    curl_multi_perform(multi_.get(), &running);
    if (deliver()) return;
    curl_multi_poll(multi_.get(), nullptr, 0, milliseconds_of(max_wait), nullptr);
    curl_multi_perform(multi_.get(), &running);
    deliver();
}

void CurlTransport::wake() noexcept {
    curl_multi_wakeup(multi_.get());
}

void CurlTransport::resume(std::uint64_t id) {
    if (const auto found = active_.find(id); found != active_.end()) found->second->resume();
}

CurlTransport::ExchangePointer CurlTransport::obtain() {
    if (idle_.empty()) return std::make_unique<CurlExchange>(settings_);
    ExchangePointer exchange = std::move(idle_.back());
    idle_.pop_back();
    return exchange;
}

CurlTransport::ExchangePointer CurlTransport::detach(std::uint64_t id) {
    auto node = active_.extract(id);
    curl_multi_remove_handle(multi_.get(), node.mapped()->easy());
    return std::move(node.mapped());
}

void CurlTransport::recycle(ExchangePointer exchange) {
    exchange->release();
    if (idle_.size() < max_idle_handles) idle_.push_back(std::move(exchange));
}

// `done` may start and abort exchanges, so each message is taken out completely before it is told.
bool CurlTransport::deliver() {
    bool any = false;
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left)) {
        if (message->msg != CURLMSG_DONE) continue;
        const CURLcode code = message->data.result;
        ExchangePointer exchange = detach(CurlExchange::of(message->easy_handle).id());
        TransportOutcome outcome = exchange->outcome(code);
        const Done done = exchange->take_done();
        recycle(std::move(exchange));
        any = true;
        done(std::move(outcome));
    }
    return any;
}

}  // namespace venturi::inline v1::http
