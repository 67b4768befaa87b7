// What test_login.py drives: a program whose user signs in. Each line says what happened; a line `open URL` asks for a browser.
#include <chrono>
#include <iostream>
#include <memory>
#include <string>

#include "venturi/login.hpp"
#include "venturi/venturi.hpp"

using namespace venturi;

namespace {

class Program {
public:
    explicit Program(const std::string& base_url) {
        config_.base_url = base_url;
        // This server grants max_age to OpenID Connect requests only.
        config_.credential = AuthorizationCode{"cli_native", "", {"openid", "read:attribution", "admin:config"}, store_};
        options_.open_browser = [](const std::string& url) { std::cout << "open " << url << "\n" << std::flush; };
        options_.timeout = std::chrono::seconds{30};
    }

    int once() {
        const auto result = login(config_, options_);
        if (result) std::cout << "signed in\n";
        else std::cout << to_string(result.error().kind) << ' ' << result.error().code_text << '\n';
        return 0;
    }

    int story() {
        const TokenSet first = login(config_, options_).value();
        std::cout << "signed in for " << first.scope << '\n';
        Venturi v(config_);
        v.rate_limit().get().value();
        std::cout << "called\n";

        expire(first);
        v.rate_limit().get().value();
        const TokenSet second = store_->load().value();
        const bool rotated = second.access_token != first.access_token && second.refresh_token != first.refresh_token;
        std::cout << (rotated ? "renewed, rotated and saved\n" : "not rotated\n");

        step_up(v);
        expire(first);  // whose refresh token was used long ago
        const auto ended = v.rate_limit().get().result();
        const bool cleared = !store_->load();
        std::cout << (ended.error().login_required && cleared ? "ended: log in again\n" : "not ended\n");
        return 0;
    }

private:
    void step_up(Venturi& v) {
        try {
            v.api_keys().delete_("key_1").value();
        } catch (const StepUpRequiredError& refused) {
            const Error& error = refused.error();
            std::cout << "step up: " << error.max_age.value().count() << " s, " << error.scopes.at(0) << ", "
                      << error.attempts << " attempt\n";
            LoginOptions again = options_;
            again.acr_values = error.acr_values;
            again.max_age = error.max_age;
            login(config_, again).value();
        }
        v.api_keys().delete_("key_1").value();
        std::cout << "deleted\n";
    }

    // As if the access token's time was over.
    void expire(TokenSet tokens) const {
        tokens.expires_at = timestamp_now();
        store_->save(tokens);
    }

    std::shared_ptr<TokenStore> store_ = std::make_shared<MemoryTokenStore>();
    Config config_;
    LoginOptions options_;
};

}  // namespace

int main(int argc, char** argv) try {
    const std::string mode = argc == 3 ? argv[1] : "";
    if (mode == "story") return Program(argv[2]).story();
    if (mode == "once") return Program(argv[2]).once();
    std::cerr << "usage: login story|once BASE_URL\n";
    return 2;
} catch (const VenturiError& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
