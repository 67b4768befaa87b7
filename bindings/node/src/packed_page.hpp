#pragma once
// A page of a hot list on its way into JavaScript. On the core's thread its texts are put together in one string, which holds nothing
// else: lib/ cuts them out of it, and an engine keeps the whole of a string for as long as a part of it lives.

#include <napi.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "bridge/records.hpp"

namespace venturi::node {

class PackedPage {
public:
    // `places`: which cells of a row are texts. Any thread.
    PackedPage(bridge::RecordPage page, std::span<const std::uint32_t> places);

    // → { rows, cells, text, texts, firstAdded, added, odd, page }: see lib/native.d.cts. JavaScript's thread.
    Napi::Object object(Napi::Env env) const;

private:
    void pack(std::span<const std::uint32_t> places);
    void pack_row(std::uint64_t* row, std::span<const std::uint32_t> places);
    Napi::Value texts(Napi::Env env) const;

    bridge::RecordPage page_;
    std::string text_;
    // Where a text is not ASCII, offsets into a string mean nothing in bytes: then each crosses by itself, and cells hold its number.
    std::vector<std::string> texts_;
    bool apart_ = false;
};

}  // namespace venturi::node
