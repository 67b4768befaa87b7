// What stands between the tests and three doors of the core. The linker sends calls of the mangled names on the left here and
// leaves the real ones under those on the right (GNU ld, --wrap); a member function is called like a free one with its object
// first (Itanium C++ ABI).

#include <memory>
#include <span>
#include <utility>

#include "auth/credential_set.hpp"
#include "observe/scrub.hpp"
#include "pipeline/body_secrets.hpp"
#include "runtime/core.hpp"
#include "witness/record_error.hpp"
#include "witness/witness.hpp"

namespace venturi::tests {
namespace {

using runtime::CallId;
using runtime::Completion;
using runtime::Core;
using runtime::EncodedRequest;
using runtime::RandomBits;
using OpenedCore = Result<std::shared_ptr<Core>>;

// Learns of credentials that a client only gets on its way: it must send them.
class WitnessedTransport final : public Transport {
public:
    explicit WitnessedTransport(std::shared_ptr<Transport> real) : real_(std::move(real)) {}

    void start(std::uint64_t id, TransportRequest request, Done done) override {
        for (const Header& header : request.headers)
            if (header.name == "Authorization" || header.name == "X-API-Key")
                record(Witnessed::secret, std::string_view{header.value}.substr(header.value.find(' ') + 1));
        real_->start(id, std::move(request), std::move(done));
    }
    bool abort(std::uint64_t id) override { return real_->abort(id); }
    void poll(std::chrono::nanoseconds max_wait) override { real_->poll(max_wait); }
    bool busy() const override { return real_->busy(); }
    void wake() noexcept override { real_->wake(); }
    void resume(std::uint64_t id) override { real_->resume(id); }

private:
    std::shared_ptr<Transport> real_;
};

void witness(Config& config) {
    for (const std::string& secret : observe::spellings(auth::secrets_of(config))) record(Witnessed::secret, secret);
    for (const std::string& secret : observe::url_secrets(config.proxy)) record(Witnessed::secret, secret);
    for (const std::string& secret : observe::url_secrets(config.base_url)) record(Witnessed::secret, secret);
    config.log = [own = std::move(config.log)](const LogRecord& line) {
        record(Witnessed::log, line.message);
        if (own) own(line);
    };
    if (config.transport) config.transport = std::make_shared<WitnessedTransport>(std::move(config.transport));
}

}  // namespace

OpenedCore real_open(Config config, RandomBits random)
    asm("__real__ZN7venturi2v17runtime4Core4openENS0_6ConfigESt8functionIFmvEE");
OpenedCore wrapped_open(Config config, RandomBits random)
    asm("__wrap__ZN7venturi2v17runtime4Core4openENS0_6ConfigESt8functionIFmvEE");
OpenedCore wrapped_open(Config config, RandomBits random) {
    if (!witnessing()) return real_open(std::move(config), std::move(random));
    witness(config);
    OpenedCore core = real_open(std::move(config), std::move(random));
    if (!core) record(core.error());
    return core;
}

CallId real_submit(Core* core, EncodedRequest request, CallOptions options, Completion done)
    asm("__real__ZN7venturi2v17runtime4Core6submitENS1_14EncodedRequestENS0_11CallOptionsESt8functionIFvNS0_"
        "6ResultINS1_5ReplyEEEEE");
CallId wrapped_submit(Core* core, EncodedRequest request, CallOptions options, Completion done)
    asm("__wrap__ZN7venturi2v17runtime4Core6submitENS1_14EncodedRequestENS0_11CallOptionsESt8functionIFvNS0_"
        "6ResultINS1_5ReplyEEEEE");
CallId wrapped_submit(Core* core, EncodedRequest request, CallOptions options, Completion done) {
    if (!witnessing()) return real_submit(core, std::move(request), std::move(options), std::move(done));
    if (request.op != nullptr)
        for (const std::string& secret : pipeline::secrets_in(*request.op, request.body)) record(Witnessed::secret, secret);
    return real_submit(core, std::move(request), std::move(options),
                       [done = std::move(done)](Result<runtime::Reply> reply) {
                           if (!reply) record(reply.error());
                           done(std::move(reply));
                       });
}

Error real_error_of(const TransportResponse& response, std::span<const std::string> secrets)
    asm("__real__ZN7venturi2v18pipeline8error_ofERKNS0_17TransportResponseESt4spanIKNSt7__cxx1112basic_"
        "stringIcSt11char_traitsIcESaIcEEELm18446744073709551615EE");
Error wrapped_error_of(const TransportResponse& response, std::span<const std::string> secrets)
    asm("__wrap__ZN7venturi2v18pipeline8error_ofERKNS0_17TransportResponseESt4spanIKNSt7__cxx1112basic_"
        "stringIcSt11char_traitsIcESaIcEEELm18446744073709551615EE");
Error wrapped_error_of(const TransportResponse& response, std::span<const std::string> secrets) {
    for (const std::string& secret : secrets) record(Witnessed::secret, secret);
    Error error = real_error_of(response, secrets);
    record(error);
    return error;
}

}  // namespace venturi::tests
