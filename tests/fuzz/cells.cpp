// Pages of hot lists as rows of cells, which Python and Node.js read, beside the same pages by RapidJSON: the same values or the same
// refusal, whatever the text, in the first page of a list and in those that share its dictionary.
//
// The input's first line names what is read: page, rows, acts.
#include <bit>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <rapidjson/document.h>

#include "input.hpp"
#include "json/attribution.hpp"
#include "json/audit.hpp"
#include "json/common.hpp"
#include "json/read.hpp"
#include "json/reports.hpp"
#include "json/utf8.hpp"
#include "json_mutator.hpp"
#include "records/readers.hpp"
#include "venturi/timestamp.hpp"

using namespace venturi;

namespace {

// What a host has of a list: its pages' texts, and the dictionary that they share.
struct Host {
    records::Page page;
    std::vector<std::string> dictionary;

    void take(records::Page next) {
        page = std::move(next);
        if (page.added.empty()) return;
        if (page.first_added == 0) dictionary.clear();
        fuzz::require(page.first_added == dictionary.size(), "the dictionary has no gaps");
        dictionary.insert(dictionary.end(), page.added.begin(), page.added.end());
    }
    std::string_view text(std::uint64_t cell) const {
        const std::size_t begin = static_cast<std::uint32_t>(cell), size = cell >> 32;
        fuzz::require(begin <= page.text.size() && size <= page.text.size() - begin, "a text's cell points into the page");
        return std::string_view(page.text).substr(begin, size);
    }
    std::string_view repeated(std::uint64_t cell) const {
        fuzz::require(cell < dictionary.size(), "a repeated text's cell points into the dictionary");
        return dictionary[cell];
    }
};

std::string_view text_of(const rapidjson::Value& value) { return {value.GetString(), value.GetStringLength()}; }

Timestamp time_of(std::string_view text) {
    Timestamp time;
    fuzz::require(parse_timestamp(text, time), "a time's text is a time");
    return time;
}

// t text · r repeated · @ time · i integer · # number · b boolean
bool same(char kind, const std::uint64_t* cells, const Host& host, const rapidjson::Value& value) {
    if (kind == 'i') return *cells == (value.IsNull() ? records::null_integer : static_cast<std::uint64_t>(value.GetInt64()));
    if (kind == '#' && value.IsNull()) return *cells == records::null_number;
    if (kind == '#') return std::bit_cast<double>(*cells) == value.GetDouble();  // a record's JSON does not keep the sign of zero
    if (value.IsNull()) return *cells == records::null_cell;
    if (kind == 'b') return *cells == (value.GetBool() ? 1 : 0);
    if (kind == 'r') return host.repeated(*cells) == text_of(value);
    if (kind == 't') return host.text(*cells) == text_of(value);
    const Timestamp time = time_of(text_of(value));
    return time_of(host.text(*cells)) == time && cells[1] == static_cast<std::uint64_t>(time.time_since_epoch().count());
}

// A record's values in the contract's order, those of objects within it in their place.
void leaves(const rapidjson::Value& object, std::vector<const rapidjson::Value*>& out) {
    for (const auto& member : object.GetObject()) {
        if (member.value.IsObject()) leaves(member.value, out);
        else out.push_back(&member.value);
    }
}

void check_row(std::string_view kinds, const std::uint64_t* cells, const Host& host, const std::string& record) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseFullPrecisionFlag>(record.data(), record.size());
    std::vector<const rapidjson::Value*> values;
    leaves(document, values);
    fuzz::require(values.size() == kinds.size(), "a row has a cell for every value");
    for (std::size_t i = 0; i < kinds.size(); cells += kinds[i] == '@' ? 2 : 1, ++i)
        fuzz::require(same(kinds[i], cells, host, *values[i]), "a cell says what the record says");
}

template <class Envelope>
void check_page(std::string_view kinds, const Host& host, std::string_view text, const Result<Envelope>& expected) {
    const records::Page& page = host.page;
    fuzz::require(page.text.starts_with(text), "the page keeps its text");
    fuzz::require(page.ascii == json::is_ascii(page.text), "the page knows whether it is ASCII");
    const std::string_view about = std::string_view(page.text).substr(page.page_begin, page.page_size);
    if (page.odd.empty()) {
        const auto read = json::read_view<Envelope>(R"({"data":[],"page":)" + std::string(about) + '}', "the answer");
        fuzz::require(read.ok() == expected.ok(), "what is in cells keeps the contract");
        fuzz::require(read.ok() || read.error().message == expected.error().message, "a refusal is the same refusal");
    }
    if (!expected) return;
    fuzz::require(page.rows == expected->data.size(), "there are as many rows as records");
    fuzz::require(page.cells.size() == page.rows * page.width, "and cells for each");
    fuzz::require(json::read_view<venturi::Page>(about, "the page").value() == expected->page, "the page says where it stands");
    auto odd = page.odd.begin();
    for (std::size_t row = 0; row < page.rows; ++row) {
        const auto& record = expected->data[row];
        if (odd != page.odd.end() && odd->row == row) {
            using Record = std::remove_cvref_t<decltype(record)>;
            const auto read = json::read_view<Record>(std::string_view(page.text).substr(odd->begin, odd->size), "the record");
            fuzz::require(read.ok() && *read == record, "an odd record's text is the record");
            ++odd;
        } else {
            check_row(kinds, page.cells.data() + row * page.width, host, json::write(record));
        }
    }
    fuzz::require(odd == page.odd.end(), "odd records are in the order of the rows");
}

template <class Envelope>
void check(std::string_view operation, std::string_view kinds, std::string_view text) {
    const Result<Envelope> expected = json::read_parsed<Envelope>(std::string(text), "the answer");
    const auto reader = records::reader_for(operation).reader;
    Host host;
    for (int page = 0; page < 2; ++page) {
        std::string body(text);
        auto read = reader->read(body);
        if (!read) return fuzz::require(body == text, "what is not read is left alone");
        host.take(*std::move(read));
        check_page(kinds, host, text, expected);
    }
    fuzz::require(host.page.added.empty(), "the same page brings nothing new");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const std::string_view name = input.line();
    if (name == "page") check<AttributionPage>("attribution.list", "tt@rrrrrrii#r##rrrrr#rrrrrr", input.rest());
    if (name == "rows") check<SpendRowPage>("reports.spend", "rrrrrrrrrrrrrrii##ii####rb", input.rest());
    if (name == "acts") check<AuditEventPage>("audit_events.list", "ti@rrrrrrtrtttttt", input.rest());
    return 0;
}
