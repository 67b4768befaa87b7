// Lets a user sign in with the browser and shows what is left of their rate limits. Tokens last as long as the program.
// ARGMIN_BASE_URL is the instance, ARGMIN_CLIENT_ID a public client with the redirect URI http://127.0.0.1/callback.
#include <spawn.h>

#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

#include "venturi/login.hpp"
#include "venturi/venturi.hpp"

extern char** environ;

namespace {

std::string required(const char* name) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
    std::cerr << name << " is not set\n";
    std::exit(2);
}

// Without a shell, which would read more into the URL than there is.
void open_in_browser(const std::string& url) {
    std::string program = "xdg-open";
    std::string target = url;
    char* arguments[] = {program.data(), target.data(), nullptr};
    pid_t child = 0;
    if (posix_spawnp(&child, program.c_str(), nullptr, nullptr, arguments, environ) != 0)
        std::cout << "Please open this page to sign in:\n" << url << '\n' << std::flush;
}

}  // namespace

int main() try {
    venturi::Config config;
    config.base_url = required("ARGMIN_BASE_URL");
    config.credential = venturi::AuthorizationCode{required("ARGMIN_CLIENT_ID"), "", {"read:attribution"},
                                                   std::make_shared<venturi::MemoryTokenStore>()};
    venturi::login(config, {.open_browser = open_in_browser}).value();

    venturi::Venturi v(config);
    const auto status = v.rate_limit().get().value();
    for (const auto& budget : status.budgets)
        std::cout << budget.route_class.text() << ": " << budget.remaining << " of " << budget.limit << '\n';
} catch (const venturi::VenturiError& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
