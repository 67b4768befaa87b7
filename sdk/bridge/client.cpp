#include <cstdlib>
#include <exception>

#include "bridge/arrow.hpp"
#include "bridge/bridge.hpp"
#include "bridge/emitting.hpp"
#include "bridge/form.hpp"
#include "bridge/outcome.hpp"
#include "bridge/pager.hpp"
#include "bridge/record_pager.hpp"
#include "operations/table.hpp"
#include "runtime/core.hpp"

namespace venturi::bridge {
namespace {

Headers headers_of(std::vector<NamedText> pairs) {
    Headers headers;
    for (auto& [name, value] : pairs) headers.push_back({std::move(name), std::move(value)});
    return headers;
}

CallOptions options_of(CallSpec& call) {
    CallOptions options;
    options.timeout = call.timeout;
    options.max_retries = call.max_retries;
    options.idempotency_key = std::move(call.idempotency_key);
    options.headers = headers_of(std::move(call.headers));
    if (!call.traceparent.empty()) options.trace = {std::move(call.traceparent), std::move(call.tracestate)};
    return options;
}

constexpr std::string_view form_type = "application/x-www-form-urlencoded";

// An unknown operation becomes a request without a row, which the core refuses.
runtime::EncodedRequest request_of(CallSpec& call) {
    runtime::EncodedRequest request;
    request.op = operations::find(call.operation);
    request.path_args = std::move(call.path);
    request.query = std::move(call.query);
    const bool form = request.op != nullptr && request.op->body_media_type == form_type;
    request.body = form ? form_of(call.body).value_or("") : std::move(call.body);
    return request;
}

class CoreClient final : public Client {
public:
    CoreClient(std::shared_ptr<runtime::Core> core, Config config) : core_(core), emitting_(std::move(core), std::move(config)) {}
    // The emitter's last flush needs the core.
    ~CoreClient() override { CoreClient::close(); }

    CallId submit(CallSpec call, Done done) override {
        CallOptions options = options_of(call);
        return core_->submit(request_of(call), std::move(options),
                             [done = std::move(done)](auto reply) { done(outcome_of(std::move(reply))); });
    }

    void cancel(CallId id) override { core_->cancel(id); }

    std::shared_ptr<Pager> pages(CallSpec call) override {
        CallOptions options = options_of(call);
        return std::make_shared<CorePager>(core_, request_of(call), std::move(options));
    }

    std::shared_ptr<Pager> records(CallSpec call, bool ahead) override {
        CallOptions options = options_of(call);
        return RecordPager::open(core_, request_of(call), std::move(options), ahead);
    }

    std::variant<ArrowStream, Failure> arrow(CallSpec call) override {
        CallOptions options = options_of(call);
        return arrow_stream(core_, request_of(call), std::move(options));
    }

    bool open_emitter(const EmitSettings& settings, std::function<void()> drops_waiting) override {
        return emitting_.open(settings, std::move(drops_waiting));
    }
    bool emit(const Event& event) noexcept override { return emitting_.emit(event); }
    bool flush(std::chrono::milliseconds timeout) override { return emitting_.flush(timeout); }
    EmitStats emit_stats() const override { return emitting_.stats(); }
    std::vector<DropNote> take_drops() override { return emitting_.take_drops(); }
    void end_emitter() noexcept override { emitting_.close(); }

    void close() override {
        emitting_.close();
        core_->close();
    }

private:
    std::shared_ptr<runtime::Core> core_;
    Emitting emitting_;
};

std::optional<std::string> environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

Result<Config> config_of(const Settings& settings) {
    const int given =
        (settings.token ? 1 : 0) + (settings.api_key ? 1 : 0) + (settings.client_id || settings.client_secret ? 1 : 0);
    Error several;
    several.kind = ErrorKind::config;
    several.message = "give one credential: a token, an API key, or a client id with its secret";
    if (given > 1) return several;
    return Config::from_lookup([&](const std::string& name) -> std::optional<std::string> {
        const bool own_credential = given > 0;
        if (name == "ARGMIN_BASE_URL") return settings.base_url ? settings.base_url : environment(name);
        if (name == "ARGMIN_INGESTION_KEY") return settings.ingestion_key ? settings.ingestion_key : environment(name);
        if (!own_credential) return environment(name);
        if (name == "ARGMIN_TOKEN") return settings.token;
        if (name == "ARGMIN_API_KEY") return settings.api_key;
        if (name == "ARGMIN_CLIENT_ID") return settings.client_id;
        if (name == "ARGMIN_CLIENT_SECRET") return settings.client_secret;
        return std::nullopt;
    });
}

void apply(const Settings& settings, Config& config) {
    if (auto* client = std::get_if<ClientCredentials>(&config.credential)) client->scopes = settings.scopes;
    if (settings.timeout) config.timeout = *settings.timeout;
    if (settings.connect_timeout) config.connect_timeout = *settings.connect_timeout;
    if (settings.max_retries) config.retry.max_retries = *settings.max_retries;
    if (settings.partner) config.surface = Surface::partner;
    config.proxy = settings.proxy;
    config.tls = {settings.ca_file, settings.ca_directory};
    config.user_agent = settings.user_agent;
    config.headers = headers_of(settings.headers);
    config.pacing = settings.pacing;
}

}  // namespace

std::variant<std::shared_ptr<Client>, Failure> open(const Settings& settings) {
    try {
        auto config = config_of(settings);
        if (!config.ok()) return failure_of(config.error());
        apply(settings, *config);
        auto core = runtime::Core::open(*config);
        if (!core.ok()) return failure_of(core.error());
        return std::shared_ptr<Client>(std::make_shared<CoreClient>(*std::move(core), *std::move(config)));
    } catch (const std::exception&) {
        return *failed(ErrorKind::config, "the client could not be set up: memory or threads are exhausted").failure;
    }
}

}  // namespace venturi::bridge
