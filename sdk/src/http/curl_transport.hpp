#pragma once
// The real transport: one curl_multi, driven by the core's thread. Connections and easy handles are reused; TLS is
// always verified; HTTP/1.1, which costs less CPU here than HTTP/2.

#include <curl/curl.h>

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

#include "http/curl_exchange.hpp"
#include "venturi/transport.hpp"

namespace venturi::inline v1::http {

class CurlTransport final : public Transport {
public:
    explicit CurlTransport(CurlSettings settings);
    ~CurlTransport() override;

    void start(std::uint64_t id, TransportRequest request, Done done) override;
    bool abort(std::uint64_t id) override;
    void poll(std::chrono::nanoseconds max_wait) override;
    bool busy() const override { return !active_.empty(); }
    void wake() noexcept override;
    void resume(std::uint64_t id) override;

private:
    using ExchangePointer = std::unique_ptr<CurlExchange>;

    ExchangePointer obtain();
    ExchangePointer detach(std::uint64_t id);
    void recycle(ExchangePointer exchange);
    bool deliver();

    struct FreeMulti {
        void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
    };

    CurlSettings settings_;
    std::unique_ptr<CURLM, FreeMulti> multi_;
    std::unordered_map<std::uint64_t, ExchangePointer> active_;
    std::vector<ExchangePointer> idle_;
    std::uint64_t polls_ = 1;
};

}  // namespace venturi::inline v1::http
