#pragma once
// What Python gave, as the bridge's values. Entry points of the module take py::object and read it here: pybind11's own complaint about
// an argument ends with all arguments as they are, secrets and headers among them.

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include "bridge/bridge.hpp"

namespace venturi::python {

namespace py = pybind11;

using Pairs = std::vector<bridge::NamedText>;

namespace detail {

template <class T>
constexpr const char* expected() {
    if constexpr (std::is_same_v<T, std::string>) return "a str without half characters";
    else if constexpr (std::is_same_v<T, bool>) return "a bool";
    else if constexpr (std::is_integral_v<T>) return sizeof(T) == 4 ? "an int of 32 bits" : "an int of 64 bits";
    else if constexpr (std::is_floating_point_v<T>) return "a number";
    else if constexpr (std::is_same_v<T, std::vector<std::string>>) return "a list of str without half characters";
    else if constexpr (std::is_same_v<T, Pairs>) return "names and values, each a str without half characters";
    else if constexpr (std::is_base_of_v<py::bytes, T>) return "bytes";
    else if constexpr (std::is_base_of_v<py::dict, T>) return "a dict";
    else return "an object of another class";
}

}  // namespace detail

// TypeError, which names the argument and not its value, where it is no T.
template <class T>
T given(const py::handle& value, const std::string& name) {
    if constexpr (std::is_base_of_v<py::object, T>) {
        if (py::isinstance<T>(value)) return py::reinterpret_borrow<T>(value);
    } else {
        try {
            return py::cast<T>(value);
        } catch (const py::cast_error&) {  // said below
        }
    }
    throw py::type_error(name + " has to be " + detail::expected<T>() + "; it is of type " + Py_TYPE(value.ptr())->tp_name);
}

// A method as pybind11 is to see it: every argument is an object.
template <class>
using AnyObject = py::object;

template <class Result, class Self, class... Arguments>
auto reading(const char* name, Result (Self::*method)(Arguments...)) {
    return [name, method](Self& self, const AnyObject<Arguments>&... arguments) -> Result {
        return (self.*method)(given<std::remove_cvref_t<Arguments>>(arguments, std::string("an argument of ") + name)...);
    };
}

}  // namespace venturi::python
