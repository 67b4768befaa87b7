#pragma once
// A column of texts, one after the other with offsets of 32 bits.

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "arrow/column.hpp"
#include "arrow/load.hpp"
#include "json/utf8.hpp"

namespace venturi::inline v1::columns {

class TextColumn final : public Column {
public:
    explicit TextColumn(Traits traits) : Column(std::move(traits)) {}

    Type type() const override { return {"u"}; }

    bool append(std::string_view text) { return json::is_utf8(text) && put(text); }
    bool append(const std::string& text) { return append(std::string_view(text)); }
    bool append(const std::optional<std::string>& text) { return text ? append(*text) : append_null(); }
    bool append_null() { return nullable() && put_end(false); }
    const char* scan(const char* at, json::Scan& in) {
        if (null_at(at, in)) return put_end(false), at + null_size;
        std::string_view text;
        at = json::scan(at, in, text);
        if (at == nullptr) return nullptr;
        const bool taken = in.end() - at >= step ? put_in_steps(text) : append(text);
        return taken ? at : nullptr;
    }

    std::size_t text_bytes() const noexcept override { return text_.size(); }
    void truncate(std::int64_t rows) noexcept override;
    void give(ArrowArray& array) noexcept override;
    void prepare(ArrowArray&) override;

private:
    bool put(std::string_view text) {
        text_.append(text.data(), text.size());
        return put_end(true);
    }
    // So many bytes may be read behind the text: short texts are copied faster so.
    static constexpr std::ptrdiff_t step = 16;
    bool put_in_steps(std::string_view text) {
        text_.make_room(text.size() + step);
        std::byte* const to = text_.bytes() + text_.size();
        std::uint64_t seen = 0;  // looked at on the way, with what stands behind it
        for (std::size_t i = 0; i < text.size(); i += step) {
            const auto low = load<std::uint64_t>(text.data() + i), high = load<std::uint64_t>(text.data() + i + step / 2);
            seen |= low | high;
            std::memcpy(to + i, &low, step / 2);
            std::memcpy(to + i + step / 2, &high, step / 2);
        }
        if ((seen & 0x8080'8080'8080'8080) != 0 && !json::is_utf8(text)) [[unlikely]] return false;
        text_.set_size(text_.size() + text.size());
        return put_end(true);
    }
    bool put_end(bool valid) {
        if (offsets_.size() == 0) offsets_.append(std::int32_t{0});
        offsets_.append(static_cast<std::int32_t>(text_.size()));
        return added(valid);
    }

    Buffer offsets_;  // one more than rows; none before the first row
    Buffer text_;
};

}  // namespace venturi::inline v1::columns
