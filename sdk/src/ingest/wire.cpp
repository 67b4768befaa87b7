#include "ingest/wire.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

#include "ingest/chunk_pool.hpp"
#include "ingest/fields.hpp"
#include "json/plain.hpp"
#include "venturi/timestamp.hpp"

namespace venturi::inline v1::ingest {
namespace {

class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

    bool done() const { return at_ >= end_; }
    template <class T>
    T take() {
        T value;
        std::memcpy(&value, at_, sizeof value);
        at_ += sizeof value;
        return value;
    }
    std::string_view text() {
        const auto size = take<std::uint16_t>();
        const auto* begin = reinterpret_cast<const char*>(at_);
        at_ += size;
        return {begin, size};
    }

private:
    const std::byte* at_;
    const std::byte* end_;
};

// `,"provider":` of each field, so long that a copy of constant size has it all.
struct Lead {
    std::array<char, 31> text{};
    std::uint8_t size = 0;
};

constexpr std::array<Lead, field_count> make_leads() {
    std::array<Lead, field_count> leads{};
    for (std::size_t i = 0; i < field_count; ++i) {
        Lead& lead = leads[i];
        const auto add = [&lead](char c) { lead.text[lead.size++] = c; };
        add(',');
        add('"');
        for (const char c : fields[i].name) add(c);
        add('"');
        add(':');
    }
    return leads;
}
constexpr std::array<Lead, field_count> leads = make_leads();

// Names, quotes and numbers of every field, and texts of which each byte is escaped: `\u0001`.
constexpr std::size_t longest_text = 6 * Chunk::capacity + field_count * (sizeof(Lead) + 32) + 256;

char* put(char* at, std::string_view text) {
    std::memcpy(at, text.data(), text.size());
    return at + text.size();
}

template <class T>
char* put_number(char* at, T value) {
    return std::to_chars(at, at + 32, value).ptr;
}

char* put_escaped(char* at, std::string_view text) {
    static constexpr char hex[] = "0123456789abcdef";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != '"' && byte != '\\') {
            *at++ = c;
            continue;
        }
        *at++ = '\\';
        switch (byte) {
            case '"':
            case '\\': *at++ = c; break;
            case '\n': *at++ = 'n'; break;
            case '\r': *at++ = 'r'; break;
            case '\t': *at++ = 't'; break;
            default:
                at = put(at, "u00");
                *at++ = hex[byte >> 4];
                *at++ = hex[byte & 0xF];
        }
    }
    return at;
}

// Eight bytes at a time, the last eight overlapping those before them; nearly no text has anything to escape.
char* put_quoted(char* at, std::string_view text) {
    *at++ = '"';
    const std::size_t size = text.size();
    char* end = at + size;
    if (size < 8) {
        end = put_escaped(at, text);
    } else {
        for (std::size_t i = 0; i < size; i += 8) {
            const std::size_t from = std::min(i, size - 8);
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, text.data() + from, 8);
            if (json::special_marks(bytes) != 0) {
                end = put_escaped(at, text);
                break;
            }
            std::memcpy(at + from, &bytes, 8);
        }
    }
    *end++ = '"';
    return end;
}

constexpr std::array<std::array<char, 2>, 256> make_pairs() {
    constexpr std::string_view digits = "0123456789abcdef";
    std::array<std::array<char, 2>, 256> pairs{};
    for (std::size_t byte = 0; byte < 256; ++byte) pairs[byte] = {digits[byte >> 4], digits[byte & 0xF]};
    return pairs;
}

char* put_uuid(char* at, std::uint64_t high, std::uint64_t low) {
    static constexpr auto pairs = make_pairs();
    for (int byte = 0; byte < 16; ++byte) {
        if (byte == 4 || byte == 6 || byte == 8 || byte == 10) *at++ = '-';
        const std::uint64_t word = byte < 8 ? high : low;
        std::memcpy(at, pairs[word >> (56 - byte % 8 * 8) & 0xFF].data(), 2);
        at += 2;
    }
    return at;
}

// Ends the object that is open, and begins the field's.
char* change_group(char* at, Group& open, Group wanted) {
    if (open != Group::event) *at++ = '}';
    if (wanted != Group::event) {
        at = put(at, ",\"");
        at = put(at, group_names[static_cast<std::size_t>(wanted)]);
        at = put(at, "\":{");
    }
    open = wanted;
    return at;
}

}  // namespace

WireFormatter::WireFormatter() : text_(new char[longest_text]) {}

char* WireFormatter::put_time(char* at, std::int64_t micros) {
    std::int64_t second = micros / 1'000'000;
    std::int64_t rest = micros % 1'000'000;
    if (rest < 0) {
        --second;
        rest += 1'000'000;
    }
    if (second != second_) {
        second_ = second;
        second_text_ = '"' + format_timestamp(Timestamp{std::chrono::seconds{second}});
        second_text_.pop_back();
    }
    at = put(at, second_text_);
    if (rest != 0) {
        std::array<char, 7> decimals{'.'};
        for (std::size_t i = 6; i > 0; --i, rest /= 10) decimals[i] = static_cast<char>('0' + rest % 10);
        std::size_t size = decimals.size();
        while (decimals[size - 1] == '0') --size;
        at = put(at, {decimals.data(), size});
    }
    return put(at, "Z\"");
}

WireFormatter::Event WireFormatter::format(std::span<const std::byte> record) {
    RecordHead head;
    std::memcpy(&head, record.data(), sizeof head);
    char* at = put(text_.get(), "{\"event_id\":\"");
    at = put_uuid(at, head.id_high, head.id_low);
    *at++ = '"';
    Group open = Group::event;
    Reader in{record.subspan(sizeof head)};
    while (!in.done()) {
        const auto tag = in.take<std::uint8_t>();
        const FieldInfo& field = fields[tag];
        bool first = false;
        if (field.group != open) {
            at = change_group(at, open, field.group);
            first = open != Group::event;
        }
        if (field.kind == Kind::label) {
            if (!first) *at++ = ',';
            at = put_quoted(at, in.text());
            *at++ = ':';
            at = put_quoted(at, in.text());
            continue;
        }
        const Lead& lead = leads[tag];
        std::memcpy(at, lead.text.data() + (first ? 1 : 0), lead.text.size() - 1);  // the first of an object has no comma
        at += lead.size - (first ? 1 : 0);
        switch (field.kind) {
            case Kind::text: at = put_quoted(at, in.text()); break;
            case Kind::integer: at = put_number(at, in.take<std::int64_t>()); break;
            case Kind::boolean: at = put(at, in.take<std::uint8_t>() != 0 ? "true" : "false"); break;
            case Kind::time: at = put_time(at, in.take<std::int64_t>()); break;
            case Kind::number: {
                // JSON has no infinities and no NaN; as null the server refuses the event and says why.
                const auto value = in.take<double>();
                at = std::isfinite(value) ? put_number(at, value) : put(at, "null");
                break;
            }
            case Kind::label: break;
        }
    }
    if (open != Group::event) *at++ = '}';
    *at++ = '}';
    return {{text_.get(), static_cast<std::size_t>(at - text_.get())}, head.time};
}

}  // namespace venturi::inline v1::ingest
