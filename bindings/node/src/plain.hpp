#pragma once
// From JavaScript's values to the bridge's. lib/ has checked what callers gave; what is absent is undefined or null here.

#include <napi.h>

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "bridge/bridge.hpp"

namespace venturi::node {

std::optional<std::string> text(const Napi::Object& from, const char* name);
std::vector<std::string> texts(const Napi::Object& from, const char* name);
std::optional<double> number(const Napi::Object& from, const char* name);
bool truth(const Napi::Object& from, const char* name);
// Throws the ConfigError that names the option where its value is no number, or below zero.
double at_least_zero(Napi::Env env, double value, const char* name);
// What is more than a Whole can hold, Infinity with it, is the most that it holds.
template <class Whole>
std::optional<Whole> whole(const Napi::Object& from, const char* name) {
    const auto given = number(from, name);
    if (!given) return std::nullopt;
    const double value = at_least_zero(from.Env(), *given, name);
    constexpr auto most = std::numeric_limits<Whole>::max();
    return value < static_cast<double>(most) ? static_cast<Whole>(value) : most;
}
// Infinity is no limit.
std::optional<std::chrono::milliseconds> milliseconds(const Napi::Object& from, const char* name);
std::chrono::milliseconds milliseconds(Napi::Env env, double value, const char* name);
// They cross as one flat array of texts: name, value, name, value.
std::vector<bridge::NamedText> pairs(const Napi::Value& flat);
std::vector<std::uint32_t> whole_numbers(const Napi::Array& list);

// (operation, path, query, body, options)
bridge::CallSpec call_spec(const Napi::CallbackInfo& info);
bridge::Settings settings(const Napi::Object& given);

}  // namespace venturi::node
