#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace venturi::inline v1 {

/// A member of an enumeration that may grow within v1: either one that this SDK knows, or the text of a newer one, which
/// survives being read and written again.
///
///     switch (record.interpretation.evidence_basis.value_or(EvidenceBasis::none)) { … }
template <class E>
class Open {
public:
    /// The enumeration's first member.
    Open() = default;
    /// A member that this SDK knows.
    Open(E known) : known_(known) {}
    /// The member spelled so; a spelling that this SDK does not know is kept as it is.
    explicit Open(std::string_view text) {
        if (parse(text, known_)) return;
        is_known_ = false;
        newer_ = text;
    }

    /// Whether it is one that this SDK knows.
    bool known() const noexcept { return is_known_; }
    /// Nothing where the member is newer than this SDK.
    std::optional<E> value() const noexcept { return known() ? std::optional<E>(known_) : std::nullopt; }
    /// The member, or this in place of a newer one.
    E value_or(E otherwise) const noexcept { return known() ? known_ : otherwise; }
    /// As on the wire.
    std::string_view text() const noexcept { return known() ? to_string(known_) : std::string_view(newer_); }

    friend bool operator==(const Open& a, const Open& b) noexcept { return a.text() == b.text(); }
    friend bool operator==(const Open& a, E b) noexcept { return a.known() && a.known_ == b; }
    friend std::string_view to_string(const Open& value) noexcept { return value.text(); }

private:
    E known_{};
    bool is_known_ = true;
    std::string newer_;
};

}  // namespace venturi::inline v1
