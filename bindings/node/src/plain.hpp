#pragma once
// From JavaScript's values to the bridge's. lib/ has checked what callers gave; what is absent is undefined or null here.

#include <napi.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bridge/bridge.hpp"

namespace venturi::node {

std::optional<std::string> text(const Napi::Object& from, const char* name);
std::vector<std::string> texts(const Napi::Object& from, const char* name);
std::optional<double> number(const Napi::Object& from, const char* name);
bool truth(const Napi::Object& from, const char* name);
// Infinity is no limit.
std::optional<std::chrono::milliseconds> milliseconds(const Napi::Object& from, const char* name);
std::chrono::milliseconds milliseconds(double value);
// They cross as one flat array of texts: name, value, name, value.
std::vector<bridge::NamedText> pairs(const Napi::Value& flat);
std::vector<std::uint32_t> whole_numbers(const Napi::Array& list);

// (operation, path, query, body, options)
bridge::CallSpec call_spec(const Napi::CallbackInfo& info);
bridge::Settings settings(const Napi::Object& given);

}  // namespace venturi::node
