// What an application does with the installed library; it needs no server.
#include <venturi/models.hpp>
#include <venturi/venturi.hpp>

#include <iostream>

int main() {
    const auto page = venturi::from_json<venturi::Page>(R"({"next_cursor":null,"limit":50,"has_more":false})");
    if (!page || page->limit != 50) return 1;

    const auto client = venturi::Venturi::open(venturi::Config{.base_url = "not a URL"});
    if (client) return 2;
    try {
        (void)client.value();
        return 3;
    } catch (const venturi::ConfigError& error) {
        std::cout << error.what() << '\n';
    }
}
