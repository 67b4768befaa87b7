#pragma once
// How events are sent, what became of them, and what was given up: from and to JavaScript.

#include <napi.h>

#include <string_view>
#include <vector>

#include "bridge/bridge.hpp"

namespace venturi::node {

// `directory` must outlive what is returned.
bridge::EmitSettings emit_settings(const Napi::Object& given, std::string_view directory);
Napi::Object stats_object(Napi::Env env, const bridge::EmitStats& stats);
Napi::Array drops_array(Napi::Env env, const std::vector<bridge::DropNote>& notes);

}  // namespace venturi::node
