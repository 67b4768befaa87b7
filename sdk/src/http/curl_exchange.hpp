#pragma once
// One request and its answer on one libcurl easy handle. Handles are reused: what never changes is set once.
//
// Thread-safety: none; the core's thread only.

#include <curl/curl.h>

#include <cstdint>
#include <memory>
#include <string>

#include "venturi/transport.hpp"

namespace venturi::inline v1::http {

struct CurlSettings {
    std::chrono::milliseconds connect_timeout{10'000};
    std::string ca_file;
    std::string ca_directory;
    std::string proxy;
    std::size_t max_response_bytes = 64U << 20U;
};

class CurlExchange {
public:
    // `settings` outlive it.
    explicit CurlExchange(const CurlSettings& settings);
    CurlExchange(const CurlExchange&) = delete;
    CurlExchange& operator=(const CurlExchange&) = delete;

    // `started_at` is the transport's count of polls so far.
    void prepare(std::uint64_t id, TransportRequest request, Transport::Done done, std::uint64_t started_at);

    // What came of it, given libcurl's verdict. Call once, after the handle has left the multi handle.
    TransportOutcome outcome(CURLcode code);

    // Drops everything of the last request, so that nothing of it outlives it in the pool.
    void release();

    // Whether any byte of the request may have left.
    bool sent() const;

    CURL* easy() const { return easy_.get(); }
    std::uint64_t id() const { return id_; }
    std::uint64_t started_at() const { return started_at_; }
    Transport::Done take_done() { return std::move(done_); }
    // Goes on after the request's sink was not ready. Call only while the handle is in a multi handle.
    void resume();

    static CurlExchange& of(CURL* easy);

private:
    static std::size_t on_header(char* data, std::size_t size, std::size_t count, void* self);
    static std::size_t on_body(char* data, std::size_t size, std::size_t count, void* self);
    void set_method();
    void set_headers();
    bool header_line(std::string_view line);
    std::size_t body_part(std::string_view part);
    bool sink_wants_body();
    std::string explanation(CURLcode code) const;

    struct FreeEasy {
        void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    };
    struct FreeList {
        void operator()(curl_slist* list) const { curl_slist_free_all(list); }
    };

    const CurlSettings& settings_;
    std::unique_ptr<curl_slist, FreeList> header_list_;
    std::unique_ptr<CURL, FreeEasy> easy_;
    std::uint64_t id_ = 0;
    std::uint64_t started_at_ = 0;
    TransportRequest request_;
    TransportResponse response_;
    Transport::Done done_;
    bool too_large_ = false;
    bool head_complete_ = false;
    bool to_sink_ = false;
    bool paused_ = false;
    char error_[CURL_ERROR_SIZE] = {};
};

}  // namespace venturi::inline v1::http
