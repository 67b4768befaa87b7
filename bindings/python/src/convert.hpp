#pragma once
// Python's plain values as the bridge's, and back. The interpreter's lock is held.

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "bridge/bridge.hpp"

namespace venturi::python {

namespace py = pybind11;

using Pairs = std::vector<bridge::NamedText>;

// A member that is not there is nullopt. A value of the wrong type raises TypeError.
template <class T>
std::optional<T> value(const py::dict& values, const char* name) {
    return values.contains(name) ? std::optional(py::cast<T>(values[name])) : std::nullopt;
}

// Seconds as a number, infinity for no limit. Raises ValueError where it is not positive.
enum class Zero : bool { refused, allowed };
std::optional<std::chrono::milliseconds> milliseconds(const py::dict& values, const char* name, Zero zero = Zero::refused);

bridge::Settings settings_of(const py::dict& given);
bridge::CallSpec call_spec(std::string operation, Pairs path, Pairs query, std::string body, const py::dict& options);

// The four members in the order of venturi.errors.RateLimit.
py::tuple plain(const bridge::RateLimit& limit);

// A failure as venturi.errors reads it.
py::dict fields(const bridge::Failure& failure);

// Throws venturi._native.Failure with the failure's fields.
[[noreturn]] void raise(const bridge::Failure& failure);

// Puts the exception class into the module.
void add_failure(py::module_& m);

}  // namespace venturi::python
