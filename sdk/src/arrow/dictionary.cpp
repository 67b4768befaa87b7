#include "arrow/dictionary.hpp"

#include <algorithm>
#include <cstring>

#include "arrow/load.hpp"

namespace venturi::inline v1::columns {

namespace {

constexpr std::size_t first_slots = 32;

}  // namespace

Dictionary::Dictionary() : slots_(first_slots, none) { offsets_.append(std::int32_t{0}); }

std::string_view Dictionary::operator[](std::int32_t index) const noexcept {
    const auto* const offsets = offsets_.as<std::int32_t>();
    return {text_.as<char>() + offsets[index], static_cast<std::size_t>(offsets[index + 1] - offsets[index])};
}

// Eight bytes at a time; short texts in overlapping loads. Texts of a server that means harm can at worst make it slow.
std::uint64_t Dictionary::hash(std::string_view text) noexcept {
    constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15;
    std::uint64_t state = text.size() * odd;
    const auto mix = [&state](std::uint64_t word) {
        state = (state ^ word) * odd;
        state ^= state >> 32;
    };
    const char* at = text.data();
    std::size_t left = text.size();
    for (; left > 8; at += 8, left -= 8) mix(load<std::uint64_t>(at));
    if (text.size() >= 8) {
        mix(load<std::uint64_t>(text.data() + text.size() - 8));
    } else {
        std::uint64_t word = 0;
        std::memcpy(&word, at, left);
        mix(word);
    }
    // A text's last characters are in the upper bits, which would not reach the low ones without another round.
    mix(0);
    return state;
}

std::int32_t Dictionary::find(std::string_view text) const noexcept { return find(text, hash(text)); }

std::int32_t Dictionary::find(std::string_view text, std::uint64_t hash) const noexcept {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t slot = hash & mask; slots_[slot] != none; slot = (slot + 1) & mask) {
        const std::int32_t index = slots_[slot];
        if (hashes_[static_cast<std::size_t>(index)] == hash && (*this)[index] == text) return index;
    }
    return none;
}

std::int32_t Dictionary::add(std::string_view text) {
    const std::uint64_t code = hash(text);
    if (const std::int32_t known = find(text, code); known != none) return known;
    if (slots_.size() < 2 * (hashes_.size() + 1)) rehash(2 * slots_.size());
    // All memory first, so that a failure changes nothing.
    text_.make_room(text.size());
    offsets_.make_room(sizeof(std::int32_t));
    hashes_.push_back(code);
    text_.append(text.data(), text.size());
    offsets_.put(static_cast<std::int32_t>(text_.size()));
    values_.reset();
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = code & mask;
    while (slots_[slot] != none) slot = (slot + 1) & mask;
    return slots_[slot] = size() - 1;
}

void Dictionary::clear() noexcept {
    hashes_.clear();
    std::fill(slots_.begin(), slots_.end(), none);
    offsets_.set_size(sizeof(std::int32_t));
    text_.set_size(0);
    values_.reset();
}

std::shared_ptr<const DictionaryValues> Dictionary::values() {
    if (!values_) {
        auto copy = std::make_shared<DictionaryValues>();
        copy->count = size();
        copy->offsets.append(offsets_.data(), offsets_.size());
        copy->text.append(text_.data(), text_.size());
        values_ = std::move(copy);
    }
    return values_;
}

void Dictionary::rehash(std::size_t slots) {
    std::vector<std::int32_t> larger(slots, none);
    for (std::int32_t index = 0; index < size(); ++index) {
        std::size_t slot = hashes_[static_cast<std::size_t>(index)] & (slots - 1);
        while (larger[slot] != none) slot = (slot + 1) & (slots - 1);
        larger[slot] = index;
    }
    slots_.swap(larger);
}

}  // namespace venturi::inline v1::columns
