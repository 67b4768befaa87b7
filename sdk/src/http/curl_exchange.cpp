#include "http/curl_exchange.hpp"

#include <openssl/x509_vfy.h>

#include <algorithm>
#include <charconv>
#include <new>
#include <utility>

#include "http/headers.hpp"
#include "http/trust_store.hpp"
#include "observe/scrub.hpp"

namespace venturi::inline v1::http {
namespace {

constexpr long receive_buffer = 256 * 1024;  // libcurl's default of 16 KB costs 8 % on large pages
constexpr std::size_t max_headers = 256;
constexpr std::size_t largest_reserve = 4U << 20U;  // an announced length is not believed further than this
constexpr long longest_silence = 30;  // seconds without a byte after which a streamed answer counts as broken

TransportFault fault_of(CURLcode code) {
    switch (code) {
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY: return TransportFault::resolve;
        case CURLE_COULDNT_CONNECT: return TransportFault::connect;
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CIPHER:
        case CURLE_SSL_ISSUER_ERROR: return TransportFault::tls;
        case CURLE_GOT_NOTHING:
        case CURLE_SEND_ERROR:
        case CURLE_RECV_ERROR:
        case CURLE_PARTIAL_FILE: return TransportFault::closed;
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_WEIRD_SERVER_REPLY:
        case CURLE_HTTP2:
        case CURLE_HTTP2_STREAM:
        case CURLE_BAD_CONTENT_ENCODING: return TransportFault::protocol;
        default: return TransportFault::other;
    }
}

void set_once(CURL* easy, const CurlSettings& settings) {
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, receive_buffer);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    // A redirect would carry the credential to a place that the caller did not choose.
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS, long{CURLPROTO_HTTP | CURLPROTO_HTTPS});
#endif
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    if (!settings.ca_file.empty()) curl_easy_setopt(easy, CURLOPT_CAINFO, settings.ca_file.c_str());
    if (!settings.ca_directory.empty()) curl_easy_setopt(easy, CURLOPT_CAPATH, settings.ca_directory.c_str());
    if (!settings.proxy.empty()) curl_easy_setopt(easy, CURLOPT_PROXY, settings.proxy.c_str());
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.connect_timeout.count()));
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
}

}  // namespace

CurlExchange::CurlExchange(const CurlSettings& settings)
    : settings_(settings), easy_(curl_easy_init()) {
    if (!easy_) throw std::bad_alloc{};
    set_once(easy(), settings);
    curl_easy_setopt(easy(), CURLOPT_ERRORBUFFER, error_);
    curl_easy_setopt(easy(), CURLOPT_PRIVATE, this);
    curl_easy_setopt(easy(), CURLOPT_HEADERFUNCTION, &CurlExchange::on_header);
    curl_easy_setopt(easy(), CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy(), CURLOPT_WRITEFUNCTION, &CurlExchange::on_body);
    curl_easy_setopt(easy(), CURLOPT_WRITEDATA, this);
}

CurlExchange& CurlExchange::of(CURL* easy) {
    void* self = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &self);
    return *static_cast<CurlExchange*>(self);
}

void CurlExchange::prepare(std::uint64_t id, TransportRequest request, Transport::Done done, std::uint64_t started_at) {
    id_ = id;
    started_at_ = started_at;
    request_ = std::move(request);
    done_ = std::move(done);
    response_ = {};
    too_large_ = false;
    head_complete_ = false;
    to_sink_ = false;
    paused_ = false;
    error_[0] = '\0';
    // libcurl sends a request again when the kept connection that it chose dies before the answer: not on a new one.
    curl_easy_setopt(easy(), CURLOPT_FRESH_CONNECT, request_.once ? 1L : 0L);
    curl_easy_setopt(easy(), CURLOPT_URL, request_.url.c_str());
    // A file may take hours, so the call's deadline is no help against a connection that died without a word. Time in
    // which we paused it ourselves does not count.
    curl_easy_setopt(easy(), CURLOPT_LOW_SPEED_LIMIT, request_.sink ? 1L : 0L);
    curl_easy_setopt(easy(), CURLOPT_LOW_SPEED_TIME, request_.sink ? longest_silence : 0L);
    set_method();
    set_headers();
}

void CurlExchange::set_method() {
    const std::string_view method = request_.method;
    // Each of the three shapes resets what the one before it set on this handle.
    curl_easy_setopt(easy(), CURLOPT_CUSTOMREQUEST, nullptr);
    if (method == "HEAD") {
        curl_easy_setopt(easy(), CURLOPT_NOBODY, 1L);
        return;
    }
    if (request_.body || method == "POST" || method == "PUT" || method == "PATCH") {
        curl_easy_setopt(easy(), CURLOPT_POST, 1L);
        curl_easy_setopt(easy(), CURLOPT_POSTFIELDS, request_.body ? request_.body->data() : "");
        curl_easy_setopt(easy(), CURLOPT_POSTFIELDSIZE_LARGE,
                         static_cast<curl_off_t>(request_.body ? request_.body->size() : 0));
        if (method != "POST") curl_easy_setopt(easy(), CURLOPT_CUSTOMREQUEST, method.data());
        return;
    }
    curl_easy_setopt(easy(), CURLOPT_HTTPGET, 1L);
    if (method != "GET") curl_easy_setopt(easy(), CURLOPT_CUSTOMREQUEST, method.data());
}

