#pragma once

/// @file
/// A value or an Error. Calls return it so that errors can be handled as values; `value()` turns it into an exception.

#include <optional>
#include <utility>
#include <variant>

#include "venturi/error.hpp"

namespace venturi::inline v1 {

/// Either a T or an Error, never both, never neither.
template <class T>
class [[nodiscard]] Result {
public:
    /// T.
    using value_type = T;

    /// A success.
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    /// A failure.
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    /// Whether there is a value, and no error.
    bool ok() const noexcept { return state_.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    /// Precondition of these four: ok().
    const T& operator*() const& noexcept { return *std::get_if<0>(&state_); }
    T& operator*() & noexcept { return *std::get_if<0>(&state_); }
    T&& operator*() && noexcept { return std::move(*std::get_if<0>(&state_)); }
    const T* operator->() const noexcept { return std::get_if<0>(&state_); }
    T* operator->() noexcept { return std::get_if<0>(&state_); }

    /// Precondition: !ok().
    const Error& error() const& noexcept { return *std::get_if<1>(&state_); }
    Error&& error() && noexcept { return std::move(*std::get_if<1>(&state_)); }

    /// The value, or the error thrown as the exception that fits it (a VenturiError).
    const T& value() const& {
        require();
        return **this;
    }
    T value() && {
        require();
        return std::move(**this);
    }
    /// The value, or this in place of an error.
    T value_or(T otherwise) && { return ok() ? std::move(**this) : std::move(otherwise); }

private:
    void require() const {
        if (!ok()) throw_error(error());
    }

    std::variant<T, Error> state_;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    /// void.
    using value_type = void;

    /// A success.
    Result() = default;
    /// A failure.
    Result(Error error) : error_(std::move(error)) {}

    /// Whether there is no error.
    bool ok() const noexcept { return !error_.has_value(); }
    explicit operator bool() const noexcept { return ok(); }

    /// Precondition: !ok().
    const Error& error() const& noexcept { return *error_; }
    Error&& error() && noexcept { return std::move(*error_); }

    /// Throws the error, if there is one, as the exception that fits it.
    void value() const {
        if (!ok()) throw_error(*error_);
    }

private:
    std::optional<Error> error_;
};

}  // namespace venturi::inline v1
