// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/settings.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/settings.hpp"
#include "operations/settings.hpp"

namespace venturi::inline v1 {

SettingsResource::SettingsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Call<Settings> SettingsResource::get(CallOptions options) const {
    return call::start<Settings>(core_, operations::settings_get(), std::move(options));
}

Call<Settings> SettingsResource::update(const SettingsUpdate& body, CallOptions options) const {
    return call::start<Settings>(core_, operations::settings_update(body), std::move(options));
}

}  // namespace venturi::inline v1