void CurlExchange::set_headers() {
    curl_slist* list = nullptr;
    const auto append = [&list](const char* line) {
        if (curl_slist* longer = curl_slist_append(list, line)) list = longer;
    };
    std::string line;
    for (const Header& header : request_.headers) {
        // libcurl reads "Name:" as "leave this header out" and "Name;" as "send it empty".
        line = header.name;
        line += header.value.empty() ? ";" : ": ";
        line += header.value;
        append(line.c_str());
    }
    append("Expect:");  // waiting for 100 Continue would cost a round trip on every large batch
    if (!find_header(request_.headers, "content-type")) append("Content-Type:");
    if (!find_header(request_.headers, "accept")) append("Accept:");
    curl_easy_setopt(easy(), CURLOPT_HTTPHEADER, list);
    header_list_.reset(list);
}

bool CurlExchange::sent() const {
    long bytes = 0;
    curl_easy_getinfo(easy(), CURLINFO_REQUEST_SIZE, &bytes);
    return bytes > 0;
}

TransportOutcome CurlExchange::outcome(CURLcode code) {
    if (code == CURLE_OK && !head_complete_)
        return TransportFailure{TransportFault::closed, true, "the answer broke off inside its head"};
    if (code == CURLE_OK) {
        long status = 0;
        curl_easy_getinfo(easy(), CURLINFO_RESPONSE_CODE, &status);
        response_.status = static_cast<int>(status);
        if (request_.sink) sink_wants_body();  // an answer may have none at all
        return std::move(response_);
    }
    TransportFailure failure;
    failure.fault = too_large_ ? TransportFault::too_large : fault_of(code);
    failure.request_sent = sent();
    // Only a streamed transfer has a time limit here; otherwise a timeout means that no connection came about.
    if (code == CURLE_OPERATION_TIMEDOUT)
        failure.fault = request_.sink && failure.request_sent ? TransportFault::closed : TransportFault::connect;
    failure.message = explanation(code);
    return failure;
}

std::string CurlExchange::explanation(CURLcode code) const {
    if (too_large_) return "the answer is larger than " + std::to_string(settings_.max_response_bytes) + " bytes";
    // libcurl quotes the URLs of proxies, and those may hold a password.
    std::string said = observe::without_url_secrets(error_[0] != '\0' ? error_ : curl_easy_strerror(code));
    long verdict = X509_V_OK;
    if (code == CURLE_PEER_FAILED_VERIFICATION) curl_easy_getinfo(easy(), CURLINFO_SSL_VERIFYRESULT, &verdict);
    const bool issued_by_a_stranger = verdict == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT || verdict == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY ||
                                      verdict == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT || verdict == X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN;
    if (issued_by_a_stranger) said += "; " + trust_advice({settings_.ca_file, settings_.ca_directory});
    return said;
}

void CurlExchange::release() {
    curl_easy_setopt(easy(), CURLOPT_HTTPHEADER, nullptr);
    curl_easy_setopt(easy(), CURLOPT_POSTFIELDS, nullptr);
    header_list_.reset();
    request_ = {};
    response_ = {};
    done_ = nullptr;
}

std::size_t CurlExchange::on_header(char* data, std::size_t size, std::size_t count, void* self) {
    return static_cast<CurlExchange*>(self)->header_line({data, size * count}) ? size * count : 0;
}

std::size_t CurlExchange::on_body(char* data, std::size_t size, std::size_t count, void* self) {
    return static_cast<CurlExchange*>(self)->body_part({data, size * count});
}

void CurlExchange::resume() {
    if (std::exchange(paused_, false)) curl_easy_pause(easy(), CURLPAUSE_CONT);
}

bool CurlExchange::header_line(std::string_view line) {
    if (line.starts_with("HTTP/")) {  // also after an interim answer: what was collected belonged to that
        response_.headers.clear();
        head_complete_ = false;
        return true;
    }
    // libcurl takes a head that ends with the connection for whole; only the empty line says that it is.
    if (trim(line).empty()) head_complete_ = true;
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return true;
    if (response_.headers.size() >= max_headers) {
        too_large_ = true;
        return false;
    }
    Header header{std::string{line.substr(0, colon)}, std::string{trim(line.substr(colon + 1))}};
    std::transform(header.name.begin(), header.name.end(), header.name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (header.name == "content-length") {
        std::size_t length = 0;
        std::from_chars(header.value.data(), header.value.data() + header.value.size(), length);
        if (length > settings_.max_response_bytes && request_.method != "HEAD" && !request_.sink) {
            too_large_ = true;
            return false;
        }
        if (!request_.sink) response_.body.reserve(std::min(length, largest_reserve));
    }
    response_.headers.push_back(std::move(header));
    return true;
}

// Whether the body goes to the request's sink, which is asked when the first byte of it, or its end, is there.
bool CurlExchange::sink_wants_body() {
    if (!std::exchange(response_.streamed, true)) {
        long status = 0;
        curl_easy_getinfo(easy(), CURLINFO_RESPONSE_CODE, &status);
        to_sink_ = request_.sink->begin(static_cast<int>(status), response_.headers);
    }
    return to_sink_;
}

// How much of the part was taken; libcurl ends the transfer where that is less, and offers it again after a pause.
std::size_t CurlExchange::body_part(std::string_view part) {
    if (request_.sink && sink_wants_body()) {
        if (!request_.sink->ready()) {
            paused_ = true;
            return CURL_WRITEFUNC_PAUSE;
        }
        request_.sink->write(part);
        return part.size();
    }
    if (response_.body.size() + part.size() > settings_.max_response_bytes) {
        too_large_ = true;
        return 0;
    }
    response_.body.append(part);
    return part.size();
}

}  // namespace venturi::inline v1::http
