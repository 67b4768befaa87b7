#include "packed_page.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace venturi::node {
namespace {

constexpr std::uint64_t cell_of(std::size_t low, std::size_t high) { return static_cast<std::uint32_t>(low) | static_cast<std::uint64_t>(high) << 32; }

bool is_there(std::uint64_t cell) { return (cell >> 32) < bridge::absent_size; }

}  // namespace

PackedPage::PackedPage(bridge::RecordPage page, std::span<const std::uint32_t> places) : page_(std::move(page)) { pack(places); }

void PackedPage::pack(std::span<const std::uint32_t> places) {
    apart_ = !page_.ascii;
    auto odd = page_.odd.begin();
    for (std::size_t row = 0; row < page_.rows; ++row) {
        if (odd != page_.odd.end() && odd->row == row) ++odd;
        else pack_row(page_.cells.data() + row * page_.width, places);
    }
}

void PackedPage::pack_row(std::uint64_t* row, std::span<const std::uint32_t> places) {
    for (const std::uint32_t place : places) {
        if (place >= page_.width || !is_there(row[place])) continue;
        const std::string_view text(page_.text.data() + static_cast<std::uint32_t>(row[place]), row[place] >> 32);
        if (apart_) {
            row[place] = cell_of(texts_.size(), 0);
            texts_.emplace_back(text);
        } else {
            row[place] = cell_of(text_.size(), text.size());
            text_ += text;
        }
    }
}

Napi::Value PackedPage::texts(Napi::Env env) const {
    if (!apart_) return env.Undefined();
    auto result = Napi::Array::New(env, texts_.size());
    for (std::uint32_t i = 0; i < texts_.size(); ++i) result[i] = Napi::String::New(env, texts_[i]);
    return result;
}

Napi::Object PackedPage::object(Napi::Env env) const {
    auto cells = Napi::ArrayBuffer::New(env, page_.cells.size() * sizeof(std::uint64_t));
    if (!page_.cells.empty()) std::memcpy(cells.Data(), page_.cells.data(), cells.ByteLength());
    napi_value text = nullptr;
    NAPI_THROW_IF_FAILED(env, napi_create_string_latin1(env, text_.data(), text_.size(), &text), Napi::Object());

    auto added = Napi::Array::New(env, page_.added.size());
    for (std::uint32_t i = 0; i < page_.added.size(); ++i) added[i] = Napi::String::New(env, page_.added[i]);
    auto odd = Napi::Array::New(env, 2 * page_.odd.size());
    std::uint32_t at = 0;
    for (const bridge::OddRecord& record : page_.odd) {
        odd[at++] = Napi::Number::New(env, record.row);
        odd[at++] = Napi::String::New(env, page_.text.data() + record.begin, record.size);
    }

    auto result = Napi::Object::New(env);
    result["rows"] = Napi::Number::New(env, static_cast<double>(page_.rows));
    result["cells"] = cells;
    result["text"] = Napi::String(env, text);
    result["texts"] = texts(env);
    result["firstAdded"] = Napi::Number::New(env, page_.first_added);
    result["added"] = added;
    result["odd"] = odd;
    result["page"] = Napi::String::New(env, page_.text.data() + page_.page_begin, page_.page_size);
    return result;
}

}  // namespace venturi::node
