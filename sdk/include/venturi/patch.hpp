#pragma once

#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>

namespace venturi::inline v1 {

/// A field of a change request: left as it is (the default), cleared (`nullptr`), or set to a value.
///
///     BudgetUpdate change;
///     change.owner = nullptr;      // clear it
///     change.amount_usd = "250";   // set it; all else stays
template <class T>
class Patch {
public:
    Patch() = default;
    /// Clears the field.
    Patch(std::nullptr_t) : touched_(true) {}
    /// Sets the field.
    Patch(T value) : touched_(true), value_(std::move(value)) {}
    /// From anything that a T is made of, so that `patch = "text"` works.
    template <class U>
        requires std::is_constructible_v<T, U&&> && (!std::is_same_v<std::remove_cvref_t<U>, Patch>) &&
                 (!std::is_same_v<std::remove_cvref_t<U>, T>) && (!std::is_same_v<std::remove_cvref_t<U>, std::nullptr_t>)
    Patch(U&& value) : touched_(true), value_(std::in_place, std::forward<U>(value)) {}

    Patch& operator=(std::nullptr_t) {
        touched_ = true;
        value_.reset();
        return *this;
    }
    template <class U>
        requires std::is_constructible_v<T, U&&> && (!std::is_same_v<std::remove_cvref_t<U>, Patch>) &&
                 (!std::is_same_v<std::remove_cvref_t<U>, std::nullptr_t>)
    Patch& operator=(U&& value) {
        touched_ = true;
        value_.emplace(std::forward<U>(value));
        return *this;
    }

    /// The field is not sent.
    bool absent() const noexcept { return !touched_; }
    /// The field is sent as null.
    bool is_null() const noexcept { return touched_ && !value_; }
    /// The field is sent with a value.
    bool has_value() const noexcept { return value_.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }

    /// Precondition: has_value().
    const T& operator*() const noexcept { return *value_; }
    T& operator*() noexcept { return *value_; }
    const T* operator->() const noexcept { return &*value_; }

    bool operator==(const Patch&) const = default;

private:
    bool touched_ = false;
    std::optional<T> value_;
};

}  // namespace venturi::inline v1
