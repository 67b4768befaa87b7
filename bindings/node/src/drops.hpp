#pragma once
// How events are sent, what became of them, and what was given up: from and to JavaScript.

#include <napi.h>

#include <memory>
#include <string_view>

#include "bridge/bridge.hpp"

namespace venturi::node {

// `directory` must outlive what is returned.
bridge::EmitSettings emit_settings(const Napi::Object& given, std::string_view directory);
Napi::Object stats_object(Napi::Env env, const bridge::EmitStats& stats);
// Takes the client's drops; none where there is no client any more.
Napi::Array drops_array(Napi::Env env, const std::shared_ptr<bridge::Client>& client);

}  // namespace venturi::node
