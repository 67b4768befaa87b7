#pragma once
// Python's plain values as the bridge's, and back. The interpreter's lock is held.

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bridge/bridge.hpp"
#include "given.hpp"

namespace venturi::python {

// A member that is not there is nullopt. A value of the wrong type raises TypeError.
template <class T>
std::optional<T> value(const py::dict& values, const char* name) {
    return values.contains(name) ? std::optional(given<T>(values[name], name)) : std::nullopt;
}

// Seconds as a number, infinity for no limit. Raises ValueError where it is not positive.
enum class Zero : bool { refused, allowed };
std::optional<std::chrono::milliseconds> milliseconds(const py::dict& values, const char* name, Zero zero = Zero::refused);

bridge::Settings settings_of(const py::dict& given);
bridge::CallSpec call_spec(std::string operation, Pairs path, Pairs query, std::string body, const py::dict& options);

// Text that came over the wire: UTF-8, else each byte as the character of its number, as HTTP's headers once were read.
py::str wire_text(std::string_view text);

// The four members in the order of venturi.errors.RateLimit.
py::tuple plain(const bridge::RateLimit& limit);

// A failure as venturi.errors reads it.
py::dict fields(const bridge::Failure& failure);

// Throws venturi._native.Failure with the failure's fields.
[[noreturn]] void raise(const bridge::Failure& failure);

// Puts the exception class into the module.
void add_failure(py::module_& m);

}  // namespace venturi::python
