#include "arrow/table.hpp"

#include <algorithm>

namespace venturi::inline v1::columns {

std::size_t Table::text_bytes() const noexcept {
    std::size_t most = 0;
    for (const Column* column : columns_) most = std::max(most, column->text_bytes());
    return most;
}

std::optional<Error> Table::append_page(std::string body) {
    const std::int64_t before = rows_;
    try {
        if (scan_page(body)) return std::nullopt;
        truncate(before);
        auto error = read_page(std::move(body));
        if (error) truncate(before);
        return error;
    } catch (...) {
        truncate(before);
        throw;
    }
}

// {"data":[…],"page":{…}}, where the page's object comes last: whoever asks for pages has read that (page/page_info.hpp).
bool Table::scan_page(std::string_view body) {
    json::Scan in(body);
    const json::Scan::Level within_page(in);
    const char* at = json::expect(body.data(), in.end(), "{\"data\":[");
    if (at == nullptr) return false;
    at = at != in.end() && *at == ']' ? at + 1 : scan_records(at, in);
    return json::expect(at, in.end(), ",\"page\":{") != nullptr &&
           body.rfind("\"page\"") == static_cast<std::size_t>(at - body.data()) + 1;
}

// The place after the closing bracket.
const char* Table::scan_records(const char* at, json::Scan& in) {
    const json::Scan::Level within_data(in);
    while (true) {
        const char* const begin = json::after_blanks(at, in.end());
        at = scan_record(begin, in);
        if (at != nullptr) {
            record_done(true);
        } else {
            truncate(rows_);
            at = read_record(begin, in);
            if (at == nullptr) return nullptr;
        }
        at = json::after_blanks(at, in.end());
        if (at == in.end() || *at != ',') return json::expect(at, in.end(), "]");
        ++at;
    }
}

void Table::truncate(std::int64_t rows) noexcept {
    for (Column* column : columns_) column->truncate(rows);
    rows_ = rows;
}

json::Failure Table::refusal(std::size_t index) const {
    json::Failure failure;
    const auto short_one = std::find_if(columns_.begin(), columns_.end(), [&](const Column* column) { return column->rows() == rows_; });
    failure.expected("a value that Arrow can hold");
    if (short_one != columns_.end()) failure.message += " in the column " + (*short_one)->traits().name;
    failure.inside(index);
    failure.inside("data");
    return failure;
}

void Table::make_schema(ArrowSchema& out) const {
    make_struct_schema(out, columns_.size(), {{"venturi.schema", std::string(schema_)}});
    try {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const Column::Traits& traits = columns_[i]->traits();
            Metadata metadata;
            if (!traits.unit.empty()) metadata.emplace_back("unit", traits.unit);
            columns::make_schema(*out.children[i], traits.name, columns_[i]->type(), traits.nullable, metadata);
        }
    } catch (...) {
        release(out);
        throw;
    }
}

void Table::take_batch(ArrowArray& out) {
    make_array(out, columns_.size());
    try {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            make_array(*out.children[i], 0);
            columns_[i]->prepare(*out.children[i]);
        }
    } catch (...) {
        release(out);
        throw;
    }
    for (std::size_t i = 0; i < columns_.size(); ++i) columns_[i]->give(*out.children[i]);
    set_buffers(out, std::exchange(rows_, 0), 0, 1);
}

}  // namespace venturi::inline v1::columns
