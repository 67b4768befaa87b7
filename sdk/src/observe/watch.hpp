#pragma once
// Everything that a client tells the program about its work goes through here: log lines, hooks and metrics. What others wrote
// is cleaned of the client's credentials, what a hook throws is caught.
//
// Thread-safety: current_trace() from any thread; the rest on the core's thread.

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "venturi/config.hpp"
#include "venturi/metrics.hpp"
#include "venturi/transport.hpp"

namespace venturi::inline v1::observe {

struct Peer {
    std::string address;  // server.address
    std::uint16_t port = 0;
};
Peer peer_of(std::string_view base_url);

// What is told of an answer, taken before the pipeline uses it up.
struct AnswerFacts {
    int status = 0;
    std::string error_type;  // as AttemptEnd has it
    std::string trace_id;
    std::size_t response_bytes = 0;
    RateLimitState rate_limit;
};
AnswerFacts facts_of(const TransportOutcome& outcome);
std::string_view name_of(TransportFault fault);

class Watch {
public:
    // `secrets`: every credential that is known from the start, in each spelling.
    Watch(const Config& config, std::vector<std::string> secrets, Peer peer);
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    // False when neither hook nor metrics would hear of it: then nothing need be gathered.
    bool hears() const { return hears_; }
    const LogSink& log() const { return log_; }
    const Peer& peer() const { return peer_; }

    // Keeps what a request authenticates itself with out of everything that is told later.
    void learn(const Headers& credential);
    // The same for secrets that a call sends, from its start to its end.
    void keep_out(const std::vector<std::string>& secrets);
    void no_longer(const std::vector<std::string>& secrets);

    // The context of the calling thread; empty members where there is none.
    TraceContext current_trace() const;
    // What the program wants to be sent in place of the client's context; empty members where it has no wish.
    TraceContext attempt_started(const AttemptStart& attempt) const;
    void attempt_ended(const AttemptEnd& attempt) const;
    void call_ended(const CallEnd& call) const;
    void token_refreshed(const TokenRefresh& refresh) const;
    void paced(const PacingWait& wait) const;

    std::string clean(std::string text) const;

private:
    template <class Hook, class Fact>
    void tell(const Hook& hook, const Fact& fact) const;

    Hooks hooks_;
    std::shared_ptr<Metrics> metrics_;
    LogSink sink_;
    LogSink log_;  // cleans, then calls sink_
    bool hears_ = false;
    Peer peer_;
    const std::vector<std::string> secrets_;
    std::deque<std::string> learned_;  // the latest last
    std::vector<std::string> of_calls_;  // of each call that is under way
};

}  // namespace venturi::inline v1::observe
