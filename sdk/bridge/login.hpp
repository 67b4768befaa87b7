#pragma once
// A user's login for hosts: OAuth 2.0 authorization code with PKCE over the loopback interface, and where the tokens are kept. A
// client that is given the same store (Settings::token_store) runs on the user's tokens and renews them.

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "bridge/bridge.hpp"

namespace venturi::bridge {

// The two tokens are secrets: neither log nor show them.
struct Tokens {
    std::string access_token;
    std::string refresh_token;    // empty where the server gives none
    std::int64_t expires_at = 0;  // of the access token; microseconds since 1970
    std::string scope;            // what was granted, separated by spaces
};

// A host's own store, asked without waiting: each callback is given a function to answer with, which may be called at once or
// later, from any thread, once; letting go of it uncalled is the answer that the store failed. The callbacks run on a core's thread,
// or on a login's. They must not throw and must not block: a core's thread waits for the answer and makes no other call meanwhile,
// for `patience` at most and not beyond the client's close(); without an answer the store has failed, calls then fail with
// kind `auth`, and it is asked again 5 s later. One question at a time.
struct TokenStoreHost {
    struct Failed {};
    using Loaded = std::variant<std::optional<Tokens>, Failed>;
    // Gives what was saved last; nothing before the first time.
    std::function<void(std::function<void(Loaded)> answer)> load;
    // Keeps the tokens, as a whole or not at all, before it answers true. Nothing: forgets them.
    std::function<void(std::optional<Tokens> tokens, std::function<void(bool kept)> answer)> save;
    std::chrono::milliseconds patience{10'000};
};

// One user's tokens, shared by logins and clients. Threads: all members from any thread.
class TokenStore {
public:
    virtual ~TokenStore() = default;

    // The host has changed what its store holds (a logout, another program's login): clients read it anew. In memory: forgets.
    virtual void changed() = 0;

    // In the child of a fork, before it is used there: threads of the parent may have been amid a question, and what they hold locked
    // stays locked here for ever. Clients that are opened from now on ask anew; those of the parent are not the child's to use. In memory:
    // forgets.
    virtual void forked() = 0;
};

// Keeps the tokens as long as it lives.
std::shared_ptr<TokenStore> memory_token_store();
std::shared_ptr<TokenStore> host_token_store(TokenStoreHost host);

struct LoginSpec {
    std::vector<std::string> acr_values;               // how the user is to sign in, most wanted first
    std::optional<std::int64_t> max_age;               // and how many seconds ago at most
    std::optional<std::chrono::milliseconds> timeout;  // everything from discovery to the tokens; absent: five minutes
    std::string redirect_path;                         // of the registered redirect URI; empty: /callback
    // Shows the URL to the user. Runs once, on the login's own thread; it must not throw, and may wait.
    std::function<void(std::string url)> open_browser;
};

class Login {
public:
    // Cancels, and waits for `done`.
    virtual ~Login() = default;
    virtual void cancel() = 0;
};

// Lets the user sign in, on a thread of its own. The tokens go into settings.token_store, and to `done`: once, on that thread, or on
// this one where it cannot begin. What `settings` must have: base_url, client_id (from the environment where left out) and token_store.
std::shared_ptr<Login> login(const Settings& settings, LoginSpec spec, std::function<void(std::variant<Tokens, Failure>)> done);

}  // namespace venturi::bridge
