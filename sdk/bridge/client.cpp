#include <exception>

#include "bridge/arrow.hpp"
#include "bridge/bridge.hpp"
#include "bridge/emitting.hpp"
#include "bridge/export_calls.hpp"
#include "bridge/form.hpp"
#include "bridge/outcome.hpp"
#include "bridge/pager.hpp"
#include "bridge/record_pager.hpp"
#include "bridge/seams.hpp"
#include "bridge/settings.hpp"
#include "bridge/token_store.hpp"
#include "operations/table.hpp"
#include "runtime/core.hpp"
#include "venturi/metrics.hpp"

namespace venturi::bridge {
namespace {

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

// What a client and its views share. The emitter's last flush needs the core.
class Shared {
public:
    Shared(std::shared_ptr<runtime::Core> opened, Config config, std::shared_ptr<TokenStore> store)
        : core(std::move(opened)), metrics(config.metrics), emitting(core, std::move(config)), store_(std::move(store)) {}
    ~Shared() { close(); }
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;

    void close() {
        emitting.close();
        const Closing closing{store_};
        core->close();
    }

    const std::shared_ptr<runtime::Core> core;
    const std::shared_ptr<Metrics> metrics;
    Emitting emitting;
    ExportCalls exports;

private:
    const std::shared_ptr<TokenStore> store_;
};

class CoreClient final : public Client {
public:
    explicit CoreClient(std::shared_ptr<Shared> shared) : shared_(std::move(shared)), own_(true) {}
    CoreClient(std::shared_ptr<Shared> shared, Defaults defaults) : shared_(std::move(shared)), own_(false), defaults_(std::move(defaults)) {}

    CallId submit(CallSpec call, Done done) override {
        CallOptions options = options_of(call);
        runtime::EncodedRequest request = request_of(call);
        const std::string_view operation = operation_of(request);
        return core().submit(std::move(request), std::move(options),
                             [done = std::move(done), operation](auto reply) { done(outcome_of(std::move(reply), operation)); });
    }

    void cancel(CallId id) override {
        if (ExportCalls::has(id)) shared_->exports.cancel(id);
        else core().cancel(id);
    }

    std::shared_ptr<Client> view(Defaults defaults) override {
        if (!defaults.timeout) defaults.timeout = defaults_.timeout;
        if (!defaults.max_retries) defaults.max_retries = defaults_.max_retries;
        defaults.headers.insert(defaults.headers.begin(), defaults_.headers.begin(), defaults_.headers.end());
        return std::make_shared<CoreClient>(shared_, std::move(defaults));
    }

    std::shared_ptr<Pager> pages(CallSpec call) override {
        CallOptions options = options_of(call);
        return std::make_shared<CorePager>(shared_->core, request_of(call), std::move(options));
    }

    std::shared_ptr<Pager> records(CallSpec call, bool ahead) override {
        CallOptions options = options_of(call);
        return RecordPager::open(shared_->core, request_of(call), std::move(options), ahead);
    }

    std::variant<ArrowStream, Failure> arrow(CallSpec call, std::stop_token stop) override {
        CallOptions options = options_of(call);
        options.stop_token = std::move(stop);
        return arrow_stream(shared_->core, request_of(call), std::move(options));
    }

    CallId wait_for_export(ExportWait wait, Done done) override {
        return shared_->exports.wait(shared_->core, std::move(wait), std::move(done));
    }
    CallId download_export(ExportDownload download, Done done) override {
        if (!download.max_retries) download.max_retries = defaults_.max_retries;
        return shared_->exports.download(shared_->core, std::move(download), std::move(done));
    }

    bool open_emitter(const EmitSettings& settings, std::function<void()> drops_waiting) override {
        return shared_->emitting.open(settings, std::move(drops_waiting));
    }
    bool emit(const Event& event) noexcept override { return shared_->emitting.emit(event); }
    bool flush(std::chrono::milliseconds timeout) override { return shared_->emitting.flush(timeout); }
    EmitStats emit_stats() const override { return shared_->emitting.stats(); }
    std::vector<DropNote> take_drops() override { return shared_->emitting.take_drops(); }

    std::string metrics_text() const override {
        const std::string calls = shared_->metrics ? prometheus_text(shared_->metrics->snapshot()) : std::string{};
        return calls + shared_->emitting.metrics_text();
    }
    void end_emitter() noexcept override {
        if (own_) shared_->emitting.close();
    }
    void stop_emitter() noexcept override {
        if (own_) shared_->emitting.stop();
    }

    void close() override {
        if (own_) shared_->close();
    }

private:
    runtime::Core& core() const { return *shared_->core; }

    // What the call leaves out is the view's. Headers that are named again replace those before them.
    CallOptions options_of(CallSpec& call) const {
        CallOptions options;
        options.timeout = call.timeout ? call.timeout : defaults_.timeout;
        options.max_retries = call.max_retries ? call.max_retries : defaults_.max_retries;
        options.idempotency_key = std::move(call.idempotency_key);
        options.headers = headers_of(defaults_.headers);
        for (Header& header : headers_of(std::move(call.headers))) options.headers.push_back(std::move(header));
        if (!call.traceparent.empty()) options.trace = {std::move(call.traceparent), std::move(call.tracestate)};
        return options;
    }

    const std::shared_ptr<Shared> shared_;
    const bool own_;
    const Defaults defaults_;
};

}  // namespace

std::variant<std::shared_ptr<Client>, Failure> open(const Settings& settings) {
    try {
        auto config = config_of(settings);
        if (!config.ok()) return failure_of(config.error());
        auto core = runtime::Core::open(*config, settings.seams ? settings.seams->random : runtime::RandomBits{});
        if (!core.ok()) return failure_of(core.error());
        auto shared = std::make_shared<Shared>(*std::move(core), *std::move(config), settings.token_store);
        return std::shared_ptr<Client>(std::make_shared<CoreClient>(std::move(shared)));
    } catch (const std::exception&) {
        return *failed(ErrorKind::config, "the client could not be set up: memory or threads are exhausted").failure;
    }
}

}  // namespace venturi::bridge
