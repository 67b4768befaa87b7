#pragma once
// The receiving side of webhooks.

#include <napi.h>

#include <memory>

#include "bridge/webhook.hpp"

namespace venturi::node {

class Webhooks : public Napi::ObjectWrap<Webhooks> {
public:
    static Napi::Function define(Napi::Env env);
    // ({secrets, tolerance, clock}), the tolerance in seconds. Throws with `failure` where a secret is none.
    explicit Webhooks(const Napi::CallbackInfo& info);

private:
    // (headers, body): headers flat, the body as bytes. Throws with `failure` where the message is refused.
    Napi::Value receive(const Napi::CallbackInfo& info);

    std::shared_ptr<const bridge::Webhooks> webhooks_;
};

}  // namespace venturi::node
