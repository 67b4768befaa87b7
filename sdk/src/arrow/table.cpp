#include "arrow/table.hpp"

#include <algorithm>

namespace venturi::inline v1::columns {

namespace {

// Behind the value that begins at the scan's place, where that is an object. Only its extent is looked for, not its sense.
const char* end_of_object(Scan& in) {
    const char* at = in.at();
    const char* const end = at + in.left();
    int depth = 0;
    for (bool text = false; at != end; ++at) {
        if (text) {
            if (*at == '\\' && end - at > 1) ++at;
            else if (*at == '"') text = false;
        } else if (*at == '"') {
            text = true;
        } else if (*at == '{') {
            ++depth;
        } else if (*at == '}' && --depth == 0) {
            return at + 1;
        }
    }
    return nullptr;
}

}  // namespace

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
    Scan in(body);
    if (!in.literal("{\"data\":[")) return false;
    if (*in.at() != ']') {
        do {
            if (!scan_or_read_record(in)) return false;
        } while (in.literal(","));
    }
    if (!in.literal("],")) return false;
    const auto key = static_cast<std::size_t>(in.at() - body.data());
    return in.literal("\"page\":{") && body.rfind("\"page\"") == key;
}

bool Table::scan_or_read_record(Scan& in) {
    const char* const begin = in.at();
    if (scan_record(in)) return record_done(true);
    truncate(rows_);
    in.move_to(begin);
    const char* const end = *begin == '{' ? end_of_object(in) : nullptr;
    if (end == nullptr || !read_record(std::string(begin, end))) return false;
    in.move_to(end);
    return true;
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
