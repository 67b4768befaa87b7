#pragma once
// A user's login, and stores of tokens that JavaScript keeps. The core asks a store from its own thread and waits there; the question
// goes through the mailbox, and JavaScript answers it when it can.

#include <napi.h>

#include <memory>

#include "bridge/login.hpp"

namespace venturi::node {

// The store in an object that one of the functions below made; null for anything else.
std::shared_ptr<bridge::TokenStore> token_store_of(const Napi::Value& value);

// hostTokenStore(load, save) → store: load(answer) calls answer(true, tokens or undefined) or answer(false); save([tokens, answer]) the same
// tokensChanged(store)
// login(settings, spec, openBrowser, done) → login: done gets { tokens } or { failure }
// cancelLogin(login)
void add_login(Napi::Env env, Napi::Object exports);

}  // namespace venturi::node
