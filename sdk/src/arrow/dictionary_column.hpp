#pragma once
// A column of texts that repeat: indices into a dictionary. An enumeration's known members stand first in it, in the contract's
// order.

#include <concepts>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "arrow/column.hpp"
#include "arrow/dictionary.hpp"
#include "arrow/recent.hpp"
#include "arrow/text_column.hpp"
#include "venturi/open_enum.hpp"

namespace venturi::inline v1::columns {

// Beyond either, a dictionary begins anew with the next batch: a text that does not repeat after all must not grow a stream
// without end.
inline constexpr std::int32_t largest_dictionary = 65'536;
inline constexpr std::size_t largest_dictionary_text = 64u << 20;

// Index: int8 for a closed enumeration, whose dictionary never changes; int32 for what may grow.
template <std::signed_integral Index>
class DictionaryColumn final : public Column {
public:
    static constexpr bool grows = sizeof(Index) > 1;

    explicit DictionaryColumn(Traits traits, std::initializer_list<std::string_view> members = {})
        : Column(std::move(traits)), members_(members) {
        enter_members();
    }

    Type type() const override { return {grows ? "i" : "c", "u"}; }

    bool append(std::string_view text) {
        const std::int32_t index = index_of(text);
        return index != Dictionary::none && put(index, true);
    }
    bool append(const std::string& text) { return append(std::string_view(text)); }
    template <class E>
        requires std::is_enum_v<E>
    bool append(E member) {
        return append(to_string(member));
    }
    template <class E>
    bool append(const Open<E>& member) {
        return append(member.text());
    }
    template <class T>
    bool append(const std::optional<T>& value) {
        return value ? append(*value) : append_null();
    }
    bool append_null() { return nullable() && put(0, false); }
    const char* scan(const char* at, json::Scan& in) {
        const Recent::Found found = recent_.find(at, in.end());
        if (found.after == nullptr) [[unlikely]] return scan_other(at, in);
        return put(found.index, true), found.after;
    }

    std::size_t text_bytes() const noexcept override { return dictionary_.text_bytes(); }
    void truncate(std::int64_t rows) noexcept override {
        rows = std::min(rows, this->rows());
        indices_.set_size(static_cast<std::size_t>(rows) * sizeof(Index));
        shorten(rows);
    }
    void prepare(ArrowArray& array) override { set_dictionary(array, dictionary_.values()); }
    void give(ArrowArray& array) noexcept override {
        parts_of(array).buffers[1] = indices_.take();
        finish(array, 2);
        if (dictionary_.size() <= largest_dictionary && dictionary_.text_bytes() <= largest_dictionary_text) return;
        dictionary_.clear();
        recent_.clear();
        enter_members();
    }

private:
    // A null, or a text that was not read lately. Kept apart, so that the usual way has no need of its registers.
    [[gnu::noinline]] const char* scan_other(const char* at, json::Scan& in) {
        if (null_at(at, in)) return put(0, false), at + null_size;
        std::string_view text;
        at = json::scan(at, in, text);
        const std::int32_t index = at == nullptr ? Dictionary::none : index_of(text);
        if (index == Dictionary::none) return nullptr;
        recent_.keep(text, index, in.end());
        return put(index, true), at;
    }
    // A new one where the text has none and may get one; else none.
    std::int32_t index_of(std::string_view text) {
        const std::int32_t index = dictionary_.find(text);
        if constexpr (grows) {
            if (index == Dictionary::none && json::is_utf8(text)) return dictionary_.add(text);
        }
        return index;
    }
    bool put(std::int32_t index, bool valid) {
        indices_.append(static_cast<Index>(index));
        return added(valid);
    }
    void enter_members() {
        for (const std::string_view member : members_) dictionary_.add(member);
    }

    const std::vector<std::string_view> members_;
    Dictionary dictionary_;
    Recent recent_;
    Buffer indices_;
};

using ClosedColumn = DictionaryColumn<std::int8_t>;
using OpenColumn = DictionaryColumn<std::int32_t>;

}  // namespace venturi::inline v1::columns
