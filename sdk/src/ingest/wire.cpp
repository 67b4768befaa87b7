#include "ingest/wire.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

#include "ingest/fields.hpp"
#include "json/writer.hpp"
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

template <class T>
void append_number(std::string& out, T value) {
    std::array<char, 32> digits;
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    json::append_escaped(out, text);
    out += '"';
}

void append_uuid(std::string& out, std::uint64_t high, std::uint64_t low) {
    static constexpr char digits[] = "0123456789abcdef";
    std::array<char, 36> text;
    std::size_t at = 0;
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20) text[at++] = '-';
        const std::uint64_t word = nibble < 16 ? high : low;
        text[at++] = digits[word >> (60 - nibble % 16 * 4) & 0xF];
    }
    out.append(text.data(), text.size());
}

// Ends the object that is open, and begins the field's.
void change_group(std::string& out, Group& open, Group wanted) {
    if (open != Group::event) out += '}';
    if (wanted != Group::event) {
        out += ",\"";
        out += group_names[static_cast<std::size_t>(wanted)];
        out += "\":{";
    }
    open = wanted;
}

}  // namespace

void WireFormatter::append_time(std::string& out, std::int64_t micros) {
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
    out += second_text_;
    if (rest != 0) {
        std::array<char, 7> decimals{'.'};
        for (std::size_t i = 6; i > 0; --i, rest /= 10) decimals[i] = static_cast<char>('0' + rest % 10);
        std::size_t size = decimals.size();
        while (decimals[size - 1] == '0') --size;
        out.append(decimals.data(), size);
    }
    out += "Z\"";
}

std::int64_t WireFormatter::append(std::string& out, std::span<const std::byte> record) {
    RecordHead head;
    std::memcpy(&head, record.data(), sizeof head);
    out += "{\"event_id\":\"";
    append_uuid(out, head.id_high, head.id_low);
    out += '"';
    Group open = Group::event;
    Reader in{record.subspan(sizeof head)};
    while (!in.done()) {
        const FieldInfo& field = fields[in.take<std::uint8_t>()];
        if (field.group != open) change_group(out, open, field.group);
        if (out.back() != '{') out += ',';
        if (field.kind == Kind::label) {
            append_quoted(out, in.text());
            out += ':';
            append_quoted(out, in.text());
            continue;
        }
        out += '"';
        out += field.name;
        out += "\":";
        switch (field.kind) {
            case Kind::text: append_quoted(out, in.text()); break;
            case Kind::integer: append_number(out, in.take<std::int64_t>()); break;
            case Kind::boolean: out += in.take<std::uint8_t>() != 0 ? "true" : "false"; break;
            case Kind::time: append_time(out, in.take<std::int64_t>()); break;
            case Kind::number: {
                // JSON has no infinities and no NaN; as null the server refuses the event and says why.
                const auto value = in.take<double>();
                if (std::isfinite(value)) append_number(out, value);
                else out += "null";
                break;
            }
            case Kind::label: break;
        }
    }
    if (open != Group::event) out += '}';
    out += '}';
    return head.time;
}

}  // namespace venturi::inline v1::ingest
