#include "bridge/login.hpp"

#include <unistd.h>

#include <exception>
#include <stop_token>
#include <thread>

#include "bridge/outcome.hpp"
#include "bridge/settings.hpp"
#include "bridge/token_store.hpp"
#include "runtime/aside.hpp"
#include "venturi/login.hpp"

namespace venturi::bridge {
namespace {

using Ended = std::variant<Tokens, Failure>;

LoginOptions options_of(LoginSpec spec, std::stop_token stop) {
    LoginOptions options;
    if (spec.open_browser) options.open_browser = [show = std::move(spec.open_browser)](const std::string& url) { show(url); };
    options.acr_values = std::move(spec.acr_values);
    if (spec.max_age) options.max_age = std::chrono::seconds{*spec.max_age};
    if (spec.timeout) options.timeout = *spec.timeout;
    if (!spec.redirect_path.empty()) options.redirect_path = std::move(spec.redirect_path);
    options.stop_token = std::move(stop);
    return options;
}

Ended sign_in(const Config& config, const LoginOptions& options) {
    auto tokens = venturi::login(config, options);
    if (!tokens.ok()) return failure_of(tokens.error());
    return tokens_of(*std::move(tokens));
}

class LoginThread final : public Login {
public:
    // Cancelled, it cannot need the host's store: its thread could be the one that waits here.
    ~LoginThread() override {
        if (!thread_.joinable()) return;
        if (getpid() != process_) {
            runtime::forget(thread_);
            return;
        }
        cancel();
        if (thread_.get_id() == std::this_thread::get_id()) {
            thread_.detach();
            return;
        }
        const Closing closing{store_};
        thread_.join();
    }

    void begin(Config config, LoginSpec spec, std::shared_ptr<TokenStore> store, std::function<void(Ended)> done) {
        store_ = std::move(store);
        thread_ = runtime::quiet_thread([config = std::move(config), options = options_of(std::move(spec), stop_.get_token()),
                                         done = std::move(done)] { done(sign_in(config, options)); });
    }

    void cancel() override { stop_.request_stop(); }

private:
    const int process_ = getpid();
    std::stop_source stop_;
    std::shared_ptr<TokenStore> store_;
    std::thread thread_;
};

}  // namespace

std::shared_ptr<Login> login(const Settings& settings, LoginSpec spec, std::function<void(std::variant<Tokens, Failure>)> done) {
    auto login = std::make_shared<LoginThread>();
    try {
        auto config = config_of(settings);
        if (config.ok()) login->begin(*std::move(config), std::move(spec), settings.token_store, done);
        else done(failure_of(config.error()));
    } catch (const std::exception&) {
        done(*failed(ErrorKind::config, "the login could not begin: memory or threads are exhausted").failure);
    }
    return login;
}

}  // namespace venturi::bridge
