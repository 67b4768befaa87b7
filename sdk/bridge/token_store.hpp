#pragma once

#include <memory>
#include <utility>

#include "bridge/login.hpp"
#include "venturi/token_store.hpp"

namespace venturi::bridge {

// What the core knows of the store.
std::shared_ptr<venturi::TokenStore> inner(TokenStore& store);

// While one lives, questions to a host's store fail at once: the core that would wait for the answer is being closed, perhaps by the
// only thread that could give it.
class Closing {
public:
    explicit Closing(std::shared_ptr<TokenStore> store);  // null: nothing is held up
    ~Closing();
    Closing(const Closing&) = delete;
    Closing& operator=(const Closing&) = delete;

private:
    const std::shared_ptr<TokenStore> store_;
};

// As the core has them.
Tokens tokens_of(TokenSet tokens);

}  // namespace venturi::bridge
