// The addon: the bridge's client as a class, and the end of an environment.

#include <napi.h>

#include <memory>

#include "client.hpp"
#include "environment.hpp"
#include "login.hpp"
#include "testing.hpp"
#include "webhook.hpp"

namespace venturi::node {
namespace {

// finish(): closes every client of this environment and waits for it. For the end of the process: Node runs no cleanup in process.exit().
void finish(const Napi::CallbackInfo& info) { (*info.Env().GetInstanceData<std::shared_ptr<Environment>>())->finish(); }

}  // namespace

Napi::Object initialise(Napi::Env env, Napi::Object exports) {
    auto* const environment = new std::shared_ptr<Environment>(std::make_shared<Environment>());
    env.SetInstanceData(environment);
    // A terminated worker runs no JavaScript any more, but this.
    env.AddCleanupHook([environment = *environment] { environment->finish(); });
    exports["Client"] = Client::define(env);
    exports["Webhooks"] = Webhooks::define(env);
    exports["FakeClock"] = FakeClock::define(env);
    exports["FakeWire"] = FakeWire::define(env);
    exports["signWebhook"] = Napi::Function::New<sign_webhook>(env, "signWebhook");
    exports["testSecret"] = Napi::String::New(env, bridge::webhook_test_secret());
    add_login(env, exports);
    exports["finish"] = Napi::Function::New<finish>(env, "finish");
    return exports;
}

}  // namespace venturi::node

namespace {
Napi::Object initialise_addon(Napi::Env env, Napi::Object exports) { return venturi::node::initialise(env, exports); }
}  // namespace

NODE_API_MODULE(venturi, initialise_addon)
